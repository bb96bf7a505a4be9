//! Which hosts are asked, and which are left alone for a while. Pure: it is told the time and what happened.

use std::collections::HashMap;
use std::time::Duration;

use smartassist_auth::UnixTime;

use crate::origin::Origin;

/// Hosts that are remembered before those without news are forgotten.
const MANY: usize = 4096;
/// When news of a host count no more: longer than the longest wait between two attempts.
pub(super) const OLD_NEWS: Duration = Duration::from_secs(2 * 86_400);

/// When a host is left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakerRules {
    /// Failures in a row after which it is.
    pub failures: u32,
    /// How often it is then asked, once, whether it is back.
    pub probe_every: Duration,
    /// After how long of nothing but failures it is asked no more.
    pub disable_after: Duration,
    /// Most requests to it at once, so that a slow host does not take the room of all others.
    pub at_once: u32,
    /// How long others wait while there are that many.
    pub crowded: Duration,
}

impl Default for BreakerRules {
    /// 5 failures, a probe every 30 s, 5 days; 64 at once, and 100 ms.
    fn default() -> Self {
        Self {
            failures: 5,
            probe_every: Duration::from_secs(30),
            disable_after: Duration::from_secs(5 * 86_400),
            at_once: 64,
            crowded: Duration::from_millis(100),
        }
    }
}

/// Whose host it is, and which. Every app has its own, as `notifyurl` is each call's own: a caller with a broken host
/// holds up no other, even on the same host.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HostKey {
    /// The app that asked for the call.
    pub app_id: String,
    /// Scheme, host and port.
    pub origin: Origin,
}

/// Whether a host may be asked now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// It may, and what comes of it has to be [`recorded`](Breakers::record).
    Go,
    /// Not before this time.
    Wait(UnixTime),
    /// It is not asked any more.
    Disabled,
}

/// What came of asking a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Observed {
    /// It took the notification, or said clearly that it does not want it.
    Success,
    /// Anything else.
    Failure,
    /// It was not asked after all.
    Nothing,
}

/// A turn that is worth remembering over a restart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
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

#[derive(Clone, Debug, Default)]
struct Host {
    under_way: u32,
    failures: u32,
    failing_since: Option<UnixTime>,
    next_probe: Option<UnixTime>,
    /// The last time that an operator asked for a probe.
    probe_requested_at: Option<UnixTime>,
    /// How many were told to wait since the last probe.
    waiting: u32,
    disabled: bool,
    news: UnixTime,
}

/// How many of those that wait for a host come back when it is asked again: one of them asks.
const PROBERS: u32 = 3;
/// Over how many times [`BreakerRules::probe_every`] the others come back.
const SPREAD: u32 = 20;

impl Host {
    /// When somebody is to come back who comes too early. A backlog must not come back all at once, or others would wait
    /// behind it: multiples of the golden ratio lie evenly, however many there are.
    fn wait(&mut self, at: UnixTime, probe_every: Duration) -> UnixTime {
        let turn = self.waiting;
        self.waiting = turn.saturating_add(1);
        if turn < PROBERS {
            return at;
        }
        let part = turn.wrapping_mul(40_503) % 65_536;
        at.plus(probe_every.saturating_mul(SPREAD).saturating_mul(part) / 65_536)
    }
}

/// What is known about hosts that failed lately, or are being asked now.
#[derive(Clone, Debug, Default)]
pub struct Breakers {
    rules: BreakerRules,
    hosts: HashMap<HostKey, Host>,
}

impl Breakers {
    /// Knows nothing yet.
    pub fn new(rules: BreakerRules) -> Self {
        Self { rules, hosts: HashMap::new() }
    }

    /// Takes up that an operator asked for an attempt at this time: a host that is left alone is asked by the next one
    /// who comes. All notifications of one request give the same time, and are one probe.
    pub fn request_probe(&mut self, key: &HostKey, requested_at: UnixTime) {
        let Some(host) = self.hosts.get_mut(key).filter(|host| host.failures >= self.rules.failures) else { return };
        if host.probe_requested_at.is_none_or(|before| before < requested_at) {
            (host.probe_requested_at, host.next_probe) = (Some(requested_at), None);
        }
    }

