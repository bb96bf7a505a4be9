//! The import of JSON Lines: what is read, what is bad, and that an interruption changes nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

mod bad_lines;
mod documents;
mod interruptions;
mod properties;
mod refusals;
mod world;
