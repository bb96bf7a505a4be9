//! Attempts are stored with the outcome of their notification, at most 32, and are deleted with it.

use std::time::Duration;

use smartassist_gateway::store::{
    AttemptOutcome, DeadLetterReason, DeliveryAttempt, EntryOutcome, FailureAction, Lease, MAX_STORED_ATTEMPTS,
    OutboxFilter, SqliteStore, Store as _, StoreError, TransportFailure,
};

use crate::world::{LEASE, World, at, claim, empty_database_of_1909c3d};

fn attempt(seconds: u64, outcome: AttemptOutcome) -> Option<DeliveryAttempt> {
    Some(DeliveryAttempt { started_at: at(seconds), took: Duration::from_millis(31), outcome })
}

const TIMEOUT: AttemptOutcome = AttemptOutcome::Failed(TransportFailure::Timeout);

#[tokio::test]
async fn an_attempt_is_stored_with_its_outcome() {
    let world = World::new().await;
    world.call("a", 2, 0).await;
    let untried = world.store.outbox_entries(OutboxFilter::default(), 0, 9).await.unwrap();
    assert!(untried.iter().all(|entry| entry.last_attempt.is_none()));

    let due = world.claim(5, 9).await.remove(0);
    let retry = EntryOutcome::Failed(FailureAction::Retry(at(30)));
    world.store.settle(&due, retry, attempt(5, TIMEOUT), at(20)).await.unwrap();
    let due = world.claim(30, 9).await.remove(0);
    world.store.settle(&due, EntryOutcome::Delivered, attempt(30, AttemptOutcome::Status(204)), at(31)).await.unwrap();
    let attempts = world.store.attempts(due.id).await.unwrap();
    let seen: Vec<_> = attempts.iter().map(|one| (one.number, one.attempt, one.next_try_at)).collect();
    let first = (1, attempt(5, TIMEOUT).unwrap(), Some(at(30)));
    assert_eq!(seen, [first, (2, attempt(30, AttemptOutcome::Status(204)).unwrap(), None)]);
    let entries = world.store.outbox_entries(OutboxFilter::default(), 0, 9).await.unwrap();
    assert_eq!((entries[0].last_attempt, entries[1].last_attempt), (Some(attempts[1]), None));

    // A worker whose claim is not valid any more stores nothing.
    let late = world.store.settle(&due, retry, attempt(40, TIMEOUT), at(41)).await;
    assert!(matches!(late, Err(StoreError::Conflict(_))), "{late:?}");
    assert_eq!(world.store.attempts(due.id).await.unwrap().len(), 2);
    // A deferred notification had no attempt.
    let second = world.claim(50, 9).await.remove(0);
    world.store.failed(&second, FailureAction::Defer(at(60)), at(50)).await.unwrap();
    assert!(world.store.attempts(second.id).await.unwrap().is_empty());
}

#[tokio::test]
async fn only_the_newest_attempts_stay_and_numbers_continue() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    world.call("b", 1, 0).await;
    let most = u64::try_from(MAX_STORED_ATTEMPTS).unwrap();
    for number in 1..=most + 3 {
        for due in world.claim(number, 9).await {
            let next = EntryOutcome::Failed(FailureAction::Retry(at(number + 1)));
            world.store.settle(&due, next, attempt(number, TIMEOUT), at(number)).await.unwrap();
        }
    }
    for entry in world.store.outbox_entries(OutboxFilter::default(), 0, 9).await.unwrap() {
        let numbers: Vec<_> =
            world.store.attempts(entry.id).await.unwrap().iter().map(|one| u64::from(one.number)).collect();
        assert_eq!(numbers, (4..=most + 3).collect::<Vec<_>>());
        assert_eq!(entry.last_attempt.map(|last| u64::from(last.number)), Some(most + 3));
    }
}

#[tokio::test]
async fn attempts_are_deleted_with_their_notification_and_survive_a_replay() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    let due = world.claim(5, 9).await.remove(0);
    let bury = EntryOutcome::Failed(FailureAction::DeadLetter(DeadLetterReason::Exhausted));
    world.store.settle(&due, bury, attempt(5, TIMEOUT), at(6)).await.unwrap();
    assert_eq!(world.store.replay(OutboxFilter::dead(), at(7)).await.unwrap(), 1);
    let due = world.claim(8, 9).await.remove(0);
    world.store.settle(&due, EntryOutcome::Delivered, attempt(8, AttemptOutcome::Status(200)), at(9)).await.unwrap();
    assert_eq!(world.store.attempts(due.id).await.unwrap().len(), 2);
    assert_eq!(world.store.prune(at(1_000), at(1_000), at(0), at(0)).await.unwrap().sent, 1);
    assert!(world.store.attempts(due.id).await.unwrap().is_empty());
}

#[tokio::test]
async fn an_older_database_is_migrated() {
    let folder = tempfile::tempdir().unwrap();
    let (file, old) = empty_database_of_1909c3d(&folder);
    // A notification that failed three times and is due at 100 s, and one that waits for it.
    let due = at(100).as_duration().as_millis();
    old.execute_batch(&format!(
        "INSERT INTO accounts (id, name) VALUES ('account', 'An account');
         INSERT INTO apps (id, account_id, name) VALUES ('app', 'account', 'An app');
         INSERT INTO calls (id, account_id, app_id, notify_url, notify_headers, state, record, version, next_seq,
             accepted_at)
         VALUES ('a', 'account', 'app', 'https://dialer.example/hook', '[]', 'ended', x'7b7d', 3, 3, 0);
         INSERT INTO outbox (call_id, seq, body, state, next_at, ticket, failures, written_at)
         VALUES ('a', 1, x'7b7d', 0, {due}, 3, 3, 1), ('a', 2, x'7b7d', 0, {}, 0, 0, 1);",
        i64::MAX
    ))
    .unwrap();
    drop(old);

    let store = SqliteStore::open(&file).await.unwrap();
    let entries = store.outbox_entries(OutboxFilter::default(), 0, 9).await.unwrap();
    assert_eq!((entries[0].failures, entries[0].last_attempt, entries[0].next_try_at()), (3, None, Some(at(100))));
    assert_eq!(entries[1].waits_for, Some(entries[0].id));
    assert!(store.attempts(entries[0].id).await.unwrap().is_empty());
    assert_eq!(store.retry(OutboxFilter::default(), at(50)).await.unwrap().changed, 1);
    let due = claim(&store, Lease { at: at(50), lasts: LEASE, most: 9 }).await.remove(0);
    assert_eq!((due.failures, due.planned_at), (3, Some(at(100))));
    store.settle(&due, EntryOutcome::Delivered, attempt(50, AttemptOutcome::Status(200)), at(51)).await.unwrap();
    let last = store.outbox_entries(OutboxFilter::default(), 0, 1).await.unwrap()[0].last_attempt;
    assert_eq!(last.map(|last| (last.number, last.attempt.outcome)), Some((1, AttemptOutcome::Status(200))));
}
