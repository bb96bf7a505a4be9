//! Every way a request can be refused, and the answer to each in the vendor's shape.

use std::borrow::Cow;
use std::fmt::Display;
use std::time::Duration;

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;

use crate::security::Denied;
use crate::validate::ValidationReport;

/// The text of every 404 about something that a request names. Handlers answer with it too, so that nobody learns
/// whether something does not exist or belongs to somebody else:
///
/// ```
/// use smartassist_server::{NOT_FOUND, api::GetConversationResponse};
///
/// let answer = GetConversationResponse::not_found(NOT_FOUND);
/// ```
pub const NOT_FOUND: &str = "not found";

/// A refused request: why, and whether the connection can be used again.
///
/// It is an answer, not an error of the server: turn it into a response with `IntoResponse`, or answer it from
/// [`pipeline::answer`](crate::pipeline::answer). No text of it repeats a value that the caller sent.
#[derive(Debug)]
pub struct Rejection {
    reason: Box<RejectionReason>,
    close: bool,
}

/// Why a request was refused. The status of each is fixed.
#[derive(Debug)]
#[non_exhaustive]
pub enum RejectionReason {
    /// The header `Host` is missing, repeated or no host; the text says which. 400.
    Host(&'static str),
    /// No operation has this path. 404.
    UnknownPath,
    /// The path exists, the method does not. 405; the router adds `Allow`.
    WrongMethod,
    /// The caller was refused. Status of the [`Denied`].
    Denied(Denied),
    /// A bot or an account that does not exist, or is not the caller's. 404.
    NotFound,
    /// A path, query or header parameter is missing, repeated, unknown or wrong. 400.
    Parameter(String),
    /// The body is not of the documented content type. 415.
    ContentType(Cow<'static, str>),
    /// The body is larger than [`Limits::body_bytes`](crate::Limits::body_bytes). 413.
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// The body did not arrive within [`Limits::body_timeout`](crate::Limits::body_timeout). 408.
    TooSlow {
        /// The limit.
        limit: Duration,
    },
    /// The connection broke, or the framing of the body did. 400.
    Interrupted,
    /// The body is not JSON text. 400.
    Malformed(Cow<'static, str>),
    /// The body is JSON and breaks the schema. 412, one error for each violation.
    Invalid(ValidationReport),
    /// The type refuses the body and the schema table finds nothing wrong with it: a fault of this service, though the
    /// body is still refused. 412.
    SchemaMismatch {
        /// Where the parser gave up.
        line: usize,
        /// Where the parser gave up.
        column: usize,
    },
    /// Too many requests in work. 503 with `Retry-After`.
    Overloaded {
        /// When to come back, rounded up to whole seconds.
        retry_after: Duration,
    },
    /// The handler panicked, or the server runtime was used wrongly. 500.
    Internal,
}

/// One error of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VendorError {
    /// What happened, for a person.
    pub msg: Cow<'static, str>,
    /// The status, or the vendor's own number.
    pub code: i64,
}

#[derive(Serialize)]
struct VendorErrors {
    errors: Vec<VendorError>,
}

impl Rejection {
    /// A rejection after which the connection can be used again.
    pub fn new(reason: RejectionReason) -> Self {
        Self { reason: Box::new(reason), close: false }
    }

    /// A rejection that leaves a part of the request unread if `unread`: the answer then carries `Connection: close`,
    /// because the rest would be taken for the next request's beginning or have to be read to be thrown away.
    pub fn closing_if(unread: bool, reason: RejectionReason) -> Self {
        Self { close: unread, ..Self::new(reason) }
    }

    /// Why.
    pub fn reason(&self) -> &RejectionReason {
        &self.reason
    }

    /// Whether the answer asks for the connection to be closed.
    pub fn closes(&self) -> bool {
        self.close
    }

    /// Status of the answer.
    pub fn status(&self) -> StatusCode {
        match &*self.reason {
            RejectionReason::UnknownPath | RejectionReason::NotFound => StatusCode::NOT_FOUND,
            RejectionReason::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            RejectionReason::Denied(denied) => denied.status(),
            RejectionReason::Host(_)
            | RejectionReason::Parameter(_)
            | RejectionReason::Interrupted
            | RejectionReason::Malformed(_) => StatusCode::BAD_REQUEST,
            RejectionReason::ContentType(_) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            RejectionReason::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            RejectionReason::TooSlow { .. } => StatusCode::REQUEST_TIMEOUT,
            RejectionReason::Invalid(_) | RejectionReason::SchemaMismatch { .. } => StatusCode::PRECONDITION_FAILED,
            RejectionReason::Overloaded { .. } => StatusCode::SERVICE_UNAVAILABLE,
            RejectionReason::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Why, in two or three words without anything of the request: for logs and metrics.
    pub fn kind(&self) -> &'static str {
        match &*self.reason {
            RejectionReason::Host(_) => "bad host",
            RejectionReason::UnknownPath => "unknown path",
            RejectionReason::WrongMethod => "wrong method",
            RejectionReason::Denied(denied) => denied.kind(),
            RejectionReason::NotFound => "not found",
            RejectionReason::Parameter(_) => "bad parameter",
            RejectionReason::ContentType(_) => "wrong content type",
            RejectionReason::TooLarge { .. } => "body too large",
            RejectionReason::TooSlow { .. } => "body too slow",
            RejectionReason::Interrupted => "body interrupted",
            RejectionReason::Malformed(_) => "body not JSON",
            RejectionReason::Invalid(_) => "body invalid",
            RejectionReason::SchemaMismatch { .. } => "schema mismatch",
            RejectionReason::Overloaded { .. } => "overloaded",
            RejectionReason::Internal => "internal error",
        }
    }

    /// What the answer's body lists: one error, or several where a body breaks several constraints.
    pub fn errors(&self) -> Vec<VendorError> {
        let code = i64::from(self.status().as_u16());
        let one = |msg: Cow<'static, str>| vec![VendorError { msg, code }];
        match &*self.reason {
            RejectionReason::Host(problem) => one((*problem).into()),
            RejectionReason::UnknownPath => {
                one("Not Found: no operation has this path; compare it with the document".into())
            }
            RejectionReason::WrongMethod => one("Method Not Allowed".into()),
            RejectionReason::Denied(denied) => {
                vec![VendorError { msg: denied.to_string().into(), code: denied.code() }]
            }
            RejectionReason::NotFound => one(NOT_FOUND.into()),
            RejectionReason::Parameter(problem) => one(problem.clone().into()),
            RejectionReason::ContentType(problem) | RejectionReason::Malformed(problem) => one(problem.clone()),
            RejectionReason::TooLarge { limit } => one(format!("the body is larger than {limit} bytes").into()),
            RejectionReason::TooSlow { limit } => {
                one(format!("the body did not arrive within {} ms; send the request again", limit.as_millis()).into())
            }
            RejectionReason::Interrupted => {
                one("the body ended early or its framing is broken; send the request again".into())
            }
            RejectionReason::Invalid(report) => {
                report.lines().map(|line| VendorError { msg: invalid_arguments(line).into(), code }).collect()
            }
            RejectionReason::SchemaMismatch { line, column } => {
                one(invalid_arguments(format_args!("the body: is not acceptable at line {line} column {column}"))
                    .into())
            }
            RejectionReason::Overloaded { .. } => {
                one("too many requests are in work; try again after Retry-After seconds".into())
            }
            RejectionReason::Internal => {
                one("internal error; if it persists, report it with the x-request-id of this answer".into())
            }
        }
    }

    fn retry_after(&self) -> Option<Duration> {
        match &*self.reason {
            RejectionReason::Denied(denied) => denied.retry_after(),
            RejectionReason::Overloaded { retry_after } => Some(*retry_after),
            _ => None,
        }
    }
}

/// The vendor's text for a body that breaks a rule, with what breaks it: `/target: must be at least 1 character long`.
/// For handlers that have rules of their own, which no schema can say.
pub fn invalid_arguments(line: impl Display) -> String {
    format!("Validation errors/ Invalid arguments: {line}")
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        // Strings and integers always serialise; an empty list is the honest answer should they ever not.
        let body = serde_json::to_vec(&VendorErrors { errors: self.errors() });
        let mut response = Response::new(Body::from(body.unwrap_or_else(|_| br#"{"errors":[]}"#.to_vec())));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(after) = self.retry_after() {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(whole_seconds(after).min(MAX_RETRY_AFTER_SECONDS)));
        }
        if self.close {
            headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}

/// The longest wait that the document lets an answer ask for, in seconds: one day.
const MAX_RETRY_AFTER_SECONDS: u64 = 24 * 60 * 60;

/// Whole seconds to wait, rounded up; never 0, which would invite an immediate retry.
pub fn whole_seconds(wait: Duration) -> u64 {
    wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_rounded_up_to_whole_seconds() {
        let table = [(0, 1), (1, 1), (999, 1), (1000, 1), (1001, 2), (59_999, 60), (60_000, 60)];
        for (millis, seconds) in table {
            assert_eq!(whole_seconds(Duration::from_millis(millis)), seconds, "{millis} ms");
        }
        assert_eq!(whole_seconds(Duration::MAX), u64::MAX);
    }

    #[test]
    fn a_rejection_is_small_enough_to_be_an_error_of_every_step() {
        assert!(size_of::<Rejection>() <= 16);
    }
}
