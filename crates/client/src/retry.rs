//! What to do after an attempt: the rules alone, without clock, network and randomness.
//!
//! Two questions, asked separately. [`effect`]: may the server have acted? [`next`]: is the request sent again, and
//! after which wait? A dialout that may have been acted on is never sent again, unless it carries an idempotency key
//! and the server is known to honour it.

use std::time::Duration;

/// A wait that the server asks for is made longer by up to this part of it.
const JITTER_DIVISOR: u32 = 5;

/// How often and at which pace requests are sent again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RetryPolicy {
    /// How often a request is sent at most; at least 1.
    pub(crate) max_attempts: u32,
    /// The longest wait before the second attempt; doubled before each further one.
    pub(crate) initial_backoff: Duration,
    /// What the doubling ends at.
    pub(crate) max_backoff: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { max_attempts: 4, initial_backoff: Duration::from_millis(200), max_backoff: Duration::from_secs(5) }
    }
}

/// How a call stands to being sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeatability {
    /// Changes nothing, so it may be repeated freely.
    Read,
    /// Must happen once, and its idempotency key sees to that on the server's side.
    Keyed,
    /// Must happen once, and nothing but the client sees to that.
    Once,
}

/// What became of one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttemptResult {
    /// Certainly not one byte of it left: there was no connection. `passes`: the cause may pass by itself.
    Unsent { passes: bool },
    /// Bytes may have left, and no head of an answer came.
    Unanswered,
    /// A head came.
    Answered(ResponseFacts),
}

/// What counts of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ResponseFacts {
    pub(crate) status: u16,
    /// Whether the body is whole and the vendor's list of errors. Proxies answer otherwise.
    pub(crate) is_vendor_error: bool,
    /// Whether the body broke off.
    pub(crate) is_truncated: bool,
    pub(crate) retry_after: Option<Duration>,
    /// Whether another token can be had that was not tried yet.
    pub(crate) has_other_token: bool,
}

/// What the server did about an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ServerEffect {
    /// Nothing.
    None,
    /// What it was asked for.
    Done,
    /// Nobody knows.
    Unknown,
}

/// What comes after an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum RetryDecision {
    /// The outcome goes to the caller.
    Stop,
    /// The request is sent again after this wait.
    Again { wait: Duration, reason: RetryReason },
}

/// Why a request is sent again; one word for traces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryReason {
    Connect,
    Unanswered,
    Token,
    Status,
    Body,
}

impl RetryReason {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Unanswered => "unanswered",
            Self::Token => "token",
            Self::Status => "status",
            Self::Body => "body",
        }
    }
}

/// What the server did, as far as the outcome tells.
pub(crate) fn effect(outcome: &AttemptResult) -> ServerEffect {
    match outcome {
        AttemptResult::Unsent { .. } => ServerEffect::None,
        AttemptResult::Unanswered => ServerEffect::Unknown,
        AttemptResult::Answered(answer) => match answer.status {
            200..=299 => ServerEffect::Done,
            300..=499 => ServerEffect::None,
            // "Not implemented" and "not now" are refusals if the server says so itself. A proxy says the same after
            // the request went through it.
            501 | 503 if answer.is_vendor_error => ServerEffect::None,
            _ => ServerEffect::Unknown,
        },
    }
}

/// Whether a status is likely to pass by itself.
pub(crate) fn passes(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
}

/// Whether the request is sent again. `attempt` counts from 1, `left` is the time the whole call still has, without end
/// if none, and `random` is at least 0 and less than 1.
pub(crate) fn next(
    rules: &RetryPolicy,
    kind: Repeatability,
    outcome: &AttemptResult,
    attempt: u32,
    left: Option<Duration>,
    random: f64,
) -> RetryDecision {
    let Some(reason) = reason(kind, outcome) else { return RetryDecision::Stop };
    if attempt >= rules.max_attempts {
        return RetryDecision::Stop;
    }
    let asked = match outcome {
        AttemptResult::Answered(answer) => answer.retry_after.unwrap_or_default(),
        _ => Duration::ZERO,
    };
    // With another token there is nothing to wait for; otherwise never shorter than asked, and spread beyond it in
    // proportion, so that clients that were refused together do not come back together.
    let wait = match reason {
        RetryReason::Token => Duration::ZERO,
        _ => {
            let spread = ceiling(rules, attempt).max(asked / JITTER_DIVISOR);
            asked.saturating_add(spread.mul_f64(random.clamp(0.0, 1.0)))
        }
    };
    if left.is_some_and(|left| wait >= left) {
        return RetryDecision::Stop;
    }
    RetryDecision::Again { wait, reason }
}

/// Why the outcome allows another attempt, if it does.
fn reason(kind: Repeatability, outcome: &AttemptResult) -> Option<RetryReason> {
    match (kind, outcome) {
        (_, AttemptResult::Unsent { passes }) => passes.then_some(RetryReason::Connect),
        (Repeatability::Once, _) => None,
        (_, AttemptResult::Unanswered) => Some(RetryReason::Unanswered),
        (_, AttemptResult::Answered(answer)) => match answer.status {
            401 if answer.has_other_token => Some(RetryReason::Token),
            // The first request with this key is still being worked on.
            409 if kind == Repeatability::Keyed => Some(RetryReason::Status),
            status if passes(status) => Some(RetryReason::Status),
            _ if answer.is_truncated => Some(RetryReason::Body),
            _ => None,
        },
    }
}

/// The longest wait after this attempt.
fn ceiling(rules: &RetryPolicy, attempt: u32) -> Duration {
    let doubled = 1_u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
    rules.initial_backoff.saturating_mul(doubled).min(rules.max_backoff)
}

#[cfg(test)]
#[path = "retry_tests.rs"]
mod tests;
