//! What is claimed next, so that no app waits for another, and no host for another. Pure.

use smartassist_auth::UnixTime;

use super::breaker::{BreakerDecision, BreakerRules, Breakers};
use super::slots::Slots;
use crate::store::{DueHost, HostClaim, HostKey};

/// How many notifications at a time are claimed for a host that is asked no more, to become dead letters.
const DISABLED_AT_ONCE: u32 = 16;

/// Which notifications may be claimed, and when to look again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
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
    slots: Slots,
    /// Which host of an app comes first, so that each is the first one once.
    turn: usize,
}

impl Dispatcher {
    pub(super) fn new(rules: BreakerRules, at_once: u32) -> Self {
        Self { breakers: Breakers::new(rules), slots: Slots::new(at_once), turn: 0 }
    }

    /// Shares what there is room for among the apps that have something due, and each app's part among its hosts.
    pub(super) fn plan(&mut self, due: &[DueHost], now: UnixTime) -> Plan {
        let mut plan = Plan { most: self.slots.beyond(), ..Plan::default() };
        let mut ready: Vec<Vec<(&HostKey, BreakerDecision)>> = Vec::new();
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
            let room = self.slots.room(&one.app_id, apps);
            // One share more than there are hosts, so that something is left for another host.
            let share = room / u32::try_from(hosts.len().saturating_add(1)).unwrap_or(u32::MAX).max(1);
            let share = share.max(1);
            let first = self.turn.checked_rem(hosts.len()).unwrap_or_default();
            hosts.rotate_left(first);
            for (host, decision) in hosts.into_iter().take(usize::try_from(room).unwrap_or(usize::MAX)) {
                let most = share.min(self.slots.room_of_host(&host.app_id, self.breakers.under_way(host)));
                plan.claims.extend(claims(host, decision, most));
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
    ) -> Option<(&'a HostKey, BreakerDecision)> {
        let decision = self.breakers.decide(&due.host, due.since, now);
        let again = match decision {
            BreakerDecision::Wait(at) => at,
            BreakerDecision::Recover { next, .. } => Some(next),
            _ => None,
        };
        *next = [*next, again].into_iter().flatten().min();
        (!matches!(decision, BreakerDecision::Wait(_))).then_some((&due.host, decision))
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
fn claims(host: &HostKey, decision: BreakerDecision, room: u32) -> Vec<HostClaim> {
    let claim = |most: u32| HostClaim {
        host: host.clone(),
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
            let new = most.min(room).saturating_sub(backlog).max(1).min(room);
            vec![HostClaim { from: since, ..claim(new) }, HostClaim { before: Some(since), ..claim(backlog) }]
        }
        BreakerDecision::Disabled => vec![claim(DISABLED_AT_ONCE)],
        BreakerDecision::Wait(_) => Vec::new(),
    };
    claims.into_iter().filter(|claim| claim.most > 0).collect()
}
