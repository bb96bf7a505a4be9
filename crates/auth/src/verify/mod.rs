//! Verifying tokens.

pub(crate) mod app;
mod cache;
mod claim_rules;
mod decrypter;
mod decryption_slots;
pub(crate) mod mac;
pub(crate) mod peer;
pub(crate) mod registry;
pub(crate) mod replay;

use std::fmt;
use std::num::NonZeroUsize;
use std::sync::Arc;

use self::app::App;
use self::cache::{CacheEntry, VerifiedTokenCache};
use self::decrypter::Decrypter;
use self::mac::PlaceholderKey;
use self::peer::Peer;
use self::registry::AppRegistry;
use self::replay::ReplayStore;
use crate::claims::{self, Claims};
use crate::clock::{Clock, SystemClock, UnixTime};
use crate::compact::{CompactToken, SignedToken};
use crate::error::{AuthStoreError, TokenError};
use crate::jwe::{KeyRing, PrivateKey};
use crate::{header, json};

/// Verifies tokens with the apps of a registry.
///
/// A token goes through these steps, and is refused at the first that fails:
///
/// 1. Form: alphabet, at most 8 KiB, three or five parts, base64url without padding or left-over bits.
/// 2. If it has five parts: decryption. The result must have three parts.
/// 3. Header: HS256, and no member that contains or names a key or changes the meaning of the rest. Payload: strict
///    JSON.
/// 4. The app is looked up by `appId`; then the signature is verified over the bytes as they were received. Unknown
///    app, wrong signature and disabled app go through the same steps to the same error. Before that error the registry
///    [reads the app again](AppRegistry::refetch), because it may have changed a moment ago.
/// 5. Claims, with their types; times with a leeway of 30 s, `iat` of 60 s; with `jti`, an `exp` at most an hour away.
/// 6. Last, the token id is stored in the replay store. A token that failed before is not stored.
///
/// A token without id may be sent with every request for an hour. It is cached, encrypted or not. When it is sent
/// again, a look-up in the cache replaces steps 1 to 4: the registry must return the same app as before, so that a new
/// secret, disabling and deletion take effect at once; its secret, and the key of an encrypted token, must still be
/// valid; and the times are checked at every use.
///
/// ```
/// use smartassist_auth::{App, InMemoryRegistry, InMemoryReplayStore, Minter, Secret, Verifier};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let secret = Secret::generate()?;
/// let for_the_client = Secret::from_bytes(secret.expose())?;
/// let app = App::builder("cs-1", "5f3a", secret).scopes(["SmartAssist Dialout"]).build()?;
/// let verifier = Verifier::new(InMemoryRegistry::from_iter([app]), InMemoryReplayStore::new());
///
/// let token = Minter::builder("cs-1", for_the_client).build()?.mint()?;
/// let verified = verifier.verify(token.expose()).await?;
/// assert_eq!(verified.app().account(), "5f3a");
/// verified.require_scope("SmartAssist Dialout")?;
/// # Ok(())
/// # }
/// ```
pub struct Verifier<R, S> {
    registry: R,
    replay: S,
    keys: Option<Decrypter>,
    clock: Arc<dyn Clock>,
    placeholder: PlaceholderKey,
    cache: VerifiedTokenCache,
}

/// Default number of cached tokens. They need at most 4 MiB, and usually 0.5 MiB.
const DEFAULT_CACHE_SIZE: usize = 2_048;

impl<R: AppRegistry, S: ReplayStore> Verifier<R, S> {
    /// A verifier for signed tokens.
    pub fn new(registry: R, replay: S) -> Self {
        Self {
            registry,
            replay,
            keys: None,
            clock: Arc::new(SystemClock),
            placeholder: PlaceholderKey::new(),
            cache: VerifiedTokenCache::new(DEFAULT_CACHE_SIZE),
        }
    }

    /// Accepts encrypted tokens too, for these keys. At most half of the machine's cores decrypt at the same time. If
    /// too many tokens wait, further ones are refused as [`TokenError::Busy`]; [`verify_from`](Self::verify_from) lists
    /// the limits.
    #[must_use]
    pub fn with_keys(self, keys: impl Into<Arc<KeyRing>>) -> Self {
        self.with_keys_and_concurrency(keys, Decrypter::half_of_the_cores())
    }

    /// As [`with_keys`](Self::with_keys), with this many decryptions at the same time.
    #[must_use]
    pub fn with_keys_and_concurrency(mut self, keys: impl Into<Arc<KeyRing>>, max_concurrent: NonZeroUsize) -> Self {
        self.keys = Some(Decrypter::new(keys.into(), max_concurrent));
        self
    }

    /// Uses another clock.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Caches this many tokens without id, each of at most 2 KiB. Default: 2 048. With 0, every token goes through all
    /// steps.
    #[must_use]
    pub fn with_cache_size(mut self, tokens: usize) -> Self {
        self.cache = VerifiedTokenCache::new(tokens);
        self
    }

    /// The registry.
    pub fn registry(&self) -> &R {
        &self.registry
    }

