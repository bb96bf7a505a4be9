//! The compact form of tokens: three or five texts with dots between, and nothing else.

use crate::base64url;
use crate::error::TokenError;

/// Longest token that is looked at, in bytes.
pub const MAX_TOKEN_BYTES: usize = 8 * 1024;

/// A token taken apart. Nothing of it is believed yet.
pub(crate) enum CompactToken<'a> {
    /// Three parts (JWS).
    Signed(SignedToken<'a>),
    /// Five parts (JWE).
    Encrypted(EncryptedToken),
}

/// A signed token.
pub(crate) struct SignedToken<'a> {
    /// Header and payload as they stand in the token: the bytes the MAC is about.
    pub(crate) signed_bytes: &'a [u8],
    pub(crate) header: Vec<u8>,
    pub(crate) payload: Vec<u8>,
    pub(crate) mac: Vec<u8>,
}

/// An encrypted token. It owns its parts, because it is decrypted on another thread.
pub(crate) struct EncryptedToken {
    /// The header as it stands in the token: what the content is bound to.
    pub(crate) header_text: Vec<u8>,
    pub(crate) header: Vec<u8>,
    pub(crate) key: Vec<u8>,
    pub(crate) iv: Vec<u8>,
    pub(crate) ciphertext: Vec<u8>,
    pub(crate) tag: Vec<u8>,
}

impl<'a> CompactToken<'a> {
    /// Takes a token apart.
    pub(crate) fn parse(token: &'a str) -> Result<Self, TokenError> {
        let malformed = |reason| Err(TokenError::Malformed(reason));
        if token.len() > MAX_TOKEN_BYTES {
            return malformed("longer than 8 KiB");
        }
        // First the bytes, so that nothing below ever sees white space, braces or non-ASCII.
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

/// A part. None may be empty: that would be an unsecured token, or an encrypted one without its own key.
fn decode(text: &str) -> Result<Vec<u8>, TokenError> {
    match base64url::decode(text) {
        Some(bytes) if !bytes.is_empty() => Ok(bytes),
        Some(_) => Err(TokenError::Malformed("has an empty part")),
        None => Err(TokenError::Malformed("has a part that is not base64url")),
    }
}
