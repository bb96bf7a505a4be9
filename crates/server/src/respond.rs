//! Answers of handlers: a typed body, documented headers, the documented status.

use std::fmt::Display;

use axum::body::Body;
use axum::response::{IntoResponse as _, Response};
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use crate::rejection::{Rejection, RejectionReason};
use crate::streamed_json::StreamedJson;

/// An answer with a JSON body.
///
/// A body that cannot be written as JSON, which no generated type is, becomes a 500.
pub fn json<T: Serialize>(status: u16, body: &T) -> Response {
    match serde_json::to_vec(body) {
        Ok(bytes) => with_json(status, Body::from(bytes)),
        Err(error) => {
            tracing::error!(%error, "an answer cannot be written as JSON");
            Rejection::new(RejectionReason::Internal).into_response()
        }
    }
}

/// An answer whose JSON body is written while it is sent.
pub fn streamed<T>(status: u16, body: &StreamedJson<T>) -> Response {
    with_json(status, body.body())
}

/// An answer without a body.
pub fn empty(status: u16) -> Response {
    with_status(status, Body::empty())
}

/// Adds a documented header, if there is a value. One that no header may hold is left out and logged by its name.
pub fn header(response: &mut Response, name: &'static str, value: Option<impl Display>) {
    let Some(value) = value else { return };
    match (HeaderName::try_from(name), HeaderValue::try_from(value.to_string())) {
        (Ok(name), Ok(value)) => {
            response.headers_mut().insert(name, value);
        }
        _ => {
            tracing::error!(header = name, "a header of an answer has a value that no header may hold; it is left out")
        }
    }
}

fn with_json(status: u16, body: Body) -> Response {
    let mut response = with_status(status, body);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn with_status(status: u16, body: Body) -> Response {
    let mut response = Response::new(body);
    // Generated code passes the statuses of the document, which the lint has checked.
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
}
