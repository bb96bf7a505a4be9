//! Which hosts are asked, and which are left alone for a while. Pure: it is told the time and what happened.
//!
//! | a host | what is sent to it |
//! | --- | --- |
//! | works | everything, at most [`BreakerSettings::max_concurrent_attempts`] at one time |
//! | failed [`BreakerSettings::failure_threshold`] times in a row, in less than [`BreakerSettings::failure_window`] | a probe every 250 ms |
//! | failed so often over that span or longer: the breaker is open | a probe each second, then ever more rarely |
//! | is back after that | what is new at once; what waited, at a pace that doubles every 5 seconds |
//! | failed for [`BreakerSettings::disable_after`] | nothing |
//!
//! What is not sent waits where it is: nothing is written about it.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::UnixTime;

use super::recovery::Recovery;
use crate::store::HostKey;

/// Hosts that are remembered before those without news are forgotten.
const MAX_TRACKED_HOSTS: usize = 4096;
/// When news of a host count no more: longer than the longest wait between two attempts.
pub(super) const STATE_EXPIRES_AFTER: Duration = Duration::from_secs(2 * DAY);
const DAY: u64 = 86_400;

/// How often a host is probed that may only be away for a moment.
const FAST_PROBE_INTERVAL: Duration = Duration::from_millis(250);
/// How often it is probed at least once the breaker is open.
const MIN_PROBE_INTERVAL: Duration = Duration::from_secs(1);
/// How many times [`BreakerSettings::probe_interval`] are added for each day that it failed, up to [`MAX_PROBE_INTERVAL`].
const PROBE_BACKOFF_PER_DAY: u32 = 10;
/// Still often enough that news of it never get old.
const MAX_PROBE_INTERVAL: Duration = Duration::from_secs(3600);
/// How many probes may be on their way: one that gets no answer must not hide for long that the host is back.
const MAX_CONCURRENT_PROBES: u32 = 3;

/// When a host is left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakerSettings {
    /// Failures in a row after which it is.
    pub failure_threshold: u32,
    /// How long these take at least, from the first to the last: a host that is away for a moment costs little.
    pub failure_window: Duration,
    /// How often it is then asked, once, whether it is back: a sixtieth of the time since it began to fail, and at least
    /// this often during the first day. Each day more makes it rarer by ten times this, up to an hour.
    pub probe_interval: Duration,
    /// After how long of nothing but failures it is asked no more.
    pub disable_after: Duration,
    /// Most requests to it at once, so that a slow host does not take the room of all others.
    pub max_concurrent_attempts: u32,
    /// How many a second of those that waited are sent to it once it is back; twice as many every 5 seconds, and after
    /// 35 seconds without limit.
    pub backlog_per_second: u32,
}

impl Default for BreakerSettings {
    /// 5 failures over 10 s, a probe every 30 s, 5 days; 64 at once, and 10 a second.
    fn default() -> Self {
        Self {
            failure_threshold: 5,
            failure_window: Duration::from_secs(10),
            probe_interval: Duration::from_secs(30),
            disable_after: Duration::from_secs(5 * DAY),
            max_concurrent_attempts: 64,
            backlog_per_second: 10,
        }
    }
}

impl BreakerSettings {
    /// How long after a probe the next one is made.
    fn probe_after(&self, failing: Duration) -> Duration {
        if failing < self.failure_window {
            return FAST_PROBE_INTERVAL.min(self.probe_interval);
        }
        // Who was away for a minute is back for at most a second before it is noticed.
        let sixtieth = Duration::from_millis(u64::try_from(failing.as_millis() / 60).unwrap_or(u64::MAX));
        let often = sixtieth.max(MIN_PROBE_INTERVAL).min(self.probe_interval);
        let days = u32::try_from(failing.as_secs() / DAY).unwrap_or(u32::MAX);
        let rarer = self.probe_interval.saturating_mul(PROBE_BACKOFF_PER_DAY.saturating_mul(days));
        often.saturating_add(rarer).min(MAX_PROBE_INTERVAL.max(often))
    }
}

/// What may be sent to a host now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakerDecision {
    /// So many, those that wait longest first.
    Send {
        /// How many at most.
        most: u32,
    },
    /// It is back: what is due since then, and some of what waited.
    Recover {
        /// How many at most, of both.
        most: u32,
        /// Since when it is back.
        since: UnixTime,
        /// How many at most of what was due before.
        backlog: u32,
        /// When more of these may be sent.
        next: UnixTime,
    },
    /// One, to find out whether it is back.
    Probe,
    /// Nothing before this time, or where it is `None`, before an attempt ends.
    Wait(Option<UnixTime>),
    /// It is not asked any more.
    Disabled,
}

/// What came of asking a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostHealth {
    /// It took the notification, or said clearly that it does not want it.
    Success,
    /// Anything else.
    Failure,
    /// It was not asked after all.
    Nothing,
}

/// A turn that is worth remembering over a restart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakerTransition {
    /// The host failed too often in a row.
    Failing {
        /// The first of its failures.
        since: UnixTime,
        /// Whether it is not asked any more.
        disabled: bool,
    },
    /// It is back.
    Recovered,
}

