//! The store in one file of SQLite: one connection that writes, in its own thread, and a few that read.

mod backup;
mod calls;
mod clock;
mod entries;
mod files;
mod hosts;
mod keys;
mod migrations;
mod open;
mod outbox;
mod prune;
mod readers;
mod reports;
mod resources;
mod statements;
mod writer;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::UnixTime;

use self::files::DatabaseFiles;
pub use self::open::OLDEST_SQLITE;
use self::readers::Readers;
use self::statements::Statements;
use self::writer::Writer;
use super::error::StoreError;
use super::model::{
    Acceptance, AgentKey, AttemptRecord, CallChange, CallRecord, ClaimedEntry, ClockStep, DeadLetterReason,
    DeliveryAttempt, DueHosts, EntryOutcome, FailingHost, Heartbeat, HostClaim, HostKey, HostScan, Lease, NewCall,
    OutboxChanges, OutboxEntry, OutboxFilter, OutboxState, Pruned, PrunedHistory, Released, Reservation, ReservedKey,
    RetentionCutoffs, TableCounts,
};
use super::traits::Store;

/// How many notifications a command of an operator changes in one transaction.
const OPERATOR_BATCH: u32 = 500;
/// How much is written to check that the disk has space for an accepted call.
const PROBE_BYTES: usize = 32 * 1024;

/// The store in one file of SQLite.
///
/// One process at a time should have it open: processes wait for each other's writes. The files `-wal` and `-shm`
/// beside it belong to it. To copy a database in use, call [`backup`](Self::backup).
pub struct SqliteStore {
    writer: Arc<Writer>,
    readers: Readers,
    /// A connection for resources only, so that no other read delays the check of tokens.
    resource_readers: Readers,
    files: Arc<DatabaseFiles>,
    path: PathBuf,
}

/// As large as an accepted call may be. No import has this name: their names are digests.
const PROBE: &str = "
    INSERT INTO imports (source, record) VALUES ('probe', $1)
    ON CONFLICT (source) DO UPDATE SET record = excluded.record";

const DELETE_PROBE: &str = "DELETE FROM imports WHERE source = 'probe'";

impl SqliteStore {
    /// Opens the database in this file, and migrates an older one. Creates it if it does not exist; on Unix, readable
    /// by its owner only.
    ///
    /// # Errors
    ///
    /// [`StoreError::OldSqlite`], [`StoreError::NewerDatabase`], or [`StoreError::Failed`] if the file cannot be opened
    /// or is no database.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = path.as_ref().to_owned();
        on_a_thread(move || {
            let writer = open::writer(&path)?;
            let (readers, resource_readers) =
                (Readers::open(&path, readers::READER_CONNECTIONS)?, Readers::open(&path, 1)?);
            let files = Arc::new(DatabaseFiles::of(&path));
            let writer = Arc::new(Writer::start(writer, Arc::clone(&files))?);
            Ok(Self { writer, readers, resource_readers, files, path })
        })
        .await
    }

    /// Writes a copy of the database, as at one moment, to a file that must not exist. The store stays usable
    /// meanwhile.
    ///
    /// # Errors
    ///
    /// [`StoreError::Exists`] if the file exists; [`StoreError::Failed`] if it cannot be written.
    pub async fn backup(&self, to: impl AsRef<Path>) -> Result<(), StoreError> {
        let to: PathBuf = to.as_ref().to_owned();
        self.readers.run("copying the database", move |db| backup::write(db.connection(), &to)).await
    }

    /// Checks that the database can be written: writes and deletes a row, and checks that the file is still in its
    /// place.
    ///
    /// # Errors
    ///
    /// Errors of the database; [`StoreError::storage_failure`] returns the kind.
    pub async fn check_writable(&self) -> Result<(), StoreError> {
        self.write("checking whether the database can be written", |db| {
            db.execute(PROBE, &[&"-".repeat(PROBE_BYTES)])?;
            db.execute(DELETE_PROBE, &[]).map(drop)
        })
        .await
    }

    /// Closes the store after the pending operations are done. Later operations return [`StoreError::Closed`].
    pub async fn close(&self) {
        // The readers close first: the last connection that closes removes the log.
        self.readers.close();
        self.resource_readers.close();
        let writer = Arc::clone(&self.writer);
        let _ = on_a_thread(move || {
            writer.stop();
            Ok(())
        })
        .await;
    }

    /// Limits the number of pages of the database, at least to those that it has. An operation that needs one more
    /// fails as on a full disk. For tests.
    ///
    /// # Errors
    ///
    /// Errors of the database.
    #[doc(hidden)]
    pub async fn limit_pages(&self, pages: u32) -> Result<(), StoreError> {
        let limit = move |db: &Statements<'_>| {
            let set = db.connection().pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()));
            set.map_err(|error| StoreError::failed("limiting the database", error))
        };
        self.write("limiting the database", limit).await
    }

    /// Empties the write-ahead log, unless a connection is in use.
    async fn empty_log(&self) -> Result<(), StoreError> {
        let (files, path) = (Arc::clone(&self.files), self.path.clone());
        on_a_thread(move || files.check().and_then(|()| open::empty_log(&path))).await
    }

    async fn write<T: Send + 'static>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Statements<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.writer.run(doing, work).await
    }

    async fn read<T: Send + 'static>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Statements<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.readers.run(doing, work).await
    }

    /// Changes notifications in batches, each in its own transaction, so that another process that has the database
    /// open can write in between. Returns the results of all batches.
    async fn in_batches<T: Send + 'static>(
        &self,
        doing: &'static str,
        which: OutboxFilter,
        work: impl Fn(&Statements<'_>, &[OutboxEntry]) -> Result<T, StoreError> + Copy + Send + 'static,
    ) -> Result<Vec<T>, StoreError> {
        let (mut results, mut after) = (Vec::new(), 0);
        loop {
            let batch = self.outbox_entries(which.clone(), after, OPERATOR_BATCH).await?;
            let Some(last) = batch.last() else { return Ok(results) };
            after = last.id;
            results.push(self.write(doing, move |db| work(db, &batch)).await?);
        }
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore").finish_non_exhaustive()
    }
}

