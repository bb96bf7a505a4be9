//! Order, repetitions, what comes late, what never comes, and readers that do not read. Time stands still unless
//! everybody sleeps.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use proptest::prelude::*;
use smartassist_types::CallStatusNotification;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

use super::{Call, Calls, OrderedReceiver, OrderedSettings, ordered};
use crate::CallStatusReceiver;
use crate::api::{CallStatusInput, CallStatusResponse};
use crate::notifications::samples::{event, input};

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
    OrderedSettings { patience: Duration::ZERO, ..Default::default() }
}

/// Sends one that has to be taken.
async fn take(receiver: &OrderedReceiver, input: CallStatusInput) {
    assert_eq!(receiver.call_status(input).await, CallStatusResponse::NoContent);
}

/// What a notification says, in short, and when it was handed over, in milliseconds.
type Read = (String, u128);

/// Reads a call to its end on a task of its own.
fn follow(mut call: Call) -> JoinHandle<(Vec<Read>, bool)> {
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
async fn follow_only(calls: &mut Calls) -> JoinHandle<(Vec<Read>, bool)> {
    follow(calls.next().await.unwrap())
}

fn story(times: [u128; 5]) -> Vec<Read> {
    STORY
        .iter()
        .zip(times)
        .map(|((status, event), at)| (format!("{status} {event}").trim_end().to_owned(), at))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn what_decides_something_comes_at_once_and_the_rest_waits_for_its_turn() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    take(&receiver, of(0)).await;
    let reader = follow_only(&mut calls).await;
    for number in 1..5 {
        sleep(Duration::from_secs(10)).await;
        take(&receiver, of(number)).await;
    }
    // The verdict and the end at once, what detection says besides after the patience.
    assert_eq!(reader.await.unwrap(), (story([0, 10_000, 22_000, 32_000, 40_000]), true));
    let counts = calls.counts();
    assert_eq!((counts.taken, counts.repeated, counts.overtaken, counts.open, counts.ended), (5, 0, 0, 0, 1));
}

#[tokio::test(start_paused = true)]
async fn the_samples_of_the_vendor_come_out_in_order() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    // As they are printed: the end of detection before what precedes it by 11 ms.
    for number in [0, 1, 3, 2, 4] {
        take(&receiver, of(number)).await;
    }
    let reader = follow_only(&mut calls).await;
    assert_eq!(reader.await.unwrap(), (story([0, 0, 2000, 2000, 2000]), true));
}

#[tokio::test(start_paused = true)]
async fn the_edition_of_2023_says_the_end_and_nothing_else() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    for (number, status) in ["completed", "failed"].into_iter().enumerate() {
        take(&receiver, event(&number.to_string(), status, "disabled")).await;
        let reader = follow_only(&mut calls).await;
        assert_eq!(reader.await.unwrap(), (vec![(format!("{status} disabled"), 2000)], true));
    }
    // Without patience at once.
    let (receiver, mut calls) = ordered(impatient());
    take(&receiver, event("c", "completed", "disabled")).await;
    assert_eq!(follow_only(&mut calls).await.await.unwrap(), (vec![("completed disabled".to_owned(), 0)], true));
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
    assert_eq!(calls.counts().overtaken, 2);
}

#[tokio::test(start_paused = true)]
async fn what_comes_after_its_patience_is_handed_over_out_of_order() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    take(&receiver, of(2)).await;
    let reader = follow_only(&mut calls).await;
    sleep(Duration::from_millis(2001)).await;
    take(&receiver, of(0)).await;
    sleep(Duration::from_millis(99)).await;
    take(&receiver, of(4)).await;
    let read: Vec<_> = reader.await.unwrap().0;
    let expected = [("Call-In-Progress amd_machine_stopped_speaking", 2000), ("Answered", 2001)];
    assert_eq!(read[..2], expected.map(|(text, at)| (text.to_owned(), at)));
    assert_eq!(read[2], ("completed amd_machine_detected".to_owned(), 4100));
    assert_eq!(calls.counts().overtaken, 1);
}

