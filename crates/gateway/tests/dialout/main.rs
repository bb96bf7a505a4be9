//! A dialer, the stub, the exchange, its store and its relay, and the dialer's receiver: whole calls, over HTTP.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

mod calls;
mod imported;
mod left;
mod limits;
mod numbers;
mod pages;
mod refusals;
mod restart;
mod samples;
mod world;
