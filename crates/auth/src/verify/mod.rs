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

/// Checks tokens against the apps of a registry.
///
/// A token passes these steps, and is refused at the first it fails:
///
/// 1. Form: alphabet, at most 8 KiB, three or five parts, base64url without padding or left-over bits.
/// 2. If it has five parts: decryption; what comes out has to have three.
/// 3. Header: HS256, and nothing that brings or fetches a key or changes what the rest means. Payload: strict JSON.
/// 4. The app is looked up by `appId`, of which nothing is believed but this; then the signature is checked over the
///    bytes as they came. Unknown app, wrong signature and disabled app take the same steps to the same error; before
///    it the registry is asked [once more](AppRegistry::find_anew), for an app that was changed a moment ago.
/// 5. Claims, with their types; times with a leeway of 30 s, `iat` of 60 s; with `jti`, an `exp` at most an hour away.
/// 6. Last, the token id is noted in the replay store. A token that failed before leaves no trace.
///
/// A token without id may come with every request of an hour. It is remembered, encrypted or not, and when it comes again
/// steps 1 to 4 are replaced by a look into memory: the registry is asked for its app, which has to be the very one that
/// was found before, so that a new secret, disabling and deletion count at once; its secret and the key of an encrypted
/// token have to be valid still; and the times are checked at every use.
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
    stand_in: PlaceholderKey,
    remembered: VerifiedTokenCache,
}

/// How many tokens are remembered unless told otherwise. They take at most 4 MiB, and 0.5 MiB as they usually are.
const DEFAULT_CACHE_SIZE: usize = 2_048;

impl<R: AppRegistry, S: ReplayStore> Verifier<R, S> {
    /// A verifier for signed tokens.
    pub fn new(registry: R, replay: S) -> Self {
        Self {
            registry,
            replay,
            keys: None,
            clock: Arc::new(SystemClock),
            stand_in: PlaceholderKey::new(),
            remembered: VerifiedTokenCache::new(DEFAULT_CACHE_SIZE),
        }
    }

    /// Takes encrypted tokens too, for these keys. At most half of the machine's cores decrypt at once; where too many
    /// tokens wait, further ones are refused as [`TokenError::Busy`]. [`verify_from`](Self::verify_from) says how many.
    #[must_use]
    pub fn with_keys(self, keys: impl Into<Arc<KeyRing>>) -> Self {
        self.with_keys_and_concurrency(keys, Decrypter::half_of_the_cores())
    }

    /// As [`with_keys`](Self::with_keys), with this many decryptions at once.
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

    /// Remembers this many tokens without id, by default 2 048, each of at most 2 KiB; with 0, every token is checked from
    /// the start.
    #[must_use]
    pub fn with_cache_size(mut self, tokens: usize) -> Self {
        self.remembered = VerifiedTokenCache::new(tokens);
        self
    }

    /// The registry.
    pub fn registry(&self) -> &R {
        &self.registry
    }

    /// Checks a token of a sender whose address is not known.
    ///
    /// # Errors
    /// Where it does not count, or that cannot be said now. What the caller may learn is [`TokenError::client_facing`].
    pub async fn verify(&self, token: &str) -> Result<VerifiedToken, TokenError> {
        self.verify_from(Peer::UNKNOWN, token).await
    }

    /// Checks a token of this sender.
    ///
    /// The address bounds how much decryption one sender can ask for, whoever it says it is: anybody can make what
    /// looks like an encrypted token, and whether it is one is known after the decryption. For each decryption that
    /// runs at one time there are these slots; a token has one while it waits and while it is decrypted. Without a free
    /// one it is refused as [`TokenError::Busy`].
    ///
    /// | senders | slots of all together | of one |
    /// | --- | --- | --- |
    /// | those with a valid token, encrypted or not, in the last ten minutes; at most 4 096 are remembered | 64 | 32 |
    /// | others | 64 | 8 |
    /// | those whose address is not known share the slots of the others | | 64 |
    ///
    /// # Errors
    /// Those of [`verify`](Self::verify).
    pub async fn verify_from(&self, peer: Peer, token: &str) -> Result<VerifiedToken, TokenError> {
        let verified = self.check(peer, token).await?;
        if let Some(keys) = &self.keys {
            keys.note_valid(peer);
        }
        Ok(verified)
    }

