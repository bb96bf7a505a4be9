//! The relay: takes notifications out of the outbox, sends them, and notes what became of them. What is claimed next is
//! decided by the dispatcher.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use smartassist_auth::{Clock, SystemClock, UnixTime};
use tokio::sync::Notify;
use tokio::task::JoinSet;

use super::breaker::{BreakerSettings, BreakerTransition, HostHealth};
use super::destination::Destination;
use super::dispatch::Dispatcher;
use super::headers;
use super::jitter;
use super::metrics::NotificationMetrics;
use super::schedule::{self, MAX_RETRY_AFTER, Schedule};
use super::send_outcome::SendOutcome;
use super::signing::{self, SigningError};
use super::transport::Transport;
use crate::origin::Origin;
use crate::store::{
    ClaimedEntry, DeadLetterReason, DeliveryAttempt, DueHosts, EntryOutcome, FailingHost, Failure, HostKey, HostScan,
    Lease, Store, StoreError,
};
use crate::utc;

/// The longest the relay sleeps: another process may have written what nobody here was woken for.
const MAX_SLEEP: Duration = Duration::from_secs(1);
/// How long it waits after the store failed.
const STORE_RETRY_DELAY: Duration = Duration::from_secs(1);
/// How many hosts of one app it looks at in one go, and how long after that it goes on with the others.
const MAX_HOSTS_PER_APP: usize = 128;
const NEXT_SCAN_DELAY: Duration = Duration::from_millis(50);

/// How the relay works.
#[derive(Clone, Debug)]
pub struct OutboxWorkerSettings {
    /// When a notification is tried again. Default: ten attempts in three days.
    pub schedule: Schedule,
    /// When a host is left alone.
    pub breaker: BreakerSettings,
    /// How long a claim counts; twice what an attempt may take, if this is less. Default 60 seconds.
    pub lease: Duration,
    /// Most attempts at once. One app has at most three quarters of them; where all are under way, an app with fewer
    /// than four may still begin one, until there are twice as many. Default 256.
    pub max_concurrent_attempts: u32,
}

impl Default for OutboxWorkerSettings {
    fn default() -> Self {
        let (schedule, breaker) = (Schedule::default(), BreakerSettings::default());
        Self { schedule, breaker, lease: Duration::from_secs(60), max_concurrent_attempts: 256 }
    }
}

/// Sends what is in the outbox.
pub struct OutboxWorker<S> {
    store: Arc<S>,
    transport: Transport,
    settings: OutboxWorkerSettings,
    dispatcher: Mutex<Dispatcher>,
    /// Where to go on with apps that have many hosts. Held while something is claimed.
    claiming: tokio::sync::Mutex<Vec<HostKey>>,
    clock: Arc<dyn Clock>,
    metrics: Arc<dyn NotificationMetrics>,
    wake: Notify,
    /// How many attempts are under way.
    attempts: AtomicUsize,
}

impl<S: Store> OutboxWorker<S> {
    /// A relay between this store and the world.
    pub fn new(store: Arc<S>, transport: Transport, mut settings: OutboxWorkerSettings) -> Self {
        settings.lease = settings.lease.max(transport.total().saturating_mul(2));
        let dispatcher = Mutex::new(Dispatcher::new(settings.breaker, settings.max_concurrent_attempts));
        Self {
            store,
            transport,
            settings,
            dispatcher,
            claiming: tokio::sync::Mutex::default(),
            clock: Arc::new(SystemClock),
            metrics: Arc::new(()),
            wake: Notify::new(),
            attempts: AtomicUsize::new(0),
        }
    }

    /// Uses another clock than the machine's, for everything but the time an attempt may take.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Counts attempts, deliveries and dead letters here.
    #[must_use]
    pub fn with_metrics(mut self, metrics: impl NotificationMetrics) -> Self {
        self.metrics = Arc::new(metrics);
        self
    }

    /// Tells the relay that something was written into the outbox. Without it, it looks once a second.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Whether no attempt is under way.
    pub fn is_idle(&self) -> bool {
        self.attempts.load(Ordering::Acquire) == 0
    }

    /// When the next attempt is to be made: now or before where one is due and nothing stands against it; `None` where
    /// nothing waits, or what waits is being sent.
    ///
    /// # Errors
    ///
    /// Where the outbox cannot be read.
    pub async fn next_attempt(&self) -> Result<Option<UnixTime>, StoreError> {
        let now = self.clock.now();
        let found = self.look(now, Vec::new()).await?;
        let plan = self.dispatcher().plan(&found.hosts, now);
        let due = (!plan.claims.is_empty()).then_some(now);
        Ok([due, plan.next, found.next_at].into_iter().flatten().min().filter(|at| *at < UnixTime::MAX))
    }

