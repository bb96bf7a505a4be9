//! Where commands write: standard output for what was asked for, standard error for everything else.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use clap::{Args, ColorChoice, ValueEnum};
use serde::Serialize;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::table::clean;

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

/// What works or went well.
pub const SUCCESS: Style = AnsiColor::Green.on_default();
/// What failed or was refused.
pub const ERROR: Style = AnsiColor::Red.on_default().bold();
/// What a person should look at.
pub const WARNING: Style = AnsiColor::Yellow.on_default();
/// What matters less.
pub const DIM: Style = Style::new().dimmed();
/// Headings.
pub const HEADING: Style = Style::new().bold();

/// One output stream, and what is known about its other end.
pub struct Stream<'a> {
    write: &'a mut dyn Write,
    colour: bool,
    width: Option<usize>,
}

impl<'a> Stream<'a> {
    /// A stream that takes colours if `colour`. `width` is that of the terminal, and `None` where it is none.
    pub fn new(write: &'a mut dyn Write, colour: bool, width: Option<usize>) -> Self {
        Self { write, colour, width }
    }

    /// Columns of the terminal; `None` where it is none.
    pub fn width(&self) -> Option<usize> {
        self.width
    }

    /// Whether colours are written.
    pub fn has_colour(&self) -> bool {
        self.colour
    }

    /// The text in this style, if the stream takes colours.
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

/// Both streams, and how things are to be written.
pub struct Console<'a> {
    /// What was asked for, and nothing else.
    pub out: Stream<'a>,
    /// Remarks, progress and errors.
    pub err: Stream<'a>,
    format: Format,
    quiet: bool,
    /// Whether a line of progress stands on the terminal.
    in_progress: bool,
}

impl<'a> Console<'a> {
    /// A console that follows the options.
    pub fn new(out: Stream<'a>, err: Stream<'a>, options: &OutputOptions) -> Self {
        Self { out, err, format: options.output, quiet: options.quiet, in_progress: false }
    }

    /// Whether output is for programs.
    pub fn is_json(&self) -> bool {
        self.format == Format::Json
    }

    /// Writes a value as JSON: laid out for a document, in one line where more may follow.
    pub fn json(&mut self, value: &impl Serialize, layout: Layout) -> io::Result<()> {
        match layout {
            Layout::Document => serde_json::to_writer_pretty(&mut self.out, value)?,
            Layout::Line => serde_json::to_writer(&mut self.out, value)?,
        }
        writeln!(self.out)?;
        // Whoever follows the lines wants each when it is there.
        self.out.flush()
    }

    /// Says something that is worth knowing, unless `--quiet`.
    pub fn note(&mut self, text: &str) -> io::Result<()> {
        if self.quiet { Ok(()) } else { self.print_message(DIM, "note", text) }
    }

    /// Says something that a person should look at. `--quiet` does not silence it.
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

    /// Shows how far things are, on a terminal only; the next one takes its place.
    pub fn progress(&mut self, text: &str) -> io::Result<()> {
        if self.err.width().is_none() || self.quiet {
            return Ok(());
        }
        self.in_progress = true;
        write!(self.err, "\r{}\x1b[K", clean(text))?;
        self.err.flush()
    }

    /// Takes the line of progress away.
    pub fn end_progress(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.in_progress) {
            write!(self.err, "\r\x1b[K")?;
        }
        Ok(())
    }

    /// Tells why a command failed. Says nothing where nobody reads any more.
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

/// How JSON is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One document for the whole run.
    Document,
    /// One of several, a line each.
    Line,
}
