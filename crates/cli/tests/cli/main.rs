//! The program itself, run as a person or a script runs it, against real servers on this machine.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that cannot do its part ends the test that called it"
)]

mod apply;
#[cfg(unix)]
mod cut_off;
mod demo;
mod dial;
mod help;
mod kept;
mod listen;
mod notifications;
mod pages;
mod program;
mod readme;
mod reads;
mod secrets;
mod server;
mod setup;
mod streams;
mod token;
mod trigger;
