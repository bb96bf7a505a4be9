//! Shutdown: the signals that request it, and its order.

use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::{JoinError, JoinHandle};
use tokio::time::{Instant, timeout};

use super::health::Readiness;

/// The default time for a whole shutdown: what container platforms wait between SIGTERM and SIGKILL.
pub const DEFAULT_SHUTDOWN_GRACE: Duration = Duration::from_secs(30);

/// The part of that time that is reserved for closing the store.
pub const MIN_CLOSE_TIME: Duration = Duration::from_secs(2);

/// The minimum for notifications: also a worker without attempts in flight needs a moment to end.
const MIN_NOTIFICATION_TIME: Duration = Duration::from_millis(500);

/// Signals that stop the process: SIGTERM and SIGINT, or Ctrl-C on systems without signals. The first requests an
/// orderly shutdown, the second an immediate one.
#[derive(Debug)]
pub struct StopSignals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

impl StopSignals {
    /// Listens for the signals. From now on they do not end the process by themselves. Must be called on a tokio
    /// runtime.
    ///
    /// # Errors
    ///
    /// The system does not allow it.
    pub fn listen() -> io::Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
        }
        #[cfg(not(unix))]
        Ok(Self {})
    }

    /// Ready when the next signal arrives. A signal since the last call is not lost.
    pub async fn next(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
        #[cfg(not(unix))]
        if let Err(error) = tokio::signal::ctrl_c().await {
            tracing::error!(%error, "the process cannot listen for Ctrl-C; end it by other means");
            std::future::pending().await
        }
    }
}

/// A flag that tells tasks to stop. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Stop {
    given: watch::Sender<bool>,
}

impl Stop {
    /// A flag that is not set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the flag, for good.
    pub fn give(&self) {
        self.given.send_replace(true);
    }

    /// Ready when the flag is set.
    pub fn given(&self) -> impl Future<Output = ()> + Send + 'static {
        let mut given = self.given.subscribe();
        async move {
            // Without a sender the flag cannot be set any more.
            if given.wait_for(|given| *given).await.is_err() {
                std::future::pending().await
            }
        }
    }
}

/// A task that is aborted when this handle is dropped.
#[derive(Debug)]
pub struct AbortOnDrop<T>(JoinHandle<T>);

impl<T: Send + 'static> AbortOnDrop<T> {
    /// Spawns the task. Must be called on a tokio runtime.
    pub fn spawn(work: impl Future<Output = T> + Send + 'static) -> Self {
        Self(tokio::spawn(work))
    }
}

impl<T> Future for AbortOnDrop<T> {
    type Output = Result<T, JoinError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Stops a gateway in order:
///
/// 1. it is no longer [ready](Readiness), so that load balancers send no more requests;
/// 2. it accepts no more connections, and requests in flight finish;
/// 3. calls end, or are ended;
/// 4. the outbox worker claims no more notifications, and attempts in flight finish;
/// 5. the store is closed.
///
/// A step that is not done in time is dropped, and the next one begins. Pass futures that end when they are dropped,
/// such as an [`AbortOnDrop`] task. Nothing is lost by that: what was acknowledged is in the store, and a notification
/// that was cut off is sent again after the next start. The store always gets [`MIN_CLOSE_TIME`].
#[derive(Debug)]
pub struct Drain<Serving, Calls, OutboxWorker, Close> {
    /// Set to not ready.
    pub readiness: Readiness,
    /// Stops accepting.
    pub stop_serving: Stop,
    /// Ready when all requests are answered after `stop_serving`; returns whether they were.
    pub serving: Serving,
    /// Ready when no call is in flight. It is polled after the requests are done or dropped.
    pub calls: Calls,
    /// Stops the outbox worker.
    pub stop_worker: Stop,
    /// Ready when no attempt is in flight after `stop_worker`.
    pub worker: OutboxWorker,
    /// Closes the store. It is polled after the steps before are done or dropped; a task that was cut off may end a
    /// moment later.
    pub close: Close,
    /// The time for the whole shutdown, such as [`DEFAULT_SHUTDOWN_GRACE`].
    pub within: Duration,
}

impl<Serving, Calls, OutboxWorker, Close> Drain<Serving, Calls, OutboxWorker, Close>
where
    Serving: Future<Output = bool>,
    Calls: Future,
    OutboxWorker: Future,
    Close: Future,
{
    /// Stops the gateway. When `stop_now` is ready, the remaining steps are cut off as if the time were over.
    pub async fn run(self, stop_now: impl Future<Output = ()>) -> DrainReport {
        let Self { readiness, stop_serving, serving, calls, stop_worker, worker, close, within } = self;
        let began = Instant::now();
        let (cut_off, mut late) = (Stop::new(), Vec::new());
        let deadline = async {
            let _ =
                timeout(within.saturating_sub(MIN_NOTIFICATION_TIME).saturating_sub(MIN_CLOSE_TIME), stop_now).await;
            cut_off.give();
            std::future::pending::<()>().await
        };

        let steps = async {
            readiness.drain();
            stop_serving.give();
            tracing::info!("stopping: no more connections are accepted, requests in flight finish");
            if before(cut_off.given(), serving).await != Some(true) {
                late.push("requests");
            }
            if before(cut_off.given(), calls).await.is_none() {
                late.push("calls");
            }
            stop_worker.give();
            let after_a_moment = async { tokio::join!(cut_off.given(), tokio::time::sleep(MIN_NOTIFICATION_TIME)) };
            if before(after_a_moment, worker).await.is_none() {
                late.push("notifications");
            }
            if timeout(MIN_CLOSE_TIME, close).await.is_err() {
                late.push("the store");
            }
        };
        tokio::select! {
            () = steps => {}
            () = deadline => {}
        }
        let drained = DrainReport { late, took: began.elapsed() };
        if drained.in_time() {
            tracing::info!("{drained}");
        } else {
            tracing::warn!("{drained}");
        }
        drained
    }
}

/// The result of a step; `None` if the other future is ready first.
async fn before<T, U>(this: impl Future<Output = U>, step: impl Future<Output = T>) -> Option<T> {
    tokio::select! {
        biased;
        // First, so that a step that is done counts as done.
        outcome = step => Some(outcome),
        _ = this => None,
    }
}

/// How the shutdown went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrainReport {
    late: Vec<&'static str>,
    took: Duration,
}

impl DrainReport {
    /// Whether every step finished.
    pub fn in_time(&self) -> bool {
        self.late.is_empty()
    }

    /// The steps that were cut off: `requests`, `calls`, `notifications`, `the store`.
    pub fn late(&self) -> &[&'static str] {
        &self.late
    }

    /// How long it took.
    pub fn took(&self) -> Duration {
        self.took
    }
}

impl fmt::Display for DrainReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "stopped after {:.1} s", self.took.as_secs_f64())?;
        if !self.in_time() {
            write!(f, "; not everything finished in time; cut off: {}", self.late.join(", "))?;
        }
        Ok(())
    }
}
