//! What the relay makes of a host that was disabled and is enabled from outside.

use super::super::destination::Reach;
use super::super::transport::TransportSettings;
use super::*;
use crate::store::{Account, AppRecord, AppSettings, ResourceStore as _, SqliteStore};

/// A relay that knows from before a restart that this host is disabled.
async fn worker(store: &Arc<SqliteStore>, host: &FailingHost) -> OutboxWorker<SqliteStore> {
    store.put_account(Account { id: "account".into(), name: "An account".into() }).await.unwrap();
    let settings = AppSettings::default();
    let app = AppRecord { id: host.app_id.clone(), account_id: "account".into(), name: "An app".into(), settings };
    store.put_app(app).await.unwrap();
    store.record_failing_host(host.clone()).await.unwrap();
    let settings = TransportSettings { reach: Reach::Anywhere, ..TransportSettings::default() };
    let transport = Transport::new(&settings).unwrap();
    let worker = OutboxWorker::new(store.clone(), transport, OutboxWorkerSettings::default());
    worker.restore().await.unwrap();
    assert_eq!(worker.disabled_hosts().len(), 1);
    worker
}

#[tokio::test]
async fn every_notification_that_found_its_host_disabled_goes_once_it_is_enabled() {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(SqliteStore::open(folder.path().join("gateway.db")).await.unwrap());
    let origin = Origin::known("https".to_owned(), "dialer.example".to_owned(), 443);
    let host = HostKey { app_id: "app".to_owned(), origin };
    let disabled = written(&host, UnixTime::from_secs(1), true);
    let worker = worker(&store, &disabled).await;
    assert!(!worker.is_enabled_in_store(&host).await, "the store still has it");
    store.delete_failing_host(disabled).await.unwrap();
    // Both were told by the breaker that the host is disabled, before either of them asked the store.
    assert!(worker.is_enabled_in_store(&host).await, "the first one enables it");
    assert!(worker.is_enabled_in_store(&host).await, "the second one finds it enabled");
    assert!(worker.disabled_hosts().is_empty());
}
