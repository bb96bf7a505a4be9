//! What is sent, and how a good answer is read.

use std::time::Duration;

use smartassist_client::reqwest::{Method, StatusCode};
use smartassist_client::types::DialoutRequest;
use smartassist_client::{Client, Error, reqwest};

use crate::support::{ACCOUNT, BOT, CONVERSATION, Server, TARGET, TOKEN, UNDER_WAY, json, request};

#[tokio::test]
async fn a_dialout_carries_token_and_body_and_nothing_that_is_not_documented() {
    let server = Server::start(json("200 OK", UNDER_WAY)).await;
    let body = DialoutRequest::builder().target(TARGET).caller("+127061657882");
    let answer = server.client().dialout().bot_id(BOT).body(body).send().await.unwrap();
    assert_eq!((answer.sid.as_str(), answer.call_id.as_str()), ("f9bd46ab", "2c01240f"));

    let received = server.only();
    assert_eq!(received.line, format!("POST /api/1.1/public/bot/{BOT}/smartassist/dialout HTTP/1.1"));
    let body: serde_json::Value = serde_json::from_slice(&received.body).unwrap();
    assert_eq!(body, serde_json::json!({ "target": TARGET, "caller": "+127061657882" }));
    assert_eq!(received.header("auth"), [TOKEN]);
    assert_eq!(received.header("content-type"), ["application/json"]);
    assert_eq!(received.header("accept"), ["application/json"]);
    let agent = received.header("user-agent")[0];
    assert!(agent.starts_with("smartassist-client/0."), "{agent}");
    // The dialout takes no account; progenitor's header and redirect's are not sent either.
    for absent in ["accountid", "api-version", "authorization", "referer", "cookie"] {
        assert_eq!(received.header(absent), Vec::<&str>::new(), "{absent}");
    }
}

#[tokio::test]
async fn a_typed_answer_keeps_status_headers_and_bytes() {
    let server = Server::start(json("200 OK", UNDER_WAY)).await;
    let answer = server.client().dialout().bot_id(BOT).body(request()).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["content-type"], "application/json");
    assert_eq!(answer.body(), UNDER_WAY);
    assert_eq!(answer.operation(), Some("dialout"));
    assert_eq!(answer.request_id(), Some("req-7"));
    assert!(answer.raw().is_complete());
    let sid = answer.map(|answer| answer.sid);
    assert_eq!((sid.as_str(), sid.body().len()), ("f9bd46ab", UNDER_WAY.len()));
    assert_eq!(sid.into_inner(), "f9bd46ab");
}

#[tokio::test]
async fn every_success_is_taken() {
    for status in ["201 Created", "202 Accepted", "203 Non-Authoritative Information"] {
        let server = Server::start(json(status, UNDER_WAY)).await;
        let answer = server.client().dialout().bot_id(BOT).body(request()).send().await.unwrap();
        assert!(status.starts_with(answer.status().as_str()), "{status}");
    }
}

#[tokio::test]
async fn the_account_is_sent_where_the_operation_takes_it() {
    let server = Server::start(json("200 OK", "[]")).await;
    let client = server.client();
    client.get_intent_realtime_data().bot_id(BOT).send().await.unwrap();
    client.get_intent_realtime_data().bot_id(BOT).account_id("of-this-call").send().await.unwrap();
    let without = Client::builder().base_url(server.url()).token(TOKEN).build().unwrap();
    without.get_intent_realtime_data().bot_id(BOT).send().await.unwrap();
    // Where the document requires it, nothing is sent without it.
    let read = without.get_conversation().stream_id(BOT).conversation_id(CONVERSATION);
    let error = read.clone().send().await.unwrap_err();
    assert!(
        matches!(error, Error::InvalidRequest(_)) && error.to_string().contains("account_id: is required"),
        "{error}"
    );
    let _ = read.account_id("of-this-call").send().await;

    let received = server.received();
    assert_eq!(received.len(), 4);
    assert_eq!(received[3].header("accountid"), ["of-this-call"]);
    assert_eq!(received[0].header("accountid"), [ACCOUNT]);
    assert_eq!(received[1].header("accountid"), ["of-this-call"]);
    assert_eq!(received[2].header("accountid"), Vec::<&str>::new());
    assert!(received.iter().all(|received| received.header("auth") == [TOKEN]));
}

