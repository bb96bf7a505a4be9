//! Token ids that were used.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::digest;

use crate::clock::{Clock, SystemClock, UnixTime};
use crate::error::AuthStoreError;

/// A store of token ids.
pub trait ReplayStore: Send + Sync + 'static {
    /// Stores that this app used this token id, and returns whether it was the first time. Of any number of calls at
    /// the same time, in any number of processes, exactly one must return `true`: in SQL, with a unique index and an
    /// insert that returns the number of rows.
    ///
    /// It is called if the token is valid in every other way, so that only senders with a secret can fill the store.
    /// The id may be removed at `until`, when the token has long expired.
    fn first_use(
        &self,
        app_id: &str,
        token_id: &str,
        until: UnixTime,
    ) -> impl Future<Output = Result<bool, AuthStoreError>> + Send;
}

impl<S: ReplayStore> ReplayStore for Arc<S> {
    fn first_use(
        &self,
        app_id: &str,
        token_id: &str,
        until: UnixTime,
    ) -> impl Future<Output = Result<bool, AuthStoreError>> + Send {
        (**self).first_use(app_id, token_id, until)
    }
}

/// Token ids in memory, for one process. After a restart, tokens of the last hour can be used once more.
///
/// | limit | default | reason |
/// | --- | --- | --- |
/// | ids of one app | 16 384 | an account may send 60 requests a minute, and each id is stored for at most 62 minutes: 3 720 |
/// | ids of all apps | 262 144 | 70 accounts at their limit; 22 MB when full |
///
/// An id is stored as 16 bytes of its SHA-256, so its length does not matter. If the store is full, it returns
/// [`AuthStoreError::Full`], and tokens with an id are refused until old ones expire: to drop an id would permit a
/// replay. One app cannot use the space of the others.
pub struct InMemoryReplayStore {
    used: Mutex<UsedTokens>,
    clock: Arc<dyn Clock>,
    max_entries: usize,
    max_entries_of_app: usize,
}

impl InMemoryReplayStore {
    /// A store with the default limits and the clock of the machine.
    pub fn new() -> Self {
        Self::with_bounds(262_144, 16_384)
    }

    /// A store with at most this many ids, of all apps and of each app.
    pub fn with_bounds(max_entries: usize, max_entries_of_app: usize) -> Self {
        Self { used: Mutex::default(), clock: Arc::new(SystemClock), max_entries, max_entries_of_app }
    }

    /// Uses another clock.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The number of ids, with expired ones that are not removed yet.
    pub fn len(&self) -> usize {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).count
    }

    /// Whether it has no ids.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Default for InMemoryReplayStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for InMemoryReplayStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InMemoryReplayStore")
            .field("max_entries", &self.max_entries)
            .field("max_entries_of_app", &self.max_entries_of_app)
            .finish_non_exhaustive()
    }
}

impl ReplayStore for InMemoryReplayStore {
    async fn first_use(&self, app_id: &str, token_id: &str, until: UnixTime) -> Result<bool, AuthStoreError> {
        let id = short(token_id);
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        // Under the lock, so that the time never goes back between two uses.
        let now = self.clock.now();
        used.first_use(app_id, id, until, now, (self.max_entries, self.max_entries_of_app))
    }
}

/// 128 bits of a hash. That two ids of one app are equal in them is practically impossible, and would refuse one token.
type ShortId = [u8; 16];

fn short(token_id: &str) -> ShortId {
    let hash = digest::digest(&digest::SHA256, token_id.as_bytes());
    let mut short = ShortId::default();
    for (to, from) in short.iter_mut().zip(hash.as_ref()) {
        *to = *from;
    }
    short
}

#[derive(Default)]
struct UsedTokens {
    apps: HashMap<String, UsedTokensOfApp>,
    /// Of all apps together.
    count: usize,
    /// When expired ids of all apps were last removed, in whole seconds.
    cleared: u64,
}

#[derive(Default)]
struct UsedTokensOfApp {
    ids: HashSet<ShortId>,
    /// The same ids, each with the second from which it can be removed.
    by_end: BTreeSet<(u64, ShortId)>,
}

impl UsedTokens {
    fn first_use(
        &mut self,
        app_id: &str,
        id: ShortId,
        until: UnixTime,
        now: UnixTime,
        (max_entries, max_entries_of_app): (usize, usize),
    ) -> Result<bool, AuthStoreError> {
        let app = self.apps.entry(app_id.to_owned()).or_default();
        self.count = self.count.saturating_sub(app.clear(now));
        if app.ids.contains(&id) {
            return Ok(false);
        }
        if app.ids.len() >= max_entries_of_app {
            return Err(AuthStoreError::Full);
        }
        if self.count >= max_entries {
            self.clear(now);
            if self.count >= max_entries {
                return Err(AuthStoreError::Full);
            }
        }
        let app = self.apps.entry(app_id.to_owned()).or_default();
        app.ids.insert(id);
        // Rounded up, so that it is never removed too early.
        app.by_end.insert((until.as_secs().saturating_add(1), id));
        self.count = self.count.saturating_add(1);
        Ok(true)
    }

    /// Removes expired ids of all apps, at most once a second, because its duration grows with the number of apps.
    fn clear(&mut self, now: UnixTime) {
        if self.cleared == now.as_secs() {
            return;
        }
        self.cleared = now.as_secs();
        let mut removed = 0_usize;
        self.apps.retain(|_, app| {
            removed = removed.saturating_add(app.clear(now));
            !app.ids.is_empty()
        });
        self.count = self.count.saturating_sub(removed);
    }
}

impl UsedTokensOfApp {
    /// Removes expired ids. Returns their number.
    fn clear(&mut self, now: UnixTime) -> usize {
        let mut removed = 0_usize;
        while let Some((end, id)) = self.by_end.first().copied() {
            if end > now.as_secs() {
                break;
            }
            self.by_end.pop_first();
            self.ids.remove(&id);
            removed = removed.saturating_add(1);
        }
        // Frees memory after a burst.
        if self.ids.capacity() > 1_024 && self.ids.len() < self.ids.capacity() / 8 {
            self.ids.shrink_to(self.ids.len().saturating_mul(2));
        }
        removed
    }
}
