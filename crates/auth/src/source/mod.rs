//! Where a client gets its tokens.

pub(crate) mod access_token;
pub(crate) mod cached_tokens;
pub(crate) mod minter;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use self::access_token::AccessToken;
use self::minter::{MintError, Minter};

/// A source of the tokens of a client.
///
/// ```
/// use smartassist_auth::{AccessToken, SourceError, TokenSource};
///
/// /// Asks a service of the company, which does not share the client secret.
/// struct Vault;
///
/// impl TokenSource for Vault {
///     async fn token(&self) -> Result<AccessToken, SourceError> {
///         // Ask, with a time limit ...
///         Err(SourceError::other("the vault is closed"))
///     }
/// }
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// A token for one request.
    fn token(&self) -> impl Future<Output = Result<AccessToken, SourceError>> + Send;

    /// Whether every token is valid once only, so that each request needs its own. Default: false.
    fn is_single_use(&self) -> bool {
        false
    }

    /// Called when a server refused this token, so that the source does not return it again. The request may then be
    /// retried with another one, unless this one [was made just now](AccessToken::is_newly_made).
    fn refused(&self, token: &AccessToken) {
        let _ = token;
    }
}

impl TokenSource for Minter {
    async fn token(&self) -> Result<AccessToken, SourceError> {
        self.mint().map_err(SourceError::Mint)
    }

    fn is_single_use(&self) -> bool {
        Self::is_single_use(self)
    }
}

/// Always the same token.
impl TokenSource for AccessToken {
    async fn token(&self) -> Result<AccessToken, SourceError> {
        Ok(self.clone())
    }
}

/// A token source of any type, as one type. Clones share it.
#[derive(Clone)]
pub struct SharedTokens(Arc<dyn DynTokenSource>);

impl SharedTokens {
    /// Shares a source.
    pub fn new(source: impl TokenSource) -> Self {
        Self(Arc::new(source))
    }
}

impl TokenSource for SharedTokens {
    async fn token(&self) -> Result<AccessToken, SourceError> {
        self.0.erased_token().await
    }

    fn is_single_use(&self) -> bool {
        self.0.erased_is_single_use()
    }

    fn refused(&self, token: &AccessToken) {
        self.0.erased_refused(token);
    }
}

impl fmt::Debug for SharedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedTokens(..)")
    }
}

type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, SourceError>> + Send + 'a>>;

/// [`TokenSource`] as a trait object.
trait DynTokenSource: Send + Sync {
    fn erased_token(&self) -> TokenFuture<'_>;
    fn erased_is_single_use(&self) -> bool;
    fn erased_refused(&self, token: &AccessToken);
}

impl<S: TokenSource> DynTokenSource for S {
    fn erased_token(&self) -> TokenFuture<'_> {
        Box::pin(self.token())
    }

    fn erased_is_single_use(&self) -> bool {
        self.is_single_use()
    }

    fn erased_refused(&self, token: &AccessToken) {
        self.refused(token);
    }
}

/// Why there is no token.
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceError {
    /// The token could not be made.
    Mint(MintError),
    /// The caller's own source has none.
    Other(Arc<dyn std::error::Error + Send + Sync>),
}

impl SourceError {
    /// Wraps the error of the caller's own source.
    pub fn other(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Other(error.into().into())
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is no token")
    }
}

impl std::error::Error for SourceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Mint(error) => Some(error),
            Self::Other(error) => Some(&**error),
        }
    }
}

crate::debug_as_text!(SourceError);

impl From<MintError> for SourceError {
    fn from(error: MintError) -> Self {
        Self::Mint(error)
    }
}
