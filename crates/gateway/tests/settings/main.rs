//! Settings: what a file says, what is wrong with it, and what the parts of the gateway are told.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

mod defaults;
mod files;
mod parts;
