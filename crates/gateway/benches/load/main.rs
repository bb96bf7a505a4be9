//! What a gateway does under load: how long a dialout takes to be durable and answered, how soon its first notification
//! is sent, and what calls in progress weigh.
//!
//! `cargo bench -p smartassist-gateway --bench load` runs everything on this machine, caller and receiver included, and
//! prints each figure beside one of the same run that it can be held against. Nothing is asserted.
//!
//! Requests are sent at a fixed rate, whether those before them were answered or not, and each is timed from the moment
//! it was due: a server that stalls is charged for everybody who would have come meanwhile.

#![allow(
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a program for people, which may stop at the first surprise"
)]

mod machine;
mod rate;
mod world;

use std::sync::Arc;
use std::time::Duration;

use rate::Latencies;
use world::World;

/// How many dialouts a second, and for how long: the goal is that 99 of 100 are answered within 25 ms.
const DIALOUTS: (u32, Duration) = (500, Duration::from_secs(10));
/// How many first notifications a second: the goal is that 99 of 100 are attempted within 100 ms.
const NOTIFICATIONS: (u32, Duration) = (100, Duration::from_secs(10));
/// How many calls in progress: the goal is that they take 256 MiB at most.
const CALLS: u32 = 10_000;

fn main() {
    // One thread for the gateway, one for those who call it.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        dialouts().await;
        first_attempts().await;
        in_progress().await;
    });
}

/// Dialouts, beside requests that are answered without anything being written.
async fn dialouts() {
    let world = Arc::new(World::new().await);
    let (a_second, lasts) = DIALOUTS;
    println!("\n{a_second} requests a second for {} s, from due to answered", lasts.as_secs());
    Latencies::head();
    let reader = Arc::clone(&world);
    let reads = rate::at(a_second, lasts, move || {
        let world = Arc::clone(&reader);
        async move { world.sessions().await }
    })
    .await;
    reads.print("read, nothing written", &reads);
    let dialler = Arc::clone(&world);
    let dialouts = rate::at(a_second, lasts, move || {
        let world = Arc::clone(&dialler);
        async move { world.dial(world::RINGING, None).await }
    })
    .await;
    dialouts.print("dialout, on disk", &reads);
}

/// The first notification of calls, from when it was due to be told to when it arrives, beside a plain request of the
/// same machine at the same rate.
async fn first_attempts() {
    let world = Arc::new(World::new().await);
    let (a_second, lasts) = NOTIFICATIONS;
    println!(
        "\n{a_second} first notifications a second for {} s, from the answer of a call to the receiver",
        lasts.as_secs()
    );
    Latencies::head();
    let plain = Arc::clone(&world);
    let posts = rate::at(a_second, lasts, move || {
        let world = Arc::clone(&plain);
        async move { world.post().await }
    })
    .await;
    posts.print("plain POST to the receiver", &posts);
    world.answered(a_second, lasts).await.print("notification", &posts);
}

async fn in_progress() {
    let world = World::new().await;
    println!("\n{CALLS} calls in progress, resident memory of this process, callers included");
    let before = machine::resident();
    for _ in 0..CALLS {
        world.dial(world::RINGING, None).await;
    }
    assert_eq!(world.calls(), CALLS as usize, "all of them ring");
    let after = machine::resident();
    match (before, after) {
        (Some(before), Some(after)) => {
            let mib = |bytes: u64| bytes as f64 / 1024.0 / 1024.0;
            println!("{:28} {:>9.1} MiB", "none", mib(before));
            println!("{:28} {:>9.1} MiB {:>8.2}", CALLS, mib(after), mib(after) / mib(before));
            println!("{:28} {:>9.1} KiB", "each", (after.saturating_sub(before)) as f64 / 1024.0 / f64::from(CALLS));
        }
        _ => println!("not known on this system"),
    }
}
