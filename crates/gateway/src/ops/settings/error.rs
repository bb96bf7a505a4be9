//! Errors of settings.

use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf};

/// Which setting is not valid, where, and what to do.
#[derive(Clone, PartialEq, Eq)]
pub struct ConfigError {
    file: Option<PathBuf>,
    /// Line and column, both from 1.
    place: Option<(usize, usize)>,
    problem: String,
}

impl ConfigError {
    pub(super) fn of(problem: impl Into<String>) -> Self {
        Self { file: None, place: None, problem: problem.into() }
    }

    /// Sets the position, from a byte of the file's text.
    pub(super) fn at(self, text: &str, byte: usize) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let line = before.matches('\n').count().saturating_add(1);
        let in_line = before.rsplit('\n').next().unwrap_or_default();
        Self { place: Some((line, in_line.chars().count().saturating_add(1))), ..self }
    }

    pub(super) fn in_file(self, file: &Path) -> Self {
        Self { file: Some(file.to_owned()), ..self }
    }

    /// The file, if it is known and contains the error.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// Line and column, both from 1, if the error is at one position of a file.
    pub fn place(&self) -> Option<(usize, usize)> {
        self.place
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.file {
            Some(file) => write!(f, "{}:", file.display())?,
            None => f.write_str("settings:")?,
        }
        if let Some((line, column)) = self.place {
            write!(f, "{line}:{column}:")?;
        }
        write!(f, " {}", self.problem)
    }
}

impl Error for ConfigError {}

smartassist_auth::debug_as_text!(ConfigError);
