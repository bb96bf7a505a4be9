//! The end of the time that a call has.

use std::time::Duration;

use tokio::time::Instant;

/// When the total time limit of a call ends; `None` without a limit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    /// This long from now. A time that is too long for the clock is no limit.
    pub(crate) fn after(total: Option<Duration>) -> Self {
        Self(total.and_then(|total| Instant::now().checked_add(total)))
    }

    pub(crate) fn instant(self) -> Option<Instant> {
        self.0
    }

    /// The time that is left.
    pub(crate) fn left(self) -> Option<Duration> {
        Some(self.0?.saturating_duration_since(Instant::now()))
    }

    /// The time limit of an attempt: its own, or what is left if that is less.
    pub(crate) fn limit(self, attempt: Option<Duration>) -> Option<Duration> {
        match (attempt, self.left()) {
            (Some(attempt), Some(left)) => Some(attempt.min(left)),
            (attempt, left) => attempt.or(left),
        }
    }
}