    /// Hosts that failed for days and are not asked any more.
    pub fn disabled_hosts(&self) -> Vec<HostKey> {
        self.dispatcher().breakers.disabled()
    }

    /// Lets a host be asked again; tells whether it was disabled. Its dead letters have to be replayed.
    ///
    /// # Errors
    ///
    /// Where that cannot be written down; it then holds until a restart.
    pub async fn enable_host(&self, host: &HostKey) -> Result<bool, StoreError> {
        let enabled = self.dispatcher().breakers.enable(host);
        self.store.delete_failing_host(written(host, UnixTime::EPOCH, false)).await?;
        Ok(enabled)
    }

    /// Takes up what was known about hosts before a restart; [`run`](Self::run) does so by itself.
    ///
    /// # Errors
    ///
    /// Where it cannot be read.
    pub async fn restore(&self) -> Result<(), StoreError> {
        for host in self.store.failing_hosts().await? {
            let origin = Origin::known(host.scheme.clone(), host.host.clone(), host.port);
            let key = HostKey { app_id: host.app_id.clone(), origin };
            let now = self.clock.now();
            if !self.dispatcher().breakers.restore(key, host.failing_since, host.disabled, now) {
                self.store.delete_failing_host(host).await?;
            }
        }
        Ok(())
    }

