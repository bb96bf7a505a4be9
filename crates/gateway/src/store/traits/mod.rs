//! What a store can do, in three parts: what is set up, what happened, and calls with their notifications.

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
    DeliveryAttempt, DueHosts, EntryOutcome, FailingHost, Failure, Heartbeat, HostClaim, HostKey, HostScan, Lease,
    NewCall, OutboxChanges, OutboxEntry, OutboxFilter, Pruned, PrunedHistory, Released, Reservation, ReservedKey,
    RetentionCutoffs, TableCounts,
};

/// What the gateway remembers, durably: where a future gives `Ok`, what it says is on disk. It never tells the time
/// itself. A future that is dropped may or may not have done its work, but never half of it.
///
/// Every operation fails with [`StoreError::Failed`] where the database does, and with [`StoreError::Closed`] after the
/// store was closed; other errors are named where they occur.
pub trait Store: ResourceStore + ReportStore {
    /// Takes an idempotency key for a request with this fingerprint. It is held for `lasts`, so that a request that
    /// died does not block its own repetition, and remembered until it is pruned.
    fn reserve_key(
        &self,
        app_id: String,
        key: String,
        fingerprint: Vec<u8>,
        at: UnixTime,
        lasts: Duration,
    ) -> impl Future<Output = Result<Reservation, StoreError>> + Send;

    /// Gives back a key whose request was refused; where it is no longer held, nothing happens.
    fn release_key(&self, key: ReservedKey) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Accepts a call; with a key, the answer is kept in the same transaction. [`StoreError::Conflict`] where the key
    /// is no longer held, [`StoreError::Exists`] where the call is known, [`StoreError::Missing`] without the app.
    fn accept_call(&self, call: NewCall, acceptance: Acceptance)
    -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The call with this id.
    fn call(&self, id: String) -> impl Future<Output = Result<Option<CallRecord>, StoreError>> + Send;

    /// Calls that have not ended, oldest first: what a gateway has to take up after a restart.
    fn open_calls(&self) -> impl Future<Output = Result<Vec<CallRecord>, StoreError>> + Send;

    /// The bodies of the notifications of a call that were written and are not pruned yet, in order.
    fn notification_bodies(&self, call_id: String) -> impl Future<Output = Result<Vec<Vec<u8>>, StoreError>> + Send;

    /// Stores how long this run of the gateway has lived, in place of what was stored before.
    fn record_heartbeat(&self, heartbeat: Heartbeat) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// How long the last run of the gateway lived; `None` where there was none.
    fn last_heartbeat(&self) -> impl Future<Output = Result<Option<Heartbeat>, StoreError>> + Send;

    /// Changes a call and writes its notifications into the outbox, in one transaction; gives the new version.
    /// [`StoreError::Conflict`] where the call has another version, [`StoreError::Missing`] where there is none.
    fn change_call(&self, change: CallChange) -> impl Future<Output = Result<i64, StoreError>> + Send;

    /// Hosts for which notifications are due. What it costs grows with the number of hosts for which anything waits,
    /// and not with how much does; of one app it looks at [`HostScan::per_app`] hosts at most.
    fn due_hosts(&self, scan: HostScan) -> impl Future<Output = Result<DueHosts, StoreError>> + Send;

    /// Claims notifications of these hosts that are due, host by host, until there are [`Lease::most`]; of each call
    /// only the lowest unsent one.
    fn claim(
        &self,
        lease: Lease,
        claims: Vec<HostClaim>,
    ) -> impl Future<Output = Result<Vec<ClaimedEntry>, StoreError>> + Send;

    /// Gives back what was claimed and every idempotency key that is held: due, and free, from now on. For a gateway
    /// that starts and has the store to itself, as whoever claimed is dead then. Where several gateways share a store,
    /// none of them may do this: what another one is sending would be sent a second time.
    fn release_claims(&self, at: UnixTime) -> impl Future<Output = Result<Released, StoreError>> + Send;

    /// Stores what follows for a notification that was claimed, and the attempt, where one was made, in one
    /// transaction; returns why it became a dead letter, if it did. The newest
    /// [`MAX_STORED_ATTEMPTS`](super::MAX_STORED_ATTEMPTS) attempts are kept. Where it was delivered, what its host
    /// refused before, and holds up later ones of its call, is due at once, for the last time.
    /// [`StoreError::Conflict`] where it was claimed again since.
    fn settle(
        &self,
        due: &ClaimedEntry,
        outcome: EntryOutcome,
        attempt: Option<DeliveryAttempt>,
        at: UnixTime,
    ) -> impl Future<Output = Result<Option<DeadLetterReason>, StoreError>> + Send;

    /// [`settle`](Self::settle) of a notification that was delivered, without an attempt.
    fn delivered(&self, due: &ClaimedEntry, at: UnixTime) -> impl Future<Output = Result<(), StoreError>> + Send {
        async move { self.settle(due, EntryOutcome::Delivered, None, at).await.map(drop) }
    }

