//! Why a call has no response that the caller could read.

use super::not_started::{NoToken, RateLimitTimeout};
use super::transport::TransportError;
use super::unknown_outcome::UnknownOutcome;
#[cfg(feature = "tracing")]
use crate::response::RawResponse;

/// Why a call has no response that the caller could read. It becomes an [`Error`](super::Error).
pub(crate) enum CallError {
    Transport(TransportError),
    UnknownOutcome(UnknownOutcome),
    NoToken(NoToken),
    RateLimitTimeout(RateLimitTimeout),
    /// The body is a stream, which cannot be copied. Generated code makes none.
    StreamedBody,
}

/// What traces record.
#[cfg(feature = "tracing")]
impl CallError {
    /// The kind of error, in one word.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Transport(error) => error.kind(),
            Self::UnknownOutcome(_) => "unknown_outcome",
            Self::NoToken(_) => "no_token",
            Self::RateLimitTimeout(_) => "rate_limit",
            Self::StreamedBody => "streamed",
        }
    }

    /// The response of which the outcome is not known.
    pub(crate) fn response(&self) -> Option<&RawResponse> {
        match self {
            Self::UnknownOutcome(unknown) => unknown.response(),
            _ => None,
        }
    }

    /// The number of attempts.
    pub(crate) fn attempts(&self) -> u32 {
        match self {
            Self::Transport(error) => error.attempts(),
            Self::UnknownOutcome(unknown) => unknown.attempts(),
            Self::NoToken(_) | Self::RateLimitTimeout(_) | Self::StreamedBody => 0,
        }
    }
}
