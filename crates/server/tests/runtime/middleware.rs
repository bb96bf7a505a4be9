//! Around every request: id, log, room, panics.

use std::sync::atomic::Ordering;

use axum::body::Body;
use http::HeaderValue;
use serde_json::json;
use smartassist_server::Limits;

use crate::support::{LogCapture, dial, list, mini, request, send};

fn dial_to(target: &str) -> axum::extract::Request {
    dial(json!({ "target": target }).to_string())
}

#[tokio::test]
async fn a_request_id_is_echoed_and_handed_to_the_handler() {
    let (router, _) = mini::app();
    let mut request = dial_to("tel:1");
    request.headers_mut().insert("x-request-id", HeaderValue::from_static("abc-123_X"));
    let answer = send(&router, request).await;
    assert_eq!(answer.header("x-request-id"), Some("abc-123_X"));
    assert_eq!(answer.json()["request"], "abc-123_X");
}

#[tokio::test]
async fn a_request_id_unfit_for_a_log_is_replaced() {
    let (router, _) = mini::app();
    for value in ["a b", "a\tb", "", "ä", "x=1", &"a".repeat(65)] {
        let mut request = dial_to("tel:1");
        request.headers_mut().insert("x-request-id", HeaderValue::from_bytes(value.as_bytes()).unwrap());
        let answer = send(&router, request).await;
        let id = answer.header("x-request-id").unwrap();
        assert_eq!(id.len(), 36, "{id}");
        assert_eq!(answer.json()["request"], id);
    }
}

#[tokio::test]
async fn refusals_have_a_request_id_too() {
    let (router, _) = mini::app();
    for request in
        [request("GET", "/nowhere"), request("GET", "/api/bot/st-1/dial"), request("POST", "/api/bot/b/dial")]
    {
        let answer = send(&router, request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.header("x-request-id").unwrap().len(), 36);
    }
}

#[tokio::test]
async fn no_answer_of_an_operation_may_be_stored_and_an_answer_may_say_otherwise() {
    let (router, _) = mini::app();
    for (request, status) in [
        (dial_to("tel:1"), 200),
        (dial_to(""), 412),
        (dial_to("panic"), 500),
        (list("?limit=1"), 200),
        (list("?limit=x"), 400),
        (request("GET", "/api/account/a1b2/calls?limit=1").body(Body::empty()).unwrap(), 401),
        (request("GET", "/nowhere").body(Body::empty()).unwrap(), 404),
        (request("GET", "/api/bot/st-1/dial").body(Body::empty()).unwrap(), 405),
    ] {
        let answer = send(&router, request).await;
        assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (status, Some("no-store")), "{answer:?}");
    }
    let mut limits = Limits::default();
    limits.requests = 0;
    let answer = send(&mini::app_with(limits).0, dial_to("tel:1")).await;
    assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (503, Some("no-store")));

    let own = axum::Router::new().route("/", axum::routing::get(|| async { ([("cache-control", "max-age=60")], "") }));
    let own = smartassist_server::middleware::Middleware::new(&Limits::default()).apply(own);
    let answer = send(&own, request("GET", "/").body(Body::empty()).unwrap()).await;
    assert_eq!(answer.header("cache-control"), Some("max-age=60"));
}

#[tokio::test]
async fn a_panic_is_answered_and_its_text_is_not() {
    let log = LogCapture::capture();
    let (router, _) = mini::app();
    for target in ["panic", "panic-with-value"] {
        let answer = send(&router, dial_to(target)).await;
        assert_eq!(answer.status, 500);
        let text = "internal error; if it persists, report it with the x-request-id of this answer";
        assert_eq!(answer.error(), (text.to_owned(), 500));
        assert!(answer.closes());
        assert!(answer.header("x-request-id").is_some());
    }
    assert_eq!(send(&router, dial_to("tel:1")).await.status, 200, "the service lives on");
    let log = log.text();
    assert!(log.contains("a literal message"), "{log}");
    assert!(!log.contains("the value is"), "a formatted message may hold personal data: {log}");
}

#[tokio::test]
async fn too_many_requests_in_work_are_refused_at_once() {
    let mut limits = Limits::default();
    limits.requests = 2;
    limits.retry_after = std::time::Duration::from_millis(2500);
    let (router, api) = mini::app_with(limits);
    let waiting: Vec<_> = (0..2)
        .map(|_| {
            let router = router.clone();
            tokio::spawn(async move { send(&router, dial_to("wait")).await })
        })
        .collect();
    while api.calls.load(Ordering::SeqCst) < 2 {
        tokio::task::yield_now().await;
    }
    let refused = send(&router, dial_to("tel:1")).await;
    assert_eq!(refused.status, 503);
    assert_eq!(refused.error(), ("too many requests are in work; try again after Retry-After seconds".to_owned(), 503));
    assert_eq!(refused.header("retry-after"), Some("3"));
    assert!(refused.header("x-request-id").is_some());
    assert!(refused.closes());
    assert!(!send(&router, list("?limit=1")).await.closes(), "nothing was left unread");

    api.go_on.notify_waiters();
    for answer in waiting {
        assert_eq!(answer.await.unwrap().status, 200);
    }
    assert_eq!(send(&router, dial_to("tel:1")).await.status, 200, "there is room again");
}

