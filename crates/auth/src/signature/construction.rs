//! What a `v1` of `SAVG-Signature` is about. It is assumed, so it can be replaced.

use aws_lc_rs::hmac;

/// Which HMAC a signature is.
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

    /// Length of a signature, in bytes.
    pub fn bytes(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }
}

/// Says which bytes a `v1` of `SAVG-Signature` signs, and with which algorithm.
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
    /// Hands what is signed to `sign`, in as many pieces as it likes: only their sequence counts. `timestamp` is the
    /// value of `t` as it was sent.
    fn feed(&self, timestamp: &str, body: &[u8], sign: &mut dyn FnMut(&[u8]));

    /// The algorithm; HMAC-SHA256 where nothing else is said.
    fn algorithm(&self) -> HmacAlgorithm {
        HmacAlgorithm::Sha256
    }
}

/// HMAC-SHA256 over `<t>.<body>`, as jambonz signs its hooks. That the vendor does the same is **assumed**: it builds
/// on that engine and sends a header of that form, and says nothing (register B20).
#[derive(Clone, Copy, Debug, Default)]
pub struct TimestampedBody;

impl Construction for TimestampedBody {
    fn feed(&self, timestamp: &str, body: &[u8], sign: &mut dyn FnMut(&[u8])) {
        sign(timestamp.as_bytes());
        sign(b".");
        sign(body);
    }
}
