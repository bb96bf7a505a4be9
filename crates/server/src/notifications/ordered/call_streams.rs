//! The side that reads: calls, and the notifications of each.

use std::fmt;
use std::sync::Arc;

use smartassist_types::CallStatusNotification;
use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use super::Shared;
use super::call_table::ReaderStep;
use super::delivery_counts::DeliveryCounts;
use crate::notifications::fingerprint::Fingerprint;

/// Calls, in the order of their first notification. Made by [`ordered`](super::ordered()).
///
/// Dropping it drops the calls that wait in it, and notifications of further calls are answered 503. Calls that were
/// taken out go on.
pub struct CallStreams {
    shared: Arc<Shared>,
}

impl CallStreams {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// The next call; `None` once the receiver is gone, for instance because its server has stopped, and every call
    /// has been taken out.
    ///
    /// Nothing is lost where the future is dropped, as `select!` does.
    pub async fn next(&mut self) -> Option<CallStream> {
        loop {
            {
                let mut call_table = self.shared.call_table();
                if let Some((call, buffer)) = call_table.attach_reader() {
                    let (conversation_id, wake) = (buffer.conversation_id.clone(), Arc::clone(&buffer.wake));
                    let shared = Arc::clone(&self.shared);
                    return Some(CallStream { shared, call, conversation_id, wake, is_open: true, had_last: false });
                }
                if call_table.is_closed {
                    return None;
                }
            }
            self.shared.arrived.notified().await;
        }
    }

    /// The outcomes of the notifications so far.
    pub fn counts(&self) -> DeliveryCounts {
        self.shared.call_table().counts()
    }
}

impl Drop for CallStreams {
    fn drop(&mut self) {
        self.shared.call_table().close_readers(Instant::now(), &self.shared.settings);
    }
}

impl fmt::Debug for CallStreams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Calls").finish_non_exhaustive()
    }
}

/// The notifications of one call, in their order, each once.
///
/// Dropping it ends the interest in the call: what comes for it is still answered 204, and only
/// counted.
pub struct CallStream {
    shared: Arc<Shared>,
    call: Fingerprint,
    conversation_id: String,
    wake: Arc<Notify>,
    /// Whether the stream goes on.
    is_open: bool,
    /// Whether the call's last notification was handed over.
    had_last: bool,
}

impl CallStream {
    /// Which call it is: `conversationId` of its notifications.
    pub fn conversation_id(&self) -> &str {
        &self.conversation_id
    }

    /// The next notification. `None` at the end of the stream: some seconds behind the call's last notification
    /// (`completed` or `failed`), when nothing came for too long
    /// ([`OrderedSettings::expire_after`](super::OrderedSettings)), and once the receiver is gone.
    ///
    /// The last notification comes at once. The stream stays open behind it for
    /// [`hold_back`](super::OrderedSettings::hold_back), for what the sender overtook with it; a reader that wants none
    /// of that stops as soon as [`is_over`](Self::is_over).
    ///
    /// Nothing is lost where the future is dropped, as `select!` does.
    pub async fn next(&mut self) -> Option<CallStatusNotification> {
        while self.is_open {
            let step = self.shared.call_table().step(self.call, Instant::now(), &self.shared.settings);
            match step {
                ReaderStep::Deliver(notification) => return Some(self.read(notification)),
                ReaderStep::DeliverAndEnd(notification) => {
                    self.is_open = false;
                    return Some(self.read(notification));
                }
                ReaderStep::End => self.is_open = false,
                ReaderStep::Wait(None) => self.wake.notified().await,
                // Either way there is something to look at.
                ReaderStep::Wait(Some(until)) => drop(timeout_at(until, self.wake.notified()).await),
            }
        }
        None
    }

    /// Whether the call's last notification has been taken out. After `None`, `false` says that the call was given up
    /// or the receiver is gone.
    pub fn is_over(&self) -> bool {
        self.had_last
    }

    fn read(&mut self, notification: CallStatusNotification) -> CallStatusNotification {
        self.had_last |= notification.is_last();
        notification
    }
}

impl Drop for CallStream {
    fn drop(&mut self) {
        if self.is_open {
            self.shared.call_table().detach_reader(self.call, Instant::now(), &self.shared.settings);
        }
    }
}

/// Not which call it is: that is personal.
impl fmt::Debug for CallStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}
