//! Notifications: what gets through, what does not, and what is logged.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::{HeaderName, StatusCode};
use smartassist_server::{Denied, Limits, NotificationGuard, Receiver, SecretHeader};

use crate::support::mini::{StatusReceiver, receiver_routes};
use crate::support::types::Notification;
use crate::support::{LogCapture, Pieces, request, send};

#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<Notification>>>);

impl StatusReceiver for Seen {
    async fn status(&self, notification: Notification) -> Response {
        self.0.lock().unwrap().push(notification);
        StatusCode::NO_CONTENT.into_response()
    }
}

impl Seen {
    fn only(&self) -> Notification {
        let mut seen = self.0.lock().unwrap();
        assert_eq!(seen.len(), 1);
        seen.remove(0)
    }
}

fn receiver() -> (Router, Seen) {
    let seen = Seen::default();
    (Receiver::new(seen.clone()).finish(receiver_routes("/notify")), seen)
}

fn notify(body: impl Into<Body>) -> Request {
    request("POST", "/notify").body(body.into()).unwrap()
}

#[tokio::test]
async fn notifications_are_taken_as_they_come() {
    // No content type, as in the vendor's samples; another one; a query in the address.
    let (router, seen) = receiver();
    let known =
        r#"{"conversationId":"c-1","status":"completed","duration":14,"machinedetection":"amd_human_detected"}"#;
    let text = request("POST", "/notify").header("content-type", "text/plain").body(Body::from(known)).unwrap();
    let query = request("POST", "/notify?call=7").body(Body::from(known)).unwrap();
    for request in [notify(known), text, query] {
        let answer = send(&router, request).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (204, ""));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        let notification = seen.only();
        assert_eq!(notification.duration, Some(14));
        assert_eq!(notification.machine_detection.as_deref(), Some("amd_human_detected"));
    }
}

#[tokio::test]
async fn unknown_values_fields_and_spellings_get_through() {
    let log = LogCapture::capture();
    let (router, seen) = receiver();
    let body =
        r#"{"conversationId":"c-1","status":"Brand-New","callDuration":3,"machineDetection":"amd_x","more":[1]}"#;
    assert_eq!(send(&router, notify(body)).await.status, 204);
    let notification = seen.only();
    assert_eq!((notification.status.as_str(), notification.duration), ("Brand-New", Some(3)));
    assert_eq!(notification.unknown["more"], serde_json::json!([1]));
    assert!(!log.text().contains("WARN"), "{}", log.text());
}

