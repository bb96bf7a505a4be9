//! Settings: reading them, their errors, and what the parts of the gateway get.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

mod defaults;
mod files;
mod parts;
