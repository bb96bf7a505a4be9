//! How fast time passes in simulated calls.

use std::num::NonZeroU32;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::time::Instant;

/// How many times faster than real time a call goes, its timers included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeScale(NonZeroU32);

impl TimeScale {
    /// A second takes a second.
    pub const REAL_TIME: Self = Self(NonZeroU32::MIN);

    /// So many times faster.
    pub const fn new(factor: NonZeroU32) -> Self {
        Self(factor)
    }

    /// How long a time of the call really takes.
    pub fn to_real(self, time: Duration) -> Duration {
        time / self.0.get()
    }

    /// How much time of the call passes meanwhile.
    pub fn to_simulated(self, time: Duration) -> Duration {
        time.saturating_mul(self.0.get())
    }
}

impl Default for TimeScale {
    fn default() -> Self {
        Self::REAL_TIME
    }
}

/// The clock of one call, which counts from when the call was queued.
#[derive(Clone, Copy, Debug)]
pub(super) struct CallTime {
    started: Instant,
    /// What the clock showed at the start.
    shown: Duration,
    time_scale: TimeScale,
}

impl CallTime {
    pub(super) fn start(shown: Duration, time_scale: TimeScale) -> Self {
        Self { started: Instant::now(), shown, time_scale }
    }

    /// What the clock shows now.
    pub(super) fn now(&self) -> Duration {
        self.time(Instant::now())
    }

    /// What the clock showed at an instant; at one before the start, what it showed then.
    pub(super) fn time(&self, instant: Instant) -> Duration {
        self.shown.saturating_add(self.time_scale.to_simulated(instant.saturating_duration_since(self.started)))
    }

    /// When the clock shows a time. For a time too far off, never.
    pub(super) fn instant(&self, time: Duration) -> Option<Instant> {
        self.started.checked_add(self.time_scale.to_real(time.saturating_sub(self.shown)))
    }
}
