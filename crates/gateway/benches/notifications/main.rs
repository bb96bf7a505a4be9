//! How soon notifications arrive: after a receiver was down for a moment, and beside the backlog of another app.
//!
//! `cargo bench -p smartassist-gateway --bench notifications` runs a worker on a file and its receivers on this
//! machine, and prints the time of each notification from its writing to its first arrival. It asserts nothing.

#![allow(
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a program for people, which may stop at the first surprise"
)]

#[path = "../load/rate.rs"]
#[allow(dead_code, reason = "shared with another benchmark")]
mod rate;
mod world;

use std::time::Duration;

use rate::Latencies;
use tokio::time::Instant;
use world::World;

/// Calls for a receiver that is down meanwhile, and how many a second.
const CALLS: (u32, u32) = (100, 5);
/// How long it is down. The goal: 99 of 100 arrive at most 10 s late.
const AWAY: Duration = Duration::from_millis(1_100);
/// The backlog of one app, and at how many hosts. The goal: 99 of 100 of another app's are sent within 1 s.
const BACKLOGS: [(u32, u32); 3] = [(100_000, 1), (400_000, 1), (60_000, 5)];
/// Calls of the other app, and how many a second.
const BESIDE: (u32, u32) = (200, 20);

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        println!("\nfrom written to arrived");
        Latencies::head();
        let alone = undisturbed().await;
        alone.print("20 a second, nothing else", &alone);
        away_for_a_moment().await.print("5 a second, away for 1.1 s", &alone);
        for (count, hosts) in BACKLOGS {
            let (latencies, left) = beside(count, hosts).await;
            latencies.print(&format!("beside {count} due at {hosts}"), &alone);
            println!("{:28} {left} of these were left at the end", "");
        }
    });
}

/// A second app's calls on a gateway without any other work.
async fn undisturbed() -> Latencies {
    let world = World::new().await;
    world.run();
    told(&world, BESIDE).await
}

async fn away_for_a_moment() -> Latencies {
    let world = World::new().await;
    world.run();
    let receiver = world.receivers[0].clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(5)).await;
        receiver.set_away(true);
        tokio::time::sleep(AWAY).await;
        receiver.set_away(false);
    });
    told(&world, CALLS).await
}

/// A second app's calls beside a backlog of the first; and how much of that was left.
async fn beside(count: u32, hosts: u32) -> (Latencies, u64) {
    let world = World::new().await;
    world.backlog(count, hosts);
    world.run();
    let latencies = told(&world, BESIDE).await;
    (latencies, world.waiting().await)
}

/// Calls at a fixed rate, and how long each took.
async fn told(world: &World, (count, a_second): (u32, u32)) -> Latencies {
    let (began, pause) = (Instant::now(), Duration::from_secs(1) / a_second);
    let mut written = Vec::new();
    for number in 0..count {
        tokio::time::sleep_until(began + pause * number).await;
        let name = format!("call-{number}");
        written.push((name.clone(), Instant::now()));
        world.call(&name).await;
    }
    let receiver = &world.receivers[0];
    while !written.iter().all(|(name, _)| receiver.arrived(name).is_some()) {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let took = |(name, at): &(String, Instant)| receiver.arrived(name).unwrap().saturating_duration_since(*at);
    Latencies::of(written.iter().map(took).collect())
}