    /// Sends until `stop` is there, and then finishes what is under way, which takes no longer than an attempt.
    pub async fn run(self: Arc<Self>, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        if let Err(error) = self.restore().await {
            tracing::warn!(error = %chain(&error), "what was known about hosts cannot be read; all of them are asked");
        }
        let mut in_flight = JoinSet::new();
        loop {
            let sleep = match self.start(&mut in_flight).await {
                Ok(ClaimPass { claimed: 0, next }) => {
                    self.metrics.hosts(self.dispatcher().breakers.counts(self.clock.now()));
                    let until = next.map(|at| at.since(self.clock.now()).max(Duration::from_millis(1)));
                    until.unwrap_or(MAX_SLEEP).min(MAX_SLEEP)
                }
                Ok(_) => Duration::ZERO,
                Err(error) => {
                    tracing::warn!(error = %chain(&error), "the outbox cannot be read; trying again");
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

    /// Makes one attempt at what is due now, as far as there is room, and tells how many notifications that were.
    ///
    /// # Errors
    ///
    /// Where the outbox cannot be read.
    pub async fn pass(self: &Arc<Self>) -> Result<usize, StoreError> {
        let mut in_flight = JoinSet::new();
        let pass = self.start(&mut in_flight).await?;
        while in_flight.join_next().await.is_some() {}
        Ok(pass.claimed)
    }

    /// Claims what the dispatcher has room for, and begins to send it.
    async fn start(self: &Arc<Self>, in_flight: &mut JoinSet<()>) -> Result<ClaimPass, StoreError> {
        while in_flight.try_join_next().is_some() {}
        let mut after = self.claiming.lock().await;
        let now = self.clock.now();
        let found = self.look(now, std::mem::take(&mut *after)).await?;
        let plan = self.dispatcher().plan(&found.hosts, now);
        let more = (!found.unfinished.is_empty()).then(|| now.plus(NEXT_SCAN_DELAY));
        let next = [plan.next, found.next_at, more].into_iter().flatten().min();
        *after = found.unfinished;
        if plan.claims.is_empty() {
            return Ok(ClaimPass { claimed: 0, next });
        }
        let lease = Lease { at: now, lasts: self.settings.lease, most: plan.most };
        let claimed = self.store.claim(lease, plan.claims).await?;
        let count = claimed.len();
        for due in claimed {
            let attempt = Attempt::begin(Arc::clone(self), &due, now);
            in_flight.spawn(async move { attempt.worker.clone().deliver(due, attempt).await });
        }
        Ok(ClaimPass { claimed: count, next })
    }

    async fn look(&self, at: UnixTime, after: Vec<HostKey>) -> Result<DueHosts, StoreError> {
        let failed_lately = self.dispatcher().breakers.failed_lately();
        self.store.due_hosts(HostScan { at, per_app: MAX_HOSTS_PER_APP, after, failed_lately }).await
    }

    /// One notification. Where its outcome cannot be stored, the claim ends by itself and it is sent again.
    async fn deliver(&self, due: ClaimedEntry, mut attempt: Attempt<S>) {
        let settlement = self.attempt(&due, &mut attempt).await;
        let noted = match settlement {
            Some(Settlement { outcome, attempt }) => {
                let settled = self.store.settle(&due, outcome, attempt, self.clock.now()).await;
                settled.map(|dead_letter_reason| self.count(outcome, dead_letter_reason))
            }
            None => Ok(()),
        };
        drop(attempt);
        match noted {
            // The next one of the call may go.
            Ok(()) => self.wake(),
            Err(error) => tracing::warn!(
                notification = due.id,
                error = %chain(&error),
                "what became of a notification could not be noted; it will be sent again"
            ),
        }
    }

    /// Counts what was noted. What was not is sent again, and counted then.
    fn count(&self, outcome: EntryOutcome, dead_letter_reason: Option<DeadLetterReason>) {
        if outcome == EntryOutcome::Delivered {
            self.metrics.delivered();
        }
        if let Some(reason) = dead_letter_reason {
            self.metrics.dead_letter_reason(reason);
        }
    }

    /// Tries to deliver; `None` where nothing was done and nothing is known.
    async fn attempt(&self, due: &ClaimedEntry, attempt: &mut Attempt<S>) -> Option<Settlement> {
        let destination = match Destination::parse(&due.target.url, self.transport.reach()) {
            Ok(destination) => destination,
            Err(refused) => return Some(refuse(due, &refused)),
        };
        let mut headers = match headers::check(&due.target.headers, &destination) {
            Ok(headers) => headers,
            Err(refused) => return Some(refuse(due, &refused)),
        };
        match signing::sign(&*self.store, &self.clock, due, &mut headers).await {
            Ok(()) => {}
            Err(SigningError::Id) => return Some(refuse(due, &"the id of the call cannot be signed")),
            Err(SigningError::Store(error)) => {
                tracing::warn!(notification = due.id, error = %chain(&error), "a notification could not be signed");
                return None;
            }
        }
        let now = self.clock.now();
        let disabled = self.dispatcher().breakers.is_disabled(&attempt.host);
        if disabled {
            let let_in = self.is_enabled_in_store(&attempt.host).await;
            let failure =
                if let_in { Failure::Defer(now) } else { Failure::DeadLetter(DeadLetterReason::HostDisabled) };
            return Some(Settlement::unsent(failure));
        }
        // A claim that ends during the attempt is as good as none: somebody else might send at the same time.
        if due.until.since(now) < self.transport.total() {
            return None;
        }
        if due.failures == 0 {
            self.metrics.record_first_attempt_delay(now.since(due.written_at));
        }
        let started = Instant::now();
        let send_outcome = self.transport.send(&destination, headers, due.body.clone(), now).await;
        let made = DeliveryAttempt { started_at: now, took: started.elapsed(), outcome: send_outcome.outcome() };
        self.metrics.record_attempt(made.outcome);
        let observed = match send_outcome {
            SendOutcome::Delivered { .. } | SendOutcome::Gone => HostHealth::Success,
            _ => HostHealth::Failure,
        };
        let now = self.clock.now();
        if let Some(transition) = attempt.observed(observed, now) {
            self.note(&attempt.host, transition, now).await;
        }
        let outcome = self.outcome(due, send_outcome, now);
        if outcome != EntryOutcome::Delivered {
            log_failure(due, &made, outcome);
        }
        Some(Settlement { outcome, attempt: Some(made) })
    }

    /// Whether the store no longer has this host, as after a replay: then it may be asked again, whoever enabled it.
    async fn is_enabled_in_store(&self, host: &HostKey) -> bool {
        let Ok(failing) = self.store.failing_hosts().await else { return false };
        let is_this = |failing: &FailingHost| {
            let origin = &host.origin;
            failing.app_id == host.app_id
                && (failing.scheme.as_str(), failing.host.as_str(), failing.port)
                    == (origin.scheme(), origin.host(), origin.port())
        };
        let let_in = !failing.iter().any(is_this);
        if let_in {
            // Several notifications find out at the same time; only for the first of them it is still disabled.
            self.dispatcher().breakers.enable(host);
        }
        let_in
    }

    /// Writes down how a host turned out. Where that fails, it is known until a restart.
    async fn note(&self, host: &HostKey, transition: BreakerTransition, now: UnixTime) {
        let noted = match transition {
            BreakerTransition::Failing { since, disabled } => {
                tracing::warn!(disabled, "a host of notifications failed too often in a row and is left alone");
                self.store.record_failing_host(written(host, since, disabled)).await
            }
            BreakerTransition::Recovered => {
                tracing::info!("a receiver is back; it gets the notifications that waited for it");
                self.store.record_host_recovery(host.clone(), now).await
            }
        };
        if let Err(error) = noted {
            tracing::warn!(error = %chain(&error), "how a host turned out could not be noted");
        }
    }

    /// What follows from an attempt that ended now.
    fn outcome(&self, due: &ClaimedEntry, send_outcome: SendOutcome, now: UnixTime) -> EntryOutcome {
        let retry_after = match send_outcome {
            SendOutcome::Delivered { .. } => return EntryOutcome::Delivered,
            SendOutcome::Gone => return EntryOutcome::Failed(Failure::DeadLetterCall(DeadLetterReason::Gone)),
            SendOutcome::Status { retry_after, .. } => retry_after,
            SendOutcome::Unanswered(_) => None,
        };
        let failing_since = due.failing_since.unwrap_or(now);
        // An attempt that an operator asked for comes in addition: the one that was planned is made all the same.
        if let Some(planned_at) = due.planned_at.filter(|planned_at| *planned_at > now) {
            let asked_for = now.plus(retry_after.unwrap_or_default().min(MAX_RETRY_AFTER));
            // What was planned by a clock that was set back since then is no longer away than it can be.
            let longest = self.settings.schedule.wait(due.failures, 1.0, Some(MAX_RETRY_AFTER));
            let planned_at = longest.map_or(planned_at, |longest| planned_at.min(now.plus(longest)));
            let retry_at = planned_at.max(asked_for);
            let failure = schedule::failure(send_outcome, retry_at, due.failures, failing_since, now);
            return EntryOutcome::FailedOnRequest(failure);
        }
        let failures = due.failures.saturating_add(1);
        let Some(wait) = self.settings.schedule.wait(failures, jitter::fraction(), retry_after) else {
            return EntryOutcome::Failed(Failure::DeadLetter(DeadLetterReason::Exhausted));
        };
        EntryOutcome::Failed(schedule::failure(send_outcome, now.plus(wait), failures, failing_since, now))
    }

    /// Moves what is known about hosts by as much as the clock was set back.
    pub(super) fn shift_clock(&self, by: Duration) {
        self.dispatcher().breakers.set_back(by);
        self.wake();
    }

    fn dispatcher(&self) -> MutexGuard<'_, Dispatcher> {
        self.dispatcher.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S> std::fmt::Debug for OutboxWorker<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Relay").field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// What came of looking for what is due.
struct ClaimPass {
    claimed: usize,
    /// When there may be more, as far as that is known.
    next: Option<UnixTime>,
}

/// What is to be written down about a notification.
#[derive(Clone, Copy)]
struct Settlement {
    outcome: EntryOutcome,
    attempt: Option<DeliveryAttempt>,
}

impl Settlement {
    /// Without an attempt.
    fn unsent(failure: Failure) -> Self {
        Self { outcome: EntryOutcome::Failed(failure), attempt: None }
    }
}

/// Names neither the host nor the call: both are in `smartassist admin notifications show`.
fn log_failure(due: &ClaimedEntry, attempt: &DeliveryAttempt, outcome: EntryOutcome) {
    let is_extra = matches!(outcome, EntryOutcome::FailedOnRequest(_));
    tracing::info!(
        notification = due.id,
        failures = due.failures.saturating_add(u32::from(!is_extra)),
        outcome = %attempt.outcome,
        status = attempt.outcome.status(),
        next_try_at = outcome.next_try_at().map(|at| tracing::field::display(utc(at))),
        "a notification was not delivered"
    );
}

/// Nothing was sent, and never will be.
fn refuse(due: &ClaimedEntry, why: &dyn std::fmt::Display) -> Settlement {
    tracing::warn!(notification = due.id, %why, "a notification cannot be sent");
    Settlement::unsent(Failure::DeadLetter(DeadLetterReason::Refused))
}

/// An attempt that is under way. Its room is free again when it is over or broken off, and the breaker is told.
struct Attempt<S: Store> {
    worker: Arc<OutboxWorker<S>>,
    host: HostKey,
    probe: bool,
    recorded: bool,
}

impl<S: Store> Attempt<S> {
    fn begin(worker: Arc<OutboxWorker<S>>, due: &ClaimedEntry, now: UnixTime) -> Self {
        let host = due.host();
        worker.attempts.fetch_add(1, Ordering::AcqRel);
        let probe = worker.dispatcher().begin(&host, now);
        Self { worker, host, probe, recorded: false }
    }

    /// Tells the breaker what came of it.
    fn observed(&mut self, observed: HostHealth, now: UnixTime) -> Option<BreakerTransition> {
        self.recorded = true;
        self.worker.dispatcher().breakers.record(&self.host, self.probe, observed, now)
    }
}

impl<S: Store> Drop for Attempt<S> {
    fn drop(&mut self) {
        if !self.recorded {
            self.observed(HostHealth::Nothing, self.worker.clock.now());
        }
        self.worker.dispatcher().end(&self.host);
        self.worker.attempts.fetch_sub(1, Ordering::AcqRel);
    }
}

/// A host as it is stored.
fn written(host: &HostKey, failing_since: UnixTime, disabled: bool) -> FailingHost {
    let (app_id, origin) = (host.app_id.clone(), &host.origin);
    let (scheme, host, port) = (origin.scheme().to_owned(), origin.host().to_owned(), origin.port());
    FailingHost { app_id, scheme, host, port, failing_since, disabled }
}

/// An error and its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

#[cfg(test)]
#[path = "worker_tests.rs"]
mod tests;
