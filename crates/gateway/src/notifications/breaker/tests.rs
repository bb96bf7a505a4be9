//! The states of a host, and what is sent to it.

use super::super::destination::{Destination, Reach};
use super::*;

fn key(app: &str, url: &str) -> HostKey {
    HostKey { app_id: app.to_owned(), origin: Destination::parse(url, Reach::Anywhere).unwrap().origin().clone() }
}

fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

fn at(millis: u64) -> UnixTime {
    UnixTime::from_secs(1_000_000).plus(ms(millis))
}

const SECOND: u64 = 1_000;
const DAYS: u64 = DAY * SECOND;
const ALL: BreakerDecision = BreakerDecision::Send { most: 64 };

/// One host. All its waiting notifications are due since the beginning.
struct Timeline {
    breakers: Breakers,
    key: HostKey,
}

impl Timeline {
    fn new() -> Self {
        Self { breakers: Breakers::default(), key: key("app", "https://dialer.example/hook") }
    }

    fn decide(&mut self, millis: u64) -> BreakerDecision {
        self.breakers.decide(&self.key, at(0), at(millis))
    }

    /// Makes an attempt, which takes no time.
    fn asks(&mut self, millis: u64, observed: HostHealth) -> Option<BreakerTransition> {
        let probe = self.breakers.begin(&self.key, at(millis));
        self.breakers.record(&self.key, probe, observed, at(millis))
    }

    /// Makes an attempt whenever one is allowed, and returns when that was.
    fn asks_until(&mut self, mut millis: u64, end: u64, observed: HostHealth) -> Vec<u64> {
        let mut asked = Vec::new();
        while millis < end {
            match self.decide(millis) {
                BreakerDecision::Wait(Some(until)) => {
                    millis = u64::try_from(until.since(at(0)).as_millis()).unwrap();
                    continue;
                }
                BreakerDecision::Disabled => break,
                _ => {}
            }
            asked.push(millis);
            self.asks(millis, observed);
        }
        asked
    }

    /// Fails for 10 seconds, so that the breaker is open.
    fn opened() -> Self {
        let mut story = Self::new();
        for second in 0..4 {
            assert_eq!(story.asks(second * SECOND, HostHealth::Failure), None);
        }
        let turn = story.asks(10 * SECOND, HostHealth::Failure);
        assert_eq!(turn, Some(BreakerTransition::Failing { since: at(0), disabled: false }));
        story
    }
}

#[test]
fn failures_at_one_moment_do_not_open_the_breaker() {
    let mut story = Timeline::new();
    for _ in 0..64 {
        assert!(!story.breakers.begin(&story.key.clone(), at(0)));
    }
    for _ in 0..64 {
        assert_eq!(story.breakers.record(&story.key.clone(), false, HostHealth::Failure, at(100)), None);
    }
    assert_eq!(story.decide(100), BreakerDecision::Wait(Some(at(350))));
    assert_eq!(story.decide(349), BreakerDecision::Wait(Some(at(350))));
    assert_eq!(story.decide(350), BreakerDecision::Probe);
    assert_eq!(story.asks(350, HostHealth::Failure), None, "away for a moment is not worth remembering");
    assert_eq!(story.decide(351), BreakerDecision::Wait(Some(at(600))));
    assert_eq!(story.asks(600, HostHealth::Success), None);
    assert_eq!(story.decide(600), ALL, "and what waited comes at once");
    assert_eq!((story.breakers.known(), story.breakers.counts(at(600))), (0, BreakerCounts::default()));
}

#[test]
fn a_success_closes_the_breaker() {
    let mut story = Timeline::new();
    for second in 0..100 {
        story.asks(second * SECOND, if second % 5 == 4 { HostHealth::Success } else { HostHealth::Failure });
        assert_ne!(story.decide(second * SECOND), BreakerDecision::Probe);
        assert!(!matches!(story.decide(second * SECOND), BreakerDecision::Wait(_)), "{second}");
    }
}

