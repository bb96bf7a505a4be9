//! Setting a gateway up: step by step, and by a file.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a helper that cannot do its part ends the test that called it")]

mod changeset;
mod file;
mod platform_key;
mod problems;
mod properties;
mod secrets;
mod world;
