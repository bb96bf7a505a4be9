//! Calls, where their notifications go, and the idempotency keys of the requests that made them.

use std::fmt;

use smartassist_auth::UnixTime;

use super::ReportRow;

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

/// The idempotency key of a request, held by [`Store::reserve_key`](crate::store::Store::reserve_key).
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
