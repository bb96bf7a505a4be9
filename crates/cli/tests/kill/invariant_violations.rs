//! Each law finds what is against it in a story that is good otherwise.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use smartassist_gateway::Edition;
use smartassist_gateway::store::OutboxState;

use crate::driver::{Outcome, PlacedCall};
use crate::invariants::{RunHistory, judge};
use crate::notification_contents::RequestedCall;
use crate::receiver::RecordedNotification;

/// A notification of 2025 at this second of an hour; fields in `more` go before.
fn notification(key: &str, status: &str, second: u64, more: Value) -> Value {
    let at = format!("2026-11-30T12:00:{second:02}.000Z");
    let mut body =
        json!({ "conversationId": format!("conversation-of-{key}"), "status": status, "callConnectTime": at });
    let more = more.as_object().unwrap().clone();
    body.as_object_mut().unwrap().extend(more);
    body
}

fn arrival(run: u64, key: &str, id: &str, body: &Value) -> RecordedNotification {
    RecordedNotification { run, key: key.into(), id: id.into(), body: body.to_string().into_bytes() }
}

fn answer() -> Value {
    notification("one", "Answered", 4, json!({}))
}

fn event(event: &str) -> Value {
    notification("one", "Call-In-Progress", 5, json!({ "machineDetection": event }))
}

const END: &str = "2026-11-30T12:00:16.000Z";

fn completed(more: Value) -> Value {
    let mut body = notification("one", "completed", 4, json!({ "callDisconnectTime": END, "callDuration": 12 }));
    body["machineDetection"] = json!("amd_human_detected");
    let more = more.as_object().unwrap().clone();
    body.as_object_mut().unwrap().extend(more);
    body
}

/// In the words of 2023, of a call that was to be detected and failed.
fn failed(key: &str, result: Option<&str>) -> Value {
    let mut body = json!({
        "conversationId": format!("conversation-of-{key}"), "status": "failed",
        "callconnecttime": "11/30/2026,12:00:01PM", "callDisconnectTime": "11/30/2026,12:00:01PM",
    });
    if let Some(result) = result {
        body["machinedetection"] = json!(result);
    }
    body
}

fn answered(key: &str, call: &str) -> Outcome {
    Outcome::Answered { call: call.into(), conversation: format!("conversation-of-{key}") }
}

/// Two calls; of one the end was in flight at a kill. A third request was refused, and a fourth got no answer.
fn story() -> RunHistory {
    let dialled = |key: &str, edition: Edition, is_judged: bool, outcomes: Vec<Outcome>| {
        let asked = RequestedCall { edition, mode: "detect", is_judged };
        PlacedCall { key: key.into(), asked, outcomes }
    };
    let (one, two) = (Edition::Of2025, Edition::Of2023);
    RunHistory {
        dialled: vec![
            dialled("one", one, true, vec![answered("one", "a"), answered("one", "a")]),
            dialled("two", two, false, vec![answered("two", "b")]),
            dialled("three", two, false, vec![Outcome::Refused(503)]),
            dialled("four", two, false, vec![Outcome::Unanswered]),
        ],
        arrivals: vec![
            arrival(0, "one", "msg_a_1", &answer()),
            arrival(0, "two", "msg_b_1", &failed("two", Some("detect"))),
            arrival(0, "one", "msg_a_2", &event("amd_human_detected")),
            arrival(0, "one", "msg_a_3", &event("amd_stopped")),
            arrival(0, "one", "msg_a_4", &completed(json!({}))),
            arrival(1, "one", "msg_a_4", &completed(json!({}))),
        ],
        written: [("a", 1), ("a", 2), ("a", 3), ("a", 4), ("b", 1)]
            .map(|(call, seq)| (call.to_owned(), seq, OutboxState::Delivered))
            .to_vec(),
        cut_off: BTreeSet::new(),
    }
}

/// Puts another body in the place of what arrived as this, in every run.
fn say(story: &mut RunHistory, id: &str, body: &Value) {
    let same = story.arrivals.iter_mut().filter(|arrival| arrival.id == id);
    same.for_each(|arrival| arrival.body = body.to_string().into_bytes());
}

/// The first call was cut off before its verdict: its notifications from the second on are these.
fn cut_off(story: &mut RunHistory, after: &[Value]) {
    story.cut_off.insert("a".to_owned());
    story.arrivals.retain(|arrival| !arrival.id.starts_with("msg_a") || arrival.id == "msg_a_1");
    story.written.retain(|(call, ..)| call != "a");
    story.written.push(("a".to_owned(), 1, OutboxState::Delivered));
    for (seq, body) in (2_u64..).zip(after) {
        story.arrivals.push(arrival(1, "one", &format!("msg_a_{seq}"), body));
        story.written.push(("a".to_owned(), seq, OutboxState::Delivered));
    }
}

/// An end without a result.
fn silent_end() -> Value {
    let mut body = completed(json!({}));
    body.as_object_mut().unwrap().remove("machineDetection");
    body
}

#[test]
fn a_good_story_is_good() {
    let (figures, broken) = judge(&story());
    assert_eq!(broken, [""; 0]);
    let told = "2 calls acknowledged, 0 of them cut off, 1 requests refused, 1 without an answer, 5 notifications, \
                1 duplicates";
    assert_eq!(figures.to_string(), told);
}

