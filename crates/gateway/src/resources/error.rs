//! Why something was not set up.

use std::fmt;

use smartassist_auth::{SecretError, UnixTime};

use super::desired_state::ResourceKind;
use super::file::FileProblems;
use super::validate::ResourceProblem;
use crate::store::StoreError;
use crate::utc;

/// Why something was not set up; then nothing was changed. It never holds a secret.
#[non_exhaustive]
pub enum ResourceError {
    /// There is no such thing.
    Unknown {
        /// What was looked for.
        kind: ResourceKind,
        /// The id that was probably meant.
        near: Option<String>,
    },
    /// There is one with this id already.
    Exists(ResourceKind),
    /// An account cannot be deleted as long as it has apps.
    AccountHasApps(usize),
    /// The secret is the current one already.
    SameSecret,
    /// The secret before the current one was promised for longer, and would end at once.
    StillPromised {
        /// Which secret, as resource files call it.
        secret: &'static str,
        /// Until when it was promised.
        until: UnixTime,
    },
    /// What was asked for is not within bounds, or does not fit together.
    Problems(Vec<ResourceProblem>),
    /// The resource file has problems.
    File(FileProblems),
    /// No secret could be made.
    Secret(SecretError),
    /// The store did not do it.
    Store(StoreError),
}

impl fmt::Display for ResourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { kind, near: Some(near) } => {
                write!(f, "there is no such {kind}; did you mean {near}?")
            }
            Self::Unknown { kind, near: None } => {
                write!(f, "there is no such {kind}; `{kind} list` shows those there are")
            }
            Self::Exists(kind) => write!(f, "another {kind} has this id already; edit that one, or choose another id"),
            Self::AccountHasApps(1) => f.write_str("the account has an app; delete that first"),
            Self::AccountHasApps(apps) => write!(f, "the account has {apps} apps; delete them first"),
            Self::SameSecret => f.write_str("this is the app's secret already; nothing was changed"),
            Self::StillPromised { secret, until } => f.write_str(&promised(secret, *until)),
            Self::Problems(problems) => lines(f, problems),
            Self::File(problems) => problems.fmt(f),
            Self::Secret(error) => error.fmt(f),
            Self::Store(error) => error.fmt(f),
        }
    }
}

/// Why a secret is not replaced.
pub(super) fn promised(secret: &str, until: UnixTime) -> String {
    format!(
        "the {secret} before the current one was promised until {} and would end at once; rotate it after that, or give \
         --force-rotation",
        utc(until)
    )
}

/// One a line.
pub(super) fn lines<T: fmt::Display>(f: &mut fmt::Formatter<'_>, all: &[T]) -> fmt::Result {
    all.iter().enumerate().try_for_each(|(at, one)| write!(f, "{}{one}", if at == 0 { "" } else { "\n" }))
}

impl std::error::Error for ResourceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(error) => error.source(),
            _ => None,
        }
    }
}

smartassist_auth::debug_as_text!(ResourceError);

impl From<StoreError> for ResourceError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}
