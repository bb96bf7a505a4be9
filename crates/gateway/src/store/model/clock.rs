//! A clock that was set back.

use std::time::Duration;

use smartassist_auth::UnixTime;

/// How the clock was set back, and how long things may wait by the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockStep {
    /// The time by the clock as it is now.
    pub now: UnixTime,
    /// By how much it was set back; zero where that is not known.
    pub set_back_by: Duration,
    /// How long a notification may wait at most, by how often it failed.
    pub longest_waits: Vec<Duration>,
    /// How long a claim, or the hold of an idempotency key, may last at most.
    pub longest_claim: Duration,
}
