//! Bodies that are no JSON, not declared as such, of another kind, too large, too slow, or too deep.

use std::time::Duration;

use serde_json::json;
use smartassist_server::api::DialoutResponse;
use smartassist_server::{Limits, StaticToken, Stub};
use smartassist_tests::document::{Operation, operations};
use smartassist_tests::stub::{ANALYTICS, DIALOUT, TOKEN, caller};
use smartassist_tests::{Answer, Recorder, Request, Scripted, TestServer, examples, json, refusal, stub, wire};

fn with_bodies() -> impl Iterator<Item = Operation> {
    let ours = operations().into_iter().filter(|operation| !operation.is_callback);
    ours.filter(|operation| operation.node.get("requestBody").is_some())
}

/// The head of a valid request, with these headers besides, up to the blank line.
fn head(operation: Operation, more: &[&str]) -> Vec<u8> {
    let good = Request::good(operation.id);
    let mut text = format!("{} {} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n", good.method, good.path);
    for (name, value) in &good.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    for line in more {
        text.push_str(&format!("{line}\r\n"));
    }
    (text + "\r\n").into_bytes()
}

/// Sends these bytes as the body of an otherwise valid request.
async fn send(server: &TestServer, operation: Operation, body: &[u8]) -> Answer {
    let length = format!("Content-Length: {}", body.len());
    wire::send(server, [head(operation, &[&length]), body.to_vec()].concat()).await
}

#[track_caller]
fn refused(operation: Operation, answer: &Answer, status: u16, text: &str) {
    assert_eq!(answer.status, status, "{}: {answer:?}", operation.id);
    let errors = refusal::documented(operation, answer);
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(errors[0].0.contains(text), "{errors:?} instead of {text}");
    assert!(!answer.text.contains("s3cret"), "{answer:?}");
}

#[tokio::test]
async fn what_is_no_json_is_placed_and_not_quoted() {
    let stub = stub::start(Scripted::default()).await;
    let deep =
        |levels: usize| [b"{\"metadata\":{\"s3cret\":".to_vec(), b"[".repeat(levels), b"]".repeat(levels)].concat();
    let table: [(&str, &[u8], &str); 27] = [
        ("nothing", b"", "the body is empty"),
        ("blanks", b" \r\n\t", "EOF while parsing a value at line 2 column 1"),
        ("a beginning", b"{\"target\":\"s3cret", "EOF while parsing a string at line 1 column 17"),
        ("a word", b"s3cret", "expected value at line 1 column 1"),
        ("a form", b"target=s3cret&caller=1", "expected ident at line 1 column 2"),
        ("XML", b"<target>s3cret</target>", "expected value at line 1 column 1"),
        ("single quotes", b"{'target':'s3cret'}", "key must be a string at line 1 column 2"),
        ("a key without quotes", b"{target:\"s3cret\"}", "key must be a string at line 1 column 2"),
        ("a trailing comma", b"{\"target\":\"s3cret\",}", "trailing comma at line 1 column 20"),
        ("a comment", b"{/*s3cret*/}", "key must be a string at line 1 column 2"),
        ("two values", b"{}{\"target\":\"s3cret\"}", "trailing characters at line 1 column 3"),
        ("a value too many", b"{} s3cret", "trailing characters at line 1 column 4"),
        ("a null character behind", b"{}\0", "trailing characters at line 1 column 3"),
        ("a line break in a text", b"{\"target\":\"s3cret\n\"}", "control character"),
        ("an unknown escape", b"{\"target\":\"s3cret\\x\"}", "invalid escape"),
        ("half a pair", b"{\"target\":\"s3cret\\ud83d\"}", "hex escape"),
        ("the other half", b"{\"target\":\"s3cret\\udc00\"}", "lone"),
        ("not a number", b"{\"thresholdWordCount\":NaN}", "expected value"),
        ("a leading zero", b"{\"thresholdWordCount\":01}", "invalid number"),
        ("a plus sign", b"{\"thresholdWordCount\":+1}", "expected value"),
        ("hexadecimal", b"{\"thresholdWordCount\":0x10}", "expected `,` or `}`"),
        ("beyond all numbers", b"{\"thresholdWordCount\":1e400}", "a number beyond 1.8e308 at line 1 column 27"),
        ("beyond all numbers, in metadata", b"{\"metadata\":{\"a\":-1E400}}", "a number beyond 1.8e308"),
        ("a byte order mark", b"\xEF\xBB\xBF{}", "byte order mark"),
        ("UTF-16", b"\xFF\xFE{\0}\0", "not UTF-8 from byte 0 on"),
        ("Latin-1", b"{\"target\":\"s3cret\xFC\"}", "not UTF-8 from byte 17 on"),
        ("a surrogate in UTF-8", b"{\"target\":\"\xED\xA0\x80\"}", "not UTF-8 from byte 11 on"),
    ];
    for operation in with_bodies() {
        for (what, body, text) in table {
            let answer = send(&stub, operation, body).await;
            assert_eq!(answer.status, 400, "{what}: {answer:?}");
            refused(operation, &answer, 400, text);
            // Without a token the body is not read.
            let length = body.len().to_string();
            let stranger = Request::good(operation.id).without("auth").header("Content-Length", &length);
            let bytes = [without_body(&stranger), body.to_vec()].concat();
            refused(operation, &wire::send(&stub, bytes).await, 401, "Invalid SDK credentials");
        }
        for levels in [126, 200, 100_000] {
            let answer = send(&stub, operation, &deep(levels)).await;
            refused(operation, &answer, 400, "nested more than 127 levels deep");
        }
    }
}

