//! Once, whatever happens: repetitions, failures, two at a time, a sender that hangs up.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::advance;

use super::Deduplicated;
use super::test_inputs::{event, with_id};
use crate::CallStatusReceiver;
use crate::api::{CallStatusInput, CallStatusResponse};

/// Answers what it is told to, 204 at the end of the list, and writes down the calls it was handed.
struct Scripted {
    answers: Mutex<VecDeque<CallStatusResponse>>,
    handed: Mutex<Vec<String>>,
    /// One permit for each answer.
    go: Semaphore,
}

impl Scripted {
    fn answering(answers: impl IntoIterator<Item = CallStatusResponse>) -> Deduplicated<Self> {
        Deduplicated::new(Self::with(answers, Semaphore::MAX_PERMITS))
    }

    fn with(answers: impl IntoIterator<Item = CallStatusResponse>, permits: usize) -> Self {
        let answers = Mutex::new(answers.into_iter().collect());
        Self { answers, handed: Mutex::default(), go: Semaphore::new(permits) }
    }

    fn handed(&self) -> Vec<String> {
        self.handed.lock().unwrap().clone()
    }
}

impl CallStatusReceiver for Scripted {
    async fn call_status(&self, input: CallStatusInput) -> CallStatusResponse {
        self.handed.lock().unwrap().push(input.body.conversation_id);
        self.go.acquire().await.unwrap().forget();
        assert!(input.webhook_id.as_deref() != Some("panic"), "as it was asked to");
        self.answers.lock().unwrap().pop_front().unwrap_or(CallStatusResponse::NoContent)
    }
}

fn busy() -> CallStatusResponse {
    CallStatusResponse::service_unavailable("busy")
}

#[tokio::test]
async fn what_was_taken_is_handed_over_once() {
    let once = Scripted::answering([]);
    for _ in 0..3 {
        for call in ["a", "b"] {
            assert_eq!(once.call_status(event(call, "Answered", "")).await.status(), 204);
        }
    }
    assert_eq!(once.inner().handed(), ["a", "b"]);
    assert_eq!((once.repeated(), once.tracked()), (4, 2));
    // Another event of a call is another notification, and so is another id.
    let _ = once.call_status(event("a", "completed", "")).await;
    let _ = once.call_status(with_id("1", r#"{"conversationId":"a","status":"completed"}"#)).await;
    assert_eq!(once.inner().handed().len(), 4);
}

#[tokio::test]
async fn what_was_not_taken_is_handed_over_again() {
    let answers = [busy(), CallStatusResponse::bad_request("no"), CallStatusResponse::internal_server_error("no")];
    let once = Scripted::answering(answers);
    for (number, status) in [503, 400, 500, 204, 204].into_iter().enumerate() {
        assert_eq!(once.call_status(event("a", "Answered", "")).await.status(), status, "{number}");
    }
    assert_eq!(once.inner().handed().len(), 4);
    assert_eq!(once.repeated(), 1);
}

#[tokio::test]
async fn the_same_twice_at_a_time_is_handed_over_once() {
    let once = Deduplicated::new(Scripted::with([], 0));
    let attempts: Vec<_> = (0..10)
        .map(|_| {
            let once = once.clone();
            tokio::spawn(async move { once.call_status(event("a", "Answered", "")).await.status() })
        })
        .collect();
    tokio::task::yield_now().await;
    assert_eq!(once.inner().handed().len(), 1, "the others wait");
    // They hold up nobody else.
    let other = tokio::spawn({
        let once = once.clone();
        async move { once.call_status(event("b", "Answered", "")).await.status() }
    });
    once.inner().go.add_permits(2);
    assert_eq!(other.await.unwrap(), 204);
    for attempt in attempts {
        assert_eq!(attempt.await.unwrap(), 204);
    }
    assert_eq!(once.inner().handed(), ["a", "b"]);
    assert_eq!(once.repeated(), 9);
}

#[tokio::test]
async fn who_waits_for_a_failure_is_tried_next() {
    let once = Deduplicated::new(Scripted::with([busy(), busy()], 0));
    let attempts: Vec<_> = (0..5)
        .map(|_| {
            let once = once.clone();
            tokio::spawn(async move { once.call_status(event("a", "Answered", "")).await.status() })
        })
        .collect();
    once.inner().go.add_permits(3);
    let mut statuses = Vec::new();
    for attempt in attempts {
        statuses.push(attempt.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 204, 204, 503, 503]);
    assert_eq!(once.inner().handed().len(), 3);
}

#[tokio::test]
async fn a_sender_that_hangs_up_and_a_receiver_that_panics_leave_nothing_behind() {
    let once = Deduplicated::new(Scripted::with([], 0));
    let hangs_up = tokio::spawn({
        let once = once.clone();
        async move { once.call_status(event("a", "Answered", "")).await.status() }
    });
    tokio::task::yield_now().await;
    let waits = tokio::spawn({
        let once = once.clone();
        async move { once.call_status(event("a", "Answered", "")).await.status() }
    });
    tokio::task::yield_now().await;
    assert_eq!(once.inner().handed().len(), 1);
    hangs_up.abort();
    once.inner().go.add_permits(2);
    assert_eq!(waits.await.unwrap(), 204);
    assert_eq!(once.inner().handed().len(), 2);

    let panics = once.clone();
    let body = r#"{"conversationId":"p","status":"Answered"}"#;
    assert!(tokio::spawn(async move { panics.call_status(with_id("panic", body)).await }).await.is_err());
    assert_eq!(once.tracked(), 1, "what failed is forgotten");
}

#[tokio::test(start_paused = true)]
async fn memory_is_bounded_in_number_and_time() {
    let once = Deduplicated::with_bounds(Scripted::with([], Semaphore::MAX_PERMITS), 2, Duration::from_secs(60));
    let send = async |call: &str| {
        let _ = once.call_status(event(call, "Answered", "")).await;
        once.inner().handed().len()
    };
    assert_eq!((send("a").await, send("b").await), (1, 2));
    // Full, and both are still known.
    assert_eq!((send("a").await, send("b").await), (2, 2));
    // The third takes the place of the first.
    assert_eq!((send("c").await, send("b").await, send("c").await), (3, 3, 3));
    assert_eq!(send("a").await, 4);
    assert_eq!(once.tracked(), 2);
    advance(Duration::from_millis(59_999)).await;
    assert_eq!((send("a").await, send("c").await), (4, 4));
    advance(Duration::from_millis(1)).await;
    assert_eq!((send("a").await, send("c").await), (5, 6));
    for call in 0..100 {
        send(&call.to_string()).await;
    }
    assert_eq!(once.tracked(), 2);
    // Nothing at all, and time without end.
    let once = Deduplicated::with_bounds(Scripted::with([], Semaphore::MAX_PERMITS), 0, Duration::MAX);
    let _ = once.call_status(event("a", "Answered", "")).await;
    assert_eq!(once.tracked(), 0);
}
