//! A client application, as the verifier of its tokens knows it.

use std::collections::BTreeSet;
use std::fmt;

use super::mac::MacKeys;
use crate::claims::MAX_APP_ID_BYTES;
use crate::clock::UnixTime;
use crate::secret::Secret;

/// A client application, registered under API Setup.
///
/// Its tokens are signed with HS256 and one of its secrets. A token cannot choose another algorithm. Only keys made
/// from the secrets are stored, not the secrets themselves.
#[derive(Clone, Debug)]
pub struct App {
    id: String,
    account: String,
    bots: Option<BTreeSet<String>>,
    scopes: BTreeSet<String>,
    keys: MacKeys,
    policy: TokenPolicy,
}

/// What an app requires of its tokens.
#[derive(Clone, Copy, Debug, Default)]
struct TokenPolicy {
    enforce_jti: bool,
    enforce_jwe: bool,
    require_exp: bool,
    disabled: bool,
}

impl App {
    /// Starts an app of this account. `id` is the client id, `cs-…`, which is the `appId` of its tokens.
    pub fn builder(id: impl Into<String>, account: impl Into<String>, secret: Secret) -> AppBuilder {
        AppBuilder {
            id: id.into(),
            account: account.into(),
            bots: None,
            scopes: BTreeSet::new(),
            secret,
            previous: None,
            policy: TokenPolicy::default(),
        }
    }

    /// The client id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The account the app belongs to.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// The bots and streams that the app may use; `None` is all of its account.
    pub fn bots(&self) -> Option<impl Iterator<Item = &str>> {
        self.bots.as_ref().map(|bots| bots.iter().map(String::as_str))
    }

    /// Whether the list of the app permits this bot or stream. It does not check that the bot belongs to the account.
    pub fn may_use_bot(&self, bot: &str) -> bool {
        self.bots.as_ref().is_none_or(|bots| bots.contains(bot))
    }

    /// Whether the list of the app contains this bot or stream; `None` without a list.
    pub(crate) fn lists_bot(&self, bot: &str) -> Option<bool> {
        self.bots.as_ref().map(|bots| bots.contains(bot))
    }

    /// The app's scopes.
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        self.scopes.iter().map(String::as_str)
    }

    /// Whether the app has this scope. The comparison is exact.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes.contains(scope)
    }

    /// Whether every token needs a `jti`.
    pub fn enforces_jti(&self) -> bool {
        self.policy.enforce_jti
    }

    /// Whether every token must be encrypted.
    pub fn enforces_jwe(&self) -> bool {
        self.policy.enforce_jwe
    }

    /// Whether every token needs an `exp`.
    pub fn requires_exp(&self) -> bool {
        self.policy.require_exp
    }

    /// Whether every token is refused.
    pub fn is_disabled(&self) -> bool {
        self.policy.disabled
    }

    /// The number of secrets: one, or two while a secret is being replaced, even if the older one is no longer valid.
    pub fn secret_count(&self) -> usize {
        self.keys.count()
    }

    /// The same app with a new secret. The current one stays valid until
    /// [`without_previous_secret`](Self::without_previous_secret); an older one is removed.
    ///
    /// # Errors
    /// The secret is too short.
    pub fn with_new_secret(&self, secret: &Secret) -> Result<Self, AppError> {
        if !secret.is_strong() {
            return Err(AppError::ShortSecret);
        }
        Ok(Self { keys: self.keys.rotated(secret), ..self.clone() })
    }

    /// The same app with only its newest secret.
    #[must_use]
    pub fn without_previous_secret(&self) -> Self {
        Self { keys: self.keys.without_previous(), ..self.clone() }
    }

    pub(crate) fn keys(&self) -> &MacKeys {
        &self.keys
    }
}

/// Builds an [`App`]. By default it has no scope, may use every bot of its account, and accepts the vendor's minimal
/// token: signed, `{sub, appId}`, without expiry.
#[derive(Debug)]
pub struct AppBuilder {
    id: String,
    account: String,
    bots: Option<BTreeSet<String>>,
    scopes: BTreeSet<String>,
    secret: Secret,
    previous: Option<(Secret, Option<UnixTime>)>,
    policy: TokenPolicy,
}

impl AppBuilder {
    /// The secret before the current one. It is valid as long as the app has it.
    #[must_use]
    pub fn previous_secret(mut self, secret: Secret) -> Self {
        self.previous = Some((secret, None));
        self
    }

    /// The secret before the current one. It is valid until this time. A verifier compares the time with its clock at
    /// each use of a token, so the app need not be replaced then.
    #[must_use]
    pub fn previous_secret_until(mut self, secret: Secret, valid_until: UnixTime) -> Self {
        self.previous = Some((secret, Some(valid_until)));
        self
    }

    /// Adds scopes, spelled as in the document: `SmartAssist Dialout`, `SmartAssist Analytics`.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes.extend(scopes.into_iter().map(Into::into));
        self
    }

    /// Limits the app to these bots and streams.
    #[must_use]
    pub fn bots<S: Into<String>>(mut self, bots: impl IntoIterator<Item = S>) -> Self {
        self.bots.get_or_insert_default().extend(bots.into_iter().map(Into::into));
        self
    }

    /// Refuses tokens without `jti` (the vendor's *Enforce JTI*).
    #[must_use]
    pub fn enforce_jti(mut self, on: bool) -> Self {
        self.policy.enforce_jti = on;
        self
    }

    /// Refuses tokens that are only signed (the vendor's *Enforce JWE encryption*).
    #[must_use]
    pub fn enforce_jwe(mut self, on: bool) -> Self {
        self.policy.enforce_jwe = on;
        self
    }

    /// Refuses tokens without `exp`. The vendor has no such setting, but a token without it is a secret that never
    /// expires.
    #[must_use]
    pub fn require_exp(mut self, on: bool) -> Self {
        self.policy.require_exp = on;
        self
    }

    /// Refuses every token.
    #[must_use]
    pub fn disabled(mut self, on: bool) -> Self {
        self.policy.disabled = on;
        self
    }

    /// The app.
    ///
    /// # Errors
    /// The id cannot be part of a token, the account is empty, or a secret has fewer than
    /// [`Secret::MIN_STRONG_BYTES`].
    pub fn build(self) -> Result<App, AppError> {
        if self.id.is_empty() || self.id.len() > MAX_APP_ID_BYTES {
            return Err(AppError::Id);
        }
        if self.account.is_empty() {
            return Err(AppError::Account);
        }
        if !self.secret.is_strong() || self.previous.as_ref().is_some_and(|(secret, _)| !secret.is_strong()) {
            return Err(AppError::ShortSecret);
        }
        Ok(App {
            id: self.id,
            account: self.account,
            bots: self.bots,
            scopes: self.scopes,
            keys: MacKeys::new(
                &self.secret,
                self.previous.as_ref().map(|(secret, valid_until)| (secret, *valid_until)),
            ),
            policy: self.policy,
        })
    }
}

/// Why an app cannot be registered.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppError {
    /// The id is empty or longer than 128 bytes.
    Id,
    /// The account is empty.
    Account,
    /// A secret is too short.
    ShortSecret,
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Id => "the client id is empty or longer than 128 bytes",
            Self::Account => "the account id is empty",
            Self::ShortSecret => "a client secret has fewer than 32 bytes; `Secret::generate` makes one",
        })
    }
}

impl std::error::Error for AppError {}

crate::debug_as_text!(AppError);
