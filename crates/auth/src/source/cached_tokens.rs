//! One token for many requests, renewed before it expires.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Mutex as AsyncMutex;

use super::access_token::AccessToken;
use super::{SourceError, TokenSource};
use crate::clock::{Clock, SystemClock, UnixTime};

/// Keeps a token of another source and gives it to every request, until shortly before it expires.
///
/// * However many requests need a token at once, the source is asked once; those who wait share its answer, the error
///   too.
/// * A token is renewed half a minute before it expires, or in the middle of its life if that is later. Requests of the
///   meantime go on with the old one, also where the source fails.
/// * A token without `exp` is kept until a server refuses it.
/// * Where every token counts once only (the app enforces `jti`), nothing is kept: each request gets its own.
pub struct CachedTokens<S> {
    source: S,
    clock: Arc<dyn Clock>,
    margin: Duration,
    state: Mutex<State>,
    /// Held by the one who asks the source.
    refresh_lock: AsyncMutex<()>,
}

#[derive(Default)]
struct State {
    cached: Option<CachedToken>,
    /// How often the source has answered, and its last error.
    fetches: u64,
    last_error: Option<SourceError>,
}

struct CachedToken {
    token: AccessToken,
    renew_at: Option<UnixTime>,
}

/// What there is to give.
enum CacheLookup {
    Fresh(AccessToken),
    /// Still good, but to be renewed.
    Aging(AccessToken),
    /// Nothing; the source had answered this often.
    Nothing(u64),
}

impl<S: TokenSource> CachedTokens<S> {
    /// Keeps the tokens of this source.
    pub fn new(source: S) -> Self {
        Self {
            source,
            clock: Arc::new(SystemClock),
            margin: Duration::from_secs(30),
            state: Mutex::default(),
            refresh_lock: AsyncMutex::default(),
        }
    }

    /// Renews a token this long before it expires, at most half of its life before.
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

    fn look(&self) -> CacheLookup {
        let now = self.clock.now();
        self.with_state(|state| match &state.cached {
            Some(cached) if cached.renew_at.is_none_or(|renew_at| now < renew_at) => {
                CacheLookup::Fresh(cached.token.clone())
            }
            Some(cached) if cached.token.expires().is_none_or(|expires| now < expires) => {
                CacheLookup::Aging(cached.token.clone())
            }
            _ => CacheLookup::Nothing(state.fetches),
        })
    }

    /// Asks the source and keeps what it says. To be called by the one who has the turn.
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
                state.cached = Some(CachedToken { token: token.kept(), renew_at });
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
        let fetches = match self.look() {
            CacheLookup::Fresh(token) => return Ok(token),
            CacheLookup::Aging(token) => {
                // One renews; nobody else has to wait, for the old token is still good.
                let Ok(_refreshing) = self.refresh_lock.try_lock() else { return Ok(token) };
                if let CacheLookup::Fresh(token) = self.look() {
                    return Ok(token);
                }
                return self.renew().await.or_else(|error| match self.look() {
                    CacheLookup::Fresh(token) | CacheLookup::Aging(token) => Ok(token),
                    CacheLookup::Nothing(_) => Err(error),
                });
            }
            CacheLookup::Nothing(fetches) => fetches,
        };
        let _refreshing = self.refresh_lock.lock().await;
        match self.look() {
            CacheLookup::Fresh(token) | CacheLookup::Aging(token) => Ok(token),
            // Who waited for an answer takes it, or a source that is down would be asked by each in turn.
            CacheLookup::Nothing(by_now) if by_now != fetches => {
                match self.with_state(|state| state.last_error.clone()) {
                    Some(error) => Err(error),
                    None => self.renew().await,
                }
            }
            CacheLookup::Nothing(_) => self.renew().await,
        }
    }

    fn is_single_use(&self) -> bool {
        self.source.is_single_use()
    }

    fn refused(&self, token: &AccessToken) {
        self.with_state(|state| {
            // A newer one, which another request fetched since, stays.
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
