//! Order, independence of calls, and crashes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use smartassist_auth::{Clock, ManualClock, UnixTime};
use smartassist_gateway::notifications::{OutboxWorker, OutboxWorkerSettings, Reach, Transport, TransportSettings};
use smartassist_gateway::store::Store as _;
use tokio::sync::oneshot;

use crate::receiver::{Receiver, Reply};
use crate::world::World;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_arrives_once_and_each_call_in_order() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(204)).await);
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(world.worker.clone().run(async {
        let _ = stopped.await;
    }));
    for number in 0..30 {
        world.call(&format!("call-{number}"), &receiver.url("/hook"), 4).await;
    }
    receiver.until(120).await;
    stop.send(()).unwrap();
    running.await.unwrap();
    assert_eq!(world.store.table_counts().await.unwrap().waiting, 0, "a worker that stops has stored everything");

    let mut calls: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for received in receiver.received() {
        let text = received.text();
        let (call, number) = text.split_once(' ').unwrap();
        calls.entry(call.to_owned()).or_default().push(number.to_owned());
        assert!(ids.insert(received.id().to_owned()), "nothing is sent twice without a reason");
    }
    assert_eq!((calls.len(), ids.len()), (30, 120));
    assert!(calls.values().all(|numbers| *numbers == ["1", "2", "3", "4"]));
}

#[tokio::test]
async fn a_call_waits_for_its_first_notification_and_others_do_not() {
    let world = World::new().await;
    let mut refused = 0;
    let receiver = Receiver::start(move |received| {
        refused += usize::from(received.text() == "a 1");
        Reply::Status(if received.text() == "a 1" && refused < 3 { 429 } else { 200 })
    })
    .await;
    world.call("a", &receiver.url("/hook"), 2).await;
    world.call("b", &receiver.url("/hook"), 2).await;
    while world.next().await.is_some() {}
    let texts: Vec<_> = receiver.received().iter().map(|received| received.text()).collect();
    let of = |call: &str| texts.iter().filter(|text| text.starts_with(call)).cloned().collect::<Vec<_>>();
    assert_eq!(of("a"), ["a 1", "a 1", "a 1", "a 2"]);
    assert_eq!(of("b"), ["b 1", "b 2"]);
    let place = |text: &str| texts.iter().rposition(|other| other == text).unwrap();
    assert!(place("b 2") < place("a 1"), "{texts:?}");
}

#[tokio::test]
async fn notifications_in_flight_in_a_crash_are_sent_again_with_the_same_id() {
    let world = World::new().await;
    let receiver = Receiver::start(|_| Reply::Silence).await;
    world.call("a", &receiver.url("/hook"), 2).await;
    // The process is killed after the receiver has read everything and before it answers.
    let worker = world.worker.clone();
    let dying = tokio::spawn(async move { worker.run_once().await });
    receiver.until(1).await;
    dying.abort();
    assert!(dying.await.unwrap_err().is_cancelled());

    receiver.answer(|_| Reply::Status(200));
    let settings = TransportSettings { reach: Reach::Anywhere, ..TransportSettings::default() };
    let transport = Transport::new(&settings).unwrap();
    let next = OutboxWorker::new(world.store.clone(), transport, OutboxWorkerSettings::default())
        .with_clock(world.clock.clone());
    let next = Arc::new(next);
    assert_eq!(next.run_once().await.unwrap(), 0, "the claim is still valid");
    world.clock.advance(Duration::from_secs(60));
    while next.run_once().await.unwrap() > 0 {}
    let seen: Vec<_> = receiver.received().iter().map(|one| (one.text(), one.id().to_owned())).collect();
    let expected = [("a 1", "msg_a_1"), ("a 1", "msg_a_1"), ("a 2", "msg_a_2")];
    assert_eq!(seen, expected.map(|(text, id)| (text.to_owned(), id.to_owned())));
}

/// The clock of a machine that stalls: each reading is this much later.
#[derive(Clone)]
struct Stalling {
    time: ManualClock,
    each: Arc<AtomicU64>,
}

impl Clock for Stalling {
    fn now(&self) -> UnixTime {
        self.time.advance(Duration::from_secs(self.each.load(Ordering::SeqCst)));
        self.time.now()
    }
}

#[tokio::test]
async fn a_worker_that_stalled_does_not_send_after_its_claim_expired() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(200)).await);
    world.call("a", &receiver.url("/hook"), 1).await;
    let stalling = Stalling { time: world.clock.clone(), each: Arc::new(AtomicU64::new(30)) };
    let settings = TransportSettings { reach: Reach::Anywhere, ..TransportSettings::default() };
    let transport = Transport::new(&settings).unwrap();
    let worker =
        OutboxWorker::new(world.store.clone(), transport, OutboxWorkerSettings::default()).with_clock(stalling.clone());
    let worker = Arc::new(worker);
    assert_eq!(worker.run_once().await.unwrap(), 1);
    assert_eq!(receiver.connects(), 0);
    stalling.each.store(0, Ordering::SeqCst);
    world.clock.advance(Duration::from_secs(60));
    assert_eq!(worker.run_once().await.unwrap(), 1);
    assert_eq!(receiver.received().len(), 1);
}

#[tokio::test]
async fn a_claim_is_valid_for_at_least_two_attempts() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(200)).await);
    world.call("a", &receiver.url("/hook"), 1).await;
    let settings = TransportSettings { reach: Reach::Anywhere, ..TransportSettings::default() };
    let transport = Transport::new(&settings).unwrap();
    let hasty = OutboxWorkerSettings { lease: Duration::from_secs(1), ..OutboxWorkerSettings::default() };
    let worker = Arc::new(OutboxWorker::new(world.store.clone(), transport, hasty).with_clock(world.clock.clone()));
    assert_eq!(worker.run_once().await.unwrap(), 1);
    assert_eq!(receiver.received().len(), 1);
}
