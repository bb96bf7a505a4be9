//! What generated code gets from a call: an answer whose body is there already.

use reqwest::StatusCode;

use crate::not_started::{NoToken, RateLimitTimeout};
use crate::raw_response::{BodyError, RawResponse};
use crate::transport_error::TransportError;
use crate::unknown_outcome::UnknownOutcome;

/// An answer. Its body was read where the attempt was made, since one that breaks off may be a reason for another.
pub(crate) struct CallResponse {
    response: RawResponse,
    /// Why the body is not whole.
    error: Option<BodyError>,
}

impl CallResponse {
    pub(crate) fn new(response: RawResponse, error: Option<BodyError>) -> Self {
        Self { response, error }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.response.status()
    }

    pub(crate) fn into_parts(self) -> (RawResponse, Option<BodyError>) {
        (self.response, self.error)
    }
}

/// What traces tell of it.
#[cfg(feature = "tracing")]
impl CallResponse {
    pub(crate) fn response(&self) -> &RawResponse {
        &self.response
    }

    pub(crate) fn is_whole(&self) -> bool {
        self.error.is_none()
    }
}

/// Why a call gave no answer that its caller could judge.
pub(crate) enum CallError {
    Transport(TransportError),
    Unknown(UnknownOutcome),
    NoToken(NoToken),
    RateLimitTimeout(RateLimitTimeout),
    /// The body is a stream, of which there is no second copy. Generated code makes none.
    Streamed,
}

/// What traces tell of it.
#[cfg(feature = "tracing")]
impl CallError {
    /// One word.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Transport(error) => error.kind(),
            Self::Unknown(_) => "unknown_outcome",
            Self::NoToken(_) => "no_token",
            Self::RateLimitTimeout(_) => "rate_limit",
            Self::Streamed => "streamed",
        }
    }

    /// The answer behind it.
    pub(crate) fn response(&self) -> Option<&RawResponse> {
        match self {
            Self::Unknown(unknown) => unknown.response(),
            _ => None,
        }
    }

    /// How often the request was sent or tried to be.
    pub(crate) fn attempts(&self) -> u32 {
        match self {
            Self::Transport(error) => error.attempts(),
            Self::Unknown(unknown) => unknown.attempts(),
            Self::NoToken(_) | Self::RateLimitTimeout(_) | Self::Streamed => 0,
        }
    }
}
