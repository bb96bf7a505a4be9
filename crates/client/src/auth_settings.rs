//! Who the client is, from which its tokens follow.

use std::fmt;
use std::time::Duration;

use smartassist_auth::{CachedTokens, JweRecipient, Minter, Secret, SecretError, SharedTokens};

use crate::sourced_value::SourcedValue;
use crate::tokens::TokenProvider;
use crate::{ConfigError, Token};

/// Where tokens are to come from, and how those are made that the client makes itself.
#[derive(Default)]
pub(crate) struct AuthSettings {
    pub(crate) chosen: AuthMethod,
    pub(crate) single_use: bool,
    pub(crate) lifetime: Option<SourcedValue<Duration>>,
    pub(crate) subject: Option<SourcedValue<String>>,
    pub(crate) recipient: Option<JweRecipient>,
    pub(crate) allow_short_secret: bool,
}

/// The one way to tokens that counts.
#[derive(Default)]
pub(crate) enum AuthMethod {
    #[default]
    Nothing,
    Token(SourcedValue<Token>),
    Source(SharedTokens),
    Credentials(Credentials),
}

/// Client id and client secret; from the environment, they arrive one by one.
#[derive(Default)]
pub(crate) struct Credentials {
    pub(crate) id: Option<SourcedValue<String>>,
    pub(crate) secret: Option<SourcedValue<Result<Secret, SecretError>>>,
}

impl AuthSettings {
    /// Changes the credentials, which become the way to tokens if they were not.
    pub(crate) fn with_credentials(&mut self, change: impl FnOnce(&mut Credentials)) {
        let mut credentials = match std::mem::take(&mut self.chosen) {
            AuthMethod::Credentials(credentials) => credentials,
            _ => Credentials::default(),
        };
        change(&mut credentials);
        self.chosen = AuthMethod::Credentials(credentials);
    }

    /// Checks everything and makes what gives tokens.
    ///
    /// # Errors
    /// [`ConfigError`], which names what is missing or wrong.
    pub(crate) fn tokens(self) -> Result<TokenProvider, ConfigError> {
        match self.chosen {
            AuthMethod::Nothing => Err(ConfigError::MissingToken),
            AuthMethod::Token(token) => token.make(|token| token.header()).map(TokenProvider::Fixed),
            AuthMethod::Source(source) => Ok(TokenProvider::Source(source)),
            AuthMethod::Credentials(Credentials { id, secret }) => {
                let id = id.ok_or(ConfigError::MissingClientId)?;
                let secret = secret.ok_or(ConfigError::MissingClientSecret)?;
                let secret = secret.make(|secret| secret.map_err(ConfigError::ClientSecret))?;
                let mut minter = id.make(|id| Ok(Minter::builder(id, secret)))?.token_id(self.single_use);
                if let Some(lifetime) = self.lifetime {
                    minter = minter.lifetime(lifetime.not_zero("token_lifetime")?);
                }
                if let Some(subject) = self.subject {
                    minter = subject.make(|subject| Ok(minter.subject(subject)))?;
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

/// Shows the way to tokens, and none of what it takes.
impl fmt::Debug for AuthSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.chosen {
            AuthMethod::Nothing => "nothing",
            AuthMethod::Token(_) => "a token",
            AuthMethod::Source(_) => "a token source",
            AuthMethod::Credentials(_) => "credentials",
        })
    }
}
