//! The operations of a store, in three parts: resources, report rows, and calls with their notifications.

mod reports;
mod resources;

use std::future::Future;
use std::time::Duration;

use smartassist_auth::UnixTime;

pub use reports::{ReportStore, StatusVisitor};
pub use resources::{ResourceReader, ResourceStore};

use super::error::StoreError;
use super::model::{
    Acceptance, AgentKey, AttemptRecord, CallChange, CallRecord, ClaimedEntry, ClockStep, DeadLetterReason,
    DeliveryAttempt, DueHosts, EntryOutcome, FailingHost, FailureAction, Heartbeat, HostClaim, HostKey, HostScan,
    Lease, NewCall, OutboxChanges, OutboxEntry, OutboxFilter, Pruned, PrunedHistory, Released, Reservation,
    ReservedKey, RetentionCutoffs, TableCounts,
};

/// The durable state of the gateway. When a future returns `Ok`, its result is on disk. The store never reads a clock:
/// callers pass the time. A future that is dropped may or may not have done its work, but never a part of it.
///
/// Every operation returns [`StoreError::Failed`] when the database fails, and [`StoreError::Closed`] after
/// [`close`](super::SqliteStore::close). Other errors are named with the operations.
pub trait Store: ResourceStore + ReportStore {
    /// Reserves an idempotency key for a request with this fingerprint. The reservation expires after `lasts`, so that
    /// a request that crashed does not block its own repetition. The key is stored until it is pruned.
    fn reserve_key(
        &self,
        app_id: String,
        key: String,
        fingerprint: Vec<u8>,
        at: UnixTime,
        lasts: Duration,
    ) -> impl Future<Output = Result<Reservation, StoreError>> + Send;

    /// Releases the key of a request that was refused. Does nothing where the reservation has expired.
    fn release_key(&self, key: ReservedKey) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Accepts a call; with a key, its answer is stored in the same transaction. [`StoreError::Conflict`] if the
    /// reservation of the key expired, [`StoreError::Exists`] if the call exists, [`StoreError::Missing`] if the app
    /// does not.
    fn accept_call(&self, call: NewCall, acceptance: Acceptance)
    -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The call with this id.
    fn call(&self, id: String) -> impl Future<Output = Result<Option<CallRecord>, StoreError>> + Send;

    /// Calls that have not ended, oldest first. A gateway ends them after a restart.
    fn open_calls(&self) -> impl Future<Output = Result<Vec<CallRecord>, StoreError>> + Send;

    /// The bodies of the notifications of a call that are not pruned yet, in order.
    fn notification_bodies(&self, call_id: String) -> impl Future<Output = Result<Vec<Vec<u8>>, StoreError>> + Send;

    /// Stores how long this run of the gateway has lived, and replaces the value before.
    fn record_heartbeat(&self, heartbeat: Heartbeat) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The last heartbeat of the run before; `None` if there was none.
    fn last_heartbeat(&self) -> impl Future<Output = Result<Option<Heartbeat>, StoreError>> + Send;

    /// Changes a call and writes its notifications into the outbox, in one transaction; returns the new version.
    /// [`StoreError::Conflict`] if the call has another version, [`StoreError::Missing`] if it does not exist.
    fn change_call(&self, change: CallChange) -> impl Future<Output = Result<i64, StoreError>> + Send;

    /// Hosts with notifications that are due. The cost grows with the number of hosts with waiting notifications, not
    /// with the number of notifications. Of one app, at most [`HostScan::per_app`] hosts are read.
    fn due_hosts(&self, scan: HostScan) -> impl Future<Output = Result<DueHosts, StoreError>> + Send;

    /// Claims due notifications of these hosts, host by host, at most [`Lease::most`]. Of each call only the first
    /// unsent one can be claimed.
    fn claim(
        &self,
        lease: Lease,
        claims: Vec<HostClaim>,
    ) -> impl Future<Output = Result<Vec<ClaimedEntry>, StoreError>> + Send;

    /// Releases all claims and all reserved idempotency keys: the notifications are due, and the keys free, from now
    /// on. Only for a gateway that starts and is alone on the store: its predecessor does not run any more. Where
    /// several gateways share a store, none of them may call this: what another one is sending would be sent twice.
    fn release_claims(&self, at: UnixTime) -> impl Future<Output = Result<Released, StoreError>> + Send;

    /// Stores the outcome of a claimed notification, with the attempt if one was made, in one transaction; returns why
    /// it became a dead letter, if it did. The newest [`MAX_STORED_ATTEMPTS`](super::MAX_STORED_ATTEMPTS) attempts are
    /// stored. If it was delivered, those that the same host refused before and that block later ones of their call are
    /// due now, for one last attempt. [`StoreError::Conflict`] if it was claimed again since.
    fn settle(
        &self,
        entry: &ClaimedEntry,
        outcome: EntryOutcome,
        attempt: Option<DeliveryAttempt>,
        at: UnixTime,
    ) -> impl Future<Output = Result<Option<DeadLetterReason>, StoreError>> + Send;

