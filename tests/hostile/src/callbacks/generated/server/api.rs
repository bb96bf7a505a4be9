// Generated from tests/hostile/src/callbacks/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 1f404bddbe75be9bcdaf34d8d26632897091b8e06bc054bd25def18db5d0aa80

//! What a service implements: one method an operation, with typed input and answers named by status.

use std::future::Future;

use crate::callbacks::generated::types;
use axum::response::Response;
use smartassist_server::{Caller, respond};

/// The operations of the document.
///
/// Every method has a default that answers 501, so a service implements what it offers. Input has been checked
/// against every constraint of the document before a method sees it.
pub trait Api: Send + Sync + 'static {
    /// Names
    ///
    /// An operation.
    ///
    /// `GET /path`
    fn all_in_path(&self, caller: Caller, input: AllInPathInput) -> impl Future<Output = AllInPathResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AllInPathResponse::not_implemented("allInPath is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /query`
    fn all_in_query(&self, caller: Caller, input: AllInQueryInput) -> impl Future<Output = AllInQueryResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AllInQueryResponse::not_implemented("allInQuery is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /header`
    fn all_in_headers(
        &self,
        caller: Caller,
        input: AllInHeadersInput,
    ) -> impl Future<Output = AllInHeadersResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AllInHeadersResponse::not_implemented("allInHeaders is not implemented by this service"))
    }

    /// Names of headers
    ///
    /// Headers of an answer.
    ///
    /// `POST /answer`
    fn all_answers(&self, caller: Caller, input: AllAnswersInput) -> impl Future<Output = AllAnswersResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AllAnswersResponse::not_implemented("allAnswers is not implemented by this service"))
    }
}

/// What `allInPath` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllInPathInput {}

/// Answers of `allInPath`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AllInPathResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AllInPathResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AllInPathResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `allInQuery` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllInQueryInput {
    /// A name.
    pub plain: String,
}

/// Answers of `allInQuery`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AllInQueryResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AllInQueryResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AllInQueryResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `allInHeaders` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllInHeadersInput {
    /// A name.
    pub plain: String,
}

/// Answers of `allInHeaders`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AllInHeadersResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AllInHeadersResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AllInHeadersResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `allAnswers` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllAnswersInput {
    /// The body.
    pub body: types::AllStrict,
}

/// Answers of `allAnswers`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AllAnswersResponse {
    /// 200: All names.
    Ok {
        /// The body.
        body: types::AllTolerant,
        /// The header `plain`. A name.
        plain: String,
    },
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 415: The request was refused. The list of errors says why.
    UnsupportedMediaType(types::Errors),
}

impl AllAnswersResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 415 with this message.
    pub fn unsupported_media_type(message: impl Into<String>) -> Self {
        Self::UnsupportedMediaType(types::Errors::of(415, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::UnsupportedMediaType { .. } => 415,
        }
    }
}

impl axum::response::IntoResponse for AllAnswersResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok { body, plain } => {
                let mut response = respond::json(200, &body);
                respond::header(&mut response, "plain", Some(plain));
                response
            }
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::UnsupportedMediaType(body) => respond::json(415, &body),
        }
    }
}

