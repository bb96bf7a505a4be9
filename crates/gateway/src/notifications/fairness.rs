//! Chooses which notifications are claimed next, so that no app waits for another, and no host for another. Pure.

use std::collections::HashMap;

use smartassist_auth::UnixTime;

use super::breaker::{BreakerDecision, BreakerSettings, Breakers};
use crate::store::{DueHost, HostClaim, HostKey};

/// How many notifications of a disabled host are claimed at a time, to become dead letters.
const MAX_DISABLED_CLAIMS: u32 = 16;

/// What may be claimed now, and when to plan again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ClaimPlan {
    pub(super) claims: Vec<HostClaim>,
    /// The maximum of all claims together.
    pub(super) most: u32,
    /// When a host with due notifications may get some. `None` where an attempt has to end first.
    pub(super) next: Option<UnixTime>,
}

/// Plans claims, from the state of hosts and the attempts in flight.
#[derive(Clone, Debug)]
pub(super) struct Dispatcher {
    pub(super) breakers: Breakers,
    slots: AttemptSlots,
    /// Incremented by each plan, so that every app and every host comes first once.
    turn: usize,
}

impl Dispatcher {
    pub(super) fn new(rules: BreakerSettings, max_concurrent_attempts: u32) -> Self {
        Self { breakers: Breakers::new(rules), slots: AttemptSlots::new(max_concurrent_attempts), turn: 0 }
    }

    /// Divides the free slots among the apps with due notifications, and each app's share among its hosts.
    pub(super) fn plan(&mut self, due: &[DueHost], now: UnixTime) -> ClaimPlan {
        let mut plan = ClaimPlan { most: self.slots.beyond(), ..ClaimPlan::default() };
        let mut ready: Vec<Vec<(&DueHost, BreakerDecision)>> = Vec::new();
        for app_and_resources in due.chunk_by(|one, other| one.host.app_id == other.host.app_id) {
            let decided: Vec<_> =
                app_and_resources.iter().filter_map(|due| self.decided(due, now, &mut plan.next)).collect();
            if !decided.is_empty() {
                ready.push(decided);
            }
        }
        self.turn = self.turn.wrapping_add(1);
        let apps = ready.len();
        // If there are not enough slots for all apps, each comes first once.
        ready.rotate_left(self.turn.checked_rem(apps).unwrap_or_default());
        for mut hosts in ready {
            let Some((one, _)) = hosts.first() else { continue };
            let room = self.slots.room(&one.host.app_id, apps);
            // One share more than there are hosts, so that something is left for a host that appears later.
            let share = room / u32::try_from(hosts.len().saturating_add(1)).unwrap_or(u32::MAX).max(1);
            let share = share.max(1);
            let first = self.turn.checked_rem(hosts.len()).unwrap_or_default();
            hosts.rotate_left(first);
            for (due, decision) in hosts.into_iter().take(usize::try_from(room).unwrap_or(usize::MAX)) {
                let in_flight = self.breakers.in_flight(&due.host);
                let most = share.min(self.slots.room_of_host(&due.host.app_id, in_flight));
                plan.claims.extend(claims(due, decision, most));
            }
        }
        plan
    }

    /// The decision for a host, if something may be sent to it; else `next` is set to when.
    fn decided<'a>(
        &mut self,
        due: &'a DueHost,
        now: UnixTime,
        next: &mut Option<UnixTime>,
    ) -> Option<(&'a DueHost, BreakerDecision)> {
        if let Some(requested_at) = due.retry_requested_at {
            self.breakers.request_probe(&due.host, requested_at);
        }
        let decision = self.breakers.decide(&due.host, due.since, now);
        let again = match decision {
            BreakerDecision::Wait(at) => at,
            BreakerDecision::Recover { next, .. } => Some(next),
            _ => None,
        };
        *next = [*next, again].into_iter().flatten().min();
        (!matches!(decision, BreakerDecision::Wait(_))).then_some((due, decision))
    }

    /// Records that an attempt begins; returns whether it is a probe.
    pub(super) fn begin(&mut self, host: &HostKey, now: UnixTime) -> bool {
        self.slots.begin(&host.app_id);
        self.breakers.begin(host, now)
    }

    /// Records that an attempt ended. Its result is recorded in the breakers.
    pub(super) fn end(&mut self, host: &HostKey) {
        self.slots.end(&host.app_id);
    }
}

