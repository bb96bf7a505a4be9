//! Calls, the targets of their notifications, and the idempotency keys of their requests.

use std::fmt;

use smartassist_auth::UnixTime;

use super::ReportRow;

/// Where the notifications of a call are sent.
#[derive(Clone, PartialEq, Eq)]
pub struct NotifyTarget {
    /// `notifyurl` of the request.
    pub url: String,
    /// `notifyHeaders` of the request, in its order. They may contain credentials.
    pub headers: Vec<(String, String)>,
}

impl fmt::Debug for NotifyTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NotifyTarget").field("headers", &self.headers.len()).finish_non_exhaustive()
    }
}

/// A call that is to be accepted.
#[derive(Clone, Debug)]
pub struct NewCall {
    /// Its id, chosen by the gateway: at most 200 visible ASCII characters without a dot, as it is a part of what
    /// notifications are signed with.
    pub id: String,
    /// The account of the call.
    pub account_id: String,
    /// The app that requested it.
    pub app_id: String,
    /// Where its notifications are sent; `None` if nowhere.
    pub notify: Option<NotifyTarget>,
    /// Its first state, by its name in the call's state machine.
    pub state: String,
    /// What the gateway needs after a restart. The store does not read it.
    pub record: Vec<u8>,
    /// The rows of the call for the reporting APIs.
    pub report_rows: Vec<ReportRow>,
    /// The current time.
    pub at: UnixTime,
}

/// The idempotency key of a request, reserved by [`Store::reserve_key`](crate::store::Store::reserve_key).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReservedKey {
    /// The app of the request. Two apps may use the same key.
    pub app_id: String,
    /// The value of the header.
    pub key: String,
    /// A digest of the request. Another request with the same key is a conflict.
    pub fingerprint: Vec<u8>,
    /// The number of the reservation, set by the store.
    pub fencing_token: FencingToken,
}

/// The number of a reservation or claim. Only the newest one is valid: a holder whose reservation expired changes
/// nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FencingToken(pub(crate) i64);

/// The state of an idempotency key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reservation {
    /// The key was free. This request may go on; the key is reserved until the request is accepted, releases it, or the
    /// reservation expires.
    Held(ReservedKey),
    /// A request with this key is in flight.
    Running,
    /// The same request was answered before, with these bytes.
    Answered(Vec<u8>),
    /// The key was used with another request.
    Conflict,
}

/// How a call is accepted: with an idempotency key or without.
#[derive(Clone, Debug)]
pub enum Acceptance {
    /// Without an idempotency key.
    Plain,
    /// With a key and an answer. Each repetition of the request gets this answer.
    Keyed {
        /// The reserved key.
        key: ReservedKey,
        /// The answer. The store does not read it.
        answer: Vec<u8>,
    },
}

/// A call as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallRecord {
    /// Its id.
    pub id: String,
    /// The account of the call.
    pub account_id: String,
    /// The app that requested it.
    pub app_id: String,
    /// Its state, by its name in the call's state machine.
    pub state: String,
    /// What the gateway needs after a restart.
    pub record: Vec<u8>,
    /// How often it was changed. A change names the version it starts from.
    pub version: i64,
    /// When its end was stored; `None` if it has not ended.
    pub ended_at: Option<UnixTime>,
}

/// A step of a call, with its notifications.
#[derive(Clone, Debug)]
pub struct CallChange {
    /// The id of the call.
    pub call_id: String,
    /// The version that the step starts from.
    pub from_version: i64,
    /// The state after the step.
    pub state: String,
    /// See [`CallRecord::record`].
    pub record: Vec<u8>,
    /// Whether the call ends with this step.
    pub ended: bool,
    /// The bodies of the notifications, in order. They are not stored if the call has no target for them.
    pub notifications: Vec<Vec<u8>>,
    /// The rows of the call for the reporting APIs, from now on.
    pub report_rows: Vec<ReportRow>,
    /// The current time.
    pub at: UnixTime,
}
