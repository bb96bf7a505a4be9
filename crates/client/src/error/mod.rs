//! Every way in which a call can fail.
//!
//! A typed value is read here too, because the result is an [`Error`] if that fails: responses know nothing of errors.

mod call_error;
mod connect_problem;
mod not_started;
mod transport;
mod unknown_outcome;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use smartassist_types as types;

pub(crate) use self::call_error::CallError;
pub use self::connect_problem::ConnectProblem;
pub use self::not_started::{NoToken, NoTokenCause, RateLimitTimeout};
pub use self::transport::TransportError;
pub use self::unknown_outcome::{UnknownCause, UnknownOutcome, UnreadableResponse};
use crate::endpoint::Endpoint;
use crate::response::retry_hints::is_transient_status;
use crate::response::{BodyError, CallResponse, RawResponse, ResponseValue, SentRequest, VendorError};
use crate::{error_chain, operations};

/// Why a call did not return its value.
///
/// The error keeps the response of the server: status, headers and body, even if it is not what the document describes,
/// such as an HTML page of a proxy.
///
/// `Display` and `Debug` print one short line without bodies, paths or ids, so that it can be logged. The line contains
/// the causes, so the chain of `source()` need not be printed as well.
#[non_exhaustive]
pub enum Error<E = types::Errors> {
    /// Nothing was sent: a parameter is missing or violates a constraint. The text names it and says why.
    InvalidRequest(String),
    /// Nothing was sent: there was no token.
    NoToken(NoToken),
    /// Nothing was sent: with the limit of [`requests_per_minute`](crate::ClientBuilder::requests_per_minute), the wait
    /// would have exceeded the total time limit.
    RateLimitTimeout(RateLimitTimeout),
    /// There is no response. For a read, [`was_sent`](TransportError::was_sent) returns whether the request may have
    /// arrived. A dialout with this error was certainly not sent.
    CommunicationError(TransportError),
    /// A dialout was sent, and it is not known whether a phone is ringing. **Do not send it again before you know**:
    /// [`UnknownOutcome`] describes what to do.
    UnknownOutcome(UnknownOutcome),
    /// An error that the document describes, in the vendor's form.
    ErrorResponse(ResponseValue<E>),
    /// The body of the response is not complete, or too long. The part that was read is stored. A dialout with this
    /// error was refused: a 2xx is [`UnknownOutcome`](Self::UnknownOutcome).
    ResponseBodyError {
        /// The response, with the part of the body that was read.
        response: RawResponse,
        /// What went wrong.
        error: BodyError,
    },
    /// The document describes this status, but the body is not the JSON that it describes. A dialout with this error
    /// was refused: a 2xx is [`UnknownOutcome`](Self::UnknownOutcome).
    InvalidResponsePayload {
        /// The response.
        response: RawResponse,
        /// Where and why. Its text can quote the body, so `Display` and `source()` do not contain it.
        error: serde_json::Error,
    },
    /// A status that the document does not describe: success, redirect or error. The first 64 KiB of the body (64 MiB
    /// of a success) are stored.
    UnexpectedResponse(RawResponse),
}

impl<E> Error<E> {
    /// A response that the document does not describe.
    pub(crate) async fn unexpected(response: CallResponse) -> Self {
        Self::UnexpectedResponse(response.response)
    }

    /// A response that cannot be read. If its request must not be sent twice and was accepted, the outcome is not
    /// known.
    fn unreadable(response: RawResponse, error: UnreadableResponse) -> Self {
        match UnknownOutcome::accepted(response, error) {
            Ok(unknown) => Self::UnknownOutcome(unknown),
            Err((response, UnreadableResponse::Body(error))) => Self::ResponseBodyError { response, error },
            Err((response, UnreadableResponse::Payload(error))) => Self::InvalidResponsePayload { response, error },
        }
    }

    /// The response, if there is one.
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

    /// The `operationId` of the call, if it was started.
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

