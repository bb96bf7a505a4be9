//! Stopping: what asks for it, and in which order everything ends.

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

/// How long stopping may take in all: what container platforms wait between SIGTERM and SIGKILL.
pub const DEFAULT_SHUTDOWN_GRACE: Duration = Duration::from_secs(30);

/// What is kept of that for closing the store, however long the rest took.
pub const MIN_CLOSE_TIME: Duration = Duration::from_secs(2);

/// What notifications get in any case: a relay that has nothing under way needs a moment to say so.
const MIN_NOTIFICATION_TIME: Duration = Duration::from_millis(500);

/// Signals that ask the process to stop: SIGTERM and SIGINT, or Ctrl-C where there are no signals. The first asks it to
/// finish its work, the second to stop at once.
#[derive(Debug)]
pub struct StopSignals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

impl StopSignals {
    /// Listens from now on; from now on, and for the life of the process, these signals do not end it by themselves.
    /// Must be called on a tokio runtime.
    ///
    /// # Errors
    ///
    /// The system does not let the process listen.
    pub fn listen() -> io::Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
        }
        #[cfg(not(unix))]
        Ok(Self {})
    }

    /// Ready when the next signal arrives. One that arrived since the last time is not lost.
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

/// An order to stop, for those who have to hear it. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Stop {
    given: watch::Sender<bool>,
}

impl Stop {
    /// Not given yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives it. It stays given.
    pub fn give(&self) {
        self.given.send_replace(true);
    }

    /// Ready when it is given, or if it was.
    pub fn given(&self) -> impl Future<Output = ()> + Send + 'static {
        let mut given = self.given.subscribe();
        async move {
            // The sender lives in whoever gives the order; without it, there is none any more.
            if given.wait_for(|given| *given).await.is_err() {
                std::future::pending().await
            }
        }
    }
}

/// A task that ends when nobody waits for it any more.
#[derive(Debug)]
pub struct AbortOnDrop<T>(JoinHandle<T>);

impl<T: Send + 'static> AbortOnDrop<T> {
    /// Starts it. Must be called on a tokio runtime.
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
/// 1. it is no longer [ready](Readiness), so that nobody sends it more;
/// 2. it stops accepting, and requests in work finish;
/// 3. calls end, by themselves or because they are told to;
/// 4. the relay claims no more notifications, and those under way are answered or given up;
/// 5. the store is closed.
///
/// What takes until the time is up is dropped, and the next step begins all the same; so hand in work that ends when it
/// is dropped, such as a [`AbortOnDrop`] task. Nothing is lost by that: what was answered is in the store, and a
/// notification that was cut off is sent again after the next start. The store gets [`MIN_CLOSE_TIME`] in any case.
#[derive(Debug)]
pub struct Drain<Serving, Calls, OutboxWorker, Close> {
    /// Says that the gateway is not ready.
    pub readiness: Readiness,
    /// Stops accepting.
    pub stop_serving: Stop,
    /// Ready when all requests are answered, once accepting has stopped; tells whether they were.
    pub serving: Serving,
    /// Ready when no call is under way any more. It is not looked at before requests are done or dropped.
    pub calls: Calls,
    /// Stops the relay.
    pub stop_worker: Stop,
    /// Ready when no notification is under way, once the relay has stopped.
    pub worker: OutboxWorker,
    /// Closes the store. It is not polled before the other two are done or dropped; a task that was cut off may end a
    /// moment later.
    pub close: Close,
    /// How long all of it may take; [`DEFAULT_SHUTDOWN_GRACE`].
    pub within: Duration,
}

impl<Serving, Calls, OutboxWorker, Close> Drain<Serving, Calls, OutboxWorker, Close>
where
    Serving: Future<Output = bool>,
    Calls: Future,
    OutboxWorker: Future,
    Close: Future,
{
    /// Drains it. When `stop_now` is ready, what is left is cut off as if the time were up.
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
            tracing::info!("stopping: nothing more is accepted, requests in work finish");
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

/// The outcome of a step, unless this comes before it.
async fn before<T, U>(this: impl Future<Output = U>, step: impl Future<Output = T>) -> Option<T> {
    tokio::select! {
        biased;
        // First, so that what is done by now counts as done.
        outcome = step => Some(outcome),
        _ = this => None,
    }
}

/// How a gateway was stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrainReport {
    late: Vec<&'static str>,
    took: Duration,
}

impl DrainReport {
    /// Whether everything finished.
    pub fn in_time(&self) -> bool {
        self.late.is_empty()
    }

    /// What was cut off: `requests`, `calls`, `notifications`, `the store`.
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
            write!(f, "; not everything finished and was cut off: {}", self.late.join(", "))?;
        }
        Ok(())
    }
}
