//! A request that must not be processed twice, and of which it is not known whether it was processed.

use std::fmt;
use std::sync::Arc;

use super::transport::TransportError;
use crate::response::{BodyError, RawResponse, SentRequest};

/// A dialout was sent, and it is not known whether the server processed it: **a phone may be ringing.**
///
/// The causes are: no response; a response that broke off within its head; a 5xx that does not say that nothing was
/// done (500, 502, 504, and 503 unless it has the vendor's JSON, because proxies send it after they forwarded the
/// request); and a 2xx that cannot be read: the call was accepted, and its `sid` is lost.
///
/// # What to do
///
/// Do not send it again before you know. Find out first:
///
/// * **With a `notifyurl`:** wait for the notifications. They contain neither the number nor an id of the request. So
///   give each call its own `notifyurl`, with your id in its path or query, or send an id in `notifyHeaders`; the body
///   in [`sent`](Self::sent) has it. The vendor guarantees neither an order nor that each notification arrives. The one
///   of a call that is not picked up is sent when the call has failed, which takes as long as the phone rings.
/// * **Without one:** no notification arrives, and the vendor has no operation that lists dialouts. Look for the
///   conversation: in the console by target and time ([`SentRequest::started`] to [`ended`](SentRequest::ended) and
///   some minutes more), or in `getIntentRealtimeData`, which lists the latest sessions of the bot with the numbers of
///   both sides (`ani`, `dni`) and their start, after the call was picked up. If it is not there, the phone may still
///   be ringing. So give every dialout a `notifyurl`.
/// * **If the server is not the vendor's:** its operators can find the call by [`SentRequest::request_id`]. If the
///   server supports idempotency keys, the same request may be sent again with the same key. The client does so by
///   itself, see [`ClientBuilder::server_supports_idempotency`](crate::ClientBuilder::server_supports_idempotency).
///
/// [`sent`](Self::sent) has everything by which the call can be found. `Display` and `Debug` show only the request id.
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
    /// There is no response.
    Unanswered(TransportError),
    /// There is a response that does not say whether the request was processed.
    Response(RawResponse),
    /// The server accepted the call (2xx), and the response with the id of the call cannot be read.
    Accepted {
        /// The response, with the part of the body that was read.
        response: RawResponse,
        /// Why it cannot be read.
        error: UnreadableResponse,
    },
}

/// Why the response of a call that was accepted cannot be read. `Debug` and `Display` do not quote it.
#[non_exhaustive]
pub enum UnreadableResponse {
    /// The body is not complete, or too long.
    Body(BodyError),
    /// The body is not the documented JSON. The text of the error can quote the body.
    Payload(serde_json::Error),
}

impl UnknownOutcome {
    pub(crate) fn new(operation: &'static str, attempts: u32, cause: UnknownCause, sent: Arc<SentRequest>) -> Self {
        Self(Box::new(Inner { operation, attempts, cause, sent }))
    }

    /// A call that was accepted, and whose response cannot be read.
    ///
    /// # Errors
    /// Returns both arguments if the request may be sent twice, or the response is not a success.
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

    /// The number of attempts; more than 1 only if they cannot have rung twice.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Why the outcome is not known, by the last attempt with an unknown outcome.
    #[must_use]
    pub fn cause(&self) -> &UnknownCause {
        &self.0.cause
    }

    /// The response, if there is one.
    #[must_use]
    pub fn response(&self) -> Option<&RawResponse> {
        match &self.0.cause {
            UnknownCause::Response(response) | UnknownCause::Accepted { response, .. } => Some(response),
            UnknownCause::Unanswered(_) => None,
        }
    }

    /// What was sent, and when.
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
                write!(f, "the response does not say whether the call was placed ({})", response.describe_body())?;
                if let Some(first) = response.errors().first() {
                    write!(f, ": {first}")?;
                }
            }
            UnknownCause::Accepted { response, error } => {
                let body = response.describe_body();
                write!(f, "the call was accepted, and the response cannot be read: {error} ({body})")?;
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

/// What is wrong with the body of a response, without quoting it.
pub(crate) fn payload_fault(error: &serde_json::Error) -> &'static str {
    if error.is_data() { "other JSON than documented" } else { "not the documented JSON" }
}
