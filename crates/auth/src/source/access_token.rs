//! A token for the header `auth`.

use std::fmt;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::clock::UnixTime;

/// A token to send unchanged in the header `auth`. Cheap to clone; wiped when the last clone is dropped.
///
/// It prints as `AccessToken(..)` and has no `Display`, because anyone with the token can act as the app.
#[derive(Clone)]
pub struct AccessToken {
    text: Arc<Zeroizing<String>>,
    expires: Option<UnixTime>,
    single_use: bool,
    newly_made: bool,
}

impl AccessToken {
    /// A token that was made elsewhere. As its expiry is not known, it is treated as one without expiry.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Arc::new(Zeroizing::new(text.into())), expires: None, single_use: false, newly_made: false }
    }

    /// Sets when it expires.
    #[must_use]
    pub fn expiring(mut self, expires: UnixTime) -> Self {
        self.expires = Some(expires);
        self
    }

    /// Marks it as valid once only, such as a token with `jti`.
    #[must_use]
    pub fn for_single_use(mut self) -> Self {
        self.single_use = true;
        self
    }

    /// Marks it as made just now, for its request.
    #[must_use]
    pub fn made_just_now(mut self) -> Self {
        self.newly_made = true;
        self
    }

    /// The same token for later requests.
    pub(crate) fn for_reuse(&self) -> Self {
        Self { newly_made: false, ..self.clone() }
    }

    /// The token itself. Do not log it.
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// When it expires.
    pub fn expires(&self) -> Option<UnixTime> {
        self.expires
    }

    /// Whether it is valid once only.
    pub fn is_single_use(&self) -> bool {
        self.single_use
    }

    /// Whether it was made just now. If a server refuses it, it would refuse another one of the same source too.
    pub fn is_newly_made(&self) -> bool {
        self.newly_made
    }

    /// Whether both are clones of one token.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.text, &other.text)
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(..)")
    }
}
