//! Moves the schedule when the machine's clock is set back.
//!
//! Everything that was scheduled by the earlier clock would wait until the clock has caught up, for an hour or a year.
//! The clock is therefore compared with a monotonic one, and what was scheduled is moved by as much as the clock was
//! set back. At the start nothing is known about earlier steps: then, what waits longer than any wait of the schedule
//! becomes due.

use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::{Clock, SystemClock, UnixTime};
use tokio::time::Instant;

use super::schedule::MAX_RETRY_AFTER;
use super::worker::{OutboxWorker, OutboxWorkerSettings};
use crate::store::{ClockStep, Store, StoreError};

/// How often the clocks are compared.
const COMPARE_EVERY: Duration = Duration::from_secs(1);
/// How far the clock may fall behind between two comparisons. A smaller difference is a normal correction.
const TOLERANCE: Duration = Duration::from_secs(2);
/// How many times [`probe_interval`](super::BreakerSettings::probe_interval) a notification may wait that an earlier
/// version of the program deferred because its host failed.
const MAX_DEFERRED_PROBES: u32 = 21;
/// The minimum of that wait.
const MIN_DEFERRAL: Duration = Duration::from_secs(15 * 60);

/// Compares the machine's clock with a monotonic one.
pub struct ClockWatch<S> {
    store: Arc<S>,
    worker: Arc<OutboxWorker<S>>,
    settings: OutboxWorkerSettings,
    clock: Arc<dyn Clock>,
    compared: (UnixTime, Instant),
}

impl<S: Store> ClockWatch<S> {
    /// Watches the clock for this worker and its store; `settings` are the worker's.
    pub fn new(store: Arc<S>, worker: Arc<OutboxWorker<S>>, settings: OutboxWorkerSettings) -> Self {
        Self { store, worker, settings, clock: Arc::new(SystemClock), compared: (SystemClock.now(), Instant::now()) }
    }

    /// Watches this clock instead of the machine's.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.compared = (clock.now(), Instant::now());
        self.clock = Arc::new(clock);
        self
    }

    /// Makes due what waits longer than any wait of the schedule, as after a start with a clock that was set back
    /// before. Returns how many notifications that were.
    ///
    /// # Errors
    ///
    /// Errors of the store.
    pub async fn begin(&self) -> Result<u64, StoreError> {
        self.store.shift_schedule(self.step(Duration::ZERO)).await
    }

    /// Compares the clocks, and moves the schedule if the clock was set back since the last comparison. Returns by how
    /// much.
    ///
    /// # Errors
    ///
    /// Errors of the store. The next comparison tries again.
    pub async fn compare(&mut self) -> Result<Option<Duration>, StoreError> {
        let (wall, steady) = (self.clock.now(), Instant::now());
        let (wall_before, steady_before) = self.compared;
        let expected = wall_before.plus(steady.saturating_duration_since(steady_before));
        let set_back_by = expected.since(wall);
        if set_back_by <= TOLERANCE {
            self.compared = (wall, steady);
            return Ok(None);
        }
        let moved = self.store.shift_schedule(self.step(set_back_by)).await?;
        self.compared = (wall, steady);
        tracing::warn!(
            seconds = set_back_by.as_secs(),
            notifications = moved,
            "the clock of this machine was set back; the schedule was moved by the same time"
        );
        self.worker.shift_clock(set_back_by);
        Ok(Some(set_back_by))
    }

    /// Compares the clocks every second, for ever.
    pub async fn run(mut self) {
        loop {
            tokio::time::sleep(COMPARE_EVERY).await;
            if let Err(error) = self.compare().await {
                tracing::warn!(
                    error = error.with_causes(),
                    "the schedule could not be moved after the clock was set back; trying again"
                );
            }
        }
    }

    fn step(&self, set_back_by: Duration) -> ClockStep {
        let deferral = self.settings.breaker.probe_interval.saturating_mul(MAX_DEFERRED_PROBES).max(MIN_DEFERRAL);
        let attempts = u32::try_from(self.settings.schedule.attempts()).unwrap_or(u32::MAX);
        let longest_wait = |failures| {
            let retry_after = (failures > 0).then_some(MAX_RETRY_AFTER);
            self.settings.schedule.wait(failures, 1.0, retry_after).unwrap_or_default().max(deferral)
        };
        ClockStep {
            now: self.clock.now(),
            set_back_by,
            longest_waits: (0..attempts).map(longest_wait).collect(),
            longest_claim: self.settings.lease,
        }
    }
}

impl<S> std::fmt::Debug for ClockWatch<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClockWatch").field("compared", &self.compared).finish_non_exhaustive()
    }
}
