//! Why a dialout did not become a call, and what is answered then.

use std::fmt::Display;

use smartassist_server::api::DialoutResponse;
use smartassist_server::rejection::invalid_arguments;
use smartassist_types::RetryAfterSeconds;

use crate::metrics::RefusalReason;
use crate::number::EmergencyNumber;
use crate::store::StoreError;

/// Why a dialout did not become a call. Nothing was dialled.
#[derive(Debug)]
pub(super) enum DialoutError {
    /// Notifications may not go there, or not with those headers.
    Destination(String),
    /// What was asked for is not set up.
    UnknownResource(String),
    /// An emergency number that the trunk does not allow.
    EmergencyNumber(EmergencyNumber),
    /// The idempotency key was used with another request.
    KeyConflict,
    /// A request with the same idempotency key is under way.
    KeyInUse,
    /// The account has as many calls at one time as it may have, which is so many.
    TooManyCalls(u32),
    /// The app was deleted after its token had been checked.
    AppDeleted,
    /// The store failed.
    StoreFailed,
    /// What is set up cannot be read right now.
    ResourcesUnavailable,
    /// The gateway is about to stop.
    Stopping,
    /// Something here is broken.
    Internal(&'static str),
}

impl DialoutError {
    /// Notifications may not go where this field of the request says.
    pub(super) fn destination(pointer: &str, why: &dyn Display) -> Self {
        Self::Destination(format!("{pointer}: {why}"))
    }

    /// What this field of the request names is not set up.
    pub(super) fn unknown_resource(pointer: &str, why: &str) -> Self {
        Self::UnknownResource(format!("{pointer}: {why}"))
    }

    /// As it is counted; what is broken here is seen in the statuses of requests.
    pub(super) fn metric_reason(&self) -> Option<RefusalReason> {
        Some(match self {
            Self::Destination(_) => RefusalReason::Destination,
            Self::UnknownResource(_) | Self::AppDeleted => RefusalReason::NotSetUp,
            Self::EmergencyNumber(_) => RefusalReason::EmergencyNumber,
            Self::KeyConflict => RefusalReason::KeyConflict,
            Self::KeyInUse => RefusalReason::KeyRunning,
            Self::TooManyCalls(_) => RefusalReason::TooMany,
            Self::StoreFailed | Self::ResourcesUnavailable => RefusalReason::Store,
            Self::Stopping => RefusalReason::Stopping,
            Self::Internal(_) => return None,
        })
    }

    /// What is answered.
    pub(super) fn response(self) -> DialoutResponse {
        match self {
            Self::Destination(why) | Self::UnknownResource(why) => {
                DialoutResponse::precondition_failed(invalid_arguments(&why))
            }
            Self::EmergencyNumber(emergency) => DialoutResponse::precondition_failed(invalid_arguments(format!(
                "/target: the call has no trunk that lists {emergency} in `allow_emergency`; nothing was dialled"
            ))),
            Self::KeyConflict => DialoutResponse::unprocessable_entity(
                "this Idempotency-Key was used with another body, nothing was dialled",
            ),
            Self::KeyInUse => {
                DialoutResponse::conflict("a request with this Idempotency-Key is still being handled, ask again later")
            }
            Self::TooManyCalls(most) => too_many_calls(most),
            Self::AppDeleted => DialoutResponse::service_unavailable("the app was just deleted, nothing was dialled"),
            Self::StoreFailed => {
                DialoutResponse::service_unavailable("the call cannot be stored right now, nothing was dialled")
            }
            Self::ResourcesUnavailable => resources_unavailable(),
            Self::Stopping => DialoutResponse::service_unavailable("the gateway is stopping, nothing was dialled"),
            Self::Internal(what) => DialoutResponse::internal_server_error(what),
        }
    }
}

/// A key that this request no longer holds belongs to another request.
impl From<StoreError> for DialoutError {
    fn from(error: StoreError) -> Self {
        tracing::error!(error = error.with_causes(), "a dialout could not be stored");
        match error {
            StoreError::Conflict(_) => Self::KeyInUse,
            _ => Self::StoreFailed,
        }
    }
}

fn resources_unavailable() -> DialoutResponse {
    match DialoutResponse::service_unavailable("what is set up cannot be read right now, nothing was dialled") {
        DialoutResponse::ServiceUnavailable { body, .. } => {
            DialoutResponse::ServiceUnavailable { body, retry_after: RetryAfterSeconds::try_from(1).ok() }
        }
        other => other,
    }
}

fn too_many_calls(most: u32) -> DialoutResponse {
    let text = format!("this account has {most} calls at one time, which is its limit; nothing was dialled");
    match DialoutResponse::too_many_requests(text) {
        // A call may end at any moment.
        DialoutResponse::TooManyRequests { body, .. } => {
            DialoutResponse::TooManyRequests { body, retry_after: RetryAfterSeconds::try_from(1).ok() }
        }
        other => other,
    }
}
