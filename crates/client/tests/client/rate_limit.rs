//! The limit of requests per minute, with real calls. The unit tests of the rate limiter use a clock that stands still.

use std::time::Duration;

use smartassist_client::{Client, Error};

use crate::support::{BOT, CONVERSATION, Reply, Server, UNDER_WAY, json, refusal, request};

async fn dial(client: &Client) -> Result<(), Error> {
    client.dialout().bot_id(BOT).body(request()).send().await.map(|_| ())
}

#[tokio::test]
async fn a_call_that_cannot_start_in_time_fails_and_is_not_sent() {
    let server = Server::start(json("200 OK", UNDER_WAY)).await;
    let client = server.builder().requests_per_minute(2).total_timeout(Duration::from_secs(30)).build().unwrap();
    dial(&client).await.unwrap();
    // Clones share the limit.
    dial(&client.clone()).await.unwrap();
    let error = dial(&client.with_timeout(Duration::from_secs(1))).await.unwrap_err();
    let Error::RateLimitTimeout(late) = &error else { panic!("{error}") };
    assert_eq!((late.operation(), late.requests_per_minute()), ("dialout", 2));
    assert!(late.wait() > Duration::from_secs(30) && late.wait() < Duration::from_secs(61), "{late:?}");
    assert!(!error.was_sent() && error.is_transient() && !error.is_retryable() && error.attempts() == 0);
    let text = error.to_string();
    assert!(text.starts_with("dialout: request not sent: of 2 requests a minute all are used"), "{text}");
    assert_eq!(server.received().len(), 2);
    // Another client has its own limit.
    dial(&server.client()).await.unwrap();
}

#[tokio::test]
async fn a_retry_without_a_permit_leaves_the_response_before_it() {
    let server = Server::start(refusal("503 Service Unavailable")).await;
    let client = server.builder().requests_per_minute(2).total_timeout(Duration::from_secs(30)).build().unwrap();
    let read = client.get_conversation().stream_id(BOT).conversation_id(CONVERSATION).send().await;
    let error = read.map(|_| ()).unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 2), "{error}");
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_request_without_connection_or_token_does_not_get_stuck() {
    let server = Server::start(Reply::Reset).await;
    let client =
        server.builder().requests_per_minute(3).token("t").total_timeout(Duration::from_secs(30)).build().unwrap();
    for _ in 0..3 {
        assert!(matches!(dial(&client).await, Err(Error::UnknownOutcome(_))));
    }
    assert!(matches!(dial(&client).await, Err(Error::RateLimitTimeout(_))));
    assert_eq!(server.received().len(), 3);
}
