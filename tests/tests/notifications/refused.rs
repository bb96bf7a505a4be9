//! What is refused: no JSON, no object, no ids, too much of it, or from a stranger.

use std::time::Duration;

use http::HeaderName;
use http::request::Parts;
use serde_json::json;
use smartassist_server::{Denied, Limits, NotificationGuard, RateWindow, Receiver, SecretHeader};
use smartassist_tests::document::operation;
use smartassist_tests::log::lines;
use smartassist_tests::{Answer, Log, RecordingReceiver, Request, TestServer, refusal, wire};

/// Whether a refusal has the documented shape and wrote exactly one line to the log, with the reason and nothing else.
#[track_caller]
fn refused(answer: &Answer, status: u16, log: &str, why: &str) {
    assert_eq!(answer.status, status, "{answer:?}");
    refusal::documented(operation("callStatus"), answer);
    let warnings = lines(log, "WARN");
    assert_eq!(warnings.len(), 1, "{log}");
    assert!(warnings[0].contains(why) && warnings[0].contains(&format!("status={status}")), "{log}");
    assert!(warnings[0].contains("is lost unless its sender repeats it"), "{log}");
    assert!(lines(log, "ERROR").is_empty(), "{log}");
    for text in [log, &answer.text] {
        assert!(!text.contains("s3cret") && !text.contains("+1270"), "{text}");
    }
}

