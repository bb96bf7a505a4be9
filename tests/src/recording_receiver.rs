//! A notification receiver that keeps what it is sent.

use smartassist_server::api::{CallStatusInput, CallStatusResponse};
use smartassist_server::{CallStatusReceiver, Receiver};

use crate::{Recorder, TestServer};

/// Takes every notification, answers 204, and keeps it. Clones share what they keep.
#[derive(Clone, Debug, Default)]
pub struct RecordingReceiver {
    /// What was taken.
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