    /// [`settle`](Self::settle) for a notification that was delivered, without an attempt.
    fn delivered(&self, entry: &ClaimedEntry, at: UnixTime) -> impl Future<Output = Result<(), StoreError>> + Send {
        async move { self.settle(entry, EntryOutcome::Delivered, None, at).await.map(drop) }
    }

    /// [`settle`](Self::settle) for a notification that was not delivered, without an attempt.
    fn failed(
        &self,
        entry: &ClaimedEntry,
        failure: FailureAction,
        at: UnixTime,
    ) -> impl Future<Output = Result<Option<DeadLetterReason>, StoreError>> + Send {
        self.settle(entry, EntryOutcome::Failed(failure), None, at)
    }

    /// Notifications, oldest first, at most `most`, with numbers above `after`.
    fn outbox_entries(
        &self,
        which: OutboxFilter,
        after: i64,
        most: u32,
    ) -> impl Future<Output = Result<Vec<OutboxEntry>, StoreError>> + Send;

    /// The stored attempts of the notification with this number, oldest first.
    fn attempts(&self, id: i64) -> impl Future<Output = Result<Vec<AttemptRecord>, StoreError>> + Send;

    /// Makes the waiting ones of these notifications due now. Those that are being sent, or that wait for an earlier
    /// one of their call, do not change. The attempt is an extra one: if it fails, the planned attempts are still made.
    /// A failing host is probed once because of it, see
    /// [`ClaimedEntry::retry_requested_at`](super::ClaimedEntry::retry_requested_at); a disabled host is enabled.
    /// Changes are made in several transactions, so that a running gateway can write in between.
    fn retry(
        &self,
        which: OutboxFilter,
        at: UnixTime,
    ) -> impl Future<Output = Result<OutboxChanges, StoreError>> + Send;

    /// Makes dead letters of the waiting ones of these notifications; the next one of their call is sent. Those that
    /// are being sent do not change. In several transactions, as [`retry`](Self::retry).
    fn skip(&self, which: OutboxFilter, at: UnixTime)
    -> impl Future<Output = Result<OutboxChanges, StoreError>> + Send;

    /// Puts the dead ones of these notifications back into the outbox, due now, with all attempts of the schedule;
    /// returns how many. They keep their webhook id. Later notifications of the same call that are not sent yet wait
    /// for them; those that were sent are not sent again. Disabled hosts of their apps are enabled. In several
    /// transactions, as [`retry`](Self::retry).
    fn replay(&self, which: OutboxFilter, at: UnixTime) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Stores that a host fails, so that a restart does not lose it.
    fn record_failing_host(&self, host: FailingHost) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Deletes the record that a host fails.
    fn delete_failing_host(&self, host: HostKey) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Deletes the record that a host fails: it works again since `at`. What failed there becomes due just before that
    /// time, unless its receiver asked for more time.
    fn record_host_recovery(&self, host: HostKey, at: UnixTime) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The hosts that fail.
    fn failing_hosts(&self) -> impl Future<Output = Result<Vec<FailingHost>, StoreError>> + Send;

    /// Moves the times of waiting notifications back by as much as the clock was set back, and makes due what would
    /// wait longer than the schedule allows; returns how many notifications. Stored times in the future become now;
    /// claims and reservations are shortened to what is allowed. The ends of tokens and secrets do not move: they were
    /// promised as times of the clock.
    fn shift_schedule(&self, step: ClockStep) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// The numbers of open calls, waiting notifications and dead letters.
    fn table_counts(&self) -> impl Future<Output = Result<TableCounts, StoreError>> + Send;

    /// Deletes delivered notifications, dead letters and answers of idempotency keys older than these times, and
    /// secrets and token ids that have expired. Waiting notifications are never deleted. At most a few hundred rows of
    /// each are deleted, so that writers do not wait long: repeat it until it returns zeros.
    fn prune(
        &self,
        sent_before: UnixTime,
        dead_letters_before: UnixTime,
        keys_before: UnixTime,
        at: UnixTime,
    ) -> impl Future<Output = Result<Pruned, StoreError>> + Send;

    /// Deletes calls, conversations and sessions that ended before these times, and the imports of which nothing is
    /// left: at most some thousand calls and a few hundred of each other, in transactions of a few hundred. A call that
    /// has not ended, or has a notification that waits or can be replayed, is never deleted.
    fn prune_history(
        &self,
        from: RetentionCutoffs,
        at: UnixTime,
    ) -> impl Future<Output = Result<PrunedHistory, StoreError>> + Send;

    /// Deletes status changes that no report from `before` on needs, of a few hundred agents after this one. Returns
    /// how many, and after which agent to continue; `None` at the end.
    fn prune_statuses(
        &self,
        before: UnixTime,
        after: Option<AgentKey>,
    ) -> impl Future<Output = Result<(u64, Option<AgentKey>), StoreError>> + Send;

    /// Deletes the `notifyHeaders`, which may contain credentials, of calls that ended and have no notification that
    /// waits, is claimed or can be replayed: at most some thousand, a few hundred in one transaction. Returns how many.
    fn wipe_headers(&self) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Replaces the fingerprints of earlier versions, which were the requests themselves, by digests: at most a few
    /// hundred. Returns how many.
    fn wipe_fingerprints(&self) -> impl Future<Output = Result<u64, StoreError>> + Send;
}