#[tokio::test]
async fn junk_is_refused_with_one_line_that_quotes_nothing() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    let deep = format!(r#"{{"conversationId":"s3cret","status":{}}}"#, "[".repeat(5000));
    let table: [(&[u8], u16, &str); 24] = [
        (b"", 400, "body not JSON"),
        (b"   ", 400, "body not JSON"),
        (b"s3cret", 400, "body not JSON"),
        (b"conversationId=s3cret&status=completed", 400, "body not JSON"),
        (b"<status>s3cret</status>", 400, "body not JSON"),
        (b"{\"conversationId\":\"s3cret\",\"status\":\"completed\"", 400, "body not JSON"),
        (b"{\"conversationId\":\"s3cret\",\"status\":\"completed\"}{}", 400, "body not JSON"),
        (b"{\"conversationId\":\"s3cret\xFF\",\"status\":\"completed\"}", 400, "body not JSON"),
        (b"\xEF\xBB\xBF{\"conversationId\":\"s3cret\",\"status\":\"completed\"}", 400, "body not JSON"),
        (b"{\"conversationId\":\"s3cret\",\"status\":\"completed\",\"a\":1e999}", 400, "body not JSON"),
        (deep.as_bytes(), 400, "body not JSON"),
        (b"null", 412, "must not be null"),
        (b"\"s3cret\"", 412, "must be an object, not a string"),
        (b"12706", 412, "must be an object, not a number"),
        (b"[]", 412, "must be an object, not an array"),
        (b"[{\"conversationId\":\"s3cret\",\"status\":\"completed\"}]", 412, "must be an object, not an array"),
        (b"{}", 412, "conversationId: is required; status: is required"),
        (b"{\"status\":\"s3cret\"}", 412, "conversationId: is required"),
        (b"{\"conversationId\":\"s3cret\"}", 412, "status: is required"),
        (b"{\"conversationId\":\"s3cret\",\"status\":null}", 412, "status: must not be null"),
        (b"{\"conversationId\":\"s3cret\",\"status\":7}", 412, "status: must be a string, not a number"),
        (
            b"{\"conversationId\":{\"s3cret\":1},\"status\":\"x\"}",
            412,
            "conversationId: must be a string, not an object",
        ),
        (b"{\"ConversationId\":\"s3cret\",\"Status\":\"completed\"}", 412, "conversationId: is required"),
        (b"{\"caller\":\"+127061657882\",\"s3cret\":\"s3cret\"}", 412, "conversationId: is required"),
    ];
    for (body, status, why) in table {
        let log = Log::capture();
        let head = format!(
            "POST /?caller=s3cret HTTP/1.1\r\nHost: s3cret.example\r\nSAVG-Signature: s3cret\r\n\
             Authorization: s3cret\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let answer = wire::send(&receiver, [head.as_bytes(), body].concat()).await;
        refused(&answer, status, &log.take(), why);
    }
    assert!(inbox.taken.take().is_empty());
}

#[tokio::test]
async fn too_much_and_too_slow_is_refused() {
    let mut limits = Limits::default();
    (limits.body_bytes, limits.body_timeout) = (200, Duration::from_millis(50));
    let inbox = RecordingReceiver::default();
    let receiver = TestServer::serve(Receiver::new(inbox.clone()).with_limits(limits).into_router()).await;
    let body = |length: usize| {
        let mut body = br#"{"conversationId":"s3cret","status":"completed"}"#.to_vec();
        body.resize(length, b' ');
        body
    };
    let head = |line: &str| format!("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{line}\r\n\r\n").into_bytes();
    let sized = |length: usize| [head(&format!("Content-Length: {length}")), body(length)].concat();

    assert_eq!(wire::send(&receiver, sized(200)).await.status, 204);
    inbox.taken.only();
    let chunks = [b"c9\r\n".to_vec(), body(201), b"\r\n0\r\n\r\n".to_vec()].concat();
    for (bytes, status, why) in [
        (sized(201), 413, "body too large"),
        (head("Content-Length: 100000"), 413, "body too large"),
        ([head("Transfer-Encoding: chunked"), chunks].concat(), 413, "body too large"),
        (head("Content-Length: 100"), 408, "body too slow"),
        ([head("Transfer-Encoding: chunked"), b"zz\r\n".to_vec()].concat(), 400, "body interrupted"),
    ] {
        let log = Log::capture();
        let answer = wire::only(&wire::exchange(receiver.address(), &[bytes]).await);
        refused(&answer, status, &log.take(), why);
    }
    assert!(inbox.taken.take().is_empty());
}

#[tokio::test]
async fn a_stranger_is_refused_before_anything_is_read_into_it() {
    let inbox = RecordingReceiver::default();
    let guard = SecretHeader::new(HeaderName::from_static("x-s3cret-header"), "s3cret value");
    let receiver = TestServer::serve(Receiver::new(inbox.clone()).with_guard(guard).into_router()).await;
    let good = Request::good("callStatus");
    let table: [(&[&str], Option<&str>); 6] = [
        (&["s3cret value"], None),
        (&[], Some("no credentials")),
        (&["s3cret"], Some("bad credentials")),
        (&["S3CRET VALUE"], Some("bad credentials")),
        (&[""], Some("bad credentials")),
        (&["s3cret value", "s3cret value"], Some("bad credentials")),
    ];
    for (values, why) in table {
        let request = values.iter().fold(good.clone(), |request, value| request.header("X-S3cret-Header", value));
        let log = Log::capture();
        let answer = request.send(&receiver).await;
        match why {
            None => {
                assert_eq!(answer.status, 204, "{answer:?}");
                inbox.taken.only();
            }
            Some(why) => {
                refused(&answer, 401, &log.take(), why);
                assert_eq!(answer.error(), ("Invalid SDK credentials".to_owned(), 4002));
                // Junk from a stranger is a stranger's, not junk.
                let log = Log::capture();
                refused(&request.text("{ not JSON").send(&receiver).await, 401, &log.take(), why);
            }
        }
    }
    assert!(inbox.taken.take().is_empty());
}

/// A guard that refuses every notification, always for the same reason.
struct Closed(Denied);

impl NotificationGuard for Closed {
    async fn check(&self, _: &Parts, _: &[u8]) -> Result<(), Denied> {
        Err(self.0.clone())
    }
}

#[tokio::test]
async fn whatever_a_guard_says_the_answer_is_a_documented_one() {
    let soon = Duration::from_secs(7);
    for (denied, status, retry_after, why) in [
        (Denied::MissingCredentials, 401, None, "no credentials"),
        (Denied::InvalidCredentials, 401, None, "bad credentials"),
        (Denied::BadSignature, 401, None, "bad signature"),
        (Denied::InvalidToken, 401, None, "no token"),
        (Denied::WrongScope, 401, None, "wrong scope"),
        (Denied::Replayed, 401, None, "replayed token"),
        (Denied::LifetimeTooLong, 401, None, "token lives too long"),
        // There is no 429 among the answers to a notification.
        (Denied::RateLimited { window: RateWindow::Minute, retry_after: soon }, 503, Some("7"), "overloaded"),
        (Denied::Unavailable { retry_after: soon }, 503, Some("7"), "verifier unavailable"),
    ] {
        let inbox = RecordingReceiver::default();
        let receiver = Receiver::new(inbox.clone()).with_guard(Closed(denied)).into_router();
        let receiver = TestServer::serve(receiver).await;
        let log = Log::capture();
        let answer = Request::good("callStatus").send(&receiver).await;
        assert_eq!(answer.header("retry-after"), retry_after, "{answer:?}");
        assert_eq!(answer.status, status, "{answer:?}");
        refusal::documented(operation("callStatus"), &answer);
        let log = log.take();
        assert!(lines(&log, "WARN").len() == 1 && lines(&log, "WARN")[0].contains(why), "{log}");
        assert!(inbox.taken.take().is_empty());
    }
}

/// A guard that reads the signature as the engine behind the vendor makes it, with a checksum for a secret.
struct Signed;

impl NotificationGuard for Signed {
    async fn check(&self, parts: &Parts, body: &[u8]) -> Result<(), Denied> {
        let sum: u32 = body.iter().map(|byte| u32::from(*byte)).sum();
        let signature = parts.headers.get("savg-signature").ok_or(Denied::MissingCredentials)?;
        if signature.as_bytes() == format!("t=1,v1={sum:x}").as_bytes() {
            Ok(())
        } else {
            Err(Denied::InvalidCredentials)
        }
    }
}

#[tokio::test]
async fn a_guard_may_hold_the_signature_against_the_bytes_of_the_body() {
    let inbox = RecordingReceiver::default();
    let receiver = TestServer::serve(Receiver::new(inbox.clone()).with_guard(Signed).into_router()).await;
    // Written in an unusual way, which no reading and writing again would give.
    let body = "{ \"status\" : \"completed\",\n\t\"conversationId\" : \"\\u0063-1\" }";
    let sum: u32 = body.bytes().map(u32::from).sum();
    let good = Request::good("callStatus").text(body);
    let signed = good.clone().header("SAVG-Signature", &format!("t=1,v1={sum:x}"));
    assert_eq!(signed.clone().send(&receiver).await.status, 204);
    assert_eq!(inbox.taken.only().body.conversation_id, "c-1");
    let log = Log::capture();
    let changed = signed.text(body.replace("completed", "completeD"));
    refused(&changed.send(&receiver).await, 401, &log.take(), "bad credentials");
    assert_eq!(good.send(&receiver).await.status, 401);
    assert!(inbox.taken.take().is_empty());
}

#[tokio::test]
async fn a_good_notification_leaves_nothing_personal_in_the_log() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    let log = Log::capture();
    let body = json!({
        "conversationId": "s3cret", "status": "s3cret", "reason": "s3cret", "reasonCode": "s3cret", "s3cret": "s3cret",
        "machinedetection": "s3cret", "callconnecttime": "s3cret", "sessionId": "s3cret", "duration": "s3cret"
    });
    let request = Request::good("callStatus").json(&body).query("s3cret=s3cret").header("SAVG-Signature", "s3cret");
    assert_eq!(request.send(&receiver).await.status, 204);
    inbox.taken.only();
    let log = log.take();
    assert!(!log.contains("s3cret"), "{log}");
    assert_eq!(lines(&log, "INFO").len(), 1, "one line that it was answered: {log}");
}
