//! An outbox, a relay and a clock.

use std::sync::Arc;

use smartassist_auth::{Clock as _, ManualClock, UnixTime};
use smartassist_gateway::metrics::Metrics;
use smartassist_gateway::notifications::{Reach, Relay, RelaySettings, Transport, TransportSettings};
use smartassist_gateway::store::{
    Acceptance, Account, AppRecord, AppSettings, CallChange, DirectoryStore as _, Letter, Letters, NewCall,
    NotifyTarget, SqliteStore, Store as _,
};
use tempfile::TempDir;

pub struct World {
    pub store: Arc<SqliteStore>,
    pub relay: Arc<Relay<SqliteStore>>,
    pub clock: ManualClock,
    pub metrics: Metrics,
    _folder: TempDir,
}

impl World {
    /// One that reaches the loopback, with the real times of an attempt.
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
        let relay = Relay::new(store.clone(), transport, RelaySettings::default())
            .with_clock(clock.clone())
            .with_metrics(metrics.clone());
        Self { store, relay: Arc::new(relay), clock, metrics, _folder: folder }
    }

    /// The same outbox, and a relay that remembers nothing but what was written down.
    pub async fn restarted(self) -> Self {
        let transport = TransportSettings { reach: Reach::Anywhere, ..TransportSettings::default() };
        let transport = Transport::new(&transport).unwrap();
        let relay = Relay::new(self.store.clone(), transport, RelaySettings::default()).with_clock(self.clock.clone());
        relay.restore().await.unwrap();
        Self { relay: Arc::new(relay), ..self }
    }

    pub async fn call(&self, id: &str, url: &str, notifications: usize) {
        self.call_of("app", id, url, &[], notifications).await;
    }

    /// Accepts a call of this app, and tells this many things about it: `id 1`, `id 2` …
    pub async fn call_of(&self, app: &str, id: &str, url: &str, headers: &[(&str, &str)], notifications: usize) {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let call = NewCall {
            id: id.into(),
            account_id: "account".into(),
            app_id: app.into(),
            notify: Some(NotifyTarget { url: url.into(), headers }),
            state: "queued".into(),
            record: Vec::new(),
            facts: Vec::new(),
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
            facts: Vec::new(),
            at: self.clock.now(),
        };
        self.store.change_call(change).await.unwrap();
        self.relay.wake();
    }

    /// One more thing about a call that has this version.
    pub async fn tell(&self, id: &str, from_version: i64, text: &str) {
        let change = CallChange {
            call_id: id.into(),
            from_version,
            state: "ended".into(),
            record: Vec::new(),
            ended: true,
            notifications: vec![text.into()],
            facts: Vec::new(),
            at: self.clock.now(),
        };
        self.store.change_call(change).await.unwrap();
        self.relay.wake();
    }

    /// Attempts everything that is due now, until nothing is.
    pub async fn settle(&self) {
        while self.relay.pass().await.unwrap() > 0 {}
    }

    /// Moves the clock to when something may be sent, and attempts it; `None` where nothing is waiting.
    pub async fn next(&self) -> Option<UnixTime> {
        let due = self.relay.next_attempt().await.unwrap()?;
        self.clock.set(due.max(self.clock.now()));
        self.relay.pass().await.unwrap();
        Some(self.clock.now())
    }

    pub async fn dead(&self) -> Vec<Letter> {
        self.store.letters(Letters::dead(), 0, 1_000).await.unwrap()
    }
}
