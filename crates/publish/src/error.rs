//! Why something cannot be published.

use std::fmt;

use smartassist_codegen::plan::Failure;

/// Why something cannot be published: where, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishError {
    /// The file it is about, relative to the root of the repository.
    pub file: String,
    /// What happened and what to do next, as a lowercase fragment.
    pub message: String,
}

impl PublishError {
    /// A problem with a file.
    pub fn new(file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { file: file.into(), message: message.into() }
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.message)
    }
}

impl std::error::Error for PublishError {}

impl From<PublishError> for Failure {
    fn from(problem: PublishError) -> Self {
        Self::Other { file: problem.file, message: problem.message }
    }
}
