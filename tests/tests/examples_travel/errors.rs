//! Errors: every documented body of every documented status of every operation, returned by the stub, read by the
//! client.

use axum::Router;
use axum::routing::any;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use smartassist_client::{Client, Error, reqwest};
use smartassist_server::api::{CallStatusInput, CallStatusResponse};
use smartassist_server::{CallStatusReceiver, Receiver};
use smartassist_tests::canonical::canonical;
use smartassist_tests::client_calls::call;
use smartassist_tests::examples::{self, Direction, Example};
use smartassist_tests::json::{read, written};
use smartassist_tests::stub::{self, ScriptedAnswer};
use smartassist_tests::{Scripted, TestServer};
use smartassist_types::{ErrorItem, Errors, RetryAfterSeconds};

/// Examples that travel this way.
pub fn travellers() -> Vec<Example> {
    examples::all().into_iter().filter(|example| matches!(example.direction, Direction::Answer(400..))).collect()
}

fn status(example: &Example) -> u16 {
    let Direction::Answer(status) = example.direction else { panic!("{} is no answer", example.name) };
    status
}

/// Whether this answer has `Retry-After` in the document.
fn tells_when(example: &Example) -> bool {
    example.operation.response(&status(example).to_string()).pointer("/headers/Retry-After").is_some()
}

/// A service that refuses the operation of the example in this way.
fn refusing(example: &Example, after: Option<RetryAfterSeconds>) -> Scripted {
    Scripted::default().on(example.operation.id, ScriptedAnswer::Refusal(status(example), read(example.value), after))
}

/// No wait, and the shortest, a usual and the longest one that the document allows.
fn waits(example: &Example) -> Vec<Option<RetryAfterSeconds>> {
    let seconds: &[i64] = if tells_when(example) { &[0, 60, 86_400] } else { &[] };
    let waits = seconds.iter().map(|seconds| Some(RetryAfterSeconds::try_from(*seconds).unwrap()));
    std::iter::once(None).chain(waits).collect()
}

/// Whether an error of the client is exactly the example.
#[track_caller]
fn arrived(example: &Example, error: &Error, after: Option<RetryAfterSeconds>) {
    let name = example.name;
    let value: Errors = match error {
        Error::ErrorResponse(value) => (**value).clone(),
        // After an internal error it is unknown whether a phone is ringing.
        Error::UnknownOutcome(unknown) if !example.operation.is_repeatable() && status(example) == 500 => {
            serde_json::from_slice(unknown.response().unwrap().body()).unwrap()
        }
        _ => panic!("{name}: {error:?}"),
    };
    let expected: Errors = read(example.value);
    assert_eq!(value, expected, "{name}");
    assert_eq!(canonical("Errors", &written(&value)), canonical("Errors", example.value), "{name}");
    assert_eq!(error.status(), StatusCode::from_u16(status(example)).ok(), "{name}");
    let listed: Vec<_> = error.errors().into_iter().map(|item| (item.msg, item.code)).collect();
    let item = |item: &ErrorItem| (item.msg.clone(), Some(i64::from(item.code)));
    assert_eq!(listed, expected.errors.iter().map(item).collect::<Vec<_>>(), "{name}");
    let seconds = after.map(|after| std::time::Duration::from_secs(u64::from(after.get())));
    assert_eq!(error.retry_after(), seconds, "{name}");
    assert_eq!(error.headers().unwrap()[CONTENT_TYPE], "application/json", "{name}");
    assert!(error.was_sent(), "{name}");
    assert_eq!(error.operation(), Some(example.operation.id), "{name}");
    let line = error.to_string();
    assert!(line.contains(&expected.errors[0].msg) && line.contains(&status(example).to_string()), "{line}");
}

/// A client for a server, on HTTP settings that are made once: there are hundreds of servers here.
fn client(server: &TestServer, http: &reqwest::Client) -> Client {
    server.client_builder().account_id(stub::ACCOUNT).http_client(http.clone()).build().unwrap()
}

#[tokio::test]
async fn every_documented_error_of_every_operation_arrives_typed() {
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    for example in travellers().into_iter().filter(|example| !example.operation.is_callback) {
        let body = examples::of(example.operation.id, Direction::Request).first().map(|request| request.value);
        for after in waits(&example) {
            let stub = stub::start(refusing(&example, after)).await;
            let error = call(&client(&stub, &http), example.operation.id, body).await.unwrap_err();
            arrived(&example, &error, after);
            assert!(error.request_id().is_some_and(|id| !id.is_empty()), "{}", example.name);

            // The same from a server that is not ours, in exactly the document's words.
            let (text, status) = (example.value.to_string(), StatusCode::from_u16(status(&example)).unwrap());
            let headers = after.map(|after| [("retry-after", after.to_string())]);
            let answer = move || async move {
                let head = (status, [(CONTENT_TYPE, "application/json")]);
                match headers {
                    Some(headers) => axum::response::IntoResponse::into_response((head.0, head.1, headers, text)),
                    None => axum::response::IntoResponse::into_response((head.0, head.1, text)),
                }
            };
            let server = TestServer::serve(Router::new().fallback(any(answer))).await;
            let error = call(&client(&server, &http), example.operation.id, body).await.unwrap_err();
            arrived(&example, &error, after);
            assert_eq!(error.body().unwrap().as_ref(), example.value.to_string().as_bytes(), "{}", example.name);
        }
    }
}

/// Refuses every notification in one way.
struct Unwilling(u16, Errors, Option<RetryAfterSeconds>);

impl CallStatusReceiver for Unwilling {
    async fn call_status(&self, _: CallStatusInput) -> CallStatusResponse {
        let body = self.1.clone();
        match self.0 {
            400 => CallStatusResponse::BadRequest(body),
            401 => CallStatusResponse::Unauthorized(body),
            404 => CallStatusResponse::NotFound(body),
            405 => CallStatusResponse::MethodNotAllowed(body),
            408 => CallStatusResponse::RequestTimeout(body),
            412 => CallStatusResponse::PreconditionFailed(body),
            413 => CallStatusResponse::PayloadTooLarge(body),
            415 => CallStatusResponse::UnsupportedMediaType(body),
            500 => CallStatusResponse::InternalServerError(body),
            503 => CallStatusResponse::ServiceUnavailable { body, retry_after: self.2 },
            other => panic!("{other} is not described"),
        }
    }
}

#[tokio::test]
async fn every_documented_error_of_a_receiver_reaches_the_sender() {
    for example in travellers().into_iter().filter(|example| example.operation.is_callback) {
        for after in waits(&example) {
            let unwilling = Unwilling(status(&example), read(example.value), after);
            let receiver = TestServer::serve(Receiver::new(unwilling).into_router()).await;
            let notification = examples::example("NotificationCompletedHuman2023");
            let answer = reqwest::Client::new().post(receiver.url("/")).json(notification).send().await.unwrap();
            assert_eq!(answer.status().as_u16(), status(&example), "{}", example.name);
            let seconds = answer.headers().get("retry-after").map(|value| value.to_str().unwrap().to_owned());
            assert_eq!(seconds, after.map(|after| after.to_string()), "{}", example.name);
            let errors: Errors = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
            assert_eq!(errors, read(example.value), "{}", example.name);
        }
    }
}