#[tokio::test(start_paused = true)]
async fn what_comes_after_the_end_is_told_apart_and_opens_nothing() {
    let late = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&late);
    let (receiver, mut calls) =
        ordered(OrderedSettings::default().on_late(move |one| seen.lock().unwrap().push(short(&one))));
    for number in [0, 1, 4] {
        take(&receiver, of(number)).await;
    }
    let mut call = calls.next().await.unwrap();
    for number in [0, 1, 4] {
        assert!(!call.is_over());
        assert_eq!(call.next().await.unwrap(), of(number).body);
    }
    // The end was taken out, whether or not somebody asks for more.
    assert!(call.is_over());
    take(&receiver, of(2)).await;
    // Repetitions are none of that, of what came late neither.
    for number in [0, 4, 2] {
        take(&receiver, of(number)).await;
    }
    assert_eq!(call.next().await, None);
    assert_eq!(*late.lock().unwrap(), ["Call-In-Progress amd_machine_stopped_speaking"]);
    let counts = calls.counts();
    assert_eq!((counts.taken, counts.late, counts.repeated, counts.open, counts.ended), (3, 1, 3, 0, 1));
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
    assert_eq!((counts.taken, counts.refused, counts.repeated), (4, 1, 1));
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
    assert!(follow(b).await.unwrap().1);
    assert_eq!((send("c", "Answered").await, send("d", "Answered").await), (204, 503));
    // As many ended ones are remembered, the last ones.
    let (receiver, mut calls) = ordered(OrderedSettings { calls: 2, ..impatient() });
    for number in 0..50 {
        take(&receiver, event(&number.to_string(), "failed", "")).await;
        follow_only(&mut calls).await.await.unwrap();
        take(&receiver, event(&number.to_string(), "Answered", "")).await;
    }
    let counts = calls.counts();
    assert_eq!((counts.taken, counts.late, counts.open, counts.ended), (50, 50, 0, 2));
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
    assert_eq!((counts.given_up, counts.open, counts.ended), (1, 1, 1));
    // A call that nobody takes out goes when something comes, and its end then opens nothing.
    take(&receiver, event("never followed", "completed", "")).await;
    take(&receiver, event("read", "completed", "")).await;
    let counts = calls.counts();
    assert_eq!((counts.given_up, counts.late, counts.open, counts.ended), (2, 2, 0, 2));
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
    assert_eq!((calls.counts().unread, calls.counts().repeated, calls.counts().open), (3, 1, 1));
    take(&receiver, of(4)).await;
    assert_eq!((calls.counts().unread, calls.counts().open, calls.counts().ended), (4, 0, 1));
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
    assert!(follow(call).await.unwrap().1);
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
    assert_eq!(calls.counts().given_up, 0);
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_stops_waiting_loses_nothing() {
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    let moment = Duration::from_millis(10);
    assert!(tokio::time::timeout(moment, calls.next()).await.is_err());
    take(&receiver, of(4)).await;
    let mut call = tokio::time::timeout(moment, calls.next()).await.unwrap().unwrap();
    for _ in 0..3 {
        assert!(tokio::time::timeout(moment, call.next()).await.is_err());
    }
    assert_eq!(call.next().await.unwrap(), of(4).body);
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

/// A call in its order: some of what may happen, and the end.
fn any_call() -> impl Strategy<Value = Vec<CallStatusInput>> {
    let verdicts = prop::sample::select(vec![
        "amd_human_detected",
        "amd_machine_detected",
        "amd_no_speech_detected",
        "amd_decision_timeout",
    ]);
    let some = |event: &'static str| prop::option::of(Just(event));
    let further = (
        some("something_new"),
        some("amd_tone_detected"),
        some("AMD_MACHINE_STOPPED_SPEAKING"),
        some("amd_error"),
        some("amd_stopped"),
    );
    let ends = prop::sample::select(vec!["completed", "Failed"]);
    // How many times a tone is heard, told apart by their time alone.
    (any::<bool>(), prop::option::of(verdicts), further, 0..3_usize, ends).prop_map(
        |(answered, verdict, (new, tone, speaking, error, stopped), tones, end)| {
            let mut call: Vec<_> = answered.then(|| event("c", "Answered", "")).into_iter().collect();
            let in_progress = |detected| event("c", "Call-In-Progress", detected);
            call.extend(verdict.into_iter().chain(new).chain(tone).map(in_progress));
            call.extend((1..=tones).map(|second| {
                input(&format!(
                    r#"{{"conversationId":"c","status":"Call-In-Progress","machineDetection":"amd_tone_detected",
                        "callConnectTime":"2025-06-26T12:49:0{second}.000Z"}}"#
                ))
            }));
            call.extend(speaking.into_iter().chain(error).chain(stopped).map(in_progress));
            call.push(event("c", end, ""));
            call
        },
    )
}

