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
/// * Memory is bounded in number and time. What was forgotten is handed over again when it comes again.
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
    shared: Arc<Shared<R>>,
}

struct Shared<R> {
    inner: R,
    fingerprints: Fingerprints,
    seen: Mutex<Seen>,
    repeated: AtomicU64,
    most: usize,
    keep: Duration,
}

impl<R> Deduplicated<R> {
    /// Remembers at most 65 536 notifications, about 6 MB, each for a day. The longest pause between two attempts that
    /// Standard Webhooks advises is ten hours.
    pub fn new(inner: R) -> Self {
        Self::with_bounds(inner, 65_536, Duration::from_secs(24 * 60 * 60))
    }

    /// Remembers at most `most` notifications, the oldest of which makes room for a new one, each for as long as
    /// `keep`.
    pub fn with_bounds(inner: R, most: usize, keep: Duration) -> Self {
        let (fingerprints, seen, repeated) = (Fingerprints::default(), Mutex::default(), AtomicU64::new(0));
        Self { shared: Arc::new(Shared { inner, fingerprints, seen, repeated, most, keep }) }
    }

    /// The receiver inside.
    pub fn inner(&self) -> &R {
        &self.shared.inner
    }

    /// How many repetitions were answered without handing them over.
    pub fn repeated(&self) -> u64 {
        self.shared.repeated.load(Ordering::Relaxed)
    }

    /// How many notifications are remembered, those in work included.
    pub fn remembered(&self) -> usize {
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
            .field("most", &self.shared.most)
            .field("keep", &self.shared.keep)
            .finish_non_exhaustive()
    }
}

impl<R: CallStatusReceiver> CallStatusReceiver for Deduplicated<R> {
    async fn call_status(&self, input: CallStatusInput) -> CallStatusResponse {
        let shared = &*self.shared;
        let fingerprint = shared.fingerprints.of(&input);
        let attempt = loop {
            match shared.begin(fingerprint) {
                Begun::Attempt(attempt) => break attempt,
                Begun::Seen => {
                    shared.repeated.fetch_add(1, Ordering::Relaxed);
                    tracing::debug!("a notification came again; it was taken before");
                    return CallStatusResponse::NoContent;
                }
                // It ends when the other attempt does, in whichever way: its sender is dropped.
                Begun::InWork(mut other) => while other.changed().await.is_ok() {},
            }
        };
        let answer = shared.inner.call_status(input).await;
        if (200..300).contains(&answer.status()) {
            attempt.taken();
        }
        answer
    }
}

/// What there is to do about a notification.
enum Begun<'a, R> {
    /// Hand it over.
    Attempt(Attempt<'a, R>),
    /// Wait for this to end, and look again.
    InWork(watch::Receiver<()>),
    /// Nothing.
    Seen,
}

impl<R> Shared<R> {
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, fingerprint: Fingerprint) -> Begun<'_, R> {
        let mut seen = self.seen();
        seen.forget_old(Instant::now());
        match seen.states.get(&fingerprint) {
            Some(State::Taken) => Begun::Seen,
            Some(State::InWork(other)) => Begun::InWork(other.clone()),
            None => {
                let (ended, in_work) = watch::channel(());
                seen.states.insert(fingerprint, State::InWork(in_work));
                Begun::Attempt(Attempt { shared: self, fingerprint, taken: false, _ended: ended })
            }
        }
    }
}

/// A notification being handed over. Whoever waits for it is woken when it is dropped.
struct Attempt<'a, R> {
    shared: &'a Shared<R>,
    fingerprint: Fingerprint,
    taken: bool,
    _ended: watch::Sender<()>,
}

impl<R> Attempt<'_, R> {
    fn taken(mut self) {
        self.taken = true;
    }
}

impl<R> Drop for Attempt<'_, R> {
    fn drop(&mut self) {
        let mut seen = self.shared.seen();
        if self.taken {
            let until = Instant::now().checked_add(self.shared.keep);
            seen.states.insert(self.fingerprint, State::Taken);
            seen.by_age.push_back((until, self.fingerprint));
            seen.forget_beyond(self.shared.most);
        } else {
            seen.states.remove(&self.fingerprint);
        }
    }
}

enum State {
    InWork(watch::Receiver<()>),
    Taken,
}

#[derive(Default)]
struct Seen {
    states: HashMap<Fingerprint, State>,
    /// What was taken, the oldest first, each with the time until which it is remembered; for good without one.
    by_age: VecDeque<(Option<Instant>, Fingerprint)>,
}

impl Seen {
    /// Forgets what is over.
    fn forget_old(&mut self, now: Instant) {
        while let Some((Some(until), _)) = self.by_age.front()
            && *until <= now
        {
            self.forget_oldest();
        }
    }

    /// Forgets the oldest while there are too many. What is in work is bounded by the server.
    fn forget_beyond(&mut self, most: usize) {
        while self.by_age.len() > most {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        if let Some((_, fingerprint)) = self.by_age.pop_front() {
            self.states.remove(&fingerprint);
        }
    }
}
