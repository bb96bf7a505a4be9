//! Sends no more than so many requests a minute, in the order in which they were asked for.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex as AsyncMutex, Notify};
use tokio::time::{Instant, timeout_at};

/// How long a server counts a request.
const WINDOW: Duration = Duration::from_secs(60);
/// A little more, for clocks that do not run alike.
const MARGIN: Duration = Duration::from_millis(50);

/// Gives out turns: at most `limit` within any minute. Clones share them.
///
/// When a server counts a request is not seen from here: some time between its start and the end of its answer. So a
/// turn is taken from the start of a request until a minute after its end. A server with an exact window then never
/// counts more than the limit, at the price of the requests' own duration: a little under `limit` a minute.
#[derive(Clone)]
pub(crate) struct RateLimiter(Arc<Shared>);

struct Shared {
    limit: u32,
    state: Mutex<State>,
    /// Held by the one who is next; the others queue for it, first come first served.
    next: AsyncMutex<()>,
    /// Wakes the one who is next.
    changed: Notify,
}

#[derive(Default)]
struct State {
    /// Requests under way.
    in_flight: usize,
    /// When the turns of finished requests are free again; the earliest first.
    free_at: VecDeque<Instant>,
    /// Who waits, the one who is next included.
    waiting: usize,
}

impl State {
    /// The earliest moment at which a request could start that has so many others in front of it.
    fn earliest(&mut self, limit: usize, in_front: usize, now: Instant) -> Instant {
        while self.free_at.front().is_some_and(|free_at| *free_at <= now) {
            self.free_at.pop_front();
        }
        let taken = self.in_flight + self.free_at.len();
        let Some(missing) = (in_front + 1 + taken).checked_sub(limit).filter(|missing| *missing > 0) else {
            return now;
        };
        // The `missing`th turn to become free. Those under way and those that are in front become free no sooner than
        // a minute from now.
        let (rounds, rest) = ((missing - 1) / limit, (missing - 1) % limit);
        let first = self.free_at.get(rest).copied().unwrap_or(now + WINDOW + MARGIN);
        first + (WINDOW + MARGIN) * u32::try_from(rounds).unwrap_or(u32::MAX)
    }
}

/// The wait until a turn, at least; it is longer than there was time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PermitTimeout(pub(crate) Duration);

/// One request may be sent. Its turn is taken until a minute after this is dropped.
pub(crate) struct Permit {
    rate_limiter: RateLimiter,
    used: bool,
}

impl Permit {
    /// Says that the request is being sent now. A turn that is dropped before that costs nothing.
    pub(crate) fn begin(mut self) -> Self {
        self.used = true;
        self
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.rate_limiter.with_state(|state| {
            state.in_flight -= 1;
            if self.used {
                state.free_at.push_back(Instant::now() + WINDOW + MARGIN);
            }
        });
        self.rate_limiter.0.changed.notify_one();
    }
}

/// Counts somebody who waits, for as long as they do.
struct WaitingGuard<'a>(&'a RateLimiter);

impl Drop for WaitingGuard<'_> {
    fn drop(&mut self) {
        self.0.with_state(|state| state.waiting -= 1);
    }
}

impl RateLimiter {
    /// At most `limit` requests a minute; `limit` is at least 1.
    pub(crate) fn new(limit: u32) -> Self {
        Self(Arc::new(Shared { limit, state: Mutex::default(), next: AsyncMutex::default(), changed: Notify::new() }))
    }

    pub(crate) fn limit(&self) -> u32 {
        self.0.limit
    }

    fn with_state<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.0.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Waits for a turn, but not beyond `until`.
    ///
    /// # Errors
    /// At once where it is clear that the turn comes later, otherwise when the time has run out.
    pub(crate) async fn acquire(&self, until: Option<Instant>) -> Result<Permit, PermitTimeout> {
        let limit = usize::try_from(self.0.limit).unwrap_or(usize::MAX);
        let now = Instant::now();
        let earliest = self.with_state(|state| {
            let earliest = state.earliest(limit, state.waiting, now);
            if until.is_some_and(|until| earliest > until) {
                return Err(PermitTimeout(earliest - now));
            }
            state.waiting += 1;
            Ok(earliest)
        })?;
        let _waiting = WaitingGuard(self);
        let wait = self.wait(limit);
        match until {
            None => Ok(wait.await),
            // What is free now is taken, however little time is left.
            Some(until) => timeout_at(until, wait).await.map_err(|_| PermitTimeout(earliest.max(until) - now)),
        }
    }

    async fn wait(&self, limit: usize) -> Permit {
        let _next = self.0.next.lock().await;
        loop {
            let now = Instant::now();
            let (earliest, all_under_way) = self.with_state(|state| {
                let earliest = state.earliest(limit, 0, now);
                if earliest <= now {
                    state.in_flight += 1;
                }
                (earliest, state.free_at.is_empty())
            });
            if earliest <= now {
                return Permit { rate_limiter: self.clone(), used: false };
            }
            let changed = self.0.changed.notified();
            if all_under_way {
                changed.await;
            } else {
                // A turn given back unused is free at once.
                let _ = timeout_at(earliest, changed).await;
            }
        }
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pacer").field("limit", &self.0.limit).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "rate_limit_tests.rs"]
mod tests;
