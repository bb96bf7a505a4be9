//! What goes into the store and what comes out.

mod attempts;
mod clock;
mod hosts;
mod outbox;
mod prune;
mod reports;
mod resources;

use std::fmt;
use std::time::Duration;

use smartassist_auth::UnixTime;

pub use attempts::{AttemptOutcome, AttemptRecord, DeliveryAttempt, MAX_STORED_ATTEMPTS, TransportFailure};
pub use clock::ClockStep;
pub use hosts::{DueHost, DueHosts, HostClaim, HostKey, HostScan};
use outbox::webhook_id;
pub use outbox::{DeadLetterReason, OutboxChanges, OutboxEntry, OutboxFilter, OutboxState};
pub use prune::{AgentKey, Pruned, PrunedHistory, RetentionCutoffs};
pub use reports::{
    ConversationRow, ImportProgress, ReportKind, ReportRow, SessionRow, StatusChange, StatusRow, conversation_end,
};
pub use resources::{
    Account, AppRecord, AppSettings, ChangedResource, EntryKind, ResourceChange, ResourceEntry, ResourcesSince,
    SecretKind, StoredApp, StoredResources, StoredSecret, UsedToken,
};

use crate::origin::Origin;

/// Where the notifications of a call go.
#[derive(Clone, PartialEq, Eq)]
pub struct NotifyTarget {
    /// `notifyurl` of the request.
    pub url: String,
    /// `notifyHeaders` of the request, in its order. They may carry credentials.
    pub headers: Vec<(String, String)>,
}

impl fmt::Debug for NotifyTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NotifyTarget").field("headers", &self.headers.len()).finish_non_exhaustive()
    }
}

/// A call that is about to be accepted.
#[derive(Clone, Debug)]
pub struct NewCall {
    /// Its id, chosen by the gateway: at most 200 visible ASCII characters without a dot, as it becomes part of what
    /// notifications are signed with.
    pub id: String,
    /// The account it is made for.
    pub account_id: String,
    /// The app that asked for it.
    pub app_id: String,
    /// Where its notifications go, if anywhere.
    pub notify: Option<NotifyTarget>,
    /// Its first state, in the words of the call's state machine.
    pub state: String,
    /// What else the gateway wants to know after a restart; opaque here.
    pub record: Vec<u8>,
    /// What the APIs for reading have to tell about it.
    pub facts: Vec<ReportRow>,
    /// Now.
    pub at: UnixTime,
}

/// The idempotency key of a request, held by [`Store::reserve_key`](super::Store::reserve_key).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReservedKey {
    /// The app whose key it is: two apps may use the same one.
    pub app_id: String,
    /// The value of the header.
    pub key: String,
    /// A digest of the request; another request under the same key is a conflict.
    pub fingerprint: Vec<u8>,
    /// Which reservation it is; set by the store.
    pub fencing_token: FencingToken,
}

/// Which reservation or claim it is: only the newest one counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FencingToken(pub(crate) i64);

/// What an idempotency key stands for now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reservation {
    /// Nobody used it: the request may go on, and holds the key until it is accepted, released, or the time is up.
    Held(ReservedKey),
    /// A request with this key is under way.
    Running,
    /// The same request was answered before, with this.
    Answered(Vec<u8>),
    /// The key was used with another request.
    Conflict,
}

/// How a call is accepted: by itself, or as the answer to a key.
#[derive(Clone, Debug)]
pub enum Acceptance {
    /// Without an idempotency key.
    Plain,
    /// The key, and the answer that everyone with the same request gets from now on.
    Keyed {
        /// The key, still held.
        key: ReservedKey,
        /// The answer, opaque here.
        answer: Vec<u8>,
    },
}

/// A call as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallRecord {
    /// Its id.
    pub id: String,
    /// The account it is made for.
    pub account_id: String,
    /// The app that asked for it.
    pub app_id: String,
    /// Its state, in the words of the call's state machine.
    pub state: String,
    /// What the gateway wanted to know after a restart.
    pub record: Vec<u8>,
    /// How often it was changed; a change names the version it starts from.
    pub version: i64,
    /// When its end was stored, if it ended.
    pub ended_at: Option<UnixTime>,
}

/// A step of a call, with what is told about it.
#[derive(Clone, Debug)]
pub struct CallChange {
    /// The call.
    pub call_id: String,
    /// The version the step starts from.
    pub from_version: i64,
    /// The state after it.
    pub state: String,
    /// See [`CallRecord::record`].
    pub record: Vec<u8>,
    /// Whether this is the end of the call.
    pub ended: bool,
    /// Bodies of the notifications, in order. They are dropped where the call has nowhere to send them.
    pub notifications: Vec<Vec<u8>>,
    /// What the APIs for reading have to tell about it from now on.
    pub facts: Vec<ReportRow>,
    /// Now.
    pub at: UnixTime,
}

/// A sign of life of the gateway, which says how long it lived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heartbeat {
    /// Which run of the program it is; empty for programs that had no heartbeat, of which `started_at` is the last sign
    /// of life and `lived` zero.
    pub run: String,
    /// When the run began, by the clock of the machine as it was then.
    pub started_at: UnixTime,
    /// How long it has lived since, in milliseconds, by a clock that is never set.
    pub lived: Duration,
}

