//! Notifications, as operators see them.

use std::fmt;
use std::time::Duration;

use smartassist_auth::UnixTime;

use super::{AttemptRecord, FencingToken, HostKey, NotifyTarget};
use crate::origin::{HostFilter, Origin};

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

/// Why a notification is dead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeadLetterReason {
    /// All attempts failed.
    Exhausted,
    /// The receiver answered 410.
    Gone,
    /// Its host failed for days and is not asked any more.
    HostDisabled,
    /// It may not be sent there, or cannot be.
    Refused,
    /// Its receiver would not take it, and later ones of its call waited behind it.
    GaveWay,
    /// An operator skipped it.
    Skipped,
}

impl DeadLetterReason {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Exhausted, Self::Gone, Self::HostDisabled, Self::Refused, Self::GaveWay, Self::Skipped];

    /// Its name for programs, the same in JSON and metrics: lower case, with `_` for spaces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exhausted => "exhausted",
            Self::Gone => "gone",
            Self::HostDisabled => "host_disabled",
            Self::Refused => "refused",
            Self::GaveWay => "gave_way",
            Self::Skipped => "skipped",
        }
    }

    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Exhausted => 0,
            Self::Gone => 1,
            Self::HostDisabled => 2,
            Self::Refused => 3,
            Self::GaveWay => 4,
            Self::Skipped => 5,
        }
    }

    pub(crate) fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.number() == number)
    }
}

/// How far the delivery of a notification is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OutboxState {
    /// It was not sent yet, or will be sent again.
    Waiting,
    /// It was delivered.
    Delivered,
    /// It could not be delivered: a dead letter.
    Dead,
}

impl OutboxState {
    const ALL: [Self; 3] = [Self::Waiting, Self::Delivered, Self::Dead];

    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Waiting => 0,
            Self::Delivered => 1,
            Self::Dead => 2,
        }
    }

    pub(crate) fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.number() == number)
    }
}

/// A notification, as somebody sees it who looks after their delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxEntry {
    /// Its number in the outbox.
    pub id: i64,
    /// The call it is about.
    pub call_id: String,
    /// Its place among the notifications of the call, from 1.
    pub seq: i64,
    /// The app that asked for the call.
    pub app_id: String,
    /// How far it is.
    pub state: OutboxState,
    /// Attempts that failed since it was written or replayed.
    pub failures: u32,
    /// When it was written or, after that, replayed.
    pub written_at: UnixTime,
    /// When it is tried next, where it is waiting; when it was delivered or died, where it was.
    pub at: UnixTime,
    /// Why it died, where it did.
    pub dead_letter_reason: Option<DeadLetterReason>,
    /// Where it goes; `None` where its URL cannot be read.
    pub origin: Option<Origin>,
    /// When the claim of a waiting one ends: until then it is being sent.
    pub claimed_until: Option<UnixTime>,
    /// The first of its call that is waiting, where that is another one: this one goes after it.
    pub waits_for: Option<i64>,
    /// Since when its host fails so that it is left alone, where it does.
    pub host_failing_since: Option<UnixTime>,
    /// The last attempt, where one was stored.
    pub last_attempt: Option<AttemptRecord>,
}

fn webhook_id(call_id: &str, seq: i64) -> String {
    format!("msg_{call_id}_{seq}")
}

impl OutboxEntry {
    /// What receivers know it by, the same in every attempt and after a replay.
    pub fn webhook_id(&self) -> String {
        webhook_id(&self.call_id, self.seq)
    }

    /// When it is tried next; `None` where it is not waiting, is being sent, or waits for another one.
    pub fn next_try_at(&self) -> Option<UnixTime> {
        let waits = self.state == OutboxState::Waiting && self.waits_for.is_none() && self.claimed_until.is_none();
        waits.then_some(self.at)
    }
}

/// Which notifications. Without any condition, all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutboxFilter {
    /// This one.
    pub id: Option<i64>,
    /// Those about calls of this app.
    pub app_id: Option<String>,
    /// Those about this call.
    pub call_id: Option<String>,
    /// Those that go to this host.
    pub host: Option<HostFilter>,
    /// Those in this state.
    pub state: Option<OutboxState>,
    /// Those that were delivered or died at this moment or later.
    pub settled_from: Option<UnixTime>,
    /// Those that were delivered or died before this moment.
    pub settled_until: Option<UnixTime>,
}

impl OutboxFilter {
    /// All dead letters.
    pub fn dead() -> Self {
        Self { state: Some(OutboxState::Dead), ..Self::default() }
    }
}

/// What an operator's command did to waiting notifications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OutboxChanges {
    /// Those that it changed.
    pub changed: u64,
    /// Those that it left alone, because they are being sent.
    pub claimed: u64,
    /// Those that it left alone, because they go after an earlier one of their call.
    pub blocked: u64,
}

impl OutboxChanges {
    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            changed: self.changed.saturating_add(other.changed),
            claimed: self.claimed.saturating_add(other.claimed),
            blocked: self.blocked.saturating_add(other.blocked),
        }
    }
}
