//! A dialout rings once, whatever network and server do.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use smartassist_client::reqwest::dns::{Addrs, Name, Resolve, Resolving};
use smartassist_client::{Client, ClientBuilder, Error, UnknownCause, reqwest};

use crate::support::{
    BOT, GIVEN_UP_AFTER, Reply, Server, TARGET, UNDER_WAY, answer, assert_clean, json, kept, refusal, request,
};

const KEY: &str = "0f8fad5b-d9cb-469f-a165-70867728950e";

fn good() -> Reply {
    json("200 OK", UNDER_WAY)
}

async fn dial(client: &Client) -> Result<u32, Error> {
    Ok(client.dialout().bot_id(BOT).body(request()).send().await?.attempts())
}

async fn dial_with_key(client: &Client) -> Result<u32, Error> {
    Ok(client.dialout().bot_id(BOT).idempotency_key(KEY).body(request()).send().await?.attempts())
}

/// One server and its clients, for many faults.
struct Line {
    server: Server,
    clients: [Client; 2],
}

impl Line {
    async fn with(settings: impl Fn(ClientBuilder) -> ClientBuilder) -> Self {
        let server = Server::start(good()).await;
        let client = |limit| {
            let builder = server.builder().timeout(limit);
            settings(builder.total_timeout(Duration::from_secs(60))).build().unwrap()
        };
        let clients = [client(Duration::from_secs(60)), client(GIVEN_UP_AFTER)];
        Self { server, clients }
    }

    /// Lets the server do this, in this order. The client gives up soon where the server would never answer.
    fn play<const N: usize>(&self, replies: [Reply; N]) -> &Client {
        let [patient, hasty] = &self.clients;
        let client = if matches!(replies.first(), Some(Reply::Stall(_))) { hasty } else { patient };
        self.server.play(replies);
        client
    }
}

/// The server honours keys.
fn aware(builder: ClientBuilder) -> ClientBuilder {
    builder.server_supports_idempotency(true)
}

/// What leaves open whether a phone is ringing.
fn open_ends() -> Vec<(&'static str, Reply)> {
    vec![
        ("closed", Reply::Bytes(Vec::new())),
        ("reset", Reply::Reset),
        ("stalled", Reply::Stall(Vec::new())),
        ("half a head", Reply::Bytes(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec())),
        ("half a head, stalled", Reply::Stall(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec())),
        ("not HTTP", Reply::Bytes(b"SSH-2.0-OpenSSH_9.2\r\n".to_vec())),
        ("500", refusal("500 Internal Server Error")),
        ("500 of a proxy", answer("500 Internal Server Error", "", "<html>")),
        ("502", refusal("502 Bad Gateway")),
        ("503 of a proxy", answer("503 Service Unavailable", "retry-after: 0\r\n", "<html>")),
        (
            "503, cut off",
            Reply::Bytes(
                b"HTTP/1.1 503 X\r\ncontent-length: 99\r\n\r\n{\"errors\":[{\"msg\":\"no\",\"code\":1}]}".to_vec(),
            ),
        ),
        ("504", refusal("504 Gateway Timeout")),
        ("507", refusal("507 X")),
    ]
}

#[tokio::test]
async fn an_open_end_is_said_so_and_nothing_is_sent_again() {
    // A key alone is not enough, since most servers do not know it.
    let unaware = Line::with(|builder| builder).await;
    // Nor is a server that would honour a key, if there is none.
    let aware = Line::with(aware).await;
    for (name, fault) in open_ends() {
        let error = dial_with_key(unaware.play([fault.clone(), good()])).await.expect_err(name);
        unaware.server.only();
        assert!(matches!(error, Error::UnknownOutcome(_)), "{name}: {error}");
        assert!(error.was_sent() && !error.is_retryable() && error.attempts() == 1, "{name}: {error}");
        assert!(error.to_string().contains("a phone may be ringing: do not send it again"), "{error}");
        assert_clean(&format!("{error} {error:?}"));

        assert!(matches!(dial(aware.play([fault, good()])).await, Err(Error::UnknownOutcome(_))), "{name}");
        aware.server.only();
    }
}

