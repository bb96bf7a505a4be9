//! Guards: who gets in with which, and what is told to whom when nobody does.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderName, StatusCode};
use smartassist_server::{Denied, NoGuard, NotificationGuard, Receiver, SecretHeader};

use crate::support::mini::{StatusReceiver, receiver_routes};
use crate::support::types::Notification;
use crate::support::{request, send};

struct Takes;

impl StatusReceiver for Takes {
    async fn status(&self, _: Notification) -> Response {
        StatusCode::NO_CONTENT.into_response()
    }
}

const BODY: &str = r#"{"conversationId":"c-1","status":"s"}"#;

fn behind(guard: impl NotificationGuard) -> Router {
    Receiver::new(Takes).with_guard(guard).finish(receiver_routes("/notify"))
}

type Headers<'a> = &'a [(&'a str, &'a str)];

async fn status(router: &Router, headers: Headers<'_>) -> u16 {
    let mut builder = request("POST", "/notify");
    for (name, value) in headers {
        builder = builder.header(*name, *value);
    }
    send(router, builder.body(Body::from(BODY)).unwrap()).await.status.as_u16()
}

fn secret(name: &'static str, value: &str) -> SecretHeader {
    SecretHeader::new(HeaderName::from_static(name), value)
}

#[tokio::test]
async fn both_values_of_a_secret_header_count_while_one_is_replaced() {
    let router = behind(secret("x-one", "new").previous_value("old"));
    for (value, expected) in [("new", 204), ("old", 204), ("older", 401), ("", 401), ("newold", 401)] {
        assert_eq!(status(&router, &[("x-one", value)]).await, expected, "{value}");
    }
    assert_eq!(status(&router, &[("x-one", "new"), ("x-one", "old")]).await, 401);
    // Nothing before it: an empty value still lets nobody in.
    let router = behind(secret("x-one", "").previous_value(""));
    assert_eq!(status(&router, &[("x-one", "")]).await, 401);
    assert!(!format!("{:?}", secret("x-one", "s3cret").previous_value("s3cret")).contains("s3cret"));
}

#[tokio::test]
async fn all_of_two_or_any_of_two() {
    let both = behind(secret("x-one", "1").and(secret("x-two", "2")));
    let either = behind(secret("x-one", "1").or(secret("x-two", "2")));
    let table: [(Headers<'_>, u16, u16); 7] = [
        (&[("x-one", "1"), ("x-two", "2")], 204, 204),
        (&[("x-one", "1")], 401, 204),
        (&[("x-two", "2")], 401, 204),
        (&[("x-one", "1"), ("x-two", "wrong")], 401, 204),
        (&[("x-one", "wrong"), ("x-two", "2")], 401, 204),
        (&[("x-one", "wrong"), ("x-two", "wrong")], 401, 401),
        (&[], 401, 401),
    ];
    for (headers, of_both, of_either) in table {
        assert_eq!(status(&both, headers).await, of_both, "{headers:?}");
        assert_eq!(status(&either, headers).await, of_either, "{headers:?}");
    }
    assert_eq!(status(&behind(secret("x-one", "1").or(NoGuard)), &[]).await, 204);
    assert_eq!(status(&behind(secret("x-one", "1").and(NoGuard)), &[]).await, 401);
}

/// Lets nobody in, always for the same reason.
struct Closed(Denied);

impl NotificationGuard for Closed {
    async fn check(&self, _: &Parts, _: &[u8]) -> Result<(), Denied> {
        Err(self.0.clone())
    }
}

#[tokio::test]
async fn a_guard_that_cannot_decide_asks_the_sender_to_come_back() {
    let unavailable = || Closed(Denied::Unavailable { retry_after: Duration::from_secs(1) });
    let (parts, ()) = http::Request::new(()).into_parts();
    for (one, other, told) in [
        (Denied::MissingCredentials, Denied::MissingCredentials, "no credentials"),
        (Denied::MissingCredentials, Denied::InvalidCredentials, "bad credentials"),
        (Denied::InvalidCredentials, Denied::MissingCredentials, "bad credentials"),
    ] {
        let refusal = Closed(one.clone()).or(Closed(other.clone())).check(&parts, b"").await.unwrap_err();
        assert_eq!(refusal.kind(), told, "{one:?} {other:?}");
        for refusal in [
            Closed(one.clone()).or(unavailable()).check(&parts, b"").await.unwrap_err(),
            unavailable().or(Closed(other)).check(&parts, b"").await.unwrap_err(),
        ] {
            assert_eq!(refusal.kind(), "verifier unavailable", "{one:?}");
        }
    }
    assert!(unavailable().or(NoGuard).check(&parts, b"").await.is_ok());
}
