//! Reads are sent again where that may help, and only there.

use std::time::Duration;

use smartassist_client::{Client, Error};

use crate::support::{BOT, CONVERSATION, Reply, Server, answer, json, refusal};

const CONVERSATION_JSON: &str = r#"{"_id":"c-1","status":"CLOSED"}"#;

fn good() -> Reply {
    json("200 OK", CONVERSATION_JSON)
}

async fn read(client: &Client) -> Result<u32, Error> {
    let answer = client.get_conversation().stream_id(BOT).conversation_id(CONVERSATION).send().await?;
    assert_eq!(answer.body(), CONVERSATION_JSON);
    Ok(answer.attempts())
}

/// What may pass by itself.
fn faults() -> Vec<(&'static str, Reply)> {
    vec![
        ("closed", Reply::Bytes(Vec::new())),
        ("reset", Reply::Reset),
        ("half a head", Reply::Bytes(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec())),
        ("not HTTP", Reply::Bytes(b"SSH-2.0-OpenSSH_9.2\r\n".to_vec())),
        ("half a body", Reply::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 31\r\n\r\n{\"_id\":".to_vec())),
        (
            "half a chunk",
            Reply::Bytes(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1f\r\n{\"_id\":".to_vec()),
        ),
        ("half a refusal", Reply::Bytes(b"HTTP/1.1 404 Not Found\r\ncontent-length: 99\r\n\r\n{".to_vec())),
        ("408", refusal("408 Request Timeout")),
        ("429", refusal("429 Too Many Requests")),
        ("429, at once", answer("429 Too Many Requests", "retry-after: 0\r\n", "")),
        ("500", refusal("500 Internal Server Error")),
        ("502", answer("502 Bad Gateway", "content-type: text/html\r\n", "<html>")),
        ("503", answer("503 Service Unavailable", "", "")),
        ("504", answer("504 Gateway Timeout", "", "")),
    ]
}

#[tokio::test]
async fn what_passes_by_itself_is_waited_for() {
    let server = Server::start(good()).await;
    let client = server.client();
    for (name, fault) in faults() {
        server.play([fault.clone(), fault, good()]);
        let attempts = read(&client).await.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!((attempts, server.received().len()), (3, 3), "{name}");
        // Every attempt is the same request.
        let received = server.received();
        assert!(received.iter().all(|one| one.line == received[0].line && one.headers == received[0].headers));
    }
}

#[tokio::test]
async fn a_stall_is_given_up_and_tried_again() {
    let stalls = [Vec::new(), b"HTTP/1.1 200 OK\r\ncontent-length: 31\r\n\r\n{".to_vec()];
    for stall in stalls {
        let server = Server::script([Reply::Stall(stall), good()]).await;
        let client = server.builder().timeout(Duration::from_millis(200)).total_timeout(Duration::from_secs(60));
        // On a busy machine the good answer may take that long as well.
        assert!(read(&client.max_attempts(99).build().unwrap()).await.unwrap() >= 2);
    }
}

#[tokio::test]
async fn what_does_not_pass_is_not_waited_for() {
    let server = Server::start(good()).await;
    let (client, twice) = (server.client(), server.builder().max_attempts(2).build().unwrap());
    for (name, fault) in faults() {
        server.play([fault]);
        let error = read(&client).await.expect_err(name);
        assert_eq!((error.attempts(), server.received().len()), (4, 4), "{name}");
        assert!(error.is_retryable() && error.to_string().contains(" [4 attempts]"), "{error}");
        assert!(!matches!(error, Error::UnknownOutcome(_)) && error.sent().is_none(), "{error}");
        assert_eq!(read(&twice).await.expect_err(name).attempts(), 2, "{name}");
        assert_eq!(server.received().len(), 6, "{name}");
    }
}

#[tokio::test]
async fn what_never_passes_is_asked_once() {
    let server = Server::start(good()).await;
    let client = server.client();
    for status in ["302 Found", "400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "409 Conflict"]
        .into_iter()
        .chain(["412 Precondition Failed", "422 Unprocessable", "501 Not Implemented", "505 X", "507 X"])
    {
        server.play([refusal(status), good()]);
        let error = read(&client).await.expect_err(status);
        assert_eq!((error.attempts(), server.received().len()), (1, 1), "{error}");
    }
    // A body that is longer than allowed, or not the documented JSON, is so the next time as well.
    server.play([json("200 OK", "[]"), good()]);
    assert!(matches!(read(&client).await, Err(Error::InvalidResponsePayload { .. })));
    server.only();
    server.play([good()]);
    let small = server.builder().max_response_bytes(3).build().unwrap();
    assert!(matches!(read(&small).await, Err(Error::ResponseBodyError { .. })));
    server.only();
}

#[tokio::test]
async fn a_wait_that_does_not_fit_is_not_begun() {
    let server = Server::script([answer("429 Too Many Requests", "retry-after: 61\r\n", ""), good()]).await;
    let client = server.builder().total_timeout(Duration::from_secs(60)).build().unwrap();
    let error = read(&client).await.unwrap_err();
    // It gives up at once, with the answer, so that the caller learns how long to wait.
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(61))), "{error}");
    server.only();
}

#[tokio::test]
async fn the_total_time_limit_cuts_an_attempt_short() {
    let server = Server::start(Reply::Stall(Vec::new())).await;
    let builder = server.builder().timeout(Duration::from_secs(3600));
    let clients = [
        builder.total_timeout(Duration::from_millis(200)).build().unwrap(),
        server.client().with_total_timeout(Duration::from_millis(200)),
    ];
    for client in clients {
        let error = read(&client).await.unwrap_err();
        assert!(matches!(&error, Error::CommunicationError(error) if error.is_timeout()), "{error}");
        assert_eq!(error.attempts(), 1, "nothing is left for another");
    }
}

#[tokio::test]
async fn every_read_is_repeated() {
    let server = Server::script([Reply::Reset, json("200 OK", "[]")]).await;
    server.client().get_intent_realtime_data().bot_id(BOT).send().await.unwrap();
    assert_eq!(server.received().len(), 2);
    let server = Server::script([Reply::Reset, json("200 OK", "[]")]).await;
    #[allow(deprecated, reason = "the document still describes it")]
    server.client().get_intent_realtime_data_by_get().bot_id(BOT).send().await.unwrap();
    assert_eq!(server.received().len(), 2);

    let server = Server::script([Reply::Reset, refusal("404 Not Found")]).await;
    let body = r#"{"filter":{"dateFilter":{"startDate":"2022-08-25","endDate":"2022-08-26"}},"granularity":"PT30M"}"#;
    let body: smartassist_client::types::UserStatusRequest = serde_json::from_str(body).unwrap();
    let call = server.client().get_user_status().account_id("a-1").body(body).send().await;
    assert_eq!(call.map(|_| ()).unwrap_err().attempts(), 2);
    let received = server.received();
    assert_eq!((received.len(), received[0].body == received[1].body), (2, true));
    // Only what must not happen twice has an id to look for.
    assert_eq!(received[0].header("x-request-id"), Vec::<&str>::new());
}
