//! An answer that is no success is kept whole, whatever it is.

use std::time::Duration;

use smartassist_client::types::{DialoutAnswer, Errors};
use smartassist_client::{BodyError, Error, RawResponse, ResponseValue, UnknownCause, UnreadableResponse, reqwest};

use crate::support::{BOT, CONVERSATION, GIVEN_UP_AFTER, Reply, Server, UNDER_WAY, answer, json, request};

const CREDENTIALS: &str = r#"{"errors":[{"msg":"Invalid SDK credentials","code":4002}]}"#;
const HTML: &str = "<html><head><title>502 Bad Gateway</title></head><body>nginx for John Doe</body></html>";

async fn dialout(server: &Server) -> Error {
    server.client().dialout().bot_id(BOT).body(request()).send().await.map(|_| ()).unwrap_err()
}

/// The answer is there: status, a header, and the body as given.
fn assert_kept(error: &Error, status: u16, body: &[u8]) {
    assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error}");
    assert_eq!(error.headers().unwrap()["x-kept"], "yes", "{error}");
    assert_eq!(error.body().unwrap().as_ref(), body, "{error}");
    assert_eq!(error.operation(), Some("dialout"), "{error}");
    assert!(error.was_sent());
}

#[tokio::test]
async fn a_documented_error_is_typed() {
    let headers = "content-type: application/json\r\nx-kept: yes\r\nx-request-id: req-7\r\n";
    let server = Server::start(answer("401 Unauthorized", headers, CREDENTIALS)).await;
    let error = dialout(&server).await;
    assert_kept(&error, 401, CREDENTIALS.as_bytes());
    let listed = error.errors();
    assert_eq!((listed.len(), listed[0].msg.as_str(), listed[0].code), (1, "Invalid SDK credentials", Some(4002)));
    assert_eq!(error.request_id(), Some("req-7"));
    assert_eq!(error.to_string(), "dialout: 401 Unauthorized: Invalid SDK credentials (code 4002) [request req-7]");
    assert_eq!(format!("{error:?}"), error.to_string());
    let Error::ErrorResponse(value) = error else { panic!("{error}") };
    assert_eq!(value.errors[0].msg, "Invalid SDK credentials");
}

#[tokio::test]
async fn several_findings_are_counted_and_all_readable() {
    let body = r#"{"errors":[{"msg":"a","code":412},{"msg":"b","code":412},{"msg":"c","code":412}]}"#;
    let error = dialout(&Server::start(json("412 Precondition Failed", body)).await).await;
    assert_eq!(error.to_string(), "dialout: 412 Precondition Failed: a (code 412) and 2 more [request req-7]");
    assert_eq!(error.errors().len(), 3);
}

#[tokio::test]
async fn the_page_of_a_proxy_is_kept() {
    let headers = "content-type: text/html\r\nx-kept: yes\r\n";
    let read = async |status| {
        let server = Server::start(answer(status, headers, HTML)).await;
        let client = server.builder().max_attempts(1).build().unwrap();
        let error = client.get_conversation().stream_id(BOT).conversation_id(CONVERSATION).send().await.unwrap_err();
        assert_eq!(
            (error.headers().unwrap()["x-kept"].as_bytes(), error.body().unwrap().as_ref()),
            (&b"yes"[..], HTML.as_bytes())
        );
        assert!(error.is_transient());
        error
    };
    // 502 is not in the document, 503 is.
    let error = read("502 Bad Gateway").await;
    assert!(matches!(error, Error::UnexpectedResponse(_)), "{error}");
    assert_eq!(error.to_string(), "getConversation: 502 Bad Gateway: not a documented response (text/html, 87 bytes)");
    assert!(error.errors().is_empty());

    let error = read("503 Service Unavailable").await;
    assert!(matches!(error, Error::InvalidResponsePayload { .. }), "{error}");
    assert_eq!(
        error.to_string(),
        "getConversation: 503 Service Unavailable: body is not the documented JSON, from line 1 column 1 (text/html, \
         87 bytes)"
    );

    // After a dialout it is not known whether a phone is ringing.
    for status in ["502 Bad Gateway", "503 Service Unavailable"] {
        let error = dialout(&Server::start(answer(status, headers, HTML)).await).await;
        assert!(matches!(error, Error::UnknownOutcome(_)) && error.is_transient(), "{error}");
        assert_kept(&error, status[..3].parse().unwrap(), HTML.as_bytes());
    }
}