    async fn check(&self, peer: Peer, token: &str) -> Result<VerifiedToken, TokenError> {
        if let Some(verified) = self.again(token).await? {
            return Ok(verified);
        }
        let FreshlyVerified { verified, secret_valid_until, key } = self.anew(peer, token).await?;
        if verified.claims.token_id().is_none() {
            let entry = CacheEntry::new(token, &verified.claims, &verified.app, key.as_ref()).until(secret_valid_until);
            self.remembered.insert(entry);
        }
        Ok(verified)
    }

    /// The same token with its app read anew, where that does not allow something: the change that allows it may just
    /// have been made.
    ///
    /// # Errors
    /// Where the token is no longer valid, or that cannot be said now.
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

    /// Whether an app may use this bot or stream: one that it lists, or, where it has no list, one that the registry
    /// knows to be its account's.
    ///
    /// # Errors
    /// Where the registry gives no answer.
    pub async fn owns_bot(&self, app: &App, bot: &str) -> Result<bool, AuthStoreError> {
        match app.lists_bot(bot) {
            Some(listed) => Ok(listed),
            None => self.registry.has_bot(app.account(), bot).await,
        }
    }

    /// A token that was checked before, if everything that can change is as it was then. Otherwise it is to be checked
    /// anew, which also says why it does not count any more.
    async fn again(&self, token: &str) -> Result<Option<VerifiedToken>, TokenError> {
        let Some(entry) = self.remembered.get(token) else { return Ok(None) };
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
                self.remembered.forget(token);
                Ok(None)
            }
        }
    }

    /// Checks a token from the start.
    async fn anew(&self, peer: Peer, token: &str) -> Result<FreshlyVerified, TokenError> {
        match CompactToken::parse(token)? {
            CompactToken::Signed(signed) => {
                let (verified, secret_valid_until) = self.signed(&signed, false).await?;
                Ok(FreshlyVerified { verified, secret_valid_until, key: None })
            }
            CompactToken::Encrypted(encrypted) => {
                let keys = self.keys.as_ref().ok_or(TokenError::Undecryptable)?;
                let (content, key) = keys.decrypt(encrypted, peer).await?;
                let Ok(CompactToken::Signed(signed)) = CompactToken::parse(&content) else {
                    return Err(TokenError::Undecryptable);
                };
                match self.signed(&signed, true).await {
                    Ok((verified, secret_valid_until)) => {
                        Ok(FreshlyVerified { verified, secret_valid_until, key: Some(key) })
                    }
                    Err(TokenError::Malformed(_) | TokenError::Header(_)) => Err(TokenError::Undecryptable),
                    Err(error) => Err(error),
                }
            }
        }
    }

    /// Checks a token that is signed. Tells also when the secret ends that it was signed with, if it does.
    async fn signed(
        &self,
        token: &SignedToken<'_>,
        encrypted: bool,
    ) -> Result<(VerifiedToken, Option<UnixTime>), TokenError> {
        header::signed(&token.header)?;
        let payload =
            json::object(&token.payload).map_err(|_| TokenError::Malformed("has a payload that is not strict JSON"))?;

        // From here to the signature there is one way through, whatever is found.
        let id = claims::claimed_app(&payload).map(str::to_owned);
        let app = match &id {
            Some(id) => self.registry.find(id).await?,
            None => None,
        };
        let mut signer = match self.signer(app.as_ref(), token) {
            Some(signer) => signer,
            None => self.signer_anew(id.as_deref(), app.as_ref(), token).await?.ok_or(TokenError::Credentials)?,
        };

        let claims = Claims::read(payload)?;
        // A registry that finds apps by a part of their id, or without regard to case, would mix them up.
        if claims.app_id() != signer.app.id() {
            return Err(TokenError::Credentials);
        }
        let remember_until = match claim_rules::check(&signer.app, &claims, encrypted, self.clock.now()) {
            // What the app demanded when it was looked up, it may not demand any more.
            Err(error @ (TokenError::NotEncrypted | TokenError::MissingClaim(_))) => {
                let anew = self.signer_anew(Some(claims.app_id()), Some(&signer.app), token).await?;
                signer = anew.ok_or(error)?;
                claim_rules::check(&signer.app, &claims, encrypted, self.clock.now())?
            }
            checked => checked?,
        };
        let SigningApp { app, valid_until } = signer;
        if let (Some(token_id), Some(until)) = (claims.token_id(), remember_until)
            && !self.replay.first_use(app.id(), token_id, until).await?
        {
            return Err(TokenError::Replayed);
        }
        Ok((VerifiedToken { app, claims: Arc::new(claims), encrypted }, valid_until))
    }

    /// The app, where it is enabled and one of its secrets made the signature. The same steps are taken without an app.
    fn signer(&self, app: Option<&Arc<App>>, token: &SignedToken<'_>) -> Option<SigningApp> {
        let keys = app.map(|app| app.keys());
        let signed_by = self.stand_in.check(keys, token.signed_bytes, &token.mac, self.clock.now());
        let enabled = app.is_some_and(|app| !app.is_disabled());
        match (app, signed_by) {
            (Some(app), Some(signed_by)) if enabled => {
                Some(SigningApp { app: Arc::clone(app), valid_until: signed_by.valid_until })
            }
            _ => None,
        }
    }

    /// The same with an app that is read anew; `None` also where the app is as it `was`.
    async fn signer_anew(
        &self,
        id: Option<&str>,
        was: Option<&Arc<App>>,
        token: &SignedToken<'_>,
    ) -> Result<Option<SigningApp>, TokenError> {
        let Some(id) = id else { return Ok(None) };
        let anew = self.registry.refetch(id).await?;
        let changed = anew.filter(|anew| was.is_none_or(|was| !Arc::ptr_eq(was, anew)));
        Ok(changed.and_then(|app| self.signer(Some(&app), token)))
    }
}

