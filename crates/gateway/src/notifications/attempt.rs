//! One attempt at a notification: checks, signs and sends it, and stores what follows.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Instant;

use smartassist_auth::UnixTime;

use super::breaker::{BreakerTransition, HostHealth};
use super::destination::Destination;
use super::headers;
use super::schedule::{self, MAX_RETRY_AFTER};
use super::signing::{self, SigningError};
use super::transport::SendOutcome;
use super::worker::OutboxWorker;
use crate::store::{
    AttemptOutcome, ClaimedEntry, DeadLetterReason, DeliveryAttempt, EntryOutcome, FailingHost, FailureAction, HostKey,
    Store,
};
use crate::utc;

impl<S: Store> OutboxWorker<S> {
    /// Takes a slot for an attempt at a claimed notification; the future makes the attempt.
    pub(super) fn start_attempt(
        self: Arc<Self>,
        entry: ClaimedEntry,
        now: UnixTime,
    ) -> impl Future<Output = ()> + Send + 'static {
        let guard = AttemptGuard::begin(Arc::clone(&self), &entry, now);
        async move { self.deliver(entry, guard).await }
    }

    /// Makes an attempt at a claimed notification and stores what follows. Where that cannot be stored, the claim
    /// expires and the notification is sent again.
    async fn deliver(&self, entry: ClaimedEntry, mut guard: AttemptGuard<S>) {
        let settlement = self.attempt(&entry, &mut guard).await;
        let stored = match settlement {
            Some(Settlement { outcome, attempt }) => {
                let settled = self.store.settle(&entry, outcome, attempt, self.clock.now()).await;
                settled.map(|dead_letter_reason| self.count(outcome, dead_letter_reason))
            }
            None => Ok(()),
        };
        drop(guard);
        match stored {
            // The next notification of the call may be sent now.
            Ok(()) => self.wake(),
            Err(error) => tracing::warn!(
                notification = entry.id,
                error = error.with_causes(),
                "the outcome of an attempt could not be stored; the notification will be sent again"
            ),
        }
    }

    /// Counts an outcome that is stored. One that is not stored is sent again, and counted then.
    fn count(&self, outcome: EntryOutcome, dead_letter_reason: Option<DeadLetterReason>) {
        if outcome == EntryOutcome::Delivered {
            self.metrics.notification_delivered();
        }
        if let Some(reason) = dead_letter_reason {
            self.metrics.notification_dead(reason.name());
        }
    }

    /// Makes the attempt; `None` where nothing was sent and nothing follows.
    async fn attempt(&self, entry: &ClaimedEntry, guard: &mut AttemptGuard<S>) -> Option<Settlement> {
        let destination = match Destination::parse(&entry.target.url, self.transport.reach()) {
            Ok(destination) => destination,
            Err(error) => return Some(refuse(entry, &error)),
        };
        let mut headers = match headers::check(&entry.target.headers, &destination) {
            Ok(headers) => headers,
            Err(error) => return Some(refuse(entry, &error)),
        };
        match signing::sign(&*self.store, &self.clock, entry, &mut headers).await {
            Ok(()) => {}
            Err(SigningError::Id) => return Some(refuse(entry, &"the id of the call cannot be signed")),
            Err(SigningError::Store(error)) => {
                let error = error.with_causes();
                tracing::warn!(notification = entry.id, error, "a notification could not be signed");
                return None;
            }
        }
        let now = self.clock.now();
        let disabled = self.dispatcher().breakers.is_disabled(&guard.host);
        if disabled {
            let is_enabled = self.is_enabled_in_store(&guard.host).await;
            let failure = if is_enabled {
                FailureAction::Defer(now)
            } else {
                FailureAction::DeadLetter(DeadLetterReason::HostDisabled)
            };
            return Some(Settlement::unsent(failure));
        }
        // If the claim expired during the attempt, another worker might send at the same time.
        if entry.until.since(now) < self.transport.total() {
            return None;
        }
        if entry.failures == 0 {
            self.metrics.first_attempt_delay(now.since(entry.written_at));
        }
        let started = Instant::now();
        let send_outcome = self.transport.send(&destination, headers, entry.body.clone(), now).await;
        let made = DeliveryAttempt { started_at: now, took: started.elapsed(), outcome: send_outcome.outcome() };
        self.metrics.notification_attempt(metrics_label(made.outcome));
        let health = match send_outcome {
            SendOutcome::Delivered { .. } | SendOutcome::Gone => HostHealth::Success,
            _ => HostHealth::Failure,
        };
        let now = self.clock.now();
        if let Some(transition) = guard.record(health, now) {
            self.store_transition(&guard.host, transition, now).await;
        }
        let outcome = self.outcome(entry, send_outcome, now);
        if outcome != EntryOutcome::Delivered {
            log_failure(entry, &made, outcome);
        }
        Some(Settlement { outcome, attempt: Some(made) })
    }

    /// Whether the store no longer lists this host as failing, as after a replay. The host is enabled then, whichever
    /// process enabled it.
    async fn is_enabled_in_store(&self, host: &HostKey) -> bool {
        let Ok(failing) = self.store.failing_hosts().await else { return false };
        let is_enabled = !failing.iter().any(|failing| failing.host == *host);
        if is_enabled {
            // Several notifications may come here at the same time; only for the first one the host is still disabled.
            self.dispatcher().breakers.enable(host);
        }
        is_enabled
    }

    /// Stores a change of a host's state. Where that fails, the state is lost with a restart.
    async fn store_transition(&self, host: &HostKey, transition: BreakerTransition, now: UnixTime) {
        let stored = match transition {
            BreakerTransition::Failing { since, disabled } => {
                tracing::warn!(disabled, "a host of notifications failed too often in a row; it is only probed now");
                let failing = FailingHost { host: host.clone(), failing_since: since, disabled };
                self.store.record_failing_host(failing).await
            }
            BreakerTransition::Recovered => {
                tracing::info!("a host of notifications works again; the notifications that waited for it are sent");
                self.store.record_host_recovery(host.clone(), now).await
            }
        };
        if let Err(error) = stored {
            tracing::warn!(error = error.with_causes(), "the state of a host could not be stored");
        }
    }

    /// What follows for the notification after an attempt that ended now.
    fn outcome(&self, entry: &ClaimedEntry, send_outcome: SendOutcome, now: UnixTime) -> EntryOutcome {
        let retry_after = match send_outcome {
            SendOutcome::Delivered { .. } => return EntryOutcome::Delivered,
            SendOutcome::Gone => return EntryOutcome::Failed(FailureAction::DeadLetterCall(DeadLetterReason::Gone)),
            SendOutcome::Status { retry_after, .. } => retry_after,
            SendOutcome::Unanswered(_) => None,
        };
        let failing_since = entry.failing_since.unwrap_or(now);
        // An attempt that an operator requested is an extra one: the planned attempt is made as well.
        if let Some(planned_at) = entry.planned_at.filter(|planned_at| *planned_at > now) {
            let asked_for = now.plus(retry_after.unwrap_or_default().min(MAX_RETRY_AFTER));
            // The clock may have been set back since the plan was made: no wait is longer than the schedule allows.
            let longest = self.settings.schedule.wait(entry.failures, 1.0, Some(MAX_RETRY_AFTER));
            let planned_at = longest.map_or(planned_at, |longest| planned_at.min(now.plus(longest)));
            let retry_at = planned_at.max(asked_for);
            let failure = schedule::failure(send_outcome, retry_at, entry.failures, failing_since, now);
            return EntryOutcome::FailedOnRequest(failure);
        }
        let failures = entry.failures.saturating_add(1);
        let Some(wait) = self.settings.schedule.wait(failures, schedule::random_fraction(), retry_after) else {
            return EntryOutcome::Failed(FailureAction::DeadLetter(DeadLetterReason::Exhausted));
        };
        EntryOutcome::Failed(schedule::failure(send_outcome, now.plus(wait), failures, failing_since, now))
    }
}