#[tokio::test]
async fn an_undocumented_status_in_the_vendors_shape_is_understood() {
    let headers = "content-type: application/json\r\nx-kept: yes\r\n";
    let body = r#"{"errors":[{"message":"too early","code":425}]}"#;
    let error = dialout(&Server::start(answer("425 Too Early", headers, body)).await).await;
    assert_kept(&error, 425, body.as_bytes());
    assert_eq!(error.errors()[0].code, Some(425));
    assert!(error.to_string().ends_with("(application/json, 47 bytes): too early (code 425)"), "{error}");
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_kept() {
    let headers = "content-type: application/json\r\nx-kept: yes\r\n";
    let cases = [
        ("200 OK", r#"{"sid":"John Doe"}"#, "other JSON than documented"),
        ("200 OK", r#"{"sid":7,"callId":"John Doe"}"#, "other JSON than documented"),
        ("200 OK", "{", "not the documented JSON"),
        ("204 No Content", "", "not the documented JSON"),
    ];
    for (status, body, wanted) in cases {
        let error = dialout(&Server::start(answer(status, headers, body)).await).await;
        let Error::UnknownOutcome(unknown) = &error else { panic!("{error}") };
        let cause = unknown.cause();
        assert!(matches!(cause, UnknownCause::Accepted { error: UnreadableResponse::Payload(_), .. }), "{cause:?}");
        assert_kept(&error, status[..3].parse().unwrap(), body.as_bytes());
        assert!(error.to_string().contains(wanted), "{error}");
        assert!(!error.is_transient(), "{error}");
        // serde_json quotes what it does not understand; nothing that is logged may.
        let shown = format!("{error} {error:?} {:?}", std::error::Error::source(&error).map(ToString::to_string));
        assert!(!shown.contains("John"), "{shown}");
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_kept_as_far_as_it_came() {
    for status in ["200 OK", "401 Unauthorized"] {
        let head = format!("HTTP/1.1 {status}\r\nx-kept: yes\r\ncontent-length: 100\r\n\r\n");
        let error = dialout(&Server::start(Reply::Bytes(format!("{head}{{\"sid\":\"f9").into_bytes())).await).await;
        let accepted = status == "200 OK";
        let is_truncated = match &error {
            Error::UnknownOutcome(unknown) => match unknown.cause() {
                UnknownCause::Accepted { error: UnreadableResponse::Body(error), .. } => error,
                cause => panic!("{cause:?}"),
            },
            Error::ResponseBodyError { error, .. } => error,
            error => panic!("{error}"),
        };
        assert!(matches!(is_truncated, BodyError::Interrupted(_)), "{error}");
        assert_eq!(matches!(error, Error::UnknownOutcome(_)), accepted, "{error}");
        assert_kept(&error, status[..3].parse().unwrap(), b"{\"sid\":\"f9");
        assert!(!error.response().unwrap().is_complete());
        let why = if accepted { "the call was accepted, and the response cannot be read: " } else { "" };
        assert!(error.to_string().starts_with(&format!("dialout: {status}: {why}body broke off: ")), "{error}");
        assert_eq!((error.is_transient(), error.is_retryable()), (!accepted, false));
    }
    let head = "HTTP/1.1 418 I'm a teapot\r\nx-kept: yes\r\ncontent-length: 100\r\n\r\nshort";
    let error = dialout(&Server::start(Reply::Bytes(head.into())).await).await;
    assert!(matches!(error, Error::UnexpectedResponse(_)), "{error}");
    assert_kept(&error, 418, b"short");
    assert!(!error.response().unwrap().is_complete());
}

#[tokio::test]
async fn a_body_that_stalls_is_given_up_in_time() {
    let head = "HTTP/1.1 200 OK\r\nx-kept: yes\r\ncontent-length: 100\r\n\r\n{";
    let server = Server::start(Reply::Stall(head.into())).await;
    let client = server.builder().timeout(GIVEN_UP_AFTER).build().unwrap();
    let error = client.dialout().bot_id(BOT).body(request()).send().await.map(|_| ()).unwrap_err();
    assert_kept(&error, 200, b"{");
    let text = error.to_string();
    let (text, id) = text.split_once(" [sent as request ").unwrap();
    assert_eq!(
        text,
        "dialout: 200 OK: the call was accepted, and the response cannot be read: body not complete within the time limit (no \
         content type, 1 byte); a phone is ringing or will be: do not send it again before you have looked for its \
         notifications or its conversation"
    );
    assert_eq!(id.strip_suffix(']'), error.sent().unwrap().request_id());
}

#[tokio::test]
async fn a_body_that_is_too_long_is_cut() {
    let kept = "x-kept: yes\r\n";
    let server = Server::start(answer("200 OK", kept, UNDER_WAY)).await;
    let exactly = server.builder().max_response_bytes(UNDER_WAY.len()).build().unwrap();
    exactly.dialout().bot_id(BOT).body(request()).send().await.unwrap();
    let less = server.builder().max_response_bytes(UNDER_WAY.len() - 1).build().unwrap();
    let error = less.dialout().bot_id(BOT).body(request()).send().await.map(|_| ()).unwrap_err();
    let Error::UnknownOutcome(unknown) = &error else { panic!("{error}") };
    let UnknownCause::Accepted { error: UnreadableResponse::Body(cause), .. } = unknown.cause() else {
        panic!("{error}")
    };
    assert!(matches!(cause, BodyError::TooLarge(51)), "{error}");
    assert_kept(&error, 200, &UNDER_WAY.as_bytes()[..UNDER_WAY.len() - 1]);
    assert!(error.to_string().contains("longer than the maximum of 51 bytes"), "{error}");
    assert!(!error.is_transient());

    let long = "x".repeat(100 << 10);
    for (status, documented) in [("418 I'm a teapot", false), ("401 Unauthorized", true)] {
        let error = dialout(&Server::start(answer(status, kept, &long)).await).await;
        assert_kept(&error, status[..3].parse().unwrap(), &long.as_bytes()[..64 << 10]);
        assert!(!error.response().unwrap().is_complete());
        assert_eq!(matches!(error, Error::ResponseBodyError { .. }), documented, "{error}");
    }
    // A large answer in many pieces is no error.
    let page = format!(r#"{{"_id":"c-1","status":"CLOSED","long":"{}"}}"#, "x".repeat(3 << 20));
    let server = Server::start(json("200 OK", &page)).await;
    let answer = server.client().get_conversation().stream_id(BOT).conversation_id(CONVERSATION).send().await.unwrap();
    assert_eq!(answer.body().len(), page.len());
}

#[tokio::test]
async fn retry_after_is_read_whatever_the_variant() {
    let cases = [
        ("429 Too Many Requests", "retry-after: 17\r\n", r#"{"errors":[{"msg":"slow down","code":429}]}"#, Some(17)),
        ("429 Too Many Requests", "retry-after: 17\r\n", "<html>", Some(17)),
        ("502 Bad Gateway", "retry-after: 0\r\n", "", Some(0)),
        (
            "503 Service Unavailable",
            "date: Sun, 06 Nov 1994 08:49:37 GMT\r\nretry-after: Sun, 06 Nov 1994 08:50:37 GMT\r\n",
            "",
            Some(60),
        ),
        ("503 Service Unavailable", "", "", None),
    ];
    for (status, headers, body, wanted) in cases {
        let error = dialout(&Server::start(answer(status, headers, body)).await).await;
        assert_eq!(error.retry_after(), wanted.map(Duration::from_secs), "{error}");
        assert!(error.is_transient(), "{error}");
    }
}

#[test]
fn answers_can_be_made_up_for_tests() {
    let raw = |status, body: &'static str| {
        RawResponse::from_parts(reqwest::StatusCode::from_u16(status).unwrap(), Default::default(), body)
    };
    let answer: ResponseValue<DialoutAnswer> = ResponseValue::from_raw::<Errors>(raw(200, UNDER_WAY)).unwrap();
    assert_eq!(answer.sid, "f9bd46ab");
    let error: Error = Error::ErrorResponse(ResponseValue::from_raw::<Errors>(raw(401, CREDENTIALS)).unwrap());
    assert_eq!(error.to_string(), "401 Unauthorized: Invalid SDK credentials (code 4002)");
    assert!(error.operation().is_none() && !error.is_retryable());
    let error: Error = ResponseValue::<DialoutAnswer>::from_raw(raw(200, "[]")).map(|_| ()).unwrap_err();
    assert_eq!(error.body().unwrap(), "[]");
}
