//! Which token ids were used.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::digest;

use crate::clock::{Clock, SystemClock, UnixTime};
use crate::error::AuthStoreError;

/// Remembers token ids.
pub trait ReplayStore: Send + Sync + 'static {
    /// Notes that this app used this token id, and tells whether it was the first time. Of any number of calls at once,
    /// in however many processes, exactly one may be told `true`: in SQL, a unique index and an insert that counts
    /// rows.
    ///
    /// It is called once a token is good in every other way, so that nobody fills the store without a secret. What was
    /// noted may be forgotten at `until`, when the token has long expired.
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
/// | bound | default | because |
/// | --- | --- | --- |
/// | ids of one app | 16 384 | an account may send 60 requests a minute, each id is kept at most 62 minutes: 3 720 |
/// | ids of all apps | 262 144 | 70 accounts that send as much as they may; 22 MB when full |
///
/// An id is kept as 16 bytes of its SHA-256, so its length does not matter. Where there is no room, the answer is
/// [`AuthStoreError::Full`], and no token with an id counts until old ones expire: forgetting one would be a replay. One
/// app cannot fill the room of the others.
pub struct InMemoryReplayStore {
    used: Mutex<UsedTokens>,
    clock: Arc<dyn Clock>,
    max_entries: usize,
    max_entries_of_app: usize,
}

impl InMemoryReplayStore {
    /// A store with the default bounds and the clock of the machine.
    pub fn new() -> Self {
        Self::with_bounds(262_144, 16_384)
    }

    /// A store that keeps at most this many ids, of all apps and of each.
    pub fn with_bounds(max_entries: usize, max_entries_of_app: usize) -> Self {
        Self { used: Mutex::default(), clock: Arc::new(SystemClock), max_entries, max_entries_of_app }
    }

    /// Uses another clock.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// How many ids it holds, expired ones that were not cleared away included.
    pub fn len(&self) -> usize {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).count
    }

    /// Whether it holds none.
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
        // Under the lock, so that time never goes back between two uses.
        let now = self.clock.now();
        used.first_use(app_id, id, until, now, (self.max_entries, self.max_entries_of_app))
    }
}

/// 128 bits of a hash: two ids of one app that agree in them do not happen, and would cost one refused token.
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
    /// When everything was last searched for expired ids, in whole seconds.
    cleared: u64,
}

#[derive(Default)]
struct UsedTokensOfApp {
    ids: HashSet<ShortId>,
    /// The same ids, each after the second at whose beginning it can be forgotten.
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
        // Rounded up: never forgotten too early.
        app.by_end.insert((until.as_secs().saturating_add(1), id));
        self.count = self.count.saturating_add(1);
        Ok(true)
    }

    /// Forgets what is over in all apps; at most once a second, as it takes longer the more apps there are.
    fn clear(&mut self, now: UnixTime) {
        if self.cleared == now.as_secs() {
            return;
        }
        self.cleared = now.as_secs();
        let mut forgotten = 0_usize;
        self.apps.retain(|_, app| {
            forgotten = forgotten.saturating_add(app.clear(now));
            !app.ids.is_empty()
        });
        self.count = self.count.saturating_sub(forgotten);
    }
}

impl UsedTokensOfApp {
    /// Forgets what is over; tells how many that were.
    fn clear(&mut self, now: UnixTime) -> usize {
        let mut forgotten = 0_usize;
        while let Some((end, id)) = self.by_end.first().copied() {
            if end > now.as_secs() {
                break;
            }
            self.by_end.pop_first();
            self.ids.remove(&id);
            forgotten = forgotten.saturating_add(1);
        }
        // Room that a burst took is given back.
        if self.ids.capacity() > 1_024 && self.ids.len() < self.ids.capacity() / 8 {
            self.ids.shrink_to(self.ids.len().saturating_mul(2));
        }
        forgotten
    }
}