/// What is stored about a claimed notification.
#[derive(Clone, Copy)]
struct Settlement {
    outcome: EntryOutcome,
    attempt: Option<DeliveryAttempt>,
}

impl Settlement {
    /// No attempt was made.
    fn unsent(failure: FailureAction) -> Self {
        Self { outcome: EntryOutcome::Failed(failure), attempt: None }
    }
}

/// The label of an outcome: the class of the status, or why there was no answer.
fn metrics_label(outcome: AttemptOutcome) -> &'static str {
    match outcome {
        AttemptOutcome::Status(200..300) => "2xx",
        AttemptOutcome::Status(300..400) => "3xx",
        AttemptOutcome::Status(400..500) => "4xx",
        AttemptOutcome::Status(500..600) => "5xx",
        AttemptOutcome::Status(_) => "other",
        AttemptOutcome::Failed(failure) => failure.name(),
    }
}

/// The log names neither the host nor the call: `smartassist admin notifications show` prints both.
fn log_failure(entry: &ClaimedEntry, attempt: &DeliveryAttempt, outcome: EntryOutcome) {
    let is_extra = matches!(outcome, EntryOutcome::FailedOnRequest(_));
    tracing::info!(
        notification = entry.id,
        failures = entry.failures.saturating_add(u32::from(!is_extra)),
        outcome = %attempt.outcome,
        status = attempt.outcome.status(),
        next_try_at = outcome.next_try_at().map(|at| tracing::field::display(utc(at))),
        "a notification was not delivered"
    );
}

