//! `smartassist completions`: what a shell needs to complete commands and options.

use std::io::Write as _;

use clap::{Args, Command};
use clap_complete::Shell;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Console;

const EXAMPLES: &str = "\
Examples:
  smartassist completions bash > ~/.local/share/bash-completion/completions/smartassist
  smartassist completions zsh > ~/.zfunc/_smartassist
  smartassist completions fish > ~/.config/fish/completions/smartassist.fish";

/// Print the completions of a shell
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct CompletionsArguments {
    /// The shell
    shell: Shell,
}

/// Prints the completion script of `parser`.
pub fn run(arguments: &CompletionsArguments, mut parser: Command, console: &mut Console<'_>) -> Result<Exit, Failure> {
    // Into memory first: clap_complete panics where a pipe is closed.
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut parser, "smartassist", &mut script);
    console.out.write_all(&script)?;
    Ok(Exit::Success)
}
