//! No app waits for another, and no host for another.

use std::time::Duration;

use smartassist_gateway::notifications::{Reach, TransportSettings};
use tokio::sync::oneshot;

use crate::receiver::{Receiver, Reply};
use crate::world::World;

/// A receiver whose attempts end with the test only: whatever waits for one of them waits for ever.
async fn patient() -> World {
    let total = Duration::from_secs(3_600);
    World::with(TransportSettings { reach: Reach::Anywhere, total, ..TransportSettings::default() }).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slow_receivers_of_one_app_leave_slots_for_another() {
    let world = patient().await;
    let mut slow = Vec::new();
    for host in 0..5 {
        let receiver = Receiver::start(|_| Reply::Silence).await;
        for number in 0..70 {
            world.call(&format!("slow-{host}-{number}"), &receiver.url("/hook"), 1).await;
        }
        slow.push(receiver);
    }
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(world.worker.clone().run(async {
        let _ = stopped.await;
    }));
    for receiver in &slow {
        receiver.until(32).await;
    }
    let quick = Receiver::start(|_| Reply::Status(200)).await;
    world.call_of("other", "quick", &quick.url("/hook"), &[], 3).await;
    quick.until(3).await;
    // Another host of the same app does not wait either.
    world.call("own", &quick.url("/hook"), 3).await;
    quick.until(6).await;
    assert!(slow.iter().all(|receiver| receiver.received().len() < 64));
    drop(stop);
    running.abort();
}

#[tokio::test]
async fn a_backlog_of_one_app_does_not_delay_another() {
    let world = World::new().await;
    let receiver = Receiver::start(|_| Reply::Status(200)).await;
    for number in 0..600 {
        world.call(&format!("backlog-{number}"), &receiver.url("/hook"), 1).await;
    }
    world.call_of("other", "late", &receiver.url("/hook"), &[], 1).await;
    world.worker.run_once().await.unwrap();
    assert!(receiver.received().iter().any(|received| received.text() == "late 1"), "in the first go");
    // No host of an app waits for the backlog of another one.
    let second = Receiver::start(|_| Reply::Status(200)).await;
    world.call("second", &second.url("/hook"), 1).await;
    world.worker.run_once().await.unwrap();
    assert_eq!(second.received().len(), 1);
    world.settle().await;
    assert_eq!(receiver.received().len(), 601);
}

#[tokio::test]
async fn an_app_with_more_hosts_than_one_scan_reads_is_served_completely() {
    let world = World::new().await;
    let receiver = Receiver::start(|_| Reply::Status(200)).await;
    for number in 0..300 {
        let url = format!("http://127.0.{}.{}:{}/", number / 250, 1 + number % 250, receiver.address.port());
        world.call(&format!("call-{number}"), &url, 1).await;
    }
    // Only the first address has a receiver. All others fail, and each gets its attempt.
    world.settle().await;
    let text = world.metrics.text();
    let asked = text.lines().filter(|line| line.starts_with("smartassist_notification_attempts_total{"));
    let asked: f64 = asked.map(|line| line.rsplit_once(' ').unwrap().1.parse::<f64>().unwrap()).sum();
    assert_eq!(asked, 300.);
}
