//! The retry policy: what to do after an attempt. It uses no clock, no network and no randomness.
//!
//! It answers two questions separately. [`effect`]: may the server have acted? [`decide`]: is the request retried, and
//! after which wait? A dialout on which the server may have acted is never retried, unless it carries an idempotency
//! key and the server is known to support it.

use std::time::Duration;

use crate::response::retry_hints::is_transient_status;

/// A wait that the server asks for is made longer by up to one part in this many, at random.
const JITTER_DIVISOR: u32 = 5;

/// How often requests are retried, and after which waits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RetryPolicy {
    /// Maximum number of attempts, at least 1.
    pub(crate) max_attempts: u32,
    /// Maximum wait before the second attempt; doubled before each further one.
    pub(crate) initial_backoff: Duration,
    /// Maximum of the doubled wait.
    pub(crate) max_backoff: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { max_attempts: 4, initial_backoff: Duration::from_millis(200), max_backoff: Duration::from_secs(5) }
    }
}

/// Whether a request may be sent more than once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeatability {
    /// It changes nothing, so it may be repeated.
    Read,
    /// It must be processed once, and the server ensures that by the idempotency key.
    Keyed,
    /// It must be processed once, and only the client can ensure that.
    Once,
}

/// The result of one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttemptResult {
    /// There was no connection, so it is certain that no byte was sent. `is_transient`: the cause may end by itself.
    Unsent { is_transient: bool },
    /// Bytes may have been sent, and no head of a response arrived.
    Unanswered,
    /// The head of a response arrived.
    Answered(ResponseFacts),
}

/// What the policy has to know about a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ResponseFacts {
    pub(crate) status: u16,
    /// Whether the body is complete and is the vendor's list of errors. Responses of proxies are not.
    pub(crate) is_vendor_error: bool,
    /// Whether the connection broke before the body was complete.
    pub(crate) is_truncated: bool,
    pub(crate) retry_after: Option<Duration>,
    /// Whether there is another token that was not tried yet.
    pub(crate) has_other_token: bool,
}

/// What the server did with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ServerEffect {
    /// It did nothing.
    None,
    /// It did what was requested.
    Done,
    /// It is not known.
    Unknown,
}

/// What follows an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum RetryDecision {
    /// The caller gets the result.
    Stop,
    /// The request is sent again after this wait.
    Retry { wait: Duration, reason: RetryReason },
}

/// Why a request is retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryReason {
    Connect,
    Unanswered,
    Token,
    Status,
    Body,
}

impl RetryReason {
    /// The reason as traces have it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Unanswered => "unanswered",
            Self::Token => "token",
            Self::Status => "status",
            Self::Body => "body",
        }
    }
}

/// What the server did, as far as the result shows it.
pub(crate) fn effect(result: &AttemptResult) -> ServerEffect {
    match result {
        AttemptResult::Unsent { .. } => ServerEffect::None,
        AttemptResult::Unanswered => ServerEffect::Unknown,
        AttemptResult::Answered(response) => match response.status {
            200..=299 => ServerEffect::Done,
            300..=499 => ServerEffect::None,
            // "Not implemented" and "unavailable" are refusals if the server itself sends them. A proxy sends the same
            // after it forwarded the request.
            501 | 503 if response.is_vendor_error => ServerEffect::None,
            _ => ServerEffect::Unknown,
        },
    }
}

/// Whether the request is retried. `attempt` is the number of the attempt, from 1. `left` is the time that the whole
/// call still has; `None` is no limit. `random` is at least 0 and less than 1.
pub(crate) fn decide(
    policy: &RetryPolicy,
    repeatability: Repeatability,
    result: &AttemptResult,
    attempt: u32,
    left: Option<Duration>,
    random: f64,
) -> RetryDecision {
    let Some(reason) = reason(repeatability, result) else { return RetryDecision::Stop };
    if attempt >= policy.max_attempts {
        return RetryDecision::Stop;
    }
    let asked = match result {
        AttemptResult::Answered(response) => response.retry_after.unwrap_or_default(),
        _ => Duration::ZERO,
    };
    // With another token there is nothing to wait for. Otherwise the wait is never shorter than the server asks for,
    // and longer by a random part, so that clients that were refused together do not return together.
    let wait = match reason {
        RetryReason::Token => Duration::ZERO,
        _ => {
            let jitter = max_backoff_after(policy, attempt).max(asked / JITTER_DIVISOR);
            asked.saturating_add(jitter.mul_f64(random.clamp(0.0, 1.0)))
        }
    };
    if left.is_some_and(|left| wait >= left) {
        return RetryDecision::Stop;
    }
    RetryDecision::Retry { wait, reason }
}

/// Why the result permits a retry; `None` if it does not.
fn reason(repeatability: Repeatability, result: &AttemptResult) -> Option<RetryReason> {
    match (repeatability, result) {
        (_, AttemptResult::Unsent { is_transient }) => is_transient.then_some(RetryReason::Connect),
        (Repeatability::Once, _) => None,
        (_, AttemptResult::Unanswered) => Some(RetryReason::Unanswered),
        (_, AttemptResult::Answered(response)) => match response.status {
            401 if response.has_other_token => Some(RetryReason::Token),
            // The server still processes the first request with this key.
            409 if repeatability == Repeatability::Keyed => Some(RetryReason::Status),
            status if is_transient_status(status) => Some(RetryReason::Status),
            _ if response.is_truncated => Some(RetryReason::Body),
            _ => None,
        },
    }
}

/// The maximum wait after this attempt.
fn max_backoff_after(policy: &RetryPolicy, attempt: u32) -> Duration {
    let factor = 1_u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
    policy.initial_backoff.saturating_mul(factor).min(policy.max_backoff)
}

#[cfg(test)]
#[path = "retry_tests.rs"]
mod tests;
