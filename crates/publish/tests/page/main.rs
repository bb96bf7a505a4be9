//! The reference page, read as a program reads it: no browser is needed.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

mod complete;
mod document;
mod hostile;
mod html;
mod programs;
mod sound;
