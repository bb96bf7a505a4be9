//! A receiver of notifications on this machine, for `listen` and `dial --wait`.
//!
//! ```text
//! request ─ signature guard ─ recording handler (which status, and a record of the request) ─ in order, if asked for
//! ```
//!
//! The receiver of `smartassist-server` does the work. This module adds a record of every request, accepted or refused,
//! with the reason.

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

/// Maximum number of records that wait to be printed; further requests wait for their response.
const MAX_WAITING_NOTIFICATIONS: usize = 256;
/// Time that requests in flight get after the stop.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(5);

/// The settings of a receiver.
pub struct ReceiverSettings {
    /// The address to listen on; port 0 selects a free port.
    pub address: SocketAddr,
    /// The only path that accepts notifications; `None` for all paths.
    pub path: Option<String>,
    /// Verifies signatures.
    pub signature_guard: SignatureGuard,
    /// The responses to valid notifications.
    pub responses: PlannedResponses,
    /// Receives the notifications with a 2xx response and orders them.
    pub ordered: Option<OrderedReceiver>,
}

/// A running receiver.
pub struct RunningReceiver {
    /// The address it listens on.
    pub address: SocketAddr,
    /// The records of requests.
    pub received: mpsc::Receiver<ReceivedNotification>,
    stop: oneshot::Sender<()>,
    server: JoinHandle<std::io::Result<()>>,
}

/// Starts a receiver.
///
/// # Errors
///
/// The receiver cannot listen on the address.
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
    // A dropped sender stops the server, too.
    let server = tokio::spawn(async move { serve(listener, router, &limits, async { drop(stopped.await) }).await });
    Ok(RunningReceiver { address, received, stop, server })
}

impl RunningReceiver {
    /// Stops accepting notifications, waits for the responses to those in flight, and ends.
    pub async fn stop(self) {
        let Self { received, stop, server, .. } = self;
        // Records are no longer printed, so handlers must not wait for that.
        drop(received);
        drop(stop);
        // The only error is a request that did not end in time; its sender notices that.
        drop(server.await);
    }
}

/// The notifications of the first call for which one arrives.
pub struct FirstCall {
    calls: CallStreams,
    call: Option<smartassist_server::notifications::CallStream>,
}

impl FirstCall {
    /// Follows the first call.
    pub fn new(calls: CallStreams) -> Self {
        Self { calls, call: None }
    }

    /// The next notification of the call; `None` after the last one. Dropping the future loses no notification.
    pub async fn next(&mut self) -> Option<smartassist_types::CallStatusNotification> {
        if self.call.is_none() {
            self.call = self.calls.next().await;
        }
        self.call.as_mut()?.next().await
    }
}
