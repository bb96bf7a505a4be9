//! A notification receiver that keeps what it is sent.

use smartassist_server::api::{CallStatusInput, CallStatusResponse};
use smartassist_server::{CallStatusReceiver, Receiver};

use crate::{Recorder, Running};

/// Takes every notification, answers 204, and keeps it. Clones share what they keep.
#[derive(Clone, Debug, Default)]
pub struct Inbox {
    /// What was taken.
    pub taken: Recorder<CallStatusInput>,
}

impl Inbox {
    /// Starts a receiver without a guard; notifications go to its `/`.
    pub async fn start() -> (Running, Self) {
        let inbox = Self::default();
        (Running::serve(Receiver::new(inbox.clone()).into_router()).await, inbox)
    }
}

impl CallStatusReceiver for Inbox {
    async fn call_status(&self, input: CallStatusInput) -> CallStatusResponse {
        self.taken.record(input);
        CallStatusResponse::NoContent
    }
}
