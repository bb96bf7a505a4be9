//! The relay: takes notifications out of the outbox, sends them, and notes what became of them.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use smartassist_auth::{Clock, SystemClock, UnixTime};
use tokio::sync::Notify;
use tokio::task::JoinSet;

use super::breaker::{Admission, BreakerRules, Breakers, HostKey, Observed, Turn};
use super::destination::Destination;
use super::headers;
use super::jitter;
use super::metrics::DeliveryMetrics;
use super::schedule::{LONGEST_RETRY_AFTER, Schedule};
use super::signing::{self, Unsigned};
use super::transport::Transport;
use super::verdict::Verdict;
use crate::origin::Origin;
use crate::store::{DeliveryAttempt, Died, Due, EntryOutcome, FailingHost, Failure, Lease, Store, StoreError};

/// The longest the relay sleeps: another process may have written what nobody here was woken for.
const LONGEST_SLEEP: Duration = Duration::from_secs(1);
/// How long it waits after the store failed.
const AFTER_TROUBLE: Duration = Duration::from_secs(1);

/// How the relay works.
#[derive(Clone, Debug)]
pub struct RelaySettings {
    /// When a notification is tried again. Default: ten attempts in three days.
    pub schedule: Schedule,
    /// When a host is left alone.
    pub breaker: BreakerRules,
    /// How long a claim counts; twice what an attempt may take, if this is less. Default 60 seconds.
    pub lease: Duration,
    /// Most attempts at once. Default 256.
    pub at_once: u32,
}

impl Default for RelaySettings {
    fn default() -> Self {
        let (schedule, breaker) = (Schedule::default(), BreakerRules::default());
        Self { schedule, breaker, lease: Duration::from_secs(60), at_once: 256 }
    }
}

/// Sends what is in the outbox.
pub struct Relay<S> {
    store: Arc<S>,
    transport: Transport,
    settings: RelaySettings,
    breakers: Mutex<Breakers>,
    clock: Arc<dyn Clock>,
    metrics: Arc<dyn DeliveryMetrics>,
    wake: Notify,
    /// How many attempts are under way.
    attempts: AtomicUsize,
}

