//! The token of a request: where it comes from, and how it becomes the header `auth`.

use std::fmt;

use reqwest::header::HeaderValue;
use smartassist_auth::{AccessToken, SharedTokens, TokenSource as _};
use tokio::time::timeout_at;

use super::deadline::Deadline;
use crate::error::NoTokenCause;

/// The signed token (JWT) of a client application. It is sent unchanged in the header `auth`, without `Bearer`.
///
/// It cannot be printed: `Debug` shows `Token(…)`, and there is no `Display`.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// Wraps a token. [`ClientBuilder::build`](crate::ClientBuilder::build) checks what it contains.
    pub fn new(token: impl Into<String>) -> Self {
        Self(token.into())
    }

    /// The token as a header value; the error says what is wrong with it. See [`header`].
    pub(crate) fn header(&self) -> Result<HeaderValue, &'static str> {
        header(&self.0)
    }
}

/// A token as a header value, marked as sensitive, so that the HTTP client does not print it.
///
/// # Errors
/// The token is empty, starts with `Bearer`, or contains a character that a header cannot carry. The text says which.
fn header(token: &str) -> Result<HeaderValue, &'static str> {
    if token.is_empty() {
        return Err("is empty");
    }
    if token.split_whitespace().next().is_some_and(|word| word.eq_ignore_ascii_case("bearer")) {
        return Err("starts with `Bearer`; the header `auth` has the token alone");
    }
    if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(
            "contains a space, a line break or another character a token cannot have; read from a file, it may end in \
             a line break",
        );
    }
    let mut value = HeaderValue::from_str(token).map_err(|_| "cannot be sent in a header")?;
    value.set_sensitive(true);
    Ok(value)
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

impl From<String> for Token {
    fn from(token: String) -> Self {
        Self(token)
    }
}

impl From<&str> for Token {
    fn from(token: &str) -> Self {
        Self(token.to_owned())
    }
}

/// Where the tokens of requests come from.
pub(crate) enum TokenProvider {
    /// Always the same token. Its header is made once.
    Fixed(HeaderValue),
    /// A source that is asked for each request.
    Source(SharedTokens),
}

/// The token of one request.
pub(crate) struct RequestToken {
    pub(crate) header: HeaderValue,
    /// Passed back to the source if the server refuses it.
    token: Option<AccessToken>,
}

impl TokenProvider {
    /// The token of the next request.
    pub(crate) async fn acquire(&self, deadline: Deadline) -> Result<RequestToken, NoTokenCause> {
        let source = match self {
            Self::Fixed(header) => return Ok(RequestToken { header: header.clone(), token: None }),
            Self::Source(source) => source,
        };
        let token = match deadline.instant() {
            None => source.token().await,
            Some(until) => timeout_at(until, source.token()).await.map_err(|_| NoTokenCause::OutOfTime)?,
        };
        let token = token.map_err(NoTokenCause::Source)?;
        let header = header(token.expose()).map_err(NoTokenCause::Unusable)?;
        Ok(RequestToken { header, token: Some(token) })
    }

    /// Notifies the source that a server refused a token. Returns whether another token may be accepted: not if there
    /// is no other, and not if this one was made just now.
    pub(crate) fn refused(&self, token: &RequestToken) -> bool {
        match (self, &token.token) {
            (Self::Source(source), Some(token)) => {
                source.refused(token);
                !token.is_newly_made()
            }
            _ => false,
        }
    }
}
