//! A token id is valid once, however many connections use it at the same time.

use smartassist_tests::document::operation;
use smartassist_tests::examples::example;
use smartassist_tests::{Scripted, wire};
use tokio::task::JoinSet;

use super::fixtures::{AppFixture, WITH_JTI, encrypted, minted, minter, request};

const CONNECTIONS: usize = 200;
/// One after the other, without waiting for answers.
const ON_EACH: usize = 5;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_thousand_replays_at_once_one_counts() {
    let world = AppFixture::new();
    let server = world.serve(Scripted::default()).await;
    let token = minted(minter(WITH_JTI).token_id(true));
    let path = request(operation("getIntentRealtimeDataByGet"), &token).path;
    let one = |close: &str| format!("GET {path} HTTP/1.1\r\nHost: x\r\nauth: {token}\r\n{close}\r\n");
    let bytes = (one("").repeat(ON_EACH - 1) + &one("Connection: close\r\n")).into_bytes();

    let mut connections = JoinSet::new();
    for _ in 0..CONNECTIONS {
        let (address, bytes) = (server.address(), bytes.clone());
        connections.spawn(async move { wire::answers(&wire::exchange(address, &[bytes]).await) });
    }
    let answers: Vec<_> = connections.join_all().await.into_iter().flatten().collect();
    assert_eq!(answers.len(), CONNECTIONS * ON_EACH);
    let (taken, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 200);
    assert_eq!(taken.len(), 1);
    for answer in refused {
        assert_eq!((answer.status, &answer.json()), (401, example("ErrorReplay")));
    }
    assert_eq!(world.replay.len(), 1);
}

#[tokio::test]
async fn a_token_without_id_leaves_nothing_behind() {
    let world = AppFixture::new();
    let server = world.serve(Scripted::default()).await;
    let token = encrypted(super::fixtures::APP);
    for _ in 0..3 {
        assert_eq!(request(operation("dialout"), &token).send(&server).await.status, 200);
    }
    assert!(world.replay.is_empty());
}

/// Token ids are pruned once the tokens have expired: the store has those of the last hour only.
#[tokio::test]
async fn used_ids_are_forgotten_when_they_are_over() {
    let world = AppFixture::new();
    let server = world.serve(Scripted::default()).await;
    let clock = world.clock.clone();
    let mut most = 0;
    for _ in 0..120 {
        let token = minted(minter(WITH_JTI).token_id(true).clock(clock.clone()));
        assert_eq!(request(operation("dialout"), &token).send(&server).await.status, 200);
        assert_eq!(request(operation("dialout"), &token).send(&server).await.status, 401);
        most = most.max(world.replay.len());
        clock.advance(std::time::Duration::from_secs(60));
    }
    // Ten minutes of life, and less than two of leeway.
    assert!((10..=13).contains(&most), "{most}");
}
