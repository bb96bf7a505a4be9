//! Why a gateway did not start.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use crate::ops::TlsError;
use crate::ops::descriptors::TooFewDescriptors;
use crate::ops::settings::ConfigError;
use crate::resources::keys::KeyFileError;
use crate::store::StoreError;

/// Why a gateway did not start.
#[non_exhaustive]
pub enum StartError {
    /// The settings.
    Config(ConfigError),
    /// The certificate or its key.
    Tls(TlsError),
    /// The data folder.
    Folder {
        /// Which one.
        folder: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Another gateway runs on the data folder.
    Running {
        /// Which one.
        folder: PathBuf,
    },
    /// The database.
    Store {
        /// Its file.
        file: PathBuf,
        /// What is wrong with it.
        source: StoreError,
    },
    /// An address to listen at.
    Listen {
        /// Which one.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// The process may have too few files open.
    DescriptorBudget(TooFewDescriptors),
    /// The HTTP client for notifications.
    Transport(reqwest::Error),
    /// The key that tokens are encrypted to.
    Key(KeyFileError),
    /// Something that cannot happen did.
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
                write!(f, "{address}: {source}; stop what listens there, or choose another address")
            }
            Self::DescriptorBudget(error) => error.fmt(f),
            Self::Transport(_) => f.write_str("TLS for notifications cannot be set up"),
            Self::Key(error) => error.fmt(f),
            Self::Broken(what) => write!(f, "a part of the gateway broke down at the start: {what}"),
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
        Self::DescriptorBudget(error)
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
