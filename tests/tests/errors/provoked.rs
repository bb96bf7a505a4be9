//! One way to cause each status, for each operation that lists it.

use std::time::Duration;

use http::StatusCode;
use serde_json::Value;
use smartassist_client::{Client, Error};
use smartassist_server::api::{CallStatusInput, CallStatusResponse};
use smartassist_server::{CallStatusReceiver, Denied, Limits, Receiver, SecretHeader, Smartassist, StaticToken, Stub};
use smartassist_tests::client_calls::call;
use smartassist_tests::document::{Operation, operation, operations};
use smartassist_tests::examples::{self, Direction};
use smartassist_tests::stub::{self, ANALYTICS, DIALOUT, ScriptedAnswer, TOKEN, caller};
use smartassist_tests::{Answer, RecordingReceiver, Request, Scripted, TestServer, json_schema, refusal, wire};
use smartassist_types::Errors;

use super::credentials::Denying;

/// How an error was seen.
#[derive(Debug)]
enum Seen {
    /// By the client.
    Typed(Box<Error>),
    /// As bytes.
    Raw(Answer),
}

/// Implements nothing.
struct Nothing;

impl Smartassist for Nothing {}

/// A receiver that panics.
struct Broken;

impl CallStatusReceiver for Broken {
    async fn call_status(&self, _: CallStatusInput) -> CallStatusResponse {
        panic!("on purpose")
    }
}

fn limits(set: impl FnOnce(&mut Limits)) -> Limits {
    let mut limits = Limits::default();
    set(&mut limits);
    limits
}

/// A server for an operation: the stub, or a receiver for a notification.
async fn serve(operation: Operation, api: impl Smartassist, limits: Limits) -> TestServer {
    let router = if operation.is_callback {
        Receiver::new(RecordingReceiver::default()).with_limits(limits).into_router()
    } else {
        Stub::new(api, StaticToken::new(TOKEN, caller([DIALOUT, ANALYTICS]))).with_limits(limits).into_router()
    };
    TestServer::serve(router).await
}

/// The same that answers everything as in the document's examples.
async fn willing(operation: Operation) -> TestServer {
    serve(operation, Scripted::default(), Limits::default()).await
}

async fn typed(client: &Client, operation: Operation) -> Seen {
    let body = examples::of(operation.id, Direction::Request).first().map(|example| example.value);
    Seen::Typed(Box::new(call(client, operation.id, body).await.unwrap_err()))
}

/// A valid request to this server: by the client, or as bytes for a notification.
async fn good(operation: Operation, server: &TestServer) -> Seen {
    if operation.is_callback {
        Seen::Raw(Request::good(operation.id).send(server).await)
    } else {
        typed(&server.client(), operation).await
    }
}

/// Causes a status.
async fn provoke(operation: Operation, status: u16) -> Seen {
    let good_request = Request::good(operation.id);
    match status {
        // The client never sends what is no JSON, and no parameter that the document does not know.
        400 if operation.is_callback => Seen::Raw(good_request.text("{").send(&willing(operation).await).await),
        400 => Seen::Raw(good_request.query("unknown=1").send(&willing(operation).await).await),
        401 if operation.is_callback => {
            let guard = SecretHeader::new(http::HeaderName::from_static("x-secret"), "s3cret");
            let receiver = Receiver::new(RecordingReceiver::default()).with_guard(guard).into_router();
            Seen::Raw(good_request.send(&TestServer::serve(receiver).await).await)
        }
        401 => {
            let server = willing(operation).await;
            let client = server.client_builder().account_id(stub::ACCOUNT).token("another.token.altogether").build();
            typed(&client.unwrap(), operation).await
        }
        404 if operation.is_callback => {
            Seen::Raw(good_request.path("/elsewhere").send(&willing(operation).await).await)
        }
        404 => {
            // A client with a wrong base path.
            let server = willing(operation).await;
            let client = server.client_builder().account_id(stub::ACCOUNT).base_url(server.url("/elsewhere")).build();
            typed(&client.unwrap(), operation).await
        }
        405 => {
            let wrong = Request { method: "PUT".to_owned(), ..good_request };
            let answer = wrong.send(&willing(operation).await).await;
            let allowed: Vec<&str> = answer.header("allow").expect("Allow is promised").split(',').collect();
            assert!(allowed.contains(&operation.method.to_uppercase().as_str()), "{answer:?}");
            Seen::Raw(answer)
        }
        408 => {
            let server = serve(
                operation,
                Scripted::default(),
                limits(|limits| {
                    limits.body_timeout = Duration::from_millis(30);
                }),
            );
            Seen::Raw(announced_and_never_sent(&good_request, &server.await).await)
        }
        // What a service answers that honours `Idempotency-Key`.
        409 | 422 => {
            let refusal = ScriptedAnswer::Refusal(
                status,
                Errors::of(i32::from(status), "a request with this key was there before"),
                None,
            );
            good(operation, &stub::start(Scripted::default().on(operation.id, refusal)).await).await
        }
        412 => Seen::Raw(good_request.text("{}").send(&willing(operation).await).await),
        413 => {
            good(operation, &serve(operation, Scripted::default(), limits(|limits| limits.body_bytes = 64)).await).await
        }
        415 if operation.is_callback => {
            // The receiver accepts any content type; an implementation may be stricter.
            let receiver = Receiver::new(Strict).into_router();
            Seen::Raw(good_request.send(&TestServer::serve(receiver).await).await)
        }
        415 => {
            let declared = good_request.without("content-type").header("Content-Type", "text/plain");
            Seen::Raw(declared.send(&willing(operation).await).await)
        }
        429 => {
            let denied = Denied::RateLimited {
                window: smartassist_server::RateWindow::Minute,
                retry_after: Duration::from_secs(42),
            };
            good(operation, &stub::start_with(Nothing, Denying(denied)).await).await
        }
        500 if operation.is_callback => {
            Seen::Raw(good_request.send(&TestServer::serve(Receiver::new(Broken).into_router()).await).await)
        }
        500 => good(operation, &serve(operation, Scripted::panicking(), Limits::default()).await).await,
        501 => good(operation, &serve(operation, Nothing, Limits::default()).await).await,
        503 => {
            good(operation, &serve(operation, Scripted::default(), limits(|limits| limits.requests = 0)).await).await
        }
        other => panic!("{}: no test causes {other}", operation.id),
    }
}

