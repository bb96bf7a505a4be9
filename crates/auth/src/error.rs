//! Why a token was refused: the full reason for logs, and the vendor's responses for the caller.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Why a token was refused.
///
/// It is meant for logs and metrics and holds no part of the token. A caller may see what
/// [`client_facing`](Self::client_facing) returns.
#[derive(Clone)]
#[non_exhaustive]
pub enum TokenError {
    /// Not a token: its form, its encoding or its JSON is wrong.
    Malformed(&'static str),
    /// The header requires something that is not supported.
    Header(&'static str),
    /// It is encrypted, and cannot be decrypted to a signed token. There is one error for an unknown key, a wrong key,
    /// an altered token and wrong content, so that the plaintext cannot be found by trials.
    Undecryptable,
    /// Unknown app, wrong signature, or disabled app. There is one error for all of them, after the same steps.
    Credentials,
    /// The app enforces encryption, and this token is only signed.
    NotEncrypted,
    /// A required claim is missing.
    MissingClaim(&'static str),
    /// A claim has a type or a value that is not valid.
    Claim(&'static str),
    /// `exp` has passed, this long ago.
    Expired(Duration),
    /// `nbf` or `iat` is in the future: the claim, and how far away it is.
    NotYetValid(&'static str, Duration),
    /// It has a token id (`jti`), and `exp` is absent or more than an hour away.
    LivesTooLong,
    /// Its token id was used before.
    Replayed,
    /// The app lacks the scope.
    WrongScope,
    /// Too many encrypted tokens are waiting to be decrypted.
    Busy,
    /// The registry or the replay store failed.
    Store(AuthStoreError),
}

/// What a caller may see about a refused token: the vendor's responses, and no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientFacingError {
    /// Not a token: `Invalid JWT token`.
    NotAToken,
    /// A token that is not valid: `Invalid SDK credentials`.
    BadCredentials,
    /// The scope is missing: `Permission denied. Scope is incorrect!`.
    WrongScope,
    /// `jti` with an `exp` that is too far away.
    TooLongLived,
    /// A token id that was used before.
    Replay,
    /// The token may be valid. It cannot be verified now.
    Unavailable,
}

impl TokenError {
    /// What the caller may see.
    pub fn client_facing(&self) -> ClientFacingError {
        match self {
            Self::Malformed(_) => ClientFacingError::NotAToken,
            Self::Header(_)
            | Self::Undecryptable
            | Self::Credentials
            | Self::NotEncrypted
            | Self::MissingClaim(_)
            | Self::Claim(_)
            | Self::Expired(_)
            | Self::NotYetValid(..) => ClientFacingError::BadCredentials,
            Self::LivesTooLong => ClientFacingError::TooLongLived,
            Self::Replayed => ClientFacingError::Replay,
            Self::WrongScope => ClientFacingError::WrongScope,
            Self::Busy | Self::Store(_) => ClientFacingError::Unavailable,
        }
    }

    /// The kind of error in fixed words, for metrics.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::Header(_) => "header",
            Self::Undecryptable => "undecryptable",
            Self::Credentials => "credentials",
            Self::NotEncrypted => "not encrypted",
            Self::MissingClaim(_) => "missing claim",
            Self::Claim(_) => "claim",
            Self::Expired(_) => "expired",
            Self::NotYetValid(..) => "not yet valid",
            Self::LivesTooLong => "lives too long",
            Self::Replayed => "replayed",
            Self::WrongScope => "wrong scope",
            Self::Busy => "busy",
            Self::Store(_) => "store",
        }
    }
}

impl TokenError {
    /// Whether the signature was valid, so that only someone with the secret of an app can cause this error.
    pub fn is_signed_by_known_app(&self) -> bool {
        !matches!(
            self,
            Self::Malformed(_)
                | Self::Header(_)
                | Self::Undecryptable
                | Self::Credentials
                | Self::Busy
                | Self::Store(_)
        )
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(reason) => write!(f, "not a token: it {reason}"),
            Self::Header(reason) => write!(f, "the header of the token {reason}"),
            Self::Undecryptable => f.write_str("the token cannot be decrypted to a signed one"),
            Self::Credentials => f.write_str("unknown or disabled app, or wrong signature"),
            Self::NotEncrypted => f.write_str("the app enforces encryption, and the token is only signed"),
            Self::MissingClaim(name) => write!(f, "the claim `{name}` is missing"),
            Self::Claim(reason) => write!(f, "the claim {reason}"),
            Self::Expired(ago) => {
                write!(f, "the token expired {} s ago (`exp`); if it is new, compare the clocks", ago.as_secs())
            }
            Self::NotYetValid(claim, away) => {
                write!(f, "the claim `{claim}` is {} s in the future; compare the clocks", away.as_secs())
            }
            Self::LivesTooLong => {
                f.write_str("the token has a `jti`, and an `exp` that is absent or over an hour away")
            }
            Self::Replayed => f.write_str("the token id was used before"),
            Self::WrongScope => f.write_str("the app lacks the scope"),
            Self::Busy => f.write_str("too many encrypted tokens are waiting"),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for TokenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(error) => error.source(),
            _ => None,
        }
    }
}

crate::debug_as_text!(TokenError);

impl From<AuthStoreError> for TokenError {
    fn from(error: AuthStoreError) -> Self {
        Self::Store(error)
    }
}

/// A registry or a replay store failed. The token is then refused as [`ClientFacingError::Unavailable`].
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthStoreError {
    /// It has no space for another token id.
    Full,
    /// It could not be reached, or it failed.
    Failed(Arc<dyn std::error::Error + Send + Sync>),
}

impl AuthStoreError {
    /// Wraps the error of a database or another store.
    pub fn failed(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Failed(error.into().into())
    }
}

impl fmt::Display for AuthStoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Full => "the replay store is full",
            Self::Failed(_) => "the registry or the replay store failed",
        })
    }
}

impl std::error::Error for AuthStoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Full => None,
            Self::Failed(error) => Some(&**error),
        }
    }
}

crate::debug_as_text!(AuthStoreError);
