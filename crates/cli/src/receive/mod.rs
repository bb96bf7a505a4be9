//! A receiver of notifications on this machine, for `listen` and `dial --wait`.
//!
//! ```text
//! request ─ signature guard ─ recording handler (which status, and a record of the request) ─ in order, if asked for
//! ```
//!
//! The receiver of `smartassist-server` does the work; what is added is that a person learns of everything that came,
//! refused or not, and why.

mod recording_handler;
mod signature_guard;

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use smartassist_server::notifications::{CallStreams, OrderedReceiver};
use smartassist_server::{Limits, Receiver, serve};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use self::recording_handler::RecordingHandler;
pub use self::recording_handler::{PlannedResponses, ReceiveOutcome, ReceivedNotification};
pub use self::signature_guard::SignatureGuard;
use crate::failure::Failure;

/// Arrivals that wait to be printed; further ones wait for their answer.
const MAX_WAITING_NOTIFICATIONS: usize = 256;
/// How long requests in work may take after the order to stop.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(5);

/// How a receiver is set up.
pub struct ReceiverSettings {
    /// Where it listens; port 0 takes a free one.
    pub address: SocketAddr,
    /// The only path on which notifications are taken; without it, every path.
    pub path: Option<String>,
    /// Whose notifications count.
    pub signature_guard: SignatureGuard,
    /// What is answered to those that count.
    pub responses: PlannedResponses,
    /// Where those go that were answered 2xx, to be put in order.
    pub ordered: Option<OrderedReceiver>,
}

/// A receiver that runs.
pub struct RunningReceiver {
    /// Where it listens.
    pub address: SocketAddr,
    /// What came.
    pub received: mpsc::Receiver<ReceivedNotification>,
    stop: oneshot::Sender<()>,
    server: JoinHandle<std::io::Result<()>>,
}

/// Starts a receiver.
///
/// # Errors
///
/// The address cannot be listened on.
pub async fn start(settings: ReceiverSettings) -> Result<RunningReceiver, Failure> {
    let cannot = |error| {
        let failure = Failure::failed(format!("cannot listen on {}: {error}", settings.address));
        failure.hint("choose another port, or 0 for any that is free")
    };
    let listener = TcpListener::bind(settings.address).await.map_err(cannot)?;
    let address = listener.local_addr()?;
    let (send, received) = mpsc::channel(MAX_WAITING_NOTIFICATIONS);
    let handler = RecordingHandler::new(settings.responses, settings.ordered, send);
    let mut limits = Limits::default();
    limits.shutdown_grace = SHUTDOWN_GRACE;
    let receiver = Receiver::new(handler).with_guard(settings.signature_guard).with_limits(limits.clone());
    let route = || axum::routing::post(recording_handler::handle).fallback(smartassist_server::pipeline::wrong_method);
    let routes = match settings.path.as_deref() {
        Some(path) => Router::new().route(path, route()),
        None => Router::new().route("/", route()).route("/{*path}", route()),
    };
    let router = receiver.finish(routes);
    let (stop, stopped) = oneshot::channel::<()>();
    // A sender that was dropped is an order to stop as well.
    let server = tokio::spawn(async move { serve(listener, router, &limits, async { drop(stopped.await) }).await });
    Ok(RunningReceiver { address, received, stop, server })
}

impl RunningReceiver {
    /// Stops taking notifications, lets those in work have their answer, and ends.
    pub async fn stop(self) {
        let Self { received, stop, server, .. } = self;
        // Nobody prints any more; whoever waits for that goes on.
        drop(received);
        drop(stop);
        // The only error is a request that did not end within its grace, which is its sender's affair.
        drop(server.await);
    }
}

/// The next notification of the next call that is heard of, and of that call from then on.
pub struct FirstCall {
    calls: CallStreams,
    call: Option<smartassist_server::notifications::CallStream>,
}

impl FirstCall {
    /// Follows the first call that comes.
    pub fn new(calls: CallStreams) -> Self {
        Self { calls, call: None }
    }

    /// Its next notification; `None` behind the last one. Nothing is lost where the future is dropped.
    pub async fn next(&mut self) -> Option<smartassist_types::CallStatusNotification> {
        if self.call.is_none() {
            self.call = self.calls.next().await;
        }
        self.call.as_mut()?.next().await
    }
}