/// The app that signed a token.
struct SigningApp {
    app: Arc<App>,
    /// When the secret ends that it was signed with, if it does.
    valid_until: Option<UnixTime>,
}

impl<R, S> fmt::Debug for Verifier<R, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier").field("keys", &self.keys).finish_non_exhaustive()
    }
}

/// A token that was checked from the start.
struct FreshlyVerified {
    verified: VerifiedToken,
    /// When the secret ends that it was signed with, if it does.
    secret_valid_until: Option<UnixTime>,
    /// The key that opened it, if it came encrypted.
    key: Option<Arc<PrivateKey>>,
}

/// A token that counts: whose it is, and what it says. Cheap to clone.
#[derive(Clone, Debug)]
pub struct VerifiedToken {
    app: Arc<App>,
    claims: Arc<Claims>,
    encrypted: bool,
}

impl VerifiedToken {
    /// The app the token is of.
    pub fn app(&self) -> &Arc<App> {
        &self.app
    }

    /// What the token says.
    pub fn claims(&self) -> &Claims {
        &self.claims
    }

    /// Whether the token came encrypted.
    pub fn was_encrypted(&self) -> bool {
        self.encrypted
    }

    /// Checks that the app has this scope.
    ///
    /// # Errors
    /// [`TokenError::WrongScope`] where it has not.
    pub fn require_scope(&self, scope: &str) -> Result<(), TokenError> {
        if self.app.has_scope(scope) { Ok(()) } else { Err(TokenError::WrongScope) }
    }
}
