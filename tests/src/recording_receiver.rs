//! A notification receiver that stores what it receives.

use smartassist_server::api::{CallStatusInput, CallStatusResponse};
use smartassist_server::{CallStatusReceiver, Receiver};

use crate::{Recorder, TestServer};

/// Accepts every notification, answers 204, and stores it. Clones share what they store.
#[derive(Clone, Debug, Default)]
pub struct RecordingReceiver {
    /// The accepted notifications.
    pub taken: Recorder<CallStatusInput>,
}

impl RecordingReceiver {
    /// Starts a receiver without a guard; notifications go to its `/`.
    pub async fn start() -> (TestServer, Self) {
        let inbox = Self::default();
        (TestServer::serve(Receiver::new(inbox.clone()).into_router()).await, inbox)
    }
}

impl CallStatusReceiver for RecordingReceiver {
    async fn call_status(&self, input: CallStatusInput) -> CallStatusResponse {
        self.taken.record(input);
        CallStatusResponse::NoContent
    }
}
