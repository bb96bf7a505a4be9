//! Why a signature does not count: in full for logs, and in one sentence for the sender.

use std::fmt;

/// Why a signature does not count.
///
/// For logs and metrics; it never holds a part of a header, a body or a secret. A sender is told
/// [`client_facing`](Self::client_facing), which is the same for all.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// This header is absent.
    Missing(&'static str),
    /// A header is not of the form it has to have.
    Malformed(&'static str),
    /// The headers are of the right form and hold no signature of a kind that is checked here.
    Unsupported(&'static str),
    /// No secret made any of the signatures from this body.
    Mismatch,
    /// The signature is genuine and too old: the notification was held up or is sent again by somebody else, or a clock
    /// is wrong.
    TooOld,
    /// The signature is genuine and from the future: a clock is wrong.
    FromTheFuture,
}

impl SignatureError {
    /// What a sender may learn: one sentence for all of them, the document's own.
    pub fn client_facing(&self) -> &'static str {
        "the signature does not match"
    }

    /// Why, in a few fixed words, for metrics.
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