#[test]
fn probes_are_frequent_at_first_and_then_ever_rarer() {
    let mut story = Timeline::new();
    let asked = story.asks_until(0, 5 * DAYS + DAYS / 2, HostHealth::Failure);
    let between = |from: u64, until: u64| asked.iter().filter(|millis| (from..until).contains(millis)).count();
    assert_eq!(between(0, 10 * SECOND), 5 + 39, "five at once, and then every 250 ms");
    assert!((7..=10).contains(&between(10 * SECOND, 20 * SECOND)), "every second");
    assert!((50..=60).contains(&between(60 * SECOND, 150 * SECOND)), "after a sixtieth of the time");
    assert_eq!(between(DAYS / 2, DAYS / 2 + 3_600 * SECOND), 120, "every 30 s");
    assert!((150..400).contains(&between(DAYS, 2 * DAYS)), "{}", between(DAYS, 2 * DAYS));
    assert!(between(4 * DAYS, 5 * DAYS) < 80, "{}", between(4 * DAYS, 5 * DAYS));
    assert!(asked.last().unwrap() >= &(5 * DAYS) && story.decide(6 * DAYS) == BreakerDecision::Disabled);
}

#[test]
fn the_state_of_a_host_never_expires_between_probes() {
    for probe_interval in [1, 30, 3_600, 86_400].map(Duration::from_secs) {
        let rules = BreakerSettings { probe_interval, ..BreakerSettings::default() };
        for days in 0..400 {
            assert!(
                rules.probe_after(Duration::from_secs(days * DAY)) < STATE_EXPIRES_AFTER,
                "{probe_interval:?} {days}"
            );
        }
    }
}

#[test]
fn a_recovered_host_gets_new_ones_at_once_and_its_backlog_at_a_rate() {
    let mut story = Timeline::opened();
    assert_eq!(story.breakers.counts(at(10 * SECOND)), BreakerCounts { open: 1, ..BreakerCounts::default() });
    assert_eq!(story.decide(11 * SECOND), BreakerDecision::Probe);
    assert_eq!(story.asks(60 * SECOND, HostHealth::Success), Some(BreakerTransition::Recovered));
    let counts = |story: &Timeline, seconds: u64| story.breakers.counts(at(seconds * SECOND));
    assert_eq!(counts(&story, 94), BreakerCounts { recovering: 1, ..BreakerCounts::default() });
    assert_eq!(counts(&story, 95), BreakerCounts::default(), "also where nothing waits, so that nobody asks");
    let recover =
        |backlog, next| BreakerDecision::Recover { most: 64, since: at(60 * SECOND), backlog, next: at(next) };
    assert_eq!(story.decide(60 * SECOND), recover(1, 60_001));
    story.asks(60 * SECOND, HostHealth::Success);
    assert_eq!(story.decide(60 * SECOND), recover(0, 60_100));
    assert_eq!(story.decide(61 * SECOND), recover(10, 61_001));
    assert_eq!(story.decide(100 * SECOND), recover(32, 100_001), "half of the room is for what is new");
    // Nothing of the backlog is left.
    let now = at(62 * SECOND);
    assert_eq!(story.breakers.decide(&story.key, at(60 * SECOND), now), ALL);
    assert_eq!(story.decide(62 * SECOND), ALL, "it is over");
}

#[test]
fn failed_lately_contains_failing_and_recovering_hosts_only() {
    let mut story = Timeline::new();
    let failed = |story: &mut Timeline| story.breakers.failed_lately().contains(&story.key);
    story.asks(0, HostHealth::Failure);
    assert!(!failed(&mut story), "once is not often");
    for _ in 1..5 {
        story.asks(11 * SECOND, HostHealth::Failure);
    }
    assert!(failed(&mut story));
    story.asks(60 * SECOND, HostHealth::Success);
    assert!(failed(&mut story), "what waited for it comes at a pace");
    story.breakers.decide(&story.key, at(60 * SECOND), at(61 * SECOND));
    assert!(!failed(&mut story), "nothing waits any more");
    assert!(story.breakers.restore(story.key.clone(), at(0), true, at(62 * SECOND)));
    assert!(failed(&mut story));
    assert!(story.breakers.enable(&story.key.clone()));
    assert!(!failed(&mut story));
}

