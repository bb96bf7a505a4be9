//! Checking HS256 signatures in the same steps for every app, also for one that does not exist.

use aws_lc_rs::hmac;

use crate::secret::Secret;

/// The keys of an app: one, or two while a secret is being replaced.
#[derive(Clone, Debug)]
pub(crate) struct MacKeys {
    current: hmac::Key,
    previous: Option<hmac::Key>,
}

impl MacKeys {
    pub(crate) fn new(current: &Secret, previous: Option<&Secret>) -> Self {
        Self { current: current.mac_key(), previous: previous.map(Secret::mac_key) }
    }

    /// Puts a new key in front. The one before it stays, an older one goes.
    pub(crate) fn rotated(&self, secret: &Secret) -> Self {
        Self { current: secret.mac_key(), previous: Some(self.current.clone()) }
    }

    /// Keeps only the current key.
    pub(crate) fn without_previous(&self) -> Self {
        Self { current: self.current.clone(), previous: None }
    }

    pub(crate) fn count(&self) -> usize {
        1 + usize::from(self.previous.is_some())
    }
}

/// Stands in for keys that do not exist, so that time does not tell that they do not.
#[derive(Debug)]
pub(crate) struct StandIn(hmac::Key);

impl StandIn {
    pub(crate) fn new() -> Self {
        // It decides nothing: whatever it says about a token is thrown away.
        Self(hmac::Key::new(hmac::HMAC_SHA256, &[0; 32]))
    }

    /// Whether one of the keys made this MAC. Two MACs are computed and compared, in constant time, whether there are
    /// two keys, one, or none.
    pub(crate) fn check(&self, keys: Option<&MacKeys>, signed_bytes: &[u8], mac: &[u8]) -> bool {
        let current = keys.map(|keys| &keys.current);
        let previous = keys.and_then(|keys| keys.previous.as_ref());
        let mut genuine = false;
        for key in [current, previous] {
            let matches = hmac::verify(key.unwrap_or(&self.0), signed_bytes, mac).is_ok();
            genuine |= matches & key.is_some();
        }
        genuine
    }
}