/// How many hosts are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BreakerCounts {
    /// Failed too often in a row, and are probed.
    pub open: usize,
    /// Are back, so lately that what waited for them comes at a pace.
    pub recovering: usize,
    /// Are not asked any more.
    pub disabled: usize,
}

#[derive(Clone, Debug, Default)]
struct HostRecord {
    in_flight: u32,
    probes: u32,
    failures: u32,
    failing_since: Option<UnixTime>,
    next_probe: Option<UnixTime>,
    /// The last time that an operator asked for a probe.
    probe_requested_at: Option<UnixTime>,
    recovery: Option<Recovery>,
    /// Whether it failed for long enough to be remembered over a restart.
    open: bool,
    disabled: bool,
    news: UnixTime,
}

impl HostRecord {
    fn failing(&self, now: UnixTime) -> Duration {
        self.failing_since.map(|since| now.since(since)).unwrap_or_default()
    }

    fn failed_lately(&self, rules: &BreakerSettings) -> bool {
        self.failures >= rules.failure_threshold || self.recovery.is_some()
    }
}

/// What is known about hosts that failed lately, or are being asked now.
#[derive(Clone, Debug, Default)]
pub struct Breakers {
    rules: BreakerSettings,
    hosts: HashMap<HostKey, HostRecord>,
    /// Those of them that [failed lately](Self::failed_lately); absent where that changed since it was last asked for.
    failed_lately: Option<Arc<HashSet<HostKey>>>,
}

impl Breakers {
    /// Knows nothing yet.
    pub fn new(rules: BreakerSettings) -> Self {
        Self { rules, ..Self::default() }
    }

    /// Records that an operator asked for an attempt at this time: the next probe need not wait. All notifications of
    /// one request have the same time, and are one probe.
    pub fn request_probe(&mut self, key: &HostKey, requested_at: UnixTime) {
        let Some(host) = self.hosts.get_mut(key).filter(|host| host.failures >= self.rules.failure_threshold) else {
            return;
        };
        if host.probe_requested_at.is_none_or(|before| before < requested_at) {
            (host.probe_requested_at, host.next_probe) = (Some(requested_at), None);
        }
    }

    /// What may be sent to this host now, where the first of what waits is due since `oldest`.
    pub fn decide(&mut self, key: &HostKey, oldest: UnixTime, now: UnixTime) -> BreakerDecision {
        let rules = self.rules;
        let Some(host) = self.hosts.get_mut(key) else {
            return BreakerDecision::Send { most: rules.max_concurrent_attempts };
        };
        if host.disabled {
            return BreakerDecision::Disabled;
        }
        if host.failures >= rules.failure_threshold {
            let every = rules.probe_after(host.failing(now));
            return match host.next_probe {
                // A probe that is further away than that comes from a clock that was set back.
                Some(at) if now < at && at.since(now) <= every => BreakerDecision::Wait(Some(at)),
                _ if host.probes >= MAX_CONCURRENT_PROBES => BreakerDecision::Wait(None),
                _ => BreakerDecision::Probe,
            };
        }
        let most = rules.max_concurrent_attempts.saturating_sub(host.in_flight);
        if most == 0 {
            return BreakerDecision::Wait(None);
        }
        // It ends with what waited, and where the clock was set back.
        if host.recovery.take_if(|recovery| oldest >= recovery.since() || recovery.since() > now).is_some() {
            self.failed_lately = None;
        }
        match host.recovery {
            None => BreakerDecision::Send { most },
            Some(recovery) => BreakerDecision::Recover {
                most,
                since: recovery.since(),
                backlog: u32::try_from(recovery.room(now)).unwrap_or(u32::MAX).min(most.div_ceil(2)),
                next: recovery.next(now),
            },
        }
    }

    /// Notes that an attempt begins; tells whether it is a probe. What comes of it has to be
    /// [`recorded`](Self::record).
    pub fn begin(&mut self, key: &HostKey, now: UnixTime) -> bool {
        if self.hosts.len() >= MAX_TRACKED_HOSTS && !self.hosts.contains_key(key) {
            self.hosts
                .retain(|_, host| host.disabled || host.in_flight > 0 || now.since(host.news) < STATE_EXPIRES_AFTER);
            self.failed_lately = None;
        }
        let host = self.hosts.entry(key.clone()).or_insert_with(|| HostRecord { news: now, ..HostRecord::default() });
        host.in_flight = host.in_flight.saturating_add(1);
        if let Some(recovery) = &mut host.recovery {
            recovery.count();
        }
        let probe = host.failures >= self.rules.failure_threshold && !host.disabled;
        if probe {
            host.probes = host.probes.saturating_add(1);
            host.next_probe = Some(now.plus(self.rules.probe_after(host.failing(now))));
        }
        probe
    }

