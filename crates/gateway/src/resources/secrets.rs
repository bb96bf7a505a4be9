//! Secrets of apps: made here or brought along, and handed back once.

use std::fmt;

use smartassist_auth::signature::{WebhookSecret, WebhookSecretError};
use smartassist_auth::{Secret, SecretError};
use zeroize::Zeroizing;

use crate::store::SecretKind;

/// The secrets that an app has.
pub const SECRET_KINDS: [SecretKind; 3] = [SecretKind::Client, SecretKind::Savg, SecretKind::Webhook];

/// What a secret is called in a resource file and in a plan: `client_secret`, `savg_secret` or `webhook_secret`.
pub fn secret_field(kind: SecretKind) -> &'static str {
    match kind {
        SecretKind::Client => "client_secret",
        SecretKind::Savg => "savg_secret",
        SecretKind::Webhook => "webhook_secret",
    }
}

/// A new secret as the store keeps it: 256 random bits.
///
/// # Errors
///
/// [`SecretError::NoRandomness`].
pub fn generate_secret(kind: SecretKind) -> Result<Secret, SecretError> {
    match kind {
        SecretKind::Client | SecretKind::Savg => Secret::generate(),
        SecretKind::Webhook => Secret::from_bytes(WebhookSecret::generate()?.key()),
    }
}

/// A secret that was made elsewhere, from its text: as the vendor shows it, or `whsec_…` for Standard Webhooks.
///
/// Those that are keys as they are must have 32 bytes, as RFC 7518 demands of HS256: whoever sees one token, or one
/// signed notification, could otherwise guess them offline.
///
/// # Errors
///
/// Why it is not such a secret; the text is not repeated.
pub fn read_secret(kind: SecretKind, text: &str) -> Result<Secret, InvalidSecret> {
    match kind {
        SecretKind::Client | SecretKind::Savg => {
            let secret = Secret::from_text(text).map_err(InvalidSecret::Secret)?;
            if secret.is_strong() { Ok(secret) } else { Err(InvalidSecret::Short) }
        }
        SecretKind::Webhook => {
            let secret = WebhookSecret::parse(text).map_err(InvalidSecret::Webhook)?;
            Secret::from_bytes(secret.key()).map_err(InvalidSecret::Secret)
        }
    }
}

/// Why a text is not a secret of an app.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum InvalidSecret {
    /// No secret at all.
    Secret(SecretError),
    /// No secret of Standard Webhooks.
    Webhook(WebhookSecretError),
    /// Fewer than 32 bytes.
    Short,
}

impl fmt::Display for InvalidSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Secret(error) => error.fmt(f),
            Self::Webhook(error) => error.fmt(f),
            Self::Short => write!(
                f,
                "the secret has fewer than {} bytes and could be guessed; leave it out, and one is made",
                Secret::MIN_STRONG_BYTES
            ),
        }
    }
}

impl std::error::Error for InvalidSecret {}

smartassist_auth::debug_as_text!(InvalidSecret);

/// Some of an app's secrets. `Debug` prints which, never their values.
#[derive(Debug, Default)]
pub struct AppSecrets {
    client: Option<Secret>,
    savg: Option<Secret>,
    webhook: Option<Secret>,
}

impl AppSecrets {
    /// Adds a secret as the store keeps it, in place of one of its kind.
    #[must_use]
    pub fn with(mut self, kind: SecretKind, secret: Secret) -> Self {
        *self.slot(kind) = Some(secret);
        self
    }

    /// The secret as text, to hand it to the one it belongs to. Do not log it. `None` where there is none, or where it
    /// was imported as bytes that are no text.
    pub fn expose(&self, kind: SecretKind) -> Option<Zeroizing<String>> {
        match kind {
            SecretKind::Client => text(self.client.as_ref()?),
            SecretKind::Savg => text(self.savg.as_ref()?),
            SecretKind::Webhook => {
                WebhookSecret::from_bytes(self.webhook.as_ref()?.expose()).ok().map(|secret| secret.expose())
            }
        }
    }

    pub(super) fn take(&mut self, kind: SecretKind) -> Option<Secret> {
        self.slot(kind).take()
    }

    fn slot(&mut self, kind: SecretKind) -> &mut Option<Secret> {
        match kind {
            SecretKind::Client => &mut self.client,
            SecretKind::Savg => &mut self.savg,
            SecretKind::Webhook => &mut self.webhook,
        }
    }
}

fn text(secret: &Secret) -> Option<Zeroizing<String>> {
    std::str::from_utf8(secret.expose()).ok().map(|text| Zeroizing::new(text.to_owned()))
}

/// The new secrets of an app. They are returned once, because no one can read them from the gateway later.
#[derive(Debug)]
pub struct AppCredentials {
    /// The account, which paths of the APIs name.
    pub account_id: String,
    /// The client id, which tokens name.
    pub client_id: String,
    /// The secrets that were made; not those that were brought along.
    pub secrets: AppSecrets,
}