#[tokio::test]
async fn a_field_that_does_not_fit_is_left_out_and_the_rest_gets_through() {
    let (router, seen) = receiver();
    let table = [
        (r#"{"conversationId":"c-1","status":"s","duration":"14 s3cret","new":1}"#, None, "duration"),
        (r#"{"conversationId":"c-1","status":"s","duration":-1,"new":1}"#, None, "duration"),
        (r#"{"conversationId":"c-1","status":"s","duration":7,"callDuration":8,"new":1}"#, Some(7), "duration"),
        (r#"{"conversationId":"c-1","status":"s","duration":7,"duration":8,"new":1}"#, Some(7), "duration"),
        (r#"{"conversationId":"c-1","status":"s","duration":"s3cret","callDuration":8,"new":1}"#, Some(8), "duration"),
        (r#"{"conversationId":"c-1","conversationId":"c-2","status":"s","new":1}"#, None, "conversationId"),
    ];
    for (body, duration, left_out) in table {
        let log = LogCapture::capture();
        assert_eq!(send(&router, notify(body)).await.status, 204, "{body}");
        let notification = seen.only();
        assert_eq!((notification.conversation_id.0.as_str(), notification.duration), ("c-1", duration), "{body}");
        assert_eq!(notification.unknown["new"], 1, "{body}");
        let log = log.text();
        assert!(log.contains(&format!("fields=\"{left_out}\"")) && log.contains("WARN"), "{log}");
        assert!(!log.contains("s3cret"), "{log}");
    }
}

#[tokio::test]
async fn junk_is_refused_with_one_line_in_the_log() {
    let (router, seen) = receiver();
    let table = [
        ("", 400, "the body is empty; JSON is expected", "body not JSON"),
        ("status=answered", 400, "the body is not valid JSON: expected value at line 1 column 1", "body not JSON"),
        (r#"["s3cret"]"#, 412, "the body: must be an object, not an array", "must be an object, not an array"),
        (r#"{"status":"s"}"#, 412, "/conversationId: is required", "conversationId: is required"),
        (r#"{"conversationId":"c-1"}"#, 412, "/status: is required", "status: is required"),
        (
            r#"{"conversationId":"","status":"s"}"#,
            412,
            "/conversationId: must be at least 1 character long",
            "conversationId: must",
        ),
        (r#"{"conversationId":"c-1","status":5}"#, 412, "/status: must be a string, not a number", "status: must be"),
        (
            r#"{"conversationId":null,"status":"s","s3cret":1}"#,
            412,
            "/conversationId: must not be null",
            "conversationId: must",
        ),
    ];
    for (body, status, text, line) in table {
        let log = LogCapture::capture();
        let answer = send(&router, notify(body)).await;
        assert_eq!(answer.status.as_u16(), status, "{body}");
        let (message, code) = answer.error();
        assert_eq!(
            (message.trim_start_matches("Validation errors/ Invalid arguments: "), code),
            (text, i64::from(status))
        );
        let log = log.text();
        let warnings: Vec<&str> = log.lines().filter(|line| line.contains("WARN")).collect();
        assert_eq!(warnings.len(), 1, "{log}");
        assert!(warnings[0].contains(line), "{log}");
        assert!(!log.contains("s3cret"), "{log}");
    }
    assert!(seen.0.lock().unwrap().is_empty());
}

#[tokio::test]
async fn the_size_of_a_notification_is_bounded() {
    let mut limits = Limits::default();
    limits.body_bytes = 40;
    let router = Receiver::new(Seen::default()).with_limits(limits).finish(receiver_routes("/notify"));
    let body = r#"{"conversationId":"c-1","status":"s"}"#;
    assert_eq!(send(&router, notify(body)).await.status, 204);
    assert_eq!(send(&router, notify(format!("{body}    "))).await.status, 413);
}

#[tokio::test(start_paused = true)]
async fn a_slow_notification_is_given_up() {
    let (router, _) = receiver();
    let body = Pieces { announced: None, pieces: vec![b"{"], stays_open: true };
    assert_eq!(send(&router, notify(Body::new(body))).await.status, 408);
}

#[tokio::test]
async fn other_paths_and_methods_are_answered_in_json() {
    let (router, _) = receiver();
    let answer = send(&router, request("GET", "/notify").body(Body::empty()).unwrap()).await;
    assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, Some("POST")));
    answer.error();
    let answer = send(&router, request("POST", "/").body(Body::empty()).unwrap()).await;
    assert_eq!((answer.status.as_u16(), answer.error().1), (404, 404));
}

#[tokio::test]
async fn a_secret_header_keeps_strangers_out() {
    let seen = Seen::default();
    let guard = SecretHeader::new(HeaderName::from_static("authorization"), "Bearer s3cret");
    assert!(!format!("{guard:?}").contains("s3cret"));
    let router = Receiver::new(seen.clone()).with_guard(guard).finish(receiver_routes("/notify"));
    let body = r#"{"conversationId":"c-1","status":"s"}"#;
    let table: &[(&[&str], u16)] = &[
        (&["Bearer s3cret"], 204),
        (&["Bearer s3cre"], 401),
        (&["Bearer s3cret1"], 401),
        (&["bearer s3cret"], 401),
        (&[""], 401),
        (&[], 401),
        (&["Bearer s3cret", "Bearer s3cret"], 401),
    ];
    for (values, status) in table {
        let mut builder = request("POST", "/notify");
        for value in *values {
            builder = builder.header("authorization", *value);
        }
        let answer = send(&router, builder.body(Body::from(body)).unwrap()).await;
        assert_eq!(answer.status.as_u16(), *status, "{values:?}");
        if *status == 401 {
            assert_eq!(answer.error(), ("Invalid SDK credentials".to_owned(), 4002));
        }
    }
    assert_eq!(seen.0.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn an_empty_secret_lets_nobody_in() {
    let guard = SecretHeader::new(HeaderName::from_static("x-secret"), "");
    let router = Receiver::new(Seen::default()).with_guard(guard).finish(receiver_routes("/notify"));
    let body = Body::from(r#"{"conversationId":"c-1","status":"s"}"#);
    let request = request("POST", "/notify").header("x-secret", "").body(body).unwrap();
    assert_eq!(send(&router, request).await.status, 401);
}

#[tokio::test]
async fn a_guard_sees_the_body_as_it_was_sent_and_before_it_is_parsed() {
    struct Exact;

    impl NotificationGuard for Exact {
        async fn check(&self, parts: &http::request::Parts, body: &[u8]) -> Result<(), Denied> {
            assert_eq!(parts.uri.query(), Some("t=1"));
            if body == b"{ not json" { Err(Denied::InvalidCredentials) } else { Ok(()) }
        }
    }

    let router = Receiver::new(Seen::default()).with_guard(Exact).finish(receiver_routes("/notify"));
    let post = |body: &'static str| request("POST", "/notify?t=1").body(Body::from(body)).unwrap();
    assert_eq!(send(&router, post("{ not json")).await.status, 401);
    assert_eq!(send(&router, post("{  not json")).await.status, 400);
}
