//! Notifications, as operators see them.

use smartassist_auth::UnixTime;

use super::AttemptRecord;
use crate::origin::{HostFilter, Origin};

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

pub(super) fn webhook_id(call_id: &str, seq: i64) -> String {
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