/// How notifications are claimed.
#[derive(Clone, Copy, Debug)]
pub struct Lease {
    /// Now.
    pub at: UnixTime,
    /// How long the claim counts; longer than any attempt takes.
    pub lasts: Duration,
    /// How many at most.
    pub most: u32,
}

/// A notification that was claimed.
#[derive(Clone, PartialEq, Eq)]
pub struct ClaimedEntry {
    /// Its number in the outbox.
    pub id: i64,
    /// The claim.
    pub fencing_token: FencingToken,
    /// The call it is about.
    pub call_id: String,
    /// Its place among the notifications of the call, from 1.
    pub seq: i64,
    /// The app that asked for the call.
    pub app_id: String,
    /// The host it goes to.
    pub origin: Origin,
    /// Attempts that failed since it was written or replayed.
    pub failures: u32,
    /// When the first of these was noted.
    pub failing_since: Option<UnixTime>,
    /// Where it goes.
    pub target: NotifyTarget,
    /// The body, the same in every attempt.
    pub body: Vec<u8>,
    /// When it was written or, after that, replayed.
    pub written_at: UnixTime,
    /// When the claim ends.
    pub until: UnixTime,
    /// When an operator asked for this attempt, where one did.
    pub retry_requested_at: Option<UnixTime>,
    /// When the attempt was planned that this one of an operator comes before. It is made all the same.
    pub planned_at: Option<UnixTime>,
}

impl ClaimedEntry {
    /// Whose host it goes to, and which.
    pub fn host(&self) -> HostKey {
        HostKey { app_id: self.app_id.clone(), origin: self.origin.clone() }
    }

    /// What receivers know it by, the same in every attempt and after a replay.
    pub fn webhook_id(&self) -> String {
        webhook_id(&self.call_id, self.seq)
    }
}

impl fmt::Debug for ClaimedEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Due")
            .field("id", &self.id)
            .field("ticket", &self.fencing_token)
            .field("seq", &self.seq)
            .field("failures", &self.failures)
            .finish_non_exhaustive()
    }
}

/// What follows for a notification that was claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryOutcome {
    /// A receiver took it.
    Delivered,
    /// It was not delivered.
    Failed(Failure),
    /// The same in an attempt that an operator asked for, which does not use up one of the schedule.
    FailedOnRequest(Failure),
}

impl EntryOutcome {
    /// When it is tried again; `None` where it is not.
    pub fn next_try_at(self) -> Option<UnixTime> {
        match self {
            Self::Failed(failure) | Self::FailedOnRequest(failure) => failure.next_try_at(),
            Self::Delivered => None,
        }
    }
}

/// What becomes of a notification that was not delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The receiver asked for more time; the next attempt is due then.
    Retry(UnixTime),
    /// The receiver was not reached; the next attempt is due then, or once its host is back.
    Unreached(UnixTime),
    /// The receiver would not take it. Where later ones of its call wait and it yields to them, it becomes a dead
    /// letter. It yields where this says so, or where its host took another one after its attempt before.
    Refused {
        /// When the next attempt is due, if there is one.
        retry_at: UnixTime,
        /// Whether it was tried often enough to yield even though its host took nothing else.
        yields: bool,
    },
    /// No attempt was made; one is due then.
    Defer(UnixTime),
    /// There are no more attempts: it becomes a dead letter.
    DeadLetter(DeadLetterReason),
    /// The receiver wants nothing more about this call: whatever the call still has to tell, and will have, becomes
    /// dead letters.
    DeadLetterCall(DeadLetterReason),
}

impl Failure {
    fn next_try_at(self) -> Option<UnixTime> {
        match self {
            Self::Retry(at) | Self::Unreached(at) | Self::Refused { retry_at: at, .. } | Self::Defer(at) => Some(at),
            Self::DeadLetter(_) | Self::DeadLetterCall(_) => None,
        }
    }
}

/// What was given back of somebody who died.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Released {
    /// Notifications that were claimed.
    pub notifications: u64,
    /// Idempotency keys that were held.
    pub keys: u64,
}

/// How much of what there is, for whoever watches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TableCounts {
    /// Calls that have not ended.
    pub open_calls: u64,
    /// Notifications that are waiting.
    pub waiting: u64,
    /// Dead letters.
    pub dead: u64,
}

/// A host that failed too often in a row, for an app.
#[derive(Clone, PartialEq, Eq)]
pub struct FailingHost {
    /// The app whose notifications go there.
    pub app_id: String,
    /// `https`, or `http`.
    pub scheme: String,
    /// The host as the URL parser writes it.
    pub host: String,
    /// The port.
    pub port: u16,
    /// The first of its failures in a row.
    pub failing_since: UnixTime,
    /// Whether it is not asked any more.
    pub disabled: bool,
}

impl fmt::Debug for FailingHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailingHost")
            .field("failing_since", &self.failing_since)
            .field("disabled", &self.disabled)
            .finish_non_exhaustive()
    }
}
