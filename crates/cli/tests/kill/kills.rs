//! The gateway is killed, again and again, while it works.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use fastrand::Rng;
use serde_json::Value;
use tokio::task::JoinSet;

use crate::driver::{CallPlacer, Driver, Outcome, PlacedCall, RetryPolicy};
use crate::invariants::{RunHistory, judge};
use crate::program::Program;
use crate::receiver::Receiver;
use crate::test_gateway::{TestGateway, number};

/// How many place calls.
const CLIENTS: usize = 4;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_however_often_it_is_killed() {
    kill(8, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes: cargo test -p smartassist-cli --test kill killed -- --ignored --nocapture"]
async fn nothing_is_lost_in_hundreds_of_kills() {
    kill(number("SMARTASSIST_ROUNDS", 200), number("SMARTASSIST_SEED", 1)).await;
}

async fn kill(rounds: u64, seed: u64) {
    let (world, receiver, mut chance) = (TestGateway::new().await, Receiver::start().await, Rng::with_seed(seed));
    let dialler = CallPlacer::new(&world, receiver.address, true);
    let driver = Driver::start(&dialler, CLIENTS, RetryPolicy::Endless);
    let (began, mut cut_off) = (Instant::now(), BTreeSet::new());
    for _ in 0..rounds {
        let mut program = Program::spawn(&world);
        // Some are killed while they start, most while they work.
        let starting = chance.u8(..4) == 0;
        let moment = Duration::from_millis(chance.u64(10..if starting { 300 } else { 700 }));
        let start = async {
            driver.point_at(Some(program.ready().await));
            if !starting {
                tokio::time::sleep(moment).await;
            }
        };
        if starting {
            let _ = tokio::time::timeout(moment, start).await;
        } else {
            start.await;
        }
        program.kill().await;
        driver.point_at(None);
        cut_off.extend(world.cut_off().await);
        receiver.next_run().await;
    }

    let mut program = Program::spawn(&world);
    let gateway = program.ready().await;
    driver.point_at(Some(gateway));
    let dialled = driver.finish().await;
    dialler.until_told(gateway).await;
    let unread = unread(&dialler, gateway, &dialled).await;
    program.terminate().await;
    let (code, said) = program.end().await;
    assert_eq!(code, Some(0), "{said}");

    let tally = world.table_counts().await;
    assert_eq!((tally.open_calls, tally.waiting, tally.dead), (0, 0, 0));
    let story = RunHistory { dialled, arrivals: receiver.arrivals(), written: world.written().await, cut_off };
    let (figures, broken) = judge(&story);
    eprintln!("{rounds} kills in {:?}, seed {seed}: {figures}, {} against the laws", began.elapsed(), broken.len());
    assert!(broken.is_empty(), "{broken:#?}");
    assert!(unread.is_empty(), "conversations that cannot be read: {unread:#?}");
    assert_eq!((figures.refused, figures.unanswered), (0, 0), "no key stays held by the dead");
    assert!(figures.calls > 0 && figures.cut_off > 0, "nothing was proven");
}

/// Whether a conversation says that its call is over, and when.
fn is_over(conversation: &Value) -> bool {
    let status = conversation["status"].as_str();
    status.is_some_and(|status| ["CLOSED", "TERMINATED"].contains(&status)) && conversation["endTime"].is_string()
}

/// Conversations of acknowledged calls that cannot be read, are others, or are not over.
async fn unread(dialler: &CallPlacer, gateway: std::net::SocketAddr, dialled: &[PlacedCall]) -> Vec<String> {
    let mut reading = JoinSet::new();
    let answered = dialled.iter().filter_map(|dialled| match dialled.outcomes.first() {
        Some(Outcome::Answered { conversation, .. }) => Some(conversation.clone()),
        _ => None,
    });
    let ids: Vec<String> = answered.collect();
    for some in ids.chunks(ids.len().div_ceil(CLIENTS).max(1)) {
        let (dialler, some) = (dialler.clone(), some.to_vec());
        reading.spawn(async move {
            let mut unread = Vec::new();
            for id in some {
                match dialler.conversation(gateway, &id).await {
                    Ok(found) if found["conversationId"] == *id && is_over(&found) => {}
                    Ok(found) => unread.push(format!("{id}: {found}")),
                    Err(status) => unread.push(format!("{id}: {status}")),
                }
            }
            unread
        });
    }
    reading.join_all().await.concat()
}