/// The claims for a decision, at most `room`.
fn claims(due: &DueHost, decision: BreakerDecision, room: u32) -> Vec<HostClaim> {
    let claim = |most: u32| HostClaim {
        host: due.host.clone(),
        from: UnixTime::EPOCH,
        before: None,
        newest_first: false,
        most: most.min(room),
    };
    let claims = match decision {
        BreakerDecision::Send { most } => vec![claim(most)],
        // The newest notification: the oldest ones may be those that the host refuses.
        BreakerDecision::Probe => vec![HostClaim { newest_first: true, ..claim(1) }],
        BreakerDecision::Recover { most, since, backlog, .. } => {
            let backlog = backlog.min(most.min(room).div_ceil(2));
            let new = if due.latest.is_some_and(|latest| latest < since) {
                0
            } else {
                most.min(room).saturating_sub(backlog).max(1)
            };
            vec![HostClaim { from: since, ..claim(new) }, HostClaim { before: Some(since), ..claim(backlog) }]
        }
        BreakerDecision::Disabled => vec![claim(MAX_DISABLED_CLAIMS)],
        BreakerDecision::Wait(_) => Vec::new(),
    };
    claims.into_iter().filter(|claim| claim.most > 0).collect()
}

/// How many attempts each app can have in flight however many the others have, so that slow receivers of one app do not
/// block another app.
const MIN_ATTEMPTS_PER_APP: u32 = 4;

/// The attempts in flight, by app. One app has at most three quarters of all. When all are in flight, each app can
/// still have [`MIN_ATTEMPTS_PER_APP`], up to twice the maximum in all.
#[derive(Clone, Debug)]
pub(super) struct AttemptSlots {
    max_concurrent_attempts: u32,
    in_flight: HashMap<String, u32>,
    all: u32,
}

impl AttemptSlots {
    pub(super) fn new(max_concurrent_attempts: u32) -> Self {
        Self { max_concurrent_attempts, in_flight: HashMap::new(), all: 0 }
    }

    pub(super) fn begin(&mut self, app_id: &str) {
        self.all = self.all.saturating_add(1);
        let app_and_resources = self.in_flight.entry(app_id.to_owned()).or_default();
        *app_and_resources = app_and_resources.saturating_add(1);
    }

    pub(super) fn end(&mut self, app_id: &str) {
        self.all = self.all.saturating_sub(1);
        if let Some(app_and_resources) = self.in_flight.get_mut(app_id) {
            *app_and_resources = app_and_resources.saturating_sub(1);
            if *app_and_resources == 0 {
                self.in_flight.remove(app_id);
            }
        }
    }

    /// How many more attempts this app may begin. If several apps want more, it gets its share.
    pub(super) fn room(&self, app_id: &str, apps: usize) -> u32 {
        let app_and_resources = self.in_flight.get(app_id).copied().unwrap_or_default();
        let quarter = self.max_concurrent_attempts / 4;
        let own = self.max_concurrent_attempts.saturating_sub(quarter).saturating_sub(app_and_resources);
        let share =
            self.max_concurrent_attempts.saturating_sub(self.all) / u32::try_from(apps.max(1)).unwrap_or(u32::MAX);
        let beyond = self.max_concurrent_attempts.saturating_mul(2).saturating_sub(self.all);
        let kept = MIN_ATTEMPTS_PER_APP.saturating_sub(app_and_resources).min(beyond);
        share.max(kept).min(own)
    }

    /// How many more attempts may begin in all.
    pub(super) fn beyond(&self) -> u32 {
        self.max_concurrent_attempts.saturating_mul(2).saturating_sub(self.all)
    }

