//! A server that was never reached, directly or through a proxy, or on which TLS was not established.

use std::time::Duration;

use crate::support::{self, ACCOUNT, BOT, CONVERSATION, SHORT, TOKEN, UNDER_WAY, answer, answering_anything, request};
use smartassist_client::{Client, ClientBuilder, ConnectProblem, Error, TransportError, reqwest};

async fn dialout(builder: ClientBuilder) -> Error {
    let client = builder.build().unwrap();
    client.dialout().bot_id(BOT).body(request()).send().await.map(|_| ()).unwrap_err()
}

fn builder(url: impl Into<String>) -> ClientBuilder {
    Client::builder().base_url(url).token(TOKEN).account_id(ACCOUNT).backoff(SHORT, SHORT)
}

#[track_caller]
fn unreached(error: &Error) -> &TransportError {
    let Error::CommunicationError(transport) = error else { panic!("{error}") };
    assert!(!transport.was_sent() && transport.is_connect() && transport.kind() == "connect", "{error}");
    assert!(!error.to_string().contains("may have acted"), "{error}");
    transport
}

/// The time for an attempt runs out while the connection is still being made.
#[tokio::test]
async fn what_ran_out_of_time_before_it_had_a_connection_was_not_sent() {
    let port = answering_anything(b"").await;
    let patient = Duration::from_secs(60);
    let short = |builder: ClientBuilder| builder.timeout(Duration::from_millis(100)).connect_timeout(patient);
    let error = dialout(short(builder(format!("https://127.0.0.1:{port}")))).await;
    assert!(unreached(&error).is_timeout(), "{error}");
    assert!(
        error.to_string().starts_with(&format!("dialout: no connection to 127.0.0.1:{port} within the time limit")),
        "{error}"
    );
    // So it was tried again, as long as there was time.
    assert!(error.is_transient() && error.attempts() > 1, "{error}");

    // A connection to a proxy is none to the server, whether or not the proxy says that it has one.
    for bytes in [b"".as_slice(), b"HTTP/1.1 200 OK\r\n\r\n"] {
        let proxy = reqwest::Proxy::all(format!("http://127.0.0.1:{}", answering_anything(bytes).await)).unwrap();
        let http = reqwest::Client::builder().proxy(proxy);
        let error = dialout(short(builder("https://gateway.invalid").http_client_builder(http))).await;
        assert!(unreached(&error).is_timeout(), "{error}");
    }
}

#[tokio::test]
async fn a_single_call_with_less_time_is_no_exception() {
    let port = answering_anything(b"").await;
    let client = builder(format!("https://127.0.0.1:{port}")).build().unwrap();
    let client = client.with_timeout(Duration::from_millis(100));
    let error = client.dialout().bot_id(BOT).body(request()).send().await.map(|_| ()).unwrap_err();
    assert!(unreached(&error).is_timeout(), "{error}");
}

/// Through a proxy that passes on plain http, a request may have arrived.
#[tokio::test]
async fn what_a_proxy_took_was_sent() {
    let proxy = reqwest::Proxy::all(format!("http://127.0.0.1:{}", answering_anything(b"").await)).unwrap();
    let http = reqwest::Client::builder().proxy(proxy);
    let builder = builder("http://gateway.invalid").allow_plain_http(true).http_client_builder(http);
    let error = dialout(builder.timeout(Duration::from_millis(300))).await;
    assert!(matches!(error, Error::UnknownOutcome(_)), "{error}");
}

#[tokio::test]
async fn without_another_setting_a_connection_has_less_time_than_an_attempt() {
    // A read has no body by which it could be known whether it was sent.
    let port = answering_anything(b"").await;
    let builder = builder(format!("https://127.0.0.1:{port}")).timeout(Duration::from_millis(400)).max_attempts(1);
    let client = builder.build().unwrap();
    let error = client.get_conversation().stream_id(BOT).conversation_id(CONVERSATION).send().await;
    let error = error.map(|_| ()).unwrap_err();
    assert!(unreached(&error).is_timeout(), "{error}");
}

#[tokio::test]
async fn a_refusal_of_a_proxy_is_final_and_says_what_helps() {
    for (bytes, problem) in [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n".as_slice(), ConnectProblem::ProxyCredentials),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", ConnectProblem::ProxyRefused),
        (b"HTTP/1.1 502 Bad Gateway\r\n\r\n", ConnectProblem::ProxyRefused),
        (b"SSH-2.0-OpenSSH_9.2\r\n", ConnectProblem::ProxyRefused),
    ] {
        let proxy = reqwest::Proxy::all(format!("http://127.0.0.1:{}", answering_anything(bytes).await)).unwrap();
        let http = reqwest::Client::builder().proxy(proxy);
        let error = dialout(builder("https://gateway.invalid").http_client_builder(http)).await;
        assert_eq!(unreached(&error).problem(), Some(problem), "{error}");
        assert!(!error.is_transient() && error.attempts() == 1, "{error}");
        assert!(error.to_string().ends_with(&problem.to_string()), "{error}");
    }
}

/// Runs one test of this file once more, with other environment variables.
fn again(test: &str, variables: &[(&str, &str)]) {
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("no_connection::{test}")])
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

/// Where this is set, the test runs in a process of its own with a proxy in its environment.
const PROXY: &str = "TEST_PROXY_PORT";

#[tokio::test]
async fn a_proxy_of_the_environment_is_named_without_its_password() {
    let Ok(port) = std::env::var(PROXY) else {
        let refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n";
        let port = answering_anything(refusal).await.to_string();
        let url = format!("http://me:hunter2@127.0.0.1:{port}");
        let again = move || {
            let mut variables = vec![(PROXY, port.as_str()), ("NO_PROXY", ""), ("no_proxy", "")];
            let names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"];
            variables.extend(names.map(|name| (name, url.as_str())));
            again("a_proxy_of_the_environment_is_named_without_its_password", &variables);
        };
        // The proxy answers in this process meanwhile.
        return tokio::task::spawn_blocking(again).await.unwrap();
    };
    let named = format!("http://127.0.0.1:{port}");
    let error = dialout(builder("https://gateway.invalid")).await;
    assert_eq!(unreached(&error).proxy(), Some(named.as_str()));
    assert!(
        error
            .to_string()
            .starts_with(&format!("dialout: no connection to gateway.invalid through the proxy {named}: ")),
        "{error}"
    );
    assert_eq!(error.attempts(), 1, "{error}");
    support::assert_clean(&format!("{error} {error:?}"));

    // Plain http goes to the proxy as it is, and the proxy answers in the server's place.
    let error = dialout(builder("http://gateway.invalid").allow_plain_http(true)).await;
    assert_eq!(error.status().unwrap().as_u16(), 407, "{error}");
    assert!(error.to_string().contains(&format!("the proxy {named} refused it: ")), "{error}");
    support::assert_clean(&format!("{error} {error:?}"));

    // A server on this machine is reached without one.
    let server = support::Server::start(answer("401 Unauthorized", "", UNDER_WAY)).await;
    let error = dialout(server.builder()).await;
    assert_eq!(error.response().unwrap().proxy(), None, "{error}");
}
