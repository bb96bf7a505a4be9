//! When a connection on which nothing is in work is closed.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use pin_project_lite::pin_project;
use tokio::time::{Instant, Sleep, sleep};

use super::seats::State;

pin_project! {
    /// The two limits of a connection that says too little, and the timer that watches over both.
    ///
    /// The timer is not set anew with each request: when it runs out, it looks whether its time has moved on since.
    pub(super) struct Expiry {
        header_timeout: Duration,
        idle_timeout: Duration,
        #[pin]
        timer: Sleep,
    }
}

impl Expiry {
    pub(super) fn new(header_timeout: Duration, idle_timeout: Duration) -> Self {
        Self { header_timeout, idle_timeout, timer: sleep(header_timeout.min(idle_timeout)) }
    }

    /// Ready when one of the limits is exceeded. To be polled each time that the connection was: only then does the
    /// state change.
    pub(super) fn poll(self: Pin<&mut Self>, state: &State, context: &mut Context<'_>) -> Poll<()> {
        let mut this = self.project();
        let Some(expiry) = state.expiry(*this.header_timeout, *this.idle_timeout) else { return Poll::Pending };
        let expiry = Instant::from_std(expiry);
        if expiry < this.timer.deadline() {
            this.timer.as_mut().reset(expiry);
        }
        loop {
            ready!(this.timer.as_mut().poll(context));
            if expiry <= Instant::now() {
                return Poll::Ready(());
            }
            this.timer.as_mut().reset(expiry);
        }
    }
}
