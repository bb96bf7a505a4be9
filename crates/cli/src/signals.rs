//! Being told to stop.

use std::future::Future;

use smartassist_gateway::ops::StopSignals;

use crate::exit::Exit;
use crate::failure::Failure;

/// Ready when somebody wants the program to stop: Ctrl-C, or SIGTERM. They are listened for from the call on, so that
/// none is missed which comes before the future is polled; where they cannot be had, the program is stopped by other
/// means. Must be called on a tokio runtime.
pub fn stop_signal() -> impl Future<Output = ()> {
    let signals = StopSignals::listen();
    async move {
        match signals {
            Ok(mut signals) => signals.next().await,
            Err(_) => std::future::pending().await,
        }
    }
}

/// Runs a command that may be stopped at any time without harm.
///
/// # Errors
///
/// As the command; [`Exit::Interrupted`] where it was stopped.
pub async fn run_until_stopped(command: impl Future<Output = Result<Exit, Failure>>) -> Result<Exit, Failure> {
    tokio::select! {
        result = command => result,
        () = stop_signal() => Err(Failure::new(Exit::Interrupted, "interrupted")),
    }
}
