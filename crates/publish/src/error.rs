//! Why the document cannot be published.

use std::fmt;

use smartassist_codegen::plan::Failure;

/// Why the document cannot be published: in which file, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishError {
    /// The file, relative to the root of the repository.
    pub file: String,
    /// What happened and what to do next, as a lower-case fragment.
    pub message: String,
}

impl PublishError {
    /// An error in a file.
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
    fn from(error: PublishError) -> Self {
        Self::Other { file: error.file, message: error.message }
    }
}
