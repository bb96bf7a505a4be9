//! Broken HTTP. Some of it is answered by the HTTP library before the stub sees a request: with a status alone, as RFC
//! 9112 asks of a server that cannot tell where the request ends. The table says where that is so.

use smartassist_tests::document::operation;
use smartassist_tests::stub::TOKEN;
use smartassist_tests::{Answer, Request, Scripted, TestServer, refusal, stub, wire};

const PATH: &str = "/api/public/bot/st-1/intentrealtimedata";
const DIALOUT: &str = "/api/1.1/public/bot/st-1/smartassist/dialout";
const BODY: &str = r#"{"target":"tel:1","caller":"1"}"#;

/// A request without a body: these lines, the token, and the end of the connection.
fn get(lines: &str) -> Vec<u8> {
    format!("GET {PATH} HTTP/1.1\r\nHost: x\r\nauth: {TOKEN}\r\nConnection: close\r\n{lines}\r\n").into_bytes()
}

/// A dialout with these lines in its head, and this behind it.
fn dialout(lines: &str, rest: &str) -> Vec<u8> {
    format!(
        "POST {DIALOUT} HTTP/1.1\r\nHost: x\r\nauth: {TOKEN}\r\nContent-Type: application/json\r\nConnection: close\r\n\
         {lines}\r\n{rest}"
    )
    .into_bytes()
}

/// Who answers, and what.
#[derive(Clone, Copy, Debug)]
enum Answered {
    /// Nothing is wrong.
    Well,
    /// The stub, in the documented shape.
    ByUs(u16),
    /// The HTTP library, without a body: it cannot know what follows.
    ByTheLibrary(u16),
    /// Nobody: the connection is closed, since the other side speaks another protocol.
    Not,
}

use Answered::{ByTheLibrary, ByUs, Not, Well};

#[track_caller]
fn check(what: &str, received: &[u8], expected: Answered) {
    assert_eq!(received.is_empty(), matches!(expected, Not), "{what}: {:?}", received.utf8_chunks().next());
    if received.is_empty() {
        return;
    }
    let answer: Answer = wire::only(received);
    match expected {
        Well => assert_eq!(answer.status, 200, "{what}: {answer:?}"),
        ByUs(status) => {
            assert_eq!(answer.status, status, "{what}: {answer:?}");
            refusal::shaped(&answer);
        }
        ByTheLibrary(status) => {
            assert_eq!((answer.status, answer.text.as_str()), (status, ""), "{what}: {answer:?}");
            assert_eq!(answer.header("connection"), Some("close"), "{what}: {answer:?}");
        }
        Not => {}
    }
    assert_eq!(answer.header("x-injected"), None, "{what}: {answer:?}");
}

async fn run(server: &TestServer, table: Vec<(&str, Vec<u8>, Answered)>) {
    for (what, bytes, expected) in table {
        check(what, &wire::exchange(server.address(), &[bytes]).await, expected);
    }
}

