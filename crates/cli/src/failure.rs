//! Why a command could not do what it was asked for, and how that is told.

use std::{fmt, io};

use smartassist_gateway::resources::SetupError;
use smartassist_gateway::store::StoreError;

use crate::exit::Exit;

/// Why a command ended without doing what it was asked for.
pub enum Failure {
    /// The output could not be written. A pipe that nobody reads any more is no failure.
    Output(io::Error),
    /// Anything else.
    Message {
        /// How the run ends.
        exit: Exit,
        /// What happened, for a person; several lines where there are several findings. Never holds a secret.
        message: String,
        /// What to do about it.
        next: Option<String>,
    },
}

impl Failure {
    /// It could not be done: code 1.
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(Exit::Failed, message)
    }

    /// The command line or the settings are wrong: code 2.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// Any other end.
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self::Message { exit, message: message.into(), next: None }
    }

    /// The same, with what to do about it.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        match self {
            Self::Message { exit, message, .. } => Self::Message { exit, message, next: Some(hint.into()) },
            output @ Self::Output(_) => output,
        }
    }

    /// How the run ends.
    pub fn exit(&self) -> Exit {
        match self {
            // Whoever read the output has seen enough.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Success,
            Self::Output(_) => Exit::Failed,
            Self::Message { exit, .. } => *exit,
        }
    }
}

/// What a person reads: what happened, and what to do about it.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Output(error) => write!(f, "the output cannot be written: {error}"),
            Self::Message { message, next: None, .. } => f.write_str(message),
            Self::Message { message, next: Some(next), .. } => write!(f, "{message}; {next}"),
        }
    }
}

/// What is written goes to the console; other input and output has failures of its own words.
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
impl From<SetupError> for Failure {
    fn from(error: SetupError) -> Self {
        match error {
            SetupError::Problems(_) | SetupError::File(_) => Self::usage(error.to_string()),
            SetupError::Store(error) => error.into(),
            _ => Self::failed(error.to_string()),
        }
    }
}

/// An error and its causes in one line.
pub fn with_causes(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
