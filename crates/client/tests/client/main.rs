//! The client against small servers on this machine.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "everything here is test code, helpers included"
)]

mod calls;
mod config;
mod dialout;
mod errors;
mod no_connection;
mod outcome;
mod privacy;
mod rate_limit;
mod reads;
mod support;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;
mod tokens;