/// Runs blocking work on a thread for it.
async fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(StoreError::Closed))
}

/// Milliseconds since 1970, as the database stores them. A [`UnixTime`] ends long before the number does.
fn millis(time: UnixTime) -> i64 {
    i64::try_from(time.as_duration().as_millis()).unwrap_or(i64::MAX)
}

fn time(millis: i64) -> UnixTime {
    UnixTime::since_epoch(Duration::from_millis(u64::try_from(millis).unwrap_or_default()))
}

impl Store for SqliteStore {
    async fn reserve_key(
        &self,
        app_id: String,
        key: String,
        fingerprint: Vec<u8>,
        at: UnixTime,
        lasts: Duration,
    ) -> Result<Reservation, StoreError> {
        self.write("reserving an idempotency key", move |db| keys::reserve(db, app_id, key, fingerprint, at, lasts))
            .await
    }

    async fn release_key(&self, key: ReservedKey) -> Result<(), StoreError> {
        self.write("releasing an idempotency key", move |db| keys::release(db, &key)).await
    }

    async fn accept_call(&self, call: NewCall, acceptance: Acceptance) -> Result<(), StoreError> {
        self.write("accepting a call", move |db| calls::accept(db, &call, &acceptance)).await
    }

    async fn call(&self, id: String) -> Result<Option<CallRecord>, StoreError> {
        self.read("reading a call", move |db| calls::one(db, &id)).await
    }

    async fn open_calls(&self) -> Result<Vec<CallRecord>, StoreError> {
        self.read("reading the open calls", calls::open).await
    }

    async fn notification_bodies(&self, call_id: String) -> Result<Vec<Vec<u8>>, StoreError> {
        self.read("reading the notifications of a call", move |db| calls::notification_bodies(db, &call_id)).await
    }

    async fn record_heartbeat(&self, heartbeat: Heartbeat) -> Result<(), StoreError> {
        self.write("storing a heartbeat", move |db| clock::record_heartbeat(db, &heartbeat)).await
    }

    async fn last_heartbeat(&self) -> Result<Option<Heartbeat>, StoreError> {
        self.read("reading the last heartbeat", clock::last_heartbeat).await
    }

    async fn change_call(&self, change: CallChange) -> Result<i64, StoreError> {
        self.write("changing a call", move |db| calls::change(db, &change)).await
    }

    async fn due_hosts(&self, scan: HostScan) -> Result<DueHosts, StoreError> {
        self.read("finding hosts with notifications", move |db| outbox::due_hosts(db, &scan)).await
    }

    async fn claim(&self, lease: Lease, claims: Vec<HostClaim>) -> Result<Vec<ClaimedEntry>, StoreError> {
        self.write("claiming notifications", move |db| outbox::claim(db, lease, &claims)).await
    }

    async fn release_claims(&self, at: UnixTime) -> Result<Released, StoreError> {
        self.write("releasing claims", move |db| {
            Ok(Released { notifications: outbox::release(db, at)?, keys: keys::release_all(db, at)? })
        })
        .await
    }

