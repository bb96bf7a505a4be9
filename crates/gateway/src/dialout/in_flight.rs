//! Calls under way, so that they can be waited for and ended.

use tokio::sync::watch;

/// Counts the calls of a call service, and cancels them. Clones share everything.
#[derive(Clone, Debug)]
pub(super) struct InFlight {
    count: watch::Sender<usize>,
    cancel: watch::Sender<bool>,
}

/// One call under way.
#[derive(Debug)]
pub(super) struct InFlightGuard {
    count: watch::Sender<usize>,
    cancel: watch::Receiver<bool>,
}

impl InFlight {
    pub(super) fn new() -> Self {
        Self { count: watch::Sender::new(0), cancel: watch::Sender::new(false) }
    }

    /// One more call.
    pub(super) fn begin(&self) -> InFlightGuard {
        self.count.send_modify(|count| *count = count.saturating_add(1));
        InFlightGuard { count: self.count.clone(), cancel: self.cancel.subscribe() }
    }

    /// Whether the calls were cancelled.
    pub(super) fn is_cancelled(&self) -> bool {
        *self.cancel.borrow()
    }

    /// Cancels all calls, and those that begin later.
    pub(super) fn cancel_all(&self) {
        self.cancel.send_replace(true);
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        *self.count.borrow()
    }

    /// Ready when there are none.
    pub(super) async fn wait_for_none(&self) {
        // The sender exists, so the wait cannot fail.
        let _ = self.count.subscribe().wait_for(|count| *count == 0).await;
    }
}

impl InFlightGuard {
    /// Ready when the call is to end.
    pub(super) async fn cancelled(&mut self) {
        if self.cancel.wait_for(|cancel| *cancel).await.is_err() {
            // The sender is gone, so no cancellation can come.
            std::future::pending().await
        }
    }
}

impl Drop for InFlightGuard {
    fn drop(&mut self) {
        self.count.send_modify(|count| *count = count.saturating_sub(1));
    }
}
