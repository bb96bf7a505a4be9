//! The content that a `v1` of `SAVG-Signature` signs. The vendor does not document it, so it can be replaced.

use aws_lc_rs::hmac;

/// The hash algorithm of an HMAC signature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmacAlgorithm {
    /// HMAC with SHA-256: 64 hexadecimal digits.
    #[default]
    Sha256,
    /// HMAC with SHA-384: 96 hexadecimal digits.
    Sha384,
    /// HMAC with SHA-512: 128 hexadecimal digits.
    Sha512,
}

impl HmacAlgorithm {
    pub(crate) fn of_library(self) -> hmac::Algorithm {
        match self {
            Self::Sha256 => hmac::HMAC_SHA256,
            Self::Sha384 => hmac::HMAC_SHA384,
            Self::Sha512 => hmac::HMAC_SHA512,
        }
    }

    /// The length of a signature, in bytes.
    pub fn bytes(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }
}

/// Defines which bytes a `v1` of `SAVG-Signature` signs, and with which algorithm.
///
/// ```
/// use smartassist_auth::signature::{Construction, HmacAlgorithm};
///
/// /// The body first, then the time, without anything between.
/// struct BodyFirst;
///
/// impl Construction for BodyFirst {
///     fn feed(&self, timestamp: &str, body: &[u8], sign: &mut dyn FnMut(&[u8])) {
///         sign(body);
///         sign(timestamp.as_bytes());
///     }
///
///     fn algorithm(&self) -> HmacAlgorithm {
///         HmacAlgorithm::Sha512
///     }
/// }
/// ```
pub trait Construction: Send + Sync + 'static {
    /// Passes the signed content to `sign`, in any number of pieces in sequence. `timestamp` is the value of `t` as it
    /// was sent.
    fn feed(&self, timestamp: &str, body: &[u8], sign: &mut dyn FnMut(&[u8]));

    /// The algorithm; HMAC-SHA256 by default.
    fn algorithm(&self) -> HmacAlgorithm {
        HmacAlgorithm::Sha256
    }
}

/// HMAC-SHA256 over `<t>.<body>`, as jambonz signs its hooks. That the vendor does the same is **assumed**: its
/// platform is built on jambonz and sends a header of that form, but it documents nothing (register B20).
#[derive(Clone, Copy, Debug, Default)]
pub struct TimestampedBody;

impl Construction for TimestampedBody {
    fn feed(&self, timestamp: &str, body: &[u8], sign: &mut dyn FnMut(&[u8])) {
        sign(timestamp.as_bytes());
        sign(b".");
        sign(body);
    }
}
