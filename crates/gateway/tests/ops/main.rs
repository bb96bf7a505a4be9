//! Operations: TLS over real sockets, the routes beside the API, and shutdown.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

mod certificates;
mod metrics;
mod routes;
mod shutdown;
mod signals;
mod tls;
mod tls_files;