    /// How many more attempts of this app one host may have: at most as many as remain for its other hosts.
    pub(super) fn room_of_host(&self, app_id: &str, of_host: u32) -> u32 {
        let app_and_resources = self.in_flight.get(app_id).copied().unwrap_or_default();
        let left = self
            .max_concurrent_attempts
            .saturating_sub(self.max_concurrent_attempts / 4)
            .saturating_sub(app_and_resources);
        left.max(MIN_ATTEMPTS_PER_APP).saturating_sub(of_host)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::notifications::breaker::HostHealth;
    use crate::origin::Origin;

    fn at(seconds: u64) -> UnixTime {
        UnixTime::from_secs(1_000 + seconds)
    }

    fn due(app: &str, number: usize) -> DueHost {
        let origin = Origin::from_parts("https".into(), format!("{number}.example"), 443);
        let host = HostKey { app_id: app.into(), origin };
        DueHost { host, since: at(0), latest: Some(at(0)), retry_requested_at: None }
    }

    /// How many notifications an app may claim.
    fn app_and_resources(plan: &ClaimPlan, app: &str) -> u32 {
        plan.claims.iter().filter(|claim| claim.host.app_id == app).map(|claim| claim.most).sum()
    }

    #[test]
    fn apps_share_the_slots_and_hosts_share_those_of_their_app() {
        let mut dispatcher = Dispatcher::new(BreakerSettings::default(), 256);
        let hosts: Vec<_> = (0..100).map(|number| due("a", number)).chain([due("b", 0)]).collect();
        let plan = dispatcher.plan(&hosts, at(0));
        assert_eq!((app_and_resources(&plan, "a"), app_and_resources(&plan, "b")), (100, 64));
        // However many hosts one app uses, another app gets slots.
        for due in hosts[..100].iter().chain(&hosts[..92]) {
            dispatcher.begin(&due.host, at(0));
        }
        let plan = dispatcher.plan(&hosts, at(0));
        assert_eq!((app_and_resources(&plan, "a"), app_and_resources(&plan, "b")), (0, 16));
    }

    #[test]
    fn each_host_of_many_has_its_turn() {
        let mut dispatcher = Dispatcher::new(BreakerSettings::default(), 16);
        let hosts: Vec<_> = (0..100).map(|number| due("a", number)).collect();
        let mut had = std::collections::BTreeSet::new();
        for _ in 0..100 {
            had.extend(dispatcher.plan(&hosts, at(0)).claims.into_iter().map(|claim| claim.host));
        }
        assert_eq!(had.len(), 100);
    }

    #[test]
    fn a_recovered_host_gets_new_notifications_and_its_backlog() {
        let mut dispatcher = Dispatcher::new(BreakerSettings::default(), 256);
        let mut host = due("a", 0);
        dispatcher.breakers.restore(host.host.clone(), at(0), false, at(60));
        let plan = dispatcher.plan(std::slice::from_ref(&host), at(60));
        assert_eq!((plan.claims.len(), plan.claims[0].most, plan.claims[0].newest_first), (1, 1, true), "a probe");
        let probe = dispatcher.begin(&host.host, at(60));
        assert!(probe && dispatcher.plan(std::slice::from_ref(&host), at(60)).claims.is_empty());
        dispatcher.breakers.record(&host.host, probe, HostHealth::Success, at(61));
        dispatcher.end(&host.host);
        let plan = dispatcher.plan(std::slice::from_ref(&host), at(62));
        assert_eq!((plan.claims.len(), plan.claims[0].before, plan.claims[0].most), (1, Some(at(61)), 11));
        host.latest = Some(at(62));
        let plan = dispatcher.plan(std::slice::from_ref(&host), at(62));
        let (new, waited) = (&plan.claims[0], &plan.claims[1]);
        assert_eq!((new.from, new.before, new.most), (at(61), None, 53));
        assert_eq!((waited.before, waited.most), (Some(at(61)), 11));
        assert!(plan.next.is_some_and(|next| next.since(at(62)) <= Duration::from_secs(1)));
    }

    fn fill(slots: &mut AttemptSlots, app: &str, apps: usize) -> u32 {
        let room = slots.room(app, apps);
        (0..room).for_each(|_| slots.begin(app));
        room
    }

    #[test]
    fn one_app_leaves_a_quarter_and_each_has_a_minimum() {
        let mut slots = AttemptSlots::new(256);
        assert_eq!((fill(&mut slots, "a", 1), fill(&mut slots, "a", 1)), (192, 0));
        assert_eq!(slots.room("b", 1), 64);
        assert_eq!(slots.room("b", 4), 16, "its share");
        assert_eq!((fill(&mut slots, "b", 1), fill(&mut slots, "b", 1)), (64, 0));
        assert_eq!((fill(&mut slots, "c", 1), fill(&mut slots, "c", 1)), (4, 0), "all are taken, and these are kept");
        slots.end("c");
        assert_eq!(slots.room("c", 9), 1);
        (0..60).for_each(|_| slots.end("a"));
        assert!(slots.room("c", 1) > 4);
    }

    #[test]
    fn all_apps_together_stay_below_twice_the_maximum() {
        let mut slots = AttemptSlots::new(16);
        for app in 0..100 {
            fill(&mut slots, &app.to_string(), 1);
        }
        assert_eq!((slots.all, slots.beyond()), (32, 0));
    }

    #[test]
    fn slow_hosts_of_an_app_leave_slots_for_its_others() {
        let mut slots = AttemptSlots::new(256);
        let mut hosts = [0_u32; 5];
        for _ in 0..64 {
            for of_host in &mut hosts {
                if slots.room_of_host("a", *of_host) > 0 && slots.room("a", 1) > 0 {
                    slots.begin("a");
                    *of_host += 1;
                }
            }
        }
        assert!(hosts.iter().all(|of_host| *of_host == 32), "{hosts:?}");
        assert!(slots.room_of_host("a", 0) >= 32 && slots.room("a", 1) >= 32);
    }

    #[test]
    fn the_smallest_gateway_sends_one_at_a_time() {
        let mut slots = AttemptSlots::new(1);
        assert_eq!((fill(&mut slots, "a", 1), slots.room("a", 1)), (1, 0));
        assert!(slots.room_of_host("b", 0) > 0);
    }
}
