//! What is set up, in memory: how old it may be, and what happens where it cannot be read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

mod changes;
mod fresh;
mod unknown;
mod world;
