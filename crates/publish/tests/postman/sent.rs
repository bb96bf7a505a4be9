//! Every request of the collection, sent to the stub: it takes all of them.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};

use serde_json::Value;
use smartassist_server::api::{CallStatusInput, CallStatusResponse};
use smartassist_server::{AcceptAnyToken, CallStatusReceiver, Limits, Receiver, Smartassist, Stub, serve};

use super::collection::{filled, list, requests, text_of, variables};

/// Implements nothing: what passes every check is answered 501.
struct Nothing;

impl Smartassist for Nothing {}

/// Takes every notification that can be read.
struct Takes;

impl CallStatusReceiver for Takes {
    async fn call_status(&self, _input: CallStatusInput) -> CallStatusResponse {
        CallStatusResponse::NoContent
    }
}

/// Serves on a port of this machine while the test lasts.
async fn running(router: axum::Router) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { serve(listener, router, &Limits::default(), std::future::pending()).await });
    address
}

/// Sends a request as Postman does, and gives the status of the answer with its text.
async fn send(request: &Value, address: SocketAddr) -> (u16, String) {
    let text = written(request, address);
    tokio::task::spawn_blocking(move || {
        let mut connection = TcpStream::connect(address).unwrap();
        connection.write_all(text.as_bytes()).unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
        (status.unwrap_or_else(|| panic!("no answer to {text}")), answer)
    })
    .await
    .unwrap()
}

fn written(request: &Value, address: SocketAddr) -> String {
    let url = &request["url"];
    let own = address.to_string();
    let mut variables: BTreeMap<&str, &str> = variables();
    variables.extend([("host", own.as_str()), ("scheme", "http"), ("notifyUrl", "/")]);
    let segments = list(url, "path").iter().map(|segment| {
        let segment = segment.as_str().unwrap();
        let value = list(url, "variable").iter().find(|one| segment.strip_prefix(':') == one["key"].as_str());
        value.map_or_else(|| segment.to_owned(), |one| filled(text_of(one, "value"), &variables))
    });
    let path = format!("/{}", segments.collect::<Vec<_>>().join("/"));
    let body = request["body"]["raw"].as_str().unwrap_or_default().replace("{{notifyUrl}}", "http://127.0.0.1:8081/");
    let mut text = format!("{} {path} HTTP/1.1\r\nhost: {own}\r\nconnection: close\r\n", text_of(request, "method"));
    for header in list(request, "header").iter().filter(|header| header["disabled"] != true) {
        // The script fills in the token.
        let value =
            if header["key"] == "auth" { "token".to_owned() } else { filled(text_of(header, "value"), &variables) };
        text.push_str(&format!("{}: {value}\r\n", text_of(header, "key")));
    }
    text + &format!("content-length: {}\r\n\r\n{body}", body.len())
}

#[tokio::test]
async fn the_stub_takes_every_request() {
    let stub = running(Stub::new(Nothing, AcceptAnyToken::for_local_development_only()).into_router()).await;
    let receiver = running(Receiver::new(Takes).into_router()).await;
    let (mut operations, mut notifications) = (0, 0);
    for (path, item) in requests() {
        let is_notification = path.contains("sent to you");
        let saved = list(item, "response").iter().map(|one| &one["originalRequest"]);
        let mut different: Vec<&Value> = saved.chain([&item["request"]]).collect();
        different.dedup();
        for request in different {
            let (address, wanted) = if is_notification { (receiver, 204) } else { (stub, 501) };
            let (status, answer) = send(request, address).await;
            assert_eq!(status, wanted, "{path}: {answer}");
            *(if is_notification { &mut notifications } else { &mut operations }) += 1;
        }
    }
    assert!(operations >= 8 && notifications == 12, "{operations} and {notifications}");
}

#[tokio::test]
async fn a_request_with_an_unknown_field_would_be_noticed() {
    let stub = running(Stub::new(Nothing, AcceptAnyToken::for_local_development_only()).into_router()).await;
    let (_, item) = requests().into_iter().find(|(path, _)| path.ends_with("/Start an outbound call")).unwrap();
    let mut request = item["request"].clone();
    request["body"]["raw"] = Value::from(r#"{"target":"tel:1","caller":"1","unknown":1}"#);
    let (status, _) = send(&request, stub).await;
    assert_eq!(status, 412);
}
