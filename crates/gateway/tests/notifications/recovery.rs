//! A receiver that is down for a moment, and one that recovers after a while.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use smartassist_auth::{Clock as _, ManualClock, UnixTime};
use smartassist_gateway::store::Store as _;

use crate::receiver::{Receiver, Reply};
use crate::world::World;

const STEP: Duration = Duration::from_millis(100);

/// When each notification was first accepted.
type Taken = Arc<Mutex<BTreeMap<String, UnixTime>>>;

/// A receiver that closes connections while `away` is set.
async fn receiver(clock: &ManualClock, away: impl Fn(UnixTime) -> bool + Send + 'static) -> (Receiver, Taken) {
    let (clock, taken) = (clock.clone(), Taken::default());
    let noted = Arc::clone(&taken);
    let receiver = Receiver::start(move |received| {
        let now = clock.now();
        if away(now) {
            return Reply::Break;
        }
        noted.lock().unwrap().entry(received.text()).or_insert(now);
        Reply::Status(204)
    })
    .await;
    (receiver, taken)
}

/// Makes a call every 200 ms, and moves the time until all of them are delivered.
async fn calls(world: &World, receiver: &Receiver, count: usize) -> BTreeMap<String, UnixTime> {
    let mut written = BTreeMap::new();
    let mut step: usize = 0;
    while written.len() < count || world.store.table_counts().await.unwrap().waiting > 0 {
        if step.is_multiple_of(2) && written.len() < count {
            let id = format!("call-{:04}", written.len());
            world.call(&id, &receiver.url("/hook"), 1).await;
            written.insert(format!("{id} 1"), world.clock.now());
        }
        world.settle().await;
        world.clock.advance(STEP);
        step += 1;
        assert!(step < 20_000, "a notification never arrives");
    }
    written
}

fn latenesses(written: &BTreeMap<String, UnixTime>, taken: &Taken) -> Vec<Duration> {
    let taken = taken.lock().unwrap();
    let mut all: Vec<_> = written.iter().map(|(text, at)| taken[text].since(*at)).collect();
    all.sort();
    all
}

#[tokio::test]
async fn a_receiver_that_is_down_for_a_second_costs_seconds() {
    let world = World::new().await;
    let began = world.clock.now();
    let away = move |now: UnixTime| (5_000..6_100).contains(&now.since(began).as_millis());
    let (receiver, taken) = receiver(&world.clock, away).await;
    let written = calls(&world, &receiver, 100).await;
    let late = latenesses(&written, &taken);
    assert!(late[99] <= Duration::from_secs(10), "{late:?}");
    assert!(late[90] <= STEP, "only those of that second are late: {late:?}");
    assert!(world.store.failing_hosts().await.unwrap().is_empty(), "and nothing is stored about it");
}

#[tokio::test]
async fn after_a_minute_down_new_ones_are_sent_at_once_and_the_backlog_at_a_rate() {
    let world = World::new().await;
    let began = world.clock.now();
    let (from, until) = (Duration::from_secs(5), Duration::from_secs(65));
    let away = move |now: UnixTime| (from..until).contains(&now.since(began));
    let (receiver, taken) = receiver(&world.clock, away).await;
    let written = calls(&world, &receiver, 450).await;

    let taken_at = taken.lock().unwrap().clone();
    let back = taken_at.values().map(|at| at.since(began)).filter(|at| *at >= until).min().unwrap();
    assert!(back - until <= Duration::from_secs(8), "found by a probe: {back:?}");
    let (mut new, mut waited) = (BTreeSet::new(), Vec::new());
    for (text, at) in &written {
        let (written_at, taken) = (at.since(began), taken_at[text].since(began));
        if written_at > back {
            assert!(taken - written_at <= STEP, "{text} was written at {written_at:?} and taken at {taken:?}");
            new.insert(text);
        } else if written_at >= from {
            waited.push(taken);
        }
    }
    assert!(new.len() > 50 && waited.len() >= 290, "{} {}", new.len(), waited.len());
    // Ten a second, doubled after five seconds, and so on.
    for (after, most) in [(1, 12), (5, 52), (10, 152)] {
        let end = back + Duration::from_secs(after);
        let count = waited.iter().filter(|taken| (back..end).contains(*taken)).count();
        assert!(count <= most, "{count} within {after} s");
    }
    assert!(waited.iter().all(|taken| *taken <= back + Duration::from_secs(40)), "{:?}", waited.iter().max());
    // In addition to the failures that opened the breaker, one probe a second or fewer.
    let asked = receiver.received().len() - taken_at.len();
    assert!(asked <= 5 + 40 + 50 + 10, "{asked} requests to a receiver that was away");
}

#[tokio::test]
async fn the_backlog_of_a_host_survives_a_restart() {
    let world = World::new().await;
    let receiver = Receiver::start(|_| Reply::Break).await;
    for number in 0..40 {
        world.call(&format!("call-{number}"), &receiver.url("/hook"), 1).await;
    }
    for _ in 0..60 {
        world.settle().await;
        world.clock.advance(Duration::from_millis(250));
    }
    assert_eq!(world.store.failing_hosts().await.unwrap().len(), 1, "its breaker is open");
    let world = world.restarted().await;
    receiver.answer(|_| Reply::Status(200));
    let before = receiver.received().len();
    world.settle().await;
    assert_eq!(receiver.received().len() - before, 2, "a probe, and the first of those that waited");
    while world.next().await.is_some() {}
    let told: BTreeSet<_> = receiver.received().split_off(before).iter().map(|one| one.text()).collect();
    assert_eq!((told.len(), world.store.table_counts().await.unwrap().waiting), (40, 0));
}
