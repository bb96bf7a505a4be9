//! How fast the backlog of a host is sent after it recovered. Pure.

use std::time::Duration;

use smartassist_auth::UnixTime;

/// The time after which the rate doubles.
pub(super) const DOUBLES_EVERY: Duration = Duration::from_secs(5);
/// How often the rate doubles. After that there is no limit.
const DOUBLINGS: u32 = 7;

/// A host that works again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Recovery {
    since: UnixTime,
    /// The first rate, in notifications a second.
    pace: u32,
    /// How many notifications were sent since then, new ones included.
    sent: u64,
}

impl Recovery {
    pub(super) fn new(since: UnixTime, pace: u32) -> Self {
        Self { since, pace, sent: 0 }
    }

    /// The time of the recovery. What was due before is the backlog.
    pub(super) fn since(&self) -> UnixTime {
        self.since
    }

    /// Moves the time by as much as the clock was set back.
    pub(super) fn set_back(&mut self, by: Duration) {
        self.since = self.since.minus(by);
    }

    pub(super) fn count(&mut self) {
        self.sent = self.sent.saturating_add(1);
    }

    /// How many notifications of the backlog may be sent now.
    pub(super) fn room(&self, now: UnixTime) -> u64 {
        self.allowed(now).map_or(u64::MAX, |allowed| allowed.saturating_sub(self.sent))
    }

    /// When the next one may be sent.
    pub(super) fn next(&self, now: UnixTime) -> UnixTime {
        let missing = self.allowed(now).map_or(0, |allowed| self.sent.saturating_add(1).saturating_sub(allowed));
        let wait = Duration::from_millis(missing.saturating_mul(1000) / self.rate(now).max(1));
        now.plus(wait.clamp(Duration::from_millis(1), DOUBLES_EVERY))
    }

    /// Whether there still is a limit. It ends by time, because it is not known when the last of the backlog was sent.
    pub(super) fn is_paced(&self, now: UnixTime) -> bool {
        self.since <= now && self.allowed(now).is_some()
    }

    /// How often the rate has doubled, and the time since the last doubling.
    fn doubled(&self, now: UnixTime) -> (u32, Duration) {
        let (passed, each) = (now.since(self.since).as_millis(), DOUBLES_EVERY.as_millis());
        let doubled = u32::try_from(passed / each).unwrap_or(u32::MAX);
        (doubled, Duration::from_millis(u64::try_from(passed % each).unwrap_or_default()))
    }

    fn rate(&self, now: UnixTime) -> u64 {
        let (doubled, _) = self.doubled(now);
        u64::from(self.pace) << doubled.min(DOUBLINGS)
    }

    /// How many may have been sent by now, including one at once; `None` without a limit.
    fn allowed(&self, now: UnixTime) -> Option<u64> {
        let (doubled, rest) = self.doubled(now);
        if doubled >= DOUBLINGS {
            return None;
        }
        let (pace, period) = (u64::from(self.pace), DOUBLES_EVERY.as_secs());
        // 1 + 2 + 4 … of the full periods, and a part of the current one.
        let whole = (1_u64 << doubled).saturating_sub(1).saturating_mul(pace).saturating_mul(period);
        let part = self.rate(now).saturating_mul(u64::try_from(rest.as_millis()).unwrap_or_default()) / 1000;
        Some(whole.saturating_add(part).saturating_add(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: u64) -> UnixTime {
        UnixTime::from_secs(1_000).plus(Duration::from_millis(millis))
    }

    #[test]
    fn ten_a_second_and_twice_as_many_every_five_seconds() {
        let recovery = Recovery::new(at(0), 10);
        for (millis, room) in [
            (0, 1),
            (99, 1),
            (100, 2),
            (1_000, 11),
            (5_000, 51),
            (6_000, 71),
            (10_000, 151),
            (15_000, 351),
            (34_999, 6_350),
            (35_000, u64::MAX),
        ] {
            assert_eq!(recovery.room(at(millis)), room, "{millis}");
        }
    }

    #[test]
    fn sent_notifications_count_and_the_next_one_waits() {
        let mut recovery = Recovery::new(at(0), 10);
        recovery.count();
        assert_eq!((recovery.room(at(0)), recovery.next(at(0))), (0, at(100)));
        // New notifications are sent at once and count before the backlog.
        (0..30).for_each(|_| recovery.count());
        assert_eq!((recovery.room(at(1_000)), recovery.next(at(1_000))), (0, at(3_100)));
        assert_eq!(recovery.room(at(3_100)), 1);
        assert_eq!(recovery.room(at(35_000)), u64::MAX);
    }
}