    /// Verifies a token of a sender whose address is not known.
    ///
    /// # Errors
    /// The token is not valid, or this cannot be determined now. The caller may only see [`TokenError::client_facing`].
    pub async fn verify(&self, token: &str) -> Result<VerifiedToken, TokenError> {
        self.verify_from(Peer::UNKNOWN, token).await
    }

    /// Verifies a token of this sender.
    ///
    /// The address limits the decryptions that one sender can cause: anyone can make a text that looks like an
    /// encrypted token, and only the decryption shows whether it is one. For each decryption that may run at the same
    /// time there are these slots. A token has one while it waits and while it is decrypted. Without a free slot it is
    /// refused as
    /// [`TokenError::Busy`].
    ///
    /// | senders | slots of all together | of one |
    /// | --- | --- | --- |
    /// | those with a valid token, encrypted or not, in the last ten minutes; at most 4 096 of them | 64 | 32 |
    /// | others | 64 | 8 |
    /// | those whose address is not known share the slots of the others | | 64 |
    ///
    /// # Errors
    /// Those of [`verify`](Self::verify).
    pub async fn verify_from(&self, peer: Peer, token: &str) -> Result<VerifiedToken, TokenError> {
        let verified = self.verify_cached(peer, token).await?;
        if let Some(keys) = &self.keys {
            keys.note_valid(peer);
        }
        Ok(verified)
    }

    async fn verify_cached(&self, peer: Peer, token: &str) -> Result<VerifiedToken, TokenError> {
        if let Some(verified) = self.cached_token(token).await? {
            return Ok(verified);
        }
        let FreshlyVerified { verified, secret_valid_until, key } = self.verify_fully(peer, token).await?;
        if verified.claims.token_id().is_none() {
            let entry = CacheEntry::new(token, &verified.claims, &verified.app, key.as_ref()).until(secret_valid_until);
            self.cache.insert(entry);
        }
        Ok(verified)
    }

    /// The same token, with its app read again. Call it if the app does not permit something: it may have been changed
    /// a moment ago.
    ///
    /// # Errors
    /// The token is no longer valid, or this cannot be determined now.
    pub async fn with_refetched_app(&self, verified: VerifiedToken) -> Result<VerifiedToken, TokenError> {
        match self.registry.refetch(verified.app.id()).await? {
            Some(app) if app.is_disabled() => Err(TokenError::Credentials),
            Some(app) => {
                claim_rules::check(&app, &verified.claims, verified.encrypted, self.clock.now())?;
                Ok(VerifiedToken { app, ..verified })
            }
            None => Ok(verified),
        }
    }

    /// Whether an app may use this bot or stream: one of its list, or, without a list, one that belongs to its account
    /// in the registry.
    ///
    /// # Errors
    /// The registry failed.
    pub async fn owns_bot(&self, app: &App, bot: &str) -> Result<bool, AuthStoreError> {
        match app.lists_bot(bot) {
            Some(listed) => Ok(listed),
            None => self.registry.has_bot(app.account(), bot).await,
        }
    }

    /// Returns a cached token if nothing has changed. Otherwise the token must go through all steps, which also
    /// find the reason why it is no longer valid.
    async fn cached_token(&self, token: &str) -> Result<Option<VerifiedToken>, TokenError> {
        let Some(entry) = self.cache.get(token) else { return Ok(None) };
        // An app never changes: where something about it did, the registry has another one.
        let app = self.registry.find(entry.claims.app_id()).await?.filter(|app| entry.is_of(app));
        let now = self.clock.now();
        let encrypted = entry.decrypted_by();
        let opened = encrypted
            .as_ref()
            .is_none_or(|key| key.as_ref().is_some_and(|key| self.keys.as_ref().is_some_and(|keys| keys.has(key))));
        let encrypted = encrypted.is_some();
        match app {
            Some(app)
                if opened
                    && entry.is_valid_at(now)
                    && claim_rules::check(&app, &entry.claims, encrypted, now).is_ok() =>
            {
                Ok(Some(VerifiedToken { app, claims: Arc::clone(&entry.claims), encrypted }))
            }
            _ => {
                self.cache.remove(token);
                Ok(None)
            }
        }
    }

    /// Verifies a token with all steps.
    async fn verify_fully(&self, peer: Peer, token: &str) -> Result<FreshlyVerified, TokenError> {
        match CompactToken::parse(token)? {
            CompactToken::Signed(signed) => {
                let (verified, secret_valid_until) = self.verify_signed(&signed, false).await?;
                Ok(FreshlyVerified { verified, secret_valid_until, key: None })
            }
            CompactToken::Encrypted(encrypted) => {
                let keys = self.keys.as_ref().ok_or(TokenError::Undecryptable)?;
                let (content, key) = keys.decrypt(encrypted, peer).await?;
                let Ok(CompactToken::Signed(signed)) = CompactToken::parse(&content) else {
                    return Err(TokenError::Undecryptable);
                };
                match self.verify_signed(&signed, true).await {
                    Ok((verified, secret_valid_until)) => {
                        Ok(FreshlyVerified { verified, secret_valid_until, key: Some(key) })
                    }
                    Err(TokenError::Malformed(_) | TokenError::Header(_)) => Err(TokenError::Undecryptable),
                    Err(error) => Err(error),
                }
            }
        }
    }

