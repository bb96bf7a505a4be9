//! What the relay tells whoever counts.

use std::time::Duration;

use super::breaker::BreakerCounts;
use crate::store::{AttemptOutcome, DeadLetterReason};

/// Is told what becomes of notifications, while it happens; it must not block. `()` counts nothing.
pub trait NotificationMetrics: Send + Sync + 'static {
    /// A notification is about to be sent for the first time, so long after it was written.
    fn record_first_attempt_delay(&self, _waited: Duration) {}

    /// A receiver was asked to take a notification, with this outcome.
    fn record_attempt(&self, _outcome: AttemptOutcome) {}

    /// A notification was taken, and that was noted.
    fn delivered(&self) {}

    /// A notification became a dead letter, and that was noted. Where a receiver wants nothing more of a call, this is
    /// told once, for all that was waiting.
    fn dead_letter_reason(&self, _reason: DeadLetterReason) {}

    /// So many hosts of notifications are in which state.
    fn hosts(&self, _counts: BreakerCounts) {}
}

impl NotificationMetrics for () {}
