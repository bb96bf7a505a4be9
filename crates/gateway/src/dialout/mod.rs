//! Dialouts, from the request to the last notification: what puts the other modules together.
//!
//! ```text
//! dialout ─ accepted in the store ─ answered
//!                  └ call on the carrier ─ each report: state and notification in one transaction ─ worker is woken
//! ```
//!
//! A dialout is answered once the call is on disk, and every report of it once it is there too. So whatever was
//! answered is told about, also after a crash: [`CallService::recover`] ends the calls that the crash cut off, and says
//! so to their callers. It does not dial them again, because a person may have answered. What it says is what was
//! known: each step is stored with everything that decides what is told later, and [`CallService::record_heartbeat`]
//! stores how long the gateway lived.
//!
//! | limit | what happens |
//! | --- | --- |
//! | calls of an account at one time | 429, nothing is dialled |
//! | `timeoutInMs`, ringing | the call fails with `487 Request Terminated` |
//! | longest call | the gateway hangs up: `completed`, `SAVG-disconnected` or `KoreVG-disconnected` |
//! | a name of a trunk that the account does not have, a number that is not the bot's | 412 |
//! | an emergency number that the trunk does not list in `allow_emergency` | 412 |
//! | a trunk that is switched off | the call fails with `503 Service Unavailable` |

mod accept;
mod call_metrics;
mod concurrency;
mod error;
mod heartbeat;
mod in_flight;
mod older_records;
mod run;
mod stored_call;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::call::DEFAULT_MAX_CALL_DURATION;
use crate::carrier::Carrier;
use crate::metrics::Metrics;
use crate::notifications::{OutboxWorker, Reach};
use crate::resources::ResourceCache;
use crate::store::Store;
use concurrency::ConcurrencyLimit;
use heartbeat::GatewayRun;
use in_flight::InFlight;

/// What an exchange allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallLimits {
    /// Calls of an account at one time. Default 1000.
    pub max_concurrent_calls: u32,
    /// How long an answered call may last. Default [`DEFAULT_MAX_CALL_DURATION`].
    pub max_call_duration: Duration,
}

impl Default for CallLimits {
    fn default() -> Self {
        Self { max_concurrent_calls: 1000, max_call_duration: DEFAULT_MAX_CALL_DURATION }
    }
}

/// Takes dialouts and sees them through. Clones share everything.
pub struct CallService<S> {
    store: Arc<S>,
    resource_cache: Arc<ResourceCache<S>>,
    carrier: Arc<dyn Carrier>,
    worker: Arc<OutboxWorker<S>>,
    reach: Reach,
    max_call_duration: Duration,
    concurrency: Arc<ConcurrencyLimit>,
    in_flight: InFlight,
    metrics: Metrics,
    run_clock: Arc<GatewayRun>,
}

impl<S: Store> CallService<S> {
    /// An exchange that stores calls here, looks up there what is set up, places them on this carrier, and has them
    /// told by this relay, which somebody else runs. `reach` is that of the relay's transport: what it would not send
    /// is refused when it is asked for.
    pub fn new(
        store: Arc<S>,
        resource_cache: Arc<ResourceCache<S>>,
        carrier: Arc<dyn Carrier>,
        worker: Arc<OutboxWorker<S>>,
        reach: Reach,
        limits: CallLimits,
    ) -> Self {
        Self {
            store,
            resource_cache,
            carrier,
            worker,
            reach,
            max_call_duration: limits.max_call_duration,
            concurrency: ConcurrencyLimit::new(limits.max_concurrent_calls),
            in_flight: InFlight::new(),
            metrics: Metrics::new(),
            run_clock: Arc::new(GatewayRun::begin()),
        }
    }

    /// Counts calls here.
    #[must_use]
    pub fn with_metrics(mut self, metrics: Metrics) -> Self {
        self.metrics = metrics;
        self
    }

    /// How many calls are under way.
    pub fn calls_in_flight(&self) -> usize {
        self.in_flight.count()
    }

    /// Waits until no call is under way, for so long; those that are still up then are ended, as by a limit, and told
    /// about. Later dialouts are refused. Returns how many calls had to be ended.
    ///
    /// To be called when no more dialouts come, and while the relay still runs.
    pub async fn drain(&self, patience: Duration) -> usize {
        if tokio::time::timeout(patience, self.in_flight.wait_for_none()).await.is_ok() {
            self.in_flight.cancel_all();
            return 0;
        }
        let left = self.in_flight.count();
        self.in_flight.cancel_all();
        self.in_flight.wait_for_none().await;
        left
    }
}

impl<S> Clone for CallService<S> {
    fn clone(&self) -> Self {
        Self {
            store: Arc::clone(&self.store),
            resource_cache: Arc::clone(&self.resource_cache),
            carrier: Arc::clone(&self.carrier),
            worker: Arc::clone(&self.worker),
            reach: self.reach,
            max_call_duration: self.max_call_duration,
            concurrency: Arc::clone(&self.concurrency),
            in_flight: self.in_flight.clone(),
            metrics: self.metrics.clone(),
            run_clock: Arc::clone(&self.run_clock),
        }
    }
}

impl<S> fmt::Debug for CallService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallService")
            .field("reach", &self.reach)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}