    /// Whether this host may be asked now.
    pub fn admit(&mut self, key: &HostKey, now: UnixTime) -> Admission {
        if self.hosts.len() >= MANY && !self.hosts.contains_key(key) {
            self.hosts.retain(|_, host| host.disabled || host.under_way > 0 || now.since(host.news) < OLD_NEWS);
        }
        let host = self.hosts.entry(key.clone()).or_insert_with(|| Host { news: now, ..Host::default() });
        if host.disabled {
            return Admission::Disabled;
        }
        if host.failures >= self.rules.failures {
            match host.next_probe {
                Some(at) if now < at => return Admission::Wait(host.wait(at, self.rules.probe_every)),
                // Whether the probe succeeds or not, the next one is this far away.
                _ => (host.next_probe, host.waiting) = (Some(now.plus(self.rules.probe_every)), 0),
            }
        } else if host.under_way >= self.rules.at_once {
            return Admission::Wait(now.plus(self.rules.crowded));
        }
        host.under_way = host.under_way.saturating_add(1);
        Admission::Go
    }

    /// Notes what came of a request that was admitted, and tells whether that was a turn.
    pub fn record(&mut self, key: &HostKey, observed: Observed, now: UnixTime) -> Option<Turn> {
        let host = self.hosts.get_mut(key)?;
        host.under_way = host.under_way.saturating_sub(1);
        let mut turn = None;
        match observed {
            Observed::Success if !host.disabled => {
                turn = (host.failures >= self.rules.failures).then_some(Turn::Recovered);
                (host.failures, host.failing_since, host.next_probe) = (0, None, None);
            }
            Observed::Failure if !host.disabled => {
                if now.since(host.news) >= OLD_NEWS {
                    // Nobody knows how it was in between.
                    host.failing_since = None;
                }
                let since = *host.failing_since.get_or_insert(now);
                host.failures = host.failures.saturating_add(1);
                host.news = now;
                if host.failures >= self.rules.failures {
                    host.disabled = now.since(since) >= self.rules.disable_after;
                    host.next_probe.get_or_insert(now.plus(self.rules.probe_every));
                    let turned = host.disabled || host.failures == self.rules.failures;
                    turn = turned.then_some(Turn::Failing { since, disabled: host.disabled });
                }
            }
            _ => {}
        }
        // Most hosts are well, and about those nothing is kept.
        if host.under_way == 0 && host.failures == 0 && !host.disabled {
            self.hosts.remove(key);
        }
        turn
    }

    /// Takes up what was known before a restart. A host that fails is asked at once whether it is back, unless so much
    /// time went by that nobody knows how it was; then nothing is taken up, and the answer is `false`.
    pub fn restore(&mut self, key: HostKey, since: UnixTime, disabled: bool, now: UnixTime) -> bool {
        if !disabled && now.since(since) >= self.rules.disable_after.saturating_add(OLD_NEWS) {
            return false;
        }
        let failures = self.rules.failures;
        let host = Host { failures, failing_since: Some(since), disabled, news: now, ..Host::default() };
        self.hosts.insert(key, host);
        true
    }

    /// Moves all times by as much as the clock was set back.
    pub fn set_back(&mut self, by: Duration) {
        for host in self.hosts.values_mut() {
            host.news = host.news.minus(by);
            for time in [&mut host.failing_since, &mut host.next_probe].into_iter().flatten() {
                *time = time.minus(by);
            }
        }
    }

    /// Hosts that are not asked any more.
    pub fn disabled(&self) -> Vec<HostKey> {
        self.hosts.iter().filter(|(_, host)| host.disabled).map(|(key, _)| key.clone()).collect()
    }

    /// Lets a host be asked again, as if nothing had happened; tells whether it was disabled.
    pub fn enable(&mut self, key: &HostKey) -> bool {
        let Some(host) = self.hosts.get_mut(key).filter(|host| host.disabled) else { return false };
        *host = Host { under_way: host.under_way, news: host.news, ..Host::default() };
        true
    }

    /// How many hosts something is known about.
    pub fn known(&self) -> usize {
        self.hosts.len()
    }
}

#[cfg(test)]
mod tests {
    use super::super::destination::{Destination, Reach};
    use super::*;

    fn key(app: &str, url: &str) -> HostKey {
        HostKey { app_id: app.to_owned(), origin: Destination::parse(url, Reach::Anywhere).unwrap().origin().clone() }
    }

    fn at(seconds: u64) -> UnixTime {
        UnixTime::from_secs(1_000 + seconds)
    }

