//! The running gateway when it is killed, told to stop, besieged, or read slowly: what it promised before holds
//! afterwards.
//!
//! [`laws`] says what that is. Each part has a short run for every day, and a long one that is ignored:
//!
//! ```console
//! $ cargo test -p smartassist-cli --test kill -- --ignored --nocapture
//! ```
//!
//! `SMARTASSIST_ROUNDS` and `SMARTASSIST_SEED` change how long the long ones are and where chance begins; figures are
//! printed with `--nocapture`.

#![cfg(unix)]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "test code"
)]

mod besieged;
mod contents;
mod driver;
mod killed;
mod laws;
mod laws_bite;
mod program;
mod receiver;
mod slow_readers;
mod stopped;
mod world;
