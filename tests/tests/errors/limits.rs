//! Limits that are reached by what others do: too many requests in work, too many connections.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use smartassist_server::api::{DialoutInput, DialoutResponse};
use smartassist_server::{Caller, Limits, Smartassist, StaticToken, Stub};
use smartassist_tests::client_calls::call;
use smartassist_tests::document::operation;
use smartassist_tests::stub::{DIALOUT, TOKEN, caller};
use smartassist_tests::{Request, Scripted, TestServer, examples, refusal};
use tokio::sync::{Notify, Semaphore};

/// Answers a dialout when the test allows it.
#[derive(Clone)]
struct Patient {
    arrived: Arc<Notify>,
    may_go: Arc<Semaphore>,
}

impl Smartassist for Patient {
    async fn dialout(&self, _: Caller, _: DialoutInput) -> DialoutResponse {
        self.arrived.notify_one();
        let _permit = self.may_go.acquire().await;
        DialoutResponse::Ok(examples::read("DialoutAnswer"))
    }
}

#[tokio::test]
async fn one_request_too_many_is_turned_away_and_the_others_are_served() {
    let patient = Patient { arrived: Arc::new(Notify::new()), may_go: Arc::new(Semaphore::new(0)) };
    let mut limits = Limits::default();
    limits.requests = 2;
    limits.retry_after = Duration::from_millis(1500);
    let stub = Stub::new(patient.clone(), StaticToken::new(TOKEN, caller([DIALOUT]))).with_limits(limits);
    let server = Arc::new(TestServer::serve(stub.into_router()).await);

    let mut waiting = Vec::new();
    for _ in 0..2 {
        let server = Arc::clone(&server);
        waiting.push(tokio::spawn(async move { Request::good("dialout").send(&server).await.status }));
        patient.arrived.notified().await;
    }
    let turned_away = Request::good("dialout").send(&server).await;
    assert_eq!((turned_away.status, turned_away.header("retry-after")), (503, Some("2")));
    refusal::documented(operation("dialout"), &turned_away);
    // Even where nothing is: the room is for all requests.
    let elsewhere = Request::good("dialout").path("/elsewhere").send(&server).await;
    assert_eq!(elsewhere.status, 503);

    patient.may_go.add_permits(1);
    for waiting in waiting {
        assert_eq!(waiting.await.unwrap(), 200);
    }
    assert_eq!(Request::good("dialout").send(&server).await.status, 200, "there is room again");
}

#[tokio::test]
async fn a_body_far_beyond_the_limit_is_refused_in_words_and_not_by_a_broken_connection() {
    let server = smartassist_tests::stub::start(Scripted::default()).await;
    for megabytes in [1, 3, 20] {
        let metadata = json!({"large": "x".repeat(megabytes << 20)});
        let body = json!({"target": "tel:1", "caller": "1", "metadata": metadata});
        let error = call(&server.client(), "dialout", Some(&body)).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(413), "{megabytes} MiB: {error}");
    }
}