#[tokio::test]
async fn what_is_decided_is_not_sent_again() {
    let headers = "content-type: application/json\r\nretry-after: 0\r\n";
    let slow_down = answer("429 Too Many Requests", headers, r#"{"errors":[{"msg":"no","code":429}]}"#);
    let half = |status: &str| Reply::Bytes(format!("HTTP/1.1 {status}\r\ncontent-length: 99\r\n\r\n{{").into_bytes());
    let moved = answer("307 Temporary Redirect", "location: /x\r\n", "");
    let cases = [
        ("ErrorResponse", slow_down),
        ("ErrorResponse", refusal("400 Bad Request")),
        ("ErrorResponse", refusal("401 Unauthorized")),
        ("ErrorResponse", refusal("408 Request Timeout")),
        ("ErrorResponse", refusal("409 Conflict")),
        ("ErrorResponse", refusal("422 Unprocessable Content")),
        ("ErrorResponse", refusal("501 Not Implemented")),
        ("ErrorResponse", refusal("503 Service Unavailable")),
        ("UnknownOutcome", half("200 OK")),
        ("ResponseBodyError", half("404 Not Found")),
        ("UnknownOutcome", json("200 OK", "{")),
        ("UnknownOutcome", json("204 No Content", "")),
        ("InvalidResponsePayload", json("404 Not Found", "{")),
        ("UnexpectedResponse", moved),
    ];
    let line = Line::with(|builder| builder).await;
    for (variant, reply) in cases {
        let error = dial(line.play([reply, good()])).await.expect_err(variant);
        line.server.only();
        assert_eq!(self::variant(&error), variant, "{error}");
        assert_eq!((error.attempts(), error.is_retryable()), (1, false), "{error}");
        // What was sent can be looked at in any case.
        assert!(error.sent().is_some(), "{error}");
    }
}

#[tokio::test]
async fn an_accepted_call_whose_answer_is_lost_says_so() {
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"sid\":\"f9bd46ab".to_vec();
    let line = Line::with(|builder| builder).await;
    for reply in [Reply::Bytes(half.clone()), Reply::Stall(half)] {
        let error = dial(line.play([reply])).await.unwrap_err();
        assert!(matches!(&error, Error::UnknownOutcome(unknown) if unknown.response().unwrap().status().is_success()));
        assert!(error.to_string().contains("the call was accepted, and the response cannot be read: body "), "{error}");
        let sent = error.sent().unwrap();
        let received = line.server.only();
        assert_eq!(received.header("x-request-id"), [sent.request_id().unwrap()]);
        assert_eq!(sent.body(), received.body);
        assert_clean(&format!("{error} {error:?} {sent:?}"));
    }
}

#[tokio::test]
async fn everything_to_look_for_is_there() {
    let before = SystemTime::now();
    let line = Line::with(|builder| builder).await;
    for (name, fault) in open_ends() {
        let error = dial_with_key(line.play([fault])).await.expect_err(name);
        let Error::UnknownOutcome(unknown) = &error else { panic!("{name}: {error}") };
        let (received, sent) = (line.server.only(), unknown.sent());
        assert_eq!(received.header("x-request-id"), [sent.request_id().unwrap()], "{name}");
        assert_eq!((sent.idempotency_key(), received.header("idempotency-key")), (Some(KEY), vec![KEY]));
        assert_eq!(sent.body(), received.body);
        assert!(String::from_utf8_lossy(sent.body()).contains(TARGET));
        assert!(sent.url().starts_with(&line.server.url()) && sent.url().contains(BOT));
        assert!(before <= sent.started() && sent.started() <= sent.ended() && sent.ended() <= SystemTime::now());
        assert!(error.to_string().contains(&format!("[sent as request {}]", sent.request_id().unwrap())), "{error}");
        assert_eq!((unknown.operation(), error.operation()), ("dialout", Some("dialout")));
        match unknown.cause() {
            UnknownCause::Response(response) => assert_eq!(error.status(), Some(response.status()), "{name}"),
            UnknownCause::Unanswered(cause) => assert!(cause.was_sent() && error.status().is_none(), "{name}"),
            other => panic!("{other:?}"),
        }
    }
    // Each call has an id of its own.
    let client = line.play([good()]);
    for _ in 0..2 {
        dial(client).await.unwrap();
    }
    let [one, other] = &line.server.received()[..] else { panic!("two calls") };
    assert_ne!(one.header("x-request-id"), other.header("x-request-id"));
}

#[tokio::test]
async fn with_a_key_that_is_honoured_it_is_sent_again() {
    let line = Line::with(|builder| aware(builder).max_attempts(99)).await;
    for (name, fault) in open_ends().into_iter().filter(|(name, _)| *name != "507") {
        let client = line.play([fault.clone(), fault.clone(), good()]);
        let attempts = dial_with_key(client).await.unwrap_or_else(|error| panic!("{name}: {error}"));
        let received = line.server.received();
        // On a busy machine the good answer may come too late as well.
        assert!(attempts == 3 || attempts > 3 && matches!(fault, Reply::Stall(_)), "{name}: {attempts}");
        assert_eq!(received.len(), attempts as usize, "{name}");
        // The same request each time: key, id and body.
        assert!(received.iter().all(|one| one.body == received[0].body && one.headers == received[0].headers));
        assert_eq!(received[0].header("idempotency-key"), [KEY]);
    }
    // 409 says that the first request is still being worked on.
    let conflict = || refusal("409 Conflict");
    assert_eq!(dial_with_key(line.play([conflict(), conflict(), good()])).await.unwrap(), 3);
    // 422 says that the key went with another body.
    let error = dial_with_key(line.play([refusal("422 Unprocessable Content"), good()])).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), line.server.received().len()), (422, 1));
    // An answer that broke off is fetched again.
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{".to_vec();
    assert_eq!(dial_with_key(line.play([Reply::Bytes(half), good()])).await.unwrap(), 2);
}