fn without_body(request: &Request) -> Vec<u8> {
    let headers: Vec<String> = request.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let (method, path, headers) = (&request.method, &request.path, headers.concat());
    format!("{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n").into_bytes()
}

#[tokio::test]
async fn depth_that_is_allowed_gets_through() {
    let stub = stub::start(Scripted::default()).await;
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    // The body and the metadata are two levels themselves.
    for (levels, status) in [(1, 200), (125, 200), (126, 400)] {
        let body = format!(r#"{{"target":"tel:1","caller":"1","metadata":{{"a":{}}}}}"#, nested(levels));
        assert_eq!(Request::good("dialout").text(body).send(&stub).await.status, status, "{levels}");
    }
}

#[tokio::test]
async fn json_of_another_kind_is_named() {
    let stub = stub::start(Scripted::default()).await;
    for operation in with_bodies() {
        for (body, text) in [
            ("[]", "the body: must be an object, not an array"),
            (r#"[{"target":"s3cret","caller":"1"}]"#, "the body: must be an object, not an array"),
            ("null", "the body: must not be null"),
            (r#""s3cret""#, "the body: must be an object, not a string"),
            ("1", "the body: must be an object, not a number"),
            ("true", "the body: must be an object, not a boolean"),
        ] {
            let answer = Request::good(operation.id).text(body).send(&stub).await;
            refused(operation, &answer, 412, text);
        }
    }
}

#[tokio::test]
async fn numbers_that_are_written_strangely() {
    let stub = stub::start(Scripted::default()).await;
    for (number, status) in [
        ("10", 200),
        ("1e1", 200),
        ("10.0", 200),
        ("100e-1", 200),
        ("10.5", 412),
        ("1e3", 200),
        ("1001.0", 412),
        ("9007199254740993.0", 412),
        ("-0", 412),
        ("0", 412),
        ("1E400", 400),
        ("1e-400", 412),
        ("9223372036854775808", 412),
        ("-9223372036854775809", 412),
        ("123456789012345678901234567890", 412),
    ] {
        let body = format!(r#"{{"target":"tel:1","caller":"1","thresholdWordCount":{number}}}"#);
        let answer = Request::good("dialout").text(body).send(&stub).await;
        assert_eq!(answer.status, status, "{number}: {answer:?}");
        if status == 412 {
            assert!(answer.error().0.contains(": /thresholdWordCount: must be "), "{number}: {answer:?}");
            assert!(!refusal::repeats(&answer.text, &json!(number)), "{number}: {answer:?}");
        }
    }
}

#[tokio::test]
async fn a_body_is_declared_as_json_and_sent_as_it_is() {
    let stub = stub::start(Scripted::default()).await;
    type Headers = &'static [(&'static str, &'static str)];
    let table: [(Headers, Option<&str>); 18] = [
        (&[("Content-Type", "application/json")], None),
        (&[("content-type", "APPLICATION/JSON")], None),
        (&[("Content-Type", "application/json; charset=UTF-8")], None),
        (&[("Content-Type", "application/json;charset=\"utf-8\"; v=1")], None),
        (&[("Content-Type", "application/json"), ("Content-Encoding", "identity")], None),
        (&[], Some("the content-type header is missing")),
        (&[("Format", "application/json")], None),
        (&[("Format", "text")], Some("the content-type header is missing")),
        (&[("Content-Type", "")], Some("not application/json")),
        (&[("Content-Type", "text/plain")], Some("not application/json")),
        (&[("Content-Type", "application/x-www-form-urlencoded")], Some("not application/json")),
        (&[("Content-Type", "multipart/form-data; boundary=x")], Some("not application/json")),
        (&[("Content-Type", "application/json-patch+json")], Some("not application/json")),
        (&[("Content-Type", "text/s3cret, application/json")], Some("not application/json")),
        (&[("Content-Type", "ünïcode")], Some("not application/json")),
        (&[("Content-Type", "application/json; charset=utf-16")], Some("charset")),
        (&[("Content-Type", "application/json"), ("Content-Encoding", "gzip")], Some("content-encoding")),
        (&[("Content-Type", "application/json"), ("Content-Type", "application/json")], Some("given more than once")),
    ];
    for operation in with_bodies() {
        for (headers, problem) in table {
            let bare = Request::good(operation.id).without("content-type");
            let request = headers.iter().fold(bare, |request, (name, value)| request.header(name, value));
            let answer = request.send(&stub).await;
            match problem {
                None => assert_eq!(answer.status, 200, "{headers:?}: {answer:?}"),
                Some(text) => refused(operation, &answer, 415, text),
            }
        }
    }
}

/// A stub that accepts this many bytes, within this time.
async fn limited(bytes: usize, time: Duration) -> TestServer {
    let mut limits = Limits::default();
    (limits.body_bytes, limits.body_timeout) = (bytes, time);
    let verifier = StaticToken::new(TOKEN, caller([DIALOUT, ANALYTICS]));
    TestServer::serve(Stub::new(Scripted::default(), verifier).with_limits(limits).into_router()).await
}

/// A valid body of exactly this many bytes.
fn padded(operation: Operation, length: usize) -> Vec<u8> {
    let mut body = Request::good(operation.id).body.unwrap().into_bytes();
    assert!(body.len() <= length, "{} > {length}", body.len());
    body.resize(length, b' ');
    body
}

/// The same in chunks of this many bytes.
fn chunked(body: &[u8], size: usize) -> Vec<u8> {
    let chunk = |chunk: &[u8]| [format!("{:x}\r\n", chunk.len()).as_bytes(), chunk, b"\r\n"].concat();
    [body.chunks(size).map(chunk).collect::<Vec<_>>().concat(), b"0\r\n\r\n".to_vec()].concat()
}

#[tokio::test]
async fn the_largest_body_is_taken_and_one_byte_more_is_not() {
    const LIMIT: usize = 1000;
    let stub = limited(LIMIT, Duration::from_secs(10)).await;
    let text = "the body is larger than 1000 bytes";
    for operation in with_bodies() {
        assert_eq!(send(&stub, operation, &padded(operation, LIMIT)).await.status, 200);
        refused(operation, &send(&stub, operation, &padded(operation, LIMIT + 1)).await, 413, text);
        for size in [1, 7, 999, 5000] {
            let pieces = |length| {
                let body = chunked(&padded(operation, length), size);
                [head(operation, &["Transfer-Encoding: chunked"]), body].concat()
            };
            assert_eq!(wire::send(&stub, pieces(LIMIT)).await.status, 200, "chunks of {size}");
            refused(operation, &wire::send(&stub, pieces(LIMIT + 1)).await, 413, text);
        }
        // What is announced as too large is not even waited for, and chunks without end are not read to their end.
        refused(operation, &wire::send(&stub, head(operation, &["Content-Length: 1001"])).await, 413, text);
        refused(
            operation,
            &wire::send(&stub, head(operation, &["Content-Length: 999999999999999999"])).await,
            413,
            text,
        );
        let endless = [head(operation, &["Transfer-Encoding: chunked"]), chunked(&[b' '; 4000], 500)].concat();
        let endless = &endless[..endless.len() - 5];
        refused(operation, &wire::send(&stub, endless).await, 413, text);
    }
}

#[tokio::test]
async fn the_default_limit_holds_for_a_body_that_is_sent_in_full() {
    let stub = stub::start(Scripted::default()).await;
    for operation in with_bodies() {
        assert_eq!(send(&stub, operation, &padded(operation, 256 * 1024)).await.status, 200);
        // More than fits into any buffer on the way, so that the answer comes while the body is still being sent.
        let answer = send(&stub, operation, &padded(operation, 900 * 1024)).await;
        refused(operation, &answer, 413, "the body is larger than 262144 bytes");
    }
}

#[tokio::test]
async fn a_body_that_comes_too_slowly_is_given_up() {
    let time = Duration::from_millis(60);
    let stub = limited(1000, time).await;
    let text = "the body did not arrive within 60 ms";
    for operation in with_bodies() {
        let body = Request::good(operation.id).body.unwrap();
        let length = format!("Content-Length: {}", body.len());
        for pieces in [
            vec![head(operation, &[&length])],
            vec![head(operation, &[&length]), body.as_bytes()[..10].to_vec()],
            vec![head(operation, &["Transfer-Encoding: chunked"]), b"5\r\n{\"tar".to_vec()],
            vec![head(operation, &["Transfer-Encoding: chunked"]), chunked(b"{}", 2)[..7].to_vec()],
        ] {
            let answer = wire::only(&wire::exchange(stub.address(), &pieces).await);
            refused(operation, &answer, 408, text);
        }
        // In pieces and in time.
        let (first, second) = body.as_bytes().split_at(10);
        let pieces = [head(operation, &[&length]), first.to_vec(), second.to_vec()];
        let patient = limited(1000, Duration::from_secs(10)).await;
        assert_eq!(wire::only(&wire::exchange(patient.address(), &pieces).await).status, 200);
    }
}

#[tokio::test]
async fn free_maps_keep_the_last_of_two_equal_keys() {
    // JSON leaves it open what two equal keys mean, and a schema cannot forbid them in a map.
    let given = Recorder::default();
    let recorder = given.clone();
    let stub = stub::start(Scripted::default().on_dialout(move |_, input| {
        recorder.record(json::written(&input.body));
        DialoutResponse::Ok(examples::read("DialoutAnswer"))
    }));
    let body = r#"{"target":"tel:1","caller":"1","metadata":{"a":1,"a":2},"notifyHeaders":{"x":"1","x":"2"}}"#;
    let answer = Request::good("dialout").text(body).send(&stub.await).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let last = json!({"target": "tel:1", "caller": "1", "metadata": {"a": 2}, "notifyHeaders": {"x": "2"}});
    assert_eq!(given.only(), last);
}
