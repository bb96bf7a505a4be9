//! The program itself, run as a person or a script runs it, against real servers on this machine.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that cannot do its part ends the test that called it"
)]

mod apply;
mod demo;
mod dial;
mod help;
#[cfg(unix)]
mod interrupted_writes;
mod listen;
mod messages;
mod notifications;
#[cfg(unix)]
mod open_files;
mod pages;
mod persistent_gateway;
mod program;
#[cfg(unix)]
mod pty;
mod readme;
#[cfg(unix)]
mod readme_blocks;
#[cfg(unix)]
mod readme_programs;
mod reads;
mod resources;
mod secrets;
mod server;
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