    struct Story {
        breakers: Breakers,
        key: HostKey,
    }

    impl Story {
        fn new() -> Self {
            Self { breakers: Breakers::default(), key: key("app", "https://dialer.example/hook") }
        }

        fn asks(&mut self, seconds: u64, observed: Observed) {
            assert_eq!(self.breakers.admit(&self.key, at(seconds)), Admission::Go, "{seconds}");
            self.breakers.record(&self.key, observed, at(seconds));
        }

        fn admit(&mut self, seconds: u64) -> Admission {
            self.breakers.admit(&self.key, at(seconds))
        }
    }

    #[test]
    fn five_failures_in_a_row_and_then_a_probe_every_half_minute() {
        let mut story = Story::new();
        for seconds in 0..4 {
            story.asks(seconds, Observed::Failure);
        }
        story.asks(4, Observed::Success);
        assert_eq!(story.breakers.known(), 0, "nothing is kept about a host that is well");
        for seconds in 10..15 {
            story.asks(seconds, Observed::Failure);
        }
        assert_eq!(story.admit(15), Admission::Wait(at(44)));
        assert_eq!(story.admit(43), Admission::Wait(at(44)));
        assert_eq!(story.admit(44), Admission::Go, "the probe");
        assert_eq!(story.admit(44), Admission::Wait(at(74)), "there is one");
        story.breakers.record(&story.key.clone(), Observed::Failure, at(50));
        assert_eq!(story.admit(73), Admission::Wait(at(74)));
        story.asks(74, Observed::Success);
        for seconds in 75..79 {
            story.asks(seconds, Observed::Failure);
        }
        assert_eq!(story.admit(79), Admission::Go);
    }

    #[test]
    fn five_days_of_nothing_but_failures() {
        let day = 86_400;
        let mut story = Story::new();
        for seconds in 0..5 {
            story.asks(seconds, Observed::Failure);
        }
        for days in 1..5 {
            story.asks(days * day, Observed::Failure);
        }
        story.asks(5 * day - 1, Observed::Failure);
        story.asks(5 * day + 60, Observed::Failure);
        assert_eq!(story.admit(5 * day + 61), Admission::Disabled);
        assert_eq!(story.admit(50 * day), Admission::Disabled);
        let key = story.key.clone();
        assert!(story.breakers.disabled().contains(&key));
        assert!(story.breakers.enable(&key));
        assert!(!story.breakers.enable(&key));
        story.asks(50 * day, Observed::Failure);
        assert_eq!(story.admit(50 * day), Admission::Go, "it starts anew");

        // Days without news do not count.
        let mut story = Story::new();
        for seconds in 0..5 {
            story.asks(seconds, Observed::Failure);
        }
        story.asks(50 * day, Observed::Failure);
        assert!(matches!(story.admit(50 * day), Admission::Wait(_)));

        // One success in between, and the days are counted from the next failure.
        let mut story = Story::new();
        story.asks(0, Observed::Failure);
        story.asks(4 * day, Observed::Success);
        for days in 5..10 {
            story.asks(days * day, Observed::Failure);
        }
        assert!(matches!(story.admit(9 * day), Admission::Wait(_)));
    }

    #[test]
    fn a_probe_that_was_requested_is_one_probe() {
        let mut story = Story::new();
        let key = story.key.clone();
        story.breakers.request_probe(&key, at(0));
        assert_eq!(story.breakers.known(), 0, "there is nothing to find out about a host that is well");
        for seconds in 0..5 {
            story.asks(seconds, Observed::Failure);
        }
        assert_eq!(story.admit(5), Admission::Wait(at(34)));
        // Whoever comes with the same request has been there before.
        for (requested_at, admission) in
            [(5, Admission::Go), (5, Admission::Wait(at(36))), (4, Admission::Wait(at(36))), (6, Admission::Go)]
        {
            story.breakers.request_probe(&key, at(requested_at));
            assert_eq!(story.admit(6), admission, "{requested_at}");
        }
    }

