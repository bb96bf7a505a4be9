//! Circuit breakers: which hosts get notifications, and which are only probed. Pure: time and results are passed in.
//!
//! | a host | what is sent to it |
//! | --- | --- |
//! | works | everything, at most [`BreakerSettings::max_concurrent_attempts`] at a time |
//! | failed [`BreakerSettings::failure_threshold`] times in a row, in less than [`BreakerSettings::failure_window`] | a probe every 250 ms |
//! | the same over that window or longer: the breaker is open | a probe each second, then ever more rarely |
//! | works again after that | new notifications at once; the backlog at a rate that doubles every 5 seconds |
//! | failed for [`BreakerSettings::disable_after`]: disabled | nothing |
//!
//! Notifications that are not sent stay in the outbox unchanged.

mod recovery;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::UnixTime;

use crate::store::HostKey;
use recovery::Recovery;

/// The maximum of hosts with a state, before those without recent results are dropped.
const MAX_TRACKED_HOSTS: usize = 4096;
/// When the state of a host expires: longer than the longest wait between two attempts.
pub(super) const STATE_EXPIRES_AFTER: Duration = Duration::from_secs(2 * DAY);
const DAY: u64 = 86_400;

/// How often a host is probed before its breaker is open.
const FAST_PROBE_INTERVAL: Duration = Duration::from_millis(250);
/// The shortest time between two probes once the breaker is open.
const MIN_PROBE_INTERVAL: Duration = Duration::from_secs(1);
/// How many times [`BreakerSettings::probe_interval`] is added for each day of failures, up to [`MAX_PROBE_INTERVAL`].
const PROBE_BACKOFF_PER_DAY: u32 = 10;
/// Short enough that the state of a failing host never expires.
const MAX_PROBE_INTERVAL: Duration = Duration::from_secs(3600);
/// How many probes may be in flight. With one only, a probe without an answer would hide for long that the host works
/// again.
const MAX_CONCURRENT_PROBES: u32 = 3;

/// When the breaker of a host opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakerSettings {
    /// The number of failures in a row. Default 5.
    pub failure_threshold: u32,
    /// The minimum time from the first to the last of these failures, so that a short outage costs little. Default 10
    /// seconds.
    pub failure_window: Duration,
    /// The longest time between two probes during the first day. It is a sixtieth of the time since the first failure,
    /// if that is shorter. Each further day adds ten times this value, up to an hour. Default 30 seconds.
    pub probe_interval: Duration,
    /// After how long of nothing but failures a host is disabled. Default 5 days.
    pub disable_after: Duration,
    /// The maximum of concurrent attempts at one host, so that a slow host does not use all slots. Default 64.
    pub max_concurrent_attempts: u32,
    /// How many notifications a second of the backlog are sent after a recovery. Doubled every 5 seconds; without limit
    /// after 35 seconds. Default 10.
    pub backlog_per_second: u32,
}

impl Default for BreakerSettings {
    /// 5 failures over 10 s, a probe every 30 s, disabled after 5 days; 64 attempts, 10 a second.
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
    /// The time between a probe and the next one.
    fn probe_after(&self, failing: Duration) -> Duration {
        if failing < self.failure_window {
            return FAST_PROBE_INTERVAL.min(self.probe_interval);
        }
        // A host that failed for a minute is found to work within a second.
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
    /// Up to `most` notifications, those that wait longest first.
    Send {
        /// The maximum number.
        most: u32,
    },
    /// The host works again: notifications that are due since then, and some of the backlog.
    Recover {
        /// The maximum of both together.
        most: u32,
        /// Since when the host works again.
        since: UnixTime,
        /// The maximum of notifications that were due before.
        backlog: u32,
        /// When more of the backlog may be sent.
        next: UnixTime,
    },
    /// One, to find out whether the host works again.
    Probe,
    /// Nothing before this time; `None`: nothing before an attempt ends.
    Wait(Option<UnixTime>),
    /// The host is disabled.
    Disabled,
}

/// The result of an attempt, for the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostHealth {
    /// The host accepted the notification, or answered 410.
    Success,
    /// Any other result.
    Failure,
    /// Nothing was sent.
    Nothing,
}

/// A change of a host's state that is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakerTransition {
    /// The host failed too often in a row.
    Failing {
        /// When the first failure occurred.
        since: UnixTime,
        /// Whether the host is disabled.
        disabled: bool,
    },
    /// The host works again.
    Recovered,
}

