//! A worker on a file, two apps, and receivers.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::post;
use smartassist_auth::{Clock as _, SystemClock};
use smartassist_gateway::notifications::{OutboxWorker, OutboxWorkerSettings, Reach, Transport, TransportSettings};
use smartassist_gateway::store::{
    Acceptance, Account, AppRecord, AppSettings, CallChange, NewCall, NotifyTarget, ResourceStore as _, SqliteStore,
    Store as _,
};
use smartassist_server::{Limits, serve};
use tokio::net::TcpListener;
use tokio::time::Instant;

/// The app with the backlog, and the other one.
const APPS: [&str; 2] = ["a", "b"];
const RECEIVERS: usize = 5;

/// Accepts everything, and records when, except while it is down.
#[derive(Clone)]
pub struct Receiver {
    address: SocketAddr,
    away: Arc<AtomicBool>,
    arrived: Arc<Mutex<HashMap<String, Instant>>>,
}

impl Receiver {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let receiver = Self { address, away: Arc::default(), arrived: Arc::default() };
        let state = receiver.clone();
        let take = move |path: Path<String>| {
            let state = state.clone();
            async move {
                if state.away.load(Ordering::SeqCst) {
                    return StatusCode::SERVICE_UNAVAILABLE;
                }
                // Nothing of the backlog is recorded.
                if path.0 != "backlog" {
                    state.arrived.lock().unwrap().entry(path.0).or_insert_with(Instant::now);
                }
                StatusCode::NO_CONTENT
            }
        };
        let router = Router::new().route("/{name}", post(take));
        tokio::spawn(async move { serve(listener, router, &Limits::default(), std::future::pending()).await });
        receiver
    }

    pub fn set_away(&self, away: bool) {
        self.away.store(away, Ordering::SeqCst);
    }

    pub fn arrived(&self, name: &str) -> Option<Instant> {
        self.arrived.lock().unwrap().get(name).copied()
    }
}

pub struct World {
    store: Arc<SqliteStore>,
    worker: Arc<OutboxWorker<SqliteStore>>,
    running: Mutex<Option<tokio::task::JoinHandle<()>>>,
    pub receivers: Vec<Receiver>,
    folder: tempfile::TempDir,
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(running) = self.running.lock().unwrap().take() {
            running.abort();
        }
    }
}

impl World {
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(SqliteStore::open(folder.path().join("gateway.db")).await.unwrap());
        store.put_account(Account { id: "account".into(), name: String::new() }).await.unwrap();
        for id in APPS {
            let settings = AppSettings::default();
            let app = AppRecord { id: id.into(), account_id: "account".into(), name: String::new(), settings };
            store.put_app(app).await.unwrap();
        }
        let settings = TransportSettings { reach: Reach::Anywhere, ..TransportSettings::default() };
        let worker =
            OutboxWorker::new(Arc::clone(&store), Transport::new(&settings).unwrap(), OutboxWorkerSettings::default());
        let mut receivers = Vec::new();
        for _ in 0..RECEIVERS {
            receivers.push(Receiver::start().await);
        }
        Self { store, worker: Arc::new(worker), running: Mutex::default(), receivers, folder }
    }

    pub fn run(&self) {
        let running = tokio::spawn(Arc::clone(&self.worker).run(std::future::pending()));
        *self.running.lock().unwrap() = Some(running);
    }

    /// This many due notifications of the first app, at this many hosts, written straight into the tables.
    pub fn backlog(&self, count: u32, hosts: u32) {
        let connection = rusqlite::Connection::open(self.folder.path().join("gateway.db")).unwrap();
        let now = i64::try_from(SystemClock.now().as_duration().as_millis()).unwrap();
        let each = count / hosts;
        for (number, receiver) in (0..hosts).zip(&self.receivers) {
            let (url, origin) =
                (format!("http://{}/backlog", receiver.address), format!("http://{}", receiver.address));
            connection
                .execute(
                    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
                    INSERT INTO calls (id, account_id, app_id, notify_url, notify_headers, state, record, version,
                        next_seq, accepted_at, ended_at, notify_origin)
                    SELECT 'backlog-' || ?2 || '-' || i, 'account', 'a', ?3, '[]', 'ended', x'7b7d', 2, 2, ?4, ?4, ?5
                    FROM n",
                    (each, number, &url, now, &origin),
                )
                .unwrap();
            connection
                .execute(
                    "INSERT INTO outbox (call_id, seq, body, state, next_at, ticket, failures, written_at, app_id,
                        origin)
                    SELECT id, 1, x'7b7d', 0, ?1, 0, 0, ?1, app_id, notify_origin FROM calls WHERE notify_url = ?2",
                    (now, &url),
                )
                .unwrap();
        }
    }

    pub async fn waiting(&self) -> u64 {
        self.store.table_counts().await.unwrap().waiting
    }

    /// A call of the second app with one notification.
    pub async fn call(&self, name: &str) {
        let call = NewCall {
            id: name.into(),
            account_id: "account".into(),
            app_id: "b".into(),
            notify: Some(NotifyTarget {
                url: format!("http://{}/{name}", self.receivers[0].address),
                headers: Vec::new(),
            }),
            state: "queued".into(),
            record: b"{}".to_vec(),
            report_rows: Vec::new(),
            at: SystemClock.now(),
        };
        self.store.accept_call(call, Acceptance::Plain).await.unwrap();
        let change = CallChange {
            call_id: name.into(),
            from_version: 1,
            state: "ended".into(),
            record: b"{}".to_vec(),
            ended: true,
            notifications: vec![b"{}".to_vec()],
            report_rows: Vec::new(),
            at: SystemClock.now(),
        };
        self.store.change_call(change).await.unwrap();
        self.worker.wake();
    }
}
