//! The limit on the requests of an account, on a clock that moves only when it is told to.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use http::header;
use http::request::Parts;
use serde_json::json;
use smartassist_server::{Caller, Denied, Operation, RateLimit, Stub, Token, TokenVerifier};
use tokio::time::{Instant, advance};

use crate::support::{Answer, mini, request, send};

/// The token is the account; `nobody` has none, and `unscoped` no scope.
struct Accounts;

impl TokenVerifier for Accounts {
    async fn verify(&self, token: Token<'_>, operation: &Operation, _: &Parts) -> Result<Caller, Denied> {
        let caller = Caller::of_app("cs-1");
        match token.expose() {
            "unknown" => Err(Denied::InvalidCredentials),
            "unscoped" => Ok(caller.with_account("unscoped")),
            "nobody" => Ok(caller.with_scopes(operation.scope)),
            account => Ok(caller.with_account(account).with_scopes(operation.scope)),
        }
    }
}

fn stub() -> Stub<mini::Api, Accounts> {
    Stub::new(mini::Api::default(), Accounts)
}

fn dial(account: &str, body: impl Into<Body>) -> Request {
    let builder = request("POST", "/api/bot/st-1/dial").header("auth", account);
    builder.header(header::CONTENT_TYPE, "application/json").body(body.into()).unwrap()
}

async fn ask(router: &Router, account: &str) -> Answer {
    send(router, dial(account, json!({ "target": "tel:1" }).to_string())).await
}

fn headers(answer: &Answer) -> [Option<&str>; 3] {
    ["ratelimit-policy", "ratelimit", "retry-after"].map(|name| answer.header(name))
}

#[tokio::test(start_paused = true)]
async fn sixty_a_minute_and_not_one_more() {
    let router = stub().finish(mini::routes());
    let began = Instant::now();
    for sent in 1..=60 {
        let answer = ask(&router, "a").await;
        let left = format!("\"permin\";r={};t={}", 60 - sent, 60 - (sent - 1) / 2);
        assert_eq!((answer.status.as_u16(), answer.header("ratelimit")), (200, Some(left.as_str())));
        advance(Duration::from_millis(500)).await;
    }
    // 30 seconds are over, so the first request stops counting in 30.
    let answer = ask(&router, "a").await;
    assert_eq!(headers(&answer), [Some("\"permin\";q=60;w=60"), Some("\"permin\";r=0;t=30"), Some("30")]);
    let text = "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.";
    assert_eq!((answer.status.as_u16(), answer.error()), (429, (text.to_owned(), 429)));

    advance(Duration::from_millis(29_999)).await;
    let answer = ask(&router, "a").await;
    assert_eq!((answer.status.as_u16(), answer.header("retry-after")), (429, Some("1")));
    advance(Duration::from_millis(1)).await;
    assert_eq!(began.elapsed(), Duration::from_secs(60));
    assert_eq!(ask(&router, "a").await.status, 200);
    assert_eq!(ask(&router, "a").await.status, 429, "one left, one came");
    advance(Duration::from_millis(500)).await;
    assert_eq!(ask(&router, "a").await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn who_keeps_to_retry_after_is_let_in() {
    let router = stub().with_rate_limit(RateLimit::per_minute(3).and_per_hour(7)).finish(mini::routes());
    let (mut let_in, mut refused) = (0, 0);
    while let_in < 40 {
        let answer = ask(&router, "a").await;
        match answer.header("retry-after") {
            None => let_in += 1,
            Some(seconds) => {
                refused += 1;
                advance(Duration::from_secs(seconds.parse().unwrap())).await;
                assert_eq!(ask(&router, "a").await.status, 200);
                let_in += 1;
            }
        }
        advance(Duration::from_millis(777)).await;
    }
    assert!(refused > 5, "{refused}");
}

#[tokio::test(start_paused = true)]
async fn every_answer_to_a_limited_caller_says_what_is_left() {
    let router = stub().finish(mini::routes());
    let good = json!({ "target": "tel:1" }).to_string();
    let other = |content_type: &'static str| {
        let mut request = dial("a", good.clone());
        request.headers_mut().insert(header::CONTENT_TYPE, http::HeaderValue::from_static(content_type));
        request
    };
    let list = |query: &str, header: &str| {
        let builder = request("GET", &format!("/api/account/a/calls{query}")).header("auth", "a");
        builder.header("accountId", header).body(Body::empty()).unwrap()
    };
    let mut left = 60;
    for (status, request) in [
        (200, dial("a", good.clone())),
        (400, dial("a", "{")),
        (412, dial("a", json!({ "target": "" }).to_string())),
        (413, dial("a", " ".repeat(256 * 1024 + 1))),
        (415, other("text/plain")),
        (500, dial("a", json!({ "target": "panic" }).to_string())),
        (200, list("?limit=1", "a")),
        (400, list("?limit=none", "a")),
        (404, list("?limit=1", "b")),
    ] {
        let answer = send(&router, request).await;
        left -= 1;
        assert_eq!(answer.status.as_u16(), status, "{answer:?}");
        assert_eq!(answer.header("ratelimit"), Some(format!("\"permin\";r={left};t=60").as_str()), "{answer:?}");
        assert_eq!(answer.header("ratelimit-policy"), Some("\"permin\";q=60;w=60"));
    }
}

#[tokio::test(start_paused = true)]
async fn who_is_not_limited_is_told_nothing() {
    let limited = stub().with_rate_limit(RateLimit::per_minute(1)).finish(mini::routes());
    let open = stub().without_rate_limit().finish(mini::routes());
    for (router, account, status) in
        [(&limited, "nobody", 200), (&open, "a", 200), (&limited, "unknown", 401), (&limited, "unscoped", 401)]
    {
        for _ in 0..3 {
            let answer = ask(router, account).await;
            assert_eq!((answer.status.as_u16(), headers(&answer)), (status, [None; 3]), "{account}");
        }
    }
    for path in ["/nowhere", "/api/bot/st-1/dial"] {
        let answer = send(&limited, request("GET", path).header("auth", "a").body(Body::empty()).unwrap()).await;
        assert_eq!(headers(&answer), [None; 3], "{path}");
    }
    // What never reached the limit did not count either.
    assert_eq!(ask(&limited, "a").await.status, 200);
    assert_eq!(ask(&limited, "a").await.status, 429);
}

#[tokio::test(start_paused = true)]
async fn the_limit_is_reached_before_the_body_is_read() {
    let router = stub().with_rate_limit(RateLimit::per_minute(1)).finish(mini::routes());
    assert_eq!(ask(&router, "a").await.status, 200);
    let endless = crate::support::Pieces { announced: None, pieces: vec![], stays_open: true };
    let answer = send(&router, dial("a", Body::new(endless))).await;
    assert_eq!(answer.status, 429);
    assert!(answer.closes());
}
