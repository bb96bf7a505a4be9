//! The replay store: once means once, and memory has an end.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use smartassist_auth::{
    AuthStoreError, ClientFacingError, InMemoryReplayStore, ManualClock, ReplayStore, UnixTime, Verifier,
};
use tokio::task::JoinSet;

use crate::world::{NOW, WITH_JTI, World, minter};

fn at(seconds: u64) -> UnixTime {
    UnixTime::from_secs(NOW + seconds)
}

fn store(most: usize, most_of_app: usize) -> (InMemoryReplayStore, ManualClock) {
    let clock = ManualClock::at(at(0));
    (InMemoryReplayStore::with_bounds(most, most_of_app).with_clock(clock.clone()), clock)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn of_a_thousand_uses_at_once_one_counts() {
    for _ in 0..20 {
        let world = Arc::new(World::new());
        let token = minter(WITH_JTI).token_id(true).build().unwrap().mint().unwrap();
        let gate = Arc::new(tokio::sync::Barrier::new(1_000));
        let mut uses = JoinSet::new();
        for _ in 0..1_000 {
            let (world, token, gate) = (Arc::clone(&world), token.clone(), Arc::clone(&gate));
            uses.spawn(async move {
                gate.wait().await;
                world.verify(token.expose()).await.map_err(|error| error.client_facing())
            });
        }
        let answers = uses.join_all().await;
        assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
        assert_eq!(answers.iter().filter(|answer| matches!(answer, Err(ClientFacingError::Replay))).count(), 999);
    }
}

/// The store is asked a moment after `exp` was checked. What it forgot by then could be used again.
#[tokio::test]
async fn an_id_outlives_its_token_by_as_long_as_a_slow_store_takes() {
    struct Noted(Mutex<Vec<UnixTime>>);
    impl ReplayStore for Noted {
        async fn first_use(&self, _: &str, _: &str, until: UnixTime) -> Result<bool, AuthStoreError> {
            self.0.lock().unwrap().push(until);
            Ok(true)
        }
    }
    let world = World::new();
    let noted = Arc::new(Noted(Mutex::default()));
    let verifier = Verifier::new(Arc::clone(&world.registry), Arc::clone(&noted)).with_clock(world.clock.clone());
    let token = minter(WITH_JTI).token_id(true).lifetime(Duration::from_secs(100)).build().unwrap().mint().unwrap();
    assert!(verifier.verify(token.expose()).await.is_ok());
    assert_eq!(*noted.0.lock().unwrap(), [at(100 + 30 + 60)]);
}

#[tokio::test]
async fn ids_are_kept_until_their_time_and_not_longer() {
    let (store, clock) = store(10, 10);
    assert!(store.first_use("a", "1", at(100)).await.unwrap());
    assert!(store.first_use("a", "2", at(50)).await.unwrap());
    clock.set(at(100));
    assert!(!store.first_use("a", "1", at(100)).await.unwrap());
    assert_eq!(store.len(), 1);
    clock.set(at(101));
    assert!(store.first_use("a", "1", at(200)).await.unwrap());
    assert_eq!(store.len(), 1);
}

#[tokio::test]
async fn a_full_store_takes_nothing_new_and_forgets_nothing() {
    let (store, clock) = store(4, 3);
    for id in ["1", "2", "3"] {
        assert!(store.first_use("a", id, at(100)).await.unwrap());
    }
    assert!(matches!(store.first_use("a", "4", at(100)).await, Err(AuthStoreError::Full)), "the app's room is full");
    assert!(store.first_use("b", "1", at(100)).await.unwrap(), "another app has room of its own");
    assert!(matches!(store.first_use("c", "1", at(100)).await, Err(AuthStoreError::Full)), "all room is full");
    assert!(!store.first_use("a", "1", at(100)).await.unwrap(), "what was used stays used");
    assert_eq!(store.len(), 4);
    // Room of other apps is found again.
    clock.set(at(101));
    assert!(store.first_use("c", "1", at(200)).await.unwrap());
    assert_eq!(store.len(), 1);
}

#[tokio::test]
async fn memory_is_bounded_over_a_long_time() {
    let (store, clock) = store(100_000, 4_000);
    for second in 0..20_000_u64 {
        clock.set(at(second));
        let until = at(second).plus(Duration::from_secs(3_690));
        assert!(store.first_use("a", &second.to_string(), until).await.unwrap(), "{second}");
        assert!(store.len() <= 3_692, "{}", store.len());
    }
    assert!(!store.is_empty());
}

#[tokio::test]
async fn ids_of_two_apps_do_not_meet() {
    let (store, _) = store(10, 10);
    for (app, id) in [("a", "bc"), ("ab", "c"), ("", "abc"), ("abc", ""), ("a", "bC")] {
        assert!(store.first_use(app, id, at(100)).await.unwrap(), "{app} {id}");
        assert!(!store.first_use(app, id, at(100)).await.unwrap(), "{app} {id}");
    }
}
