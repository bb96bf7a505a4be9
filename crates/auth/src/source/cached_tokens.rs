//! One token for many requests, renewed before it expires.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Mutex as AsyncMutex;

use super::access_token::AccessToken;
use super::{SourceError, TokenSource};
use crate::clock::{Clock, SystemClock, UnixTime};

/// Caches the token of another source for all requests, until shortly before it expires.
///
/// * If many requests need a token at the same time, the source is asked once. All of them get its
///   result, also an error.
/// * A token is renewed half a minute before it expires, or in the middle of its lifetime if that is later. Until the
///   new one is there, or if the source fails, requests use the old one.
/// * A token without `exp` is used until a server refuses it.
/// * If every token is valid once only (the app enforces `jti`), nothing is cached: each request gets its own.
pub struct CachedTokens<S> {
    source: S,
    clock: Arc<dyn Clock>,
    margin: Duration,
    state: Mutex<State>,
    /// Locked by the request that asks the source.
    refresh_lock: AsyncMutex<()>,
}

#[derive(Default)]
struct State {
    cached: Option<CachedToken>,
    /// How often the source was asked, and its last error.
    fetches: u64,
    last_error: Option<SourceError>,
}

struct CachedToken {
    token: AccessToken,
    renew_at: Option<UnixTime>,
}

/// The state of the cache.
enum CacheLookup {
    Fresh(AccessToken),
    /// Valid, but to be renewed.
    Stale(AccessToken),
    /// There is no valid token. The number is how often the source was asked.
    Missing(u64),
}

impl<S: TokenSource> CachedTokens<S> {
    /// Caches the tokens of this source.
    pub fn new(source: S) -> Self {
        Self {
            source,
            clock: Arc::new(SystemClock),
            margin: Duration::from_secs(30),
            state: Mutex::default(),
            refresh_lock: AsyncMutex::default(),
        }
    }

    /// Renews a token this long before it expires, at most half of its lifetime before. Default: 30 s.
    #[must_use]
    pub fn renew_before(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    /// Uses another clock.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    fn with_state<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn look_up(&self) -> CacheLookup {
        let now = self.clock.now();
        self.with_state(|state| match &state.cached {
            Some(cached) if cached.renew_at.is_none_or(|renew_at| now < renew_at) => {
                CacheLookup::Fresh(cached.token.clone())
            }
            Some(cached) if cached.token.expires().is_none_or(|expires| now < expires) => {
                CacheLookup::Stale(cached.token.clone())
            }
            _ => CacheLookup::Missing(state.fetches),
        })
    }

    /// Asks the source and caches its token. The caller must have locked `refresh_lock`.
    async fn renew(&self) -> Result<AccessToken, SourceError> {
        let answer = self.source.token().await;
        let now = self.clock.now();
        self.with_state(|state| {
            state.fetches = state.fetches.wrapping_add(1);
            state.last_error = answer.as_ref().err().cloned();
            if let Ok(token) = &answer
                && !token.is_single_use()
            {
                let renew_at = token.expires().map(|expires| expires.minus(self.margin.min(expires.since(now) / 2)));
                state.cached = Some(CachedToken { token: token.for_reuse(), renew_at });
            }
        });
        answer
    }
}

impl<S: TokenSource> TokenSource for CachedTokens<S> {
    async fn token(&self) -> Result<AccessToken, SourceError> {
        if self.source.is_single_use() {
            return self.source.token().await;
        }
        let fetches = match self.look_up() {
            CacheLookup::Fresh(token) => return Ok(token),
            CacheLookup::Stale(token) => {
                // One request renews it. The others do not wait, because the old token is still valid.
                let Ok(_refreshing) = self.refresh_lock.try_lock() else { return Ok(token) };
                if let CacheLookup::Fresh(token) = self.look_up() {
                    return Ok(token);
                }
                return self.renew().await.or_else(|error| match self.look_up() {
                    CacheLookup::Fresh(token) | CacheLookup::Stale(token) => Ok(token),
                    CacheLookup::Missing(_) => Err(error),
                });
            }
            CacheLookup::Missing(fetches) => fetches,
        };
        let _refreshing = self.refresh_lock.lock().await;
        match self.look_up() {
            CacheLookup::Fresh(token) | CacheLookup::Stale(token) => Ok(token),
            // A request that waited uses the result of that time. Otherwise each would ask a source that is down.
            CacheLookup::Missing(by_now) if by_now != fetches => {
                match self.with_state(|state| state.last_error.clone()) {
                    Some(error) => Err(error),
                    None => self.renew().await,
                }
            }
            CacheLookup::Missing(_) => self.renew().await,
        }
    }

    fn is_single_use(&self) -> bool {
        self.source.is_single_use()
    }

    fn refused(&self, token: &AccessToken) {
        self.with_state(|state| {
            // A newer token of another request stays.
            if state.cached.as_ref().is_some_and(|cached| cached.token.is_same(token)) {
                state.cached = None;
            }
        });
        self.source.refused(token);
    }
}

impl<S> fmt::Debug for CachedTokens<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CachedTokens").field("margin", &self.margin).finish_non_exhaustive()
    }
}