#[tokio::test]
async fn a_refusal_says_nothing_about_the_attempt_before() {
    let line = Line::with(aware).await;
    for refused in ["401 Unauthorized", "409 Conflict", "429 Too Many Requests", "503 Service Unavailable"] {
        let error = dial_with_key(line.play([Reply::Reset, refusal(refused)])).await.unwrap_err();
        let Error::UnknownOutcome(unknown) = &error else { panic!("{refused}: {error}") };
        assert!(matches!(unknown.cause(), UnknownCause::Unanswered(_)), "{error}");
        assert!(unknown.attempts() > 1 && unknown.sent().idempotency_key() == Some(KEY));
    }
    // Without an attempt that may have arrived, a refusal is one.
    let error = dial_with_key(line.play([refusal("429 Too Many Requests")])).await.unwrap_err();
    assert!(matches!(error, Error::ErrorResponse(_)) && error.attempts() == 4, "{error}");
}

/// Finds the server only after it failed so many times.
struct Fickle {
    asked: AtomicUsize,
    failures: usize,
}

impl Resolve for Fickle {
    fn resolve(&self, _: Name) -> Resolving {
        let fails = self.asked.fetch_add(1, Ordering::SeqCst) < self.failures;
        Box::pin(async move {
            if fails {
                return Err("no such host".into());
            }
            let addresses: Addrs = Box::new([SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0)].into_iter());
            Ok(addresses)
        })
    }
}

fn through(server: &Server, failures: usize) -> Client {
    let resolver = Arc::new(Fickle { asked: AtomicUsize::new(0), failures });
    let http = reqwest::Client::builder().no_proxy().dns_resolver(resolver);
    let url = format!("http://gateway.invalid:{}", server.port);
    server.builder().base_url(url).allow_plain_http(true).http_client_builder(http).build().unwrap()
}

#[tokio::test]
async fn without_a_connection_nothing_left_so_it_is_tried_again() {
    let server = Server::start(good()).await;
    assert_eq!(dial(&through(&server, 2)).await.unwrap(), 3);
    server.only();
    // The times to look for begin with what may have arrived.
    let server = Server::start(Reply::Reset).await;
    let error = dial(&through(&server, 2)).await.unwrap_err();
    assert!(matches!(error, Error::UnknownOutcome(_)) && error.attempts() == 3, "{error}");
    server.only();

    let server = Server::start(good()).await;
    let error = dial(&through(&server, 9)).await.unwrap_err();
    assert!(matches!(error, Error::CommunicationError(_)) && !error.was_sent(), "{error}");
    assert_eq!((error.attempts(), server.received().len()), (4, 0));
}

#[tokio::test]
async fn a_connection_from_before_is_no_reason_to_send_twice() {
    // It breaks once the request is on it.
    for fault in [Reply::Bytes(Vec::new()), Reply::Reset] {
        let server = Server::script([kept(good()), fault, good()]).await;
        let client = server.client();
        dial(&client).await.unwrap();
        let error = dial(&client).await.unwrap_err();
        assert!(matches!(error, Error::UnknownOutcome(_)), "{error}");
        assert_eq!(server.received().len(), 2);
    }
    // It was closed in the meantime, with or without a word: each call arrives once.
    let server = Server::start(good()).await;
    let client = server.client();
    for _ in 0..20 {
        let _ = dial(&client).await;
    }
    let mut ids: Vec<_> = server.received().iter().map(|one| one.header("x-request-id").join(",")).collect();
    let arrived = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), arrived, "an id came twice");
}

#[tokio::test]
async fn a_call_that_is_dropped_is_not_sent_again() {
    let server = Server::start(Reply::Stall(Vec::new())).await;
    let client = server.client();
    let call = dial(&client);
    let arrived = async {
        while server.received().is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        result = call => panic!("{result:?}"),
        () = arrived => {}
    }
    server.only();
}

fn variant(error: &Error) -> &'static str {
    match error {
        Error::ErrorResponse(_) => "ErrorResponse",
        Error::UnknownOutcome(_) => "UnknownOutcome",
        Error::ResponseBodyError { .. } => "ResponseBodyError",
        Error::InvalidResponsePayload { .. } => "InvalidResponsePayload",
        Error::UnexpectedResponse(_) => "UnexpectedResponse",
        _ => "another",
    }
}
