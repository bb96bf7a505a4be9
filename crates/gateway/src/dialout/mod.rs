//! Dialouts, from the request to the last notification: what puts the other modules together.
//!
//! ```text
//! dialout ─ accepted in the store ─ answered
//!                  └ call on the carrier ─ each report: state and notification in one transaction ─ worker is woken
//! ```
//!
//! A dialout is answered once the call is on disk, and every report of it once it is there too. So whatever was answered
//! is told about, also after a crash: [`Exchange::recover`] ends the calls that the crash cut off, and says so to their
//! callers. It does not dial them again; somebody might have picked up. What it says is what was known: each step is
//! stored with everything that decides what is told later, and [`Exchange::beat`] stores how long the gateway lived.
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
mod earlier;
mod kept;
mod lifetime;
mod refused;
mod room;
mod run;
mod under_way;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::call::MAX_LENGTH;
use crate::carrier::Carrier;
use crate::metrics::Metrics;
use crate::notifications::{OutboxWorker, Reach};
use crate::resources::Directory;
use crate::store::Store;
use lifetime::Lifetime;
use room::Rooms;
use under_way::UnderWay;

/// What an exchange allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExchangeLimits {
    /// Calls of an account at one time. Default 1000.
    pub max_concurrent_calls: u32,
    /// How long an answered call may last. Default [`MAX_LENGTH`].
    pub longest_call: Duration,
}

impl Default for ExchangeLimits {
    fn default() -> Self {
        Self { max_concurrent_calls: 1000, longest_call: MAX_LENGTH }
    }
}

/// Takes dialouts and sees them through. Clones share everything.
pub struct Exchange<S> {
    store: Arc<S>,
    directory: Arc<Directory<S>>,
    carrier: Arc<dyn Carrier>,
    worker: Arc<OutboxWorker<S>>,
    reach: Reach,
    longest_call: Duration,
    rooms: Arc<Rooms>,
    under_way: UnderWay,
    metrics: Metrics,
    lifetime: Arc<Lifetime>,
}

impl<S: Store> Exchange<S> {
    /// An exchange that stores calls here, looks up there what is set up, places them on this carrier, and has them told
    /// by this relay, which somebody else runs. `reach` is that of the relay's transport: what it would not send is
    /// refused when it is asked for.
    pub fn new(
        store: Arc<S>,
        directory: Arc<Directory<S>>,
        carrier: Arc<dyn Carrier>,
        worker: Arc<OutboxWorker<S>>,
        reach: Reach,
        limits: ExchangeLimits,
    ) -> Self {
        Self {
            store,
            directory,
            carrier,
            worker,
            reach,
            longest_call: limits.longest_call,
            rooms: Rooms::new(limits.max_concurrent_calls),
            under_way: UnderWay::new(),
            metrics: Metrics::new(),
            lifetime: Arc::new(Lifetime::begin()),
        }
    }

    /// Counts calls here.
    #[must_use]
    pub fn with_metrics(mut self, metrics: Metrics) -> Self {
        self.metrics = metrics;
        self
    }

    /// How many calls are under way.
    pub fn calls(&self) -> usize {
        self.under_way.count()
    }

    /// Waits until no call is under way, for so long; those that are still up then are ended, as by a limit, and told
    /// about. Later dialouts are refused. Tells how many calls had to be ended.
    ///
    /// To be called when no more dialouts come, and while the relay still runs.
    pub async fn drain(&self, patience: Duration) -> usize {
        if tokio::time::timeout(patience, self.under_way.none()).await.is_ok() {
            self.under_way.end_all();
            return 0;
        }
        let left = self.under_way.count();
        self.under_way.end_all();
        self.under_way.none().await;
        left
    }
}

impl<S> Clone for Exchange<S> {
    fn clone(&self) -> Self {
        Self {
            store: Arc::clone(&self.store),
            directory: Arc::clone(&self.directory),
            carrier: Arc::clone(&self.carrier),
            worker: Arc::clone(&self.worker),
            reach: self.reach,
            longest_call: self.longest_call,
            rooms: Arc::clone(&self.rooms),
            under_way: self.under_way.clone(),
            metrics: self.metrics.clone(),
            lifetime: Arc::clone(&self.lifetime),
        }
    }
}

impl<S> fmt::Debug for Exchange<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange").field("reach", &self.reach).field("rooms", &self.rooms).finish_non_exhaustive()
    }
}
