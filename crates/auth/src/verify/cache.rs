//! A cache of verified tokens, so that a token that is sent with every request is not verified completely each time.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use aws_lc_rs::constant_time::verify_slices_are_equal;
use zeroize::Zeroizing;

use super::app::App;
use crate::claims::Claims;
use crate::clock::UnixTime;
use crate::jwe::PrivateKey;

/// Maximum length of a cached token, in bytes. An encrypted token has about 800.
const MAX_CACHED_TOKEN_BYTES: usize = 2 * 1024;

/// Tokens that were valid when they were verified. Whether they still are is for the caller to check: the cache only
/// replaces the check of the signature, which cannot change.
///
/// Two generations limit its size. A token is inserted into the younger. When that is full, it becomes the older one,
/// and the previous older one is dropped. A token that is used moves to the younger again.
pub(crate) struct VerifiedTokenCache {
    generations: Mutex<Generations>,
    /// Its key is random, so that an attacker cannot choose tokens with the same hash.
    hasher: RandomState,
    /// Maximum number of tokens of a generation.
    max_entries: usize,
}

#[derive(Default)]
struct Generations {
    younger: HashMap<u64, Arc<CacheEntry>>,
    older: HashMap<u64, Arc<CacheEntry>>,
}

/// A token and its claims. The references to app and key are weak, so that their secrets are wiped when no other
/// reference exists.
pub(crate) struct CacheEntry {
    token: Zeroizing<Box<[u8]>>,
    pub(crate) claims: Arc<Claims>,
    app: Weak<App>,
    key: Option<Weak<PrivateKey>>,
    /// Until when the secret of the signature is valid, if that ends.
    secret_valid_until: Option<UnixTime>,
}

impl CacheEntry {
    pub(crate) fn new(token: &str, claims: &Arc<Claims>, app: &Arc<App>, key: Option<&Arc<PrivateKey>>) -> Self {
        Self {
            token: Zeroizing::new(token.as_bytes().into()),
            claims: Arc::clone(claims),
            app: Arc::downgrade(app),
            key: key.map(Arc::downgrade),
            secret_valid_until: None,
        }
    }

    /// The same for a token whose secret is valid until then.
    pub(crate) fn until(self, secret_valid_until: Option<UnixTime>) -> Self {
        Self { secret_valid_until, ..self }
    }

    /// Whether the secret of the signature is valid at this time.
    pub(crate) fn is_valid_at(&self, now: UnixTime) -> bool {
        self.secret_valid_until.is_none_or(|valid_until| now < valid_until)
    }

    /// Whether the token is of this instance of the app, and not of one that replaced it.
    pub(crate) fn is_of(&self, app: &Arc<App>) -> bool {
        self.app.as_ptr() == Arc::as_ptr(app)
    }

    /// The key that decrypted the token, if it was encrypted. The inner `None` means that the key no longer exists.
    pub(crate) fn decrypted_by(&self) -> Option<Option<Arc<PrivateKey>>> {
        self.key.as_ref().map(Weak::upgrade)
    }
}

impl VerifiedTokenCache {
    /// A cache for this many tokens, rounded up to an even number.
    pub(crate) fn new(tokens: usize) -> Self {
        Self { generations: Mutex::default(), hasher: RandomState::new(), max_entries: tokens.div_ceil(2) }
    }

    /// The entry of this token. The tokens are compared in constant time: the hash alone does not help to guess the
    /// rest.
    pub(crate) fn get(&self, token: &str) -> Option<Arc<CacheEntry>> {
        if self.max_entries == 0 || token.len() > MAX_CACHED_TOKEN_BYTES {
            return None;
        }
        let hash = self.hash(token.as_bytes());
        let entry = self.generations().get(hash, self.max_entries)?;
        verify_slices_are_equal(&entry.token, token.as_bytes()).is_ok().then_some(entry)
    }

    /// Inserts a token. Only for tokens that may be sent again: one with an id may not.
    pub(crate) fn insert(&self, entry: CacheEntry) {
        if self.max_entries == 0 || entry.token.len() > MAX_CACHED_TOKEN_BYTES {
            return;
        }
        let hash = self.hash(&entry.token);
        self.generations().insert(hash, Arc::new(entry), self.max_entries);
    }

