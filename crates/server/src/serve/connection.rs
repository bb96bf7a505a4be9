//! One connection from its first byte to its last.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use axum::Router;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower::Service;

use super::acceptor::Acceptor;
use super::connection_slots::{ConnectionSlot, ShutdownMode};
use super::host_header;
use super::read_timeouts::ReadTimeouts;
use super::response_timer::ResponseTimer;
use super::socket::Socket;
use crate::client_address::PeerAddress;
use crate::guarded_body::guarded;
use crate::limits::Limits;

/// The smallest buffer hyper works with.
const MIN_BUFFER_BYTES: usize = 8 * 1024;

/// When the server stops: how long a connection without a request in work may take to write the rest of its last
/// answer.
const SHUTDOWN_IDLE_TIMEOUT: Duration = Duration::from_secs(1);

/// When the server stops: how long the peer may take over an answer from its head on. What was asked for has been done
/// by then, and others wait for the end.
const SHUTDOWN_RESPONSE_TIMEOUT: Duration = Duration::from_secs(5);

/// How often a connection that is leaving looks whether that time is over.
const SHUTDOWN_CHECK_INTERVAL: Duration = Duration::from_millis(50);

/// How connections are served; the same for all of a server.
#[derive(Clone)]
pub(super) struct ConnectionServer<A> {
    acceptor: A,
    router: Router,
    http: http1::Builder,
    header_timeout: Duration,
    idle_timeout: Duration,
    write_timeout: Duration,
    response_timeout: Duration,
}

impl<A: Acceptor> ConnectionServer<A> {
    pub(super) fn new(acceptor: A, router: Router, limits: &Limits) -> Self {
        let mut http = http1::Builder::new();
        // hyper has one time for a head and for the silence before it; here they are two, see `ReadTimeouts`.
        http.header_read_timeout(None)
            // A client that has sent its request and closes its sending side is answered.
            .half_close(true)
            .max_buf_size(limits.header_bytes.max(MIN_BUFFER_BYTES));
        Self {
            acceptor,
            router,
            http,
            header_timeout: limits.header_timeout,
            idle_timeout: limits.idle_timeout,
            write_timeout: limits.write_timeout,
            response_timeout: limits.response_timeout,
        }
    }

    /// Serves requests until either side ends the connection. Errors are the peer's affair and logged at debug level.
    pub(super) async fn run(self, stream: TcpStream, peer: PeerAddress, slot: ConnectionSlot) {
        // Answers are written whole; waiting for more to send would only delay them. A socket that cannot be told so
        // works all the same.
        let _ = stream.set_nodelay(true);
        let handshake = tokio::time::timeout(self.header_timeout, self.acceptor.accept(stream));
        let accepted = tokio::select! {
            biased;
            accepted = handshake => accepted,
            // Whatever the order is, there is no request to finish.
            _ = slot.state().shutdown_mode() => return,
        };
        match accepted {
            Ok(Ok(stream)) => self.serve_http(stream, peer, &slot).await,
            Ok(Err(error)) => tracing::debug!(%error, "a connection ended before its first request"),
            Err(_) => tracing::debug!("a connection was not ready for its first request in time"),
        }
    }

    async fn serve_http(&self, stream: A::Stream, peer: PeerAddress, slot: &ConnectionSlot) {
        let state = slot.state();
        let response = ResponseTimer::new(self.response_timeout);
        let socket = Socket::new(stream, Arc::clone(state), Arc::clone(&response), self.write_timeout);
        let service = service_fn(|mut request: http::Request<Incoming>| {
            request.extensions_mut().insert(peer);
            let (working, response) = (state.begin_request(), Arc::clone(&response));
            let answer = match host_header::invalid_host(&request) {
                None => Ok(self.router.clone().call(request)),
                Some(invalid_host) => Err(host_header::reject(request, invalid_host)),
            };
            async move {
                let answer = match answer {
                    Ok(answer) => answer.await,
                    Err(refusal) => Ok(refusal),
                };
                // There is work until the body is gone.
                let until_gone = (response.start(), working);
                answer.map(|answer: Response| answer.map(|body| guarded(body, until_gone)))
            }
        });
        let mut connection = pin!(self.http.serve_connection(TokioIo::new(socket), service));
        let mut deadline = pin!(ReadTimeouts::new(self.header_timeout, self.idle_timeout));
        let mut closing_if = false;
        loop {
            let mut spoken = poll_fn(|context| match connection.as_mut().poll(context) {
                Poll::Ready(result) => Poll::Ready(result.map_err(Some)),
                Poll::Pending => deadline.as_mut().poll(state, context).map(|()| Err(None)),
            });
            tokio::select! {
                biased;
                result = &mut spoken => {
                    match result {
                        Ok(()) => {}
                        Err(Some(error)) => tracing::debug!(%error, "a connection ended early"),
                        Err(None) => tracing::debug!("a connection was silent for too long, or a head too slow"),
                    }
                    return;
                }
                shutdown_mode = state.shutdown_mode() => match shutdown_mode {
                    // A request may have arrived since the order was given.
                    ShutdownMode::Evict if state.idle_time().is_none() => {}
                    ShutdownMode::Evict | ShutdownMode::Stop => return,
                    ShutdownMode::Finish => {
                        connection.as_mut().graceful_shutdown();
                        response.shorten(SHUTDOWN_RESPONSE_TIMEOUT);
                        closing_if = true;
                    }
                },
                () = response.expired() => {
                    tracing::debug!("a peer did not take a whole answer in time; its connection is closed");
                    return;
                }
                () = tokio::time::sleep(SHUTDOWN_CHECK_INTERVAL), if closing_if => {
                    // hyper ends idle connections by itself; this ends those that stopped half-way through a head.
                    if state.idle_time().is_some_and(|idle_time| idle_time >= SHUTDOWN_IDLE_TIMEOUT) {
                        return;
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;
    use tokio::sync::Notify;

    use super::super::acceptor::PlainTcp;
    use super::super::connection_slots::ConnectionSlots;
    use super::*;

    #[tokio::test]
    async fn an_order_to_make_room_that_comes_too_late_is_ignored() {
        let (reached, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let handler = {
            let (reached, go_on) = (Arc::clone(&reached), Arc::clone(&go_on));
            async move || {
                reached.notify_one();
                go_on.notified().await;
            }
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (stream, peer) = listener.accept().await.unwrap();
        let (limits, slots) = (Limits::default(), ConnectionSlots::new(1));
        let router = Router::new().route("/", get(handler));
        let server = ConnectionServer::new(PlainTcp, router, &limits);
        let server = tokio::spawn(server.run(stream, PeerAddress(peer), slots.try_acquire().unwrap()));

        client.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        reached.notified().await;
        slots.signal_all(ShutdownMode::Evict);
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert!(!server.is_finished());
        go_on.notify_one();
        let mut answer = [0; 15];
        client.read_exact(&mut answer).await.unwrap();
        assert_eq!(&answer, b"HTTP/1.1 200 OK");

        slots.signal_all(ShutdownMode::Evict);
        server.await.unwrap();
    }
}
