//! Something was asked for that must not happen twice, and nobody knows whether it happened.

use std::fmt;
use std::sync::Arc;

use crate::raw_response::{BodyError, RawResponse};
use crate::sent_request::SentRequest;
use crate::transport_error::TransportError;

/// A dialout was sent, and whether the server acted on it is not known: **a phone may be ringing.**
///
/// It stands for a request without an answer, an answer that broke off before its head was there, a 5xx that does not
/// say that nothing was done (500, 502, 504, and 503 unless it comes in the vendor's JSON, since proxies answer so
/// after they passed the request on), and a 2xx that cannot be read: the call was accepted, and its `sid` is lost.
///
/// # What to do
///
/// Do not send it again blindly. Find out first:
///
/// * **With a `notifyurl`:** wait for the notifications. They name no number and none of the request's own ids, so give
///   each call a `notifyurl` of its own, with an id of yours in its path or query, or one in `notifyHeaders`; the body
///   in [`sent`](Self::sent) holds it. The vendor promises neither an order nor that each arrives, and a call that
///   nobody answers is notified when it has failed, which takes as long as a phone rings.
/// * **Without one:** nothing comes by itself, and the vendor has no operation that lists dialouts. What is left is to
///   look for the conversation: in the console by target and time ([`SentRequest::started`] to
///   [`ended`](SentRequest::ended) and some minutes more), or in `getIntentRealtimeData`, which lists the latest
///   sessions of the bot with the numbers of both sides (`ani`, `dni`) and their start, once somebody has picked up.
///   Not finding it proves nothing while it may still be ringing. So give every dialout a `notifyurl`.
/// * **Where the server is not the vendor's:** its operators find the call by [`SentRequest::request_id`]. One that
///   honours idempotency keys may be sent the same request with the same key again; the client does so by itself, see
///   [`ClientBuilder::server_supports_idempotency`](crate::ClientBuilder::server_honours_idempotency_keys).
///
/// Everything to look for is in [`sent`](Self::sent); `Display` and `Debug` show none of it but the request id.
pub struct UnknownOutcome(Box<Inner>);

struct Inner {
    operation: &'static str,
    attempts: u32,
    cause: UnknownCause,
    sent: Arc<SentRequest>,
}

/// Why the outcome is not known.
#[derive(Debug)]
#[non_exhaustive]
pub enum UnknownCause {
    /// No answer came.
    Unanswered(TransportError),
    /// An answer came that does not tell.
    Response(RawResponse),
    /// The server accepted it (2xx), and the answer that holds the id of the call cannot be read.
    Accepted {
        /// The answer, with the part of the body that was read.
        response: RawResponse,
        /// Why it cannot be read.
        error: UnreadableResponse,
    },
}

/// Why the answer of a call that was accepted cannot be read. `Debug` and `Display` do not quote it.
#[non_exhaustive]
pub enum UnreadableResponse {
    /// The body broke off, or is too long.
    Body(BodyError),
    /// The body is not the documented JSON. The text of the error can quote the body.
    Payload(serde_json::Error),
}

impl UnknownOutcome {
    pub(crate) fn new(operation: &'static str, attempts: u32, cause: UnknownCause, sent: Arc<SentRequest>) -> Self {
        Self(Box::new(Inner { operation, attempts, cause, sent }))
    }

    /// A call that was accepted, and whose answer cannot be read.
    ///
    /// # Errors
    /// Gives both back where the answer is not that of a call which must not be repeated, or no success.
    pub(crate) fn accepted(
        response: RawResponse,
        error: UnreadableResponse,
    ) -> Result<Self, (RawResponse, UnreadableResponse)> {
        match (response.operation(), response.shared_sent()) {
            (Some(operation), Some(sent)) if response.status().is_success() => {
                let attempts = response.attempts();
                Ok(Self::new(operation, attempts, UnknownCause::Accepted { response, error }, sent))
            }
            _ => Err((response, error)),
        }
    }

    /// The `operationId` of the call.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// How often it was sent or tried to be; more than once only where that cannot have rung twice.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Why the outcome is not known: of the last attempt that left it open.
    #[must_use]
    pub fn cause(&self) -> &UnknownCause {
        &self.0.cause
    }

    /// The answer, if one came.
    #[must_use]
    pub fn response(&self) -> Option<&RawResponse> {
        match &self.0.cause {
            UnknownCause::Response(response) | UnknownCause::Accepted { response, .. } => Some(response),
            UnknownCause::Unanswered(_) => None,
        }
    }

    /// What was sent and when, so that it can be looked for.
    #[must_use]
    pub fn sent(&self) -> &SentRequest {
        &self.0.sent
    }
}

impl fmt::Display for UnknownOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.cause {
            UnknownCause::Unanswered(error) => write!(f, "{error}")?,
            UnknownCause::Response(response) => {
                write!(f, "answer does not tell whether it was done ({})", response.describe_body())?;
                if let Some(first) = response.errors().first() {
                    write!(f, ": {first}")?;
                }
            }
            UnknownCause::Accepted { response, error } => {
                let body = response.describe_body();
                write!(f, "it was accepted, and its answer cannot be read: {error} ({body})")?;
            }
        }
        let rings = match &self.0.cause {
            UnknownCause::Accepted { .. } => "a phone is ringing or will be",
            _ => "a phone may be ringing",
        };
        write!(f, "; {rings}: do not send it again before you have looked for its notifications or its conversation")?;
        match self.0.sent.request_id() {
            Some(id) => write!(f, " [sent as request {id}]"),
            None => Ok(()),
        }
    }
}

smartassist_auth::debug_as_text!(UnknownOutcome, names its causes);

impl std::error::Error for UnknownOutcome {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.cause {
            UnknownCause::Unanswered(error) => Some(error),
            UnknownCause::Accepted { error: UnreadableResponse::Body(error), .. } => Some(error),
            UnknownCause::Response(_) | UnknownCause::Accepted { .. } => None,
        }
    }
}

impl fmt::Display for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body(error) => write!(f, "{error}"),
            Self::Payload(error) => {
                let what = payload_fault(error);
                write!(f, "body is {what}, from line {} column {}", error.line(), error.column())
            }
        }
    }
}

impl fmt::Debug for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What is wrong with the body of an answer, without quoting it.
pub(crate) fn payload_fault(error: &serde_json::Error) -> &'static str {
    if error.is_data() { "other JSON than documented" } else { "not the documented JSON" }
}
