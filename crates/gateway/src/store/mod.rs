//! The database of the gateway: resources, calls, report rows, and the outbox of notifications.
//!
//! [`Store`] is the trait of all operations, with the parts [`ResourceStore`] and [`ReportStore`]. [`SqliteStore`]
//! implements it for one machine. Each SQL statement stands beside the function that runs it, and uses `$1` for its
//! values, so that PostgreSQL can run it too.
//!
//! | guarantee | how |
//! | --- | --- |
//! | what was acknowledged is on disk | write-ahead log with `synchronous=FULL`; the operation returns after the commit |
//! | a crash is never dated before the last heartbeat | [`Store::record_heartbeat`], by a clock that is never set |
//! | a state of a call and its notifications are stored together | one transaction: [`Store::change_call`] |
//! | the notifications of a call are sent in order | only the first unsent one can be claimed: [`Store::claim`] |
//! | the backlog of one app or host delays no other | notifications are claimed host by host: [`Store::claim`] |
//! | a worker that crashed does not block its notifications for long | a claim is a lease that expires |
//! | the only gateway on a store need not wait for that | at its start it releases all claims: [`Store::release_claims`] |
//! | an attempt and its outcome are stored together | one transaction: [`Store::settle`] |
//! | what was acknowledged is in the file that is opened next time | path and identity are compared with each commit |
//! | a worker whose claim expired changes nothing | each claim has a [`FencingToken`], and only the newest is valid |
//!
//! SQLite is used through `rusqlite` and one thread that writes, not through an asynchronous driver. A job that was
//! passed to the thread is done completely or not at all, even if the future that waits for it is dropped; jobs that
//! wait at the same time share one commit; and little code has to be compiled.

mod error;
mod model;
mod sqlite;
mod traits;

pub use crate::origin::Origin;
pub use error::{StorageFailure, StoreError};
pub use model::{
    Acceptance, Account, AgentKey, AppRecord, AppSettings, AttemptOutcome, AttemptRecord, CallChange, CallRecord,
    ChangedResource, ClaimedEntry, ClockStep, ConversationRow, DeadLetterReason, DeliveryAttempt, DueHost, DueHosts,
    EntryKind, EntryOutcome, FailingHost, FailureAction, FencingToken, Heartbeat, HostClaim, HostKey, HostScan,
    ImportProgress, Lease, MAX_STORED_ATTEMPTS, NewCall, NotifyTarget, OutboxChanges, OutboxEntry, OutboxFilter,
    OutboxState, Pruned, PrunedHistory, Released, ReportKind, ReportRow, Reservation, ReservedKey, ResourceChange,
    ResourceEntry, ResourcesSince, RetentionCutoffs, SECRET_OVERLAP, SecretKind, SessionRow, StatusChange, StatusRow,
    StoredApp, StoredResources, StoredSecret, TableCounts, TransportFailure, UsedToken, conversation_end,
};
pub use sqlite::{OLDEST_SQLITE, SqliteStore};
pub use traits::{ReportStore, ResourceReader, ResourceStore, StatusVisitor, Store};
