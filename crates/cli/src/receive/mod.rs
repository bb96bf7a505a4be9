//! A receiver of notifications on this machine, for `listen` and `dial --wait`.
//!
//! ```text
//! request ─ door (signature) ─ desk (which answer, and a note of the arrival) ─ in order, if asked for
//! ```
//!
//! The receiver of `smartassist-server` does the work; what is added is that a person learns of everything that came,
//! refused or not, and why.

mod desk;
mod door;

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use smartassist_server::notifications::{Calls, OrderedReceiver};
use smartassist_server::{Limits, Receiver, serve};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use self::desk::Desk;
pub use self::desk::{Answers, Arrival, Outcome};
pub use self::door::Door;
use crate::failure::Failure;

/// Arrivals that wait to be printed; further ones wait for their answer.
const WAITING: usize = 256;
/// How long requests in work may take after the order to stop.
const GRACE: Duration = Duration::from_secs(5);

/// How a receiver is set up.
pub struct Setup {
    /// Where it listens; port 0 takes a free one.
    pub address: SocketAddr,
    /// The only path on which notifications are taken; without it, every path.
    pub path: Option<String>,
    /// Whose notifications count.
    pub door: Door,
    /// What is answered to those that count.
    pub answers: Answers,
    /// Where those go that were answered 2xx, to be put in order.
    pub ordered: Option<OrderedReceiver>,
}

/// A receiver that runs.
pub struct AbortOnDrop {
    /// Where it listens.
    pub address: SocketAddr,
    /// What came.
    pub arrivals: mpsc::Receiver<Arrival>,
    stop: oneshot::Sender<()>,
    server: JoinHandle<std::io::Result<()>>,
}

/// Starts a receiver.
///
/// # Errors
///
/// The address cannot be listened on.
pub async fn start(setup: Setup) -> Result<AbortOnDrop, Failure> {
    let cannot = |error| {
        let failure = Failure::failed(format!("cannot listen on {}: {error}", setup.address));
        failure.hint("choose another port, or 0 for any that is free")
    };
    let listener = TcpListener::bind(setup.address).await.map_err(cannot)?;
    let address = listener.local_addr()?;
    let (send, arrivals) = mpsc::channel(WAITING);
    let desk = Desk::new(setup.answers, setup.ordered, send);
    let mut limits = Limits::default();
    limits.shutdown_grace = GRACE;
    let receiver = Receiver::new(desk).with_guard(setup.door).with_limits(limits.clone());
    let take = || axum::routing::post(desk::take).fallback(smartassist_server::pipeline::wrong_method);
    let routes = match setup.path.as_deref() {
        Some(path) => Router::new().route(path, take()),
        None => Router::new().route("/", take()).route("/{*path}", take()),
    };
    let router = receiver.finish(routes);
    let (stop, stopped) = oneshot::channel::<()>();
    // A sender that was dropped is an order to stop as well.
    let server = tokio::spawn(async move { serve(listener, router, &limits, async { drop(stopped.await) }).await });
    Ok(AbortOnDrop { address, arrivals, stop, server })
}

impl AbortOnDrop {
    /// Stops taking notifications, lets those in work have their answer, and ends.
    pub async fn stop(self) {
        let Self { arrivals, stop, server, .. } = self;
        // Nobody prints any more; whoever waits for that goes on.
        drop(arrivals);
        drop(stop);
        // The only error is a request that did not end within its grace, which is its sender's affair.
        drop(server.await);
    }
}

/// The next notification of the next call that is heard of, and of that call from then on.
pub struct OneCall {
    calls: Calls,
    call: Option<smartassist_server::notifications::Call>,
}

impl OneCall {
    /// Follows the first call that comes.
    pub fn new(calls: Calls) -> Self {
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
