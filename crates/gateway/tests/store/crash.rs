//! The state after a crash, and backups.

use std::fs;
use std::path::Path;

use smartassist_gateway::store::{Acceptance, ReportStore as _, SqliteStore, Store, StoreError};

use crate::world::{LEASE, World, at, call, claim, conversation, first_due, places};

/// The files of a process that is killed now.
fn as_killed_now(world: &World, to: &Path) {
    for ending in ["", "-wal"] {
        let name = format!("gateway.db{ending}");
        fs::copy(world.folder.path().join(&name), to.join(&name)).unwrap();
    }
}

#[tokio::test]
async fn what_was_acknowledged_survives_a_crash() {
    let world = World::new().await;
    world.call("a", 2, 0).await;
    let claimed = world.claim(5, 9).await;
    assert_eq!(places(&claimed), [("a", 1)]);
    world.store.accept_call(call("b", 6), Acceptance::Plain).await.unwrap();

    let elsewhere = tempfile::tempdir().unwrap();
    as_killed_now(&world, elsewhere.path());
    let store = SqliteStore::open(elsewhere.path().join("gateway.db")).await.unwrap();
    let open: Vec<_> = store.open_calls().await.unwrap().into_iter().map(|call| (call.id, call.version)).collect();
    assert_eq!(open, [("a".to_owned(), 3), ("b".to_owned(), 1)]);
    // The worker crashed between sending and storing the outcome: nothing is lost, and the order is the same.
    let lease = |seconds| smartassist_gateway::store::Lease { at: at(seconds), lasts: LEASE, most: 9 };
    assert!(claim(&store, lease(64)).await.is_empty());
    let again = claim(&store, lease(65)).await;
    assert_eq!(places(&again), [("a", 1)]);
    assert_eq!(again[0].webhook_id(), claimed[0].webhook_id());
}

#[tokio::test]
async fn closing_and_opening_changes_nothing() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    let file = world.file();
    let World { store, folder } = world;
    store.close().await;
    let store = SqliteStore::open(&file).await.unwrap();
    assert_eq!(store.open_calls().await.unwrap().len(), 1);
    assert_eq!(first_due(&store).await, Some(at(0)));
    drop(folder);
}

#[tokio::test]
async fn a_large_log_is_truncated() {
    const LIMIT: u64 = 64 << 20;
    let world = World::new().await;
    let document = "x".repeat(1 << 20);
    let report_rows = (0..70).map(|number| conversation("account", &number.to_string(), "", &document)).collect();
    world.store.add_report_rows(report_rows, None).await.unwrap();
    let log = world.folder.path().join("gateway.db-wal");
    assert!(fs::metadata(&log).unwrap().len() > LIMIT);
    // The log is written from its beginning again.
    world.call("a", 2, 0).await;
    assert!(fs::metadata(&log).unwrap().len() <= LIMIT);
}

#[tokio::test]
async fn a_job_is_done_even_if_its_future_is_dropped() {
    let world = World::new().await;
    {
        // Polled once, so that the job is sent to the thread, and dropped.
        let mut accepting = Box::pin(world.store.accept_call(call("a", 0), Acceptance::Plain));
        let polled = std::future::poll_fn(|context| std::task::Poll::Ready(accepting.as_mut().poll(context))).await;
        assert!(polled.is_pending() || matches!(polled, std::task::Poll::Ready(Ok(()))));
    }
    // The thread does its jobs in order.
    world.call("b", 0, 1).await;
    assert_eq!(world.store.open_calls().await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_backup_is_complete_and_overwrites_nothing() {
    let world = World::new().await;
    world.call("a", 2, 0).await;
    let copy = world.folder.path().join("copy.db");
    world.store.backup(&copy).await.unwrap();
    world.call("later", 1, 0).await;
    assert!(matches!(world.store.backup(&copy).await, Err(StoreError::Exists(_))));
    assert!(!world.folder.path().join("copy.db.partial").exists());
    let restored = SqliteStore::open(&copy).await.unwrap();
    assert_eq!(restored.open_calls().await.unwrap().len(), 1);
    assert_eq!(first_due(&restored).await, Some(at(0)));
    let nowhere = world.folder.path().join("no such folder").join("copy.db");
    assert!(matches!(world.store.backup(&nowhere).await, Err(StoreError::Failed { .. })));
}

#[tokio::test]
async fn a_newer_database_or_another_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("text.db");
    fs::write(&text, "This is not a database, and long enough to be seen as none. ".repeat(20)).unwrap();
    let error = SqliteStore::open(&text).await.unwrap_err();
    assert!(matches!(error, StoreError::Failed { .. }), "{error}");
    assert!(fs::read_to_string(&text).unwrap().starts_with("This is not a database"));

    let world = World::new().await;
    let file = world.file();
    world.store.close().await;
    let connection = rusqlite::Connection::open(&file).unwrap();
    connection.pragma_update(None, "user_version", 1_000).unwrap();
    drop(connection);
    let error = SqliteStore::open(&file).await.unwrap_err();
    assert!(matches!(error, StoreError::NewerDatabase { found: 1_000, .. }), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_can_read_the_files() {
    use std::os::unix::fs::PermissionsExt as _;

    let world = World::new().await;
    world.call("a", 1, 0).await;
    world.store.backup(world.folder.path().join("copy.db")).await.unwrap();
    for entry in fs::read_dir(world.folder.path()).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o077, 0, "{:?}", entry.file_name());
    }
}
