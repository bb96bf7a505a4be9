//! Repetitions over HTTP: an at-least-once sender, and a receiver that sees each notification once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use smartassist_server::api::{CallStatusInput, CallStatusResponse};
use smartassist_server::notifications::Deduplicated;
use smartassist_server::{CallStatusReceiver, Receiver};
use smartassist_tests::examples::{self, Direction};
use smartassist_tests::{RecordingReceiver, Request, TestServer};
use tokio::sync::Semaphore;

#[tokio::test]
async fn every_sample_is_handed_over_once_however_often_it_is_sent() {
    let inbox = RecordingReceiver::default();
    let once = Deduplicated::new(inbox.clone());
    let receiver = TestServer::serve(Receiver::new(once.clone()).into_router()).await;
    let samples = examples::of("callStatus", Direction::Request);
    for _ in 0..3 {
        for sample in &samples {
            assert_eq!(Request::good("callStatus").json(sample.value).send(&receiver).await.status, 204);
        }
    }
    assert_eq!(inbox.taken.take().len(), samples.len());
    assert_eq!(once.repeated(), 2 * u64::try_from(samples.len()).unwrap());
    // With an id of its own it is another one that reads alike.
    let request = Request::good("callStatus");
    for (id, handed) in [("msg_1", 1), ("msg_1", 0), ("msg_2", 1)] {
        assert_eq!(request.clone().header("webhook-id", id).send(&receiver).await.status, 204);
        assert_eq!(inbox.taken.take().len(), handed, "{id}");
    }
}

/// Fails first, and answers when the test allows it.
#[derive(Clone)]
struct Slow {
    calls: Arc<AtomicUsize>,
    go: Arc<Semaphore>,
}

impl CallStatusReceiver for Slow {
    async fn call_status(&self, _: CallStatusInput) -> CallStatusResponse {
        let number = self.calls.fetch_add(1, Ordering::SeqCst);
        self.go.acquire().await.unwrap().forget();
        if number == 0 {
            CallStatusResponse::internal_server_error("the first fails")
        } else {
            CallStatusResponse::NoContent
        }
    }
}

#[tokio::test]
async fn of_many_at_once_one_fails_the_next_is_taken_and_the_rest_are_repetitions() {
    let slow = Slow { calls: Arc::default(), go: Arc::new(Semaphore::new(0)) };
    let once = Deduplicated::new(slow.clone());
    let receiver = Arc::new(TestServer::serve(Receiver::new(once.clone()).into_router()).await);
    let senders: Vec<_> = (0..8)
        .map(|_| {
            let receiver = Arc::clone(&receiver);
            tokio::spawn(async move { Request::good("callStatus").send(&receiver).await.status })
        })
        .collect();
    slow.go.add_permits(2);
    let mut statuses = Vec::new();
    for sender in senders {
        statuses.push(sender.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 204, 204, 204, 204, 204, 204, 500]);
    assert_eq!((slow.calls.load(Ordering::SeqCst), once.repeated()), (2, 6));
}