    async fn settle(
        &self,
        entry: &ClaimedEntry,
        outcome: EntryOutcome,
        attempt: Option<DeliveryAttempt>,
        at: UnixTime,
    ) -> Result<Option<DeadLetterReason>, StoreError> {
        let (id, fencing_token, call_id, host) = (entry.id, entry.fencing_token, entry.call_id.clone(), entry.host());
        let doing = match outcome {
            EntryOutcome::Delivered => "storing a delivery",
            EntryOutcome::Failed(_) | EntryOutcome::FailedOnRequest(_) => "storing a failed attempt",
        };
        let settle = move |db: &Statements<'_>| {
            let claimed = outbox::SettledEntry { id, fencing_token, call_id: &call_id, host: &host };
            outbox::settle(db, &claimed, (outcome, attempt), at)
        };
        self.write(doing, settle).await
    }

    async fn outbox_entries(&self, which: OutboxFilter, after: i64, most: u32) -> Result<Vec<OutboxEntry>, StoreError> {
        self.read("reading notifications", move |db| entries::list(db, &which, after, i64::from(most))).await
    }

    async fn attempts(&self, id: i64) -> Result<Vec<AttemptRecord>, StoreError> {
        self.read("reading attempts", move |db| entries::attempts(db, id)).await
    }

    async fn retry(&self, which: OutboxFilter, at: UnixTime) -> Result<OutboxChanges, StoreError> {
        let which = OutboxFilter { state: Some(OutboxState::Waiting), ..which };
        let work = move |db: &Statements<'_>, waiting: &[OutboxEntry]| entries::retry(db, waiting, at);
        let results = self.in_batches("retrying notifications", which, work).await?;
        Ok(results.into_iter().fold(OutboxChanges::default(), OutboxChanges::plus))
    }

    async fn skip(&self, which: OutboxFilter, at: UnixTime) -> Result<OutboxChanges, StoreError> {
        let which = OutboxFilter { state: Some(OutboxState::Waiting), ..which };
        let work = move |db: &Statements<'_>, waiting: &[OutboxEntry]| entries::skip(db, waiting, at);
        let results = self.in_batches("skipping notifications", which, work).await?;
        Ok(results.into_iter().fold(OutboxChanges::default(), OutboxChanges::plus))
    }

    async fn replay(&self, which: OutboxFilter, at: UnixTime) -> Result<u64, StoreError> {
        let which = OutboxFilter { state: Some(OutboxState::Dead), ..which };
        let work = move |db: &Statements<'_>, dead: &[OutboxEntry]| entries::replay(db, dead, at);
        let results = self.in_batches("replaying dead letters", which, work).await?;
        Ok(results.into_iter().fold(0, u64::saturating_add))
    }

    async fn record_failing_host(&self, host: FailingHost) -> Result<(), StoreError> {
        self.write("storing a failing host", move |db| hosts::record(db, &host)).await
    }

    async fn delete_failing_host(&self, host: HostKey) -> Result<(), StoreError> {
        self.write("deleting a failing host", move |db| hosts::delete(db, &host)).await
    }

    async fn record_host_recovery(&self, host: HostKey, at: UnixTime) -> Result<(), StoreError> {
        self.write("storing the recovery of a host", move |db| hosts::record_recovery(db, &host, at)).await
    }

    async fn failing_hosts(&self) -> Result<Vec<FailingHost>, StoreError> {
        self.read("reading failing hosts", hosts::list).await
    }

    async fn shift_schedule(&self, step: ClockStep) -> Result<u64, StoreError> {
        self.write("moving the schedule", move |db| clock::follow(db, &step)).await
    }

    async fn table_counts(&self) -> Result<TableCounts, StoreError> {
        self.read("counting rows", entries::table_counts).await
    }

    async fn prune(
        &self,
        sent_before: UnixTime,
        dead_letters_before: UnixTime,
        keys_before: UnixTime,
        at: UnixTime,
    ) -> Result<Pruned, StoreError> {
        self.write("pruning", move |db| prune::settled(db, sent_before, dead_letters_before, keys_before, at)).await
    }

    async fn prune_history(&self, from: RetentionCutoffs, at: UnixTime) -> Result<PrunedHistory, StoreError> {
        self.forget_history(from, at).await
    }

    async fn prune_statuses(
        &self,
        before: UnixTime,
        after: Option<AgentKey>,
    ) -> Result<(u64, Option<AgentKey>), StoreError> {
        self.write("deleting old status changes", move |db| prune::statuses(db, before, after)).await
    }

    async fn wipe_headers(&self) -> Result<u64, StoreError> {
        self.forget_headers().await
    }

    async fn wipe_fingerprints(&self) -> Result<u64, StoreError> {
        self.digest_fingerprints().await
    }
}
