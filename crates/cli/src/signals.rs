//! Being told to stop.

use std::future::Future;

use crate::exit::Exit;
use crate::failure::Failure;

/// Ready when somebody wants the program to stop: Ctrl-C, or SIGTERM. They are listened for from the call on, so that
/// none is missed which comes before the future is polled; where they cannot be had, the system's own way of stopping
/// programs stays in force. Must be called on a tokio runtime.
#[cfg(unix)]
pub fn interrupted() -> impl Future<Output = ()> {
    use tokio::signal::unix::{Signal, SignalKind, signal};

    async fn received(signal: Option<Signal>) {
        match signal {
            Some(mut signal) => drop(signal.recv().await),
            None => std::future::pending().await,
        }
    }

    let (interrupt, terminate) = (signal(SignalKind::interrupt()).ok(), signal(SignalKind::terminate()).ok());
    async move {
        tokio::select! {
            () = received(interrupt) => {}
            () = received(terminate) => {}
        }
    }
}

/// Ready when somebody wants the program to stop.
#[cfg(not(unix))]
pub async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending().await
    }
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
