//! The accept loop: HTTP/1.1 on the connections of a TCP listener, with every wait bounded.
//!
//! `axum::serve` leaves a silent connection and a half-sent head open for ever; this loop exists because of that.

mod acceptor;
mod connection;
mod connection_slots;
mod host_header;
mod listen;
mod read_timeouts;
mod response_timer;
mod socket;

use std::future::Future;
use std::io;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;

pub use self::acceptor::{Acceptor, PlainTcp};
use self::connection::ConnectionServer;
use self::connection_slots::{ConnectionSlot, ConnectionSlots, ShutdownMode};
pub use self::listen::{ListenError, listen};
use crate::client_address::PeerAddress;
use crate::limits::Limits;

/// Pause after an accept that failed for want of something (file descriptors, memory), so that the loop does not spin.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_millis(100);

/// Pause before another connection is displaced when all slots are taken and none was free to go.
const SLOT_RETRY_DELAY: Duration = Duration::from_millis(20);

/// Serves `router` on `listener` until `shutdown` is ready, then stops accepting, closes idle connections, lets
/// requests in work finish for [`Limits::shutdown_grace`], and returns.
///
/// Connections that say nothing, stop half-way through a head, or do not take their answer are closed after the times
/// in `limits`. A request with no `Host`, several, or one that is no host is refused with 400. A client that closes its
/// sending side after its request is answered. One that has gone is noticed at once if it aborts the connection, else
/// after [`Limits::write_timeout`]; then the future of the handler is dropped. HTTP/2 is left to a proxy in front, and
/// so is TLS, unless [`serve_with`] is given an [`Acceptor`] for it. Must be called on a tokio runtime with I/O and
/// time enabled. Dropping the future closes all connections at once.
///
/// # Errors
///
/// [`io::ErrorKind::TimedOut`] if requests were still in work at the end of the grace and were cut off. Errors of
/// single connections and of accepting them are no reason to stop; they are logged.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: &Limits,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    serve_with(listener, PlainTcp, router, limits, shutdown).await
}

/// The same as [`serve`], with something before HTTP: what `acceptor` makes of each connection.
///
/// # Errors
///
/// Those of [`serve`].
pub async fn serve_with(
    listener: TcpListener,
    acceptor: impl Acceptor,
    router: Router,
    limits: &Limits,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    let slots = ConnectionSlots::new(limits.connections);
    let server = ConnectionServer::new(acceptor, router, limits);
    let mut shutdown = pin!(shutdown);
    loop {
        let accepted = tokio::select! {
            () = &mut shutdown => break,
            accepted = listener.accept() => accepted,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                if !concerns_one_connection(&error) {
                    tracing::error!(%error, "accepting a connection failed; trying again in a moment");
                    // Where the process has no descriptor left, a silent connection gives one back.
                    slots.evict_idle();
                    tokio::time::sleep(ACCEPT_RETRY_DELAY).await;
                }
                continue;
            }
        };
        tokio::select! {
            () = &mut shutdown => break,
            slot = acquire_slot(&slots) => {
                tokio::spawn(server.clone().run(stream, PeerAddress(peer), slot));
            }
        }
    }
    drop(listener);
    finish(&slots, limits.shutdown_grace).await
}

/// A seat for a new connection, made free if need be.
async fn acquire_slot(slots: &ConnectionSlots) -> ConnectionSlot {
    loop {
        if let Some(slot) = slots.try_acquire() {
            return slot;
        }
        slots.evict_idle();
        // Woken early as soon as any connection ends.
        let _ = tokio::time::timeout(SLOT_RETRY_DELAY, slots.slot_freed()).await;
    }
}

async fn finish(slots: &ConnectionSlots, grace: Duration) -> io::Result<()> {
    slots.signal_all(ShutdownMode::Finish);
    if tokio::time::timeout(grace, slots.all_free()).await.is_ok() {
        return Ok(());
    }
    let cut = slots.signal_all(ShutdownMode::Stop);
    slots.all_free().await;
    if cut == 0 {
        return Ok(());
    }
    tracing::warn!(requests = cut, "requests were still in work at the end of the grace and were cut off");
    Err(io::Error::new(
        io::ErrorKind::TimedOut,
        format!("{cut} requests did not finish within {} ms", grace.as_millis()),
    ))
}

/// Whether the error is about a connection that ended before it was accepted, not about the listener.
fn concerns_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted)
}
