//! A clock that is set back: no notification waits until it has caught up.

use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::{Clock as _, UnixTime};
use smartassist_gateway::notifications::{ClockWatch, OutboxWorkerSettings};
use smartassist_gateway::store::{HostScan, SqliteStore, Store as _};

use crate::receiver::{Receiver, Reply};
use crate::world::World;

const DAY: Duration = Duration::from_secs(86_400);

fn watch(world: &World) -> ClockWatch<SqliteStore> {
    ClockWatch::new(world.store.clone(), world.worker.clone(), OutboxWorkerSettings::default())
        .with_clock(world.clock.clone())
}

/// How long until a notification is due.
async fn wait(world: &World) -> Duration {
    let scan = HostScan { at: UnixTime::EPOCH, per_app: 1, after: Vec::new(), failed_lately: Arc::default() };
    world.store.due_hosts(scan).await.unwrap().next_at.unwrap().since(world.clock.now())
}

fn set_back(world: &World, by: Duration) {
    world.clock.set(world.clock.now().minus(by));
}

/// About as much: the watch adds the time that passed meanwhile.
fn is_about(got: Duration, expected: Duration) -> bool {
    got.abs_diff(expected) < Duration::from_secs(600)
}

#[tokio::test]
async fn waiting_notifications_move_with_the_clock() {
    let receiver = Receiver::start(|_| Reply::Status(500)).await;
    let world = World::new().await;
    let mut watch = watch(&world);
    // One has failed five times and waits for five hours, the other was never sent.
    world.call("a", &receiver.url("/a"), 1).await;
    for _ in 0..5 {
        world.next().await.unwrap();
    }
    let waited = wait(&world).await;
    assert!(is_about(waited, Duration::from_secs(5 * 3_600)) || waited > Duration::from_secs(4 * 3_600), "{waited:?}");
    assert_eq!(watch.compare().await.unwrap(), None, "a clock that goes forward is no step");
    receiver.answer(|_| Reply::Status(204));

    set_back(&world, DAY);
    assert!(wait(&world).await > DAY);
    let by = watch.compare().await.unwrap().unwrap();
    assert!(is_about(by, DAY), "{by:?}");
    let moved = wait(&world).await;
    assert!(is_about(moved, waited) && moved <= waited, "{moved:?} for {waited:?}");
    assert_eq!(watch.compare().await.unwrap(), None, "it was followed once");
    world.next().await.unwrap();
    assert_eq!(world.store.table_counts().await.unwrap().waiting, 0, "delivered");
}

#[tokio::test]
async fn notifications_written_while_the_clock_was_ahead_are_sent_at_once() {
    let receiver = Receiver::start(|_| Reply::Status(204)).await;
    let world = World::new().await;
    let mut watch = watch(&world);
    world.call("a", &receiver.url("/a"), 2).await;
    set_back(&world, DAY);
    world.settle().await;
    assert!(receiver.received().is_empty(), "not due by the clock");
    watch.compare().await.unwrap().unwrap();
    world.settle().await;
    assert_eq!(receiver.received().len(), 2);
}

#[tokio::test]
async fn a_failing_host_is_probed_when_it_was_planned() {
    let receiver = Receiver::start(|_| Reply::Status(500)).await;
    let world = World::new().await;
    let mut watch = watch(&world);
    for number in 0..5 {
        world.call(&format!("a{number}"), &receiver.url("/a"), 1).await;
    }
    world.settle().await;
    let asked = receiver.received().len();
    receiver.answer(|_| Reply::Status(204));
    set_back(&world, DAY);
    watch.compare().await.unwrap().unwrap();
    let began = world.clock.now();
    while world.next().await.is_some() {}
    assert!(world.clock.now().since(began) < Duration::from_secs(3_600), "it was not left alone for a day");
    assert_eq!(receiver.received().len(), asked + 5);
}

#[tokio::test]
async fn a_start_after_a_step_back_makes_long_waits_due() {
    let receiver = Receiver::start(|_| Reply::Status(500)).await;
    let world = World::new().await;
    world.call("tried", &receiver.url("/a"), 1).await;
    world.settle().await;
    world.call("new", &receiver.url("/b"), 1).await;
    let again = wait(&world).await;
    // No longer than the schedule allows. No step of the clock is known, and nothing changes.
    assert_eq!(watch(&world).begin().await.unwrap(), 0);
    assert_eq!(wait(&world).await, again);

    set_back(&world, DAY);
    let world = world.restarted().await;
    receiver.answer(|_| Reply::Status(204));
    assert_eq!(watch(&world).begin().await.unwrap(), 2);
    world.settle().await;
    while world.next().await.is_some() {}
    assert_eq!(receiver.received().len(), 3, "both arrived");
    assert!(world.clock.now() < UnixTime::from_secs(1_700_000_000), "long before the clock is there again");
}
