//! Any call, arriving in any order at any time.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use proptest::prelude::*;
use smartassist_types::CallStatusNotification;
use tokio::time::{Instant, sleep};

use super::{event, runtime, short, take, timed};
use crate::api::CallStatusInput;
use crate::notifications::ordered::watermark::is_urgent;
use crate::notifications::ordered::{DeliveryCounts, OrderedSettings, ordered};

/// A notification, and when it arrived or the reader had it.
type Handed = (CallStatusNotification, Duration);

/// A call in its order: some of what may happen, a second apart, and the end.
fn any_call() -> impl Strategy<Value = Vec<CallStatusInput>> {
    let events = prop::sample::select(vec![
        "amd_human_detected",
        "amd_machine_detected",
        "amd_no_speech_detected",
        "amd_decision_timeout",
        "amd_tone_detected",
        "AMD_MACHINE_STOPPED_SPEAKING",
        "amd_error",
        "amd_stopped",
        "something_new",
    ]);
    let ends = prop::sample::select(vec!["completed", "Failed"]);
    (any::<bool>(), prop::collection::vec(events, 0..8), ends).prop_map(|(answered, events, end)| {
        let mut call: Vec<_> = answered.then(|| event("c", "Answered", "")).into_iter().collect();
        let in_progress = |(second, event)| timed("Call-In-Progress", event, &format!("12:49:0{second}.000"));
        call.extend(events.into_iter().enumerate().map(in_progress));
        call.push(event("c", end, ""));
        call
    })
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

/// Sends them with a reader at the other end. Returns when each arrived, what was read and when, what came after the
/// stream had ended, and the counts.
fn deliver(
    call: &[CallStatusInput],
    arrivals: &[(usize, u64)],
) -> (Vec<Handed>, Vec<Handed>, Vec<CallStatusNotification>, DeliveryCounts) {
    let late = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&late);
    let settings = OrderedSettings::default().on_late(move |one| seen.lock().unwrap().push(one));
    let (sent, read, counts) = runtime().block_on(async {
        let began = Instant::now();
        let (receiver, mut calls) = ordered(settings);
        let reader = tokio::spawn(async move {
            let mut read = Vec::new();
            let mut call = calls.next().await.unwrap();
            while let Some(notification) = call.next().await {
                read.push((notification, began.elapsed()));
            }
            assert!(call.is_over());
            (read, calls)
        });
        let mut sent: Vec<Handed> = Vec::new();
        for (number, pause) in arrivals {
            if *pause > 0 {
                sleep(Duration::from_millis(*pause)).await;
            }
            let input = call[*number].clone();
            if !sent.iter().any(|(body, _)| *body == input.body) {
                sent.push((input.body.clone(), began.elapsed()));
            }
            take(&receiver, input).await;
        }
        let (read, mut calls) = reader.await.unwrap();
        drop(receiver);
        assert!(calls.next().await.is_none(), "no call is opened twice");
        (sent, read, calls.counts())
    });
    let late = late.lock().unwrap().clone();
    (sent, read, late, counts)
}

proptest! {
    /// What is there when the reader comes is one stream in order, however it arrived.
    #[test]
    fn what_arrived_before_the_reader_is_in_order((call, arrivals) in any_arrivals(0)) {
        let (_, read, late, counts) = deliver(&call, &arrivals);
        let read: Vec<_> = read.into_iter().map(|(notification, _)| notification).collect();
        let expected: Vec<_> = call.into_iter().map(|input| input.body).collect();
        let repeated = u64::try_from(arrivals.len() - expected.len()).unwrap();
        prop_assert_eq!(read, expected);
        prop_assert!(late.is_empty());
        prop_assert_eq!((counts.repeated, counts.out_of_order, counts.refused, counts.open), (repeated, 0, 0, 0));
    }

    /// However late: nothing is lost, nothing comes twice, one is the last, what a reader acts on comes when it
    /// arrives, the rest within the patience, and what is out of order is counted.
    #[test]
    fn any_arrival_at_all_loses_nothing((call, arrivals) in any_arrivals(5_000)) {
        let (sent, read, late, counts) = deliver(&call, &arrivals);
        prop_assert_eq!(read.iter().filter(|(one, _)| one.is_last()).count(), 1);
        prop_assert_eq!(u64::try_from(late.len()).unwrap(), counts.late);
        let text = |one: &CallStatusNotification| serde_json::to_string(one).unwrap();
        let mut handed: Vec<_> = read.iter().map(|(one, _)| text(one)).chain(late.iter().map(text)).collect();
        let mut expected: Vec<_> = call.iter().map(|input| text(&input.body)).collect();
        handed.sort();
        expected.sort();
        prop_assert_eq!(handed, expected);
        for (one, at) in &read {
            let arrived = sent.iter().find(|(other, _)| other == one).unwrap().1;
            let most = if is_urgent(one) { Duration::ZERO } else { Duration::from_secs(2) };
            prop_assert!((arrived..=arrived + most).contains(at), "{} at {at:?}, arrived at {arrived:?}", short(one));
        }
        let mut highest = None;
        let is_out_of_order = |(one, _): &&Handed| {
            let key = Some(one.sort_key());
            let overtaken = key < highest;
            highest = highest.max(key);
            overtaken
        };
        let overtaken = read.iter().filter(is_out_of_order).count();
        prop_assert_eq!(u64::try_from(overtaken).unwrap(), counts.out_of_order);
    }
}