    /// [`settle`](Self::settle) of a notification that was not delivered, without an attempt.
    fn failed(
        &self,
        due: &ClaimedEntry,
        failure: Failure,
        at: UnixTime,
    ) -> impl Future<Output = Result<Option<DeadLetterReason>, StoreError>> + Send {
        self.settle(due, EntryOutcome::Failed(failure), None, at)
    }

    /// Notifications, oldest first, at most `most` of them, after the one with the number `after`.
    fn outbox_entries(
        &self,
        which: OutboxFilter,
        after: i64,
        most: u32,
    ) -> impl Future<Output = Result<Vec<OutboxEntry>, StoreError>> + Send;

    /// The stored attempts of the notification with this number, oldest first.
    fn attempts(&self, id: i64) -> impl Future<Output = Result<Vec<AttemptRecord>, StoreError>> + Send;

    /// Makes the waiting ones of these notifications due now. Those that are being sent, and those that wait for an
    /// earlier one of their call, are left alone. An attempt that fails does not use up one of the schedule: the next
    /// one is made when it was planned before. A host that is left alone is asked once because of it, see
    /// [`ClaimedEntry::retry_requested_at`](super::Due::retry_requested_at); one that is not asked any more is asked again. Many
    /// are changed in portions, so that a gateway that runs meanwhile can write in between.
    fn retry(
        &self,
        which: OutboxFilter,
        at: UnixTime,
    ) -> impl Future<Output = Result<OutboxChanges, StoreError>> + Send;

    /// Gives the waiting ones of these notifications up: they become dead letters, and the next one of their call goes.
    /// Those that are being sent are left alone. In portions, as [`retry`](Self::retry).
    fn skip(&self, which: OutboxFilter, at: UnixTime)
    -> impl Future<Output = Result<OutboxChanges, StoreError>> + Send;

    /// Puts the dead ones of these notifications back into the outbox, due now and with all their attempts before them;
    /// gives how many. They keep their webhook id. Later notifications of their call that are unsent wait for them;
    /// those that were sent, were sent. Hosts of their apps that are not asked any more are asked again. In portions,
    /// as [`retry`](Self::retry).
    fn replay(&self, which: OutboxFilter, at: UnixTime) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Remembers that a host fails, over a restart.
    fn record_failing_host(&self, host: FailingHost) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Forgets that a host failed; only its app, scheme, name and port count.
    fn delete_failing_host(&self, host: FailingHost) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Forgets that a host failed, since when it is back. What failed there is due just before that, unless its
    /// receiver asked for more time.
    fn record_host_recovery(&self, host: HostKey, at: UnixTime) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Hosts that fail.
    fn failing_hosts(&self) -> impl Future<Output = Result<Vec<FailingHost>, StoreError>> + Send;

    /// Moves what waits by as much as the clock was set back, and makes due what waits longer than it can by the rules;
    /// gives how many notifications. Moments that were noted and are in the future are now, and what is held or claimed
    /// is so no longer than by the rules. Ends of tokens and secrets stay: they were promised as a time of the clock.
    fn shift_schedule(&self, step: ClockStep) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// How much of what there is.
    fn table_counts(&self) -> impl Future<Output = Result<TableCounts, StoreError>> + Send;

    /// Forgets what was delivered, or died, or was remembered as a key's answer, before these moments, and secrets and
    /// token ids that no longer count. What is waiting is never forgotten. Of each it forgets a few hundred at most, so
    /// that nobody waits long: to be repeated until there is nothing left.
    fn prune(
        &self,
        sent_before: UnixTime,
        dead_letters_before: UnixTime,
        keys_before: UnixTime,
        at: UnixTime,
    ) -> impl Future<Output = Result<Pruned, StoreError>> + Send;

    /// Forgets calls, conversations and sessions that ended before these moments, and imports of which nothing is left;
    /// some thousands of calls and a few hundred of each other at most, in transactions of a few hundred. A call that
    /// is not over, or has a notification that waits or can be replayed, is never forgotten.
    fn prune_history(
        &self,
        from: RetentionCutoffs,
        at: UnixTime,
    ) -> impl Future<Output = Result<PrunedHistory, StoreError>> + Send;

    /// Forgets status changes that no report needs which begins at this moment or later, of a few hundred agents after
    /// this one. Tells how many, and after which agent to go on; `None` at the end.
    fn prune_statuses(
        &self,
        before: UnixTime,
        after: Option<AgentKey>,
    ) -> impl Future<Output = Result<(u64, Option<AgentKey>), StoreError>> + Send;

    /// Wipes `notifyHeaders`, which may hold credentials, of calls that are over and of which no notification waits, is
    /// claimed, or can be replayed; of some thousands at most, a few hundred in a transaction, and tells of how many.
    fn wipe_headers(&self) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Makes digests of fingerprints of requests that are the requests themselves, as they were once; of a few hundred
    /// at most, and tells of how many.
    fn wipe_fingerprints(&self) -> impl Future<Output = Result<u64, StoreError>> + Send;
}
