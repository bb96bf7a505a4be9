//! `smartassist token`: makes tokens, and reads them.

mod claims;
mod inspect;
mod mint;

use clap::{Args, Subcommand};

use crate::console::Console;
use crate::exit::Exit;
use crate::failure::Failure;

/// Make and read tokens
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true)]
pub struct TokenArguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Make a token of a client id and a client secret
    Mint(mint::MintArguments),
    /// Say what a token holds, and what a server would refuse it for
    Inspect(inspect::InspectArguments),
}

/// Makes one, or reads one.
pub async fn run(arguments: &TokenArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    match &arguments.task {
        Task::Mint(arguments) => mint::run(arguments, console),
        Task::Inspect(arguments) => inspect::run(arguments, console).await,
    }
}
