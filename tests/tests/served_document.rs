//! The document that the stub serves is equal to the curated one, and is served unchanged.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

use serde_json::Value;
use smartassist_codegen::compare::compare;
use smartassist_tests::json::written;
use smartassist_tests::{Request, Scripted, TestServer, curated, refusal, stub, wire};

fn served() -> Value {
    written(&smartassist_server::served_document())
}

#[test]
fn the_served_document_equals_the_curated_one() {
    let comparison = compare(&curated(), &served());
    let differences: Vec<String> = comparison.differences.iter().map(ToString::to_string).collect();
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
    assert!(comparison.unused.is_empty(), "rules that are no longer needed: {:?}", comparison.unused);
}

#[test]
fn the_served_document_can_be_read() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_json_snapshot!("served_document", served()));
}

/// A request for the document.
fn ask(method: &str) -> Request {
    let (method, path) = (method.to_owned(), "/openapi.json".to_owned());
    Request { method, path, headers: Vec::new(), body: None }
}

#[tokio::test]
async fn it_is_served_to_anyone_as_it_is() {
    let stub = stub::start(Scripted::default()).await;
    let answer = ask("GET").send(&stub).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")));
    assert!(answer.header("x-request-id").is_some());
    assert_eq!(answer.json(), served());
    // Whoever brings a token gets the same.
    assert_eq!(ask("GET").header("auth", "any.token.at-all").send(&stub).await.text, answer.text);
    assert_eq!(ask("GET").query("version=3.1").send(&stub).await.text, answer.text);

    let head = format!("HEAD /openapi.json HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", stub.address());
    let head = wire::head(&stub, head).await;
    assert_eq!((head.status, head.header("content-length")), (200, answer.header("content-length")));
}

#[tokio::test]
async fn it_can_only_be_read() {
    let stub = stub::start(Scripted::default()).await;
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        let answer = ask(method).send(&stub).await;
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET,HEAD")), "{method}: {answer:?}");
        assert_eq!(refusal::shaped(&answer), [("Method Not Allowed".to_owned(), 405)]);
    }
    for path in ["/openapi.json/", "/openapi", "/openapi.yaml", "/OpenAPI.json"] {
        let answer = ask("GET").path(path).send(&stub).await;
        assert_eq!(answer.status, 404, "{path}: {answer:?}");
        refusal::shaped(&answer);
    }
}

#[tokio::test]
async fn below_a_prefix_it_moves_with_the_operations() {
    let verifier = smartassist_server::StaticToken::new(stub::TOKEN, stub::caller([stub::DIALOUT]));
    let router = smartassist_server::Stub::new(Scripted::default(), verifier).into_router();
    let server = TestServer::serve(axum::Router::new().nest("/smartassist", router)).await;
    assert_eq!(ask("GET").path("/smartassist/openapi.json").send(&server).await.json(), served());
    let moved = Request::good("dialout");
    let path = format!("/smartassist{}", moved.path);
    assert_eq!(moved.path(path).send(&server).await.status, 200);
}
