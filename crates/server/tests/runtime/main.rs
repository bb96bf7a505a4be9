//! The server runtime as generated code uses it, from the first check to the last.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

#[path = "../support/mod.rs"]
mod support;

mod agreement;
#[cfg(feature = "serve")]
mod client_address;
mod generated;
mod guards;
#[cfg(feature = "serve")]
mod half_close;
#[cfg(feature = "serve")]
mod handshakes;
#[cfg(feature = "serve")]
mod keep_alive;
mod middleware;
mod order_of_checks;
mod parameters;
mod rate_limit;
mod receiver;
mod rejections;
#[cfg(feature = "serve")]
mod serving;
mod streamed;
mod validate;
mod validate_random;
