//! What the gateway remembers: what is set up, what happened, calls, and the notifications that still have to be sent.
//!
//! [`Store`] says what can be done, with its parts [`ResourceStore`] and [`ReportStore`]; [`SqliteStore`] does it on one
//! machine. The statements are in one place and use `$1` for their values, so that PostgreSQL can share them.
//!
//! | promise | how |
//! | --- | --- |
//! | what was acknowledged is on disk | write-ahead log with `synchronous=FULL`; the answer follows the commit |
//! | a crash came no earlier than the last sign of life | [`Store::record_heartbeat`], by a clock that nobody sets |
//! | no state without its notifications, and none without its state | both in one transaction: [`Store::change_call`] |
//! | the notifications of a call go out in order | only the lowest unsent one can be claimed: [`Store::claim`] |
//! | what waits for one app or host delays no other | claims go host by host: [`Store::claim`] |
//! | a worker that died holds nothing up for long | a claim is a lease that ends by time alone |
//! | nor anything at all, where it was the only one | its successor gives back its claims: [`Store::release_claims`] |
//! | an attempt is stored with what follows from it | both in one transaction: [`Store::settle`] |
//! | what is acknowledged is in the file that is opened next time | path and identity are compared with each commit |
//! | a worker that was slow changes nothing | each claim has a number, and only the last one counts |
//!
//! SQLite is used through `rusqlite` and one thread that writes, rather than through an asynchronous driver: a piece of
//! work handed to the thread is done whole or not at all, even if the future that waits for it is dropped; pieces that
//! wait together are written to disk together; and little has to be compiled for it.

mod error;
mod model;
mod sqlite;
mod traits;

pub use crate::origin::Origin;
pub use error::{StorageFailure, StoreError};
pub use model::{
    Acceptance, Account, AgentKey, AppRecord, AppSettings, AttemptOutcome, AttemptRecord, CallChange, CallRecord,
    ChangedResource, ClaimedEntry, ClockStep, ConversationRow, DeadLetterReason, DeliveryAttempt, DueHost, DueHosts,
    EntryKind, EntryOutcome, FailingHost, Failure, FencingToken, Heartbeat, HostClaim, HostKey, HostScan,
    ImportProgress, Lease, MAX_STORED_ATTEMPTS, NewCall, NotifyTarget, OutboxChanges, OutboxEntry, OutboxFilter,
    OutboxState, Pruned, PrunedHistory, Released, ReportKind, ReportRow, Reservation, ReservedKey, ResourceChange,
    ResourceEntry, ResourcesSince, RetentionCutoffs, SecretKind, SessionRow, StatusChange, StatusRow, StoredApp,
    StoredResources, StoredSecret, TableCounts, TransportFailure, UsedToken, conversation_end,
};
pub use sqlite::{OLDEST_SQLITE, SqliteStore};
pub use traits::{ReportStore, ResourceReader, ResourceStore, StatusVisitor, Store};