#[test]
fn a_recovery_ends_where_the_host_fails_again_or_the_clock_is_set_back() {
    let mut story = Timeline::opened();
    story.asks(60 * SECOND, HostHealth::Success);
    for millis in [70, 75, 80, 81, 82] {
        story.asks(millis * SECOND, HostHealth::Failure);
    }
    assert_eq!(story.breakers.counts(at(82 * SECOND)), BreakerCounts { open: 1, ..BreakerCounts::default() });
    story.asks(90 * SECOND, HostHealth::Success);
    assert_eq!(story.decide(30 * SECOND), ALL);
    // A probe does not wait for a clock that was set back either.
    let mut story = Timeline::opened();
    story.asks(3_600 * SECOND, HostHealth::Failure);
    assert_eq!(story.decide(60 * SECOND), BreakerDecision::Probe);
}

#[test]
fn a_clock_set_back_hides_no_request_and_ends_no_recovery() {
    let mut story = Timeline::opened();
    let (key, hour) = (story.key.clone(), 3_600 * SECOND);
    story.breakers.request_probe(&key, at(hour));
    story.asks(hour, HostHealth::Failure);
    story.breakers.set_back(Duration::from_millis(hour - 60 * SECOND));
    assert!(matches!(story.decide(60 * SECOND), BreakerDecision::Wait(Some(_))));
    story.breakers.request_probe(&key, at(60 * SECOND));
    assert_eq!(story.decide(60 * SECOND), BreakerDecision::Wait(Some(at(90 * SECOND))), "it was asked for before");
    story.breakers.request_probe(&key, at(61 * SECOND));
    assert_eq!(story.decide(61 * SECOND), BreakerDecision::Probe);

    let mut story = Timeline::opened();
    story.asks(hour, HostHealth::Success);
    story.breakers.set_back(Duration::from_millis(hour - 60 * SECOND));
    assert!(matches!(story.decide(60 * SECOND), BreakerDecision::Recover { .. }));
}

#[test]
fn probes_without_an_answer_do_not_hide_a_recovery() {
    let mut story = Timeline::opened();
    for second in [20, 30, 40] {
        assert_eq!(story.decide(second * SECOND), BreakerDecision::Probe);
        assert!(story.breakers.begin(&story.key.clone(), at(second * SECOND)));
    }
    assert_eq!(story.decide(50 * SECOND), BreakerDecision::Wait(None), "there are three");
    story.breakers.record(&story.key.clone(), true, HostHealth::Nothing, at(50 * SECOND));
    assert_eq!(story.decide(50 * SECOND), BreakerDecision::Probe);
}

#[test]
fn five_days_of_failures_disable_a_host() {
    let mut story = Timeline::opened();
    for days in 1..5 {
        story.asks(days * DAYS, HostHealth::Failure);
    }
    assert_eq!(story.asks(5 * DAYS - SECOND, HostHealth::Failure), None);
    let turn = story.asks(5 * DAYS + SECOND, HostHealth::Failure);
    assert_eq!(turn, Some(BreakerTransition::Failing { since: at(0), disabled: true }));
    assert_eq!(story.decide(50 * DAYS), BreakerDecision::Disabled);
    let key = story.key.clone();
    assert!(story.breakers.is_disabled(&key) && story.breakers.disabled().contains(&key));
    assert!(story.breakers.enable(&key));
    assert!(!story.breakers.enable(&key));
    assert_eq!(story.decide(50 * DAYS), ALL);
    story.asks(50 * DAYS, HostHealth::Failure);
    assert_eq!(story.decide(50 * DAYS), ALL, "it starts anew");

    // Days without attempts do not count.
    let mut story = Timeline::opened();
    story.asks(50 * DAYS, HostHealth::Failure);
    assert_eq!(story.decide(50 * DAYS + SECOND), BreakerDecision::Probe);

    // One success in between: the days are counted from the next failure.
    let mut story = Timeline::new();
    story.asks(0, HostHealth::Failure);
    story.asks(4 * DAYS, HostHealth::Success);
    for days in 5..10 {
        story.asks(days * DAYS, HostHealth::Failure);
    }
    assert!(matches!(story.decide(9 * DAYS), BreakerDecision::Wait(_)));
}

