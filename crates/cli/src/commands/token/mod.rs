//! `smartassist token`: makes and reads tokens.

mod claims;
mod inspect;
mod mint;

use clap::{Args, Subcommand};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Console;

const EXAMPLES: &str = "\
Example:
  smartassist token mint | smartassist token inspect";

/// Make and read tokens
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct TokenArguments {
    #[command(subcommand)]
    task: TokenCommand,
}

#[derive(Debug, Subcommand)]
enum TokenCommand {
    /// Make a token from a client id and a client secret
    Mint(mint::MintArguments),
    /// Print a token's content, and why a server would refuse it
    Inspect(inspect::InspectArguments),
}

/// Runs the command.
pub async fn run(arguments: &TokenArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    match &arguments.task {
        TokenCommand::Mint(arguments) => mint::run(arguments, console),
        TokenCommand::Inspect(arguments) => inspect::run(arguments, console).await,
    }
}
