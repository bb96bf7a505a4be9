//! Limits the requests per minute. They get permits in the order in which they ask for them.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex as AsyncMutex, Notify};
use tokio::time::{Instant, timeout_at};

/// How long a server counts a request.
const WINDOW: Duration = Duration::from_secs(60);
/// Added to the window, for clocks that run at different speeds.
const MARGIN: Duration = Duration::from_millis(50);

/// Hands out permits: at most `limit` within any minute. Clones share them.
///
/// The client cannot see when a server counts a request: it may be at any time between the start of the request and the
/// end of its response. So a permit is in use from the start of a request until a minute after its end. A server with
/// an exact window then never counts more than the limit. The price is the duration of the requests: a little less than
/// `limit` a minute.
#[derive(Clone)]
pub(crate) struct RateLimiter(Arc<Inner>);

struct Inner {
    limit: u32,
    state: Mutex<State>,
    /// Locked by the first waiter. The others queue for it, first come, first served.
    next: AsyncMutex<()>,
    /// Wakes the first waiter.
    changed: Notify,
}

#[derive(Default)]
struct State {
    /// Number of requests in flight.
    in_flight: usize,
    /// When the permits of finished requests are free again, the earliest first.
    free_at: VecDeque<Instant>,
    /// Number of waiters, with the first.
    waiting: usize,
}

impl State {
    /// The earliest time at which a request can start that has this many others in front of it.
    fn earliest(&mut self, limit: usize, in_front: usize, now: Instant) -> Instant {
        while self.free_at.front().is_some_and(|free_at| *free_at <= now) {
            self.free_at.pop_front();
        }
        let in_use = self.in_flight + self.free_at.len();
        let Some(missing) = (in_front + 1 + in_use).checked_sub(limit).filter(|missing| *missing > 0) else {
            return now;
        };
        // The `missing`th permit that becomes free. Those in flight and those of the requests in front become free
        // after a minute from now at the earliest.
        let (rounds, rest) = ((missing - 1) / limit, (missing - 1) % limit);
        let first = self.free_at.get(rest).copied().unwrap_or(now + WINDOW + MARGIN);
        first + (WINDOW + MARGIN) * u32::try_from(rounds).unwrap_or(u32::MAX)
    }
}

/// There is no permit in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PermitTimeout {
    /// The wait for a permit would be at least this long.
    pub(crate) wait: Duration,
}

/// Permits one request. It is in use until a minute after it is dropped.
pub(crate) struct Permit {
    rate_limiter: RateLimiter,
    is_used: bool,
}

impl Permit {
    /// Marks the start of the request. A permit that is dropped without it is free at once.
    pub(crate) fn start(mut self) -> Self {
        self.is_used = true;
        self
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.rate_limiter.with_state(|state| {
            state.in_flight -= 1;
            if self.is_used {
                state.free_at.push_back(Instant::now() + WINDOW + MARGIN);
            }
        });
        self.rate_limiter.0.changed.notify_one();
    }
}

/// Counts a waiter for as long as it waits.
struct WaitingGuard<'a>(&'a RateLimiter);

impl Drop for WaitingGuard<'_> {
    fn drop(&mut self) {
        self.0.with_state(|state| state.waiting -= 1);
    }
}

impl RateLimiter {
    /// At most `limit` requests a minute; `limit` is at least 1.
    pub(crate) fn new(limit: u32) -> Self {
        Self(Arc::new(Inner { limit, state: Mutex::default(), next: AsyncMutex::default(), changed: Notify::new() }))
    }

    pub(crate) fn limit(&self) -> u32 {
        self.0.limit
    }

    fn with_state<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.0.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Waits for a permit, at most until `until`.
    ///
    /// # Errors
    /// At once if it is certain that the permit comes later, otherwise when the time is over.
    pub(crate) async fn acquire(&self, until: Option<Instant>) -> Result<Permit, PermitTimeout> {
        let limit = usize::try_from(self.0.limit).unwrap_or(usize::MAX);
        let now = Instant::now();
        let earliest = self.with_state(|state| {
            let earliest = state.earliest(limit, state.waiting, now);
            if until.is_some_and(|until| earliest > until) {
                return Err(PermitTimeout { wait: earliest - now });
            }
            state.waiting += 1;
            Ok(earliest)
        })?;
        let _waiting = WaitingGuard(self);
        let wait = self.wait(limit);
        match until {
            None => Ok(wait.await),
            // A permit that is free now is used, however little time is left.
            Some(until) => timeout_at(until, wait).await.map_err(|_| PermitTimeout { wait: earliest.max(until) - now }),
        }
    }

    async fn wait(&self, limit: usize) -> Permit {
        let _next = self.0.next.lock().await;
        loop {
            let now = Instant::now();
            let (earliest, all_in_flight) = self.with_state(|state| {
                let earliest = state.earliest(limit, 0, now);
                if earliest <= now {
                    state.in_flight += 1;
                }
                (earliest, state.free_at.is_empty())
            });
            if earliest <= now {
                return Permit { rate_limiter: self.clone(), is_used: false };
            }
            let changed = self.0.changed.notified();
            if all_in_flight {
                changed.await;
            } else {
                // A permit that was dropped without use is free at once.
                let _ = timeout_at(earliest, changed).await;
            }
        }
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimiter").field("limit", &self.0.limit).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "rate_limit_tests.rs"]
mod tests;
