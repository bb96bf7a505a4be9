//! Retry and skip: the commands of operators for waiting notifications.

use std::time::Duration;

use smartassist_gateway::store::{
    Acceptance, AttemptOutcome, CallChange, DeadLetterReason, DeliveryAttempt, EntryOutcome, FailingHost,
    FailureAction, HostClaim, HostKey, Lease, NewCall, NotifyTarget, Origin, OutboxChanges, OutboxFilter, OutboxState,
    Store as _,
};

use crate::world::{LEASE, World, at, call, change, places};

fn changes(changed: u64, claimed: u64, blocked: u64) -> OutboxChanges {
    OutboxChanges { changed, claimed, blocked }
}

fn of_call(id: &str) -> OutboxFilter {
    OutboxFilter { call_id: Some(id.into()), ..OutboxFilter::default() }
}

/// A call with a notification to this host.
async fn call_to(world: &World, id: &str, url: &str) {
    let notify = Some(NotifyTarget { url: url.into(), headers: Vec::new() });
    world.store.accept_call(NewCall { notify, ..call(id, 0) }, Acceptance::Plain).await.unwrap();
    world.store.change_call(change(id, 1, 0)).await.unwrap();
}

#[tokio::test]
async fn a_retry_sends_the_first_of_a_call_now_and_changes_no_order() {
    let world = World::new().await;
    world.call("a", 3, 0).await;
    world.call("b", 1, 0).await;
    for due in world.claim(5, 9).await {
        world.store.failed(&due, FailureAction::Retry(at(500)), at(5)).await.unwrap();
    }
    assert!(world.claim(10, 9).await.is_empty());
    assert_eq!(world.store.retry(of_call("a"), at(10)).await.unwrap(), changes(1, 0, 2));
    let again = world.claim(10, 9).await;
    assert_eq!(places(&again), [("a", 1)]);
    assert_eq!((again[0].failures, again[0].retry_requested_at, again[0].planned_at), (1, Some(at(10)), Some(at(500))));
    // A notification that is being sent is not sent a second time.
    assert_eq!(world.store.retry(of_call("a"), at(11)).await.unwrap(), changes(0, 1, 2));
    assert!(world.claim(11, 9).await.is_empty());
    world.store.delivered(&again[0], at(12)).await.unwrap();
    assert_eq!(places(&world.claim(12, 9).await), [("a", 2)]);
}

#[tokio::test]
async fn an_expired_claim_is_not_a_claim() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    let lost = world.claim(5, 9).await.remove(0);
    assert_eq!(world.store.retry(OutboxFilter::default(), at(64)).await.unwrap(), changes(0, 1, 0));
    assert_eq!(world.store.retry(OutboxFilter::default(), at(65)).await.unwrap(), changes(1, 0, 0));
    assert_eq!(world.store.skip(OutboxFilter::default(), at(66)).await.unwrap(), changes(1, 0, 0));
    assert!(world.store.delivered(&lost, at(67)).await.is_err());
}

#[tokio::test]
async fn two_requests_keep_the_plan_and_an_attempt_ends_it() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    let due = world.claim(5, 9).await.remove(0);
    world.store.failed(&due, FailureAction::Retry(at(500)), at(5)).await.unwrap();
    for seconds in [10, 20] {
        world.store.retry(OutboxFilter::default(), at(seconds)).await.unwrap();
    }
    // Deferred once, because its host fails.
    let due = world.claim(20, 9).await.remove(0);
    world.store.failed(&due, FailureAction::Defer(at(40)), at(20)).await.unwrap();
    world.store.retry(OutboxFilter::default(), at(30)).await.unwrap();
    let due = world.claim(30, 9).await.remove(0);
    assert_eq!((due.retry_requested_at, due.planned_at), (Some(at(30)), Some(at(500))));
    let failed = DeliveryAttempt { started_at: at(30), took: Duration::ZERO, outcome: AttemptOutcome::Status(500) };
    let planned = EntryOutcome::FailedOnRequest(FailureAction::Retry(at(500)));
    world.store.settle(&due, planned, Some(failed), at(31)).await.unwrap();
    assert!(world.claim(499, 9).await.is_empty());
    let due = world.claim(500, 9).await.remove(0);
    assert_eq!((due.failures, due.retry_requested_at, due.planned_at), (1, None, None));
}

#[tokio::test]
async fn a_skipped_notification_is_a_dead_letter_and_the_next_is_due() {
    let world = World::new().await;
    world.call("a", 3, 0).await;
    let due = world.claim(5, 9).await.remove(0);
    world.store.failed(&due, FailureAction::Retry(at(500)), at(5)).await.unwrap();
    let one = |id| OutboxFilter { id: Some(id), ..OutboxFilter::default() };
    // The last one, and then the first one: the one between them is due.
    assert_eq!(world.store.skip(one(due.id + 2), at(10)).await.unwrap(), changes(1, 0, 0));
    assert!(world.claim(10, 9).await.is_empty());
    assert_eq!(world.store.skip(one(due.id), at(11)).await.unwrap(), changes(1, 0, 0));
    let second = world.claim(11, 9).await;
    assert_eq!(places(&second), [("a", 2)]);
    // It is being sent.
    assert_eq!(world.store.skip(one(second[0].id), at(12)).await.unwrap(), changes(0, 1, 0));
    world.store.delivered(&second[0], at(13)).await.unwrap();
    assert_eq!(world.store.table_counts().await.unwrap().waiting, 0);

    let dead = world.store.outbox_entries(OutboxFilter::dead(), 0, 9).await.unwrap();
    let seen: Vec<_> = dead.iter().map(|entry| (entry.seq, entry.dead_letter_reason, entry.at)).collect();
    assert_eq!(seen, [(1, Some(DeadLetterReason::Skipped), at(11)), (3, Some(DeadLetterReason::Skipped), at(10))]);
    assert_eq!(world.store.skip(OutboxFilter::default(), at(14)).await.unwrap(), changes(0, 0, 0), "none is waiting");
    assert_eq!(world.store.replay(OutboxFilter::dead(), at(20)).await.unwrap(), 2);
    let first = world.claim(20, 9).await;
    assert_eq!(places(&first), [("a", 1)]);
    world.store.delivered(&first[0], at(21)).await.unwrap();
    assert_eq!(places(&world.claim(21, 9).await), [("a", 3)]);
}

