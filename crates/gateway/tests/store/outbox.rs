//! Claims: order, leases, and which claims are valid.

use std::collections::BTreeSet;
use std::time::Duration;

use smartassist_gateway::store::{
    Acceptance, DeadLetterReason, FailureAction, OutboxFilter, Released, SqliteStore, Store, StoreError,
};

use crate::world::{World, at, call, change, claim, first_due, places};

#[tokio::test]
async fn notifications_of_a_call_are_in_order_and_calls_are_independent() {
    let world = World::new().await;
    world.call("a", 3, 0).await;
    world.call("b", 2, 1).await;
    // Of each call only the first notification.
    let first = world.claim(10, 100).await;
    assert_eq!(places(&first), [("a", 1), ("b", 1)]);
    assert!(world.claim(10, 100).await.is_empty(), "both calls wait for their first");
    // One call continues, the other is retried and blocks no other call.
    world.store.delivered(&first[0], at(11)).await.unwrap();
    world.store.failed(&first[1], FailureAction::Retry(at(500)), at(11)).await.unwrap();
    let second = world.claim(12, 100).await;
    assert_eq!(places(&second), [("a", 2)]);
    world.store.delivered(&second[0], at(12)).await.unwrap();
    let third = world.claim(13, 100).await;
    assert_eq!(places(&third), [("a", 3)]);
    world.store.delivered(&third[0], at(13)).await.unwrap();
    assert!(world.claim(499, 100).await.is_empty());
    let again = world.claim(500, 100).await;
    assert_eq!((places(&again), again[0].failures), (vec![("b", 1)], 1));
    assert_eq!(again[0].body, first[1].body);
    assert_eq!(again[0].webhook_id(), first[1].webhook_id());
    assert_eq!(again[0].target.headers, [("Authorization".to_owned(), "Bearer hush".to_owned())]);
}

#[tokio::test]
async fn the_oldest_are_claimed_first_up_to_the_limit() {
    let world = World::new().await;
    for (id, seconds) in [("late", 5), ("early", 1), ("middle", 3), ("future", 50)] {
        world.call(id, 1, seconds).await;
    }
    assert_eq!(places(&world.claim(10, 2).await), [("early", 1), ("middle", 1)]);
    assert_eq!(first_due(&world.store).await, Some(at(5)));
    assert_eq!(places(&world.claim(10, 2).await), [("late", 1)]);
    // Claims expire at 70, but the next call is due earlier.
    assert_eq!(first_due(&world.store).await, Some(at(50)));
}

#[tokio::test]
async fn a_claim_expires_and_is_then_invalid() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    let slow = world.claim(0, 1).await.remove(0);
    assert_eq!(slow.until, at(60));
    assert!(world.claim(59, 1).await.is_empty());
    let quick = world.claim(60, 1).await.remove(0);
    assert_eq!(quick.failures, 0, "the outcome of the attempt is unknown");
    for failure in [
        FailureAction::Retry(at(99)),
        FailureAction::Defer(at(99)),
        FailureAction::DeadLetter(DeadLetterReason::Exhausted),
        FailureAction::DeadLetterCall(DeadLetterReason::Gone),
    ] {
        let refused = world.store.failed(&slow, failure, at(61)).await;
        assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
    }
    assert!(matches!(world.store.delivered(&slow, at(61)).await, Err(StoreError::Conflict(_))));
    world.store.delivered(&quick, at(61)).await.unwrap();
    assert!(matches!(world.store.delivered(&quick, at(62)).await, Err(StoreError::Conflict(_))), "once is enough");
    assert_eq!(world.store.table_counts().await.unwrap().waiting, 0);
}

#[tokio::test]
async fn a_gateway_that_starts_alone_releases_claims_and_nothing_else() {
    let world = World::new().await;
    for id in ["claimed", "retried", "put-off", "delivered", "replayed"] {
        world.call(id, 2, 0).await;
    }
    let mut claimed = world.claim(5, 5).await;
    claimed.sort_by(|one, other| one.call_id.cmp(&other.call_id));
    let [dead, delivered, put_off, replayed, retried] = &claimed[..] else { panic!("{:?}", places(&claimed)) };
    world.store.delivered(delivered, at(6)).await.unwrap();
    world.store.failed(put_off, FailureAction::Defer(at(40)), at(6)).await.unwrap();
    world.store.failed(retried, FailureAction::Retry(at(50)), at(6)).await.unwrap();
    world.store.failed(replayed, FailureAction::DeadLetter(DeadLetterReason::Exhausted), at(6)).await.unwrap();
    // Claimed, as every dead letter once was, but due because an operator requested it; in the future here, so that it
    // is visible.
    world
        .store
        .replay(OutboxFilter { call_id: Some("replayed".into()), ..OutboxFilter::dead() }, at(45))
        .await
        .unwrap();

    let released = world.store.release_claims(at(7)).await.unwrap();
    assert_eq!(released, Released { notifications: 1, keys: 0 });
    let late = world.store.delivered(dead, at(7)).await;
    assert!(matches!(late, Err(StoreError::Conflict(_))), "the expired claim is not valid");
    let mut again = world.claim(7, 9).await;
    again.sort_by(|one, other| one.call_id.cmp(&other.call_id));
    assert_eq!(places(&again), [("claimed", 1), ("delivered", 2)], "and the rest wait as before");
    assert_eq!((again[0].failures, again[0].webhook_id()), (0, dead.webhook_id()));
    for (seconds, id) in [(40, "put-off"), (45, "replayed"), (50, "retried")] {
        assert_eq!(places(&world.claim(seconds, 9).await), [(id, 1)]);
    }
}

