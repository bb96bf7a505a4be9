//! Everything that can become of a call that did not succeed.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use smartassist_types as types;

use crate::call_result::{CallError, CallResponse};
use crate::connect_problem::ConnectProblem;
use crate::not_started::{NoToken, RateLimitTimeout};
use crate::proxy::ProxyAddress;
use crate::raw_response::{BodyError, RawResponse};
use crate::response_value::ResponseValue;
use crate::sent_request::SentRequest;
use crate::transport_error::TransportError;
use crate::unknown_outcome::{UnknownOutcome, UnreadableResponse};
use crate::vendor_error::VendorError;
use crate::{error_chain, operations, retry, unknown_outcome};

/// Why a call did not give its value.
///
/// Whatever the server answered is kept: status, headers and body, also where it is not what the document says, such as
/// an HTML page of a proxy.
///
/// `Display` and `Debug` give one short line without bodies, URLs or ids, so that they can be logged. The line names
/// the causes, so there is no need to print the chain of `source()` as well.
#[non_exhaustive]
pub enum Error<E = types::Errors> {
    /// Nothing was sent: a parameter is missing or breaks a constraint. The text names it and says why.
    InvalidRequest(String),
    /// Nothing was sent: there was no token.
    NoToken(NoToken),
    /// Nothing was sent: the turn under [`requests_per_minute`](crate::ClientBuilder::requests_per_minute) would have
    /// come too late.
    RateLimitTimeout(RateLimitTimeout),
    /// No answer came. For a read, [`was_sent`](TransportError::was_sent) tells whether the request may have arrived;
    /// a dialout with this error was certainly not sent.
    CommunicationError(TransportError),
    /// A dialout was sent, and nobody knows whether a phone is ringing. **Do not send it again blindly**; what to do
    /// instead stands at [`UnknownOutcome`].
    UnknownOutcome(UnknownOutcome),
    /// An error the document describes, in the vendor's shape.
    ErrorResponse(ResponseValue<E>),
    /// The body of the answer broke off or is too long. What was read is kept. A dialout with this error was refused: a
    /// 2xx is [`UnknownOutcome`](Self::UnknownOutcome).
    ResponseBodyError {
        /// The answer, with the part of the body that was read.
        response: RawResponse,
        /// What went wrong.
        error: BodyError,
    },
    /// The document describes this status, but the body is not the JSON it describes. A dialout with this error was
    /// refused: a 2xx is [`UnknownOutcome`](Self::UnknownOutcome).
    InvalidResponsePayload {
        /// The answer.
        response: RawResponse,
        /// Where and why. Its text can quote the body, so it is not part of `Display` and `source()`.
        error: serde_json::Error,
    },
    /// A status the document does not describe: success, redirect or error. The first 64 KiB of the body (64 MiB of a
    /// success) are kept.
    UnexpectedResponse(RawResponse),
}

impl<E> Error<E> {
    /// Keeps an answer the document does not describe.
    pub(crate) async fn unexpected(answer: CallResponse) -> Self {
        Self::UnexpectedResponse(answer.into_parts().0)
    }

    /// An answer that cannot be read. Of a call that must happen once, and was accepted, the outcome is not known.
    pub(crate) fn unreadable(response: RawResponse, error: UnreadableResponse) -> Self {
        match UnknownOutcome::accepted(response, error) {
            Ok(unknown) => Self::UnknownOutcome(unknown),
            Err((response, UnreadableResponse::Body(error))) => Self::ResponseBodyError { response, error },
            Err((response, UnreadableResponse::Payload(error))) => Self::InvalidResponsePayload { response, error },
        }
    }

    /// The answer, if one came.
    #[must_use]
    pub fn response(&self) -> Option<&RawResponse> {
        match self {
            Self::InvalidRequest(_) | Self::NoToken(_) | Self::RateLimitTimeout(_) | Self::CommunicationError(_) => {
                None
            }
            Self::UnknownOutcome(unknown) => unknown.response(),
            Self::ErrorResponse(value) => Some(value.raw()),
            Self::UnexpectedResponse(response)
            | Self::ResponseBodyError { response, .. }
            | Self::InvalidResponsePayload { response, .. } => Some(response),
        }
    }

