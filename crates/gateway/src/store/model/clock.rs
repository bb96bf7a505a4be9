//! The heartbeat, and a step of the machine's clock.

use std::time::Duration;

use smartassist_auth::UnixTime;

/// A clock that was set back, and how long things may wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockStep {
    /// The time by the clock as it is now.
    pub now: UnixTime,
    /// By how much the clock was set back; zero if that is not known.
    pub set_back_by: Duration,
    /// The longest wait of a notification, by the number of its failures.
    pub longest_waits: Vec<Duration>,
    /// The longest duration of a claim, and of the reservation of an idempotency key.
    pub longest_claim: Duration,
}

/// A heartbeat of the gateway: how long it has lived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heartbeat {
    /// The id of the run of the program. Empty for versions without a heartbeat: then `started_at` is their last sign
    /// of life, and `lived` is zero.
    pub run: String,
    /// When the run began, by the machine's clock at that time.
    pub started_at: UnixTime,
    /// How long it has lived, in milliseconds, by a clock that is never set.
    pub lived: Duration,
}