    #[test]
    fn turns_are_told_once_and_can_be_taken_up_again() {
        let (day, mut story) = (86_400, Story::new());
        let mut record = |seconds, observed| {
            story.admit(seconds);
            story.breakers.record(&story.key, observed, at(seconds))
        };
        for seconds in 0..4 {
            assert_eq!(record(seconds, Observed::Failure), None);
        }
        assert_eq!(record(4, Observed::Failure), Some(Turn::Failing { since: at(0), disabled: false }));
        assert_eq!(record(day, Observed::Failure), None);
        assert_eq!(record(2 * day, Observed::Success), Some(Turn::Recovered));
        assert_eq!(record(2 * day, Observed::Success), None);

        let key = key("app", "https://dialer.example/hook");
        for (seconds, disabled, taken, admission) in [
            (4 * day, false, true, Admission::Go),
            (4 * day, true, true, Admission::Disabled),
            (7 * day - 1, false, true, Admission::Go),
            (7 * day, false, false, Admission::Go),
            (99 * day, true, true, Admission::Disabled),
        ] {
            let mut breakers = Breakers::default();
            assert_eq!(breakers.restore(key.clone(), at(0), disabled, at(seconds)), taken, "{seconds}");
            assert_eq!(breakers.admit(&key, at(seconds)), admission);
            if taken && !disabled {
                let turn = breakers.record(&key, Observed::Failure, at(seconds));
                let too_long = (seconds >= 5 * day).then_some(Turn::Failing { since: at(0), disabled: true });
                assert_eq!(turn, too_long, "{seconds}");
            }
        }
    }

    #[test]
    fn hosts_of_other_apps_and_other_ports_are_others() {
        let mut story = Story::new();
        for seconds in 0..5 {
            story.asks(seconds, Observed::Failure);
        }
        for (app, url, same) in [
            ("app", "https://dialer.example/another/path?x=1", true),
            ("app", "https://DIALER.example:443", true),
            ("other", "https://dialer.example/hook", false),
            ("app", "http://dialer.example/hook", false),
            ("app", "https://dialer.example:8443/hook", false),
            ("app", "https://www.dialer.example/hook", false),
        ] {
            let waits = story.breakers.admit(&key(app, url), at(6)) != Admission::Go;
            assert_eq!(waits, same, "{app} {url}");
        }
    }

    #[test]
    fn a_slow_host_does_not_take_all_the_room() {
        let mut story = Story::new();
        for _ in 0..64 {
            assert_eq!(story.admit(0), Admission::Go);
        }
        let soon = at(0).plus(Duration::from_millis(100));
        assert_eq!(story.admit(0), Admission::Wait(soon));
        story.breakers.record(&story.key.clone(), Observed::Nothing, at(1));
        assert_eq!(story.admit(1), Admission::Go);
    }

    #[test]
    fn hosts_that_nobody_asks_any_more_are_forgotten() {
        let mut breakers = Breakers::default();
        for number in 0..MANY {
            let key = key("app", &format!("https://host-{number}.example/"));
            breakers.admit(&key, at(0));
            breakers.record(&key, Observed::Failure, at(0));
        }
        assert_eq!(breakers.known(), MANY);
        let fresh = key("app", "https://fresh.example/");
        assert_eq!(breakers.admit(&fresh, at(OLD_NEWS.as_secs())), Admission::Go);
        assert_eq!(breakers.known(), 1);
    }

    #[test]
    fn a_backlog_does_not_come_back_all_at_once() {
        let mut breakers = Breakers::new(BreakerRules::default());
        let rules = BreakerRules::default();
        let (key, now) = (key("app", "https://dialer.example/"), UnixTime::from_secs(1_000));
        for _ in 0..rules.failures {
            assert_eq!(breakers.admit(&key, now), Admission::Go);
            breakers.record(&key, Observed::Failure, now);
        }
        let next = now.plus(rules.probe_every);
        let waits: Vec<UnixTime> = (0..20_000)
            .map(|_| match breakers.admit(&key, now) {
                Admission::Wait(until) => until,
                other => panic!("{other:?}"),
            })
            .collect();
        assert!(waits.iter().filter(|until| **until == next).count() >= 3, "somebody asks when the time is there");
        let latest = next.plus(rules.probe_every * SPREAD);
        assert!(waits.iter().all(|until| (next..=latest).contains(until)));
        // In no second more than twice an even share.
        let seconds = (latest.as_secs() - next.as_secs()) as usize;
        let mut shares = vec![0; seconds + 1];
        waits.iter().for_each(|until| shares[(until.as_secs() - next.as_secs()) as usize] += 1);
        assert!(shares.iter().all(|share| *share <= 2 * 20_000 / seconds), "{:?}", shares.iter().max());
    }
}
