//! How long a peer may take over a whole answer.

use std::future::{Future as _, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// The clock of the answer that a connection is sending; HTTP/1.1 sends one at a time.
pub(super) struct ResponseTimer {
    state: Mutex<TimerState>,
}

struct TimerState {
    timeout: Duration,
    /// When the answer has to be written; absent between answers.
    due: Option<Instant>,
    /// Whether there is more of the body than what was handed to the connection.
    has_more: bool,
}

/// The body of the answer. When it is dropped, what is left of the answer is in the buffer of the connection.
pub(super) struct UnsentBody(Arc<ResponseTimer>);

impl ResponseTimer {
    pub(super) fn new(timeout: Duration) -> Arc<Self> {
        Arc::new(Self { state: Mutex::new(TimerState { timeout, due: None, has_more: false }) })
    }

    /// The head of an answer is ready.
    pub(super) fn start(self: &Arc<Self>) -> UnsentBody {
        let mut state = self.state();
        // A time too far ahead for the clock is none.
        state.due = Instant::now().checked_add(state.timeout);
        state.has_more = true;
        UnsentBody(Arc::clone(self))
    }

    /// From now on no answer has longer than this, the one that is being sent included.
    pub(super) fn shorten(&self, timeout: Duration) {
        let mut state = self.state();
        state.timeout = state.timeout.min(timeout);
        if let (Some(due), Some(latest)) = (state.due, Instant::now().checked_add(timeout)) {
            state.due = Some(due.min(latest));
        }
    }

    /// Everything that the connection had in its buffer was written.
    pub(super) fn flushed(&self) {
        let mut state = self.state();
        if !state.has_more {
            state.due = None;
        }
    }

    /// Ready when an answer was not written in time. To be polled whenever the connection was, in the same task: it
    /// looks at the clock of an answer only then.
    pub(super) async fn expired(&self) {
        let mut sleep = pin!(sleep_until(Instant::now()));
        poll_fn(|context| {
            let Some(due) = self.state().due else { return Poll::Pending };
            if sleep.deadline() != due {
                sleep.as_mut().reset(due);
            }
            sleep.as_mut().poll(context)
        })
        .await;
    }

    fn state(&self) -> MutexGuard<'_, TimerState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for UnsentBody {
    fn drop(&mut self) {
        self.0.state().has_more = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIMEOUT: Duration = Duration::from_secs(60);

    async fn is_expired(timer: &ResponseTimer) -> bool {
        tokio::time::timeout(Duration::ZERO, timer.expired()).await.is_ok()
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_is_over_when_its_body_is_gone_and_written() {
        let timer = ResponseTimer::new(TIMEOUT);
        tokio::time::advance(TIMEOUT * 2).await;
        assert!(!is_expired(&timer).await, "between answers nothing is due");

        let body = timer.start();
        timer.flushed();
        tokio::time::advance(TIMEOUT - Duration::from_millis(10)).await;
        assert!(!is_expired(&timer).await);
        tokio::time::advance(Duration::from_millis(20)).await;
        assert!(is_expired(&timer).await, "there is more of the body");

        let next = timer.start();
        assert!(!is_expired(&timer).await, "each answer has its own time");
        drop((body, next));
        tokio::time::advance(TIMEOUT).await;
        assert!(is_expired(&timer).await, "the rest was not written");

        let body = timer.start();
        timer.shorten(TIMEOUT / 2);
        tokio::time::advance(TIMEOUT / 4).await;
        assert!(!is_expired(&timer).await);
        tokio::time::advance(TIMEOUT / 3).await;
        assert!(is_expired(&timer).await, "the server stops");
        drop(body);

        drop(timer.start());
        timer.flushed();
        tokio::time::advance(TIMEOUT * 2).await;
        assert!(!is_expired(&timer).await);
    }
}