/// How many hosts are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BreakerCounts {
    /// Hosts with an open breaker, which are probed.
    pub open: usize,
    /// Hosts that work again, and whose backlog is still limited.
    pub recovering: usize,
    /// Disabled hosts.
    pub disabled: usize,
}

#[derive(Clone, Debug, Default)]
struct HostRecord {
    in_flight: u32,
    probes: u32,
    failures: u32,
    failing_since: Option<UnixTime>,
    next_probe: Option<UnixTime>,
    /// When an operator last requested a probe.
    probe_requested_at: Option<UnixTime>,
    recovery: Option<Recovery>,
    /// Whether it failed for long enough that its state is stored.
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

/// The state of hosts that failed lately or have attempts in flight.
#[derive(Clone, Debug, Default)]
pub struct Breakers {
    rules: BreakerSettings,
    hosts: HashMap<HostKey, HostRecord>,
    /// The hosts that [failed lately](Self::failed_lately); `None` if that changed since the last call.
    failed_lately: Option<Arc<HashSet<HostKey>>>,
}

impl Breakers {
    /// Breakers without any state.
    pub fn new(rules: BreakerSettings) -> Self {
        Self { rules, ..Self::default() }
    }

    /// Records that an operator requested an attempt at this time: the next probe need not wait. All notifications of
    /// one request have the same time and count as one probe.
    pub fn request_probe(&mut self, key: &HostKey, requested_at: UnixTime) {
        let Some(host) = self.hosts.get_mut(key).filter(|host| host.failures >= self.rules.failure_threshold) else {
            return;
        };
        if host.probe_requested_at.is_none_or(|before| before < requested_at) {
            (host.probe_requested_at, host.next_probe) = (Some(requested_at), None);
        }
    }

    /// What may be sent to this host now, if its first waiting notification is due since `oldest`.
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
                // A probe in the more distant future was planned by a clock that was set back since.
                Some(at) if now < at && at.since(now) <= every => BreakerDecision::Wait(Some(at)),
                _ if host.probes >= MAX_CONCURRENT_PROBES => BreakerDecision::Wait(None),
                _ => BreakerDecision::Probe,
            };
        }
        let most = rules.max_concurrent_attempts.saturating_sub(host.in_flight);
        if most == 0 {
            return BreakerDecision::Wait(None);
        }
        // The recovery ends with the backlog, or when the clock was set back.
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

    /// Records that an attempt begins; returns whether it is a probe. Its result must be passed to
    /// [`record`](Self::record).
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

    /// Records the result of an attempt; returns the change of the host's state, if it changed.
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
                    // Nothing is known about the time in between.
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
        // Most hosts work; nothing is stored about them.
        if host.in_flight == 0 && host.failures == 0 && !host.disabled && host.recovery.is_none() {
            self.hosts.remove(key);
        }
        turn
    }

    /// Restores the state of a host after a restart. A failing host is probed at once. Returns `false` if the state has
    /// expired; it is not restored then.
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

    /// Whether this host is disabled.
    pub fn is_disabled(&self, key: &HostKey) -> bool {
        self.hosts.get(key).is_some_and(|host| host.disabled)
    }

    /// The disabled hosts.
    pub fn disabled(&self) -> Vec<HostKey> {
        self.hosts.iter().filter(|(_, host)| host.disabled).map(|(key, _)| key.clone()).collect()
    }

    /// Enables a host and deletes its state; returns whether it was disabled.
    pub fn enable(&mut self, key: &HostKey) -> bool {
        let Some(host) = self.hosts.get_mut(key).filter(|host| host.disabled) else { return false };
        *host = HostRecord { in_flight: host.in_flight, probes: host.probes, news: host.news, ..HostRecord::default() };
        self.failed_lately = None;
        true
    }

    /// The number of attempts in flight at this host.
    pub fn in_flight(&self, key: &HostKey) -> u32 {
        self.hosts.get(key).map_or(0, |host| host.in_flight)
    }

    /// The number of hosts with a state.
    pub fn known(&self) -> usize {
        self.hosts.len()
    }

    /// Hosts that failed too often in a row, or recovered from that. All others get everything that is due.
    pub fn failed_lately(&mut self) -> Arc<HashSet<HostKey>> {
        let (hosts, rules) = (&self.hosts, &self.rules);
        let failed = || hosts.iter().filter(|(_, host)| host.failed_lately(rules)).map(|(key, _)| key.clone());
        Arc::clone(self.failed_lately.get_or_insert_with(|| Arc::new(failed().collect())))
    }

    /// How many hosts are in each state now.
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
mod tests;
