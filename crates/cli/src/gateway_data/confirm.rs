//! The question before an operation that cannot be undone.

use std::io::{self, BufRead, IsTerminal as _, Write as _};

use clap::Args;

use crate::failure::Failure;
use crate::output::Console;

/// The option that answers the question.
#[derive(Args, Clone, Copy, Debug)]
pub struct ConfirmOption {
    /// Do not ask; required if there is no terminal
    #[arg(long, short = 'y')]
    yes: bool,
}

impl ConfirmOption {
    /// Prints `what` and asks the user to type `word`. Does not ask with `--yes`.
    ///
    /// # Errors
    ///
    /// There is no terminal (code 2), or the user types something else (code 1).
    pub fn ask(self, what: &str, word: &str, console: &mut Console<'_>) -> Result<(), Failure> {
        if self.yes {
            return Ok(());
        }
        let stdin = io::stdin();
        let there = stdin.is_terminal();
        ask_on(what, word, there, &mut stdin.lock(), console)
    }
}

fn ask_on(
    what: &str,
    word: &str,
    there: bool,
    input: &mut dyn BufRead,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    if !there {
        return Err(Failure::usage(format!("{what}: no terminal to confirm it on, so nothing was done"))
            .hint("give --yes, if that is meant"));
    }
    write!(console.err, "{}\nType {word} to go on: ", crate::terminal_text::clean(what))?;
    console.err.flush()?;
    let mut line = String::new();
    let read = input.read_line(&mut line);
    read.map_err(|error| Failure::failed(format!("the answer cannot be read: {error}; nothing was done")))?;
    if line.trim() == word { Ok(()) } else { Err(Failure::failed("not confirmed; nothing was done")) }
}

#[cfg(test)]
mod tests {
    use clap::ColorChoice;

    use super::*;
    use crate::output::{Format, OutputOptions, Stream};

    #[test]
    fn only_the_word_itself_goes_on() {
        for (there, typed, code) in [
            (true, "DELETE\n", None),
            (true, "  DELETE \r\n", None),
            (true, "DELETE", None),
            (true, "delete\n", Some(1)),
            (true, "yes\n", Some(1)),
            (true, "\n", Some(1)),
            (true, "", Some(1)),
            (false, "DELETE\n", Some(2)),
        ] {
            let (mut out, mut err) = (Vec::new(), Vec::new());
            let options = OutputOptions { output: Format::Table, color: ColorChoice::Never, quiet: false };
            let streams = (Stream::new(&mut out, false, None), Stream::new(&mut err, false, None));
            let mut console = Console::new(streams.0, streams.1, &options);
            let answer = ask_on("This deletes bot st-1", "DELETE", there, &mut typed.as_bytes(), &mut console);
            assert_eq!(answer.err().map(|failure| failure.exit().code()), code, "{there} {typed:?}");
            let ask_on = String::from_utf8(err).unwrap();
            assert_eq!(ask_on.contains("This deletes bot st-1\nType DELETE to go on: "), there);
            assert!(out.is_empty());
        }
    }
}
