//! The types of the store's operations, by subject.

mod attempts;
mod calls;
mod clock;
mod hosts;
mod outbox;
mod prune;
mod reports;
mod resources;

pub use attempts::{AttemptOutcome, AttemptRecord, DeliveryAttempt, MAX_STORED_ATTEMPTS, TransportFailure};
pub use calls::{Acceptance, CallChange, CallRecord, FencingToken, NewCall, NotifyTarget, Reservation, ReservedKey};
pub use clock::{ClockStep, Heartbeat};
pub use hosts::{DueHost, DueHosts, FailingHost, HostClaim, HostKey, HostScan};
pub use outbox::{
    ClaimedEntry, DeadLetterReason, EntryOutcome, FailureAction, Lease, OutboxChanges, OutboxEntry, OutboxFilter,
    OutboxState, Released, TableCounts,
};
pub use prune::{AgentKey, Pruned, PrunedHistory, RetentionCutoffs};
pub use reports::{
    ConversationRow, ImportProgress, ReportKind, ReportRow, SessionRow, StatusChange, StatusRow, conversation_end,
};
pub use resources::{
    Account, AppRecord, AppSettings, ChangedResource, EntryKind, ResourceChange, ResourceEntry, ResourcesSince,
    SECRET_OVERLAP, SecretKind, StoredApp, StoredResources, StoredSecret, UsedToken,
};
