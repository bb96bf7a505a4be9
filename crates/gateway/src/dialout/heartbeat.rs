//! How long this run of the gateway has lived, stored every few seconds, so that the next run knows when it died.

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use smartassist_auth::{Clock as _, SystemClock, UnixTime};
use tokio::time::{Instant, sleep};
use uuid::Uuid;

use crate::carrier::TimeScale;
use crate::store::{Heartbeat, Store, StoreError};

/// How often a sign of life is stored. One that is late by as much still comes every five seconds.
const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(2);

/// One run of the gateway. Its time is that of a monotonic clock, as that of the calls is.
#[derive(Debug)]
pub(super) struct GatewayRun {
    run: String,
    started: Instant,
    started_at: UnixTime,
}

/// When a call began on the clock of its run; stored with the call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct CallClock {
    run: String,
    /// How long the run had lived when the clock of the call began, in milliseconds.
    began_ms: u64,
    /// How many times faster the clock of the call goes.
    #[serde(rename = "pace")]
    time_scale: TimeScale,
}

impl GatewayRun {
    pub(super) fn begin() -> Self {
        Self { run: Uuid::new_v4().simple().to_string(), started: Instant::now(), started_at: SystemClock.now() }
    }

    /// The clock of a call that begins now.
    pub(super) fn call_clock(&self, time_scale: TimeScale) -> CallClock {
        let began_ms = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        CallClock { run: self.run.clone(), began_ms, time_scale }
    }

    fn heartbeat(&self) -> Heartbeat {
        Heartbeat { run: self.run.clone(), started_at: self.started_at, lived: self.started.elapsed() }
    }

    /// Stores a sign of life.
    pub(super) async fn record(&self, store: &impl Store) -> Result<(), StoreError> {
        store.record_heartbeat(self.heartbeat()).await
    }

    /// Stores one every few seconds for as long as it runs.
    pub(super) async fn record_forever<S: Store>(&self, store: Arc<S>) {
        let mut fails = false;
        loop {
            match self.record(&*store).await {
                Ok(()) => fails = false,
                // Once is enough: whatever else cannot be written says so as well.
                Err(error) if !fails => {
                    fails = true;
                    tracing::warn!(error = error.with_causes(), "the heartbeat cannot be stored; trying again");
                }
                Err(_) => {}
            }
            sleep(HEARTBEAT_INTERVAL).await;
        }
    }
}

impl CallClock {
    /// What this clock showed at the last sign of life of its run; `None` where that was another run.
    pub(super) fn shown_at(&self, last: &Heartbeat) -> Option<Duration> {
        let lived = last.lived.saturating_sub(Duration::from_millis(self.began_ms));
        (last.run == self.run).then(|| self.time_scale.to_simulated(lived))
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_call_lives_as_long_as_its_run_and_at_its_pace() {
        let run_clock = GatewayRun::begin();
        tokio::time::advance(Duration::from_secs(100)).await;
        let real = run_clock.call_clock(TimeScale::REAL_TIME);
        let fast = run_clock.call_clock(TimeScale::new(NonZeroU32::new(20).unwrap()));
        assert_eq!(real.shown_at(&run_clock.heartbeat()), Some(Duration::ZERO));
        tokio::time::advance(Duration::from_secs(3)).await;
        let last = run_clock.heartbeat();
        assert_eq!(real.shown_at(&last), Some(Duration::from_secs(3)));
        assert_eq!(fast.shown_at(&last), Some(Duration::from_secs(60)));
        // What the machine calls the time is not asked, so it may be set at will.
        let set_back = Heartbeat { started_at: UnixTime::from_secs(0), ..last.clone() };
        assert_eq!(real.shown_at(&set_back), Some(Duration::from_secs(3)));
        let another = Heartbeat { run: GatewayRun::begin().run, ..last };
        assert_eq!(real.shown_at(&another), None);
    }
}
