//! Notifications in the outbox: as the worker claims them, and as operators list them.

use std::fmt;
use std::time::Duration;

use smartassist_auth::UnixTime;

use super::{AttemptRecord, FencingToken, HostKey, NotifyTarget};
use crate::origin::{HostFilter, Origin};

/// How notifications are claimed.
#[derive(Clone, Copy, Debug)]
pub struct Lease {
    /// The current time.
    pub at: UnixTime,
    /// How long the claim is valid; longer than any attempt.
    pub lasts: Duration,
    /// The maximum number of claims.
    pub most: u32,
}

/// A claimed notification.
#[derive(Clone, PartialEq, Eq)]
pub struct ClaimedEntry {
    /// Its number in the outbox.
    pub id: i64,
    /// The number of the claim.
    pub fencing_token: FencingToken,
    /// The call that it is about.
    pub call_id: String,
    /// Its place among the notifications of the call, from 1.
    pub seq: i64,
    /// The app that requested the call.
    pub app_id: String,
    /// The host that it is sent to.
    pub origin: Origin,
    /// Failed attempts since it was written or replayed.
    pub failures: u32,
    /// When the first of these attempts failed.
    pub failing_since: Option<UnixTime>,
    /// Where it is sent.
    pub target: NotifyTarget,
    /// The body, the same in every attempt.
    pub body: Vec<u8>,
    /// When it was written or last replayed.
    pub written_at: UnixTime,
    /// When the claim expires.
    pub until: UnixTime,
    /// When an operator requested this attempt; `None` if none did.
    pub retry_requested_at: Option<UnixTime>,
    /// When the next attempt was planned before an operator requested this one. The planned attempt is made as well.
    pub planned_at: Option<UnixTime>,
}

impl ClaimedEntry {
    /// The app and the host that it is sent to.
    pub fn host(&self) -> HostKey {
        HostKey { app_id: self.app_id.clone(), origin: self.origin.clone() }
    }

    /// The `webhook-id` for its receiver, the same in every attempt and after a replay.
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

/// The outcome of a claimed notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryOutcome {
    /// A receiver accepted it.
    Delivered,
    /// It was not delivered.
    Failed(FailureAction),
    /// It was not delivered in an attempt that an operator requested. That attempt does not count for the schedule.
    FailedOnRequest(FailureAction),
}

impl EntryOutcome {
    /// When the next attempt is made; `None` if there is none.
    pub fn next_try_at(self) -> Option<UnixTime> {
        match self {
            Self::Failed(failure) | Self::FailedOnRequest(failure) => failure.next_try_at(),
            Self::Delivered => None,
        }
    }
}

/// What follows for a notification that was not delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureAction {
    /// The receiver asked for more time. The next attempt is due at this time.
    Retry(UnixTime),
    /// The receiver was not reached. The next attempt is due at this time, or when its host works again.
    Unreached(UnixTime),
    /// The receiver refused it. If later ones of its call wait and it yields to them, it becomes a dead letter. It
    /// yields if `yields` is set, or if its host accepted another notification since the attempt before.
    Refused {
        /// When the next attempt is due, if there is one.
        retry_at: UnixTime,
        /// Whether it had enough attempts to yield although its host accepted no other notification.
        yields: bool,
    },
    /// No attempt was made. One is due at this time.
    Defer(UnixTime),
    /// There are no more attempts: it becomes a dead letter.
    DeadLetter(DeadLetterReason),
    /// The receiver wants no more notifications of this call: all that are unsent, and all that follow, become dead
    /// letters.
    DeadLetterCall(DeadLetterReason),
}

impl FailureAction {
    fn next_try_at(self) -> Option<UnixTime> {
        match self {
            Self::Retry(at) | Self::Unreached(at) | Self::Refused { retry_at: at, .. } | Self::Defer(at) => Some(at),
            Self::DeadLetter(_) | Self::DeadLetterCall(_) => None,
        }
    }
}

/// What [`Store::release_claims`](crate::store::Store::release_claims) released.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Released {
    /// Notifications that were claimed.
    pub notifications: u64,
    /// Idempotency keys that were reserved.
    pub keys: u64,
}

