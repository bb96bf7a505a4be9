//! What is claimed next, so that no app waits for another, and no host for another. Pure.

use smartassist_auth::UnixTime;

use super::breaker::{BreakerDecision, BreakerSettings, Breakers};
use super::slots::AttemptSlots;
use crate::store::{DueHost, HostClaim, HostKey};

/// How many notifications at a time are claimed for a host that is asked no more, to become dead letters.
const MAX_DISABLED_CLAIMS: u32 = 16;

/// Which notifications may be claimed, and when to look again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ClaimPlan {
    pub(super) claims: Vec<HostClaim>,
    /// How many claims there may be in all.
    pub(super) most: u32,
    /// When a host that has something due may be asked. Where an attempt has to end first, it is not in here.
    pub(super) next: Option<UnixTime>,
}

/// Attempts under way, by app and by host.
#[derive(Clone, Debug)]
pub(super) struct Dispatcher {
    pub(super) breakers: Breakers,
    slots: AttemptSlots,
    /// Which host of an app comes first, so that each is the first one once.
    turn: usize,
}

impl Dispatcher {
    pub(super) fn new(rules: BreakerSettings, max_concurrent_attempts: u32) -> Self {
        Self { breakers: Breakers::new(rules), slots: AttemptSlots::new(max_concurrent_attempts), turn: 0 }
    }

    /// Shares what there is room for among the apps that have something due, and each app's part among its hosts.
    pub(super) fn plan(&mut self, due: &[DueHost], now: UnixTime) -> ClaimPlan {
        let mut plan = ClaimPlan { most: self.slots.beyond(), ..ClaimPlan::default() };
        let mut ready: Vec<Vec<(&DueHost, BreakerDecision)>> = Vec::new();
        for of_app in due.chunk_by(|one, other| one.host.app_id == other.host.app_id) {
            let decided: Vec<_> = of_app.iter().filter_map(|due| self.decided(due, now, &mut plan.next)).collect();
            if !decided.is_empty() {
                ready.push(decided);
            }
        }
        self.turn = self.turn.wrapping_add(1);
        let apps = ready.len();
        // Where not all of them get something, each is the first one once.
        ready.rotate_left(self.turn.checked_rem(apps).unwrap_or_default());
        for mut hosts in ready {
            let Some((one, _)) = hosts.first() else { continue };
            let room = self.slots.room(&one.host.app_id, apps);
            // One share more than there are hosts, so that something is left for another host.
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

    /// What may be sent to a host, if anything; otherwise when.
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

    /// Notes that an attempt begins; tells whether it is a probe.
    pub(super) fn begin(&mut self, host: &HostKey, now: UnixTime) -> bool {
        self.slots.begin(&host.app_id);
        self.breakers.begin(host, now)
    }

    /// Notes that an attempt is over; what came of it, the breakers are told.
    pub(super) fn end(&mut self, host: &HostKey) {
        self.slots.end(&host.app_id);
    }
}

/// What a decision claims, at most so many.
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
        // The newest one: those that wait longest may be just the ones that the host would not take.
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
        let origin = Origin::known("https".into(), format!("{number}.example"), 443);
        let host = HostKey { app_id: app.into(), origin };
        DueHost { host, since: at(0), latest: Some(at(0)), retry_requested_at: None }
    }

    /// How many an app may claim.
    fn of_app(plan: &ClaimPlan, app: &str) -> u32 {
        plan.claims.iter().filter(|claim| claim.host.app_id == app).map(|claim| claim.most).sum()
    }

    #[test]
    fn apps_share_what_there_is_and_hosts_share_what_their_app_has() {
        let mut dispatcher = Dispatcher::new(BreakerSettings::default(), 256);
        let hosts: Vec<_> = (0..100).map(|number| due("a", number)).chain([due("b", 0)]).collect();
        let plan = dispatcher.plan(&hosts, at(0));
        assert_eq!((of_app(&plan, "a"), of_app(&plan, "b")), (100, 64));
        // However many hosts one app fills, another one has room.
        for due in hosts[..100].iter().chain(&hosts[..92]) {
            dispatcher.begin(&due.host, at(0));
        }
        let plan = dispatcher.plan(&hosts, at(0));
        assert_eq!((of_app(&plan, "a"), of_app(&plan, "b")), (0, 16));
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
    fn a_host_that_is_back_gets_what_is_new_beside_what_waited() {
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
}
