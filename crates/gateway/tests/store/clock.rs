//! How stored times move when the clock was set back.

use std::time::Duration;

use smartassist_auth::UnixTime;
use smartassist_gateway::store::{
    Acceptance, ClockStep, FailingHost, FailureAction, HostKey, Origin, OutboxFilter, Reservation, ResourceStore as _,
    Store as _, UsedToken,
};

use crate::world::{LEASE, World, at, call, first_due};

const HOUR: Duration = Duration::from_secs(3_600);

/// Every wait is at most an hour, whatever the number of failures.
fn step(now: UnixTime, set_back_by: Duration) -> ClockStep {
    ClockStep { now, set_back_by, longest_waits: vec![HOUR; 3], longest_claim: LEASE }
}

async fn due(world: &World) -> UnixTime {
    first_due(&world.store).await.unwrap()
}

#[tokio::test]
async fn waiting_notifications_move_unless_they_wait_for_another() {
    let world = World::new().await;
    world.call("a", 2, 7_200).await;
    assert_eq!(world.store.shift_schedule(step(at(0), HOUR)).await.unwrap(), 1);
    assert_eq!(due(&world).await, at(3_600));
    let first = world.claim(3_600, 9).await;
    assert_eq!(first.len(), 1, "the second one waits for it");
    world.store.delivered(&first[0], at(3_600)).await.unwrap();
    assert_eq!(due(&world).await, at(3_600));
}

#[tokio::test]
async fn notifications_that_wait_too_long_become_due() {
    let world = World::new().await;
    for (id, failures, wait, is_due) in [
        ("within", 1, 3_600, false),
        ("beyond", 1, 3_601, true),
        ("often", 9, 3_601, true),
        ("deferred", 0, 86_400, true),
    ] {
        world.call(id, 1, 0).await;
        for _ in 1..failures {
            let claimed = world.claim(0, 1).await;
            world.store.failed(&claimed[0], FailureAction::Retry(at(0)), at(0)).await.unwrap();
        }
        let claimed = world.claim(0, 1).await;
        let until = at(wait);
        let failure = if failures == 0 { FailureAction::Defer(until) } else { FailureAction::Retry(until) };
        world.store.failed(&claimed[0], failure, at(0)).await.unwrap();
        let moved = world.store.shift_schedule(step(at(0), Duration::ZERO)).await.unwrap();
        assert_eq!(moved, u64::from(is_due), "{id}");
        let claimed = world.claim(if is_due { 0 } else { wait }, 9).await;
        assert_eq!(claimed.len(), 1, "{id}");
        world.store.delivered(&claimed[0], at(0)).await.unwrap();
    }
}

#[tokio::test]
async fn a_plan_too_far_ahead_is_dropped() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    let claimed = world.claim(0, 1).await;
    world.store.failed(&claimed[0], FailureAction::Retry(at(90_000)), at(0)).await.unwrap();
    assert_eq!(world.store.retry(OutboxFilter::default(), at(86_400)).await.unwrap().changed, 1);
    // The clock was a day ahead when an operator requested an attempt, and is right after the next start.
    world.store.shift_schedule(step(at(0), Duration::ZERO)).await.unwrap();
    let claimed = world.claim(0, 1).await;
    assert_eq!((claimed.len(), claimed[0].planned_at), (1, None));
}

#[tokio::test]
async fn a_claim_of_the_future_expires_like_one_of_now() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    assert_eq!(world.claim(86_400, 1).await.len(), 1);
    world.store.shift_schedule(step(at(0), Duration::ZERO)).await.unwrap();
    assert!(world.claim(LEASE.as_secs() - 1, 1).await.is_empty());
    assert_eq!(world.claim(LEASE.as_secs(), 1).await.len(), 1);
}

#[tokio::test]
async fn future_times_of_keys_hosts_and_outcomes_become_now() {
    let world = World::new().await;
    let reserve = async |key: &str, seconds: u64| {
        let reserving = world.store.reserve_key("app".into(), key.into(), b"same".to_vec(), at(seconds), LEASE);
        reserving.await.unwrap()
    };
    // One request has its key reserved, another was answered, both in the future.
    assert!(matches!(reserve("held", 86_400).await, Reservation::Held(_)));
    let Reservation::Held(key) = reserve("answered", 86_400).await else { panic!("it is free") };
    let acceptance = Acceptance::Keyed { key, answer: b"answer".to_vec() };
    world.store.accept_call(call("a", 86_400), acceptance).await.unwrap();
    world.notify("a", 1, 86_400).await.unwrap();
    let claimed = world.claim(86_400, 1).await;
    world.store.delivered(&claimed[0], at(86_400)).await.unwrap();
    let origin = Origin::of(&"https://dialer.example".parse().unwrap()).unwrap();
    let host = HostKey { app_id: "app".into(), origin };
    let host = FailingHost { host, failing_since: at(86_400), disabled: false };
    world.store.record_failing_host(host).await.unwrap();
    let token = || UsedToken { app_id: "app".into(), token: b"id".to_vec(), until: at(90_000) };
    assert!(world.store.use_token(token()).await.unwrap());

    world.store.shift_schedule(step(at(0), Duration::ZERO)).await.unwrap();
    assert_eq!(reserve("held", LEASE.as_secs() - 1).await, Reservation::Running);
    assert!(matches!(reserve("held", LEASE.as_secs()).await, Reservation::Held(_)));
    assert_eq!(world.store.failing_hosts().await.unwrap()[0].failing_since, at(0));
    let entries = world.store.outbox_entries(OutboxFilter::default(), 0, 9).await.unwrap();
    assert_eq!(entries[0].at, at(0));
    // Both are pruned like those of now; a token id stays as long as its token is valid.
    let pruned = world.store.prune(at(1), at(1), at(1), at(1)).await.unwrap();
    assert_eq!((pruned.sent, pruned.keys, pruned.tokens), (1, 1, 0));
    assert!(!world.store.use_token(token()).await.unwrap());
}

#[tokio::test]
async fn a_future_request_of_an_operator_becomes_now() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    let due = world.claim(1_000, 9).await.remove(0);
    let refused = FailureAction::Refused { retry_at: at(4_600), yields: false };
    world.store.failed(&due, refused, at(1_000)).await.unwrap();
    // The requested attempt is due already by the clock that was set back, and so does not move.
    world.store.retry(OutboxFilter::default(), at(400)).await.unwrap();
    world.store.shift_schedule(step(at(500), Duration::from_secs(600))).await.unwrap();
    let due = world.claim(500, 9).await.remove(0);
    assert_eq!((due.planned_at, due.failing_since), (Some(at(4_000)), Some(at(500))));
    assert_eq!(due.retry_requested_at, Some(at(400)));
    world.store.failed(&due, FailureAction::Retry(at(900)), at(500)).await.unwrap();
    world.store.retry(OutboxFilter::default(), at(800)).await.unwrap();
    world.store.shift_schedule(step(at(700), Duration::ZERO)).await.unwrap();
    assert_eq!(world.claim(800, 9).await[0].retry_requested_at, Some(at(700)));
}
