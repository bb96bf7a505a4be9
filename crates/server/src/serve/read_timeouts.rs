//! When a connection on which nothing is in work is closed.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use pin_project_lite::pin_project;
use tokio::time::{Instant, Sleep, sleep};

use super::connection_slots::ConnectionState;

pin_project! {
    /// The two limits of a connection that says too little, and the timer that watches over both.
    ///
    /// The timer is not set anew with each request: when it runs out, it looks whether its time has moved on since.
    pub(super) struct ReadTimeouts {
        header_timeout: Duration,
        idle_timeout: Duration,
        #[pin]
        timer: Sleep,
    }
}

impl ReadTimeouts {
    pub(super) fn new(header_timeout: Duration, idle_timeout: Duration) -> Self {
        Self { header_timeout, idle_timeout, timer: sleep(header_timeout.min(idle_timeout)) }
    }

    /// Ready when one of the limits is exceeded. To be polled each time that the connection was: only then does the
    /// state change.
    pub(super) fn poll(self: Pin<&mut Self>, state: &ConnectionState, context: &mut Context<'_>) -> Poll<()> {
        let mut this = self.project();
        let Some(deadline) = state.deadline(*this.header_timeout, *this.idle_timeout) else { return Poll::Pending };
        let deadline = Instant::from_std(deadline);
        if deadline < this.timer.deadline() {
            this.timer.as_mut().reset(deadline);
        }
        loop {
            ready!(this.timer.as_mut().poll(context));
            if deadline <= Instant::now() {
                return Poll::Ready(());
            }
            this.timer.as_mut().reset(deadline);
        }
    }
}
