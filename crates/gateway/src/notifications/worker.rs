//! The outbox worker: claims notifications that are due, and starts an attempt at each. [`Dispatcher`] chooses which.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use smartassist_auth::{Clock, SystemClock, UnixTime};
use tokio::sync::Notify;
use tokio::task::JoinSet;

use super::breaker::{BreakerCounts, BreakerSettings};
use super::fairness::Dispatcher;
use super::schedule::Schedule;
use super::transport::Transport;
use crate::metrics::Metrics;
use crate::store::{DueHosts, HostKey, HostScan, Lease, Store, StoreError};

/// The longest the worker sleeps. Another process may write to the outbox, and nothing wakes the worker then.
const MAX_SLEEP: Duration = Duration::from_secs(1);
/// The time between two tries when the store fails.
const STORE_RETRY_DELAY: Duration = Duration::from_secs(1);
/// How many hosts of one app the worker looks at in one scan.
const MAX_HOSTS_PER_APP: usize = 128;
/// When the next scan looks at the remaining hosts of such an app.
const NEXT_SCAN_DELAY: Duration = Duration::from_millis(50);

/// Settings of an [`OutboxWorker`].
#[derive(Clone, Debug)]
pub struct OutboxWorkerSettings {
    /// When the attempts at a notification are made. Default: ten attempts in three days.
    pub schedule: Schedule,
    /// When nothing is sent to a host.
    pub breaker: BreakerSettings,
    /// How long a claim is valid. At least twice the time of an attempt. Default 60 seconds.
    pub lease: Duration,
    /// The maximum of concurrent attempts. One app has at most three quarters of them. When all are in flight, an app
    /// with fewer than four may still begin one, up to twice this number in all. Default 256.
    pub max_concurrent_attempts: u32,
}

impl Default for OutboxWorkerSettings {
    fn default() -> Self {
        let (schedule, breaker) = (Schedule::default(), BreakerSettings::default());
        Self { schedule, breaker, lease: Duration::from_secs(60), max_concurrent_attempts: 256 }
    }
}

/// Sends the notifications of the outbox.
pub struct OutboxWorker<S> {
    pub(super) store: Arc<S>,
    pub(super) transport: Transport,
    pub(super) settings: OutboxWorkerSettings,
    dispatcher: Mutex<Dispatcher>,
    /// The hosts after which the next scan continues. Locked during a claim.
    scan_after: tokio::sync::Mutex<Vec<HostKey>>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) metrics: Metrics,
    wake: Notify,
    pub(super) in_flight: AtomicUsize,
}

impl<S: Store> OutboxWorker<S> {
    /// A worker that sends what is in this store. It does nothing before [`run`](Self::run).
    pub fn new(store: Arc<S>, transport: Transport, mut settings: OutboxWorkerSettings) -> Self {
        settings.lease = settings.lease.max(transport.total().saturating_mul(2));
        let dispatcher = Mutex::new(Dispatcher::new(settings.breaker, settings.max_concurrent_attempts));
        Self {
            store,
            transport,
            settings,
            dispatcher,
            scan_after: tokio::sync::Mutex::default(),
            clock: Arc::new(SystemClock),
            metrics: Metrics::new(),
            wake: Notify::new(),
            in_flight: AtomicUsize::new(0),
        }
    }

    /// Uses this clock instead of the machine's. The timeout of an attempt does not follow it.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Counts attempts, deliveries and dead letters in these metrics.
    #[must_use]
    pub fn with_metrics(mut self, metrics: Metrics) -> Self {
        self.metrics = metrics;
        self
    }

    /// Makes the worker look into the outbox now. Without it, the worker looks once a second.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Whether no attempt is in flight.
    pub fn is_idle(&self) -> bool {
        self.in_flight.load(Ordering::Acquire) == 0
    }

    /// When the next attempt is made: now or earlier where one is due and may be made; `None` where no notification
    /// waits, or each that waits is being sent.
    ///
    /// # Errors
    ///
    /// The outbox cannot be read.
    pub async fn next_attempt(&self) -> Result<Option<UnixTime>, StoreError> {
        let now = self.clock.now();
        let found = self.scan(now, Vec::new()).await?;
        let plan = self.dispatcher().plan(&found.hosts, now);
        let due = (!plan.claims.is_empty()).then_some(now);
        Ok([due, plan.next, found.next_at].into_iter().flatten().min().filter(|at| *at < UnixTime::MAX))
    }

    /// Hosts that failed for days. Nothing is sent to them.
    pub fn disabled_hosts(&self) -> Vec<HostKey> {
        self.dispatcher().breakers.disabled()
    }

