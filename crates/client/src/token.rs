//! The token that stands in the `auth` header.

use std::fmt;

use reqwest::header::HeaderValue;

use crate::ConfigError;

/// The signed token (JWT) of a client application, sent as it is in the header `auth`: no `Bearer` in front.
///
/// It cannot be printed: `Debug` shows `Token(…)`, and there is no `Display`.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// Wraps a token. What it may contain is checked by [`ClientBuilder::build`](crate::ClientBuilder::build).
    pub fn new(token: impl Into<String>) -> Self {
        Self(token.into())
    }

    /// The token as a header value.
    ///
    /// # Errors
    /// [`ConfigError::Token`] where it cannot be one; see [`header`].
    pub(crate) fn header(&self) -> Result<HeaderValue, ConfigError> {
        header(&self.0).map_err(ConfigError::Token)
    }
}

/// A token as a header value that is marked sensitive, so that nothing below prints it either.
///
/// # Errors
/// What is wrong, where the token is empty, starts with `Bearer`, or cannot stand in a header.
pub(crate) fn header(token: &str) -> Result<HeaderValue, &'static str> {
    if token.is_empty() {
        return Err("is empty");
    }
    if token.split_whitespace().next().is_some_and(|word| word.eq_ignore_ascii_case("bearer")) {
        return Err("starts with `Bearer`; the header `auth` takes the bare token");
    }
    if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(
            "contains a space, a line break or another character a token cannot have; read from a file, it may end in \
             a line break",
        );
    }
    let mut value = HeaderValue::from_str(token).map_err(|_| "cannot stand in a header")?;
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
