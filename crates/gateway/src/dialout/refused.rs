//! Why a dialout did not become a call, and what is answered then.

use std::fmt::Display;

use smartassist_server::api::DialoutResponse;
use smartassist_server::rejection::invalid_arguments;
use smartassist_types::RetryAfterSeconds;

use crate::metrics::RefusalReason;
use crate::number::Emergency;
use crate::store::StoreError;

/// Why a dialout did not become a call. Nothing was dialled.
#[derive(Debug)]
pub(super) enum Refused {
    /// Notifications may not go there, or not with those headers.
    Destination(String),
    /// What was asked for is not set up.
    NotSetUp(String),
    /// An emergency number that the trunk does not allow.
    EmergencyNumber(Emergency),
    /// The idempotency key was used with another request.
    KeyConflict,
    /// A request with the same idempotency key is under way.
    KeyRunning,
    /// The account has as many calls at one time as it may have, which is so many.
    NoRoom(u32),
    /// The app was deleted after its token had been checked.
    AppGone,
    /// The store failed.
    NotStored,
    /// What is set up cannot be read right now.
    NotRead,
    /// The gateway is about to stop.
    Stopping,
    /// Something here is broken.
    Broken(&'static str),
}

impl Refused {
    /// Notifications may not go where this field of the request says.
    pub(super) fn destination(place: &str, why: &dyn Display) -> Self {
        Self::Destination(format!("{place}: {why}"))
    }

    /// What this field of the request names is not set up.
    pub(super) fn not_set_up(place: &str, why: &str) -> Self {
        Self::NotSetUp(format!("{place}: {why}"))
    }

    /// As it is counted; what is broken here is seen in the statuses of requests.
    pub(super) fn counted(&self) -> Option<RefusalReason> {
        Some(match self {
            Self::Destination(_) => RefusalReason::Destination,
            Self::NotSetUp(_) | Self::AppGone => RefusalReason::NotSetUp,
            Self::EmergencyNumber(_) => RefusalReason::EmergencyNumber,
            Self::KeyConflict => RefusalReason::KeyConflict,
            Self::KeyRunning => RefusalReason::KeyRunning,
            Self::NoRoom(_) => RefusalReason::TooMany,
            Self::NotStored | Self::NotRead => RefusalReason::Store,
            Self::Stopping => RefusalReason::Stopping,
            Self::Broken(_) => return None,
        })
    }

    /// What is answered.
    pub(super) fn answer(self) -> DialoutResponse {
        match self {
            Self::Destination(why) | Self::NotSetUp(why) => {
                DialoutResponse::precondition_failed(invalid_arguments(&why))
            }
            Self::EmergencyNumber(emergency) => DialoutResponse::precondition_failed(invalid_arguments(&format!(
                "/target: the call has no trunk that lists {emergency} in `allow_emergency`; nothing was dialled"
            ))),
            Self::KeyConflict => DialoutResponse::unprocessable_entity(
                "this Idempotency-Key was used with another body, nothing was dialled",
            ),
            Self::KeyRunning => {
                DialoutResponse::conflict("a request with this Idempotency-Key is still being handled, ask again later")
            }
            Self::NoRoom(most) => no_room(most),
            Self::AppGone => DialoutResponse::service_unavailable("the app was just deleted, nothing was dialled"),
            Self::NotStored => {
                DialoutResponse::service_unavailable("the call cannot be stored right now, nothing was dialled")
            }
            Self::NotRead => not_read(),
            Self::Stopping => DialoutResponse::service_unavailable("the gateway is stopping, nothing was dialled"),
            Self::Broken(what) => DialoutResponse::internal_server_error(what),
        }
    }
}

/// A key that is no longer held is held by somebody else.
impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        tracing::error!(error = error.with_causes(), "a dialout could not be stored");
        match error {
            StoreError::Conflict(_) => Self::KeyRunning,
            _ => Self::NotStored,
        }
    }
}

fn not_read() -> DialoutResponse {
    match DialoutResponse::service_unavailable("what is set up cannot be read right now, nothing was dialled") {
        DialoutResponse::ServiceUnavailable { body, .. } => {
            DialoutResponse::ServiceUnavailable { body, retry_after: RetryAfterSeconds::try_from(1).ok() }
        }
        other => other,
    }
}

fn no_room(most: u32) -> DialoutResponse {
    let text = format!("this account has {most} calls at one time, which is its limit; nothing was dialled");
    match DialoutResponse::too_many_requests(text) {
        // A call may end at any moment.
        DialoutResponse::TooManyRequests { body, .. } => {
            DialoutResponse::TooManyRequests { body, retry_after: RetryAfterSeconds::try_from(1).ok() }
        }
        other => other,
    }
}
