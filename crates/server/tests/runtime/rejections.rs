//! Every way to be refused: status, body, headers.

use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use http::{HeaderValue, header};
use smartassist_server::Limits;

use crate::support::{Pieces, TOKEN, TOKEN_WITHOUT_SCOPE, dial, mini, request, send};

fn with_auth(values: &[&[u8]]) -> Request {
    let mut request = dial(r#"{"target":"tel:1"}"#);
    request.headers_mut().remove("auth");
    for value in values {
        request.headers_mut().append("auth", HeaderValue::from_bytes(value).unwrap());
    }
    request
}

#[tokio::test]
async fn credentials_are_refused_in_the_vendors_words() {
    let (router, _) = mini::app();
    let long = "t".repeat(8 * 1024 + 1);
    type Tokens<'a> = &'a [&'a [u8]];
    let table: &[(Tokens<'_>, u16, &str, i64, Option<&str>)] = &[
        (&[], 401, "Invalid SDK credentials", 4002, None),
        (&[b""], 401, "Invalid SDK credentials", 4002, None),
        (&[b"unknown.to.us"], 401, "Invalid SDK credentials", 4002, None),
        (&[&long.as_bytes()[1..]], 401, "Invalid SDK credentials", 4002, None),
        (&[long.as_bytes()], 401, "Invalid JWT token", 4002, None),
        (&[b"not-a-token"], 401, "Invalid JWT token", 4002, None),
        (&["tökén".as_bytes()], 401, "Invalid JWT token", 4002, None),
        (&[TOKEN.as_bytes(), TOKEN.as_bytes()], 401, "Invalid JWT token", 4002, None),
        (&[TOKEN_WITHOUT_SCOPE.as_bytes()], 401, "Permission denied. Scope is incorrect!", 4002, None),
        (&[b"replayed"], 401, "error verifying the jwt: possibly a replay", 401, None),
        (&[b"long-lived"], 401, "error verifying the jwt: if \"jti\" claim \"exp\" must be <= 1 hour(s)", 401, None),
        (
            &[b"minute"],
            429,
            "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.",
            429,
            Some("42"),
        ),
        (
            &[b"hour"],
            429,
            "You've exceeded the hourly rate limit. Please wait for sometime before retrying.",
            429,
            Some("1800"),
        ),
        (&[b"store-down"], 503, "credentials cannot be checked right now; try again later", 503, Some("5")),
    ];
    for (tokens, status, text, code, retry_after) in table {
        let answer = send(&router, with_auth(tokens)).await;
        assert_eq!(answer.status.as_u16(), *status, "{text}");
        assert_eq!(answer.error(), ((*text).to_owned(), *code));
        assert_eq!(answer.header("retry-after"), *retry_after, "{text}");
        assert!(answer.closes(), "the body is not read: {text}");
    }
}

#[tokio::test]
async fn an_operation_needs_its_scope_spelled_exactly() {
    // The token without scope holds `dialout`, the operation needs `Dialout`.
    let (router, api) = mini::app();
    assert_eq!(send(&router, with_auth(&[TOKEN_WITHOUT_SCOPE.as_bytes()])).await.status, 401);
    assert_eq!(send(&router, with_auth(&[TOKEN.as_bytes()])).await.status, 200);
    assert_eq!(api.calls.load(std::sync::atomic::Ordering::SeqCst), 1);
}

#[tokio::test]
async fn the_development_verifier_takes_any_token_but_none() {
    let router = mini::open_app();
    assert_eq!(send(&router, with_auth(&[b"whatever"])).await.status, 200);
    assert_eq!(send(&router, with_auth(&[])).await.status, 401);
    assert_eq!(send(&router, with_auth(&[b""])).await.status, 401);
}

#[tokio::test]
async fn an_operation_without_security_asks_for_no_token() {
    use smartassist_server::{Incoming, Operation, Stub};
    static OPEN: Operation = Operation { secured: false, scope: None, ..mini::DIAL };
    let stub = Stub::new(mini::Api::default(), mini::Verifier);
    let caller = stub.authorise(&OPEN, &Incoming::new(&OPEN, with_auth(&[]))).await.unwrap();
    assert_eq!((caller.app(), caller.scopes().count()), (None, 0));
}

#[tokio::test]
async fn a_static_token_stands_for_its_caller() {
    use smartassist_server::{Caller, StaticToken, Stub};
    let verifier = StaticToken::new("s3cret", Caller::of_app("cs-9").with_scopes(["Dialout"]));
    let router = Stub::new(mini::Api::default(), verifier).finish(mini::routes());
    let answer = send(&router, with_auth(&[b"s3cret"])).await;
    assert_eq!(answer.json()["app"], "cs-9");
    for wrong in ["s3cre", "s3cret1", "S3cret", "x"] {
        assert_eq!(send(&router, with_auth(&[wrong.as_bytes()])).await.status, 401, "{wrong}");
    }
}

#[tokio::test]
async fn unknown_paths_and_methods_are_answered_in_json() {
    let (router, _) = mini::app();
    let unknown = "Not Found: no operation has this path; compare it with the document";
    let table = [
        ("GET", "/", 404, unknown, None),
        ("POST", "/api/bot/st-1/dial/", 404, unknown, None),
        ("POST", "/api//bot/st-1/dial", 404, unknown, None),
        ("DELETE", "/nowhere", 404, unknown, None),
        ("GET", "/api/bot/st-1/dial", 405, "Method Not Allowed", Some("POST")),
        ("OPTIONS", "/api/bot/st-1/dial", 405, "Method Not Allowed", Some("POST")),
        ("BREW", "/api/bot/st-1/dial", 405, "Method Not Allowed", Some("POST")),
        ("POST", "/api/account/a1/calls", 405, "Method Not Allowed", Some("GET,HEAD")),
    ];
    for (method, path, status, text, allow) in table {
        let answer = send(&router, request(method, path).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status.as_u16(), status, "{method} {path}");
        assert_eq!(answer.error(), (text.to_owned(), i64::from(status)), "{method} {path}");
        assert_eq!(answer.header("allow"), allow, "{method} {path}");
        assert!(!answer.closes(), "{method} {path}");
        let answer = send(&router, request(method, path).body(Body::from("{}")).unwrap()).await;
        assert!(answer.closes(), "the body is not read: {method} {path}");
    }
}

#[tokio::test]
async fn head_has_the_headers_of_the_refusal_and_no_body() {
    let (router, _) = mini::app();
    for (path, status) in [("/nowhere", 404), ("/api/bot/st-1/dial", 405), ("/api/account/a1/calls", 401)] {
        let answer = send(&router, request("HEAD", path).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        assert_eq!(answer.header("content-type"), Some("application/json"), "{path}");
        assert!(answer.header("content-length").unwrap().parse::<usize>().unwrap() > 20, "{path}");
        assert_eq!(answer.text, "", "{path}");
    }
}

#[tokio::test]
async fn the_content_type_must_be_json() {
    let (router, _) = mini::app();
    let table: &[(Option<&str>, &str)] = &[
        (None, "the content-type header is missing; send the body as application/json"),
        (Some("text/plain"), "the content type is not application/json"),
        (Some("application/json; charset=utf-16"), "the charset of the content type is not utf-8"),
    ];
    for (content_type, text) in table {
        let mut request = dial(r#"{"target":"tel:1"}"#);
        request.headers_mut().remove(header::CONTENT_TYPE);
        if let Some(content_type) = content_type {
            request.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        let answer = send(&router, request).await;
        assert_eq!((answer.status.as_u16(), answer.error()), (415, ((*text).to_owned(), 415)));
        assert!(answer.closes(), "the body is not read");
    }
}

#[tokio::test]
async fn a_body_ends_at_the_limit() {
    let mut limits = Limits::default();
    limits.body_bytes = 32;
    let (router, _) = mini::app_with(limits);
    let exactly: &[u8] = br#"{"target":"tel:1"             }"#;
    let padded = [exactly, b" "].concat();
    assert_eq!(padded.len(), 32);
    assert_eq!(send(&router, dial(padded.clone())).await.status, 200);
    let more = [padded.as_slice(), b" "].concat();
    for body in [
        Body::from(more),
        Body::new(Pieces { announced: None, pieces: vec![exactly, b"  "], stays_open: true }),
        Body::new(Pieces { announced: Some(3), pieces: vec![exactly, b"  "], stays_open: true }),
    ] {
        let answer = send(&router, dial(body)).await;
        assert_eq!(answer.error(), ("the body is larger than 32 bytes".to_owned(), 413));
        assert_eq!(answer.status, 413);
        assert!(answer.closes());
    }
}

#[tokio::test]
async fn a_body_in_pieces_is_put_together() {
    let (router, _) = mini::app();
    let pieces = vec![&b""[..], br#"{"tar"#, b"", br#"get":"t"#, br#"el:1"}"#];
    let answer = send(&router, dial(Body::new(Pieces { announced: None, pieces, stays_open: false }))).await;
    assert_eq!(answer.json()["body"]["target"], "tel:1");
}

#[tokio::test(start_paused = true)]
async fn a_slow_body_is_given_up() {
    let (router, _) = mini::app();
    let began = tokio::time::Instant::now();
    let body = Pieces { announced: Some(100), pieces: vec![br#"{"target""#], stays_open: true };
    let answer = send(&router, dial(Body::new(body))).await;
    assert_eq!(answer.status, 408);
    assert_eq!(answer.error(), ("the body did not arrive within 10000 ms; send the request again".to_owned(), 408));
    assert!(answer.closes());
    let took = began.elapsed();
    assert!(took >= Duration::from_secs(10) && took < Duration::from_secs(11), "{took:?}");
}

#[tokio::test]
async fn a_broken_body_is_the_callers_fault() {
    let (router, _) = mini::app();
    let body = Pieces { announced: None, pieces: vec![b"{", b"BROKEN"], stays_open: false };
    let answer = send(&router, dial(Body::new(body))).await;
    assert_eq!(answer.status, 400);
    assert_eq!(
        answer.error(),
        ("the body ended early or its framing is broken; send the request again".to_owned(), 400)
    );
    assert!(answer.closes());
}

#[tokio::test]
async fn text_that_is_not_json_is_placed_and_not_quoted() {
    let (router, _) = mini::app();
    let deep = format!(r#"{{"metadata":{{"a":{}1{}}}}}"#, "[".repeat(200), "]".repeat(200));
    let table: &[(&[u8], &str)] = &[
        (b"", "the body is empty; JSON is expected"),
        (b"{\"target\":\n s3cret}", "the body is not valid JSON: expected value at line 2 column 2"),
        (b"{\"target\":\"\xFF\"}", "the body is not UTF-8 from byte 11 on"),
        (deep.as_bytes(), "the body is nested more than 127 levels deep at line 1 column 143"),
    ];
    for (body, text) in table {
        let answer = send(&router, dial(body.to_vec())).await;
        assert_eq!((answer.status.as_u16(), answer.error()), (400, ((*text).to_owned(), 400)));
        assert!(!answer.closes(), "the body was read: {text}");
    }
}

#[tokio::test]
async fn every_violation_is_one_error() {
    let (router, _) = mini::app();
    let body =
        r#"{"timers":{"noSpeechTimeoutMs":60001},"notifyURL":"https://s3cret.example","machinedetection":"maybe"}"#;
    let answer = send(&router, dial(body)).await;
    assert_eq!(answer.status, 412);
    let expected = [
        "Validation errors/ Invalid arguments: /timers/noSpeechTimeoutMs: must be at most 60000",
        "Validation errors/ Invalid arguments: /notifyURL: unknown field, did you mean `notifyurl`?",
        "Validation errors/ Invalid arguments: /machinedetection: must be one of disconnect, detect, disabled",
        "Validation errors/ Invalid arguments: /target: is required",
    ];
    assert_eq!(answer.errors(), expected.map(|text| (text.to_owned(), 412)));
    assert!(!answer.text.contains("s3cret"));
    assert!(!answer.closes());
}

#[tokio::test]
async fn a_body_of_the_wrong_type_is_named_as_a_whole() {
    let (router, _) = mini::app();
    for (body, reason) in [
        ("[]", "must be an object, not an array"),
        ("null", "must not be null"),
        ("\"s3cret\"", "must be an object, not a string"),
        ("7", "must be an object, not a number"),
    ] {
        let answer = send(&router, dial(body)).await;
        let text = format!("Validation errors/ Invalid arguments: the body: {reason}");
        assert_eq!((answer.status.as_u16(), answer.error()), (412, (text, 412)));
    }
}

#[tokio::test]
async fn what_the_type_refuses_and_the_table_does_not_is_still_refused() {
    use smartassist_server::incoming::Incoming;
    use smartassist_server::schema::Schema;
    let log = crate::support::LogCapture::capture();
    let mut incoming = Incoming::new(&mini::DIAL, dial("\n \"s3cret\""));
    let rejection = incoming.json::<u32>(&Schema::Any, &Limits::default()).await.unwrap_err();
    assert_eq!(rejection.status(), 412);
    let errors = rejection.errors();
    assert_eq!(errors.len(), 1);
    let text = "Validation errors/ Invalid arguments: the body: is not acceptable at line 2 column 9";
    assert_eq!((errors[0].msg.as_ref(), errors[0].code), (text, 412));
    assert!(log.text().contains("ERROR"), "{}", log.text());
    assert!(!log.text().contains("s3cret"), "{}", log.text());
}
