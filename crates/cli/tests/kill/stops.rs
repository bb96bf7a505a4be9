//! The gateway is told to stop, again and again, while it works.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use fastrand::Rng;

use crate::driver::{CallPlacer, Driver, RetryPolicy};
use crate::invariants::{RunHistory, judge};
use crate::program::Program;
use crate::receiver::Receiver;
use crate::test_gateway::{TestGateway, number};

/// How many place calls: more than the processors, so that requests are under way at any moment.
const CLIENTS: usize = 16;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_under_way_is_finished_and_nothing_else_is_begun() {
    stop(4, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes: cargo test -p smartassist-cli --test kill stopped -- --ignored --nocapture"]
async fn a_hundred_stops_under_load() {
    stop(number("SMARTASSIST_ROUNDS", 100), number("SMARTASSIST_SEED", 1)).await;
}

async fn stop(rounds: u64, seed: u64) {
    let (world, receiver, mut chance) = (TestGateway::new().await, Receiver::start().await, Rng::with_seed(seed));
    let dialler = CallPlacer::new(&world, receiver.address, true);
    let driver = Driver::start(&dialler, CLIENTS, RetryPolicy::None);
    let mut longest = Duration::ZERO;
    for _ in 0..rounds {
        let mut program = Program::spawn(&world);
        driver.point_at(Some(program.ready().await));
        tokio::time::sleep(Duration::from_millis(chance.u64(100..500))).await;
        let began = Instant::now();
        program.terminate().await;
        driver.point_at(None);
        let (code, said) = program.end().await;
        longest = longest.max(began.elapsed());
        // It gives itself 30 seconds, and another code where those are not enough.
        assert_eq!(code, Some(0), "{said}");
        assert!(!said.contains("cut off"), "the one before had left something: {said}");
        assert_eq!(world.table_counts().await.open_calls, 0, "calls are ended, and that is written down");
        receiver.next_run().await;
    }

    let mut program = Program::spawn(&world);
    let gateway = program.ready().await;
    driver.point_at(Some(gateway));
    let dialled = driver.finish().await;
    dialler.until_told(gateway).await;
    program.terminate().await;
    assert_eq!(program.end().await.0, Some(0));

    let story =
        RunHistory { dialled, arrivals: receiver.arrivals(), written: world.written().await, cut_off: BTreeSet::new() };
    let (figures, broken) = judge(&story);
    eprintln!("{rounds} stops, the longest {longest:?}, seed {seed}: {figures}, {} against the laws", broken.len());
    assert!(broken.is_empty(), "{broken:#?}");
    assert_eq!(figures.duplicates, 0, "who stops in order leaves nothing in flight");
    assert!(figures.calls > 0, "nothing was proven");
}