#[tokio::test]
async fn entries_are_filtered_by_host_and_say_why_they_wait() {
    let world = World::new().await;
    for (id, url) in [
        ("a", "https://dialer.example/hook?token=hunter2"),
        ("b", "https://DIALER.example:443/other"),
        ("c", "https://dialer.example:8443/"),
        ("d", "http://other.example/"),
        ("e", "no URL at all"),
    ] {
        call_to(&world, id, url).await;
    }
    let found = async |host: &str| {
        let which = OutboxFilter { host: Some(host.parse().unwrap()), ..OutboxFilter::default() };
        let found = world.store.outbox_entries(which, 0, 100).await.unwrap();
        found.into_iter().map(|entry| entry.call_id).collect::<String>()
    };
    assert_eq!(found("dialer.example").await, "abc");
    assert_eq!(found("https://dialer.example").await, "ab");
    assert_eq!(found("dialer.example:8443").await, "c");
    assert_eq!(found("other.example").await, "d");
    assert_eq!(found("nobody.example").await, "");

    let host =
        HostKey { app_id: "app".into(), origin: Origin::of(&"https://dialer.example".parse().unwrap()).unwrap() };
    let failing = FailingHost { host: host.clone(), failing_since: at(3), disabled: false };
    world.store.record_failing_host(failing).await.unwrap();
    let claim = HostClaim { host, from: at(0), before: None, newest_first: false, most: 1 };
    let lease = Lease { at: at(4), lasts: LEASE, most: 1 };
    assert_eq!(places(&world.store.claim(lease, vec![claim]).await.unwrap()), [("a", 1)]);
    world.store.change_call(change("b", 2, 5)).await.unwrap();
    let entries = world.store.outbox_entries(OutboxFilter::default(), 0, 100).await.unwrap();
    let seen: Vec<_> = entries
        .iter()
        .map(|entry| {
            let origin = entry.origin.as_ref().map(ToString::to_string);
            (origin, entry.host_failing_since, entry.claimed_until, entry.waits_for, entry.next_try_at())
        })
        .collect();
    let dialer = || Some("https://dialer.example".to_owned());
    let b = entries[1].id;
    assert_eq!(
        seen,
        [
            (dialer(), Some(at(3)), Some(at(64)), None, None),
            (dialer(), Some(at(3)), None, None, Some(at(0))),
            (Some("https://dialer.example:8443".to_owned()), None, None, None, Some(at(0))),
            (Some("http://other.example".to_owned()), None, None, None, Some(at(0))),
            (None, None, None, None, Some(at(0))),
            (dialer(), Some(at(3)), None, Some(b), None),
        ]
    );
}

#[tokio::test]
async fn many_are_changed_in_batches_and_none_is_missed() {
    let world = World::new().await;
    for (id, url) in [("a", "https://dialer.example/"), ("b", "https://other.example/")] {
        call_to(&world, id, url).await;
        let notifications = vec![b"{}".to_vec(); 1_099];
        world.store.change_call(CallChange { notifications, ..change(id, 2, 0) }).await.unwrap();
    }
    let which = OutboxFilter { host: Some("dialer.example".parse().unwrap()), ..OutboxFilter::default() };
    assert_eq!(world.store.retry(which.clone(), at(10)).await.unwrap(), changes(1, 0, 1_099));
    assert_eq!(world.store.skip(which.clone(), at(11)).await.unwrap(), changes(1_100, 0, 0));
    let tally = world.store.table_counts().await.unwrap();
    assert_eq!((tally.waiting, tally.dead), (1_100, 1_100));
    assert_eq!(world.store.replay(which.clone(), at(12)).await.unwrap(), 1_100);
    let waiting = OutboxFilter { state: Some(OutboxState::Waiting), ..which };
    assert_eq!(world.store.outbox_entries(waiting.clone(), 0, 700).await.unwrap().len(), 700);
    assert_eq!(world.store.outbox_entries(waiting, 0, 5_000).await.unwrap().len(), 1_100);
}

#[tokio::test]
async fn only_the_host_of_the_notification_is_enabled() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    let host = |name: &str| {
        let origin = Origin::of(&format!("https://{name}").parse().unwrap()).unwrap();
        FailingHost { host: HostKey { app_id: "app".into(), origin }, failing_since: at(0), disabled: true }
    };
    for is_dead in [false, true] {
        for name in ["dialer.example", "elsewhere.example"] {
            world.store.record_failing_host(host(name)).await.unwrap();
        }
        if is_dead {
            let due = world.claim(10, 9).await.remove(0);
            world.store.failed(&due, FailureAction::DeadLetter(DeadLetterReason::HostDisabled), at(10)).await.unwrap();
            assert_eq!(world.store.replay(OutboxFilter::dead(), at(11)).await.unwrap(), 1);
        } else {
            assert_eq!(world.store.retry(OutboxFilter::default(), at(5)).await.unwrap(), changes(1, 0, 0));
        }
        assert_eq!(world.store.failing_hosts().await.unwrap(), [host("elsewhere.example")], "{is_dead}");
    }
}
