//! The failure of a command: its exit code, its message and a hint.

use std::{fmt, io};

use smartassist_gateway::resources::ResourceError;
use smartassist_gateway::store::StoreError;

use crate::exit::Exit;

/// Why a command failed.
pub enum Failure {
    /// The output could not be written. A closed pipe ends the command with exit code 0.
    Output(io::Error),
    /// Anything else.
    Message {
        /// The exit code.
        exit: Exit,
        /// What happened, with one line per finding. Never contains a secret.
        message: String,
        /// What the user can do.
        next: Option<String>,
    },
}

impl Failure {
    /// The command failed: code 1.
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(Exit::Failed, message)
    }

    /// The command line or the settings are wrong: code 2.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// A failure with any exit code.
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self::Message { exit, message: message.into(), next: None }
    }

    /// Adds a hint: what the user can do.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        match self {
            Self::Message { exit, message, .. } => Self::Message { exit, message, next: Some(hint.into()) },
            output @ Self::Output(_) => output,
        }
    }

    /// The exit code.
    pub fn exit(&self) -> Exit {
        match self {
            // The reader of the output has closed its pipe.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Success,
            Self::Output(_) => Exit::Failed,
            Self::Message { exit, .. } => *exit,
        }
    }
}

/// The message and the hint.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Output(error) => write!(f, "the output cannot be written: {error}"),
            Self::Message { message, next: None, .. } => f.write_str(message),
            Self::Message { message, next: Some(next), .. } => write!(f, "{message}; {next}"),
        }
    }
}

/// Only for errors of writing the output. Other input and output errors get a message of their own.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// The store failed; the message has the database's own words.
impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::failed(with_causes(&error))
    }
}

/// A change of the resources was refused (code 2), or could not be done (code 1).
impl From<ResourceError> for Failure {
    fn from(error: ResourceError) -> Self {
        match error {
            ResourceError::Problems(_) | ResourceError::File(_) => Self::usage(error.to_string()),
            ResourceError::Store(error) => error.into(),
            _ => Self::failed(error.to_string()),
        }
    }
}

/// An error and its causes in one line.
pub fn with_causes(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
