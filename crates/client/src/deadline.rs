//! Until when a call may take.

use std::time::Duration;

use tokio::time::Instant;

/// The end of the time that a whole call has; none where nobody set one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    /// So long from now. A time too long to be reckoned with is none.
    pub(crate) fn after(total: Option<Duration>) -> Self {
        Self(total.and_then(|total| Instant::now().checked_add(total)))
    }

    pub(crate) fn instant(self) -> Option<Instant> {
        self.0
    }

    /// What is left of it.
    pub(crate) fn left(self) -> Option<Duration> {
        Some(self.0?.saturating_duration_since(Instant::now()))
    }

    /// The time an attempt has that may take so long by itself.
    pub(crate) fn limit(self, attempt: Option<Duration>) -> Option<Duration> {
        match (attempt, self.left()) {
            (Some(attempt), Some(left)) => Some(attempt.min(left)),
            (attempt, left) => attempt.or(left),
        }
    }
}