    /// The `operationId` of the call, where something was sent or tried to be.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::NoToken(error) => Some(error.operation()),
            Self::RateLimitTimeout(error) => Some(error.operation()),
            Self::CommunicationError(error) => error.operation(),
            Self::UnknownOutcome(unknown) => Some(unknown.operation()),
            _ => self.response()?.operation(),
        }
    }

    /// How often the request was sent or tried to be; 0 where it was not even tried.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        match self {
            Self::CommunicationError(error) => error.attempts(),
            Self::UnknownOutcome(unknown) => unknown.attempts(),
            _ => self.response().map_or(0, RawResponse::attempts),
        }
    }

    /// What was sent of a dialout that the server accepted, refused, or may have acted on: its times, ids and body.
    #[must_use]
    pub fn sent(&self) -> Option<&SentRequest> {
        match self {
            Self::UnknownOutcome(unknown) => Some(unknown.sent()),
            _ => self.response()?.sent(),
        }
    }

    /// The status code, if an answer came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.response()?.status())
    }

    /// The headers, if an answer came.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(self.response()?.headers())
    }

    /// The bytes of the body, if an answer came.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        Some(self.response()?.body())
    }

    /// The vendor's errors (`msg` and `code`), whatever the status; empty where the answer lists none.
    #[must_use]
    pub fn errors(&self) -> Vec<VendorError> {
        self.response().map(RawResponse::errors).unwrap_or_default()
    }

    /// The id under which server or proxy logged the request, if a header names one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.response()?.request_id()
    }

    /// How long the server asks to wait before the next request, if it does.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.response()?.retry_after()
    }

    /// Whether the request may have left this machine; `false` is certain. See [`TransportError::was_sent`].
    #[must_use]
    pub fn was_sent(&self) -> bool {
        match self {
            Self::InvalidRequest(_) | Self::NoToken(_) | Self::RateLimitTimeout(_) => false,
            Self::CommunicationError(error) => error.was_sent(),
            _ => true,
        }
    }

    /// Whether the cause is likely to pass by itself: no connection (unless TLS was refused), a time limit, a broken
    /// connection or body, no turn, or one of the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// It says nothing about whether the call may be made again; that is [`is_retryable`](Self::is_retryable).
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::RateLimitTimeout(_) => true,
            Self::CommunicationError(error) => error.is_transient(),
            Self::ResponseBodyError { error: BodyError::Interrupted(_), .. } => true,
            _ => match self.status() {
                Some(status) => retry::passes(status.as_u16()),
                None => matches!(self, Self::UnknownOutcome(_)),
            },
        }
    }

    /// Whether making the same call again, after [`retry_after`](Self::retry_after) or a pause, is harmless and may
    /// help.
    ///
    /// True for reads whose error [is transient](Self::is_transient); the client has already tried
    /// [`attempts`](Self::attempts) times. **Never true for a dialout**, whose repetition rings a person a second time;
    /// who wants to dial again looks at [`was_sent`](Self::was_sent) first.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.is_transient() && operations::is_repeatable(self.operation())
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        if let Some(status) = self.status() {
            write!(f, "{status}: ")?;
        }
        match self {
            Self::InvalidRequest(reason) => write!(f, "request not sent: {reason}")?,
            Self::NoToken(error) => write!(f, "{error}")?,
            Self::RateLimitTimeout(error) => write!(f, "{error}")?,
            Self::CommunicationError(error) => write!(f, "{error}")?,
            Self::UnknownOutcome(unknown) => write!(f, "{unknown}")?,
            Self::ErrorResponse(value) => write_errors(f, value.raw())?,
            Self::ResponseBodyError { response, error } => {
                write!(f, "{error} ({})", response.describe_body())?;
            }
            Self::InvalidResponsePayload { response, error } => {
                let (what, line, column) = (unknown_outcome::payload_fault(error), error.line(), error.column());
                write!(f, "body is {what}, from line {line} column {column} ({})", response.describe_body())?;
            }
            Self::UnexpectedResponse(response) => {
                write!(f, "not a documented answer ({})", response.describe_body())?;
                if !response.errors().is_empty() {
                    f.write_str(": ")?;
                    write_errors(f, response)?;
                }
            }
        }
        self.write_hints(f)?;
        match self.attempts() {
            0 | 1 => {}
            attempts => write!(f, " [{attempts} attempts]")?,
        }
        match self.request_id() {
            Some(id) => write!(f, " [request {id}]"),
            None => Ok(()),
        }
    }
}

impl<E> Error<E> {
    /// What else the answer tells about why the request was refused.
    fn write_hints(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(response) = self.response() else { return Ok(()) };
        match response.status() {
            StatusCode::UNAUTHORIZED => match response.clock_difference() {
                Some(difference) => write!(f, "; {difference}, and tokens hold times"),
                None => Ok(()),
            },
            StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
                let proxy = response.proxy().unwrap_or("in between");
                write!(f, "; the proxy {proxy} refused it: {}", ConnectProblem::ProxyCredentials)
            }
            _ => Ok(()),
        }
    }
}

/// `Invalid SDK credentials (code 4002) and 2 more`
fn write_errors(f: &mut fmt::Formatter<'_>, response: &RawResponse) -> fmt::Result {
    match response.errors().as_slice() {
        [] => f.write_str("no error listed"),
        [one] => write!(f, "{one}"),
        [first, more @ ..] => write!(f, "{first} and {} more", more.len()),
    }
}

/// The same line as `Display`: `main` prints the error that it returns with `Debug`.
impl<E> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<E> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NoToken(error) => Some(error),
            Self::RateLimitTimeout(error) => Some(error),
            Self::CommunicationError(error) => Some(error),
            Self::UnknownOutcome(unknown) => Some(unknown),
            Self::ResponseBodyError { error, .. } => Some(error),
            _ => None,
        }
    }
}

impl<E> From<CallError> for Error<E> {
    fn from(failure: CallError) -> Self {
        match failure {
            CallError::Transport(error) => Self::CommunicationError(error),
            CallError::Unknown(unknown) => Self::UnknownOutcome(unknown),
            CallError::NoToken(error) => Self::NoToken(error),
            CallError::RateLimitTimeout(error) => Self::RateLimitTimeout(error),
            CallError::Streamed => Self::InvalidRequest("body: is a stream, of which no copy can be kept".to_owned()),
        }
    }
}

/// From putting a request together; what happens once it is sent comes as [`TransportError`].
impl<E> From<reqwest::Error> for Error<E> {
    fn from(error: reqwest::Error) -> Self {
        if error.is_builder() {
            return Self::InvalidRequest(format!(
                "request cannot be built{}",
                error_chain::causes(&error.without_url())
            ));
        }
        Self::CommunicationError(TransportError::new(None, 0, None, ProxyAddress::default(), error))
    }
}

impl<E> From<reqwest::header::InvalidHeaderValue> for Error<E> {
    fn from(_: reqwest::header::InvalidHeaderValue) -> Self {
        Self::InvalidRequest("a header parameter contains a character that a header cannot carry".to_owned())
    }
}
