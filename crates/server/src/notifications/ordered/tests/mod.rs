//! Order, repetitions, what comes late, what never comes, and readers that do not read. Time stands still unless
//! everybody sleeps.

mod properties;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use smartassist_types::CallStatusNotification;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

use super::{CallStream, CallStreams, OrderedReceiver, OrderedSettings, ordered};
use crate::CallStatusReceiver;
use crate::api::{CallStatusInput, CallStatusResponse};
use crate::notifications::test_inputs::{event, input};

/// The whole of a call as the 2025 edition tells it, in order.
const STORY: [(&str, &str); 5] = [
    ("Answered", ""),
    ("Call-In-Progress", "amd_machine_detected"),
    ("Call-In-Progress", "amd_machine_stopped_speaking"),
    ("Call-In-Progress", "amd_stopped"),
    ("completed", "amd_machine_detected"),
];

fn of(number: usize) -> CallStatusInput {
    event("c", STORY[number].0, STORY[number].1)
}

fn impatient() -> OrderedSettings {
    OrderedSettings { hold_back: Duration::ZERO, ..Default::default() }
}

/// Sends one that has to be taken.
async fn take(receiver: &OrderedReceiver, input: CallStatusInput) {
    assert_eq!(receiver.call_status(input).await, CallStatusResponse::NoContent);
}

/// What a notification says, in short, and when it was handed over, in milliseconds.
type Read = (String, u128);

/// Reads a call to its end on a task of its own.
fn attach_reader(mut call: CallStream) -> JoinHandle<(Vec<Read>, bool)> {
    let began = Instant::now();
    tokio::spawn(async move {
        let mut read = Vec::new();
        while let Some(notification) = call.next().await {
            read.push((short(&notification), began.elapsed().as_millis()));
        }
        (read, call.is_over())
    })
}

fn short(notification: &CallStatusNotification) -> String {
    let event = notification.machinedetection.as_ref().map_or("", |event| event.as_str());
    format!("{} {event}", notification.status.as_str()).trim_end().to_owned()
}

/// Takes out the only call and reads it.
async fn follow_only(calls: &mut CallStreams) -> JoinHandle<(Vec<Read>, bool)> {
    attach_reader(calls.next().await.unwrap())
}

fn story(times: [u128; 5]) -> Vec<Read> {
    STORY
        .iter()
        .zip(times)
        .map(|((status, event), at)| (format!("{status} {event}").trim_end().to_owned(), at))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn what_a_reader_acts_on_comes_at_once() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    take(&receiver, of(0)).await;
    let reader = follow_only(&mut calls).await;
    for number in 1..5 {
        sleep(Duration::from_secs(10)).await;
        take(&receiver, of(number)).await;
    }
    assert_eq!(reader.await.unwrap(), (story([0, 10_000, 20_000, 30_000, 40_000]), true));
    let counts = calls.counts();
    assert_eq!((counts.accepted, counts.repeated, counts.out_of_order, counts.open, counts.ended), (5, 0, 0, 0, 1));
}

#[tokio::test(start_paused = true)]
async fn the_samples_of_the_vendor_come_out_in_order() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    // As they are printed: the end of detection before what precedes it by 11 ms.
    for number in [0, 1, 3, 2, 4] {
        take(&receiver, of(number)).await;
    }
    let reader = follow_only(&mut calls).await;
    assert_eq!(reader.await.unwrap(), (story([0; 5]), true));
}

/// A notification as the 2025 edition sends it, with its own time on the 26th of June 2025.
fn timed(status: &str, detected: &str, time: &str) -> CallStatusInput {
    let (name, time) = (if status == "completed" { "callDisconnectTime" } else { "callConnectTime" }, time);
    input(&format!(
        r#"{{"conversationId":"c","status":"{status}","machineDetection":"{detected}","{name}":"2025-06-26T{time}Z"}}"#
    ))
}

#[tokio::test(start_paused = true)]
async fn events_are_ordered_by_their_own_times() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    // A beep during the greeting, before the words have decided; detection, cut short by the end of the call.
    let call = [
        timed("Answered", "", "12:49:00.000"),
        timed("Call-In-Progress", "amd_tone_detected", "12:49:02.000"),
        timed("Call-In-Progress", "amd_machine_detected", "12:49:04.100"),
        timed("Call-In-Progress", "amd_error", "12:49:04.100"),
        timed("Call-In-Progress", "amd_machine_stopped_speaking", "12:49:07.000"),
        timed("Call-In-Progress", "amd_stopped", "12:49:07.000"),
        timed("completed", "amd_machine_detected", "12:49:07.000"),
    ];
    for one in [5, 2, 0, 6, 4, 1, 3] {
        take(&receiver, call[one].clone()).await;
    }
    let mut stream = calls.next().await.unwrap();
    for one in call {
        assert_eq!(stream.next().await.unwrap(), one.body);
    }
    assert_eq!((stream.next().await, calls.counts().out_of_order), (None, 0));
}

