//! Calls under way, so that they can be waited for and ended.

use tokio::sync::watch;

/// Counts the calls of an exchange, and tells them when to end. Clones share everything.
#[derive(Clone, Debug)]
pub(super) struct UnderWay {
    count: watch::Sender<usize>,
    ended: watch::Sender<bool>,
}

/// One call under way.
#[derive(Debug)]
pub(super) struct Counted {
    count: watch::Sender<usize>,
    ended: watch::Receiver<bool>,
}

impl UnderWay {
    pub(super) fn new() -> Self {
        Self { count: watch::Sender::new(0), ended: watch::Sender::new(false) }
    }

    /// One more call.
    pub(super) fn begin(&self) -> Counted {
        self.count.send_modify(|count| *count = count.saturating_add(1));
        Counted { count: self.count.clone(), ended: self.ended.subscribe() }
    }

    /// Whether calls were told to end.
    pub(super) fn is_ending(&self) -> bool {
        *self.ended.borrow()
    }

    /// Tells all calls to end, and those that begin later.
    pub(super) fn end_all(&self) {
        self.ended.send_replace(true);
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        *self.count.borrow()
    }

    /// Ready when there are none.
    pub(super) async fn none(&self) {
        // The sender is at hand, so there is always somebody to wait for.
        let _ = self.count.subscribe().wait_for(|count| *count == 0).await;
    }
}

impl Counted {
    /// Ready when the call is to end.
    pub(super) async fn is_to_end(&mut self) {
        if self.ended.wait_for(|ended| *ended).await.is_err() {
            // Nobody is left to say so.
            std::future::pending().await
        }
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.count.send_modify(|count| *count = count.saturating_sub(1));
    }
}
