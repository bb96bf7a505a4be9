//! Retry and skip, as another process calls them while the worker runs.

use std::time::Duration;

use smartassist_auth::Clock as _;
use smartassist_gateway::store::{DeadLetterReason, OutboxChanges, OutboxFilter, Store as _};
use tokio::sync::oneshot;

use crate::receiver::{Received, Receiver, Reply};
use crate::world::World;

impl World {
    async fn retry(&self) -> OutboxChanges {
        self.store.retry(OutboxFilter::default(), self.clock.now()).await.unwrap()
    }
}

fn refuses_a_1(received: &Received) -> Reply {
    Reply::Status(if received.text() == "a 1" { 400 } else { 204 })
}

#[tokio::test]
async fn a_recovered_receiver_gets_its_backlog_at_once_after_a_retry() {
    let world = World::new().await;
    let receiver = Receiver::start(|_| Reply::Status(503)).await;
    for number in 0..3 {
        world.call(&format!("call-{number}"), &receiver.url("/hook"), 2).await;
    }
    world.settle().await;
    world.clock.advance(Duration::from_secs(5 * 60));
    world.settle().await;
    assert_eq!(world.store.table_counts().await.unwrap().waiting, 6);
    receiver.answer(|_| Reply::Status(200));
    let asked = world.retry().await;
    assert_eq!((asked.changed, asked.claimed, asked.blocked), (3, 0, 3));
    world.settle().await;
    // The breaker was open: the first attempt finds out that the host works again, and the others follow.
    while world.next().await.is_some() {}
    assert!(world.dead().await.is_empty());
    let mut texts: Vec<_> = receiver.received().iter().rev().take(6).map(|received| received.text()).collect();
    texts.sort();
    assert_eq!(texts, ["call-0 1", "call-0 2", "call-1 1", "call-1 2", "call-2 1", "call-2 2"]);
}

#[tokio::test]
async fn a_failing_host_gets_one_attempt_for_each_request() {
    let world = World::new().await;
    let receiver = Receiver::start(|_| Reply::Status(500)).await;
    for number in 0..20 {
        world.call(&format!("call-{number}"), &receiver.url("/hook"), 1).await;
        world.settle().await;
    }
    let left_alone = receiver.connects();
    assert!(left_alone < 20, "the host is left alone");
    // Two requests, one attempt each, although many notifications wait.
    for asked in 1..=2 {
        world.clock.advance(Duration::from_millis(10));
        assert_eq!(world.retry().await.changed, 20);
        world.settle().await;
        assert_eq!(receiver.connects(), left_alone + asked);
    }
    receiver.answer(|_| Reply::Status(200));
    world.clock.advance(Duration::from_millis(10));
    world.retry().await;
    world.settle().await;
    assert!(receiver.connects() > left_alone + 2, "it is asked");
    assert!(world.store.failing_hosts().await.unwrap().is_empty(), "and it is back");
    while world.next().await.is_some() {}
    assert!(world.dead().await.is_empty());
    assert_eq!(world.store.table_counts().await.unwrap().waiting, 0);
}

#[tokio::test]
async fn many_retries_do_not_use_up_the_schedule() {
    let world = World::new().await;
    let receiver = Receiver::start(|_| Reply::Status(500)).await;
    world.call("a", &receiver.url("/hook"), 1).await;
    world.settle().await;
    let planned = world.outbox_entries().await[0].next_try_at();
    // More often than there are attempts in the schedule.
    for _ in 0..40 {
        world.clock.advance(Duration::from_millis(1));
        assert_eq!(world.retry().await.changed, 1);
        world.settle().await;
    }
    let entry = world.outbox_entries().await.remove(0);
    assert_eq!((entry.dead_letter_reason, entry.failures, entry.next_try_at()), (None, 1, planned));
    assert_eq!(entry.last_attempt.map(|last| (last.number, last.next_try_at)), Some((41, planned)));
    assert_eq!(receiver.connects(), 41);
    // Nine more, as in the schedule.
    while world.next().await.is_some() {}
    assert_eq!(receiver.connects(), 50);
    assert_eq!(world.dead().await[0].dead_letter_reason, Some(DeadLetterReason::Exhausted));
}

