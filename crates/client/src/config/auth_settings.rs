//! The settings from which the tokens of a client are made.

use std::fmt;
use std::time::Duration;

use smartassist_auth::{CachedTokens, JweRecipient, Minter, Secret, SecretError, SharedTokens};

use super::error::ConfigError;
use super::sourced_value::SourcedValue;
use crate::call::token::{Token, TokenProvider};

/// Where tokens come from, and how the client makes those that it makes itself.
#[derive(Default)]
pub(crate) struct AuthSettings {
    pub(crate) method: AuthMethod,
    pub(crate) single_use: bool,
    pub(crate) lifetime: Option<SourcedValue<Duration>>,
    pub(crate) subject: Option<SourcedValue<String>>,
    pub(crate) recipient: Option<JweRecipient>,
    pub(crate) allow_short_secret: bool,
}

/// Where tokens come from. The last one that is set is used.
#[derive(Default)]
pub(crate) enum AuthMethod {
    #[default]
    Unset,
    Token(SourcedValue<Token>),
    Source(SharedTokens),
    Credentials(Credentials),
}

/// Client id and client secret. Environment variables set them one by one.
#[derive(Default)]
pub(crate) struct Credentials {
    pub(crate) id: Option<SourcedValue<String>>,
    pub(crate) secret: Option<SourcedValue<Result<Secret, SecretError>>>,
}

impl AuthSettings {
    /// Changes the credentials, and makes them the source of tokens.
    pub(crate) fn with_credentials(&mut self, change: impl FnOnce(&mut Credentials)) {
        let mut credentials = match std::mem::take(&mut self.method) {
            AuthMethod::Credentials(credentials) => credentials,
            _ => Credentials::default(),
        };
        change(&mut credentials);
        self.method = AuthMethod::Credentials(credentials);
    }

    /// What is missing, if something is.
    pub(crate) fn missing(&self) -> Option<ConfigError> {
        match &self.method {
            AuthMethod::Unset => Some(ConfigError::MissingToken),
            AuthMethod::Credentials(Credentials { id: None, .. }) => Some(ConfigError::MissingClientId),
            AuthMethod::Credentials(Credentials { secret: None, .. }) => Some(ConfigError::MissingClientSecret),
            _ => None,
        }
    }

    /// Checks the settings and makes the provider of tokens.
    ///
    /// # Errors
    /// [`ConfigError`] names what is missing or wrong.
    pub(crate) fn token_provider(self) -> Result<TokenProvider, ConfigError> {
        match self.method {
            AuthMethod::Unset => Err(ConfigError::MissingToken),
            AuthMethod::Token(token) => {
                token.try_map(|token| token.header().map_err(ConfigError::Token)).map(TokenProvider::Fixed)
            }
            AuthMethod::Source(source) => Ok(TokenProvider::Source(source)),
            AuthMethod::Credentials(Credentials { id, secret }) => {
                let id = id.ok_or(ConfigError::MissingClientId)?;
                let secret = secret.ok_or(ConfigError::MissingClientSecret)?;
                let secret = secret.try_map(|secret| secret.map_err(ConfigError::ClientSecret))?;
                let mut minter = id.try_map(|id| Ok(Minter::builder(id, secret)))?.token_id(self.single_use);
                if let Some(lifetime) = self.lifetime {
                    minter = minter.lifetime(lifetime.not_zero("token_lifetime")?);
                }
                if let Some(subject) = self.subject {
                    minter = subject.try_map(|subject| Ok(minter.subject(subject)))?;
                }
                if let Some(recipient) = self.recipient {
                    minter = minter.encrypt_to(recipient);
                }
                if self.allow_short_secret {
                    minter = minter.allow_short_secret();
                }
                let minter = minter.build().map_err(ConfigError::Credentials)?;
                Ok(TokenProvider::Source(SharedTokens::new(CachedTokens::new(minter))))
            }
        }
    }
}

/// Shows the kind of source, and no secret.
impl fmt::Debug for AuthSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.method {
            AuthMethod::Unset => "unset",
            AuthMethod::Token(_) => "a token",
            AuthMethod::Source(_) => "a token source",
            AuthMethod::Credentials(_) => "credentials",
        })
    }
}