    /// Verifies a signed token. Also returns until when its secret is valid, if that ends.
    async fn verify_signed(
        &self,
        token: &SignedToken<'_>,
        encrypted: bool,
    ) -> Result<(VerifiedToken, Option<UnixTime>), TokenError> {
        header::signed(&token.header)?;
        let payload =
            json::object(&token.payload).map_err(|_| TokenError::Malformed("has a payload that is not strict JSON"))?;

        // From here to the signature, the steps are the same for every token.
        let id = claims::claimed_app(&payload).map(str::to_owned);
        let app = match &id {
            Some(id) => self.registry.find(id).await?,
            None => None,
        };
        let mut signer = match self.signing_app(app.as_ref(), token) {
            Some(signer) => signer,
            None => {
                self.refetched_signing_app(id.as_deref(), app.as_ref(), token).await?.ok_or(TokenError::Credentials)?
            }
        };

        let claims = Claims::read(payload)?;
        // A registry that finds apps by a part of their id, or without regard to case, could return another app.
        if claims.app_id() != signer.app.id() {
            return Err(TokenError::Credentials);
        }
        let replay_until = match claim_rules::check(&signer.app, &claims, encrypted, self.clock.now()) {
            // The app may no longer require what it required when it was looked up.
            Err(error @ (TokenError::NotEncrypted | TokenError::MissingClaim(_))) => {
                let refetched = self.refetched_signing_app(Some(claims.app_id()), Some(&signer.app), token).await?;
                signer = refetched.ok_or(error)?;
                claim_rules::check(&signer.app, &claims, encrypted, self.clock.now())?
            }
            checked => checked?,
        };
        let SigningApp { app, valid_until } = signer;
        if let (Some(token_id), Some(until)) = (claims.token_id(), replay_until)
            && !self.replay.first_use(app.id(), token_id, until).await?
        {
            return Err(TokenError::Replayed);
        }
        Ok((VerifiedToken { app, claims: Arc::new(claims), encrypted }, valid_until))
    }

    /// The app, if it is enabled and one of its secrets made the signature. Without an app the steps are the same.
    fn signing_app(&self, app: Option<&Arc<App>>, token: &SignedToken<'_>) -> Option<SigningApp> {
        let keys = app.map(|app| app.keys());
        let signed_by = self.placeholder.check(keys, token.signed_bytes, &token.mac, self.clock.now());
        let enabled = app.is_some_and(|app| !app.is_disabled());
        match (app, signed_by) {
            (Some(app), Some(signed_by)) if enabled => {
                Some(SigningApp { app: Arc::clone(app), valid_until: signed_by.valid_until })
            }
            _ => None,
        }
    }

    /// As [`signing_app`](Self::signing_app), with an app that is read again; `None` also if the app has not changed.
    async fn refetched_signing_app(
        &self,
        id: Option<&str>,
        previous: Option<&Arc<App>>,
        token: &SignedToken<'_>,
    ) -> Result<Option<SigningApp>, TokenError> {
        let Some(id) = id else { return Ok(None) };
        let app = self.registry.refetch(id).await?;
        let changed = app.filter(|app| previous.is_none_or(|previous| !Arc::ptr_eq(previous, app)));
        Ok(changed.and_then(|app| self.signing_app(Some(&app), token)))
    }
}

/// The app that signed a token.
struct SigningApp {
    app: Arc<App>,
    /// Until when the secret of the signature is valid, if that ends.
    valid_until: Option<UnixTime>,
}

impl<R, S> fmt::Debug for Verifier<R, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier").field("keys", &self.keys).finish_non_exhaustive()
    }
}

/// A token that went through all steps.
struct FreshlyVerified {
    verified: VerifiedToken,
    /// Until when the secret of the signature is valid, if that ends.
    secret_valid_until: Option<UnixTime>,
    /// The key that decrypted it, if it was encrypted.
    key: Option<Arc<PrivateKey>>,
}

/// A valid token: its app and its claims. Cheap to clone.
#[derive(Clone, Debug)]
pub struct VerifiedToken {
    app: Arc<App>,
    claims: Arc<Claims>,
    encrypted: bool,
}

impl VerifiedToken {
    /// The app of the token.
    pub fn app(&self) -> &Arc<App> {
        &self.app
    }

    /// The claims of the token.
    pub fn claims(&self) -> &Claims {
        &self.claims
    }

    /// Whether the token was encrypted.
    pub fn was_encrypted(&self) -> bool {
        self.encrypted
    }

    /// Checks that the app has this scope.
    ///
    /// # Errors
    /// [`TokenError::WrongScope`] if it does not.
    pub fn require_scope(&self, scope: &str) -> Result<(), TokenError> {
        if self.app.has_scope(scope) { Ok(()) } else { Err(TokenError::WrongScope) }
    }
}
