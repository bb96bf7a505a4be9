//! Which of two faults is answered: the order of the steps.

use axum::body::Body;
use axum::extract::Request;
use http::header;

use crate::support::{Pieces, TOKEN, TOKEN_WITHOUT_SCOPE, dial, mini, request, send};

const DIAL: &str = "/api/bot/st-1/dial";
const BAD_BOT: &str = "/api/bot/this-bot-id-is-too-long/dial";
const GOOD: &str = r#"{"target":"tel:1"}"#;
const INVALID: &str = r#"{"target":""}"#;

fn post(path: &str, token: Option<&str>, content_type: Option<&str>, body: impl Into<Body>) -> Request {
    let mut builder = request("POST", path);
    for (name, value) in [("auth", token), (header::CONTENT_TYPE.as_str(), content_type)] {
        if let Some(value) = value {
            builder = builder.header(name, value);
        }
    }
    builder.body(body.into()).unwrap()
}

fn too_large() -> Body {
    Body::from(" ".repeat(256 * 1024 + 1))
}

#[tokio::test]
async fn the_first_fault_in_the_order_of_steps_is_answered() {
    const JSON: Option<&str> = Some("application/json");
    const TEXT: Option<&str> = Some("text/plain");
    let table: Vec<(&str, Request, u16)> = vec![
        ("route before token", post("/nowhere", None, JSON, "{"), 404),
        ("method before token", request("PUT", DIAL).body(Body::from("{")).unwrap(), 405),
        ("token before malformed JSON", post(DIAL, None, JSON, "{"), 401),
        ("token before size", post(DIAL, None, JSON, too_large()), 401),
        ("token before content type", post(DIAL, Some("wrong"), TEXT, GOOD), 401),
        ("token before path parameter", post(BAD_BOT, None, JSON, GOOD), 401),
        ("token before query", post(&format!("{DIAL}?x=1"), None, JSON, GOOD), 401),
        ("scope before path parameter", post(BAD_BOT, Some(TOKEN_WITHOUT_SCOPE), JSON, GOOD), 401),
        ("scope before body", post(DIAL, Some(TOKEN_WITHOUT_SCOPE), JSON, "{"), 401),
        ("path parameter before content type", post(BAD_BOT, Some(TOKEN), TEXT, GOOD), 400),
        ("query before content type", post(&format!("{DIAL}?x=1"), Some(TOKEN), TEXT, GOOD), 400),
        ("content type before size", post(DIAL, Some(TOKEN), TEXT, too_large()), 415),
        ("size before malformed JSON", post(DIAL, Some(TOKEN), JSON, too_large()), 413),
        ("malformed JSON before constraints", post(DIAL, Some(TOKEN), JSON, r#"{"target":""#), 400),
        ("constraints", post(DIAL, Some(TOKEN), JSON, INVALID), 412),
        ("nothing wrong", post(DIAL, Some(TOKEN), JSON, GOOD), 200),
    ];
    for (name, request, status) in table {
        let (router, api) = mini::app();
        let answer = send(&router, request).await;
        assert_eq!(answer.status.as_u16(), status, "{name}: {answer:?}");
        let calls = api.calls.load(std::sync::atomic::Ordering::SeqCst);
        assert_eq!(calls, usize::from(status == 200), "{name}: only a request without fault reaches the handler");
    }
}

#[tokio::test]
async fn a_body_is_not_touched_before_the_token_is_verified() {
    let (router, _) = mini::app();
    // Reading this body would never end.
    let body = || Body::new(Pieces { announced: None, pieces: vec![], stays_open: true });
    let answer = send(&router, post(DIAL, None, Some("application/json"), body())).await;
    assert_eq!(answer.status, 401);
    let answer = send(&router, post(DIAL, Some(TOKEN_WITHOUT_SCOPE), Some("application/json"), body())).await;
    assert_eq!(answer.status, 401);
}

#[tokio::test]
async fn a_body_announced_as_too_large_is_refused_unread() {
    let (router, _) = mini::app();
    let body = Pieces { announced: Some(256 * 1024 + 1), pieces: vec![], stays_open: true };
    let answer = send(&router, dial(Body::new(body))).await;
    assert_eq!(answer.status, 413);
    assert!(answer.closes(), "the rest is not read");
}
