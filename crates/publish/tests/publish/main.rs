//! What is published keeps its promises: each form says what the document says, the same document gives the same
//! bytes, and the folder is whole whatever interrupts the writing.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

mod bundle;
mod bytes;
mod changes;
mod checkout;
mod commands;
mod document;
mod folder;
mod leaves;
mod linted;
mod openapi31;
mod releases;
mod samples;
mod schemas;
mod shape;
