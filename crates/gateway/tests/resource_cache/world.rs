//! A directory on a store whose reads can be counted, held up and made to fail, on a clock that the test drives.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use smartassist_auth::{Secret, UnixTime};
use smartassist_gateway::resources::{self, Bot, ResourceCache};
use smartassist_gateway::store::{
    Account, AppRecord, AppSettings, ResourceReader, ResourceStore as _, ResourcesSince, SecretKind, SqliteStore,
    StoreError, StoredResources,
};
use tempfile::TempDir;
use tokio::sync::Semaphore;

pub const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";
pub const APP: &str = "cs-1e845b00";
pub const BOT: &str = "st-e38782ff";

/// A store whose reads are watched.
pub struct Watched {
    pub store: SqliteStore,
    /// Reads of the database, and those of everything.
    pub reads: AtomicUsize,
    pub whole: AtomicUsize,
    pub is_down: AtomicBool,
    /// A read that was done waits here for a permit before it is answered.
    pub gate: Semaphore,
}

impl ResourceReader for Watched {
    async fn resources(&self, at: UnixTime) -> Result<StoredResources, StoreError> {
        self.whole.fetch_add(1, Ordering::Relaxed);
        self.store.resources(at).await
    }

    async fn resources_since(&self, version: i64, at: UnixTime) -> Result<ResourcesSince, StoreError> {
        let read = self.store.resources_since(version, at).await?;
        self.reads.fetch_add(1, Ordering::Relaxed);
        self.whole.fetch_add(usize::from(matches!(read, ResourcesSince::Whole(_))), Ordering::Relaxed);
        drop(self.gate.acquire().await);
        match self.is_down.load(Ordering::Relaxed) {
            true => Err(StoreError::failed("reading", "the disk is gone")),
            false => Ok(read),
        }
    }
}

pub struct World {
    pub watched: Arc<Watched>,
    pub resource_cache: Arc<ResourceCache<Watched>>,
    _folder: TempDir,
}

impl World {
    /// One with an account, an app and a bot.
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(folder.path().join("gateway.db")).await.unwrap();
        store.put_account(Account { id: ACCOUNT.into(), name: "An account".into() }).await.unwrap();
        put_app(&store, APP, |_| {}).await;
        let secret = Secret::from_text("a client secret of at least 32 bytes").unwrap();
        let now = UnixTime::EPOCH;
        store.set_secret(APP.into(), SecretKind::Client, secret, now, Duration::ZERO).await.unwrap();
        resources::put(&store, ACCOUNT, &Bot::new(BOT)).await.unwrap();
        let (reads, whole) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let gate = Semaphore::new(Semaphore::MAX_PERMITS);
        let watched = Arc::new(Watched { store, reads, whole, is_down: AtomicBool::new(false), gate });
        let resource_cache = Arc::new(ResourceCache::open(Arc::clone(&watched)).await.unwrap());
        Self { watched, resource_cache, _folder: folder }
    }

    pub fn reads(&self) -> usize {
        self.watched.reads.load(Ordering::Relaxed)
    }

    /// From now on reads are not answered until [`open`](Self::open).
    pub async fn shut(&self) {
        self.watched.gate.acquire_many(u32::MAX).await.unwrap().forget();
        let rest = self.watched.gate.available_permits();
        self.watched.gate.forget_permits(rest);
    }

    pub fn open(&self) {
        self.watched.gate.add_permits(1_000_000);
    }

    /// Waits, without the clock, until it was read so often.
    pub async fn until_reads(&self, reads: usize) {
        while self.reads() < reads {
            tokio::task::yield_now().await;
        }
    }
}

/// Waits without letting the clock run, which it does where nothing else is to be done.
pub async fn still<T>(work: impl Future<Output = T>) -> T {
    let busy = async {
        loop {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        done = work => done,
        () = busy => unreachable!("it never ends"),
    }
}

pub async fn put_app(store: &SqliteStore, id: &str, change: impl FnOnce(&mut AppSettings)) {
    let mut settings = AppSettings::default();
    change(&mut settings);
    let app = AppRecord { id: id.into(), account_id: ACCOUNT.into(), name: "An app".into(), settings };
    still(store.put_app(app)).await.unwrap();
}
