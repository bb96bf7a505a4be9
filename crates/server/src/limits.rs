//! How much of everything one server spends on its callers.

use std::time::Duration;

/// Bounds on size, time and number, with defaults that suit the vendor's API: small bodies, short requests.
///
/// ```
/// use smartassist_server::Limits;
///
/// let mut limits = Limits::default();
/// limits.body_bytes = 64 * 1024;
/// ```
///
/// There is no bound on the time a handler takes: cutting off a dialout half-way would leave the caller in doubt
/// whether a phone rings. A handler that waits for something bounds that wait itself; [`Limits::requests`] keeps slow
/// handlers from piling up.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Largest request body, in bytes; a larger one is refused with 413, before it is read where the request announces
    /// its length. Default 256 KiB.
    pub body_bytes: usize,
    /// Time for the whole body to arrive, counted from the moment it is wanted; then 408. Default 10 s.
    pub body_timeout: Duration,
    /// Requests in work at one time, each until the body of its answer is gone; further ones get 503 at once instead of
    /// waiting. Default 512.
    pub requests: usize,
    /// What a 503 for too many requests says in `Retry-After`, rounded up to whole seconds. Default 1 s.
    pub retry_after: Duration,
    /// Time for the head of a request to arrive, counted from its first byte; then the connection is closed without an
    /// answer. As much again for what comes before HTTP, such as a TLS handshake, if anything does. Default 10 s. Used
    /// by [`serve`](crate::serve).
    pub header_timeout: Duration,
    /// Time a connection may stay silent, before its first request and between two; then it is closed. Default 75 s.
    /// Used by [`serve`](crate::serve).
    ///
    /// It must be longer than the idle timeout of clients and proxies: a request that is sent on a connection
    /// which the server is just closing fails, and its sender cannot know whether it arrived. The client of this
    /// project keeps them for 30 s, nginx and AWS's load balancers for 60 s.
    pub idle_timeout: Duration,
    /// Largest head of a request, in bytes, and the read buffer of a connection; a larger head gets an empty 431. At
    /// least 8 KiB, whatever is set. Default 16 KiB. Used by [`serve`](crate::serve).
    pub header_bytes: usize,
    /// Time a peer may take no byte of an answer; then the connection is closed. Also the time that a client which has
    /// closed its sending side waits for its answer: it may as well have gone. Default 10 s. Used by
    /// [`serve`](crate::serve).
    pub write_timeout: Duration,
    /// Time for a whole answer to be taken by the peer, from the moment its head is ready to its last byte; then the
    /// connection is closed, however much was sent. The time of the handler is not part of it. At most 5 s once the
    /// server was asked to stop. Default 60 s. Used by [`serve`](crate::serve).
    pub response_timeout: Duration,
    /// Connections open at one time. When all are taken, a new one displaces the one that has been silent longest;
    /// connections with a request in work are never displaced. Default 1024. Used by [`serve`](crate::serve).
    pub connections: usize,
    /// Time for requests in work to finish after the order to stop; then they are cut off. Default 30 s. Used by
    /// [`serve`](crate::serve).
    pub shutdown_grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: 256 * 1024,
            body_timeout: Duration::from_secs(10),
            requests: 512,
            retry_after: Duration::from_secs(1),
            header_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(75),
            header_bytes: 16 * 1024,
            write_timeout: Duration::from_secs(10),
            response_timeout: Duration::from_secs(60),
            connections: 1024,
            shutdown_grace: Duration::from_secs(30),
        }
    }
}
