//! The heartbeat, and a clock that was set back.

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

/// A sign of life of the gateway, which says how long it lived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heartbeat {
    /// Which run of the program it is; empty for programs that had no heartbeat, of which `started_at` is the last sign
    /// of life and `lived` zero.
    pub run: String,
    /// When the run began, by the clock of the machine as it was then.
    pub started_at: UnixTime,
    /// How long it has lived since, in milliseconds, by a clock that is never set.
    pub lived: Duration,
}
