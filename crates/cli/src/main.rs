//! `smartassist`: parses the arguments, opens the terminal, and sets the exit code. The library does the work.

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::process::ExitCode;

use anstream::AutoStream;
use clap::{ColorChoice, FromArgMatches as _, ValueEnum as _};
use smartassist_cli::{Cli, Console, Exit, Failure, Stream};

fn main() -> ExitCode {
    // Messages of the parser follow `--color`, too, although it is not parsed yet.
    let command = smartassist_cli::parser().color(asked_colour(std::env::args_os()));
    let cli = Cli::from_arg_matches(&command.get_matches()).unwrap_or_else(|error| error.exit());
    let (colour_out, colour_err) = (colour(cli.output.color, &io::stdout()), colour(cli.output.color, &io::stderr()));
    let mut out = AutoStream::new(io::stdout().lock(), choice(colour_out));
    // Not locked, because other threads write the log there.
    let mut err = AutoStream::new(io::stderr(), choice(colour_err));
    let mut console = Console::new(
        Stream::new(&mut out, colour_out, width(&io::stdout())),
        Stream::new(&mut err, colour_err, width(&io::stderr())),
        &cli.output,
    );
    let result = smartassist_cli::run(&cli.command, &mut console);
    let exit = match result.and_then(|exit| console.out.flush().map(|()| exit).map_err(Failure::Output)) {
        Ok(exit) => exit,
        // The exit code reports the failure even if the message cannot be written.
        Err(failure) => console.print_failure(&failure).map_or(Exit::Failed, |()| failure.exit()),
    };
    ExitCode::from(exit.code())
}

/// The value of `--color`, read before the arguments are parsed.
fn asked_colour(arguments: impl Iterator<Item = OsString>) -> ColorChoice {
    let words: Vec<String> = arguments.filter_map(|argument| argument.into_string().ok()).collect();
    let asked = words.iter().enumerate().find_map(|(at, word)| match word.strip_prefix("--color")? {
        "" => words.get(at + 1).map(String::as_str),
        rest => rest.strip_prefix('='),
    });
    asked.and_then(|asked| ColorChoice::from_str(asked, true).ok()).unwrap_or_default()
}

/// Whether to write colors: by the option, and by default only to a terminal if `NO_COLOR` is not set.
fn colour(asked: ColorChoice, stream: &impl io::IsTerminal) -> bool {
    match asked {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => {
            let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
            let is_dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
            stream.is_terminal() && !is_set("NO_COLOR") && !is_dumb
        }
    }
}

fn choice(colour: bool) -> anstream::ColorChoice {
    if colour { anstream::ColorChoice::Always } else { anstream::ColorChoice::Never }
}

/// Columns of the terminal; `None` if the stream is not a terminal.
#[cfg(unix)]
fn width(stream: &(impl io::IsTerminal + std::os::fd::AsFd)) -> Option<usize> {
    stream.is_terminal().then(|| terminal_size::terminal_size_of(stream))?.map(|(width, _)| usize::from(width.0))
}

/// Columns of the terminal; `None` if the stream is not a terminal.
#[cfg(windows)]
fn width(stream: &(impl io::IsTerminal + std::os::windows::io::AsHandle)) -> Option<usize> {
    stream.is_terminal().then(|| terminal_size::terminal_size_of(stream))?.map(|(width, _)| usize::from(width.0))
}
