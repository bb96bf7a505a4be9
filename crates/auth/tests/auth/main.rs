//! Tokens, end to end: made, kept, attacked and checked.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "everything here is test code, helpers included"
)]

mod attacks;
mod cache;
mod forge;
mod interop;
mod keys;
mod minting;
mod privacy;
mod properties;
mod registry;
mod replay;
mod signatures;
mod verifying;
mod world;
