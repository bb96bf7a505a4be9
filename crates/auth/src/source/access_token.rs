//! A token on its way to the header `auth`.

use std::fmt;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::clock::UnixTime;

/// A token to send, as it is, in the header `auth`. Cheap to clone; wiped when the last clone is dropped.
///
/// It prints as `AccessToken(..)` and has no `Display`: who has the token is the app.
#[derive(Clone)]
pub struct AccessToken {
    text: Arc<Zeroizing<String>>,
    expires: Option<UnixTime>,
    single_use: bool,
    newly_made: bool,
}

impl AccessToken {
    /// A token that was made elsewhere. As nothing is known about it, it counts as one without end.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Arc::new(Zeroizing::new(text.into())), expires: None, single_use: false, newly_made: false }
    }

    /// Says when it expires.
    #[must_use]
    pub fn expiring(mut self, expires: UnixTime) -> Self {
        self.expires = Some(expires);
        self
    }

    /// Says that it counts once only, as a token with `jti` does.
    #[must_use]
    pub fn for_single_use(mut self) -> Self {
        self.single_use = true;
        self
    }

    /// Says that it was made just now, for the request that it is given to.
    #[must_use]
    pub fn made_just_now(mut self) -> Self {
        self.newly_made = true;
        self
    }

    /// The same for later requests.
    pub(crate) fn kept(&self) -> Self {
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

    /// Whether it counts once only.
    pub fn is_single_use(&self) -> bool {
        self.single_use
    }

    /// Whether it was made just now. If a server refuses it, so it does another one that is made the same way.
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
