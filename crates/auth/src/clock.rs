//! Clocks. They are injected, so that tests do not wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// A point in time between 1970 and the end of the year 9999. Arithmetic saturates at both ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixTime(Duration);

impl UnixTime {
    /// 1 January 1970, 00:00:00 UTC.
    pub const EPOCH: Self = Self(Duration::ZERO);
    /// 31 December 9999, 23:59:59 UTC: the latest time of a token.
    pub const MAX: Self = Self(Duration::from_secs(253_402_300_799));

    /// This many seconds after the epoch.
    pub fn from_secs(seconds: u64) -> Self {
        Self::since_epoch(Duration::from_secs(seconds))
    }

    /// This long after the epoch.
    pub fn since_epoch(duration: Duration) -> Self {
        Self(duration.min(Self::MAX.0))
    }

    /// The time since the epoch.
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

    /// The time since `earlier`; zero if that is later.
    pub fn since(self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

/// A source of the current time.
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
        // A clock before 1970 is broken. With the maximum, everything that can expire has expired.
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(UnixTime::MAX, UnixTime::since_epoch)
    }
}

/// A clock for tests, which only moves when it is set. Clones share the time.
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
