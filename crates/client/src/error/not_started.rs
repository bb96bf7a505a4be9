//! Calls that could not start. Nothing was sent.

use std::fmt;
use std::time::Duration;

use smartassist_auth::SourceError;

use crate::error_chain;

/// There was no token. Nothing was sent.
pub struct NoToken {
    operation: &'static str,
    cause: NoTokenCause,
}

/// Why there was no token.
#[derive(Debug)]
#[non_exhaustive]
pub enum NoTokenCause {
    /// The token source returned an error.
    Source(SourceError),
    /// The token source took longer than the total time limit.
    OutOfTime,
    /// The token source returned a token that cannot be sent. The text says why.
    Unusable(&'static str),
    /// The token source returned the token that the server had just refused. Callers never get this error: they get the
    /// refusal.
    Refused,
}

impl NoToken {
    pub(crate) fn new(operation: &'static str, cause: NoTokenCause) -> Self {
        Self { operation, cause }
    }

    /// The `operationId` of the call.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Why there was none.
    #[must_use]
    pub fn cause(&self) -> &NoTokenCause {
        &self.cause
    }
}

impl fmt::Display for NoToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("request not sent: ")?;
        match &self.cause {
            NoTokenCause::Source(error) => write!(f, "{error}{}", error_chain::causes(error)),
            NoTokenCause::OutOfTime => f.write_str(
                "the token source returned no token within the total time limit; raise `total_timeout`, or find out \
                 why it is slow",
            ),
            NoTokenCause::Unusable(reason) => write!(f, "the token source returned a token that {reason}"),
            NoTokenCause::Refused => {
                f.write_str("the token source returned the token that the server had just refused")
            }
        }
    }
}

impl std::error::Error for NoToken {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.cause {
            NoTokenCause::Source(error) => Some(error),
            NoTokenCause::OutOfTime | NoTokenCause::Unusable(_) | NoTokenCause::Refused => None,
        }
    }
}

smartassist_auth::debug_as_text!(NoToken, names its causes);

/// The client limits its requests per minute, and the wait for this one would have exceeded the total time limit.
/// Nothing was sent.
///
/// Send fewer requests, give calls more [`total_timeout`](crate::ClientBuilder::total_timeout), or make the call again
/// after [`wait`](Self::wait).
pub struct RateLimitTimeout {
    operation: &'static str,
    requests_per_minute: u32,
    wait: Duration,
}

impl RateLimitTimeout {
    pub(crate) fn new(operation: &'static str, requests_per_minute: u32, wait: Duration) -> Self {
        Self { operation, requests_per_minute, wait }
    }

    /// The `operationId` of the call.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The limit of the client, in requests per minute.
    #[must_use]
    pub fn requests_per_minute(&self) -> u32 {
        self.requests_per_minute
    }

    /// The wait would have been at least this long.
    #[must_use]
    pub fn wait(&self) -> Duration {
        self.wait
    }
}

impl fmt::Display for RateLimitTimeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "request not sent: of {} requests a minute all are used for the next {:.1} s, longer than the total time \
             limit allows; send fewer, or raise `total_timeout`",
            self.requests_per_minute,
            self.wait.as_secs_f64()
        )
    }
}

impl std::error::Error for RateLimitTimeout {}

smartassist_auth::debug_as_text!(RateLimitTimeout, names its causes);