/// What `plainCallback` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlainCallbackInput {
    /// A name.
    pub plain: Option<String>,
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `plainCallback`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum PlainCallbackResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl PlainCallbackResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for PlainCallbackResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `callStatus` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallStatusInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `callStatus`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum CallStatusResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl CallStatusResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for CallStatusResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `into` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntoInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `into`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IntoResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IntoResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IntoResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `self` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SelfInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `self`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SelfResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SelfResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SelfResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `abstract` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbstractInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `abstract`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AbstractResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AbstractResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AbstractResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `add` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `add`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AddResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AddResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AddResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `as` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `as`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AsResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AsResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `asMut` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsMutInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `asMut`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AsMutResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AsMutResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AsMutResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `asRef` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsRefInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `asRef`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AsRefResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AsRefResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AsRefResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `async` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsyncInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `async`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AsyncResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AsyncResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AsyncResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `auto` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `auto`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AutoResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AutoResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AutoResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `await` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwaitInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `await`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AwaitResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AwaitResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AwaitResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `become` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BecomeInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `become`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum BecomeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl BecomeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for BecomeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `borrow` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BorrowInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `borrow`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum BorrowResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl BorrowResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for BorrowResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `box` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BoxInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `box`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum BoxResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl BoxResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for BoxResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `break` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BreakInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `break`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum BreakResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl BreakResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for BreakResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `clone` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloneInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `clone`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum CloneResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl CloneResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for CloneResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `cloneFrom` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloneFromInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `cloneFrom`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum CloneFromResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl CloneFromResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for CloneFromResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `cmp` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CmpInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `cmp`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum CmpResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl CmpResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for CmpResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `const` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConstInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `const`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ConstResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ConstResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ConstResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `continue` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContinueInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `continue`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ContinueResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ContinueResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ContinueResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `crate` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CrateInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `crate`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum CrateResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl CrateResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for CrateResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `default` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DefaultInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `default`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DefaultResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DefaultResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DefaultResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `deref` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DerefInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `deref`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DerefResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DerefResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DerefResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `deserialize` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeserializeInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `deserialize`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DeserializeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DeserializeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DeserializeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `div` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DivInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `div`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DivResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DivResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DivResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `do` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DoInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `do`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DoResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DoResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DoResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `dyn` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DynInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `dyn`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DynResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DynResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DynResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `else` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ElseInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `else`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ElseResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ElseResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ElseResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `enum` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnumInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `enum`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum EnumResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl EnumResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for EnumResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `eq` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EqInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `eq`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum EqResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl EqResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for EqResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `extern` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExternInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `extern`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ExternResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ExternResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ExternResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `false` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FalseInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `false`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FalseResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FalseResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FalseResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `final` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FinalInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `final`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FinalResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FinalResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FinalResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `fmt` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FmtInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `fmt`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FmtResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FmtResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FmtResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `fn` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FnInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `fn`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FnResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FnResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FnResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `for` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `for`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ForResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ForResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ForResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `from` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FromInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `from`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FromResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FromResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FromResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `fromIter` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FromIterInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `fromIter`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FromIterResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FromIterResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FromIterResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `fromStr` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FromStrInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `fromStr`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FromStrResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FromStrResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FromStrResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `gen` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `gen`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum GenResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl GenResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for GenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `get` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `get`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum GetResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl GetResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for GetResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `hash` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HashInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `hash`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum HashResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl HashResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for HashResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `if` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IfInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `if`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IfResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IfResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IfResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `impl` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImplInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `impl`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ImplResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ImplResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ImplResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `in` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `in`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum InResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl InResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for InResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `index` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndexInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `index`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IndexResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IndexResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IndexResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `intoIter` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntoIterInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `intoIter`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IntoIterResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IntoIterResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IntoIterResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `isEmpty` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IsEmptyInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `isEmpty`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IsEmptyResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IsEmptyResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IsEmptyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `iter` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IterInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `iter`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IterResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IterResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IterResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `jsonSchema` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JsonSchemaInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `jsonSchema`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum JsonSchemaResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl JsonSchemaResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for JsonSchemaResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `len` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LenInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `len`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum LenResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl LenResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for LenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `let` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LetInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `let`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum LetResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl LetResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for LetResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `loop` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoopInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `loop`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum LoopResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl LoopResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for LoopResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `macro` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MacroInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `macro`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MacroResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MacroResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MacroResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `macroRules` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MacroRulesInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `macroRules`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MacroRulesResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MacroRulesResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MacroRulesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `match` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MatchInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `match`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MatchResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MatchResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MatchResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `max` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaxInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `max`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MaxResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MaxResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MaxResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `min` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MinInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `min`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MinResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MinResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MinResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `mod` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `mod`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ModResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ModResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ModResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `move` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoveInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `move`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MoveResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MoveResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MoveResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `mul` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MulInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `mul`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MulResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MulResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MulResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `mut` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MutInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `mut`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MutResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MutResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MutResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `name` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NameInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `name`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NameResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NameResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NameResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `ne` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NeInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `ne`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `neg` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NegInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `neg`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NegResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NegResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NegResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `new` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `new`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NewResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NewResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NewResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `next` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NextInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `next`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NextResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NextResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NextResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `not` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `not`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NotResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NotResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NotResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `override` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OverrideInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `override`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum OverrideResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl OverrideResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for OverrideResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `partialCmp` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartialCmpInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `partialCmp`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum PartialCmpResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl PartialCmpResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for PartialCmpResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `priv` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `priv`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum PrivResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl PrivResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for PrivResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `pub` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PubInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `pub`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum PubResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl PubResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for PubResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `raw` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RawInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `raw`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum RawResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl RawResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for RawResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `ref` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `ref`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum RefResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl RefResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for RefResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `rem` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `rem`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum RemResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl RemResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for RemResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `return` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReturnInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `return`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ReturnResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ReturnResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ReturnResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `safe` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SafeInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `safe`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SafeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SafeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SafeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `schema` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `schema`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SchemaResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SchemaResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SchemaResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `serialize` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SerializeInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `serialize`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SerializeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SerializeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SerializeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `set` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `set`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SetResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SetResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SetResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `static` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StaticInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `static`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum StaticResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl StaticResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for StaticResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `struct` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StructInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `struct`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum StructResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl StructResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for StructResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `sub` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `sub`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SubResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SubResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SubResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `super` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuperInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `super`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SuperResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SuperResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SuperResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `toOwned` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToOwnedInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `toOwned`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ToOwnedResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ToOwnedResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ToOwnedResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `toString` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToStringInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `toString`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ToStringResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ToStringResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ToStringResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `trait` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TraitInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `trait`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TraitResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TraitResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TraitResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `true` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrueInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `true`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TrueResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TrueResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TrueResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `try` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TryInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `try`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TryResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TryResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TryResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `tryFrom` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TryFromInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `tryFrom`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TryFromResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TryFromResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TryFromResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `tryInto` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TryIntoInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `tryInto`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TryIntoResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TryIntoResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TryIntoResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `type` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypeInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `type`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TypeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TypeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TypeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `typeof` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypeofInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `typeof`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TypeofResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TypeofResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TypeofResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `union` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnionInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `union`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UnionResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UnionResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UnionResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `unsafe` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnsafeInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `unsafe`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UnsafeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UnsafeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UnsafeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `unsized` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnsizedInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `unsized`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UnsizedResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UnsizedResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UnsizedResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `unwrap` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnwrapInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `unwrap`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UnwrapResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UnwrapResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UnwrapResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `use` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UseInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `use`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UseResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UseResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UseResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `virtual` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtualInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `virtual`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum VirtualResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl VirtualResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for VirtualResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `where` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhereInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `where`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum WhereResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl WhereResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for WhereResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `while` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhileInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `while`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum WhileResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl WhileResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for WhileResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `yield` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YieldInput {
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `yield`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum YieldResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl YieldResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for YieldResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}
