//! Signals that stop the program.

use std::future::Future;

use smartassist_gateway::ops::StopSignals;

use crate::exit::Exit;
use crate::failure::Failure;

/// Resolves when the program receives Ctrl-C or SIGTERM. The handlers are installed by the call itself, so that a
/// signal before the first poll is not missed. If they cannot be installed, the future never resolves, and signals have
/// their default effect. Must be called on a tokio runtime.
pub fn stop_signal() -> impl Future<Output = ()> {
    let signals = StopSignals::listen();
    async move {
        match signals {
            Ok(mut signals) => signals.next().await,
            Err(_) => std::future::pending().await,
        }
    }
}

/// Runs a command that a signal may stop at any time.
///
/// # Errors
///
/// Those of the command; [`Exit::Interrupted`] after a signal.
pub async fn run_until_stopped(command: impl Future<Output = Result<Exit, Failure>>) -> Result<Exit, Failure> {
    tokio::select! {
        result = command => result,
        () = stop_signal() => Err(Failure::new(Exit::Interrupted, "interrupted")),
    }
}