impl<S: Store> Relay<S> {
    /// A relay between this store and the world.
    pub fn new(store: Arc<S>, transport: Transport, mut settings: RelaySettings) -> Self {
        settings.lease = settings.lease.max(transport.total().saturating_mul(2));
        let breakers = Mutex::new(Breakers::new(settings.breaker));
        Self {
            store,
            transport,
            settings,
            breakers,
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
    pub fn with_metrics(mut self, metrics: impl DeliveryMetrics) -> Self {
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

    /// Hosts that failed for days and are not asked any more.
    pub fn disabled_hosts(&self) -> Vec<HostKey> {
        self.breakers().disabled()
    }

    /// Lets a host be asked again; tells whether it was disabled. Its dead letters have to be replayed.
    ///
    /// # Errors
    ///
    /// Where that cannot be written down; it then holds until a restart.
    pub async fn enable_host(&self, host: &HostKey) -> Result<bool, StoreError> {
        let enabled = self.breakers().enable(host);
        self.store.forget_host(written(host, UnixTime::EPOCH, false)).await?;
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
            if !self.breakers().restore(key, host.failing_since, host.disabled, self.clock.now()) {
                self.store.forget_host(host).await?;
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
        let mut under_way = JoinSet::new();
        loop {
            let sleep = match self.start(&mut under_way).await {
                Ok(_) if self.room(&under_way) == 0 => LONGEST_SLEEP,
                Ok(0) => self.until_next_due().await,
                Ok(_) => Duration::ZERO,
                Err(error) => {
                    tracing::warn!(error = %chain(&error), "the outbox cannot be read; trying again");
                    AFTER_TROUBLE
                }
            };
            tokio::select! {
                () = &mut stop => break,
                () = self.wake.notified() => {}
                Some(_) = under_way.join_next() => {}
                () = tokio::time::sleep(sleep) => {}
            }
        }
        while under_way.join_next().await.is_some() {}
    }

    /// Makes one attempt at everything that is due now, and tells how many notifications that were.
    ///
    /// # Errors
    ///
    /// Where the outbox cannot be read.
    pub async fn pass(self: &Arc<Self>) -> Result<usize, StoreError> {
        let mut under_way = JoinSet::new();
        let claimed = self.start(&mut under_way).await?;
        while under_way.join_next().await.is_some() {}
        Ok(claimed)
    }

    /// Claims as many as there is room for.
    async fn start(self: &Arc<Self>, under_way: &mut JoinSet<()>) -> Result<usize, StoreError> {
        while under_way.try_join_next().is_some() {}
        let most = self.room(under_way);
        if most == 0 {
            return Ok(0);
        }
        let claimed = self.store.claim(Lease { at: self.clock.now(), lasts: self.settings.lease, most }).await?;
        let count = claimed.len();
        for due in claimed {
            let relay = self.clone();
            relay.attempts.fetch_add(1, Ordering::AcqRel);
            under_way.spawn(async move {
                let _under_way = UnderWay(&relay.attempts);
                relay.deliver(due).await;
            });
        }
        Ok(count)
    }

    fn room(&self, under_way: &JoinSet<()>) -> u32 {
        self.settings.at_once.saturating_sub(u32::try_from(under_way.len()).unwrap_or(u32::MAX))
    }

    async fn until_next_due(&self) -> Duration {
        match self.store.next_due().await {
            Ok(Some(at)) => at.since(self.clock.now()).clamp(Duration::from_millis(1), LONGEST_SLEEP),
            Ok(None) | Err(_) => LONGEST_SLEEP,
        }
    }

    /// One notification. Where its fate cannot be written down, the claim ends by itself and it is sent again.
    async fn deliver(&self, due: Due) {
        let fate = self.attempt(&due).await;
        let noted = match fate {
            Some(fate) => self.store.settle(&due, fate.outcome, fate.attempt, self.clock.now()).await,
            None => Ok(()),
        };
        match noted {
            Ok(()) => {
                if let Some(fate) = fate {
                    self.count(fate);
                }
                // The next one of the call may go.
                self.wake();
            }
            Err(error) => tracing::warn!(
                notification = due.id,
                error = %chain(&error),
                "what became of a notification could not be noted; it will be sent again"
            ),
        }
    }

    /// Counts what was noted. What was not is sent again, and counted then.
    fn count(&self, fate: Fate) {
        match fate.outcome {
            EntryOutcome::Delivered => self.metrics.delivered(),
            EntryOutcome::Failed(Failure::Bury(reason) | Failure::BuryCall(reason)) => self.metrics.died(reason),
            EntryOutcome::Failed(Failure::Retry(_) | Failure::Defer(_)) => {}
        }
    }

    /// Tries to deliver; `None` where nothing was done and nothing is known.
    async fn attempt(&self, due: &Due) -> Option<Fate> {
        let destination = match Destination::parse(&due.target.url, self.transport.reach()) {
            Ok(destination) => destination,
            Err(refused) => return Some(refuse(due, &refused)),
        };
        let mut headers = match headers::check(&due.target.headers) {
            Ok(headers) => headers,
            Err(refused) => return Some(refuse(due, &refused)),
        };
        match signing::sign(&*self.store, &self.clock, due, &mut headers).await {
            Ok(()) => {}
            Err(Unsigned::Id) => return Some(refuse(due, &"the id of the call cannot be signed")),
            Err(Unsigned::Store(error)) => {
                tracing::warn!(notification = due.id, error = %chain(&error), "a notification could not be signed");
                return None;
            }
        }
        let host = HostKey { app_id: due.app_id.clone(), origin: destination.origin().clone() };
        let now = self.clock.now();
        if let Some(requested_at) = due.retry_requested_at {
            self.breakers().request_probe(&host, requested_at);
        }
        let admission = self.breakers().admit(&host, now);
        match admission {
            Admission::Go => {}
            Admission::Wait(until) => return Some(Fate::unsent(Failure::Defer(until))),
            Admission::Disabled if self.was_let_in(&host).await => return Some(Fate::unsent(Failure::Defer(now))),
            Admission::Disabled => return Some(Fate::unsent(Failure::Bury(Died::HostDisabled))),
        }
        let asked = Asked { relay: self, host: &host };
        // A claim that ends during the attempt is as good as none: somebody else might send at the same time.
        if due.until.since(now) < self.transport.total() {
            return None;
        }
        if due.failures == 0 {
            self.metrics.first_attempt_after(now.since(due.written_at));
        }
        let started = Instant::now();
        let verdict = self.transport.send(&destination, headers, due.body.clone(), now).await;
        let attempt = DeliveryAttempt { started_at: now, took: started.elapsed(), outcome: verdict.outcome() };
        self.metrics.attempted(attempt.outcome);
        let turn = asked.and(match verdict {
            Verdict::Delivered { .. } | Verdict::Gone => Observed::Success,
            _ => Observed::Failure,
        });
        if let Some(turn) = turn {
            self.note(&host, turn).await;
        }
        let outcome = self.outcome(due, verdict);
        if outcome != EntryOutcome::Delivered {
            log_failure(due, &attempt, outcome);
        }
        Some(Fate { outcome, attempt: Some(attempt) })
    }

    /// Whether the store no longer has this host, as after a replay: then it may be asked again, whoever enabled it.
    async fn was_let_in(&self, host: &HostKey) -> bool {
        let Ok(failing) = self.store.failing_hosts().await else { return false };
        let is_this = |failing: &FailingHost| {
            let origin = &host.origin;
            failing.app_id == host.app_id
                && (failing.scheme.as_str(), failing.host.as_str(), failing.port)
                    == (origin.scheme(), origin.host(), origin.port())
        };
        if failing.iter().any(is_this) {
            return false;
        }
        // Several notifications find out at the same time; only for the first of them it is still disabled.
        self.breakers().enable(host);
        true
    }

    /// Writes down how a host turned out. Where that fails, it is known until a restart.
    async fn note(&self, host: &HostKey, turn: Turn) {
        let noted = match turn {
            Turn::Failing { since, disabled } => {
                tracing::warn!(disabled, "a host of notifications failed too often in a row and is left alone");
                self.store.note_host(written(host, since, disabled)).await
            }
            Turn::Recovered => self.store.forget_host(written(host, UnixTime::EPOCH, false)).await,
        };
        if let Err(error) = noted {
            tracing::warn!(error = %chain(&error), "how a host turned out could not be noted");
        }
    }

    /// What follows from an attempt.
    fn outcome(&self, due: &Due, verdict: Verdict) -> EntryOutcome {
        let retry_after = match verdict {
            Verdict::Delivered { .. } => return EntryOutcome::Delivered,
            Verdict::Gone => return EntryOutcome::Failed(Failure::BuryCall(Died::Gone)),
            Verdict::Status { retry_after, .. } => retry_after,
            Verdict::Unanswered(_) => None,
        };
        // An attempt that an operator asked for comes in addition: the one that was planned is made all the same.
        if let Some(planned_at) = due.planned_at.filter(|planned_at| *planned_at > self.clock.now()) {
            let asked_for = self.later(retry_after.unwrap_or_default().min(LONGEST_RETRY_AFTER));
            return EntryOutcome::Failed(Failure::Defer(planned_at.max(asked_for)));
        }
        let failures = due.failures.saturating_add(1);
        let wait = self.settings.schedule.wait(failures, jitter::fraction(), retry_after);
        EntryOutcome::Failed(wait.map_or(Failure::Bury(Died::Exhausted), |wait| Failure::Retry(self.later(wait))))
    }

    /// Moves what is known about hosts by as much as the clock was set back.
    pub(super) fn clock_was_set_back(&self, by: Duration) {
        self.breakers().set_back(by);
        self.wake();
    }

    fn later(&self, wait: Duration) -> UnixTime {
        self.clock.now().plus(wait)
    }

    fn breakers(&self) -> MutexGuard<'_, Breakers> {
        self.breakers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S> std::fmt::Debug for Relay<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Relay").field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// Counts an attempt until it is over or broken off.
struct UnderWay<'a>(&'a AtomicUsize);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// What is to be written down about a notification.
#[derive(Clone, Copy)]
struct Fate {
    outcome: EntryOutcome,
    attempt: Option<DeliveryAttempt>,
}

impl Fate {
    /// Without an attempt.
    fn unsent(failure: Failure) -> Self {
        Self { outcome: EntryOutcome::Failed(failure), attempt: None }
    }
}

/// Names neither the host nor the call: both are in `smartassist notifications show`.
fn log_failure(due: &Due, attempt: &DeliveryAttempt, outcome: EntryOutcome) {
    let is_extra = matches!(outcome, EntryOutcome::Failed(Failure::Defer(_)));
    let seconds = outcome.next_try_at().and_then(|at| i64::try_from(at.as_secs()).ok());
    let next_try_at = seconds.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    tracing::info!(
        notification = due.id,
        failures = due.failures.saturating_add(u32::from(!is_extra)),
        outcome = %attempt.outcome,
        status = attempt.outcome.status(),
        next_try_at = next_try_at.map(tracing::field::display),
        "a notification was not delivered"
    );
}

/// Nothing was sent, and never will be.
fn refuse(due: &Due, why: &dyn std::fmt::Display) -> Fate {
    tracing::warn!(notification = due.id, %why, "a notification cannot be sent");
    Fate::unsent(Failure::Bury(Died::Refused))
}

/// A host that is being asked; the breaker is told even if the attempt is broken off.
struct Asked<'a, S: Store> {
    relay: &'a Relay<S>,
    host: &'a HostKey,
}

impl<S: Store> Asked<'_, S> {
    /// Tells the breaker what came of it.
    fn and(self, observed: Observed) -> Option<Turn> {
        let asked = std::mem::ManuallyDrop::new(self);
        asked.relay.breakers().record(asked.host, observed, asked.relay.clock.now())
    }
}

impl<S: Store> Drop for Asked<'_, S> {
    fn drop(&mut self) {
        let now = self.relay.clock.now();
        self.relay.breakers().record(self.host, Observed::Nothing, now);
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
#[path = "relay_tests.rs"]
mod tests;
