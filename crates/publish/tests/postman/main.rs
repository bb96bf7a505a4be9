//! The Postman collection: its structure, and every request in it sent to the server stub.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

mod collection;
mod sent;
mod structure;
