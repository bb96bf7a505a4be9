//! Notifications over real HTTP on the loopback, from a real outbox, with a clock that the tests move.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

mod attempts;
mod clock;
mod fairness;
mod hosts;
mod metrics;
mod operators;
mod order;
mod receiver;
mod recovery;
mod signatures;
mod ssrf;
mod stored_attempts;
mod tls;
mod transport;
mod world;
mod yielding;
