//! Heartbeats.

use std::time::Duration;

use smartassist_gateway::store::{Heartbeat, SqliteStore, Store as _};

use crate::world::{World, at};

fn beat(run: &str, started: u64, lived: u64) -> Heartbeat {
    Heartbeat { run: run.into(), started_at: at(started), lived: Duration::from_millis(lived) }
}

#[tokio::test]
async fn the_last_heartbeat_is_one_row_of_the_last_run() {
    let world = World::new().await;
    assert_eq!(world.store.last_heartbeat().await.unwrap(), None);
    for (noted, wanted) in [
        (beat("a", 0, 10), beat("a", 0, 10)),
        (beat("a", 0, 2_010), beat("a", 0, 2_010)),
        // A heartbeat that arrives late.
        (beat("a", 0, 1_000), beat("a", 0, 2_010)),
        // The next run began earlier by a clock that was set back, and replaces it all the same.
        (beat("b", 0, 5), beat("b", 0, 5)),
    ] {
        world.store.record_heartbeat(noted).await.unwrap();
        assert_eq!(world.store.last_heartbeat().await.unwrap(), Some(wanted));
    }
    let file = world.file();
    world.store.close().await;
    let rows: i64 = rusqlite::Connection::open(&file)
        .unwrap()
        .query_row("SELECT COUNT(*) FROM heartbeat", [], |row| row.get(0))
        .unwrap();
    assert_eq!(rows, 1);
    let again = SqliteStore::open(&file).await.unwrap();
    assert_eq!(again.last_heartbeat().await.unwrap(), Some(beat("b", 0, 5)));
}

#[tokio::test]
async fn without_a_heartbeat_the_last_write_counts() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gateway.db");
    let kept = rusqlite::Connection::open(&file).unwrap();
    kept.execute_batch(include_str!("../fixtures/1909c3d/gateway.sql")).unwrap();
    let last: i64 = kept
        .query_row(
            "SELECT MAX((SELECT MAX(accepted_at) FROM calls), (SELECT MAX(settled_at) FROM outbox))",
            [],
            |row| row.get(0),
        )
        .unwrap();
    drop(kept);
    let store = SqliteStore::open(&file).await.unwrap();
    let heartbeat = store.last_heartbeat().await.unwrap().unwrap();
    let started_at = i64::try_from(heartbeat.started_at.as_duration().as_millis()).unwrap();
    assert_eq!((heartbeat.run.as_str(), started_at, heartbeat.lived), ("", last, Duration::ZERO));
}
