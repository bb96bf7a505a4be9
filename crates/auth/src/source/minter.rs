//! Makes tokens.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::{hmac, rand};
use serde_json::{Map, Value};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::access_token::AccessToken;
use crate::base64url;
use crate::claims::{MAX_APP_ID_BYTES, REGISTERED_CLAIMS};
use crate::clock::{Clock, SystemClock, UnixTime};
use crate::compact::MAX_TOKEN_BYTES;
use crate::jwe::JweRecipient;
use crate::secret::Secret;

/// Maximum lifetime of a token with `jti`, by the vendor's rule.
const MAX_LIFETIME_WITH_TOKEN_ID: Duration = Duration::from_secs(3600);
/// `{"alg":"HS256","typ":"JWT"}`.
const HEADER: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";

/// Makes the tokens of an app, a new one for each call. [`CachedTokens`](crate::CachedTokens) uses one for its
/// lifetime.
///
/// ```
/// use smartassist_auth::{Minter, Secret};
///
/// let secret = Secret::from_text("wSc9NO0OLZ1BS2x8tEj5mcBGZ3YXKpYyFpyzEXAMPLE=")?;
/// let token = Minter::builder("cs-1e845b00-81ad-5757-a1e7-d0f6fea227e9", secret).build()?.mint()?;
/// assert_eq!(token.expose().split('.').count(), 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Minter {
    key: hmac::Key,
    /// The payload before the claims that change: an object without its last brace.
    fixed: String,
    lifetime: Option<Duration>,
    issued_at: bool,
    token_id: bool,
    recipient: Option<JweRecipient>,
    clock: Arc<dyn Clock>,
}

impl Minter {
    /// Starts a minter for the app with this client id and client secret.
    pub fn builder(app_id: impl Into<String>, secret: Secret) -> MinterBuilder {
        MinterBuilder {
            app_id: app_id.into(),
            secret,
            subject: None,
            lifetime: Some(Duration::from_secs(600)),
            issued_at: true,
            token_id: false,
            further: Map::new(),
            recipient: None,
            short_secret: false,
            clock: Arc::new(SystemClock),
        }
    }

    /// Makes a token.
    ///
    /// # Errors
    /// The system has no random numbers, or its clock is before 1970 or at its maximum.
    pub fn mint(&self) -> Result<AccessToken, MintError> {
        let now = self.clock.now();
        if now == UnixTime::MAX {
            return Err(MintError::Clock);
        }
        let expires = self.lifetime.map(|lifetime| UnixTime::from_secs(now.plus(lifetime).as_secs()));
        let mut payload = self.fixed.clone();
        if self.issued_at {
            payload.push_str(&format!(",\"iat\":{}", now.as_secs()));
        }
        if let Some(expires) = expires {
            payload.push_str(&format!(",\"exp\":{}", expires.as_secs()));
        }
        if self.token_id {
            payload.push_str(&format!(",\"jti\":\"{}\"", token_id()?));
        }
        payload.push('}');

        let mut text = String::with_capacity(128 + payload.len() / 3 * 4);
        text.push_str(HEADER);
        text.push('.');
        base64url::encode_onto(payload.as_bytes(), &mut text);
        let mac = hmac::sign(&self.key, text.as_bytes());
        text.push('.');
        base64url::encode_onto(mac, &mut text);
        if let Some(recipient) = &self.recipient {
            let signed = Zeroizing::new(text);
            text = recipient.encrypt(signed.as_bytes()).map_err(|_| MintError::Encryption)?;
        }
        if text.len() > MAX_TOKEN_BYTES {
            return Err(MintError::TooLong);
        }
        let token = AccessToken::new(text).made_just_now();
        let token = if let Some(expires) = expires { token.expiring(expires) } else { token };
        Ok(if self.token_id { token.for_single_use() } else { token })
    }

    /// Whether every token has a `jti` and so is valid once only.
    pub fn is_single_use(&self) -> bool {
        self.token_id
    }
}

impl fmt::Debug for Minter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Minter")
            .field("lifetime", &self.lifetime)
            .field("issued_at", &self.issued_at)
            .field("token_id", &self.token_id)
            .field("recipient", &self.recipient)
            .finish_non_exhaustive()
    }
}

