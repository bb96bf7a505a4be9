//! Each law finds what is against it in a story that is good otherwise.

use smartassist_gateway::store::LetterState;

use crate::driver::{Dialled, Outcome};
use crate::laws::{Story, judge};
use crate::receiver::Arrival;

fn arrival(run: u64, key: &str, id: &str, status: &str) -> Arrival {
    let body = format!(r#"{{"conversationId":"conversation-of-{key}","status":"{status}"}}"#).into_bytes();
    Arrival { run, key: key.into(), id: id.into(), body }
}

fn answered(key: &str, call: &str) -> Outcome {
    Outcome::Answered { call: call.into(), conversation: format!("conversation-of-{key}") }
}

/// Two calls; of one the end was in flight at a kill. A third request was refused, and a fourth got no answer.
fn story() -> Story {
    let dialled = |key: &str, outcomes: Vec<Outcome>| Dialled { key: key.into(), outcomes };
    Story {
        dialled: vec![
            dialled("one", vec![answered("one", "a"), answered("one", "a")]),
            dialled("two", vec![answered("two", "b")]),
            dialled("three", vec![Outcome::Refused(503)]),
            dialled("four", vec![Outcome::Unanswered]),
        ],
        arrivals: vec![
            arrival(0, "one", "msg_a_1", "answered"),
            arrival(0, "two", "msg_b_1", "failed"),
            arrival(0, "one", "msg_a_2", "completed"),
            arrival(1, "one", "msg_a_2", "completed"),
        ],
        written: [("a", 1), ("a", 2), ("b", 1)]
            .map(|(call, seq)| (call.to_owned(), seq, LetterState::Delivered))
            .to_vec(),
    }
}

#[test]
fn a_good_story_is_good() {
    let (figures, broken) = judge(&story());
    assert_eq!(broken, [""; 0]);
    let told = "2 calls acknowledged, 1 requests refused, 1 without an answer, 3 notifications, 1 duplicates";
    assert_eq!(figures.to_string(), told);
}

#[test]
fn every_law_bites() {
    type Spoil = fn(&mut Story);
    let cases: [(Spoil, &str); 15] = [
        (|story| story.arrivals.retain(|arrival| arrival.key != "two"), "b was acknowledged, and nobody was told"),
        (|story| story.arrivals.truncate(2), "a was told until Some(1), and ends at []"),
        (|story| story.arrivals[0] = arrival(0, "one", "msg_a_1", "completed"), "ends at [1, 2]"),
        (|story| drop(story.arrivals.remove(0)), "msg_a_2 came after 0"),
        (|story| story.arrivals.swap(0, 2), "msg_a_2 came after 0"),
        (|story| story.arrivals[3].run = 0, "came twice in run 0"),
        (|story| story.arrivals[3] = arrival(1, "one", "msg_a_1", "answered"), "msg_a_1 came again after 2"),
        (|story| story.arrivals[3].body.push(b' '), "msg_a_2 came with another body"),
        (|story| story.arrivals[3].id = "msg_c_1".into(), "one made two calls, a and c"),
        (|story| story.arrivals[1].id = "nonsense".into(), "nonsense is no webhook-id"),
        (|story| story.arrivals.push(arrival(1, "five", "msg_e_1", "failed")), "nobody asked for five"),
        (|story| story.arrivals.push(arrival(1, "four", "msg_d_1", "failed")), "four was not acknowledged"),
        (|story| story.dialled[0].outcomes[1] = answered("one", "c"), "one has two answers"),
        (|story| story.written[2].2 = LetterState::Waiting, "b 1 was written, and is Waiting"),
        (|story| story.written.push(("a".into(), 3, LetterState::Delivered)), "a 3 was written"),
    ];
    for (spoil, expected) in cases {
        let mut story = story();
        spoil(&mut story);
        let (_, broken) = judge(&story);
        assert!(broken.iter().any(|broken| broken.contains(expected)), "{expected}: {broken:?}");
    }
}