/// Numbers of rows, for metrics and operators.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TableCounts {
    /// Calls that have not ended.
    pub open_calls: u64,
    /// Notifications that wait.
    pub waiting: u64,
    /// Dead letters.
    pub dead: u64,
}

/// Why a notification became a dead letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeadLetterReason {
    /// All attempts failed.
    Exhausted,
    /// The receiver answered 410.
    Gone,
    /// Its host failed for days and is disabled.
    HostDisabled,
    /// Its target is not allowed, or it cannot be sent.
    Refused,
    /// Its receiver refused it, and it yielded to later ones of its call.
    GaveWay,
    /// An operator skipped it.
    Skipped,
}

impl DeadLetterReason {
    /// All reasons.
    pub const ALL: [Self; 6] =
        [Self::Exhausted, Self::Gone, Self::HostDisabled, Self::Refused, Self::GaveWay, Self::Skipped];

    /// The name in JSON and metrics: lower case, with `_` for spaces.
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

/// The state of a notification in the outbox.
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

/// A notification as operators see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxEntry {
    /// Its number in the outbox.
    pub id: i64,
    /// The call that it is about.
    pub call_id: String,
    /// Its place among the notifications of the call, from 1.
    pub seq: i64,
    /// The app that requested the call.
    pub app_id: String,
    /// Its state.
    pub state: OutboxState,
    /// Failed attempts since it was written or replayed.
    pub failures: u32,
    /// When it was written or last replayed.
    pub written_at: UnixTime,
    /// When the next attempt is due, if it waits; else when it was delivered or became a dead letter.
    pub at: UnixTime,
    /// Why it became a dead letter, if it did.
    pub dead_letter_reason: Option<DeadLetterReason>,
    /// The host that it is sent to; `None` if its URL cannot be parsed.
    pub origin: Option<Origin>,
    /// When its claim expires. Until then it is being sent.
    pub claimed_until: Option<UnixTime>,
    /// The number of the first waiting notification of its call, if that is an earlier one: this one waits for it.
    pub waits_for: Option<i64>,
    /// Since when its host fails, if the breaker is open.
    pub host_failing_since: Option<UnixTime>,
    /// The last attempt, if one is stored.
    pub last_attempt: Option<AttemptRecord>,
}

fn webhook_id(call_id: &str, seq: i64) -> String {
    format!("msg_{call_id}_{seq}")
}

impl OutboxEntry {
    /// The `webhook-id` for its receiver, the same in every attempt and after a replay.
    pub fn webhook_id(&self) -> String {
        webhook_id(&self.call_id, self.seq)
    }

    /// When the next attempt is made; `None` if it does not wait, is being sent, or waits for an earlier one.
    pub fn next_try_at(&self) -> Option<UnixTime> {
        let waits = self.state == OutboxState::Waiting && self.waits_for.is_none() && self.claimed_until.is_none();
        waits.then_some(self.at)
    }
}

/// Which notifications. Without a condition, all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutboxFilter {
    /// The one with this number.
    pub id: Option<i64>,
    /// Those about calls of this app.
    pub app_id: Option<String>,
    /// Those about this call.
    pub call_id: Option<String>,
    /// Those that are sent to this host.
    pub host: Option<HostFilter>,
    /// Those in this state.
    pub state: Option<OutboxState>,
    /// Those that were delivered or became dead letters at this time or later.
    pub settled_from: Option<UnixTime>,
    /// Those that were delivered or became dead letters before this time.
    pub settled_until: Option<UnixTime>,
}

impl OutboxFilter {
    /// All dead letters.
    pub fn dead() -> Self {
        Self { state: Some(OutboxState::Dead), ..Self::default() }
    }
}

/// What a command of an operator did to waiting notifications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OutboxChanges {
    /// How many it changed.
    pub changed: u64,
    /// How many did not change because they are being sent.
    pub claimed: u64,
    /// How many did not change because they wait for an earlier one of their call.
    pub blocked: u64,
}

impl OutboxChanges {
    /// The sum of both.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            changed: self.changed.saturating_add(other.changed),
            claimed: self.claimed.saturating_add(other.claimed),
            blocked: self.blocked.saturating_add(other.blocked),
        }
    }
}
