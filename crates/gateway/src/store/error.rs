//! Errors of the store.

use std::fmt;
use std::sync::Arc;

/// Why an operation of the store failed. It never contains a stored value.
#[derive(Clone)]
#[non_exhaustive]
pub enum StoreError {
    /// This version of SQLite can damage a database that two connections use.
    OldSqlite {
        /// The version, as SQLite prints it.
        found: String,
    },
    /// A newer gateway wrote this database.
    NewerDatabase {
        /// The version of its tables.
        found: i64,
        /// The newest version that this gateway knows.
        known: i64,
    },
    /// It does not exist; the text names what was looked for.
    Missing(&'static str),
    /// It was changed or claimed by another process since it was read; the text names it.
    Conflict(&'static str),
    /// It exists already; the text names it.
    Exists(&'static str),
    /// It cannot be deleted, because something else refers to it; the text names both.
    InUse(&'static str),
    /// A stored value cannot be parsed; the text names where.
    Damaged(&'static str),
    /// The store is closed.
    Closed,
    /// The database failed.
    Failed {
        /// The operation, such as `accepting a call`.
        doing: &'static str,
        /// The kind of failure.
        failure: StorageFailure,
        /// The error of the database.
        source: Arc<dyn std::error::Error + Send + Sync>,
    },
}

/// Kinds of failures of the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StorageFailure {
    /// The disk is full.
    Full,
    /// Its file was removed, moved or replaced while it was open.
    NotInPlace,
    /// Anything else.
    Other,
}

impl StorageFailure {
    /// The kind as a fixed word, for logs and health checks.
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "disk_full",
            Self::NotInPlace => "file_replaced",
            Self::Other => "failed",
        }
    }
}

impl StoreError {
    /// An error of the database, of the kind [`StorageFailure::Other`].
    pub fn failed(doing: &'static str, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::failed_by(StorageFailure::Other, doing, source)
    }

    /// An error of the database, of this kind.
    pub fn failed_by(
        failure: StorageFailure,
        doing: &'static str,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::Failed { doing, failure, source: source.into().into() }
    }

    /// The kind of failure, if the database failed.
    pub fn storage_failure(&self) -> Option<StorageFailure> {
        match self {
            Self::Failed { failure, .. } => Some(*failure),
            _ => None,
        }
    }
}

impl StoreError {
    /// The error with all its causes in one line, for logs.
    pub fn with_causes(&self) -> String {
        let causes = std::iter::successors(Some(self as &dyn std::error::Error), |error| error.source());
        causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OldSqlite { found } => write!(
                f,
                "SQLite {found} can damage a database that two connections use; build the gateway with the SQLite it \
                 brings, or with 3.51.3 or newer"
            ),
            Self::NewerDatabase { found, known } => write!(
                f,
                "the database has version {found} and this gateway knows versions up to {known}; run the gateway that \
                 wrote it, or restore a backup"
            ),
            Self::Missing(what) => write!(f, "there is no such {what}"),
            Self::Conflict(what) => {
                write!(f, "the {what} was changed or claimed meanwhile; read it again and retry")
            }
            Self::Exists(what) => write!(f, "the {what} exists already"),
            Self::InUse(why) => write!(f, "{why}; delete that first"),
            Self::Damaged(place) => {
                write!(f, "the database has an invalid value in {place}; correct it, or restore a backup")
            }
            Self::Closed => f.write_str("the store is closed"),
            Self::Failed { doing, failure: StorageFailure::Full, .. } => {
                write!(f, "the disk is full: {doing} failed; free some space, no restart is needed")
            }
            Self::Failed { doing, failure: StorageFailure::NotInPlace, .. } => {
                write!(
                    f,
                    "the database was removed, moved or replaced: {doing} failed; put it back, or restart the gateway"
                )
            }
            Self::Failed { doing, .. } => {
                write!(f, "the database failed while {doing}; look at the disk's free space and permissions")
            }
        }
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Failed { source, .. } => Some(&**source),
            _ => None,
        }
    }
}

smartassist_auth::debug_as_text!(StoreError);
