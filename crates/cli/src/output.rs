//! The output of commands: results on standard output, notes, progress and errors on standard error.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use clap::{Args, ColorChoice, ValueEnum};
use serde::Serialize;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal_text::clean;

/// How output is written.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Output")]
pub struct OutputOptions {
    /// Format of results: a table for people, or JSON with the field names of the API
    #[arg(long, short, global = true, value_name = "FORMAT", default_value = "table")]
    pub output: Format,
    /// When to use colors; auto uses them on a terminal if NO_COLOR is not set
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: ColorChoice,
    /// Print no notes and no progress; warnings and errors are still printed
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

/// The format of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Aligned columns
    Table,
    /// One document, or one object per line
    Json,
}

/// Style of a success.
pub const SUCCESS: Style = AnsiColor::Green.on_default();
/// Style of an error.
pub const ERROR: Style = AnsiColor::Red.on_default().bold();
/// Style of a warning.
pub const WARNING: Style = AnsiColor::Yellow.on_default();
/// Style of secondary text.
pub const DIM: Style = Style::new().dimmed();
/// Style of headings.
pub const HEADING: Style = Style::new().bold();

/// One output stream, with the properties of its terminal.
pub struct Stream<'a> {
    write: &'a mut dyn Write,
    colour: bool,
    width: Option<usize>,
}

impl<'a> Stream<'a> {
    /// A stream that writes colors if `colour`. `width` is the width of the terminal; `None` if there is no terminal.
    pub fn new(write: &'a mut dyn Write, colour: bool, width: Option<usize>) -> Self {
        Self { write, colour, width }
    }

    /// Columns of the terminal; `None` if there is no terminal.
    pub fn width(&self) -> Option<usize> {
        self.width
    }

    /// Whether colors are written.
    pub fn has_colour(&self) -> bool {
        self.colour
    }

    /// The text in this style if the stream writes colors, otherwise the text alone.
    pub fn paint(&self, style: Style, text: &str) -> String {
        if self.colour && !text.is_empty() { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}

impl Write for Stream<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.write.flush()
    }
}

/// Both output streams, and the format of what is written.
pub struct Console<'a> {
    /// Standard output: results only.
    pub out: Stream<'a>,
    /// Standard error: notes, progress, warnings and errors.
    pub err: Stream<'a>,
    format: Format,
    quiet: bool,
    /// Whether the terminal shows a line of progress.
    in_progress: bool,
}

impl<'a> Console<'a> {
    /// A console with the options of the command line.
    pub fn new(out: Stream<'a>, err: Stream<'a>, options: &OutputOptions) -> Self {
        Self { out, err, format: options.output, quiet: options.quiet, in_progress: false }
    }

    /// Whether results are written as JSON.
    pub fn is_json(&self) -> bool {
        self.format == Format::Json
    }

    /// Writes a value as JSON: indented as a document, or in one line if more values may follow.
    pub fn json(&mut self, value: &impl Serialize, layout: Layout) -> io::Result<()> {
        match layout {
            Layout::Document => serde_json::to_writer_pretty(&mut self.out, value)?,
            Layout::Line => serde_json::to_writer(&mut self.out, value)?,
        }
        writeln!(self.out)?;
        // A program that reads the lines gets each one at once.
        self.out.flush()
    }

    /// Prints a note. `--quiet` suppresses it.
    pub fn note(&mut self, text: &str) -> io::Result<()> {
        if self.quiet { Ok(()) } else { self.print_message(DIM, "note", text) }
    }

    /// Prints a warning. `--quiet` does not suppress it.
    pub fn warn(&mut self, text: &str) -> io::Result<()> {
        self.print_message(WARNING, "warning", text)
    }

    fn print_message(&mut self, style: Style, word: &str, text: &str) -> io::Result<()> {
        self.end_progress()?;
        let word = self.err.paint(style, &format!("{word}:"));
        for (line, text) in text.lines().enumerate() {
            let text = clean(text);
            if line == 0 { writeln!(self.err, "{word} {text}")? } else { writeln!(self.err, "  {text}")? }
        }
        Ok(())
    }

    /// Shows progress in one line that the next call overwrites. Prints nothing without a terminal.
    pub fn progress(&mut self, text: &str) -> io::Result<()> {
        if self.err.width().is_none() || self.quiet {
            return Ok(());
        }
        self.in_progress = true;
        write!(self.err, "\r{}\x1b[K", clean(text))?;
        self.err.flush()
    }

    /// Removes the line of progress.
    pub fn end_progress(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.in_progress) {
            write!(self.err, "\r\x1b[K")?;
        }
        Ok(())
    }

    /// Prints why a command failed. Prints nothing if the reader of the output has closed its pipe.
    pub fn print_failure(&mut self, failure: &Failure) -> io::Result<()> {
        match failure {
            Failure::Output(_) if failure.exit() == Exit::Success => Ok(()),
            Failure::Output(error) => {
                self.print_message(ERROR, "error", &format!("the output cannot be written: {error}"))
            }
            Failure::Message { message, next, .. } => {
                self.print_message(ERROR, "error", message)?;
                next.as_ref().map_or(Ok(()), |next| self.print_message(SUCCESS, "next", next))
            }
        }
    }
}

/// The layout of JSON output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One indented document for the whole run.
    Document,
    /// One of several values, each in one line.
    Line,
}
