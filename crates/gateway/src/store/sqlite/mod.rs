//! The store in one file of SQLite: one connection that writes, in its own thread, and a few that read.
//!
//! | file | what it does |
//! | --- | --- |
//! | `store` | [`SqliteStore`]: opens and closes it, and runs operations |
//! | `calls`, `keys`, `clock` | calls, idempotency keys, heartbeats and steps of the clock |
//! | `outbox`, `hosts`, `attempts` | notifications as the worker sees them |
//! | `entries` | notifications as operators see them |
//! | `resources`, `reports` | resources, and the rows of the reporting APIs |
//! | `prune` | deletes old rows |
//! | `open`, `migrations`, `files`, `readers`, `writer`, `statements`, `columns`, `backup` | the database itself |

mod attempts;
mod backup;
mod calls;
mod clock;
mod columns;
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
mod store;
mod writer;

use std::time::Duration;

use smartassist_auth::UnixTime;

pub use self::open::OLDEST_SQLITE;
use self::statements::Statements;
pub use self::store::SqliteStore;
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

impl SqliteStore {
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
        self.read("reading attempts", move |db| attempts::list(db, id)).await
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
        self.prune_old_history(from, at).await
    }

    async fn prune_statuses(
        &self,
        before: UnixTime,
        after: Option<AgentKey>,
    ) -> Result<(u64, Option<AgentKey>), StoreError> {
        self.write("deleting old status changes", move |db| prune::statuses(db, before, after)).await
    }

    async fn wipe_headers(&self) -> Result<u64, StoreError> {
        self.delete_headers().await
    }

    async fn wipe_fingerprints(&self) -> Result<u64, StoreError> {
        self.digest_fingerprints().await
    }
}
