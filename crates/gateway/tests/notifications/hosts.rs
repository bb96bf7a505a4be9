//! Failing hosts are only probed, and delay no other host.

use std::time::Duration;

use smartassist_auth::Clock as _;
use smartassist_gateway::store::{DeadLetterReason, OutboxFilter, Store as _};

use crate::receiver::{Receiver, Reply};
use crate::world::World;

#[tokio::test]
async fn a_failing_host_is_probed_and_others_continue() {
    let world = World::new().await;
    let broken = Receiver::start(|_| Reply::Status(500)).await;
    let well = Receiver::start(|_| Reply::Status(200)).await;
    for number in 0..5 {
        world.call(&format!("first-{number}"), &broken.url("/hook"), 1).await;
    }
    world.settle().await;
    assert_eq!(broken.connects(), 5);
    for number in 0..20 {
        world.call(&format!("later-{number}"), &broken.url(&format!("/{number}")), 1).await;
        world.call(&format!("well-{number}"), &well.url("/hook"), 1).await;
    }
    world.settle().await;
    assert_eq!((broken.connects(), well.received().len()), (5, 20), "its other paths are the same host");
    // The same host for another app.
    world.call_of("other", "another", &broken.url("/hook"), &[], 1).await;
    world.settle().await;
    assert_eq!(broken.connects(), 6);
    for probes in 1..=3 {
        world.clock.advance(Duration::from_secs(30));
        world.settle().await;
        let of_others = broken.received().iter().filter(|received| received.text().starts_with("another")).count();
        assert_eq!(broken.connects() - of_others, 5 + probes, "one probe in half a minute, as no more time passes");
    }
    broken.answer(|_| Reply::Status(200));
    while world.next().await.is_some() {}
    assert!(world.dead().await.is_empty(), "waiting for a host costs no attempts");
    assert!(world.store.failing_hosts().await.unwrap().is_empty(), "it is back");
    let mut delivered: Vec<_> = broken.received().iter().map(|received| received.id().to_owned()).collect();
    delivered.sort();
    delivered.dedup();
    assert_eq!(delivered.len(), 26);
}

#[tokio::test]
async fn after_five_days_a_host_is_disabled_until_it_is_enabled() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(500)).await);
    let day = Duration::from_secs(86_400);
    for number in 0..6 {
        world.call(&format!("day-{number}"), &receiver.url("/hook"), 1).await;
        world.settle().await;
        world.clock.advance(day);
    }
    let asked = receiver.connects();
    world.call("late", &receiver.url("/hook"), 1).await;
    world.settle().await;
    assert_eq!(receiver.connects(), asked);
    let dead = world.dead().await;
    assert!(
        dead.iter()
            .any(|entry| entry.call_id == "late" && entry.dead_letter_reason == Some(DeadLetterReason::HostDisabled)),
        "{dead:?}"
    );

    // A restart changes nothing, and neither does the next one after the host was enabled.
    let world = world.restarted().await;
    let hosts = world.worker.disabled_hosts();
    assert_eq!(hosts.len(), 1);
    assert_eq!((hosts[0].app_id.as_str(), hosts[0].origin.port()), ("app", receiver.address.port()));
    assert!(world.worker.enable_host(&hosts[0]).await.unwrap());
    let world = world.restarted().await;
    assert!(world.worker.disabled_hosts().is_empty());
    receiver.answer(|_| Reply::Status(200));
    world.store.replay(OutboxFilter::dead(), world.clock.now()).await.unwrap();
    while world.next().await.is_some() {}
    assert!(world.dead().await.is_empty());
    assert!(receiver.received().iter().any(|received| received.text() == "late 1"));
}

#[tokio::test]
async fn a_replay_enables_a_disabled_host() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(500)).await);
    for number in 0..6 {
        world.call(&format!("day-{number}"), &receiver.url("/hook"), 1).await;
        world.settle().await;
        world.clock.advance(Duration::from_secs(86_400));
    }
    world.call("late", &receiver.url("/hook"), 1).await;
    world.settle().await;
    assert_eq!(world.worker.disabled_hosts().len(), 1);
    receiver.answer(|_| Reply::Status(200));
    // As the command does in another process: the worker finds out without being told.
    assert!(world.store.replay(OutboxFilter::dead(), world.clock.now()).await.unwrap() > 0);
    while world.next().await.is_some() {}
    assert!(world.dead().await.is_empty());
    assert!(world.worker.disabled_hosts().is_empty());
    assert!(receiver.received().iter().any(|received| received.text() == "late 1"));
}