#[test]
fn transitions_are_returned_once_and_can_be_restored() {
    let mut story = Timeline::opened();
    assert_eq!(story.asks(DAYS, HostHealth::Failure), None);
    assert_eq!(story.asks(2 * DAYS, HostHealth::Success), Some(BreakerTransition::Recovered));
    assert_eq!(story.asks(2 * DAYS, HostHealth::Success), None);

    let key = key("app", "https://dialer.example/hook");
    for (millis, disabled, taken, decision) in [
        (4 * DAYS, false, true, BreakerDecision::Probe),
        (4 * DAYS, true, true, BreakerDecision::Disabled),
        (7 * DAYS - 1, false, true, BreakerDecision::Probe),
        (7 * DAYS, false, false, ALL),
        (99 * DAYS, true, true, BreakerDecision::Disabled),
    ] {
        let mut breakers = Breakers::default();
        assert_eq!(breakers.restore(key.clone(), at(0), disabled, at(millis)), taken, "{millis}");
        assert_eq!(breakers.decide(&key, at(0), at(millis)), decision);
        if taken && !disabled {
            let probe = breakers.begin(&key, at(millis));
            let turn = breakers.record(&key, probe, HostHealth::Failure, at(millis));
            let too_long = (millis >= 5 * DAYS).then_some(BreakerTransition::Failing { since: at(0), disabled: true });
            assert_eq!(turn, too_long, "{millis}");
        }
    }
}

#[test]
fn hosts_of_other_apps_and_ports_are_separate() {
    let mut story = Timeline::opened();
    for (app, url, same) in [
        ("app", "https://dialer.example/another/path?x=1", true),
        ("app", "https://DIALER.example:443", true),
        ("other", "https://dialer.example/hook", false),
        ("app", "http://dialer.example/hook", false),
        ("app", "https://dialer.example:8443/hook", false),
        ("app", "https://www.dialer.example/hook", false),
    ] {
        let waits = story.breakers.decide(&key(app, url), at(0), at(10 * SECOND)) != ALL;
        assert_eq!(waits, same, "{app} {url}");
    }
}

#[test]
fn a_slow_host_does_not_take_all_slots() {
    let mut story = Timeline::new();
    for in_flight in 0..64 {
        assert_eq!(story.decide(0), BreakerDecision::Send { most: 64 - in_flight });
        story.breakers.begin(&story.key.clone(), at(0));
    }
    assert_eq!(story.decide(0), BreakerDecision::Wait(None));
    story.breakers.record(&story.key.clone(), false, HostHealth::Nothing, at(1));
    assert_eq!((story.decide(1), story.breakers.in_flight(&story.key)), (BreakerDecision::Send { most: 1 }, 63));
}

#[test]
fn hosts_without_attempts_are_dropped() {
    let mut breakers = Breakers::default();
    for number in 0..MAX_TRACKED_HOSTS {
        let key = key("app", &format!("https://host-{number}.example/"));
        let probe = breakers.begin(&key, at(0));
        breakers.record(&key, probe, HostHealth::Failure, at(0));
    }
    assert_eq!(breakers.known(), MAX_TRACKED_HOSTS);
    let fresh = key("app", "https://fresh.example/");
    breakers.begin(&fresh, at(0).plus(STATE_EXPIRES_AFTER));
    assert_eq!(breakers.known(), 1);
}