#[tokio::test]
async fn where_a_body_ends_is_never_a_matter_of_opinion() {
    let stub = stub::start(Scripted::default()).await;
    let length = BODY.len();
    let chunks = format!("{length:x}\r\n{BODY}\r\n0\r\n\r\n");
    let sized = |value: &str| dialout(&format!("Content-Length: {value}\r\n"), BODY);
    let coded = |value: &str| dialout(&format!("Transfer-Encoding: {value}\r\n"), &chunks);
    let in_chunks = |chunks: &str| dialout("Transfer-Encoding: chunked\r\n", chunks);
    run(
        &stub,
        vec![
            ("one length", sized(&length.to_string()), Well),
            (
                "the same length twice",
                dialout(&format!("Content-Length: {length}\r\nContent-Length: {length}\r\n"), BODY),
                Well,
            ),
            (
                "two lengths",
                dialout(&format!("Content-Length: {length}\r\nContent-Length: 2\r\n"), BODY),
                ByTheLibrary(400),
            ),
            ("a list of two lengths", sized(&format!("{length}, 2")), ByTheLibrary(400)),
            ("a sign", sized(&format!("+{length}")), ByTheLibrary(400)),
            ("a negative length", sized("-1"), ByTheLibrary(400)),
            ("a length that is no number", sized("0x1f"), ByTheLibrary(400)),
            ("a length of nothing", sized(""), ByTheLibrary(400)),
            ("the largest number there is", sized("18446744073709551615"), ByTheLibrary(431)),
            ("a larger one", sized("99999999999999999999"), ByTheLibrary(400)),
            ("chunks", coded("chunked"), Well),
            (
                "chunks and a length",
                dialout(&format!("Transfer-Encoding: chunked\r\nContent-Length: {length}\r\n"), &chunks),
                Well,
            ),
            ("chunks that are not the last coding", coded("chunked, gzip"), ByTheLibrary(400)),
            ("an unknown coding", coded("s3cret"), ByTheLibrary(400)),
            ("chunks of another coding", coded("gzip, chunked"), Well),
            ("a chunk size that is no number", in_chunks("xyz\r\n{}\r\n0\r\n\r\n"), ByUs(400)),
            ("a chunk that is longer than it says", in_chunks("2\r\n{}}}\r\n0\r\n\r\n"), ByUs(400)),
            ("a chunk size beyond all numbers", in_chunks("fffffffffffffffff\r\n{}"), ByUs(400)),
            ("a chunk with a negative size", in_chunks("-2\r\n{}\r\n0\r\n\r\n"), ByUs(400)),
            ("no length and no chunks", dialout("", ""), ByUs(400)),
            ("a body that nobody announced", dialout("", BODY), ByUs(400)),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_body_that_is_cut_off_is_the_senders_fault() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let stub = stub::start(Scripted::default()).await;
    for bytes in [dialout("Content-Length: 100\r\n", BODY), dialout("Transfer-Encoding: chunked\r\n", "20\r\n{")] {
        let mut stream = tokio::net::TcpStream::connect(stub.address()).await.unwrap();
        stream.write_all(&bytes).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut received = Vec::new();
        stream.read_to_end(&mut received).await.unwrap();
        check("cut off", &received, ByUs(400));
        assert!(String::from_utf8(received).unwrap().contains("the body ended early or its framing is broken"));
    }
}

#[tokio::test]
async fn no_value_of_a_header_becomes_a_header_of_its_own() {
    let stub = stub::start(Scripted::default()).await;
    let token =
        |line: &str| format!("GET {PATH} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{line}\r\n\r\n").into_bytes();
    run(
        &stub,
        vec![
            ("a line break and another header", get("x-request-id: a\r\nX-Injected: 1\r\n"), Well),
            ("a carriage return in a value", get("x-request-id: a\rX-Injected: 1\r\n"), ByTheLibrary(400)),
            ("a line feed alone ends a line", get("x-request-id: a\nX-Injected: 1\r\n"), Well),
            ("a null character in a value", get("x-request-id: a\0b\r\n"), ByTheLibrary(400)),
            ("another control character in a value", get("x-other: a\u{1}b\r\n"), ByTheLibrary(400)),
            ("a value over two lines", get("x-other: a\r\n b\r\n"), ByTheLibrary(400)),
            ("a token over two lines", token(&format!("auth: {}\r\n {}", &TOKEN[..9], &TOKEN[9..])), ByTheLibrary(400)),
            ("a blank before the colon", get("x-other : a\r\n"), ByTheLibrary(400)),
            ("a blank in a name", get("x other: a\r\n"), ByTheLibrary(400)),
            ("no colon", get("x-other\r\n"), ByTheLibrary(400)),
            ("no name", get(": a\r\n"), ByTheLibrary(400)),
            ("a name that is not ASCII", get("ünïcode: a\r\n"), ByTheLibrary(400)),
            ("a value that is not ASCII", get("x-other: ünïcode\r\n"), Well),
            ("a token that is not ASCII", token("auth: tökén"), ByUs(401)),
            ("a token with a tab in it", token("auth: a\tb"), ByUs(401)),
            ("two tokens", get(&format!("auth: {TOKEN}\r\n")), ByUs(401)),
            ("a token that differs in case", token(&format!("auth: {}", TOKEN.to_lowercase())), ByUs(401)),
            ("a name that differs in case", token(&format!("AUTH: {TOKEN}")), Well),
            ("a hundred headers", get(&"x: 1\r\n".repeat(97)), Well),
            ("more than a hundred headers", get(&"x: 1\r\n".repeat(200)), ByTheLibrary(431)),
            ("a header beyond the limit", get(&format!("x: {}\r\n", "a".repeat(20_000))), ByTheLibrary(431)),
        ],
    )
    .await;
}

#[tokio::test]
async fn first_lines() {
    let stub = stub::start(Scripted::default()).await;
    let with = |first: &str| format!("{first}\r\nHost: x\r\nauth: {TOKEN}\r\nConnection: close\r\n\r\n").into_bytes();
    run(
        &stub,
        vec![
            ("as it should be", with(&format!("GET {PATH} HTTP/1.1")), Well),
            ("the older version", with(&format!("GET {PATH} HTTP/1.0")), Well),
            ("a version that is none", with(&format!("GET {PATH} HTTP/1.7")), ByTheLibrary(400)),
            ("the next version", with(&format!("GET {PATH} HTTP/2.0")), ByTheLibrary(400)),
            ("the beginning of HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(), Not),
            ("no version", with(&format!("GET {PATH}")), ByTheLibrary(400)),
            ("TLS", b"\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03".to_vec(), ByTheLibrary(400)),
            ("a blank in the path", with(&format!("GET {PATH}/a b HTTP/1.1")), ByTheLibrary(400)),
            ("a line break in the path", with(&format!("GET {PATH}\r\nX-Injected: 1 HTTP/1.1")), ByTheLibrary(400)),
            ("a null character in the path", with(&format!("GET {PATH}\0 HTTP/1.1")), ByTheLibrary(400)),
            (
                "an encoded line break in the path",
                with(&format!("GET {PATH}%0d%0aX-Injected:%201 HTTP/1.1")),
                ByUs(404),
            ),
            (
                "letters beyond ASCII in the path",
                with("GET /api/public/bot/ünïcode/intentrealtimedata HTTP/1.1"),
                ByUs(400),
            ),
            (
                "bytes that are no text in the path",
                b"GET /api/public/bot/\xFF/intentrealtimedata HTTP/1.1\r\nHost: x\r\n\r\n".to_vec(),
                ByTheLibrary(400),
            ),
            ("a fragment", with(&format!("GET {PATH}#part HTTP/1.1")), Well),
            ("no path", with("GET  HTTP/1.1"), ByTheLibrary(400)),
            ("a path without a slash", with("GET api HTTP/1.1"), ByUs(404)),
            ("no method", with(&format!(" {PATH} HTTP/1.1")), ByTheLibrary(400)),
            ("a method that is no word", with(&format!("G(T {PATH} HTTP/1.1")), ByTheLibrary(400)),
            ("a path beyond the limit", with(&format!("GET /{} HTTP/1.1", "a".repeat(20_000))), ByTheLibrary(431)),
            ("a long path", with(&format!("GET /{} HTTP/1.1", "a".repeat(8_000))), ByUs(404)),
            ("blank lines in front", [b"\r\n\r\n".to_vec(), with(&format!("GET {PATH} HTTP/1.1"))].concat(), Well),
            (
                "no host",
                format!("GET {PATH} HTTP/1.1\r\nauth: {TOKEN}\r\nConnection: close\r\n\r\n").into_bytes(),
                ByUs(400),
            ),
            (
                "no host in the older version",
                format!("GET {PATH} HTTP/1.0\r\nauth: {TOKEN}\r\n\r\n").into_bytes(),
                Well,
            ),
            ("two hosts", get("Host: y\r\n"), ByUs(400)),
            ("the same host twice", get("Host: x\r\n"), ByUs(400)),
            (
                "a host that is none",
                format!("GET {PATH} HTTP/1.1\r\nHost: x/y\r\nauth: {TOKEN}\r\n\r\n").into_bytes(),
                ByUs(400),
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn an_id_of_the_callers_is_taken_over_if_it_is_harmless() {
    let stub = stub::start(Scripted::default()).await;
    let good = Request::good("getIntentRealtimeData");
    for (id, taken) in [
        ("a-harmless_ID-1", true),
        ("<script>", false),
        ("a b", false),
        ("ünïcode", false),
        ("", false),
        ("status=200 level=info", false),
    ] {
        let answer = good.clone().header("X-Request-Id", id).send(&stub).await;
        assert_eq!(answer.header("x-request-id") == Some(id), taken, "{id}");
        let refused = good.clone().without("auth").header("X-Request-Id", id).send(&stub).await;
        assert_eq!(refused.header("x-request-id") == Some(id), taken, "{id}");
    }
    let two = good.header("X-Request-Id", "one").header("X-Request-Id", "two").send(&stub).await;
    let given = two.header("x-request-id").unwrap();
    assert!(given != "one" && given != "two", "{two:?}");
}

#[tokio::test]
async fn what_is_left_of_one_request_is_never_the_next_one() {
    let stub = stub::start(Scripted::default()).await;
    let smuggled = "GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n";
    let last = format!("GET {PATH} HTTP/1.1\r\nHost: x\r\nauth: {TOKEN}\r\nConnection: close\r\n\r\n");
    let body = format!("Content-Length: {}\r\n\r\n{smuggled}", smuggled.len());
    // Refused before the body is read, or with a body that the operation does not have.
    for (what, head, statuses) in [
        ("no token", format!("POST {DIALOUT} HTTP/1.1\r\nHost: x\r\n"), vec![401]),
        ("an unknown path", "POST /nowhere HTTP/1.1\r\nHost: x\r\n".to_owned(), vec![404]),
        ("a wrong method", format!("PUT {DIALOUT} HTTP/1.1\r\nHost: x\r\n"), vec![405]),
        ("a wrong content type", format!("POST {DIALOUT} HTTP/1.1\r\nHost: x\r\nauth: {TOKEN}\r\n"), vec![415]),
        ("a body of a GET", format!("GET {PATH} HTTP/1.1\r\nHost: x\r\nauth: {TOKEN}\r\n"), vec![200, 200]),
        (
            "a length besides chunks",
            format!("POST {PATH} HTTP/1.1\r\nHost: x\r\nauth: {TOKEN}\r\nTransfer-Encoding: chunked\r\n"),
            vec![200],
        ),
        ("a body that is not wanted", format!("POST {PATH} HTTP/1.1\r\nHost: x\r\nauth: {TOKEN}\r\n"), vec![200, 200]),
    ] {
        let body = if head.contains("chunked") {
            format!("{}0\r\n\r\n", &body[..body.len() - smuggled.len()])
        } else {
            body.clone()
        };
        let bytes = format!("{head}{body}{last}").into_bytes();
        let received = wire::exchange(stub.address(), &[bytes]).await;
        let answers = wire::answers(&received);
        let seen: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
        assert_eq!(seen, statuses, "{what}: {answers:?}");
        assert!(!answers.iter().any(|answer| answer.text.contains("\"openapi\"")), "{what}: {answers:?}");
    }
}

#[tokio::test]
async fn several_requests_on_one_connection_are_answered_in_turn() {
    let stub = stub::start(Scripted::default()).await;
    let open = |request: Vec<u8>| String::from_utf8(request).unwrap().replace("Connection: close\r\n", "").into_bytes();
    let invalid = r#"{"target":""}"#;
    let bytes = [
        open(get("")),
        open(dialout(&format!("Content-Length: {}\r\n", invalid.len()), invalid)),
        open(dialout(&format!("Content-Length: {}\r\n", BODY.len()), BODY)),
        get(""),
    ]
    .concat();
    let answers = wire::answers(&wire::exchange(stub.address(), &[bytes]).await);
    assert_eq!(answers.iter().map(|answer| answer.status).collect::<Vec<_>>(), [200, 412, 200, 200], "{answers:?}");
    refusal::documented(operation("dialout"), &answers[1]);
    let mut ids: Vec<_> = answers.iter().map(|answer| answer.header("x-request-id").unwrap()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 4, "each has an id of its own");
}

#[tokio::test]
async fn who_asks_first_is_answered_before_the_body() {
    let stub = stub::start(Scripted::default()).await;
    let expect = format!("Content-Length: {}\r\nExpect: 100-continue\r\n", BODY.len());
    // Refused by its head: the body need not be sent.
    let stranger = String::from_utf8(dialout(&expect, "")).unwrap().replace(TOKEN, "a.wrong.token").into_bytes();
    let answers = wire::answers(&wire::exchange(stub.address(), &[stranger]).await);
    assert_eq!(answers.iter().map(|answer| answer.status).collect::<Vec<_>>(), [401]);
    let large = String::from_utf8(dialout("Content-Length: 300000\r\nExpect: 100-continue\r\n", "")).unwrap();
    let answers = wire::answers(&wire::exchange(stub.address(), &[large.into_bytes()]).await);
    assert_eq!(answers.iter().map(|answer| answer.status).collect::<Vec<_>>(), [413]);
    // Wanted.
    let pieces = [dialout(&expect, ""), BODY.as_bytes().to_vec()];
    let answers = wire::answers(&wire::exchange(stub.address(), &pieces).await);
    let statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    assert!(matches!(statuses[..], [100, 200] | [200]), "{answers:?}");
}
