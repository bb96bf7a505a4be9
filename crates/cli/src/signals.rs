//! Being told to stop.

use std::future::Future;

use crate::exit::Exit;
use crate::failure::Failure;

/// Ready when somebody wants the program to stop: Ctrl-C, or SIGTERM.
pub async fn interrupted() {
    tokio::select! {
        // Where signals cannot be had, the system's own way of stopping programs stays in force.
        result = tokio::signal::ctrl_c() => if result.is_err() { std::future::pending::<()>().await },
        () = terminated() => {}
    }
}

#[cfg(unix)]
async fn terminated() {
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut signal) => drop(signal.recv().await),
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending().await
}

/// Runs a command that may be stopped at any time without harm.
///
/// # Errors
///
/// As the command; [`Exit::Interrupted`] where it was stopped.
pub async fn interruptible(command: impl Future<Output = Result<Exit, Failure>>) -> Result<Exit, Failure> {
    tokio::select! {
        result = command => result,
        () = interrupted() => Err(Failure::new(Exit::Interrupted, "interrupted")),
    }
}
