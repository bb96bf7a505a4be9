//! What is wrong with a line, and why an import ended.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

use super::outcome::ImportOutcome;

/// What is wrong with the text of a line. It repeats no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ItemProblem {
    /// JSON Pointer; empty for the whole line.
    pub(super) pointer: String,
    pub(super) reason: String,
}

impl ItemProblem {
    pub(super) fn at(pointer: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), reason: reason.into() }
    }

    pub(super) fn of_line(reason: impl Into<String>) -> Self {
        Self::at("", reason)
    }
}

/// A bad line: where it is, what is wrong, and what to do. It repeats no value.
///
/// It reads `calls.jsonl:12: /_id: is required`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineProblem {
    pub(super) name: Arc<str>,
    pub(super) line: u64,
    pub(super) problem: ItemProblem,
}

impl LineProblem {
    /// Number of the line, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// JSON Pointer to what is wrong, if it is not the whole line.
    pub fn pointer(&self) -> Option<&str> {
        Some(self.problem.pointer.as_str()).filter(|pointer| !pointer.is_empty())
    }

    /// What is wrong, as a lowercase fragment.
    pub fn reason(&self) -> &str {
        &self.problem.reason
    }
}

impl fmt::Display for LineProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.name, self.line)?;
        if let Some(pointer) = self.pointer() {
            write!(f, "{pointer}: ")?;
        }
        f.write_str(self.reason())
    }
}

/// Why an import ended before the end of its input. What came before is in, and the next run goes on there.
#[non_exhaustive]
pub enum ImportError {
    /// A line is bad, and bad lines are not skipped.
    Stopped {
        /// The line.
        problem: LineProblem,
        /// What was done before it.
        so_far: Box<ImportOutcome>,
    },
    /// The input cannot be read on.
    Read {
        /// What the input is called.
        name: Arc<str>,
        /// The line after which it happened; 0 before the first.
        line: u64,
        /// What the system says.
        source: io::Error,
    },
    /// The sink failed.
    ImportSink {
        /// What the input is called.
        name: Arc<str>,
        /// The last line that is surely in; 0 for none.
        line: u64,
        /// What the sink says.
        source: Box<dyn Error + Send + Sync>,
    },
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stopped { problem, .. } => write!(
                f,
                "{problem}; the lines before it are in: mend it and run again to go on there, or skip bad lines with \
                 --keep-going"
            ),
            Self::Read { name, line, .. } => {
                write!(
                    f,
                    "{name}: cannot be read on after line {line}; run again once it can, to go on where this ended"
                )
            }
            Self::ImportSink { name, line, .. } => write!(
                f,
                "{name}: what follows line {line} could not be stored; run again once it can, to go on where this ended"
            ),
        }
    }
}

impl Error for ImportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Stopped { .. } => None,
            Self::Read { source, .. } => Some(source),
            Self::ImportSink { source, .. } => Some(&**source),
        }
    }
}

smartassist_auth::debug_as_text!(ImportError);
