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
mod blocks;
#[cfg(unix)]
mod cut_off;
mod demo;
mod dial;
mod help;
mod kept;
mod listen;
mod messages;
mod notifications;
#[cfg(unix)]
mod open_files;
mod pages;
mod program;
#[cfg(unix)]
mod programs;
#[cfg(unix)]
mod pty;
mod readme;
mod reads;
mod secrets;
mod server;
mod setup;
mod streams;
#[cfg(unix)]
mod terminal;
mod token;
mod trigger;

/// Waits until something is so: for as long as any machine needs, and not for a time.
fn until(what: &str, is_so: impl Fn() -> bool) {
    let began = std::time::Instant::now();
    while !is_so() {
        assert!(began.elapsed() < std::time::Duration::from_secs(60), "a minute has passed, and not: {what}");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}