#[tokio::test]
async fn a_caller_who_goes_away_gives_the_room_back() {
    let mut limits = Limits::default();
    limits.requests = 1;
    let (router, api) = mini::app_with(limits);
    let waiting = {
        let router = router.clone();
        tokio::spawn(async move { send(&router, dial_to("wait")).await })
    };
    while api.calls.load(Ordering::SeqCst) < 1 {
        tokio::task::yield_now().await;
    }
    assert_eq!(send(&router, dial_to("tel:1")).await.status, 503);
    waiting.abort();
    assert!(waiting.await.is_err());
    assert_eq!(send(&router, dial_to("tel:1")).await.status, 200);
}

#[tokio::test]
async fn the_log_names_the_operation_and_nothing_of_the_caller() {
    let log = LogCapture::capture();
    let (router, _) = mini::app();
    let mut request = dial(r#"{"target":"tel:911234567890","metadata":{"userName":"John Doe"}}"#);
    request.headers_mut().insert("x-request-id", HeaderValue::from_static("req-7"));
    assert_eq!(send(&router, request).await.status, 200);
    let bad = dial(r#"{"target":"tel:911234567890-and-more","John":"Doe"}"#);
    assert_eq!(send(&router, bad).await.status, 412);
    assert_eq!(send(&router, list("?limit=911234567890")).await.status, 400);
    let log = log.text();
    assert!(log.contains("request_id=\"req-7\""), "{log}");
    assert!(log.contains("operation=\"dial\""), "{log}");
    assert!(log.contains("status=200"), "{log}");
    assert!(log.contains("kind=\"body invalid\""), "{log}");
    for personal in ["911234567890", "John", "Doe", "signature", "st-1", "/api/"] {
        assert!(!log.contains(personal), "{personal} in {log}");
    }
}

#[tokio::test]
async fn printing_the_head_of_a_request_does_not_show_credentials() {
    use smartassist_server::{Caller, Denied, Incoming, Operation, Stub, Token, TokenVerifier};

    #[derive(Clone, Default)]
    struct Careless(std::sync::Arc<std::sync::Mutex<String>>);

    impl TokenVerifier for Careless {
        async fn verify(
            &self,
            token: Token<'_>,
            _: &Operation,
            parts: &http::request::Parts,
        ) -> Result<Caller, Denied> {
            *self.0.lock().unwrap() = format!("{token:?} {parts:?}");
            Err(Denied::InvalidToken)
        }
    }

    let printed = Careless::default();
    let router = Stub::new(mini::Api::default(), printed.clone()).finish(mini::routes());
    let mut request = dial_to("tel:1");
    request.headers_mut().insert("authorization", HeaderValue::from_static("Bearer s3cret"));
    assert_eq!(send(&router, request).await.status, 401);
    let printed = printed.0.lock().unwrap();
    assert!(printed.contains("Token(..)") && printed.contains("authorization"), "{printed}");
    assert!(!printed.contains("signature") && !printed.contains("s3cret"), "{printed}");

    let incoming = Incoming::new(&mini::DIAL, dial_to("tel:1"));
    assert_eq!(format!("{incoming:?}"), r#"Incoming { operation: "dial", .. }"#);
}

#[tokio::test]
async fn a_server_error_of_the_handler_is_logged_as_one() {
    let log = LogCapture::capture();
    let (router, _) = mini::app();
    assert_eq!(send(&router, dial_to("panic")).await.status, 500);
    assert!(log.text().lines().any(|line| line.contains("ERROR") && line.contains("status=500")), "{}", log.text());
}

#[tokio::test]
async fn two_finished_routers_can_be_merged_once_one_fallback_is_reset() {
    let (one, _) = mini::app();
    let two = axum::Router::new().route("/health", axum::routing::get(async || "well")).fallback(async || "mine");
    let merged = one.reset_fallback().merge(two);
    assert_eq!(send(&merged, request("GET", "/health").body(Body::empty()).unwrap()).await.text, "well");
    assert_eq!(send(&merged, request("GET", "/nowhere").body(Body::empty()).unwrap()).await.text, "mine");
    assert_eq!(send(&merged, dial_to("tel:1")).await.status, 200);
}
