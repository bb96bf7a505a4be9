//! Tokens that were checked before, so that a token which comes with every request is not checked from the start.

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

/// Longest token that is remembered, in bytes: an encrypted one has about 800.
const MAX_CACHED_TOKEN_BYTES: usize = 2 * 1024;

/// Tokens that counted when they were checked. Whether they still do is for the one who asks to find out: here is only
/// what the signature, which cannot change, has to do with.
///
/// Bounded by two generations. A token goes into the younger; once that is full, it becomes the older, and what the
/// older one held is forgotten. A token that is used moves to the younger again.
pub(crate) struct VerifiedTokenCache {
    generations: Mutex<Generations>,
    /// The key is random, so that nobody can choose tokens that share a place.
    hasher: RandomState,
    /// Tokens of a generation.
    max_entries: usize,
}

#[derive(Default)]
struct Generations {
    younger: HashMap<u64, Arc<CacheEntry>>,
    older: HashMap<u64, Arc<CacheEntry>>,
}

/// A token and what it says. App and key are held weakly, so that their secrets are wiped when nobody else has them.
pub(crate) struct CacheEntry {
    token: Zeroizing<Box<[u8]>>,
    pub(crate) claims: Arc<Claims>,
    app: Weak<App>,
    key: Option<Weak<PrivateKey>>,
    /// When the secret ends that it was signed with, if it does.
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

    /// The same for a token whose secret ends then.
    pub(crate) fn until(self, secret_valid_until: Option<UnixTime>) -> Self {
        Self { secret_valid_until, ..self }
    }

    /// Whether the secret that it was signed with is valid.
    pub(crate) fn is_valid_at(&self, now: UnixTime) -> bool {
        self.secret_valid_until.is_none_or(|valid_until| now < valid_until)
    }

    /// Whether the token is of this very app, which is not one that took its place.
    pub(crate) fn is_of(&self, app: &Arc<App>) -> bool {
        self.app.as_ptr() == Arc::as_ptr(app)
    }

    /// The key that decrypted the token, if it came encrypted; `None` inside where the key is gone.
    pub(crate) fn decrypted_by(&self) -> Option<Option<Arc<PrivateKey>>> {
        self.key.as_ref().map(Weak::upgrade)
    }
}

impl VerifiedTokenCache {
    /// Room for this many tokens, rounded up to an even number.
    pub(crate) fn new(tokens: usize) -> Self {
        Self { generations: Mutex::default(), hasher: RandomState::new(), max_entries: tokens.div_ceil(2) }
    }

    /// What is known about this very token. It is compared in constant time: the place alone tells a prober nothing that
    /// helps to guess the rest.
    pub(crate) fn get(&self, token: &str) -> Option<Arc<CacheEntry>> {
        if self.max_entries == 0 || token.len() > MAX_CACHED_TOKEN_BYTES {
            return None;
        }
        let place = self.place(token.as_bytes());
        let entry = self.generations().get(place, self.max_entries)?;
        verify_slices_are_equal(&entry.token, token.as_bytes()).is_ok().then_some(entry)
    }

    /// Remembers a token. To be called with tokens that may come again: one with an id may not.
    pub(crate) fn insert(&self, entry: CacheEntry) {
        if self.max_entries == 0 || entry.token.len() > MAX_CACHED_TOKEN_BYTES {
            return;
        }
        let place = self.place(&entry.token);
        self.generations().insert(place, Arc::new(entry), self.max_entries);
    }

    /// Forgets a token.
    pub(crate) fn forget(&self, token: &str) {
        let place = self.place(token.as_bytes());
        let mut generations = self.generations();
        generations.younger.remove(&place);
        generations.older.remove(&place);
    }

    fn place(&self, token: &[u8]) -> u64 {
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
    fn get(&mut self, place: u64, max_entries: usize) -> Option<Arc<CacheEntry>> {
        if let Some(entry) = self.younger.get(&place) {
            return Some(Arc::clone(entry));
        }
        let entry = self.older.remove(&place)?;
        self.insert(place, Arc::clone(&entry), max_entries);
        Some(entry)
    }

    fn insert(&mut self, place: u64, entry: Arc<CacheEntry>, max_entries: usize) {
        if self.younger.len() >= max_entries && !self.younger.contains_key(&place) {
            self.older = mem::take(&mut self.younger);
        }
        self.older.remove(&place);
        self.younger.insert(place, entry);
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
    fn only_the_very_token_is_known() {
        let (app, claims) = known();
        let remembered = VerifiedTokenCache::new(8);
        remembered.insert(CacheEntry::new("a.b.c", &claims, &app, None));
        let entry = remembered.get("a.b.c").unwrap();
        assert!(entry.is_of(&app) && !entry.is_of(&Arc::new((*app).clone())));
        assert!(entry.decrypted_by().is_none());
        for other in ["a.b.d", "a.b.", "a.b.cc", "", "A.b.c"] {
            assert!(remembered.get(other).is_none(), "{other}");
        }
        remembered.forget("a.b.c");
        assert!(remembered.get("a.b.c").is_none());
    }

    #[test]
    fn a_token_that_shares_a_place_is_another() {
        let remembered = VerifiedTokenCache::new(8);
        remembered.insert(entry("one"));
        let entry = remembered.get("one").unwrap();
        let place = remembered.place(b"other");
        remembered.generations().insert(place, entry, 4);
        assert!(remembered.get("other").is_none());
    }

    #[test]
    fn what_is_too_long_is_not_remembered() {
        let remembered = VerifiedTokenCache::new(8);
        for (length, is_known) in [(MAX_CACHED_TOKEN_BYTES, true), (MAX_CACHED_TOKEN_BYTES + 1, false)] {
            let token = "a".repeat(length);
            remembered.insert(entry(&token));
            assert_eq!(remembered.get(&token).is_some(), is_known, "{length}");
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
            let remembered = VerifiedTokenCache::new(max_entries);
            let mut latest: Vec<String> = Vec::new();
            for token in tokens {
                let token = token.to_string();
                if remembered.get(&token).is_none() {
                    remembered.insert(entry(&token));
                }
                latest.retain(|one| *one != token);
                latest.push(token);
                prop_assert!(remembered.len() <= 2 * max_entries.div_ceil(2));
                for one in latest.iter().rev().take(max_entries.div_ceil(2)) {
                    let generations = remembered.generations();
                    let place = remembered.place(one.as_bytes());
                    prop_assert!(generations.younger.contains_key(&place) || generations.older.contains_key(&place));
                }
            }
        }
    }
}
