//! `smartassist completions`: prints the script with which a shell completes commands and options.

use std::io::Write as _;

use clap::{Args, Command};
use clap_complete::Shell;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Console;

/// The name of the program in scripts.
const PROGRAM: &str = "smartassist";

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
pub fn run(arguments: &CompletionsArguments, parser: Command, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let mut script = script(arguments.shell, parser.clone());
    if arguments.shell == Shell::Fish {
        script.push_str(&fish_third_level(&parser));
    }
    console.out.write_all(script.as_bytes())?;
    Ok(Exit::Success)
}

/// The script that clap_complete generates. It goes into memory first: clap_complete panics where a pipe is closed.
fn script(shell: Shell, mut parser: Command) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut parser, PROGRAM, &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// The entries for options of `smartassist admin RESOURCE VERB`. clap_complete generates two levels for fish, so each
/// command that has a third level is generated as a program of two, and its conditions get the name of the command.
fn fish_third_level(parser: &Command) -> String {
    let mut entries = String::new();
    for command in parser.get_subcommands().filter(|command| command.has_subcommands()) {
        let name = command.get_name();
        let using = format!("__fish_{PROGRAM}_using_subcommand ");
        let using_command = format!("{using}{name}; and __fish_seen_subcommand_from ");
        let script = script(Shell::Fish, command.clone().name(PROGRAM));
        for entry in script.split("\ncomplete ").filter(|entry| entry.contains("; and __fish_seen_subcommand_from")) {
            entries.push_str("complete ");
            entries.push_str(entry.trim_end().replace(&using, &using_command).as_str());
            entries.push('\n');
        }
    }
    entries
}
