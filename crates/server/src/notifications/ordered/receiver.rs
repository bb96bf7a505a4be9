//! The side that is sent to.

use std::fmt;
use std::sync::Arc;

use smartassist_types::{Errors, RetryAfterSeconds};
use tokio::time::Instant;

use super::Shared;
use super::call_table::AcceptOutcome;
use crate::CallStatusReceiver;
use crate::api::{CallStatusInput, CallStatusResponse};
use crate::rejection::whole_seconds;

/// Puts every notification into the stream of its call. Made by [`ordered`](super::ordered()); once it is dropped, the
/// streams end when they have been read.
pub struct OrderedReceiver {
    shared: Arc<Shared>,
}

impl OrderedReceiver {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    fn refuse(&self, why: &'static str) -> CallStatusResponse {
        tracing::warn!(why, "a notification was refused and is lost unless its sender repeats it");
        let seconds = whole_seconds(self.shared.settings.retry_after).min(24 * 60 * 60);
        CallStatusResponse::ServiceUnavailable {
            body: Errors::of(503, format!("{why}; try again after Retry-After seconds")),
            retry_after: RetryAfterSeconds::try_from(seconds).ok(),
        }
    }
}

impl CallStatusReceiver for OrderedReceiver {
    async fn call_status(&self, input: CallStatusInput) -> CallStatusResponse {
        let shared = &*self.shared;
        let fingerprint = shared.fingerprints.of(&input);
        let call = shared.fingerprints.of_call(&input.body.conversation_id);
        let accepted = shared.call_table().accept(call, fingerprint, input.body, Instant::now(), &shared.settings);
        match accepted {
            AcceptOutcome::Taken(is_new) => {
                if is_new {
                    shared.arrived.notify_one();
                }
            }
            AcceptOutcome::Nothing => tracing::debug!("a notification is known already, or its call has no reader"),
            AcceptOutcome::Late(notification) => {
                tracing::warn!("a notification came after its call had ended");
                if let Some(hook) = &shared.settings.late {
                    hook(*notification);
                }
            }
            AcceptOutcome::Refused(why) => return self.refuse(why),
        }
        CallStatusResponse::NoContent
    }
}

impl Drop for OrderedReceiver {
    fn drop(&mut self) {
        self.shared.call_table().close();
        self.shared.arrived.notify_one();
    }
}

impl fmt::Debug for OrderedReceiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrderedReceiver").field("settings", &self.shared.settings).finish_non_exhaustive()
    }
}