#[tokio::test]
async fn a_refused_retry_yields_like_any_other_attempt() {
    let (world, receiver) = (World::new().await, Receiver::start(refuses_a_1).await);
    world.call("a", &receiver.url("/hook"), 1).await;
    world.settle().await;
    // Its host accepted another one since, and a later one of its call comes after the operator's request.
    world.clock.advance(Duration::from_secs(1));
    world.call("b", &receiver.url("/hook"), 1).await;
    world.settle().await;
    assert_eq!(world.retry().await.changed, 1);
    world.notify("a", 2, "a 2").await;
    world.settle().await;
    let texts: Vec<_> = receiver.received().iter().map(|received| received.text()).collect();
    assert_eq!(texts, ["a 1", "b 1", "a 1", "a 2"]);
    let dead = world.dead().await;
    assert_eq!((dead.len(), dead[0].dead_letter_reason, dead[0].failures), (1, Some(DeadLetterReason::GaveWay), 1));
}

#[tokio::test]
async fn the_outcome_of_a_retry_is_that_of_the_last_attempt() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(429)).await);
    world.call("a", &receiver.url("/hook"), 2).await;
    world.settle().await;
    // The receiver only asked for more time; now it refuses.
    receiver.answer(refuses_a_1);
    world.clock.advance(Duration::from_secs(1));
    world.retry().await;
    world.settle().await;
    assert_eq!(world.outbox_entries().await[0].dead_letter_reason, None, "its host took nothing else yet");
    world.call("b", &receiver.url("/hook"), 1).await;
    world.settle().await;
    assert_eq!(world.dead().await.first().map(|entry| entry.dead_letter_reason), Some(Some(DeadLetterReason::GaveWay)));
    assert_eq!(world.store.table_counts().await.unwrap().waiting, 0);
}

#[tokio::test]
async fn retry_after_is_honoured_after_a_retry() {
    let world = World::new().await;
    let receiver = Receiver::start(|_| Reply::With(503, vec![("retry-after", "60".to_owned())])).await;
    world.call("a", &receiver.url("/hook"), 1).await;
    world.settle().await;
    world.clock.advance(Duration::from_secs(50));
    world.retry().await;
    world.settle().await;
    assert_eq!(receiver.connects(), 2);
    let next = world.outbox_entries().await[0].next_try_at().unwrap();
    assert_eq!(next.since(world.clock.now()), Duration::from_secs(60));
}

#[tokio::test]
async fn a_retry_enables_a_disabled_host() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(500)).await);
    world.call("early", &receiver.url("/hook"), 1).await;
    for number in 0..6 {
        world.call(&format!("day-{number}"), &receiver.url("/hook"), 1).await;
        world.settle().await;
        world.clock.advance(Duration::from_secs(86_400));
    }
    world.settle().await;
    assert_eq!(world.worker.disabled_hosts().len(), 1);
    // Written and requested while no worker runs.
    world.call("late", &receiver.url("/hook"), 1).await;
    receiver.answer(|_| Reply::Status(200));
    world
        .store
        .retry(OutboxFilter { call_id: Some("late".into()), ..OutboxFilter::default() }, world.clock.now())
        .await
        .unwrap();
    world.settle().await;
    assert!(receiver.received().iter().any(|received| received.text() == "late 1"));
    assert!(world.worker.disabled_hosts().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_running_worker_notices_without_being_woken() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(500)).await);
    // At another host, because an accepted notification would make the refused one yield.
    let other = Receiver::start(|_| Reply::Status(500)).await;
    world.call("a", &receiver.url("/hook"), 2).await;
    world.call("b", &other.url("/hook"), 1).await;
    world.settle().await;
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(world.worker.clone().run(async {
        let _ = stopped.await;
    }));
    for receiver in [&receiver, &other] {
        receiver.answer(|_| Reply::Status(200));
    }
    let of_call = |id: &str| OutboxFilter { call_id: Some(id.into()), ..OutboxFilter::default() };
    // The clock does not move, so that nothing becomes due by itself; nothing wakes the worker.
    assert_eq!(world.store.retry(of_call("b"), world.clock.now()).await.unwrap().changed, 1);
    other.until(2).await;
    let first = world.outbox_entries().await.remove(0);
    let only = OutboxFilter { id: Some(first.id), ..OutboxFilter::default() };
    assert_eq!(world.store.skip(only, world.clock.now()).await.unwrap().changed, 1);
    receiver.until(2).await;
    stop.send(()).unwrap();
    running.await.unwrap();
    let texts = |receiver: &Receiver| receiver.received().iter().map(|received| received.text()).collect::<Vec<_>>();
    assert_eq!(
        (texts(&receiver), texts(&other)),
        (vec!["a 1".into(), "a 2".into()], vec!["b 1".to_owned(), "b 1".into()])
    );
    let dead = world.dead().await;
    assert_eq!((dead.len(), dead[0].seq, dead[0].dead_letter_reason), (1, 1, Some(DeadLetterReason::Skipped)));
}