/// A receiver that insists on a content type.
struct Strict;

impl CallStatusReceiver for Strict {
    async fn call_status(&self, _: CallStatusInput) -> CallStatusResponse {
        CallStatusResponse::unsupported_media_type("send application/json")
    }
}

/// Sends the head, which announces a body, and waits.
async fn announced_and_never_sent(request: &Request, server: &TestServer) -> Answer {
    let head: Vec<String> = request.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let head = format!(
        "{} {} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nConnection: close\r\n{}\r\n",
        request.method,
        request.path,
        head.concat()
    );
    wire::only(&wire::exchange(server.address(), &[head.into_bytes()]).await)
}

#[tokio::test]
async fn every_documented_error_of_every_operation_is_provoked() {
    for operation in operations() {
        let mut typed = Vec::new();
        for text in operation.statuses() {
            let status: u16 = text.parse().unwrap();
            if status < 400 {
                continue;
            }
            let name = format!("{} {status}", operation.id);
            let promises_when = operation.response(text).pointer("/headers/Retry-After").is_some();
            match provoke(operation, status).await {
                Seen::Typed(error) => {
                    typed.push(status);
                    // After an internal error it is unknown whether a phone is ringing.
                    let is_open = !operation.is_repeatable() && status == 500;
                    let as_expected = match &*error {
                        Error::ErrorResponse(_) => !is_open,
                        Error::UnknownOutcome(_) => is_open,
                        _ => false,
                    };
                    assert!(as_expected, "{name}: {error:?}");
                    assert_eq!(error.status(), StatusCode::from_u16(status).ok(), "{name}");
                    assert!(error.errors().first().is_some_and(|item| !item.msg.is_empty()), "{name}");
                    let body: Value = serde_json::from_slice(error.body().unwrap()).unwrap();
                    assert_eq!(json_schema::complaints("Errors", &body), [""; 0], "{name}");
                    assert!(error.request_id().is_some(), "{name}: the answer says under which id it was logged");
                    assert_eq!(error.operation(), Some(operation.id), "{name}");
                    assert_eq!(error.retry_after().is_some(), promises_when, "{name}");
                    assert!(error.retry_after().is_none_or(|after| after >= Duration::from_secs(1)), "{name}");
                }
                Seen::Raw(answer) => {
                    assert_eq!(answer.status, status, "{name}: {answer:?}");
                    refusal::documented(operation, &answer);
                    assert_eq!(answer.header("retry-after").is_some(), promises_when, "{name}: {answer:?}");
                }
            }
        }
        // What a well-behaved client can meet. The rest is for those who write bytes.
        let is_met =
            |status: &u16| !operation.is_callback && [401, 404, 409, 413, 422, 429, 500, 501, 503].contains(status);
        let listed = operation.statuses().into_iter().filter_map(|status| status.parse().ok());
        let expected: Vec<u16> = listed.filter(is_met).collect();
        assert_eq!(typed, expected, "{}", operation.id);
    }
}

#[test]
fn the_document_lists_every_status_the_server_runtime_answers() {
    for served in smartassist_server::routes::OPERATIONS {
        let takes_body = operation(served.id).node.get("requestBody").is_some();
        assert_eq!(served.undocumented_statuses(takes_body), [0; 0], "{}", served.id);
    }
}
