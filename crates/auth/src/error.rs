//! Why a token was refused: in full for logs, and in the vendor's few words for the caller.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Why a token was refused.
///
/// For logs and metrics; it never holds a part of the token. What the caller may learn is [`client_facing`](Self::client_facing).
#[derive(Clone)]
#[non_exhaustive]
pub enum TokenError {
    /// Not a token: form, encoding, or JSON.
    Malformed(&'static str),
    /// The header asks for something that is not done here.
    Header(&'static str),
    /// It is encrypted, and cannot be decrypted to a signed token. One error for an unknown key, a wrong key, an
    /// altered token and wrong content, so that nobody can feel their way to the plaintext.
    Undecryptable,
    /// Unknown app, wrong signature, or disabled app. One error for all of them, reached by the same steps.
    Credentials,
    /// The app enforces encryption, and this token is only signed.
    NotEncrypted,
    /// A claim is absent that has to be there.
    MissingClaim(&'static str),
    /// A claim has a type or a value it cannot have.
    Claim(&'static str),
    /// `exp` is over, since so long.
    Expired(Duration),
    /// `nbf` is not reached, or `iat` is in the future: the claim, and how far away it is.
    NotYetValid(&'static str, Duration),
    /// It has a token id (`jti`), and `exp` is absent or more than an hour away.
    LivesTooLong,
    /// Its token id was used before.
    Replayed,
    /// The app lacks the scope.
    WrongScope,
    /// Too many encrypted tokens are waiting to be decrypted.
    Busy,
    /// The registry or the replay store gave no answer.
    Store(AuthStoreError),
}

/// What a caller learns about a refused token: the vendor's answers, and no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientFacingError {
    /// Not a token at all: `Invalid JWT token`.
    NotAToken,
    /// A token that does not count: `Invalid SDK credentials`.
    BadCredentials,
    /// The scope is missing: `Permission denied. Scope is incorrect!`.
    WrongScope,
    /// `jti` with an `exp` that is too far away.
    TooLongLived,
    /// A token id that was used before.
    Replay,
    /// Nothing is wrong with the token; it cannot be checked now.
    Unavailable,
}

impl TokenError {
    /// What the caller may learn.
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

    /// Why, in a few fixed words, for metrics.
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
    /// Whether the signature was found right before, so that nobody causes it but who has the secret of an app.
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

/// A registry or a replay store gave no answer. The token is then refused as [`ClientFacingError::Unavailable`].
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthStoreError {
    /// It has no room left for another token id.
    Full,
    /// It could not be reached, or failed.
    Failed(Arc<dyn std::error::Error + Send + Sync>),
}

impl AuthStoreError {
    /// Wraps the error of a database or the like.
    pub fn failed(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Failed(error.into().into())
    }
}

impl fmt::Display for AuthStoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Full => "the replay store is full",
            Self::Failed(_) => "the registry or the replay store gave no answer",
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