/// A token id that cannot be guessed: a random UUID (version 4).
fn token_id() -> Result<Uuid, MintError> {
    let mut bytes = [0; 16];
    rand::fill(&mut bytes).map_err(|_| MintError::NoRandomness)?;
    Ok(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

/// Builds a [`Minter`]. By default tokens are only signed, are valid for ten minutes, have `iat` and no id, and `sub`
/// is the client id.
pub struct MinterBuilder {
    app_id: String,
    secret: Secret,
    subject: Option<String>,
    lifetime: Option<Duration>,
    issued_at: bool,
    token_id: bool,
    further: Map<String, Value>,
    recipient: Option<JweRecipient>,
    short_secret: bool,
    clock: Arc<dyn Clock>,
}

impl MinterBuilder {
    /// Sets `sub`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The lifetime of tokens, in whole seconds; with `jti` at most an hour. `None` makes tokens without `exp`, as in
    /// the vendor's sample: such a token is a secret that never expires. Default: 10 minutes.
    #[must_use]
    pub fn lifetime(mut self, lifetime: impl Into<Option<Duration>>) -> Self {
        self.lifetime = lifetime.into();
        self
    }

    /// Whether tokens have the time of issue (`iat`). Default: true.
    #[must_use]
    pub fn issued_at(mut self, on: bool) -> Self {
        self.issued_at = on;
        self
    }

    /// Whether every token has its own id (`jti`), for apps that enforce it. Such a token is valid once only. Default:
    /// false.
    #[must_use]
    pub fn token_id(mut self, on: bool) -> Self {
        self.token_id = on;
        self
    }

    /// Adds a claim.
    #[must_use]
    pub fn claim(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.further.insert(name.into(), value.into());
        self
    }

    /// Encrypts tokens to the platform's public key, for apps that enforce it.
    #[must_use]
    pub fn encrypt_to(mut self, recipient: JweRecipient) -> Self {
        self.recipient = Some(recipient);
        self
    }

    /// Accepts a secret of fewer than [`Secret::MIN_STRONG_BYTES`], for an app whose vendor gave it no better one.
    /// Anyone who sees one token can then search for the secret offline.
    #[must_use]
    pub fn allow_short_secret(mut self) -> Self {
        self.short_secret = true;
        self
    }

    /// Uses another clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The minter.
    ///
    /// # Errors
    /// All tokens with a setting would be refused, or the secret is short and that was not allowed.
    pub fn build(self) -> Result<Minter, MintError> {
        if !self.secret.is_strong() && !self.short_secret {
            return Err(MintError::ShortSecret);
        }
        if self.app_id.is_empty() || self.app_id.len() > MAX_APP_ID_BYTES {
            return Err(MintError::AppId);
        }
        let subject = self.subject.unwrap_or_else(|| self.app_id.clone());
        if subject.is_empty() || subject.len() > crate::claims::MAX_SUBJECT_BYTES {
            return Err(MintError::Subject);
        }
        match self.lifetime {
            Some(lifetime) if lifetime < Duration::from_secs(1) => return Err(MintError::Lifetime),
            Some(lifetime) if self.token_id && lifetime > MAX_LIFETIME_WITH_TOKEN_ID => {
                return Err(MintError::Lifetime);
            }
            None if self.token_id => return Err(MintError::Lifetime),
            _ => {}
        }
        if let Some(name) = REGISTERED_CLAIMS.into_iter().find(|name| self.further.contains_key(*name)) {
            return Err(MintError::Claim(name));
        }
        let mut members = Map::new();
        members.insert("sub".to_owned(), subject.into());
        members.insert("appId".to_owned(), self.app_id.into());
        members.extend(self.further);
        let mut fixed = Value::Object(members).to_string();
        fixed.pop();
        Ok(Minter {
            key: self.secret.mac_key(),
            fixed,
            lifetime: self.lifetime,
            issued_at: self.issued_at,
            token_id: self.token_id,
            recipient: self.recipient,
            clock: self.clock,
        })
    }
}

impl fmt::Debug for MinterBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MinterBuilder")
            .field("lifetime", &self.lifetime)
            .field("issued_at", &self.issued_at)
            .field("token_id", &self.token_id)
            .field("recipient", &self.recipient)
            .finish_non_exhaustive()
    }
}

/// Why tokens cannot be made.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MintError {
    /// The secret is shorter than HS256 requires.
    ShortSecret,
    /// The client id is empty or too long.
    AppId,
    /// `sub` is empty or too long.
    Subject,
    /// The lifetime is under a second, or with `jti` over an hour or without end.
    Lifetime,
    /// The named claim has its own setting.
    Claim(&'static str),
    /// The token would be longer than 8 KiB.
    TooLong,
    /// The clock is before 1970 or at its maximum.
    Clock,
    /// The token could not be encrypted.
    Encryption,
    /// The system has no random numbers.
    NoRandomness,
}

impl fmt::Display for MintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ShortSecret => f.write_str(
                "the client secret has fewer than 32 bytes: check that it is complete, or call `allow_short_secret` if \
                 it is the one of your app",
            ),
            Self::AppId => f.write_str("the client id is empty or longer than 128 bytes"),
            Self::Subject => f.write_str("the subject is empty or longer than 256 bytes"),
            Self::Lifetime => {
                f.write_str("the lifetime is under a second, or over an hour although every token has a `jti`")
            }
            Self::Claim(name) => write!(f, "the claim `{name}` has its own setting"),
            Self::TooLong => f.write_str("the token would be longer than 8 KiB"),
            Self::Clock => f.write_str("the clock of the machine is wrong"),
            Self::Encryption => f.write_str("the token could not be encrypted"),
            Self::NoRandomness => f.write_str("the system has no random numbers"),
        }
    }
}

impl std::error::Error for MintError {}

crate::debug_as_text!(MintError);