#[tokio::test(start_paused = true)]
async fn a_verdict_does_not_wait_with_what_belongs_before_it() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    take(&receiver, timed("Answered", "", "12:49:00.000")).await;
    take(&receiver, timed("Call-In-Progress", "amd_error", "12:49:01.000")).await;
    take(&receiver, timed("Call-In-Progress", "amd_human_detected", "12:49:02.000")).await;
    let mut call = calls.next().await.unwrap();
    let began = Instant::now();
    let mut read = Vec::new();
    for _ in 0..3 {
        read.push(short(&call.next().await.unwrap()));
    }
    let expected = ["Answered", "Call-In-Progress amd_error", "Call-In-Progress amd_human_detected"];
    assert_eq!((read, began.elapsed()), (expected.map(str::to_owned).to_vec(), Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn what_arrives_after_a_later_one_is_counted_as_overtaken() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    take(&receiver, timed("Answered", "", "12:49:00.000")).await;
    let reader = follow_only(&mut calls).await;
    let second = Duration::from_secs(1);
    for (detected, time) in [
        ("amd_machine_detected", "12:49:04.000"),
        ("amd_tone_detected", "12:49:02.000"),
        ("amd_machine_stopped_speaking", "12:49:07.000"),
    ] {
        sleep(second).await;
        take(&receiver, timed("Call-In-Progress", detected, time)).await;
    }
    // Nobody acts on an error: it waits for what may belong before it.
    sleep(second).await;
    take(&receiver, timed("Call-In-Progress", "amd_error", "12:49:08.000")).await;
    sleep(second * 10).await;
    take(&receiver, timed("completed", "amd_machine_detected", "12:49:09.000")).await;
    // The stream is still open for what the end overtook.
    sleep(second).await;
    take(&receiver, timed("Call-In-Progress", "amd_stopped", "12:49:08.000")).await;
    let progress = |event: &str, at| (format!("Call-In-Progress {event}"), at);
    let expected = [
        ("Answered".to_owned(), 0),
        progress("amd_machine_detected", 1000),
        progress("amd_tone_detected", 2000),
        progress("amd_machine_stopped_speaking", 3000),
        progress("amd_error", 6000),
        ("completed amd_machine_detected".to_owned(), 14_000),
        progress("amd_stopped", 15_000),
    ];
    assert_eq!(reader.await.unwrap(), (expected.to_vec(), true));
    let counts = calls.counts();
    assert_eq!((counts.out_of_order, counts.late, counts.open, counts.ended), (2, 0, 0, 1));
}

#[tokio::test(start_paused = true)]
async fn the_end_of_a_call_comes_at_once() {
    for settings in [OrderedSettings::default(), impatient()] {
        let (receiver, mut calls) = ordered(settings);
        // The 2023 edition's only notification, and a busy number of the 2025 edition.
        for (number, status) in ["completed", "failed", "Failed"].into_iter().enumerate() {
            let began = Instant::now();
            take(&receiver, event(&number.to_string(), status, "disabled")).await;
            let mut call = calls.next().await.unwrap();
            assert_eq!(short(&call.next().await.unwrap()), format!("{status} disabled"));
            assert_eq!((call.is_over(), began.elapsed()), (true, Duration::ZERO));
            assert_eq!(call.next().await, None);
        }
        assert_eq!(calls.counts().open, 0);
    }
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_has_the_end_need_not_ask_for_more() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    take(&receiver, event("kept", "failed", "")).await;
    let mut kept = calls.next().await.unwrap();
    assert!(kept.next().await.unwrap().is_last());
    take(&receiver, event("dropped", "failed", "")).await;
    let mut dropped = calls.next().await.unwrap();
    assert!(dropped.next().await.unwrap().is_last());
    drop(dropped);
    assert_eq!((calls.counts().open, calls.counts().ended), (1, 1));
    // The next notification of any call, a minute later, finds the other one ended too.
    sleep(Duration::from_secs(61)).await;
    take(&receiver, event("another", "Answered", "")).await;
    let counts = calls.counts();
    assert_eq!((counts.open, counts.ended, counts.expired, counts.discarded), (1, 2, 0, 0));
    assert_eq!(kept.next().await, None);
}

#[tokio::test(start_paused = true)]
async fn without_patience_each_comes_as_it_came() {
    let (receiver, mut calls) = ordered(impatient());
    take(&receiver, of(3)).await;
    let mut call = calls.next().await.unwrap();
    assert_eq!(short(&call.next().await.unwrap()), "Call-In-Progress amd_stopped");
    // Out of order, and not lost.
    for number in [2, 0] {
        take(&receiver, of(number)).await;
        assert_eq!(call.next().await.unwrap(), of(number).body);
    }
    assert_eq!(calls.counts().out_of_order, 2);
}

#[tokio::test(start_paused = true)]
async fn what_comes_after_the_stream_has_ended_opens_nothing() {
    let late = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&late);
    let (receiver, mut calls) =
        ordered(OrderedSettings::default().on_late(move |one| seen.lock().unwrap().push(short(&one))));
    for number in [0, 1, 3, 4] {
        take(&receiver, of(number)).await;
    }
    let mut call = calls.next().await.unwrap();
    for number in [0, 1, 3, 4] {
        assert!(!call.is_over());
        assert_eq!(call.next().await.unwrap(), of(number).body);
    }
    assert!(call.is_over());
    assert_eq!(call.next().await, None);
    take(&receiver, of(2)).await;
    // Repetitions are none of that, of what came late neither.
    for number in [0, 4, 2] {
        take(&receiver, of(number)).await;
    }
    assert_eq!(call.next().await, None);
    assert_eq!(*late.lock().unwrap(), ["Call-In-Progress amd_machine_stopped_speaking"]);
    let counts = calls.counts();
    assert_eq!((counts.accepted, counts.late, counts.repeated, counts.open, counts.ended), (4, 1, 3, 0, 1));
    // Another call with another id.
    take(&receiver, event("d", "Answered", "")).await;
    assert_eq!(calls.next().await.unwrap().conversation_id(), "d");
    // Much later, nobody remembers.
    sleep(Duration::from_secs(60 * 60)).await;
    take(&receiver, of(2)).await;
    assert_eq!(calls.next().await.unwrap().conversation_id(), "c");
    assert_eq!(late.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn two_ends_that_differ_are_both_handed_over() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    take(&receiver, event("c", "completed", "")).await;
    take(&receiver, input(r#"{"conversationId":"c","status":"completed","duration":7}"#)).await;
    let (read, is_over) = follow_only(&mut calls).await.await.unwrap();
    assert_eq!((read.len(), is_over, calls.counts().late), (2, true, 0));
}

#[tokio::test(start_paused = true)]
async fn a_slow_reader_fills_its_own_call_and_no_other() {
    let retry_after = Duration::from_millis(6001);
    let (receiver, mut calls) = ordered(OrderedSettings { notifications: 2, retry_after, ..Default::default() });
    let numbered = |call: &str, number: u32| {
        input(&format!(r#"{{"conversationId":"{call}","status":"Call-In-Progress","number":{number}}}"#))
    };
    for number in 0..2 {
        take(&receiver, numbered("slow", number)).await;
    }
    let CallStatusResponse::ServiceUnavailable { body, retry_after } = receiver.call_status(numbered("slow", 2)).await
    else {
        panic!("it is full");
    };
    assert_eq!(retry_after.map(|seconds| seconds.to_string()).as_deref(), Some("7"));
    assert!(body.errors[0].msg.contains("too many notifications of this call"), "{body:?}");
    take(&receiver, numbered("quick", 0)).await;
    // What waits there is known again.
    take(&receiver, numbered("slow", 1)).await;

    let mut slow = calls.next().await.unwrap();
    assert!(slow.next().await.is_some());
    // There is room again, and what was refused is not taken for a repetition.
    take(&receiver, numbered("slow", 2)).await;
    for number in 1..3 {
        assert_eq!(slow.next().await.unwrap().unknown["number"], number);
    }
    let counts = calls.counts();
    assert_eq!((counts.accepted, counts.refused, counts.repeated), (4, 1, 1));
}

#[tokio::test(start_paused = true)]
async fn the_number_of_calls_is_bounded() {
    let (receiver, mut calls) = ordered(OrderedSettings { calls: 2, ..impatient() });
    let send = async |call: &str, status: &str| receiver.call_status(event(call, status, "")).await.status();
    assert_eq!(
        (send("a", "Answered").await, send("b", "Answered").await, send("c", "Answered").await),
        (204, 204, 503)
    );
    // What is open goes on; where one ends, there is room.
    assert_eq!((send("b", "completed").await, send("c", "Answered").await), (204, 503));
    let (_a, b) = (calls.next().await.unwrap(), calls.next().await.unwrap());
    assert!(attach_reader(b).await.unwrap().1);
    assert_eq!((send("c", "Answered").await, send("d", "Answered").await), (204, 503));
    // As many ended ones are remembered, the last ones.
    let (receiver, mut calls) = ordered(OrderedSettings { calls: 2, ..impatient() });
    for number in 0..50 {
        take(&receiver, event(&number.to_string(), "failed", "")).await;
        follow_only(&mut calls).await.await.unwrap();
        take(&receiver, event(&number.to_string(), "Answered", "")).await;
    }
    let counts = calls.counts();
    assert_eq!((counts.accepted, counts.late, counts.open, counts.ended), (50, 50, 0, 2));
}

#[tokio::test(start_paused = true)]
async fn calls_that_never_end_are_given_up() {
    let hour = Duration::from_secs(60 * 60);
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    take(&receiver, event("read", "Answered", "")).await;
    let reader = follow_only(&mut calls).await;
    take(&receiver, event("never followed", "Answered", "")).await;
    sleep(11 * hour).await;
    take(&receiver, event("read", "Call-In-Progress", "amd_stopped")).await;
    // Each notification starts the time anew; the reader is told without anything coming.
    let (read, is_over) = reader.await.unwrap();
    assert_eq!((read.len(), is_over), (2, false));
    let counts = calls.counts();
    assert_eq!((counts.expired, counts.open, counts.ended), (1, 1, 1));
    // A call that nobody takes out goes when something comes, and its end then opens nothing.
    take(&receiver, event("never followed", "completed", "")).await;
    take(&receiver, event("read", "completed", "")).await;
    let counts = calls.counts();
    assert_eq!((counts.expired, counts.late, counts.open, counts.ended), (2, 2, 0, 2));
    assert!(tokio::time::timeout(hour, calls.next()).await.is_err(), "there is nothing to follow");
}

#[tokio::test(start_paused = true)]
async fn a_reader_may_lose_interest() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    for number in [0, 2, 3] {
        take(&receiver, of(number)).await;
    }
    let mut call = calls.next().await.unwrap();
    assert!(call.next().await.is_some());
    drop(call);
    take(&receiver, of(1)).await;
    take(&receiver, of(1)).await;
    assert_eq!((calls.counts().discarded, calls.counts().repeated, calls.counts().open), (3, 1, 1));
    take(&receiver, of(4)).await;
    assert_eq!((calls.counts().discarded, calls.counts().open, calls.counts().ended), (4, 0, 1));
    // Dropped with the end in it, it has ended.
    take(&receiver, event("d", "failed", "")).await;
    drop(calls.next().await.unwrap());
    assert_eq!((calls.counts().open, calls.counts().ended), (0, 2));
}

#[tokio::test(start_paused = true)]
async fn nobody_follows_calls_any_more() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    take(&receiver, of(0)).await;
    let call = calls.next().await.unwrap();
    take(&receiver, event("waits", "Answered", "")).await;
    drop(calls);
    for (id, status) in [("c", 204), ("waits", 204), ("new", 503)] {
        let answer = receiver.call_status(event(id, "completed", "")).await;
        assert_eq!(answer.status(), status, "{id}");
    }
    assert!(attach_reader(call).await.unwrap().1);
}

#[tokio::test(start_paused = true)]
async fn a_receiver_that_is_gone_ends_every_stream_behind_what_it_took() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    take(&receiver, of(0)).await;
    let waits = follow_only(&mut calls).await;
    for id in ["d", "e"] {
        take(&receiver, event(id, "completed", "")).await;
    }
    let d = follow_only(&mut calls).await;
    tokio::task::yield_now().await;
    drop(receiver);
    // Nothing to be patient for.
    assert_eq!(waits.await.unwrap(), (vec![("Answered".to_owned(), 0)], false));
    assert_eq!(d.await.unwrap(), (vec![("completed".to_owned(), 0)], true));
    assert_eq!(follow_only(&mut calls).await.await.unwrap(), (vec![("completed".to_owned(), 0)], true));
    assert!(calls.next().await.is_none());
    assert_eq!(calls.counts().expired, 0);
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_stops_waiting_loses_nothing() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    let moment = Duration::from_millis(10);
    assert!(tokio::time::timeout(moment, calls.next()).await.is_err());
    let error = event("c", "Call-In-Progress", "amd_error");
    take(&receiver, error.clone()).await;
    let mut call = tokio::time::timeout(moment, calls.next()).await.unwrap().unwrap();
    for _ in 0..3 {
        assert!(tokio::time::timeout(moment, call.next()).await.is_err());
    }
    assert_eq!(call.next().await.unwrap(), error.body);
}

#[test]
fn nothing_printed_tells_which_call_it_is() {
    let (receiver, calls) = ordered(OrderedSettings::default().on_late(|_| {}));
    let call = runtime().block_on(async {
        let mut calls = calls;
        take(&receiver, event("s3cret", "Answered", "")).await;
        assert!(format!("{calls:?}").starts_with("Calls"));
        calls.next().await.unwrap()
    });
    let printed = format!("{receiver:?} {call:?}");
    assert!(!printed.contains("s3cret") && printed.contains("patience"), "{printed}");
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_time().start_paused(true).build().unwrap()
}
