//! Reading what is set up again, one read at a time, for all who wait for it.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use smartassist_auth::{Clock as _, SystemClock};
use tokio::sync::{Notify, Semaphore, watch};
use tokio::time::{Instant, sleep_until, timeout};

use super::snapshot::Snapshot;
use crate::store::{ResourceReader, ResourcesSince, StoreError};

/// How old what is in memory may be: so long may a change take until it is valid everywhere.
const MAX_AGE: Duration = Duration::from_secs(1);
/// How long a request waits for a read; then nothing can be said.
const MAX_WAIT: Duration = Duration::from_secs(1);
/// From the start of a read to the start of the next one, at least.
const BETWEEN_READS: Duration = Duration::from_millis(100);
/// How many requests may wait at one time because what they name is not known. Those who name what is known are not
/// among them.
const MAX_WAITING: usize = 256;

/// What every failure here was doing.
const READING: &str = "reading what is set up";

/// What is set up, never older than a second.
///
/// Its age is the time since the last read **began** that was answered: what changed after that may be unknown. A
/// request that finds it older waits for a read, together with all others, and fails where none is answered within a
/// second.
pub(super) struct SnapshotRefresher<S> {
    store: Arc<S>,
    latest: watch::Sender<DatedSnapshot>,
    demand: ReadDemand,
    /// Requests that wait because what they name is not known.
    unknown: Semaphore,
}

/// What is set up, and since when that is certain.
#[derive(Clone)]
struct DatedSnapshot {
    snapshot: Arc<Snapshot>,
    /// Which read said so.
    read: u64,
    /// When that read began.
    at: Instant,
}

impl DatedSnapshot {
    fn is_fresh(&self, now: Instant) -> bool {
        now.saturating_duration_since(self.at) < MAX_AGE
    }
}

/// Reads that began, and what requests wait for.
#[derive(Default)]
struct ReadDemand {
    begun: AtomicU64,
    /// The read that is wanted, or a later one.
    wanted: AtomicU64,
    raised: Notify,
}

impl ReadDemand {
    fn raise(&self, read: u64) {
        self.wanted.fetch_max(read, Ordering::AcqRel);
        self.raised.notify_one();
    }
}

impl<S: ResourceReader> SnapshotRefresher<S> {
    /// Reads everything for the first time.
    pub(super) async fn open(store: Arc<S>) -> Result<Self, StoreError> {
        let at = Instant::now();
        let setup = store.resources(SystemClock.now()).await?;
        let snapshot = Arc::new(Snapshot::whole(setup, &Snapshot::default()));
        let (latest, _) = watch::channel(DatedSnapshot { snapshot, read: 0, at });
        Ok(Self { store, latest, demand: ReadDemand::default(), unknown: Semaphore::new(MAX_WAITING) })
    }

    /// What is set up, as it was less than a second ago.
    pub(super) async fn get(&self) -> Result<Arc<Snapshot>, StoreError> {
        let now = Instant::now();
        {
            let latest = self.latest.borrow();
            if latest.is_fresh(now) {
                return Ok(Arc::clone(&latest.snapshot));
            }
        }
        // One that is under way will do, unless it has been for too long.
        self.wait_for(|latest| if latest.is_fresh(now) { None } else { Some(latest.read.saturating_add(1)) }).await
    }

    /// What is set up now or later: for requests that name what is not known, before they are refused.
    pub(super) async fn refetch(&self) -> Result<Arc<Snapshot>, StoreError> {
        let _waiting =
            self.unknown.try_acquire().map_err(|_| StoreError::failed(READING, RefreshError::TooManyWait))?;
        let next = self.demand.begun.load(Ordering::Acquire).saturating_add(1);
        self.wait_for(|latest| (latest.read < next).then_some(next)).await
    }

    /// Waits until no read `is_wanted`.
    async fn wait_for(&self, is_wanted: impl Fn(&DatedSnapshot) -> Option<u64>) -> Result<Arc<Snapshot>, StoreError> {
        let mut latest = self.latest.subscribe();
        let waiting = async {
            loop {
                let wanted = {
                    let latest = latest.borrow_and_update();
                    match is_wanted(&latest) {
                        None => return Ok(Arc::clone(&latest.snapshot)),
                        Some(read) => read,
                    }
                };
                self.demand.raise(wanted);
                latest.changed().await.map_err(|_| StoreError::Closed)?;
            }
        };
        let no_answer = |_| Err(StoreError::failed(READING, RefreshError::NoAnswer));
        timeout(MAX_WAIT, waiting).await.unwrap_or_else(no_answer)
    }

    /// Reads whenever a task waits for it. One such task runs in the process.
    pub(super) async fn run(self: Arc<Self>) {
        let (mut next, mut is_failing) = (Instant::now(), false);
        loop {
            self.demand.raised.notified().await;
            while self.is_awaited() {
                sleep_until(next).await;
                let read = self.demand.begun.fetch_add(1, Ordering::AcqRel).saturating_add(1);
                let at = Instant::now();
                next = at + BETWEEN_READS;
                let before = Arc::clone(&self.latest.borrow().snapshot);
                let failed = match self::read(&*self.store, &before).await {
                    Ok(snapshot) => {
                        self.latest.send_replace(DatedSnapshot { snapshot, read, at });
                        false
                    }
                    Err(StoreError::Closed) => return,
                    Err(error) => {
                        // Of failures in a row the first one is logged.
                        if !is_failing {
                            tracing::error!(error = error.with_causes(), "what is set up cannot be read");
                        }
                        true
                    }
                };
                if is_failing && !failed {
                    tracing::info!("what is set up can be read again");
                }
                is_failing = failed;
            }
        }
    }

    /// Whether a task waits for a later read than the last one that was answered.
    fn is_awaited(&self) -> bool {
        let latest = self.latest.borrow().read;
        latest < self.demand.wanted.load(Ordering::Acquire) && self.latest.receiver_count() > 0
    }
}

async fn read(store: &impl ResourceReader, before: &Arc<Snapshot>) -> Result<Arc<Snapshot>, StoreError> {
    Ok(match store.resources_since(before.version, SystemClock.now()).await? {
        ResourcesSince::Unchanged => Arc::clone(before),
        ResourcesSince::Changed { version, resources } => Arc::new(before.changed(version, resources)),
        ResourcesSince::Whole(setup) => Arc::new(Snapshot::whole(setup, before)),
    })
}

/// Why a request does not learn what is set up.
#[derive(Clone, Copy)]
enum RefreshError {
    NoAnswer,
    TooManyWait,
}

impl fmt::Display for RefreshError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAnswer => f.write_str("the store gave no answer within a second"),
            Self::TooManyWait => write!(f, "{MAX_WAITING} requests wait for it already"),
        }
    }
}

impl Error for RefreshError {}

smartassist_auth::debug_as_text!(RefreshError);
