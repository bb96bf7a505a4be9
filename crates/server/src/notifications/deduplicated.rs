//! Handing each notification to a receiver once, however often it is sent.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use super::fingerprint::{Fingerprint, Fingerprints};
use crate::CallStatusReceiver;
use crate::api::{CallStatusInput, CallStatusResponse};

/// A receiver that hands each notification to the receiver inside once. Clones share what they have seen.
///
/// Who sends at least once repeats what was taken when the answer got lost. The repetition is answered 204 here, and
/// nothing else happens.
///
/// * The same notification is one that says the same and has the same `webhook-id`, if it has one.
/// * It counts as seen once the receiver inside has answered 2xx, and not before: if that fails, panics, or the sender
///   hangs up on it, the next attempt is handed over again.
/// * The same one twice at the same time is handed over once: the second waits for the outcome of the first, is
///   answered 204 if that was taken, and is handed over if not.
/// * Memory is bounded in number and time. A notification whose entry has expired is accepted again if it is sent
///   again.
/// * What was seen is kept in this process. A receiver that runs in several, or must not see a repetition after a
///   restart, keeps the ids next to what it does with them, in one transaction.
///
/// ```
/// use smartassist_server::Receiver;
/// use smartassist_server::api::{CallStatusInput, CallStatusResponse};
/// use smartassist_server::notifications::Deduplicated;
///
/// # struct Bill;
/// # impl smartassist_server::CallStatusReceiver for Bill {
/// #     async fn call_status(&self, _: CallStatusInput) -> CallStatusResponse { CallStatusResponse::NoContent }
/// # }
/// let once = Deduplicated::new(Bill);
/// let router = Receiver::new(once.clone()).into_router();
/// assert_eq!(once.repeated(), 0);
/// ```
pub struct Deduplicated<R> {
    shared: Arc<DeduplicatedInner<R>>,
}

struct DeduplicatedInner<R> {
    inner: R,
    fingerprints: Fingerprints,
    seen: Mutex<SeenTable>,
    repeated: AtomicU64,
    max_entries: usize,
    ttl: Duration,
}

impl<R> Deduplicated<R> {
    /// Remembers at most 65 536 notifications, about 6 MB, each for a day. The longest pause between two attempts that
    /// Standard Webhooks advises is ten hours.
    pub fn new(inner: R) -> Self {
        Self::with_bounds(inner, 65_536, Duration::from_secs(24 * 60 * 60))
    }

    /// Remembers at most `max_entries` notifications, the oldest of which makes room for a new one, each for as long as
    /// `ttl`.
    pub fn with_bounds(inner: R, max_entries: usize, ttl: Duration) -> Self {
        let (fingerprints, seen, repeated) = (Fingerprints::default(), Mutex::default(), AtomicU64::new(0));
        Self { shared: Arc::new(DeduplicatedInner { inner, fingerprints, seen, repeated, max_entries, ttl }) }
    }

    /// The receiver inside.
    pub fn inner(&self) -> &R {
        &self.shared.inner
    }

    /// How many repetitions were answered without handing them over.
    pub fn repeated(&self) -> u64 {
        self.shared.repeated.load(Ordering::Relaxed)
    }

    /// How many notifications are stored, those in flight included.
    pub fn tracked(&self) -> usize {
        self.shared.seen().states.len()
    }
}

impl<R> Clone for Deduplicated<R> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared) }
    }
}

impl<R> fmt::Debug for Deduplicated<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deduplicated")
            .field("most", &self.shared.max_entries)
            .field("keep", &self.shared.ttl)
            .finish_non_exhaustive()
    }
}

impl<R: CallStatusReceiver> CallStatusReceiver for Deduplicated<R> {
    async fn call_status(&self, input: CallStatusInput) -> CallStatusResponse {
        let shared = &*self.shared;
        let fingerprint = shared.fingerprints.of(&input);
        let attempt = loop {
            match shared.claim(fingerprint) {
                ClaimResult::Claimed(attempt) => break attempt,
                ClaimResult::Duplicate => {
                    shared.repeated.fetch_add(1, Ordering::Relaxed);
                    tracing::debug!("a notification came again; it was taken before");
                    return CallStatusResponse::NoContent;
                }
                // It ends when the other attempt does, in whichever way: its sender is dropped.
                ClaimResult::InFlight(mut other) => while other.changed().await.is_ok() {},
            }
        };
        let answer = shared.inner.call_status(input).await;
        if (200..300).contains(&answer.status()) {
            attempt.accepted();
        }
        answer
    }
}

/// What there is to do about a notification.
enum ClaimResult<'a, R> {
    /// Hand it over.
    Claimed(DeliveryClaim<'a, R>),
    /// Wait for this to end, and look again.
    InFlight(watch::Receiver<()>),
    /// Nothing.
    Duplicate,
}

impl<R> DeduplicatedInner<R> {
    fn seen(&self) -> MutexGuard<'_, SeenTable> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn claim(&self, fingerprint: Fingerprint) -> ClaimResult<'_, R> {
        let mut seen = self.seen();
        seen.prune_expired(Instant::now());
        match seen.states.get(&fingerprint) {
            Some(SeenState::Accepted) => ClaimResult::Duplicate,
            Some(SeenState::InFlight(other)) => ClaimResult::InFlight(other.clone()),
            None => {
                let (ended, in_flight) = watch::channel(());
                seen.states.insert(fingerprint, SeenState::InFlight(in_flight));
                ClaimResult::Claimed(DeliveryClaim { shared: self, fingerprint, accepted: false, _ended: ended })
            }
        }
    }
}

/// A notification that is being handed over. Tasks that wait for it are woken when it is dropped.
struct DeliveryClaim<'a, R> {
    shared: &'a DeduplicatedInner<R>,
    fingerprint: Fingerprint,
    accepted: bool,
    _ended: watch::Sender<()>,
}

impl<R> DeliveryClaim<'_, R> {
    fn accepted(mut self) {
        self.accepted = true;
    }
}

impl<R> Drop for DeliveryClaim<'_, R> {
    fn drop(&mut self) {
        let mut seen = self.shared.seen();
        if self.accepted {
            let until = Instant::now().checked_add(self.shared.ttl);
            seen.states.insert(self.fingerprint, SeenState::Accepted);
            seen.by_age.push_back((until, self.fingerprint));
            seen.prune_above(self.shared.max_entries);
        } else {
            seen.states.remove(&self.fingerprint);
        }
    }
}

enum SeenState {
    InFlight(watch::Receiver<()>),
    Accepted,
}

#[derive(Default)]
struct SeenTable {
    states: HashMap<Fingerprint, SeenState>,
    /// What was accepted, the oldest first, each with the time at which it expires; without one it never expires.
    by_age: VecDeque<(Option<Instant>, Fingerprint)>,
}

impl SeenTable {
    /// Forgets what is over.
    fn prune_expired(&mut self, now: Instant) {
        while let Some((Some(until), _)) = self.by_age.front()
            && *until <= now
        {
            self.remove_oldest();
        }
    }

    /// Forgets the oldest while there are too many. What is in work is bounded by the server.
    fn prune_above(&mut self, max_entries: usize) {
        while self.by_age.len() > max_entries {
            self.remove_oldest();
        }
    }

    fn remove_oldest(&mut self) {
        if let Some((_, fingerprint)) = self.by_age.pop_front() {
            self.states.remove(&fingerprint);
        }
    }
}