    /// Enables a disabled host; returns whether it was disabled. Its dead letters have to be replayed.
    ///
    /// # Errors
    ///
    /// The store fails. The host is then disabled again after a restart.
    pub async fn enable_host(&self, host: &HostKey) -> Result<bool, StoreError> {
        let enabled = self.dispatcher().breakers.enable(host);
        self.store.delete_failing_host(host.clone()).await?;
        Ok(enabled)
    }

    /// Restores the state of hosts from the store. [`run`](Self::run) does so first.
    ///
    /// # Errors
    ///
    /// The store cannot be read.
    pub async fn restore(&self) -> Result<(), StoreError> {
        for failing in self.store.failing_hosts().await? {
            let now = self.clock.now();
            let host = failing.host.clone();
            if !self.dispatcher().breakers.restore(host, failing.failing_since, failing.disabled, now) {
                self.store.delete_failing_host(failing.host).await?;
            }
        }
        Ok(())
    }

    /// Sends notifications until `stop` is ready, and then finishes the attempts in flight. That takes no longer than
    /// one attempt.
    pub async fn run(self: Arc<Self>, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        if let Err(error) = self.restore().await {
            tracing::warn!(
                error = error.with_causes(),
                "the state of hosts cannot be read; notifications are sent to all of them"
            );
        }
        let mut in_flight = JoinSet::new();
        loop {
            let sleep = match self.start_attempts(&mut in_flight).await {
                Ok(ClaimPass { claimed: 0, next }) => {
                    self.count_hosts();
                    let until = next.map(|at| at.since(self.clock.now()).max(Duration::from_millis(1)));
                    until.unwrap_or(MAX_SLEEP).min(MAX_SLEEP)
                }
                Ok(_) => Duration::ZERO,
                Err(error) => {
                    tracing::warn!(error = error.with_causes(), "the outbox cannot be read; trying again");
                    STORE_RETRY_DELAY
                }
            };
            tokio::select! {
                () = &mut stop => break,
                () = self.wake.notified() => {}
                Some(_) = in_flight.join_next() => {}
                () = tokio::time::sleep(sleep) => {}
            }
        }
        while in_flight.join_next().await.is_some() {}
    }

    /// Makes one attempt at each notification that is due and may be sent now; returns how many there were.
    ///
    /// # Errors
    ///
    /// The outbox cannot be read.
    pub async fn run_once(self: &Arc<Self>) -> Result<usize, StoreError> {
        let mut in_flight = JoinSet::new();
        let pass = self.start_attempts(&mut in_flight).await?;
        while in_flight.join_next().await.is_some() {}
        Ok(pass.claimed)
    }

    /// Claims what the dispatcher plans, and begins to send it.
    async fn start_attempts(self: &Arc<Self>, in_flight: &mut JoinSet<()>) -> Result<ClaimPass, StoreError> {
        while in_flight.try_join_next().is_some() {}
        let mut after = self.scan_after.lock().await;
        let now = self.clock.now();
        let found = self.scan(now, std::mem::take(&mut *after)).await?;
        let plan = self.dispatcher().plan(&found.hosts, now);
        let next_scan = (!found.unfinished.is_empty()).then(|| now.plus(NEXT_SCAN_DELAY));
        let next = [plan.next, found.next_at, next_scan].into_iter().flatten().min();
        *after = found.unfinished;
        if plan.claims.is_empty() {
            return Ok(ClaimPass { claimed: 0, next });
        }
        let lease = Lease { at: now, lasts: self.settings.lease, most: plan.most };
        let claimed = self.store.claim(lease, plan.claims).await?;
        let count = claimed.len();
        for entry in claimed {
            in_flight.spawn(Arc::clone(self).start_attempt(entry, now));
        }
        Ok(ClaimPass { claimed: count, next })
    }

    async fn scan(&self, at: UnixTime, after: Vec<HostKey>) -> Result<DueHosts, StoreError> {
        let failed_lately = self.dispatcher().breakers.failed_lately();
        self.store.due_hosts(HostScan { at, per_app: MAX_HOSTS_PER_APP, after, failed_lately }).await
    }

    fn count_hosts(&self) {
        let BreakerCounts { open, recovering, disabled } = self.dispatcher().breakers.counts(self.clock.now());
        for (state, count) in [("open", open), ("recovering", recovering), ("disabled", disabled)] {
            self.metrics.set_notification_hosts(state, count);
        }
    }

    /// Moves the times of all hosts when the clock was set back by this much.
    pub(super) fn shift_clock(&self, by: Duration) {
        self.dispatcher().breakers.set_back(by);
        self.wake();
    }

    pub(super) fn dispatcher(&self) -> MutexGuard<'_, Dispatcher> {
        self.dispatcher.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S> std::fmt::Debug for OutboxWorker<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OutboxWorker").field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// What one scan of the outbox led to.
struct ClaimPass {
    claimed: usize,
    /// When more may be due; `None` where that is not known.
    next: Option<UnixTime>,
}
