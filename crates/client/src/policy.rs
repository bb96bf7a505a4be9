//! What to do after an attempt: the rules alone, without clock, network and randomness.
//!
//! Two questions, asked separately. [`effect`]: may the server have acted? [`next`]: is the request sent again, and
//! after which wait? A dialout that may have been acted on is never sent again, unless it carries an idempotency key
//! and the server is known to honour it.

use std::time::Duration;

/// A wait that the server asks for is made longer by up to this part of it.
const SPREAD: u32 = 5;

/// How often and at which pace requests are sent again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    /// How often a request is sent at most; at least 1.
    pub(crate) max_attempts: u32,
    /// The longest wait before the second attempt; doubled before each further one.
    pub(crate) first_wait: Duration,
    /// What the doubling ends at.
    pub(crate) longest_wait: Duration,
}

impl Default for Rules {
    fn default() -> Self {
        Self { max_attempts: 4, first_wait: Duration::from_millis(200), longest_wait: Duration::from_secs(5) }
    }
}

/// How a call stands to being sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Changes nothing, so it may be repeated freely.
    Read,
    /// Must happen once, and its idempotency key sees to that on the server's side.
    Keyed,
    /// Must happen once, and nothing but the client sees to that.
    Once,
}

/// What became of one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Certainly not one byte of it left: there was no connection. `passes`: the cause may pass by itself.
    Unsent { passes: bool },
    /// Bytes may have left, and no head of an answer came.
    Unanswered,
    /// A head came.
    Answered(Answered),
}

/// What counts of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    /// Whether the body is whole and the vendor's list of errors. Proxies answer otherwise.
    pub(crate) in_vendors_words: bool,
    /// Whether the body broke off.
    pub(crate) broke_off: bool,
    pub(crate) retry_after: Option<Duration>,
    /// Whether another token can be had that was not tried yet.
    pub(crate) other_token: bool,
}

/// What the server did about an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Nothing.
    None,
    /// What it was asked for.
    Done,
    /// Nobody knows.
    Unknown,
}

/// What comes after an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Next {
    /// The outcome goes to the caller.
    Stop,
    /// The request is sent again after this wait.
    Again { wait: Duration, reason: Reason },
}

/// Why a request is sent again; one word for traces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    Connect,
    Unanswered,
    Token,
    Status,
    Body,
}

impl Reason {
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
pub(crate) fn effect(outcome: &Outcome) -> Effect {
    match outcome {
        Outcome::Unsent { .. } => Effect::None,
        Outcome::Unanswered => Effect::Unknown,
        Outcome::Answered(answer) => match answer.status {
            200..=299 => Effect::Done,
            300..=499 => Effect::None,
            // "Not implemented" and "not now" are refusals if the server says so itself. A proxy says the same after
            // the request went through it.
            501 | 503 if answer.in_vendors_words => Effect::None,
            _ => Effect::Unknown,
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
    rules: &Rules,
    kind: Kind,
    outcome: &Outcome,
    attempt: u32,
    left: Option<Duration>,
    random: f64,
) -> Next {
    let Some(reason) = reason(kind, outcome) else { return Next::Stop };
    if attempt >= rules.max_attempts {
        return Next::Stop;
    }
    let asked = match outcome {
        Outcome::Answered(answer) => answer.retry_after.unwrap_or_default(),
        _ => Duration::ZERO,
    };
    // With another token there is nothing to wait for; otherwise never shorter than asked, and spread beyond it in
    // proportion, so that clients that were refused together do not come back together.
    let wait = match reason {
        Reason::Token => Duration::ZERO,
        _ => {
            let spread = ceiling(rules, attempt).max(asked / SPREAD);
            asked.saturating_add(spread.mul_f64(random.clamp(0.0, 1.0)))
        }
    };
    if left.is_some_and(|left| wait >= left) {
        return Next::Stop;
    }
    Next::Again { wait, reason }
}

/// Why the outcome allows another attempt, if it does.
fn reason(kind: Kind, outcome: &Outcome) -> Option<Reason> {
    match (kind, outcome) {
        (_, Outcome::Unsent { passes }) => passes.then_some(Reason::Connect),
        (Kind::Once, _) => None,
        (_, Outcome::Unanswered) => Some(Reason::Unanswered),
        (_, Outcome::Answered(answer)) => match answer.status {
            401 if answer.other_token => Some(Reason::Token),
            // The first request with this key is still being worked on.
            409 if kind == Kind::Keyed => Some(Reason::Status),
            status if passes(status) => Some(Reason::Status),
            _ if answer.broke_off => Some(Reason::Body),
            _ => None,
        },
    }
}

/// The longest wait after this attempt.
fn ceiling(rules: &Rules, attempt: u32) -> Duration {
    let doubled = 1_u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
    rules.first_wait.saturating_mul(doubled).min(rules.longest_wait)
}

#[cfg(test)]
#[path = "policy_tests.rs"]
mod tests;
