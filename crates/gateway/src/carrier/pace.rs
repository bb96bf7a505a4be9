//! How fast time passes in simulated calls.

use std::num::NonZeroU32;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::time::Instant;

/// How many times faster than real time a call goes, its timers included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pace(NonZeroU32);

impl Pace {
    /// A second takes a second.
    pub const REAL: Self = Self(NonZeroU32::MIN);

    /// So many times faster.
    pub const fn times(factor: NonZeroU32) -> Self {
        Self(factor)
    }

    /// How long a time of the call really takes.
    pub fn real(self, time: Duration) -> Duration {
        time / self.0.get()
    }

    /// How much time of the call passes meanwhile.
    pub fn simulated(self, time: Duration) -> Duration {
        time.saturating_mul(self.0.get())
    }
}

impl Default for Pace {
    fn default() -> Self {
        Self::REAL
    }
}

/// The clock of one call, which counts from when the call was queued.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    started: Instant,
    /// What the clock showed at the start.
    shown: Duration,
    pace: Pace,
}

impl Clock {
    pub(super) fn start(shown: Duration, pace: Pace) -> Self {
        Self { started: Instant::now(), shown, pace }
    }

    /// What the clock shows now.
    pub(super) fn now(&self) -> Duration {
        self.time(Instant::now())
    }

    /// What the clock showed at an instant; at one before the start, what it showed then.
    pub(super) fn time(&self, instant: Instant) -> Duration {
        self.shown.saturating_add(self.pace.simulated(instant.saturating_duration_since(self.started)))
    }

    /// When the clock shows a time. For a time too far off, never.
    pub(super) fn instant(&self, time: Duration) -> Option<Instant> {
        self.started.checked_add(self.pace.real(time.saturating_sub(self.shown)))
    }
}
