//! What people see of the tool: each test is a story told by its transcript, from a copy of this repository.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

#[path = "checkout/mod.rs"]
mod checkout;
#[path = "tool/differences.rs"]
mod differences;
#[path = "tool/obstacles.rs"]
mod obstacles;
#[path = "tool/stories.rs"]
mod stories;
#[path = "tool/transcript.rs"]
mod transcript;
