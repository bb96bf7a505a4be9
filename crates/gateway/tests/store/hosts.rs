//! Due notifications by host, and notifications that yield to later ones of their call.

use std::sync::Arc;

use smartassist_gateway::store::{
    Acceptance, ClaimedEntry, DeadLetterReason, DueHost, DueHosts, FailureAction, HostClaim, HostKey, HostScan, Lease,
    NotifyTarget, Origin, Store,
};

use crate::world::{self, LEASE, World, at, call, first_due, places};

fn host(app: &str, url: &str) -> HostKey {
    HostKey { app_id: app.into(), origin: Origin::of(&url.parse().unwrap()).unwrap() }
}

fn scan(seconds: u64) -> HostScan {
    world::scan(at(seconds))
}

fn claim_of(host: HostKey, most: u32) -> HostClaim {
    HostClaim { host, from: at(0), before: None, newest_first: false, most }
}

async fn claim(world: &World, seconds: u64, most: u32, claims: Vec<HostClaim>) -> Vec<ClaimedEntry> {
    let mut claimed = world.store.claim(Lease { at: at(seconds), lasts: LEASE, most }, claims).await.unwrap();
    claimed.sort_by_key(|due| due.id);
    claimed
}

/// Calls of this app with one notification each, to this URL, a second apart.
async fn calls(world: &World, app: &str, url: &str, ids: &[&str], seconds: u64) {
    for (later, id) in (0..).zip(ids) {
        let mut new = call(id, seconds + later);
        new.app_id = app.into();
        new.notify = Some(NotifyTarget { url: url.into(), headers: Vec::new() });
        world.store.accept_call(new, Acceptance::Plain).await.unwrap();
        world.notify(id, 1, seconds + later).await.unwrap();
    }
}

#[tokio::test]
async fn hosts_with_due_notifications_are_found_and_claimed_one_by_one() {
    let world = World::new().await;
    calls(&world, "app", "https://one.example/a", &["a", "b", "c"], 1).await;
    calls(&world, "app", "https://ONE.example:443/b", &["d"], 9).await;
    calls(&world, "app", "https://two.example/", &["e"], 50).await;
    calls(&world, "other", "https://one.example/a", &["f"], 5).await;
    let (one, two, other) =
        (host("app", "https://one.example"), host("app", "https://two.example"), host("other", "https://one.example"));
    let due = |host: &HostKey, since, latest: Option<u64>| DueHost {
        host: host.clone(),
        since: at(since),
        latest: latest.map(at),
        retry_requested_at: None,
    };
    let hosts = vec![due(&one, 1, None), due(&other, 5, None)];
    let expected = DueHosts { hosts, next_at: Some(at(50)), ..DueHosts::default() };
    assert_eq!(world.store.due_hosts(scan(10)).await.unwrap(), expected);
    // For a host that failed, the last due notification is read too.
    let failed_lately = Arc::new([one.clone()].into());
    let found = world.store.due_hosts(HostScan { failed_lately, ..scan(10) }).await.unwrap();
    assert_eq!(found.hosts, [due(&one, 1, Some(9)), due(&other, 5, None)]);
    let nothing = DueHosts { next_at: Some(at(1)), ..DueHosts::default() };
    assert_eq!(world.store.due_hosts(scan(0)).await.unwrap(), nothing);

    assert_eq!(places(&claim(&world, 10, 9, vec![claim_of(one.clone(), 2)]).await), [("a", 1), ("b", 1)]);
    let newest = HostClaim { newest_first: true, ..claim_of(one.clone(), 1) };
    assert_eq!(places(&claim(&world, 10, 9, vec![newest]).await), [("d", 1)]);
    assert!(claim(&world, 10, 9, vec![claim_of(two.clone(), 9)]).await.is_empty(), "not yet");
    let all = vec![claim_of(two, 9), claim_of(other, 9), claim_of(one, 9)];
    assert_eq!(
        places(&claim(&world, 60, 2, all.clone()).await),
        [("e", 1), ("f", 1)],
        "no more than there is room for"
    );
    assert_eq!(places(&claim(&world, 60, 9, all).await), [("c", 1)]);
}

#[tokio::test]
async fn backlog_and_new_notifications_of_a_host_are_distinguished() {
    let world = World::new().await;
    calls(&world, "app", "https://one.example/", &["a", "b", "c", "d"], 1).await;
    let one = host("app", "https://one.example");
    let new = HostClaim { from: at(3), ..claim_of(one.clone(), 9) };
    let waited = HostClaim { before: Some(at(3)), ..claim_of(one, 9) };
    assert_eq!(places(&claim(&world, 10, 9, vec![new]).await), [("c", 1), ("d", 1)]);
    assert_eq!(places(&claim(&world, 10, 9, vec![waited]).await), [("a", 1), ("b", 1)]);
}

