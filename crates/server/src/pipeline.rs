//! The frame of a handler: what a step refuses becomes the answer.

use std::future::Future;

use axum::extract::Request;
use axum::response::{IntoResponse, Response};

use crate::middleware::unread_body;
use crate::rejection::{Rejection, RejectionReason};

/// Runs the steps of a handler and turns a rejection into its answer.
///
/// A rejection is logged at debug level, by its status and kind: it is the caller's affair, and anyone can cause
/// thousands. The text of the errors stays out of the log.
pub async fn answer(steps: impl Future<Output = Result<Response, Rejection>>) -> Response {
    match steps.await {
        Ok(response) => response,
        Err(rejection) => {
            tracing::debug!(status = rejection.status().as_u16(), kind = rejection.kind(), "refused");
            rejection.into_response()
        }
    }
}

/// Answers a path that belongs to no operation.
pub async fn unknown_path(request: Request) -> Response {
    Rejection::closing_if(unread_body(&request), RejectionReason::UnknownPath).into_response()
}

/// Answers a method that the path does not have; the router adds `Allow`.
pub async fn wrong_method(request: Request) -> Response {
    Rejection::closing_if(unread_body(&request), RejectionReason::WrongMethod).into_response()
}