    /// The number of attempts; 0 if the call was not started.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        match self {
            Self::CommunicationError(error) => error.attempts(),
            Self::UnknownOutcome(unknown) => unknown.attempts(),
            _ => self.response().map_or(0, RawResponse::attempts),
        }
    }

    /// The request of a dialout that the server accepted, refused, or may have processed: its times, ids and body.
    #[must_use]
    pub fn sent(&self) -> Option<&SentRequest> {
        match self {
            Self::UnknownOutcome(unknown) => Some(unknown.sent()),
            _ => self.response()?.sent(),
        }
    }

    /// The status code, if there is a response.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.response()?.status())
    }

    /// The headers, if there is a response.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(self.response()?.headers())
    }

    /// The bytes of the body, if there is a response.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        Some(self.response()?.body())
    }

    /// The vendor's errors (`msg` and `code`), for any status; empty if the response lists none.
    #[must_use]
    pub fn errors(&self) -> Vec<VendorError> {
        self.response().map(RawResponse::errors).unwrap_or_default()
    }

    /// The id under which server or proxy logged the request, if a header has one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.response()?.request_id()
    }

    /// The wait that the server asks for before the next request, if it does.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.response()?.retry_after()
    }

    /// Whether the request may have left this machine. `false` is certain. See [`TransportError::was_sent`].
    #[must_use]
    pub fn was_sent(&self) -> bool {
        match self {
            Self::InvalidRequest(_) | Self::NoToken(_) | Self::RateLimitTimeout(_) => false,
            Self::CommunicationError(error) => error.was_sent(),
            _ => true,
        }
    }

    /// Whether the cause is likely to end by itself: no connection (unless TLS was refused), a time limit, a broken
    /// connection or body, the rate limit of the client, or one of the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// Whether the call may be made again is another question: [`is_retryable`](Self::is_retryable).
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::RateLimitTimeout(_) => true,
            Self::CommunicationError(error) => error.is_transient(),
            Self::ResponseBodyError { error: BodyError::Interrupted(_), .. } => true,
            _ => match self.status() {
                Some(status) => is_transient_status(status.as_u16()),
                None => matches!(self, Self::UnknownOutcome(_)),
            },
        }
    }

    /// Whether it is harmless to make the same call again, after [`retry_after`](Self::retry_after) or a pause, and may
    /// help.
    ///
    /// True for reads whose error [is transient](Self::is_transient); the client has already made
    /// [`attempts`](Self::attempts) attempts. **Never true for a dialout**, because a repeated dialout rings a person a
    /// second time. Check [`was_sent`](Self::was_sent) before you dial again.
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
        match self.status() {
            // A server that sends the reason phrase as its message would otherwise be quoted twice.
            Some(status) if self.repeats_reason(status) => write!(f, "{}: ", status.as_u16())?,
            Some(status) => write!(f, "{status}: ")?,
            None => {}
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
                write!(f, "not a documented response ({})", response.describe_body())?;
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
    /// Whether the first error of the vendor begins with the reason phrase of the status, such as `Not Found`.
    fn repeats_reason(&self, status: StatusCode) -> bool {
        let reason = status.canonical_reason().filter(|_| matches!(self, Self::ErrorResponse(_)));
        reason.is_some_and(|reason| self.errors().first().is_some_and(|error| error.msg.starts_with(reason)))
    }

    /// What else the response shows about why the request was refused.
    fn write_hints(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(response) = self.response() else { return Ok(()) };
        match response.status() {
            StatusCode::UNAUTHORIZED => match response.clock_difference() {
                Some(difference) => write!(f, "; {difference}, and tokens contain times"),
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

/// The same line as `Display`, because `main` prints the error that it returns with `Debug`.
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
    fn from(error: CallError) -> Self {
        match error {
            CallError::Transport(error) => Self::CommunicationError(error),
            CallError::UnknownOutcome(unknown) => Self::UnknownOutcome(unknown),
            CallError::NoToken(error) => Self::NoToken(error),
            CallError::RateLimitTimeout(error) => Self::RateLimitTimeout(error),
            CallError::StreamedBody => Self::InvalidRequest("body: is a stream, which cannot be copied".to_owned()),
        }
    }
}

/// An error in building a request. Errors after that are [`TransportError`]s.
impl<E> From<reqwest::Error> for Error<E> {
    fn from(error: reqwest::Error) -> Self {
        if error.is_builder() {
            return Self::InvalidRequest(format!(
                "request cannot be built{}",
                error_chain::causes(&error.without_url())
            ));
        }
        Self::CommunicationError(TransportError::new(None, 0, None, Endpoint::default(), error))
    }
}

impl<E> From<reqwest::header::InvalidHeaderValue> for Error<E> {
    fn from(_: reqwest::header::InvalidHeaderValue) -> Self {
        Self::InvalidRequest("a header parameter contains a character that a header cannot carry".to_owned())
    }
}

impl<T: DeserializeOwned> ResponseValue<T> {
    /// Reads the value of a response.
    ///
    /// # Errors
    /// [`Error::ResponseBodyError`] if the body is not complete or too long, [`Error::InvalidResponsePayload`] if it is
    /// not the JSON of `T`, and [`Error::UnknownOutcome`] for both if the request was accepted and must not be sent
    /// twice. All contain the response.
    pub(crate) async fn from_response<E>(response: CallResponse) -> Result<Self, Error<E>> {
        match response.error {
            None => Self::from_raw(response.response),
            Some(error) => Err(Error::unreadable(response.response, UnreadableResponse::Body(error))),
        }
    }

    /// Reads the value from a response: one that an [`Error`] contains, or one that was made for a test.
    ///
    /// # Errors
    /// [`Error::InvalidResponsePayload`] if the body is not the JSON of `T`, or [`Error::UnknownOutcome`] if it is the
    /// response to a dialout that was accepted.
    pub fn from_raw<E>(response: RawResponse) -> Result<Self, Error<E>> {
        match serde_json::from_slice(response.body()) {
            Ok(value) => Ok(Self::new(value, response)),
            Err(error) => Err(Error::unreadable(response, UnreadableResponse::Payload(error))),
        }
    }
}
