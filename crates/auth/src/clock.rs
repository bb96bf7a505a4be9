//! What time it is, injected so that tests do not wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// A moment between 1970 and the end of the year 9999. Arithmetic stops at both ends instead of failing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixTime(Duration);

impl UnixTime {
    /// 1 January 1970, 00:00:00 UTC.
    pub const EPOCH: Self = Self(Duration::ZERO);
    /// 31 December 9999, 23:59:59 UTC: nothing that a token says is later.
    pub const MAX: Self = Self(Duration::from_secs(253_402_300_799));

    /// The moment this many seconds after the epoch.
    pub fn from_secs(seconds: u64) -> Self {
        Self::since_epoch(Duration::from_secs(seconds))
    }

    /// The moment this long after the epoch.
    pub fn since_epoch(duration: Duration) -> Self {
        Self(duration.min(Self::MAX.0))
    }

    /// How long after the epoch this is.
    pub fn as_duration(self) -> Duration {
        self.0
    }

    /// Whole seconds since the epoch, rounded down.
    pub fn as_secs(self) -> u64 {
        self.0.as_secs()
    }

    /// This much later.
    #[must_use]
    pub fn plus(self, duration: Duration) -> Self {
        Self::since_epoch(self.0.saturating_add(duration))
    }

    /// This much earlier.
    #[must_use]
    pub fn minus(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub(duration))
    }

    /// How long after `earlier` this is; zero if it is not.
    pub fn since(self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

/// Tells the time.
pub trait Clock: Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> UnixTime;
}

impl<C: Clock + ?Sized> Clock for Arc<C> {
    fn now(&self) -> UnixTime {
        (**self).now()
    }
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> UnixTime {
        // A clock before 1970 is broken. The far end fails closed: what can expire has expired.
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(UnixTime::MAX, UnixTime::since_epoch)
    }
}

/// A clock that stands still until it is moved, for tests. Clones share the time.
#[derive(Clone, Debug)]
pub struct ManualClock(Arc<AtomicU64>);

impl ManualClock {
    /// A clock that shows this time, to the millisecond.
    pub fn at(time: UnixTime) -> Self {
        let clock = Self(Arc::default());
        clock.set(time);
        clock
    }

    /// Shows this time from now on.
    pub fn set(&self, time: UnixTime) {
        self.0.store(millis(time.as_duration()), Ordering::SeqCst);
    }

    /// Moves the clock forward.
    pub fn advance(&self, duration: Duration) {
        self.0.fetch_add(millis(duration), Ordering::SeqCst);
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

impl Clock for ManualClock {
    fn now(&self) -> UnixTime {
        UnixTime::since_epoch(Duration::from_millis(self.0.load(Ordering::SeqCst)))
    }
}
