//! Secrets of Standard Webhooks: `whsec_` and base64 of 24 to 64 bytes.

use std::fmt;
use std::ops::RangeInclusive;

use aws_lc_rs::rand;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::secret::{Secret, SecretError};

const PREFIX: &str = "whsec_";

/// A secret of Standard Webhooks. It is wiped when dropped, and `Debug` shows `WebhookSecret(Secret(..))`.
#[derive(Debug)]
pub struct WebhookSecret(Secret);

impl WebhookSecret {
    /// How many bytes the key may have: 192 to 512 bits, as Standard Webhooks 1.0 requires.
    pub const BYTES: RangeInclusive<usize> = 24..=64;

    /// Parses `whsec_<base64>`, with padding where base64 requires it.
    ///
    /// # Errors
    ///
    /// Returns an error for another form or length, and for an unsupported key of ed25519 (`whsk_`, `whpk_`).
    pub fn parse(text: &str) -> Result<Self, WebhookSecretError> {
        if text.starts_with("whsk_") || text.starts_with("whpk_") {
            return Err(WebhookSecretError::Asymmetric);
        }
        let base64 = text.strip_prefix(PREFIX).ok_or(WebhookSecretError::Prefix)?;
        // Decoded into a buffer of the final size, so that no copy stays in memory.
        let mut bytes = Zeroizing::new(vec![0; base64::decoded_len_estimate(base64.len())]);
        let length = STANDARD.decode_slice(base64, &mut bytes).map_err(|_| WebhookSecretError::Encoding)?;
        bytes.truncate(length);
        Self::from_bytes(std::mem::take(&mut *bytes))
    }

    /// Creates a secret from its bytes.
    ///
    /// # Errors
    ///
    /// Returns an error unless there are 24 to 64 bytes.
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> Result<Self, WebhookSecretError> {
        let secret = Secret::from_bytes(bytes).map_err(|_| WebhookSecretError::Length)?;
        if Self::BYTES.contains(&secret.expose().len()) { Ok(Self(secret)) } else { Err(WebhookSecretError::Length) }
    }

    /// Generates a secret of 32 random bytes.
    ///
    /// # Errors
    ///
    /// Returns an error if the system has no random numbers.
    pub fn generate() -> Result<Self, SecretError> {
        let mut bytes = vec![0; 32];
        rand::fill(&mut bytes).map_err(|_| SecretError::NoRandomness)?;
        Secret::from_bytes(bytes).map(Self)
    }

    /// Returns `whsec_<base64>`, to hand it to its owner. Do not log it.
    pub fn expose(&self) -> Zeroizing<String> {
        let bytes = self.0.expose();
        // Allocated at its final size, so that no copy stays in memory.
        let mut text = String::with_capacity(PREFIX.len().saturating_add(bytes.len().saturating_mul(2)));
        text.push_str(PREFIX);
        STANDARD.encode_string(bytes, &mut text);
        Zeroizing::new(text)
    }

    /// Returns the bytes of the key, for a store that keeps them. Do not log them.
    pub fn key(&self) -> &[u8] {
        self.0.expose()
    }
}

/// Why a text or bytes are not a secret of Standard Webhooks.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookSecretError {
    /// It does not begin with `whsec_`.
    Prefix,
    /// It is a key of ed25519.
    Asymmetric,
    /// What follows `whsec_` is not base64.
    Encoding,
    /// It has fewer than 24 or more than 64 bytes.
    Length,
}

impl fmt::Display for WebhookSecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Prefix => {
                "a secret of Standard Webhooks begins with `whsec_`; put that in front if only the base64 was handed over"
            }
            Self::Asymmetric => {
                "`whsk_` and `whpk_` are keys of ed25519 (`v1a`), which is not supported; ask for a secret that begins \
                 with `whsec_`"
            }
            Self::Encoding => "what follows `whsec_` is not padded base64; copy the whole secret",
            Self::Length => "the secret has fewer than 24 or more than 64 bytes; `WebhookSecret::generate` makes one",
        })
    }
}

impl std::error::Error for WebhookSecretError {}

crate::debug_as_text!(WebhookSecretError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_text_stands_for_a_secret() {
        let of = |length: usize| format!("whsec_{}", STANDARD.encode(vec![0xfb; length]));
        for length in [24, 25, 32, 64] {
            let secret = WebhookSecret::parse(&of(length)).unwrap();
            assert_eq!(*secret.expose(), of(length));
            assert_eq!(format!("{secret:?}"), "WebhookSecret(Secret(..))");
        }
        let base64 = STANDARD.encode([0xfb; 25]);
        for (text, error) in [
            (String::new(), WebhookSecretError::Prefix),
            (base64.clone(), WebhookSecretError::Prefix),
            (format!("WHSEC_{base64}"), WebhookSecretError::Prefix),
            (format!(" whsec_{base64}"), WebhookSecretError::Prefix),
            (format!("whsk_{base64}"), WebhookSecretError::Asymmetric),
            (format!("whpk_{base64}"), WebhookSecretError::Asymmetric),
            (format!("whsec_{}", base64.trim_end_matches('=')), WebhookSecretError::Encoding),
            (format!("whsec_{base64}\n"), WebhookSecretError::Encoding),
            (format!("whsec_{}", base64.replace('+', "-")), WebhookSecretError::Encoding),
            ("whsec_".to_owned(), WebhookSecretError::Length),
            (of(23), WebhookSecretError::Length),
            (of(65), WebhookSecretError::Length),
        ] {
            assert_eq!(WebhookSecret::parse(&text).unwrap_err(), error, "{text}");
        }
    }

    #[test]
    fn a_new_secret_can_be_handed_on() {
        let secret = WebhookSecret::generate().unwrap();
        assert_eq!(secret.key().len(), 32);
        assert_eq!(WebhookSecret::parse(&secret.expose()).unwrap().key(), secret.key());
        assert_ne!(WebhookSecret::generate().unwrap().key(), secret.key());
    }
}
