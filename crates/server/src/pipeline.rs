//! The frame of a handler: a rejection of a step becomes the response.

use std::future::Future;

use axum::extract::Request;
use axum::response::{IntoResponse, Response};

use crate::body::unread_body;
use crate::rejection::{Rejection, RejectionReason};

/// Runs the steps of a handler and turns a rejection into its response.
///
/// A rejection is logged at debug level, with its status and kind: any client can cause thousands of them. The messages
/// are not logged.
pub async fn answer(steps: impl Future<Output = Result<Response, Rejection>>) -> Response {
    match steps.await {
        Ok(response) => response,
        Err(rejection) => {
            tracing::debug!(status = rejection.status().as_u16(), kind = rejection.kind(), "refused");
            rejection.into_response()
        }
    }
}

/// Responds to a path of no operation.
pub async fn unknown_path(request: Request) -> Response {
    Rejection::closing_if(unread_body(&request), RejectionReason::UnknownPath).into_response()
}

/// Responds to a method that the path does not have; the router adds `Allow`.
pub async fn wrong_method(request: Request) -> Response {
    Rejection::closing_if(unread_body(&request), RejectionReason::WrongMethod).into_response()
}
