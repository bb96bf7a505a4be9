//! Why a key cannot be used.

use std::fmt;

/// Why a public or private key for encrypted tokens cannot be used.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// The JWK is not strict JSON, or lacks or misspells the named member.
    Jwk(&'static str),
    /// The key id is empty, longer than 64 bytes, or not visible ASCII.
    KeyId,
    /// The ring already has a key with this id.
    Duplicate,
    /// Not an RSA key of 2048 to 8192 bits.
    Unsuitable,
    /// Neither PEM nor DER of PKCS#8. A key that begins with `BEGIN RSA PRIVATE KEY` is PKCS#1.
    Encoding,
    /// The key is bound to another key management.
    Bound,
    /// The system has no random numbers.
    NoRandomness,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Jwk(reason) => write!(f, "the JWK {reason}"),
            Self::KeyId => f.write_str("the key id is empty, longer than 64 bytes, or not visible ASCII"),
            Self::Duplicate => f.write_str("there is a key with this id already"),
            Self::Unsuitable => f.write_str("not an RSA key of 2048 to 8192 bits"),
            Self::Encoding => f.write_str(
                "the private key is not PKCS#8; `openssl pkcs8 -topk8 -nocrypt` converts one that begins with `BEGIN \
                 RSA PRIVATE KEY`",
            ),
            Self::Bound => f.write_str("the key is bound to another key management"),
            Self::NoRandomness => f.write_str("the system gives no random numbers"),
        }
    }
}

impl std::error::Error for KeyError {}

crate::debug_as_text!(KeyError);

/// Checks that a key id may stand in a header.
pub(crate) fn check_key_id(id: &str) -> Result<(), KeyError> {
    let fits = !id.is_empty() && id.len() <= crate::header::MAX_KEY_ID_BYTES;
    if fits && id.bytes().all(|byte| byte.is_ascii_graphic()) { Ok(()) } else { Err(KeyError::KeyId) }
}
