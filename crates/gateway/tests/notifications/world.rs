//! An outbox, a worker and a clock.

use std::sync::Arc;

use smartassist_auth::{Clock as _, ManualClock, UnixTime};
use smartassist_gateway::metrics::Metrics;
use smartassist_gateway::notifications::{OutboxWorker, OutboxWorkerSettings, Reach, Transport, TransportSettings};
use smartassist_gateway::store::{
    Acceptance, Account, AppRecord, AppSettings, CallChange, NewCall, NotifyTarget, OutboxEntry, OutboxFilter,
    ResourceStore as _, SqliteStore, Store as _,
};
use tempfile::TempDir;

pub struct World {
    pub store: Arc<SqliteStore>,
    pub worker: Arc<OutboxWorker<SqliteStore>>,
    pub clock: ManualClock,
    pub metrics: Metrics,
    _folder: TempDir,
}

impl World {
    /// A transport that may use the loopback, with the real timeouts.
    pub async fn new() -> Self {
        Self::with(TransportSettings { reach: Reach::Anywhere, ..TransportSettings::default() }).await
    }

    pub async fn with(transport: TransportSettings) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(SqliteStore::open(folder.path().join("gateway.db")).await.unwrap());
        store.put_account(Account { id: "account".into(), name: "An account".into() }).await.unwrap();
        for id in ["app", "other"] {
            let settings = AppSettings::default();
            let app = AppRecord { id: id.into(), account_id: "account".into(), name: "An app".into(), settings };
            store.put_app(app).await.unwrap();
        }
        let clock = ManualClock::at(UnixTime::from_secs(1_700_000_000));
        let transport = Transport::new(&transport).unwrap();
        let metrics = Metrics::new();
        let worker = OutboxWorker::new(store.clone(), transport, OutboxWorkerSettings::default())
            .with_clock(clock.clone())
            .with_metrics(metrics.clone());
        Self { store, worker: Arc::new(worker), clock, metrics, _folder: folder }
    }

    /// The same outbox, and a worker that knows only what is stored.
    pub async fn restarted(self) -> Self {
        let transport = TransportSettings { reach: Reach::Anywhere, ..TransportSettings::default() };
        let transport = Transport::new(&transport).unwrap();
        let worker = OutboxWorker::new(self.store.clone(), transport, OutboxWorkerSettings::default())
            .with_clock(self.clock.clone());
        worker.restore().await.unwrap();
        Self { worker: Arc::new(worker), ..self }
    }

    pub async fn call(&self, id: &str, url: &str, notifications: usize) {
        self.call_of("app", id, url, &[], notifications).await;
    }

    /// Accepts a call of this app with this many notifications: `id 1`, `id 2` …
    pub async fn call_of(&self, app: &str, id: &str, url: &str, headers: &[(&str, &str)], notifications: usize) {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let call = NewCall {
            id: id.into(),
            account_id: "account".into(),
            app_id: app.into(),
            notify: Some(NotifyTarget { url: url.into(), headers }),
            state: "queued".into(),
            record: Vec::new(),
            report_rows: Vec::new(),
            at: self.clock.now(),
        };
        self.store.accept_call(call, Acceptance::Plain).await.unwrap();
        let change = CallChange {
            call_id: id.into(),
            from_version: 1,
            state: "ended".into(),
            record: Vec::new(),
            ended: true,
            notifications: (1..=notifications).map(|number| format!("{id} {number}").into_bytes()).collect(),
            report_rows: Vec::new(),
            at: self.clock.now(),
        };
        self.store.change_call(change).await.unwrap();
        self.worker.wake();
    }

    /// One more notification of a call that has this version.
    pub async fn notify(&self, id: &str, from_version: i64, text: &str) {
        let change = CallChange {
            call_id: id.into(),
            from_version,
            state: "ended".into(),
            record: Vec::new(),
            ended: true,
            notifications: vec![text.into()],
            report_rows: Vec::new(),
            at: self.clock.now(),
        };
        self.store.change_call(change).await.unwrap();
        self.worker.wake();
    }

    /// Makes an attempt at everything that is due now, until nothing is.
    pub async fn settle(&self) {
        while self.worker.run_once().await.unwrap() > 0 {}
    }

    /// Moves the clock to when something may be sent, and sends it; `None` where nothing waits.
    pub async fn next(&self) -> Option<UnixTime> {
        let due = self.worker.next_attempt().await.unwrap()?;
        self.clock.set(due.max(self.clock.now()));
        self.worker.run_once().await.unwrap();
        Some(self.clock.now())
    }

    pub async fn dead(&self) -> Vec<OutboxEntry> {
        self.store.outbox_entries(OutboxFilter::dead(), 0, 1_000).await.unwrap()
    }
}
