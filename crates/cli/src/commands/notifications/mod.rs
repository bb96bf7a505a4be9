//! `smartassist notifications`: what became of notifications, and sending dead ones again.

mod filter;
mod list;
mod replay;

use clap::{Args, Subcommand};

use crate::console::Console;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::local::data::DataOption;

/// Look after the notifications of a gateway on this machine
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true)]
pub struct NotificationsArguments {
    #[command(flatten)]
    data: DataOption,
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// List notifications: those on their way, those delivered, and those that could not be
    List(list::ListArguments),
    /// Send notifications again that could not be delivered
    Replay(replay::ReplayArguments),
}

/// Does it.
pub async fn run(arguments: &NotificationsArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    match &arguments.task {
        Task::List(list) => list::run(list, &arguments.data, console).await,
        Task::Replay(replay) => replay::run(replay, &arguments.data, console).await,
    }
}
