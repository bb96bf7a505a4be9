//! Errors of the start.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use crate::ops::TlsError;
use crate::ops::descriptors::TooFewDescriptors;
use crate::ops::settings::ConfigError;
use crate::resources::platform_key::KeyFileError;
use crate::store::StoreError;

/// Why a gateway did not start.
#[non_exhaustive]
pub enum StartError {
    /// The settings are not valid.
    Config(ConfigError),
    /// The certificate or its key cannot be used.
    Tls(TlsError),
    /// The data folder cannot be used.
    Folder {
        /// The folder.
        folder: PathBuf,
        /// The error of the system.
        source: io::Error,
    },
    /// Another gateway runs on the data folder.
    Running {
        /// The folder.
        folder: PathBuf,
    },
    /// The database cannot be used.
    Store {
        /// The file.
        file: PathBuf,
        /// The error of the store.
        source: StoreError,
    },
    /// The gateway cannot listen on an address.
    Listen {
        /// The address.
        address: SocketAddr,
        /// The error of the system.
        source: io::Error,
    },
    /// The process may open too few files.
    Descriptors(TooFewDescriptors),
    /// The HTTP client for notifications cannot be created.
    Transport(reqwest::Error),
    /// The key that tokens are encrypted to cannot be used.
    Key(KeyFileError),
    /// A task of the start panicked.
    Broken(String),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(error) => error.fmt(f),
            Self::Tls(error) => error.fmt(f),
            Self::Folder { folder, source } => {
                write!(f, "{}: {source}; make it writable, or choose another data folder", folder.display())
            }
            Self::Running { folder } => write!(
                f,
                "{}: another gateway runs on this data folder; stop it, or choose another folder",
                folder.display()
            ),
            Self::Store { file, source } => write!(f, "{}: {source}", file.display()),
            Self::Listen { address, source } => {
                write!(f, "{address}: {source}; stop the process that listens there, or choose another address")
            }
            Self::Descriptors(error) => error.fmt(f),
            Self::Transport(_) => f.write_str("TLS for notifications cannot be set up"),
            Self::Key(error) => error.fmt(f),
            Self::Broken(what) => write!(f, "a task of the start panicked: {what}"),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store { source, .. } => std::error::Error::source(source),
            Self::Transport(source) => Some(source),
            _ => None,
        }
    }
}

smartassist_auth::debug_as_text!(StartError);

impl From<ConfigError> for StartError {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}

impl From<TooFewDescriptors> for StartError {
    fn from(error: TooFewDescriptors) -> Self {
        Self::Descriptors(error)
    }
}

impl From<KeyFileError> for StartError {
    fn from(error: KeyFileError) -> Self {
        Self::Key(error)
    }
}

impl From<TlsError> for StartError {
    fn from(error: TlsError) -> Self {
        Self::Tls(error)
    }
}
