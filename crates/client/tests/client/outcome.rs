//! No answer, redirects, and what may be done again.

use smartassist_client::{Client, Error, TransportError, UnknownCause, reqwest};
use tokio::net::TcpListener;

use crate::support::{
    ACCOUNT, BOT, CONVERSATION, GIVEN_UP_AFTER, NEVER, Reply, SHORT, Server, TOKEN, UNDER_WAY, answer, json, refusal,
    request,
};

async fn dialout(client: &Client) -> Error {
    client.dialout().bot_id(BOT).body(request()).send().await.map(|_| ()).unwrap_err()
}

async fn read(client: &Client) -> Error {
    client.get_conversation().stream_id(BOT).conversation_id(CONVERSATION).send().await.map(|_| ()).unwrap_err()
}

/// Why the outcome of a dialout is not known, if there was no response.
fn unanswered(error: &Error) -> &TransportError {
    match error {
        Error::UnknownOutcome(unknown) => match unknown.cause() {
            UnknownCause::Unanswered(cause) => cause,
            cause => panic!("{cause:?}"),
        },
        error => panic!("{error}"),
    }
}

/// A port on which nobody listens.
async fn closed_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port()
}

#[tokio::test]
async fn connection_refused() {
    let url = format!("http://127.0.0.1:{}", closed_port().await);
    let client =
        Client::builder().base_url(url).token(TOKEN).account_id(ACCOUNT).backoff(SHORT, SHORT).build().unwrap();
    let error = dialout(&client).await;
    let Error::CommunicationError(transport) = &error else { panic!("{error}") };
    assert!(transport.is_connect() && !transport.is_timeout() && !transport.was_sent());
    assert_eq!((transport.kind(), transport.operation()), ("connect", Some("dialout")));
    let text = error.to_string();
    assert!(
        text.starts_with("dialout: no connection to 127.0.0.1:")
            && text.contains(": tcp connect error: Connection refused"),
        "{text}"
    );
    assert!(error.is_transient() && !error.was_sent() && error.response().is_none());
    // Nothing ever left, so it was tried as often as a read.
    assert_eq!(error.attempts(), 4);
    assert!(text.ends_with(" [4 attempts]"), "{text}");
    // Not even where it is certain that nobody's phone rang: that decision is the caller's.
    assert!(!error.is_retryable() && error.sent().is_none());
    assert!(read(&client).await.is_retryable());
}

#[tokio::test]
async fn no_answer_in_time() {
    let server = Server::start(Reply::Stall(Vec::new())).await;
    let client = server.builder().timeout(GIVEN_UP_AFTER).max_attempts(1).build().unwrap();
    let error = dialout(&client).await;
    let transport = unanswered(&error);
    assert!(transport.is_timeout() && !transport.is_connect() && transport.was_sent());
    assert!(error.to_string().contains("within the time limit, the server may have acted"), "{error}");
    assert!(error.was_sent() && error.is_transient() && !error.is_retryable());
    assert!(read(&client).await.is_retryable());
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn the_time_limit_of_a_single_call() {
    let server = Server::start(Reply::Stall(Vec::new())).await;
    // Every other limit is one that no test lives to see.
    let patient = || server.builder().timeout(NEVER).total_timeout(NEVER);
    let given = patient().http_client(reqwest::Client::builder().no_proxy().build().unwrap());
    let own = patient().http_client_builder(reqwest::Client::builder().no_proxy());
    let clients = [
        patient().build().unwrap().with_timeout(GIVEN_UP_AFTER),
        given.timeout(GIVEN_UP_AFTER).build().unwrap(),
        own.timeout(GIVEN_UP_AFTER).build().unwrap(),
    ];
    for client in clients {
        assert!(unanswered(&dialout(&client).await).is_timeout());
        let raw = client.request(reqwest::Method::GET, "/").await.unwrap().send().await.map(|_| ()).unwrap_err();
        assert!(raw.is_timeout());
    }
}

#[tokio::test]
async fn a_connection_that_breaks_is_not_tried_again() {
    let server = Server::start(Reply::Bytes(Vec::new())).await;
    let error = dialout(&server.client()).await;
    let transport = unanswered(&error);
    assert!(transport.was_sent() && !transport.is_connect() && !transport.is_timeout());
    assert_eq!(transport.kind(), "transport");
    assert!(error.to_string().contains("the server may have acted"), "{error}");
    assert!(!error.is_retryable());
    server.only();
}

#[tokio::test]
async fn something_else_than_http_answers() {
    let server = Server::start(Reply::Bytes(b"SSH-2.0-OpenSSH_9.2\r\n".to_vec())).await;
    let error = dialout(&server.client()).await;
    assert!(unanswered(&error).was_sent(), "{error}");
    server.only();
}

#[tokio::test]
async fn no_redirect_is_followed() {
    let elsewhere = Server::start(json("200 OK", UNDER_WAY)).await;
    for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let location = format!("location: {}/x\r\n", elsewhere.url());
        let server = Server::start(answer(status, &location, "")).await;
        let own_settings = server.builder().http_client_builder(reqwest::Client::builder().no_proxy()).build().unwrap();
        for client in [server.client(), own_settings] {
            for error in [dialout(&client).await, read(&client).await] {
                assert!(matches!(error, Error::UnexpectedResponse(_)), "{error}");
                assert!(status.starts_with(error.status().unwrap().as_str()), "{error}");
                assert_eq!(error.headers().unwrap()["location"], format!("{}/x", elsewhere.url()));
                assert!(!error.is_transient());
            }
        }
        assert_eq!(server.received().len(), 4);
    }
    assert!(elsewhere.received().is_empty(), "the token went to another server");
}

#[tokio::test]
async fn only_reads_with_a_passing_cause_are_retryable() {
    let transient = [408, 429, 500, 502, 503, 504];
    let server = Server::start(json("200 OK", UNDER_WAY)).await;
    let client = server.builder().max_attempts(1).build().unwrap();
    for status in [300, 400, 401, 403, 404, 405, 408, 409, 412, 413, 418, 422, 429, 500, 501, 502, 503, 504, 505] {
        server.play([refusal(&format!("{status} X"))]);
        let (call, conversation) = (dialout(&client).await, read(&client).await);
        let intents = client.get_intent_realtime_data().bot_id(BOT).send().await.map(|_| ()).unwrap_err();
        assert_eq!(call.is_transient(), transient.contains(&status), "{call}");
        assert!(!call.is_retryable(), "{call}");
        assert_eq!(conversation.is_retryable(), transient.contains(&status), "{conversation}");
        assert_eq!(intents.is_retryable(), transient.contains(&status), "{intents}");
        assert_eq!(server.received().len(), 3, "one request per call");
    }
}
