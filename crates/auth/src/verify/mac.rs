//! Verifies HS256 signatures, with the same steps for every app and for an app that does not exist.

use aws_lc_rs::hmac;

use crate::clock::UnixTime;
use crate::secret::Secret;

/// The keys of an app: one, or two while a secret is being replaced.
#[derive(Clone, Debug)]
pub(crate) struct MacKeys {
    current: hmac::Key,
    previous: Option<PreviousKey>,
}

/// The key before the current one.
#[derive(Clone, Debug)]
struct PreviousKey {
    key: hmac::Key,
    /// Until when it is valid; `None` is as long as the app has it.
    valid_until: Option<UnixTime>,
}

/// The key that made a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SigningKey {
    /// Until when that key is valid, if that is known.
    pub(crate) valid_until: Option<UnixTime>,
}

impl MacKeys {
    pub(crate) fn new(current: &Secret, previous: Option<(&Secret, Option<UnixTime>)>) -> Self {
        let previous = previous.map(|(secret, valid_until)| PreviousKey { key: secret.mac_key(), valid_until });
        Self { current: current.mac_key(), previous }
    }

    /// Adds a new key. The current one becomes the previous one, and an older one is removed.
    pub(crate) fn rotated(&self, secret: &Secret) -> Self {
        let previous = PreviousKey { key: self.current.clone(), valid_until: None };
        Self { current: secret.mac_key(), previous: Some(previous) }
    }

    /// Only the current key.
    pub(crate) fn without_previous(&self) -> Self {
        Self { current: self.current.clone(), previous: None }
    }

    pub(crate) fn count(&self) -> usize {
        1 + usize::from(self.previous.is_some())
    }
}

/// Replaces keys that do not exist, so that the duration does not show that they do not.
#[derive(Debug)]
pub(crate) struct PlaceholderKey(hmac::Key);

impl PlaceholderKey {
    pub(crate) fn new() -> Self {
        // Its result is never used.
        Self(hmac::Key::new(hmac::HMAC_SHA256, &[0; 32]))
    }

    /// Which of the keys that are valid `now` made this MAC. Two MACs are always computed and compared in constant
    /// time, with two keys, one or none, and even if the older one is no longer valid.
    pub(crate) fn check(
        &self,
        keys: Option<&MacKeys>,
        signed_bytes: &[u8],
        mac: &[u8],
        now: UnixTime,
    ) -> Option<SigningKey> {
        let current = keys.map(|keys| &keys.current);
        let previous = keys.and_then(|keys| keys.previous.as_ref());
        let valid_until = previous.and_then(|previous| previous.valid_until);
        let made_by = |key: Option<&hmac::Key>| {
            let matches = hmac::verify(key.unwrap_or(&self.0), signed_bytes, mac).is_ok();
            matches & key.is_some()
        };
        let by_current = made_by(current);
        let by_previous =
            made_by(previous.map(|previous| &previous.key)) & valid_until.is_none_or(|valid_until| now < valid_until);
        match (by_current, by_previous) {
            (true, _) => Some(SigningKey { valid_until: None }),
            (false, true) => Some(SigningKey { valid_until }),
            (false, false) => None,
        }
    }
}
