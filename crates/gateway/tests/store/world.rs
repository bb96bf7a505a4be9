//! A store in its own folder, and helpers.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::UnixTime;
use smartassist_gateway::store::{
    Acceptance, Account, AppRecord, AppSettings, CallChange, ClaimedEntry, ConversationRow, DueHost, HostClaim,
    HostScan, Lease, NewCall, NotifyTarget, ReportRow, ResourceStore as _, SqliteStore, Store, StoreError,
};
use tempfile::TempDir;

pub const LEASE: Duration = Duration::from_secs(60);

pub struct World {
    pub store: SqliteStore,
    pub folder: TempDir,
}

/// This many seconds after the tests began.
pub fn at(seconds: u64) -> UnixTime {
    UnixTime::from_secs(1_700_000_000 + seconds)
}

impl World {
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(folder.path().join("gateway.db")).await.unwrap();
        store.put_account(Account { id: "account".into(), name: "An account".into() }).await.unwrap();
        for id in ["app", "other"] {
            store.put_app(app(id, "account", "An app")).await.unwrap();
        }
        Self { store, folder }
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("gateway.db")
    }

    /// Accepts a call and writes this many notifications, a second apart.
    pub async fn call(&self, id: &str, notifications: u64, seconds: u64) {
        self.store.accept_call(call(id, seconds), Acceptance::Plain).await.unwrap();
        for number in 0..notifications {
            self.notify(id, 1 + i64::try_from(number).unwrap(), seconds + number).await.unwrap();
        }
    }

    pub async fn notify(&self, id: &str, from_version: i64, seconds: u64) -> Result<i64, StoreError> {
        self.store.change_call(change(id, from_version, seconds)).await
    }

    pub async fn claim(&self, seconds: u64, most: u32) -> Vec<ClaimedEntry> {
        claim(&self.store, Lease { at: at(seconds), lasts: LEASE, most }).await
    }
}

/// Claims due notifications of all hosts, in the order of apps and hosts.
pub async fn claim(store: &SqliteStore, lease: Lease) -> Vec<ClaimedEntry> {
    let of = |due: DueHost| HostClaim {
        host: due.host,
        from: UnixTime::EPOCH,
        before: None,
        newest_first: false,
        most: lease.most,
    };
    let found = store.due_hosts(scan(lease.at)).await.unwrap();
    store.claim(lease, found.hosts.into_iter().map(of).collect()).await.unwrap()
}

/// When the first notification is due that waits or is claimed.
pub async fn first_due(store: &SqliteStore) -> Option<UnixTime> {
    store.due_hosts(scan(UnixTime::EPOCH)).await.unwrap().next_at
}

/// Scans all hosts, of which none failed.
pub fn scan(at: UnixTime) -> HostScan {
    HostScan { at, per_app: 100, after: Vec::new(), failed_lately: Arc::default() }
}

pub fn app(id: &str, account: &str, name: &str) -> AppRecord {
    let settings = AppSettings::default();
    AppRecord { id: id.into(), account_id: account.into(), name: name.into(), settings }
}

pub fn call(id: &str, seconds: u64) -> NewCall {
    NewCall {
        id: id.into(),
        account_id: "account".into(),
        app_id: "app".into(),
        notify: Some(NotifyTarget {
            url: "https://dialer.example/hook".into(),
            headers: vec![("Authorization".into(), "Bearer hush".into())],
        }),
        state: "queued".into(),
        record: b"{}".to_vec(),
        report_rows: Vec::new(),
        at: at(seconds),
    }
}

pub fn change(id: &str, from_version: i64, seconds: u64) -> CallChange {
    CallChange {
        call_id: id.into(),
        from_version,
        state: format!("step {from_version}"),
        record: b"{}".to_vec(),
        report_rows: Vec::new(),
        ended: false,
        notifications: vec![format!("{id} after {from_version}").into_bytes()],
        at: at(seconds),
    }
}

/// A conversation of the bot `st-1`.
pub fn conversation(account: &str, id: &str, other_id: &str, document: &str) -> ReportRow {
    ReportRow::Conversation(ConversationRow {
        account_id: account.into(),
        bot_id: "st-1".into(),
        id: id.into(),
        other_id: Some(other_id.into()),
        ended_at: Some(at(0)),
        document: document.into(),
    })
}

/// Call and sequence number of claimed notifications.
pub fn places(claimed: &[ClaimedEntry]) -> Vec<(&str, i64)> {
    claimed.iter().map(|due| (due.call_id.as_str(), due.seq)).collect()
}

/// An empty database of the program of commit 1909c3d, and a connection to it.
pub fn empty_database_of_1909c3d(folder: &TempDir) -> (PathBuf, rusqlite::Connection) {
    let file = folder.path().join("gateway.db");
    let connection = rusqlite::Connection::open(&file).unwrap();
    for migration in [
        include_str!("../../src/store/migrations/0001_outbox.sql"),
        include_str!("../../src/store/migrations/0002_directory.sql"),
        include_str!("../../src/store/migrations/0003_facts.sql"),
        include_str!("../../src/store/migrations/0004_claims.sql"),
        include_str!("../../src/store/migrations/0005_heads.sql"),
    ] {
        connection.execute_batch(migration).unwrap();
    }
    connection.pragma_update(None, "user_version", 5).unwrap();
    (file, connection)
}
