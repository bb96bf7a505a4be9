//! Idempotency keys.

use std::time::Duration;

use smartassist_gateway::store::{Acceptance, Released, Reservation, ReservedKey, Store, StoreError};

use crate::world::{World, at, call};

const HELD: Duration = Duration::from_secs(30);

async fn reserve(world: &World, app: &str, body: &str, seconds: u64) -> Reservation {
    world.store.reserve_key(app.into(), "key-1".into(), body.into(), at(seconds), HELD).await.unwrap()
}

async fn reserved(world: &World, body: &str, seconds: u64) -> ReservedKey {
    match reserve(world, "app", body, seconds).await {
        Reservation::Held(key) => key,
        other => panic!("{other:?}"),
    }
}

fn answered(key: &ReservedKey, answer: &str) -> Acceptance {
    Acceptance::Keyed { key: key.clone(), answer: answer.into() }
}

#[tokio::test]
async fn one_key_one_request_one_answer() {
    let world = World::new().await;
    let key = reserved(&world, "body", 0).await;
    assert_eq!(reserve(&world, "app", "body", 1).await, Reservation::Running);
    assert_eq!(reserve(&world, "app", "another body", 1).await, Reservation::Conflict);
    assert!(matches!(reserve(&world, "other", "body", 1).await, Reservation::Held(_)), "keys are each app's own");
    world.store.accept_call(call("a", 2), answered(&key, "answer")).await.unwrap();
    for seconds in [2, 86_000] {
        assert_eq!(reserve(&world, "app", "body", seconds).await, Reservation::Answered(b"answer".to_vec()));
        assert_eq!(reserve(&world, "app", "another body", seconds).await, Reservation::Conflict);
    }
    let again = world.store.accept_call(call("b", 3), answered(&key, "another answer")).await;
    assert!(matches!(again, Err(StoreError::Conflict(_))), "an answer is the last word");
    assert_eq!(world.store.call("b".into()).await.unwrap(), None);
}

#[tokio::test]
async fn a_gateway_that_starts_alone_releases_reserved_keys() {
    let world = World::new().await;
    let crashed = reserved(&world, "body", 0).await;
    assert_eq!(world.store.release_claims(at(1)).await.unwrap(), Released { notifications: 0, keys: 1 });
    let next = reserved(&world, "another body", 1).await;
    let late = world.store.accept_call(call("died", 2), answered(&crashed, "late")).await;
    assert!(matches!(late, Err(StoreError::Conflict(_))));
    world.store.accept_call(call("next", 2), answered(&next, "answer")).await.unwrap();
    assert_eq!(world.store.release_claims(at(3)).await.unwrap(), Released::default());
    assert_eq!(reserve(&world, "app", "another body", 3).await, Reservation::Answered(b"answer".to_vec()));
}

#[tokio::test]
async fn a_request_that_crashed_does_not_block_its_repetition_and_is_not_dialled_later() {
    let world = World::new().await;
    let slow = reserved(&world, "body", 0).await;
    assert_eq!(reserve(&world, "app", "body", 29).await, Reservation::Running);
    let quick = reserved(&world, "body", 30).await;
    let late = world.store.accept_call(call("slow", 31), answered(&slow, "slow")).await;
    assert!(matches!(late, Err(StoreError::Conflict(_))));
    assert_eq!(world.store.call("slow".into()).await.unwrap(), None);
    world.store.accept_call(call("quick", 31), answered(&quick, "quick")).await.unwrap();
    world.store.release_key(slow).await.unwrap();
    assert_eq!(reserve(&world, "app", "body", 32).await, Reservation::Answered(b"quick".to_vec()));
}

#[tokio::test]
async fn a_released_key_is_free_and_its_old_reservation_invalid() {
    let world = World::new().await;
    let first = reserved(&world, "body", 0).await;
    world.store.release_key(first.clone()).await.unwrap();
    let second = reserved(&world, "a corrected body", 1).await;
    assert_ne!(first.fencing_token, second.fencing_token);
    assert!(world.store.accept_call(call("a", 2), answered(&first, "first")).await.is_err());
    world.store.release_key(first).await.unwrap();
    assert_eq!(reserve(&world, "app", "a corrected body", 2).await, Reservation::Running);
    // A call that cannot be accepted stores no answer.
    world.call("known", 0, 2).await;
    let refused = world.store.accept_call(call("known", 3), answered(&second, "second")).await;
    assert!(matches!(refused, Err(StoreError::Exists("call"))));
    assert_eq!(reserve(&world, "app", "a corrected body", 3).await, Reservation::Running);
}

#[tokio::test]
async fn old_answers_are_pruned_and_reserved_keys_are_not() {
    let world = World::new().await;
    let key = reserved(&world, "body", 0).await;
    world.store.accept_call(call("a", 5), answered(&key, "answer")).await.unwrap();
    for (before, deleted) in [(5, 0), (6, 1)] {
        let pruned = world.store.prune(at(0), at(0), at(before), at(0)).await.unwrap();
        assert_eq!(pruned.keys, deleted);
    }
    reserved(&world, "another body", 10).await;
    assert_eq!(world.store.prune(at(0), at(0), at(40), at(0)).await.unwrap().keys, 0);
}
