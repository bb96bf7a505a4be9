//! What is stored about the attempts at a notification.

use smartassist_auth::Clock as _;
use smartassist_gateway::notifications::{Reach, TransportSettings};
use smartassist_gateway::store::{OutboxEntry, OutboxFilter, OutboxState, Store as _};

use crate::receiver::{Receiver, Reply};
use crate::world::World;

impl World {
    /// All notifications, oldest first.
    pub async fn outbox_entries(&self) -> Vec<OutboxEntry> {
        self.store.outbox_entries(OutboxFilter::default(), 0, 1_000).await.unwrap()
    }

    /// The outcomes of all attempts of a notification.
    pub async fn outcomes(&self, id: i64) -> Vec<String> {
        let attempts = self.store.attempts(id).await.unwrap();
        attempts.iter().map(|one| one.attempt.outcome.to_string()).collect()
    }
}

#[tokio::test]
async fn every_attempt_is_stored_with_time_outcome_and_next_attempt() {
    let world = World::new().await;
    let mut replies = [Reply::Status(503), Reply::Break, Reply::Status(302), Reply::Status(204)].into_iter();
    let receiver = Receiver::start(move |_| replies.next().unwrap_or(Reply::Status(500))).await;
    world.call("a", &receiver.url("/hook?token=hunter2"), 2).await;
    let mut started = Vec::new();
    for _ in 0..4 {
        started.push(world.next().await.unwrap());
    }
    let entries = world.outbox_entries().await;
    assert_eq!(entries[0].state, OutboxState::Delivered);
    assert_eq!(entries[0].origin.as_ref().map(ToString::to_string), Some(receiver.url("")));
    let attempts = world.store.attempts(entries[0].id).await.unwrap();
    assert_eq!(world.outcomes(entries[0].id).await, ["503", "reset", "302", "204"]);
    for (place, record) in attempts.iter().enumerate() {
        assert_eq!((record.number, record.attempt.started_at), (u32::try_from(place).unwrap() + 1, started[place]));
        // Each was made when it was planned.
        assert_eq!(record.next_try_at, started.get(place + 1).copied(), "{place}");
    }
    assert_eq!(entries[0].last_attempt, attempts.last().copied());
    assert!(entries[1].last_attempt.is_none() && entries[1].waits_for.is_none());
}

#[tokio::test]
async fn the_last_answer_is_stored_for_a_dead_letter() {
    let world = World::new().await;
    let receiver = Receiver::start(|_| Reply::Status(410)).await;
    world.call("a", &receiver.url("/hook"), 2).await;
    world.settle().await;
    let dead = world.dead().await;
    assert_eq!(world.outcomes(dead[0].id).await, ["410"]);
    assert!(world.outcomes(dead[1].id).await.is_empty(), "it was not sent");
}

#[tokio::test]
async fn a_forbidden_address_is_an_outcome() {
    let here = TransportSettings { reach: Reach::Public, ..TransportSettings::default() };
    let world = World::with(TransportSettings { lookup: std::sync::Arc::new(crate::tls::Here), ..here }).await;
    world.call("a", "https://dialer.example/hook", 1).await;
    world.worker.run_once().await.unwrap();
    let entry = world.outbox_entries().await.remove(0);
    assert_eq!(world.outcomes(entry.id).await, ["blocked_address"]);
    assert!(entry.next_try_at().unwrap() > world.clock.now());
    let text = world.metrics.text();
    assert!(text.contains("smartassist_notification_attempts_total{outcome=\"blocked_address\"} 1"), "{text}");
}