#[tokio::test]
async fn a_conversation_is_read_with_what_the_document_does_not_know() {
    let server = Server::start(json("200 OK", r#"{"_id":"c-1","status":"CLOSED","new":{"field":[1]}}"#)).await;
    let conversation =
        server.client().get_conversation().stream_id(BOT).conversation_id(CONVERSATION).send().await.unwrap();
    assert_eq!(conversation.unknown["new"]["field"][0], 1);
    let received = server.only();
    assert_eq!(received.line, format!("GET /agentassist/api/v1/public/{BOT}/conversations/{CONVERSATION} HTTP/1.1"));
    assert_eq!((received.header("accountid"), received.body.len()), (vec![ACCOUNT], 0));
    assert_eq!(received.header("content-type"), Vec::<&str>::new());
}

#[tokio::test]
async fn a_base_url_may_have_a_path() {
    let server = Server::start(json("200 OK", UNDER_WAY)).await;
    let client = server.builder().base_url(format!("{}/voice/", server.url())).build().unwrap();
    client.dialout().bot_id(BOT).body(request()).send().await.unwrap();
    assert!(server.only().line.starts_with("POST /voice/api/1.1/public/bot/"), "{}", server.only().line);
}

#[tokio::test]
async fn a_broken_parameter_is_named_and_nothing_is_sent() {
    let server = Server::start(json("200 OK", UNDER_WAY)).await;
    let client = server.client();
    let cases = [
        ("bot_id", client.dialout().body(request()).send().await),
        ("bot_id", client.dialout().bot_id("").body(request()).send().await),
        ("bot_id", client.dialout().bot_id("../x").body(request()).send().await),
        ("body", client.dialout().bot_id(BOT).send().await),
        ("target", client.dialout().bot_id(BOT).body(DialoutRequest::builder().caller("+1")).send().await),
        // As the README has it.
        (
            "body: DialoutRequest.target: must be at least 1 character long",
            client.dialout().bot_id(BOT).body(DialoutRequest::builder().target("").caller("+1")).send().await,
        ),
    ];
    for (named, result) in cases {
        let error = result.map(|_| ()).unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
        assert!(error.to_string().starts_with("request not sent: ") && error.to_string().contains(named), "{error}");
        assert!(!error.was_sent() && !error.is_transient() && !error.is_retryable(), "{error}");
        assert!(error.response().is_none() && error.operation().is_none());
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn the_user_agent_can_be_changed() {
    let server = Server::start(json("200 OK", UNDER_WAY)).await;
    let own = server.builder().user_agent("dialer/7").build().unwrap();
    own.dialout().bot_id(BOT).body(request()).send().await.unwrap();
    // On an HTTP client that is built already, too.
    let given = server
        .builder()
        .http_client(reqwest::Client::builder().no_proxy().build().unwrap())
        .user_agent("dialer/8")
        .build()
        .unwrap();
    given.dialout().bot_id(BOT).body(request()).send().await.unwrap();
    given.request(Method::GET, "/").await.unwrap().send().await.unwrap();
    let agents: Vec<_> = server.received().iter().map(|received| received.header("user-agent").join(",")).collect();
    assert_eq!(agents, ["dialer/7", "dialer/8", "dialer/8"]);
}

#[tokio::test]
async fn a_raw_request_is_signed_and_stays_at_the_base_url() {
    let server = Server::start(json("200 OK", r#"{"hello":1}"#)).await;
    let client = server.client();
    let paths = [
        ("/agentassist/api/v1/x?limit=2", "/agentassist/api/v1/x?limit=2"),
        ("x", "/x"),
        ("@evil.example/x", "/@evil.example/x"),
        ("//evil.example/x", "/evil.example/x"),
        ("\\\\evil.example/x", "/evil.example/x"),
        ("https://evil.example/x", "/https://evil.example/x"),
        ("../../x", "/x"),
        (":80/x", "/:80/x"),
    ];
    for (path, _) in paths {
        let response = client.request(Method::GET, path).await.unwrap().send().await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
    }
    for (received, (given, wanted)) in server.received().iter().zip(paths) {
        assert_eq!(received.line, format!("GET {wanted} HTTP/1.1"), "{given}");
        assert_eq!((received.header("auth"), received.header("accountid")), (vec![TOKEN], vec![ACCOUNT]), "{given}");
    }
    assert_eq!(server.received().len(), paths.len());

    // The client underneath adds nothing.
    client.http().get(server.url()).send().await.unwrap();
    assert_eq!(server.received().last().unwrap().header("auth"), Vec::<&str>::new());
}

#[tokio::test]
async fn settings_made_on_a_client_of_ones_own_apply() {
    let server = Server::start(json("200 OK", UNDER_WAY)).await;
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("x-of-mine", "1".parse().unwrap());
    let own = reqwest::Client::builder().no_proxy().default_headers(headers);
    let client = server.builder().http_client_builder(own).build().unwrap();
    client.dialout().bot_id(BOT).body(request()).send().await.unwrap();
    let received = server.only();
    assert_eq!(received.header("x-of-mine"), ["1"]);
    assert!(received.header("user-agent")[0].starts_with("smartassist-client/"));
}

#[test]
fn a_client_can_be_shared() {
    fn shareable<T: Clone + Send + Sync + 'static>() {}
    fn sendable<T: Send>(_: &T) {}
    fn boxable<T: std::error::Error + Send + Sync + 'static>() {}
    shareable::<Client>();
    let client = Client::builder().base_url("http://127.0.0.1:1").token("t").build().unwrap();
    let patient = client.with_timeout(Duration::from_secs(120));
    assert_eq!(patient.base_url(), "http://127.0.0.1:1");
    sendable(&client.dialout().send());
    boxable::<Error>();
    // Small enough to be returned everywhere; clippy warns from 128 bytes on.
    assert!(size_of::<Error>() < 128, "{}", size_of::<Error>());
}
