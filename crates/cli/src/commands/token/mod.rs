//! `smartassist token`: makes tokens, and reads them.

mod claims;
mod inspect;
mod mint;

use clap::{Args, Subcommand};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Console;

/// Make and read tokens
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true)]
pub struct TokenArguments {
    #[command(subcommand)]
    task: TokenCommand,
}

#[derive(Debug, Subcommand)]
enum TokenCommand {
    /// Make a token of a client id and a client secret
    Mint(mint::MintArguments),
    /// Say what a token holds, and what a server would refuse it for
    Inspect(inspect::InspectArguments),
}

/// Makes one, or reads one.
pub async fn run(arguments: &TokenArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    match &arguments.task {
        TokenCommand::Mint(arguments) => mint::run(arguments, console),
        TokenCommand::Inspect(arguments) => inspect::run(arguments, console).await,
    }
}
