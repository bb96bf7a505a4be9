//! The side that reads: calls, and the notifications of each.

use std::fmt;
use std::sync::Arc;

use smartassist_types::CallStatusNotification;
use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use super::Shared;
use super::book::Step;
use super::counts::Counts;
use crate::notifications::fingerprint::Fingerprint;

/// Calls, in the order in which they were first heard of. Made by [`ordered`](super::ordered()).
///
/// Dropping it drops the calls that wait in it, and notifications of further calls are answered 503. Calls that were
/// taken out go on.
pub struct Calls {
    shared: Arc<Shared>,
}

impl Calls {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// The next call; `None` once the receiver is gone, for instance because its server has stopped, and every call
    /// has been taken out.
    ///
    /// Nothing is lost where the future is dropped, as `select!` does.
    pub async fn next(&mut self) -> Option<Call> {
        loop {
            {
                let mut book = self.shared.book();
                if let Some((call, line)) = book.follow() {
                    let (conversation_id, wake) = (line.conversation_id.clone(), Arc::clone(&line.wake));
                    let shared = Arc::clone(&self.shared);
                    return Some(Call { shared, call, conversation_id, wake, state: State::Open });
                }
                if book.is_closed {
                    return None;
                }
            }
            self.shared.arrived.notified().await;
        }
    }

    /// What became of the notifications so far.
    pub fn counts(&self) -> Counts {
        self.shared.book().counts()
    }
}

impl Drop for Calls {
    fn drop(&mut self) {
        self.shared.book().desert(Instant::now(), &self.shared.settings);
    }
}

impl fmt::Debug for Calls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Calls").finish_non_exhaustive()
    }
}

/// The notifications of one call, in their order, each once.
///
/// Dropping it says that nobody wants to hear more of the call: what comes for it is still answered 204, and only
/// counted.
pub struct Call {
    shared: Arc<Shared>,
    call: Fingerprint,
    conversation_id: String,
    wake: Arc<Notify>,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    /// The call's last notification was handed over.
    Over,
    /// The stream has ended without it.
    GivenUp,
}

impl Call {
    /// Which call it is: `conversationId` of its notifications.
    pub fn conversation_id(&self) -> &str {
        &self.conversation_id
    }

    /// The next notification. `None` behind the call's last one (`completed` or `failed`), when nothing came for too
    /// long ([`OrderedSettings::forget_after`](super::OrderedSettings)), and once the receiver is gone.
    ///
    /// Nothing is lost where the future is dropped, as `select!` does.
    pub async fn next(&mut self) -> Option<CallStatusNotification> {
        while self.state == State::Open {
            let step = self.shared.book().step(self.call, Instant::now(), &self.shared.settings);
            match step {
                Step::Hand(notification) => return Some(notification),
                Step::HandLast(notification) => {
                    self.state = State::Over;
                    return Some(notification);
                }
                Step::End => self.state = State::GivenUp,
                Step::Wait(None) => self.wake.notified().await,
                // Either way there is something to look at.
                Step::Wait(Some(until)) => drop(timeout_at(until, self.wake.notified()).await),
            }
        }
        None
    }

    /// Whether the call's last notification has been taken out. After `None`, `false` says that the call was given up
    /// or the receiver is gone.
    pub fn is_over(&self) -> bool {
        self.state == State::Over
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        if self.state == State::Open {
            self.shared.book().unfollow(self.call, Instant::now(), &self.shared.settings);
        }
    }
}

/// Not which call it is: that is personal.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}
