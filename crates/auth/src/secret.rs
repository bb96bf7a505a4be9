//! Secrets. They are wiped when they are dropped, and never printed.

use std::fmt;

use aws_lc_rs::{hmac, rand};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

/// The client secret of an app, which is the key of HS256, or the secret with which notifications are signed. It is
/// wiped when it is dropped. `Debug` shows `Secret(..)`; there is no `Display` and no comparison.
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Minimum length of an HS256 key, in bytes (RFC 7518, 3.2). A shorter one can be found offline from a single
    /// token.
    ///
    /// * An [`App`](crate::App) never accepts a shorter one, because the one who registers apps chooses their secrets.
    /// * A [`Minter`](crate::Minter) accepts one only after
    ///   [`allow_short_secret`](crate::MinterBuilder::allow_short_secret). Its user cannot choose the secret, and
    ///   without that method could not use the account. But a short one is nearly always a placeholder or an incomplete
    ///   copy.
    pub const MIN_STRONG_BYTES: usize = 32;

    /// A secret as the vendor shows it. Its bytes are the key; nothing is decoded.
    ///
    /// # Errors
    /// It is empty, or begins or ends with white space, such as the line break of a file.
    pub fn from_text(text: impl Into<String>) -> Result<Self, SecretError> {
        let text = Zeroizing::new(text.into().into_bytes());
        let edges = [text.first(), text.last()];
        if edges.into_iter().flatten().any(|byte| byte.is_ascii_whitespace() || byte.is_ascii_control()) {
            return Err(SecretError::Whitespace);
        }
        Self::new(text)
    }

    /// A secret from an environment variable, read as by [`from_text`](Self::from_text).
    ///
    /// # Errors
    /// The variable is not set or empty, or its value is not a valid secret. The error names the variable.
    pub fn from_env(variable: &'static str) -> Result<Self, SecretError> {
        let text = std::env::var_os(variable).filter(|text| !text.is_empty()).ok_or(SecretError::NotSet(variable))?;
        let text = text.into_string().map_err(|_| SecretError::InVariable(variable, "it is not text in UTF-8"))?;
        Self::from_text(text).map_err(|error| SecretError::InVariable(variable, error.text()))
    }

    /// A secret that is not text.
    ///
    /// # Errors
    /// It is empty.
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> Result<Self, SecretError> {
        Self::new(Zeroizing::new(bytes.into()))
    }

    fn new(bytes: Zeroizing<Vec<u8>>) -> Result<Self, SecretError> {
        if bytes.is_empty() { Err(SecretError::Empty) } else { Ok(Self(bytes)) }
    }

    /// A new secret for an app: 32 random bytes, written as 43 characters of base64url, which are the key.
    ///
    /// # Errors
    /// The system has no random numbers.
    pub fn generate() -> Result<Self, SecretError> {
        let mut bytes = Zeroizing::new([0; 32]);
        rand::fill(bytes.as_mut_slice()).map_err(|_| SecretError::NoRandomness)?;
        Ok(Self(Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes.as_slice()).into_bytes())))
    }

    /// Whether it has at least [`MIN_STRONG_BYTES`](Self::MIN_STRONG_BYTES).
    pub fn is_strong(&self) -> bool {
        self.0.len() >= Self::MIN_STRONG_BYTES
    }

    /// The secret itself. Do not log it.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// The key, ready for use. The library wipes its copy when the key is dropped.
    pub(crate) fn mac_key(&self) -> hmac::Key {
        hmac::Key::new(hmac::HMAC_SHA256, &self.0)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// Why a secret is not valid.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretError {
    /// It is empty.
    Empty,
    /// It begins or ends with white space or a control character.
    Whitespace,
    /// The system has no random numbers.
    NoRandomness,
    /// This environment variable is not set, or is empty.
    NotSet(&'static str),
    /// The value of this environment variable is not a valid secret. The text says why.
    InVariable(&'static str, &'static str),
}

impl SecretError {
    fn text(&self) -> &'static str {
        match self {
            Self::Empty => "the secret is empty",
            Self::Whitespace => {
                "the secret begins or ends with white space; read from a file, it may end in a line break"
            }
            Self::NoRandomness => "the system gives no random numbers",
            Self::NotSet(_) => "the environment variable is not set or empty",
            Self::InVariable(_, text) => text,
        }
    }
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSet(name) => {
                write!(f, "set the environment variable {name} to the secret: it is not set or empty")
            }
            Self::InVariable(name, text) => write!(f, "{name}: {text}"),
            _ => f.write_str(self.text()),
        }
    }
}

impl std::error::Error for SecretError {}

crate::debug_as_text!(SecretError);
