//! The running gateway when it is killed, told to stop, besieged, or read slowly: what it promised before holds
//! afterwards.
//!
//! [`invariants`] says what that is. Each part has a short run for every day, and a long one that is ignored:
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

mod driver;
mod invariant_violations;
mod invariants;
mod kills;
mod notification_contents;
mod program;
mod receiver;
mod slow_clients;
mod slow_readers;
mod stops;
mod test_gateway;
