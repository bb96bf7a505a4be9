//! The private keys that decrypt tokens, by id.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::{KeyError, PrivateKey};

/// Private keys by id. Keys can be added and removed while tokens are being verified:
///
/// 1. [`insert`](Self::insert) the new key and publish its public key to clients.
/// 2. When they use it, [`remove`](Self::remove) the old one.
#[derive(Debug, Default)]
pub struct KeyRing(RwLock<BTreeMap<String, Arc<PrivateKey>>>);

impl KeyRing {
    /// A ring without keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a key.
    ///
    /// # Errors
    /// Returns an error if there is a key with this id already: the key of an id never changes.
    pub fn insert(&self, key: PrivateKey) -> Result<(), KeyError> {
        let mut keys = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if keys.contains_key(key.key_id()) {
            return Err(KeyError::Duplicate);
        }
        keys.insert(key.key_id().to_owned(), Arc::new(key));
        Ok(())
    }

    /// Removes a key and returns whether it existed.
    pub fn remove(&self, key_id: &str) -> bool {
        self.0.write().unwrap_or_else(PoisonError::into_inner).remove(key_id).is_some()
    }

    /// Returns the public keys of all private keys as JWKs.
    pub fn public_jwks(&self) -> Vec<String> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).values().map(|key| key.public_jwk()).collect()
    }

    pub(crate) fn get(&self, key_id: &str) -> Option<Arc<PrivateKey>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(key_id).cloned()
    }
}

impl From<PrivateKey> for KeyRing {
    fn from(key: PrivateKey) -> Self {
        Self(RwLock::new(BTreeMap::from([(key.key_id().to_owned(), Arc::new(key))])))
    }
}