/// The notification is not sent, and never will be.
fn refuse(entry: &ClaimedEntry, why: &dyn fmt::Display) -> Settlement {
    tracing::warn!(notification = entry.id, %why, "a notification cannot be sent");
    Settlement::unsent(FailureAction::DeadLetter(DeadLetterReason::Refused))
}

/// An attempt in flight. When it is dropped, its slot is free again, and the breaker has its result.
struct AttemptGuard<S: Store> {
    worker: Arc<OutboxWorker<S>>,
    host: HostKey,
    probe: bool,
    recorded: bool,
}

impl<S: Store> AttemptGuard<S> {
    fn begin(worker: Arc<OutboxWorker<S>>, entry: &ClaimedEntry, now: UnixTime) -> Self {
        let host = entry.host();
        worker.in_flight.fetch_add(1, Ordering::AcqRel);
        let probe = worker.dispatcher().begin(&host, now);
        Self { worker, host, probe, recorded: false }
    }

    /// Records the result in the breaker.
    fn record(&mut self, health: HostHealth, now: UnixTime) -> Option<BreakerTransition> {
        self.recorded = true;
        self.worker.dispatcher().breakers.record(&self.host, self.probe, health, now)
    }
}

impl<S: Store> Drop for AttemptGuard<S> {
    fn drop(&mut self) {
        if !self.recorded {
            self.record(HostHealth::Nothing, self.worker.clock.now());
        }
        self.worker.dispatcher().end(&self.host);
        self.worker.in_flight.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::super::destination::Reach;
    use super::super::transport::{Transport, TransportSettings};
    use super::super::worker::OutboxWorkerSettings;
    use super::*;
    use crate::metrics::{ATTEMPT_OUTCOMES, DEAD_LETTER_REASONS};
    use crate::origin::Origin;
    use crate::store::{Account, AppRecord, AppSettings, ResourceStore as _, SqliteStore, TransportFailure};

    /// A worker that restored a disabled host.
    async fn worker(store: &Arc<SqliteStore>, failing: &FailingHost) -> OutboxWorker<SqliteStore> {
        store.put_account(Account { id: "account".into(), name: "An account".into() }).await.unwrap();
        let (id, settings) = (failing.host.app_id.clone(), AppSettings::default());
        store.put_app(AppRecord { id, account_id: "account".into(), name: "An app".into(), settings }).await.unwrap();
        store.record_failing_host(failing.clone()).await.unwrap();
        let settings = TransportSettings { reach: Reach::Anywhere, ..TransportSettings::default() };
        let transport = Transport::new(&settings).unwrap();
        let worker = OutboxWorker::new(store.clone(), transport, OutboxWorkerSettings::default());
        worker.restore().await.unwrap();
        assert_eq!(worker.disabled_hosts().len(), 1);
        worker
    }

    #[tokio::test]
    async fn a_disabled_host_is_enabled_for_all_notifications_once_it_is_enabled_in_the_store() {
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(SqliteStore::open(folder.path().join("gateway.db")).await.unwrap());
        let origin = Origin::from_parts("https".to_owned(), "dialer.example".to_owned(), 443);
        let host = HostKey { app_id: "app".to_owned(), origin };
        let disabled = FailingHost { host: host.clone(), failing_since: UnixTime::from_secs(1), disabled: true };
        let worker = worker(&store, &disabled).await;
        assert!(!worker.is_enabled_in_store(&host).await, "the store still has it");
        store.delete_failing_host(host.clone()).await.unwrap();
        // Both found the host disabled in the breaker before either of them read the store.
        assert!(worker.is_enabled_in_store(&host).await, "the first one enables it");
        assert!(worker.is_enabled_in_store(&host).await, "the second one finds it enabled");
        assert!(worker.disabled_hosts().is_empty());
    }

    #[test]
    fn every_outcome_and_every_reason_has_a_counter() {
        for status in 0..=u16::MAX {
            assert!(ATTEMPT_OUTCOMES.contains(&metrics_label(AttemptOutcome::Status(status))), "{status}");
        }
        let failures = TransportFailure::ALL.map(|failure| metrics_label(AttemptOutcome::Failed(failure)));
        assert_eq!(ATTEMPT_OUTCOMES[4..], failures);
        // A notification is skipped by a command, which is another process and counts nothing here.
        let reasons = DeadLetterReason::ALL.into_iter().filter(|reason| *reason != DeadLetterReason::Skipped);
        assert!(reasons.map(DeadLetterReason::name).eq(DEAD_LETTER_REASONS));
    }
}