#[tokio::test]
async fn a_deferral_is_not_an_attempt() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    let due = world.claim(0, 1).await.remove(0);
    world.store.failed(&due, FailureAction::Defer(at(30)), at(0)).await.unwrap();
    assert!(matches!(world.store.delivered(&due, at(1)).await, Err(StoreError::Conflict(_))), "it was given back");
    assert_eq!(world.claim(30, 1).await[0].failures, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_gateways_on_one_file_claim_nothing_twice() {
    let world = World::new().await;
    for number in 0..40 {
        world.call(&format!("call-{number}"), 2, 0).await;
    }
    let second = SqliteStore::open(world.file()).await.unwrap();
    let take_all = async |store: &SqliteStore| {
        let mut taken = Vec::new();
        loop {
            let lease = smartassist_gateway::store::Lease { at: at(10), lasts: Duration::from_secs(60), most: 3 };
            let claimed = claim(store, lease).await;
            if claimed.is_empty() {
                return taken;
            }
            for due in claimed {
                store.delivered(&due, at(10)).await.unwrap();
                taken.push((due.call_id, due.seq));
            }
        }
    };
    let (one, two) = tokio::join!(take_all(&world.store), take_all(&second));
    let all: Vec<_> = one.into_iter().chain(two).collect();
    assert_eq!(all.len(), 80);
    assert_eq!(all.into_iter().collect::<BTreeSet<_>>().len(), 80);
}

#[tokio::test]
async fn a_state_and_its_notifications_stay_together() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    let before = world.store.call("a".into()).await.unwrap().unwrap();
    assert_eq!((before.version, before.state.as_str()), (2, "step 1"));
    // Two workers start from the same version of a call: one gets a conflict and stores nothing.
    assert!(matches!(world.notify("a", 1, 5).await, Err(StoreError::Conflict("call"))));
    assert!(matches!(world.notify("nobody", 1, 5).await, Err(StoreError::Missing("call"))));
    assert_eq!(world.store.call("a".into()).await.unwrap().unwrap(), before);
    assert_eq!(world.claim(9, 9).await.len(), 1);
    // The end of a call is stored once, with its last notifications.
    let mut last = change("a", 2, 6);
    last.ended = true;
    last.notifications = vec![b"one".to_vec(), b"two".to_vec()];
    assert_eq!(world.store.change_call(last).await.unwrap(), 3);
    assert_eq!(world.store.call("a".into()).await.unwrap().unwrap().ended_at, Some(at(6)));
    assert!(world.store.open_calls().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_call_without_a_target_has_no_notifications() {
    let world = World::new().await;
    let mut silent = call("silent", 0);
    silent.notify = None;
    world.store.accept_call(silent, Acceptance::Plain).await.unwrap();
    world.notify("silent", 1, 1).await.unwrap();
    assert_eq!(world.store.table_counts().await.unwrap().waiting, 0);
    let again = world.store.accept_call(call("silent", 0), Acceptance::Plain).await;
    assert!(matches!(again, Err(StoreError::Exists("call"))));
}

#[tokio::test]
async fn jobs_of_one_commit_fail_independently() {
    let world = World::new().await;
    world.call("a", 0, 0).await;
    // These jobs run concurrently and share commits; of those that start from the same version one succeeds.
    let tries = (0..50).map(|number| {
        let (store, id) = (&world.store, format!("new-{number}"));
        async move {
            let (changed, accepted) =
                tokio::join!(store.change_call(change("a", 1, 1)), store.accept_call(call(&id, 1), Acceptance::Plain));
            accepted.unwrap();
            usize::from(changed.is_ok())
        }
    });
    let mut set = Vec::new();
    for one in tries {
        set.push(Box::pin(one));
    }
    let won = futures_join(set).await;
    assert_eq!(won, 1);
    assert_eq!(world.store.open_calls().await.unwrap().len(), 51);
    assert_eq!(world.claim(9, 100).await.len(), 1);
}

/// Polls all futures together, and adds up their results.
async fn futures_join(mut all: Vec<impl Future<Output = usize> + Unpin>) -> usize {
    let mut sum = 0;
    std::future::poll_fn(|context| {
        all.retain_mut(|one| match std::pin::Pin::new(one).poll(context) {
            std::task::Poll::Ready(count) => {
                sum += count;
                false
            }
            std::task::Poll::Pending => true,
        });
        if all.is_empty() { std::task::Poll::Ready(sum) } else { std::task::Poll::Pending }
    })
    .await
}

#[tokio::test]
async fn scans_skip_notifications_that_wait_for_another() {
    let world = World::new().await;
    for call in 0..50 {
        world.call(&format!("call-{call}"), 20, 0).await;
    }
    // Everything that waits for the first notification of a call is due at the end of time.
    let connection = rusqlite::Connection::open(world.file()).unwrap();
    let due: i64 = connection
        .query_row("SELECT COUNT(*) FROM outbox WHERE state = 0 AND next_at < 9000000000000000", [], |row| row.get(0))
        .unwrap();
    assert_eq!(due, 50);
    let claimed = world.claim(100, 200).await;
    assert_eq!(claimed.len(), 50);
    world.store.delivered(&claimed[0], at(101)).await.unwrap();
    let next = world.claim(101, 200).await;
    assert_eq!(places(&next), [(claimed[0].call_id.as_str(), 2)]);
    world.store.failed(&next[0], FailureAction::DeadLetter(DeadLetterReason::Refused), at(102)).await.unwrap();
    assert_eq!(places(&world.claim(102, 200).await), [(claimed[0].call_id.as_str(), 3)]);
}
