//! What the gateway remembers: what is set up, what happened, calls, and the notifications that still have to be sent.
//!
//! [`Store`] says what can be done, with its parts [`DirectoryStore`] and [`FactStore`]; [`SqliteStore`] does it on one
//! machine. The statements are in one place and use `$1` for their values, so that PostgreSQL can share them.
//!
//! | promise | how |
//! | --- | --- |
//! | what was acknowledged is on disk | write-ahead log with `synchronous=FULL`; the answer follows the commit |
//! | a crash came no earlier than the last sign of life | [`Store::record_heartbeat`], by a clock that nobody sets |
//! | no state without its notifications, and none without its state | both in one transaction: [`Store::change_call`] |
//! | the notifications of a call go out in order | only the lowest unsent one can be claimed: [`Store::claim_of_hosts`] |
//! | what waits for one app or host delays no other | claims go host by host: [`Store::claim_of_hosts`] |
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
mod sql;
mod sqlite;
mod traits;

pub use crate::origin::Origin;
pub use error::{StorageFault, StoreError};
pub use model::{
    Acceptance, Account, AgentKey, AppRecord, AppSettings, AttemptOutcome, AttemptRecord, CallChange, CallRecord,
    ChangedThing, ClockStep, ConversationFact, DeliveryAttempt, Died, Due, DueHost, DueHosts, EntriesChanged, Entry,
    EntryKind, EntryOutcome, Fact, FactKind, FailingHost, Failure, Heartbeat, HostClaim, HostKey, HostScan,
    ImportProgress, KeepFrom, Lease, Letter, LetterState, Letters, MAX_STORED_ATTEMPTS, NewCall, NotifyTarget, Pruned,
    PrunedHistory, Released, Reservation, ReservedKey, SecretKind, SessionFact, Setup, SetupChange, SetupSince,
    StatusChange, StatusFact, StoredApp, StoredSecret, Tally, Ticket, TransportFailure, UsedToken, conversation_end,
};
pub use sqlite::{OLDEST_SQLITE, SqliteStore};
pub use traits::{DirectoryStore, FactStore, SetupReader, StatusVisitor, Store};