    /// Notes what came of an attempt that began, and tells whether that was a turn.
    pub fn record(
        &mut self,
        key: &HostKey,
        probe: bool,
        observed: HostHealth,
        now: UnixTime,
    ) -> Option<BreakerTransition> {
        let rules = self.rules;
        let host = self.hosts.get_mut(key)?;
        host.in_flight = host.in_flight.saturating_sub(1);
        host.probes = host.probes.saturating_sub(u32::from(probe));
        let failed_before = host.failed_lately(&rules);
        let mut turn = None;
        match observed {
            HostHealth::Success if !host.disabled => {
                if std::mem::take(&mut host.open) {
                    host.recovery = Some(Recovery::new(now, rules.backlog_per_second));
                    turn = Some(BreakerTransition::Recovered);
                }
                (host.failures, host.failing_since, host.next_probe, host.news) = (0, None, None, now);
            }
            HostHealth::Failure if !host.disabled => {
                if now.since(host.news) >= STATE_EXPIRES_AFTER {
                    // Nobody knows how it was in between.
                    host.failing_since = None;
                }
                let since = *host.failing_since.get_or_insert(now);
                host.failures = host.failures.saturating_add(1);
                host.news = now;
                let failing = now.since(since);
                if host.failures >= rules.failure_threshold {
                    host.next_probe.get_or_insert(now.plus(rules.probe_after(failing)));
                    if failing >= rules.failure_window {
                        host.disabled = failing >= rules.disable_after;
                        let turned = host.disabled || !host.open;
                        (host.open, host.recovery) = (true, None);
                        turn = turned.then_some(BreakerTransition::Failing { since, disabled: host.disabled });
                    }
                }
            }
            _ => {}
        }
        if host.failed_lately(&rules) != failed_before {
            self.failed_lately = None;
        }
        // Most hosts are well, and about those nothing is kept.
        if host.in_flight == 0 && host.failures == 0 && !host.disabled && host.recovery.is_none() {
            self.hosts.remove(key);
        }
        turn
    }

    /// Takes up what was known before a restart. A host that fails is asked at once whether it is back, unless so much
    /// time went by that nobody knows how it was; then nothing is taken up, and the answer is `false`.
    pub fn restore(&mut self, key: HostKey, since: UnixTime, disabled: bool, now: UnixTime) -> bool {
        if !disabled && now.since(since) >= self.rules.disable_after.saturating_add(STATE_EXPIRES_AFTER) {
            return false;
        }
        self.failed_lately = None;
        let (failures, failing_since) = (self.rules.failure_threshold, Some(since));
        self.hosts.insert(
            key,
            HostRecord { failures, failing_since, open: true, disabled, news: now, ..HostRecord::default() },
        );
        true
    }

    /// Moves all times by as much as the clock was set back.
    pub fn set_back(&mut self, by: Duration) {
        for host in self.hosts.values_mut() {
            host.news = host.news.minus(by);
            let times = [&mut host.failing_since, &mut host.next_probe, &mut host.probe_requested_at];
            for time in times.into_iter().flatten() {
                *time = time.minus(by);
            }
            if let Some(recovery) = &mut host.recovery {
                recovery.set_back(by);
            }
        }
    }

    /// Whether this host is not asked any more.
    pub fn is_disabled(&self, key: &HostKey) -> bool {
        self.hosts.get(key).is_some_and(|host| host.disabled)
    }

    /// Hosts that are not asked any more.
    pub fn disabled(&self) -> Vec<HostKey> {
        self.hosts.iter().filter(|(_, host)| host.disabled).map(|(key, _)| key.clone()).collect()
    }

    /// Lets a host be asked again, as if nothing had happened; tells whether it was disabled.
    pub fn enable(&mut self, key: &HostKey) -> bool {
        let Some(host) = self.hosts.get_mut(key).filter(|host| host.disabled) else { return false };
        *host = HostRecord { in_flight: host.in_flight, probes: host.probes, news: host.news, ..HostRecord::default() };
        self.failed_lately = None;
        true
    }

    /// How many attempts at this host are under way.
    pub fn in_flight(&self, key: &HostKey) -> u32 {
        self.hosts.get(key).map_or(0, |host| host.in_flight)
    }

    /// How many hosts something is known about.
    pub fn known(&self) -> usize {
        self.hosts.len()
    }

    /// Hosts that failed too often in a row, or are back after that: all others get whatever is due.
    pub fn failed_lately(&mut self) -> Arc<HashSet<HostKey>> {
        let (hosts, rules) = (&self.hosts, &self.rules);
        let failed = || hosts.iter().filter(|(_, host)| host.failed_lately(rules)).map(|(key, _)| key.clone());
        Arc::clone(self.failed_lately.get_or_insert_with(|| Arc::new(failed().collect())))
    }

    /// How many hosts are in which state now.
    pub fn counts(&self, now: UnixTime) -> BreakerCounts {
        let count = |is: &dyn Fn(&HostRecord) -> bool| self.hosts.values().filter(|host| is(host)).count();
        let is_paced = |host: &HostRecord| host.recovery.is_some_and(|recovery| recovery.is_paced(now));
        BreakerCounts {
            open: count(&|host| host.open && !host.disabled),
            recovering: count(&is_paced),
            disabled: count(&|host| host.disabled),
        }
    }
}

#[cfg(test)]
#[path = "breaker_tests.rs"]
mod tests;
