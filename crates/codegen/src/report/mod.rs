//! The output of the commands: aligned status lines, short diffs, a tally and the next command.

mod changes;
mod lines;

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use self::lines::LineChange;
use crate::checkout::Checkout;
use crate::diagnostic;
use crate::plan::{Failure, HASH_LINE};
use crate::status::{FileState, FileStatus};

/// How many lines of a diff are shown for one file.
const DIFF_LINES: usize = 14;

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// For people.
    #[default]
    Human,
    /// One JSON object a line.
    Json,
}

/// Where a command writes to, and how.
pub struct Report<'a> {
    /// What was asked for: the status lines.
    pub out: &'a mut dyn Write,
    /// Whether colours may be used.
    pub color: bool,
    /// Whether lines about files without a change are printed.
    pub verbose: bool,
    /// How findings are printed.
    pub format: Format,
}

const DONE: Style = AnsiColor::Green.on_default().bold();
const CHANGE: Style = AnsiColor::Yellow.on_default().bold();
const ERROR: Style = AnsiColor::Red.on_default().bold();

impl Report<'_> {
    /// A line of progress, such as `Checking openapi/smartassist.yaml`; it is seen at once.
    pub fn step(&mut self, verb: &str, what: &str) -> io::Result<()> {
        if self.format == Format::Json {
            return Ok(());
        }
        self.status(DONE, verb, what)?;
        self.out.flush()
    }

    /// Which checkout the paths that follow are relative to, where that is not plain.
    pub fn tree(&mut self, tree: &Checkout) -> io::Result<()> {
        match (&tree.note, self.format) {
            (None, _) => Ok(()),
            (Some(note), Format::Human) => self.step("In", note),
            (Some(_), Format::Json) => writeln!(self.out, "{}", serde_json::json!({ "tree": tree.root })),
        }
    }

    fn status(&mut self, style: Style, verb: &str, what: &str) -> io::Result<()> {
        let (on, off) = self.paint(style);
        writeln!(self.out, "{on}{verb:>12}{off} {what}")
    }

    fn paint(&self, style: Style) -> (String, String) {
        if self.color { (style.render().to_string(), style.render_reset().to_string()) } else { Default::default() }
    }

    /// Files that are as they should be: one line a folder, or one a file where `verbose`.
    pub fn fresh(&mut self, verb: &str, statuses: &[&FileStatus]) -> io::Result<()> {
        if self.format == Format::Json {
            return Ok(());
        }
        let mut folders: Vec<(&str, usize)> = Vec::new();
        for status in statuses {
            if self.verbose {
                self.status(DONE, verb, &status.path())?;
            }
            match folders.last_mut() {
                Some((folder, count)) if *folder == status.folder => *count += 1,
                _ => folders.push((&status.folder, 1)),
            }
        }
        if !self.verbose {
            for (folder, count) in folders {
                self.status(DONE, verb, &format!("{folder} ({})", files(count)))?;
            }
        }
        Ok(())
    }

    /// A file that needs something, with a short diff.
    pub fn stale(&mut self, status: &FileStatus) -> io::Result<()> {
        let (verb, note) = match &status.state {
            FileState::Fresh => return Ok(()),
            FileState::Stale { .. } if status.only_hash_differs() => ("Stale", " (only the hash of the document)"),
            FileState::Stale { .. } => ("Stale", ""),
            FileState::Missing { .. } => ("Missing", ""),
            FileState::Orphan => ("Orphan", " (nothing generates it)"),
        };
        if self.format == Format::Json {
            let line = serde_json::json!({ "file": status.path(), "state": verb.to_lowercase() });
            return writeln!(self.out, "{line}");
        }
        self.status(CHANGE, verb, &format!("{}{note}", status.path()))?;
        match &status.state {
            FileState::Stale { old, new } if !status.only_hash_differs() => self.diff(old, new),
            _ => Ok(()),
        }
    }

    /// A file that was brought to its state.
    pub fn fixed(&mut self, status: &FileStatus) -> io::Result<()> {
        let verb = match &status.state {
            FileState::Fresh => return Ok(()),
            FileState::Stale { .. } => "Updated",
            FileState::Missing { .. } => "Created",
            FileState::Orphan => "Removed",
        };
        if self.format == Format::Json {
            let line = serde_json::json!({ "file": status.path(), "state": verb.to_lowercase() });
            return writeln!(self.out, "{line}");
        }
        self.status(CHANGE, verb, &status.path())
    }

    fn diff(&mut self, old: &str, new: &str) -> io::Result<()> {
        let old = with_hash_of(new, old);
        let lines = lines::changed(&old, new);
        for line in lines.iter().take(DIFF_LINES) {
            let (sign, style) = match line.tag {
                LineChange::Deleted => ("-", AnsiColor::Red.on_default()),
                LineChange::Inserted => ("+", AnsiColor::Green.on_default()),
                LineChange::Equal => (" ", Style::new()),
            };
            let (on, off) = self.paint(style);
            let text = format!("{:>12} {sign} {}", line.number, line.text);
            writeln!(self.out, "{on}{}{off}", text.trim_end())?;
        }
        let hidden = lines.iter().skip(DIFF_LINES).filter(|line| line.tag != LineChange::Equal).count();
        if hidden > 0 {
            writeln!(self.out, "{:>12}   … and {hidden} more changed lines", "")?;
        }
        Ok(())
    }

    /// Everything that stands in the way of generating.
    pub fn failures(&mut self, failures: &[Failure]) -> io::Result<()> {
        for failure in failures {
            match (failure, self.format) {
                (Failure::Findings { source, diagnostics }, Format::Human) => {
                    diagnostic::render_human(diagnostics, source, self.color, self.out)?;
                    writeln!(self.out)?;
                }
                (Failure::Findings { diagnostics, .. }, Format::Json) => {
                    diagnostic::render_json(diagnostics, self.out)?
                }
                (Failure::Other { file, message }, Format::Human) => {
                    let (on, off) = self.paint(ERROR);
                    writeln!(self.out, "{on}error{off}: {file}: {message}")?;
                }
                (Failure::Other { file, message }, Format::Json) => {
                    let line = serde_json::json!({ "severity": "error", "file": file, "message": message });
                    writeln!(self.out, "{line}")?;
                }
            }
        }
        Ok(())
    }

    /// The last lines: what came of it, and the next command to run.
    pub fn conclude(&mut self, verb: &str, tally: &str, next: &str) -> io::Result<()> {
        if self.format == Format::Json {
            return Ok(());
        }
        let style = match verb {
            "Finished" => DONE,
            "Stale" | "Compatible" => CHANGE,
            _ => ERROR,
        };
        self.status(style, verb, tally)?;
        writeln!(self.out, "{:>12} {next}", "next:")
    }
}

/// A text with the hash of another one, since the hash differs in every file at once.
fn with_hash_of(other: &str, text: &str) -> String {
    let hash = |text: &str| text.lines().find(|line| line.starts_with(HASH_LINE)).map(str::to_owned);
    match (hash(text), hash(other)) {
        (Some(own), Some(new)) => text.replacen(&own, &new, 1),
        _ => text.to_owned(),
    }
}

/// `1 file`, `2 files`.
pub fn files(count: usize) -> String {
    counted(count, "file")
}

/// A number with its noun.
pub fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