    /// Removes a token.
    pub(crate) fn remove(&self, token: &str) {
        let hash = self.hash(token.as_bytes());
        let mut generations = self.generations();
        generations.younger.remove(&hash);
        generations.older.remove(&hash);
    }

    fn hash(&self, token: &[u8]) -> u64 {
        self.hasher.hash_one(token)
    }

    fn generations(&self) -> MutexGuard<'_, Generations> {
        self.generations.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    fn len(&self) -> usize {
        let generations = self.generations();
        generations.younger.len() + generations.older.len()
    }
}

impl Generations {
    fn get(&mut self, hash: u64, max_entries: usize) -> Option<Arc<CacheEntry>> {
        if let Some(entry) = self.younger.get(&hash) {
            return Some(Arc::clone(entry));
        }
        let entry = self.older.remove(&hash)?;
        self.insert(hash, Arc::clone(&entry), max_entries);
        Some(entry)
    }

    fn insert(&mut self, hash: u64, entry: Arc<CacheEntry>, max_entries: usize) {
        if self.younger.len() >= max_entries && !self.younger.contains_key(&hash) {
            self.older = mem::take(&mut self.younger);
        }
        self.older.remove(&hash);
        self.younger.insert(hash, entry);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::secret::Secret;

    fn known() -> (Arc<App>, Arc<Claims>) {
        let app = App::builder("cs-1", "a-1", Secret::generate().unwrap()).build().unwrap();
        let claims = json!({"appId": "cs-1", "sub": "1"});
        (Arc::new(app), Arc::new(Claims::read(claims.as_object().unwrap().clone()).unwrap()))
    }

    fn entry(token: &str) -> CacheEntry {
        let (app, claims) = known();
        CacheEntry::new(token, &claims, &app, None)
    }

    #[test]
    fn only_the_same_token_is_found() {
        let (app, claims) = known();
        let cache = VerifiedTokenCache::new(8);
        cache.insert(CacheEntry::new("a.b.c", &claims, &app, None));
        let entry = cache.get("a.b.c").unwrap();
        assert!(entry.is_of(&app) && !entry.is_of(&Arc::new((*app).clone())));
        assert!(entry.decrypted_by().is_none());
        for other in ["a.b.d", "a.b.", "a.b.cc", "", "A.b.c"] {
            assert!(cache.get(other).is_none(), "{other}");
        }
        cache.remove("a.b.c");
        assert!(cache.get("a.b.c").is_none());
    }

    #[test]
    fn a_token_with_the_same_hash_is_another() {
        let cache = VerifiedTokenCache::new(8);
        cache.insert(entry("one"));
        let entry = cache.get("one").unwrap();
        let hash = cache.hash(b"other");
        cache.generations().insert(hash, entry, 4);
        assert!(cache.get("other").is_none());
    }

    #[test]
    fn what_is_too_long_is_not_cache() {
        let cache = VerifiedTokenCache::new(8);
        for (length, is_known) in [(MAX_CACHED_TOKEN_BYTES, true), (MAX_CACHED_TOKEN_BYTES + 1, false)] {
            let token = "a".repeat(length);
            cache.insert(entry(&token));
            assert_eq!(cache.get(&token).is_some(), is_known, "{length}");
        }
        let off = VerifiedTokenCache::new(0);
        off.insert(entry("a"));
        assert!(off.get("a").is_none() && off.len() == 0);
    }

    proptest! {
        /// Whatever comes: never more than the bound, and the last half of it is always known.
        #[test]
        fn memory_is_bounded_and_the_latest_are_kept(
            tokens in proptest::collection::vec(0_u8..40, 1..200),
            max_entries in 1_usize..20,
        ) {
            let (app, claims) = known();
            let entry = |token: &str| CacheEntry::new(token, &claims, &app, None);
            let cache = VerifiedTokenCache::new(max_entries);
            let mut latest: Vec<String> = Vec::new();
            for token in tokens {
                let token = token.to_string();
                if cache.get(&token).is_none() {
                    cache.insert(entry(&token));
                }
                latest.retain(|one| *one != token);
                latest.push(token);
                prop_assert!(cache.len() <= 2 * max_entries.div_ceil(2));
                for one in latest.iter().rev().take(max_entries.div_ceil(2)) {
                    let generations = cache.generations();
                    let hash = cache.hash(one.as_bytes());
                    prop_assert!(generations.younger.contains_key(&hash) || generations.older.contains_key(&hash));
                }
            }
        }
    }
}
