//! The compact form of tokens: three or five parts with dots between.

use crate::base64url;
use crate::error::TokenError;

/// Maximum length of a token, in bytes.
pub const MAX_TOKEN_BYTES: usize = 8 * 1024;

/// The parts of a token. None of them is verified yet.
pub(crate) enum CompactToken<'a> {
    /// Three parts (JWS).
    Signed(SignedToken<'a>),
    /// Five parts (JWE).
    Encrypted(EncryptedToken),
}

/// A signed token.
pub(crate) struct SignedToken<'a> {
    /// Header and payload as in the token: the bytes that the MAC covers.
    pub(crate) signed_bytes: &'a [u8],
    pub(crate) header: Vec<u8>,
    pub(crate) payload: Vec<u8>,
    pub(crate) mac: Vec<u8>,
}

/// An encrypted token. It owns its parts, because another thread decrypts it.
pub(crate) struct EncryptedToken {
    /// The header as in the token, which the encryption authenticates.
    pub(crate) header_text: Vec<u8>,
    pub(crate) header: Vec<u8>,
    pub(crate) key: Vec<u8>,
    pub(crate) iv: Vec<u8>,
    pub(crate) ciphertext: Vec<u8>,
    pub(crate) tag: Vec<u8>,
}

impl<'a> CompactToken<'a> {
    /// Splits a token into its parts.
    pub(crate) fn parse(token: &'a str) -> Result<Self, TokenError> {
        let malformed = |reason| Err(TokenError::Malformed(reason));
        if token.len() > MAX_TOKEN_BYTES {
            return malformed("longer than 8 KiB");
        }
        // First the bytes, so that the code below gets no white space, braces or non-ASCII.
        if !token.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')) {
            return malformed("has a character that no token has");
        }
        let mut texts = token.split('.');
        let mut next = || texts.next();
        match (next(), next(), next(), next(), next(), next()) {
            (Some(header), Some(payload), Some(mac), None, ..) => {
                let signed = header.len().saturating_add(1).saturating_add(payload.len());
                Ok(Self::Signed(SignedToken {
                    signed_bytes: token.as_bytes().get(..signed).unwrap_or_default(),
                    header: decode(header)?,
                    payload: decode(payload)?,
                    mac: decode(mac)?,
                }))
            }
            (Some(header), Some(key), Some(iv), Some(ciphertext), Some(tag), None) => {
                Ok(Self::Encrypted(EncryptedToken {
                    header_text: header.as_bytes().to_vec(),
                    header: decode(header)?,
                    key: decode(key)?,
                    iv: decode(iv)?,
                    ciphertext: decode(ciphertext)?,
                    tag: decode(tag)?,
                }))
            }
            _ => malformed("has neither three nor five parts"),
        }
    }
}

/// Decodes a part. None may be empty: that would be a token without signature, or an encrypted one without its own key.
fn decode(text: &str) -> Result<Vec<u8>, TokenError> {
    match base64url::decode(text) {
        Some(bytes) if !bytes.is_empty() => Ok(bytes),
        Some(_) => Err(TokenError::Malformed("has an empty part")),
        None => Err(TokenError::Malformed("has a part that is not base64url")),
    }
}