#[tokio::test]
async fn the_hosts_of_an_app_are_scanned_in_parts() {
    let world = World::new().await;
    for number in 0..7 {
        calls(&world, "app", &format!("https://{number}.example/"), &[&format!("a-{number}")], 0).await;
    }
    calls(&world, "other", "https://one.example/", &["b"], 0).await;
    let mut after = Vec::new();
    for expected in [vec![0, 1, 2], vec![3, 4, 5], vec![6], vec![0, 1, 2]] {
        let found = world.store.due_hosts(HostScan { per_app: 3, after, ..scan(1) }).await.unwrap();
        let mut hosts: Vec<_> =
            expected.iter().map(|number| host("app", &format!("https://{number}.example"))).collect();
        hosts.push(host("other", "https://one.example"));
        assert_eq!(found.hosts.iter().map(|due| due.host.clone()).collect::<Vec<_>>(), hosts);
        after = found.unfinished;
    }
}

#[tokio::test]
async fn a_replayed_notification_is_sent_before_later_ones_of_its_call() {
    let world = World::new().await;
    world.call("a", 3, 0).await;
    let first = world.claim(5, 9).await.remove(0);
    world.store.failed(&first, FailureAction::DeadLetter(DeadLetterReason::Refused), at(6)).await.unwrap();
    let second = world.claim(7, 9).await.remove(0);
    world.store.replay(smartassist_gateway::store::OutboxFilter::dead(), at(8)).await.unwrap();
    world.store.failed(&second, FailureAction::Retry(at(9)), at(8)).await.unwrap();
    assert_eq!(places(&world.claim(20, 9).await), [("a", 1)]);
    assert_eq!(first_due(&world.store).await, Some(at(80)), "the end of the claim: nothing else is due");
}

#[tokio::test]
async fn a_refused_notification_yields_only_if_others_wait_and_were_accepted() {
    let world = World::new().await;
    world.call("a", 2, 0).await;
    world.call("b", 1, 0).await;
    let refused = |seconds| FailureAction::Refused { retry_at: at(seconds), yields: false };
    let claimed = world.claim(5, 9).await;
    assert_eq!(world.store.failed(&claimed[0], refused(100), at(5)).await.unwrap(), None);
    assert!(world.claim(6, 9).await.is_empty());
    world.store.delivered(&claimed[1], at(7)).await.unwrap();
    let again = world.claim(7, 9).await;
    assert_eq!((places(&again), again[0].failures, again[0].failing_since), (vec![("a", 1)], 1, Some(at(5))));
    assert_eq!(world.store.failed(&again[0], refused(100), at(8)).await.unwrap(), Some(DeadLetterReason::GaveWay));
    let last = world.claim(8, 9).await;
    assert_eq!(places(&last), [("a", 2)]);
    // The last one of its call keeps its schedule, whatever its host accepts.
    assert_eq!(world.store.failed(&last[0], refused(100), at(9)).await.unwrap(), None);
    world.call("c", 1, 10).await;
    let other = world.claim(10, 9).await.remove(0);
    world.store.delivered(&other, at(10)).await.unwrap();
    assert!(world.claim(99, 9).await.is_empty());
    assert_eq!(places(&world.claim(100, 9).await), [("a", 2)]);
}

#[tokio::test]
async fn failed_notifications_are_due_when_their_host_recovers() {
    let world = World::new().await;
    for id in ["unreached", "refused", "asked-for-time"] {
        world.call(id, 1, 0).await;
    }
    for due in world.claim(5, 9).await {
        let failure = match due.call_id.as_str() {
            "unreached" => FailureAction::Unreached(at(900)),
            "refused" => FailureAction::Refused { retry_at: at(900), yields: false },
            _ => FailureAction::Retry(at(900)),
        };
        world.store.failed(&due, failure, at(5)).await.unwrap();
    }
    world.store.record_host_recovery(host("app", "https://dialer.example"), at(60)).await.unwrap();
    let found = world.store.due_hosts(scan(60)).await.unwrap();
    assert!(found.hosts[0].since < at(60), "it belongs to the backlog");
    let mut claimed = world.claim(60, 9).await;
    claimed.sort_by(|one, other| one.call_id.cmp(&other.call_id));
    assert_eq!(places(&claimed), [("refused", 1), ("unreached", 1)]);
}