#[test]
fn calls_that_were_cut_off_may_lack_what_was_not_known() {
    type Truncation = fn(&mut RunHistory);
    let cases: [Truncation; 3] = [
        |story| cut_off(story, &[event("amd_stopped"), silent_end()]),
        |story| cut_off(story, &[event("amd_human_detected"), event("amd_stopped"), completed(json!({}))]),
        |story| {
            story.cut_off.insert("b".to_owned());
            say(story, "msg_b_1", &failed("two", None));
        },
    ];
    for cut in cases {
        let mut story = story();
        cut(&mut story);
        let (figures, broken) = judge(&story);
        assert_eq!((broken, figures.cut_off), (Vec::new(), 1));
    }
}

#[test]
fn every_law_of_contents_bites() {
    type Mutation = fn(&mut RunHistory);
    let cases: [(Mutation, &str); 15] = [
        (|story| say(story, "msg_a_3", &event("amd_no_speech_detected")), "a has 2 verdicts and 0 amd_stopped"),
        (|story| say(story, "msg_a_2", &event("amd_stopped")), "a has 0 verdicts and 2 amd_stopped"),
        (
            |story| {
                say(story, "msg_a_2", &event("amd_stopped"));
                say(story, "msg_a_3", &event("amd_human_detected"));
            },
            "a goes on with detection after its end",
        ),
        (|story| say(story, "msg_a_2", &event("amd_tone_detected")), "a was not cut off, and has 0 verdicts"),
        (|story| story.dialled[0].asked.is_judged = false, "a has events of detection, and nothing to detect"),
        (
            |story| say(story, "msg_a_4", &completed(json!({ "machineDetection": "amd_no_speech_detected" }))),
            "a ends with Some(\"amd_no_speech_detected\") after [\"amd_human_detected\"]",
        ),
        (|story| say(story, "msg_a_4", &silent_end()), "a ends with None"),
        (
            |story| {
                cut_off(story, &[event("amd_stopped"), completed(json!({ "machineDetection": "amd_human_detected" }))])
            },
            "a ends with Some(\"amd_human_detected\") after []",
        ),
        (|story| say(story, "msg_b_1", &failed("two", None)), "b ends with None"),
        (
            |story| {
                story.cut_off.insert("b".to_owned());
            },
            "b ends with Some(\"detect\")",
        ),
        (|story| say(story, "msg_a_4", &completed(json!({ "callDuration": 14_400 }))), "a lasted 12 s by its times"),
        (
            |story| say(story, "msg_a_4", &completed(json!({ "callDisconnectTime": "2026-11-30T12:00:04.500Z" }))),
            "a has times that run backwards",
        ),
        (
            |story| say(story, "msg_a_1", &notification("one", "Answered", 3, json!({}))),
            "a was connected at 2026-11-30T12:00:04Z, and at",
        ),
        (
            |story| say(story, "msg_a_4", &completed(json!({ "ringDurationInMS": 2, "connectDurationInMS": 1 }))),
            "a rang for longer",
        ),
        (|story| say(story, "msg_a_1", &event("amd_tone_detected")), "a was answered 0 times and then completed"),
    ];
    for (spoil, expected) in cases {
        let mut story = story();
        spoil(&mut story);
        let (_, broken) = judge(&story);
        assert!(broken.iter().any(|broken| broken.contains(expected)), "{expected}: {broken:?}");
    }
}

#[test]
fn every_law_bites() {
    type Mutation = fn(&mut RunHistory);
    let cases: [(Mutation, &str); 15] = [
        (|story| story.arrivals.retain(|arrival| arrival.key != "two"), "b was acknowledged, and nobody was told"),
        (|story| story.arrivals.truncate(4), "a was told until Some(3), and ends at []"),
        (|story| say(story, "msg_a_1", &completed(json!({}))), "ends at [1, 4]"),
        (|story| drop(story.arrivals.remove(0)), "msg_a_2 came after 0"),
        (|story| story.arrivals.swap(0, 2), "msg_a_2 came after 0"),
        (|story| story.arrivals[5].run = 0, "came twice in run 0"),
        (|story| story.arrivals[5] = arrival(1, "one", "msg_a_1", &answer()), "msg_a_1 came again after 4"),
        (|story| story.arrivals[5].body.push(b' '), "msg_a_4 came with another body"),
        (|story| story.arrivals[5].id = "msg_c_1".into(), "one made two calls, a and c"),
        (|story| story.arrivals[1].id = "nonsense".into(), "nonsense is no webhook-id"),
        (|story| story.arrivals.push(arrival(1, "five", "msg_e_1", &failed("five", None))), "nobody asked for five"),
        (
            |story| story.arrivals.push(arrival(1, "four", "msg_d_1", &failed("four", None))),
            "four was not acknowledged",
        ),
        (|story| story.dialled[0].outcomes[1] = answered("one", "c"), "one has two answers"),
        (|story| story.written[4].2 = OutboxState::Waiting, "b 1 was written, and is Waiting"),
        (|story| story.written.push(("a".into(), 5, OutboxState::Delivered)), "a 5 was written"),
    ];
    for (spoil, expected) in cases {
        let mut story = story();
        spoil(&mut story);
        let (_, broken) = judge(&story);
        assert!(broken.iter().any(|broken| broken.contains(expected)), "{expected}: {broken:?}");
    }
}