/// A call, and its notifications as they arrive: shuffled, some repeated, each so many milliseconds after the one
/// before.
fn any_arrivals(pause: u64) -> impl Strategy<Value = (Vec<CallStatusInput>, Vec<(usize, u64)>)> {
    any_call().prop_flat_map(move |call| {
        let repeated = prop::collection::vec(0..call.len(), 0..6);
        (Just(call), repeated).prop_flat_map(move |(call, repeated)| {
            let arrivals: Vec<usize> = (0..call.len()).chain(repeated).collect();
            let pauses = prop::collection::vec(0..=pause, arrivals.len());
            (Just(call), Just(arrivals).prop_shuffle(), pauses)
                .prop_map(|(call, arrivals, pauses)| (call, arrivals.into_iter().zip(pauses).collect()))
        })
    })
}

/// Sends them with a reader at the other end; returns what was read, what came late, and how many were repeated.
fn deliver(
    call: &[CallStatusInput],
    arrivals: &[(usize, u64)],
) -> (Vec<CallStatusNotification>, Vec<CallStatusNotification>, super::Counts) {
    let late = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&late);
    let settings = OrderedSettings::default().on_late(move |one| seen.lock().unwrap().push(one));
    let (read, counts) = runtime().block_on(async {
        let (receiver, mut calls) = ordered(settings);
        let reader = tokio::spawn(async move {
            let mut read = Vec::new();
            let mut call = calls.next().await.unwrap();
            while let Some(notification) = call.next().await {
                read.push(notification);
            }
            assert!(call.is_over());
            (read, calls)
        });
        for (number, pause) in arrivals {
            sleep(Duration::from_millis(*pause)).await;
            take(&receiver, call[*number].clone()).await;
        }
        let (read, mut calls) = reader.await.unwrap();
        drop(receiver);
        assert!(calls.next().await.is_none(), "no call is opened twice");
        (read, calls.counts())
    });
    let late = late.lock().unwrap().clone();
    (read, late, counts)
}

proptest! {
    /// Fifteen arrivals at most, 120 ms apart at most: all within the patience of two seconds.
    #[test]
    fn any_arrival_within_the_patience_is_the_same_stream((call, arrivals) in any_arrivals(120)) {
        let (read, late, counts) = deliver(&call, &arrivals);
        let expected: Vec<_> = call.into_iter().map(|input| input.body).collect();
        let repeated = u64::try_from(arrivals.len() - expected.len()).unwrap();
        prop_assert_eq!(read, expected);
        prop_assert!(late.is_empty());
        prop_assert_eq!((counts.repeated, counts.overtaken, counts.refused, counts.open), (repeated, 0, 0, 0));
    }

    /// However late: nothing is lost, nothing comes twice, and the stream ends with the end.
    #[test]
    fn any_arrival_at_all_loses_nothing((call, arrivals) in any_arrivals(5_000)) {
        let (read, late, counts) = deliver(&call, &arrivals);
        prop_assert!(read.last().unwrap().is_last());
        prop_assert_eq!(read.iter().filter(|one| one.is_last()).count(), 1);
        prop_assert_eq!(u64::try_from(late.len()).unwrap(), counts.late);
        let text = |one: &CallStatusNotification| serde_json::to_string(one).unwrap();
        let mut handed: Vec<_> = read.iter().chain(&late).map(text).collect();
        let mut sent: Vec<_> = call.iter().map(|input| text(&input.body)).collect();
        handed.sort();
        sent.sort();
        prop_assert_eq!(handed, sent);
    }
}
