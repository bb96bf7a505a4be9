//! Errors of signature verification: the full reason for logs, and one sentence for the sender.

use std::fmt;

/// Why a signature is not valid.
///
/// It is meant for logs and metrics and holds no part of a header, a body or a secret. A sender may see what
/// [`client_facing`](Self::client_facing) returns, which is the same for all errors.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// This header is absent.
    Missing(&'static str),
    /// A header does not have the required form.
    Malformed(&'static str),
    /// The headers have the required form, but no signature of a supported version.
    Unsupported(&'static str),
    /// None of the signatures matches this body and the configured secrets.
    Mismatch,
    /// The signature is genuine but too old: the notification was delayed or replayed, or a clock is wrong.
    TooOld,
    /// The signature is genuine but lies in the future: a clock is wrong.
    FromTheFuture,
}

impl SignatureError {
    /// The sentence that a sender may see. It is the document's own, and the same for all errors.
    pub fn client_facing(&self) -> &'static str {
        "the signature does not match"
    }

    /// The reason in a few fixed words, for metrics.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::Malformed(_) => "malformed",
            Self::Unsupported(_) => "unsupported",
            Self::Mismatch => "mismatch",
            Self::TooOld => "too old",
            Self::FromTheFuture => "from the future",
        }
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(header) => write!(f, "the header {header} is missing"),
            Self::Malformed(reason) => write!(f, "not a signature: {reason}"),
            Self::Unsupported(reason) => f.write_str(reason),
            Self::Mismatch => f.write_str(
                "no secret made this signature from this body; compare the secrets, and verify the body before anything \
                 reads or changes it",
            ),
            Self::TooOld => f.write_str("the signature is genuine and too old; compare the clocks"),
            Self::FromTheFuture => f.write_str("the signature is genuine and from the future; compare the clocks"),
        }
    }
}

impl std::error::Error for SignatureError {}

crate::debug_as_text!(SignatureError);
