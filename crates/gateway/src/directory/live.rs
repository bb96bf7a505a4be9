//! What is set up, in memory and up to date.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use smartassist_auth::{App, AppRegistry, Clock as _, Secret, StoreError as Unanswered, SystemClock};
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::entries::{self, Agent, Bot, Owned, Queue, Trunk};
use crate::store::{AppRecord, AppSettings, DirectoryStore, Entry, EntryKind, Setup, StoreError};

/// How old what is in memory may be before the store is asked whether it changed: so long may a change take to count.
const FRESH: Duration = Duration::from_secs(1);
/// How often everything is read again, changed or not: a replaced secret ends without anybody changing anything.
const WHOLE: Duration = Duration::from_secs(60);

/// What is set up, for those who ask with every request: apps for the verifier of tokens, bots and trunks for dialouts.
///
/// It is read from the store as a whole and kept. The store is asked once a second whether it changed, so that changes
/// made elsewhere, such as on the command line, count within a second. Where the store gives no answer, what was known
/// before goes on counting.
pub struct Directory<S> {
    store: Arc<S>,
    known: RwLock<Arc<Known>>,
    read: Mutex<Read>,
}

/// When it was read.
struct Read {
    checked: Instant,
    whole: Instant,
}

/// Everything at one moment.
#[derive(Default)]
struct Known {
    version: i64,
    apps: HashMap<String, KnownApp>,
    accounts: HashMap<String, Arc<Possessions>>,
}

/// An app, and what it was made of: as long as that is the same, it is the same app.
struct KnownApp {
    app: Arc<App>,
    record: AppRecord,
    secrets: Vec<Secret>,
}

/// What an account has.
#[derive(Clone, Debug, Default)]
pub struct Possessions {
    /// Bots by id.
    pub bots: HashMap<String, Bot>,
    /// Trunks by name.
    pub trunks: HashMap<String, Trunk>,
    /// Queues by id.
    pub queues: HashMap<String, Queue>,
    /// Agents in the order of their ids, which is that of pages.
    pub agents: Vec<Agent>,
}

impl<S: DirectoryStore> Directory<S> {
    /// Reads what is set up.
    ///
    /// # Errors
    ///
    /// Those of the store, and [`StoreError::Damaged`] where something cannot be read.
    pub async fn open(store: Arc<S>) -> Result<Self, StoreError> {
        let now = Instant::now();
        let setup = store.setup(None, SystemClock.now()).await?;
        let known = setup.map(|setup| Known::new(setup, &Known::default())).transpose()?.unwrap_or_default();
        let read = Mutex::new(Read { checked: now, whole: now });
        Ok(Self { store, known: RwLock::new(Arc::new(known)), read })
    }

    /// What this account has; nothing where there is no such account.
    pub async fn of_account(&self, account: &str) -> Arc<Possessions> {
        self.fresh().await.accounts.get(account).cloned().unwrap_or_default()
    }

    /// The settings of an app; `None` where there is none.
    pub async fn app_settings(&self, app_id: &str) -> Option<AppSettings> {
        self.fresh().await.apps.get(app_id).map(|app| app.record.settings.clone())
    }

    async fn fresh(&self) -> Arc<Known> {
        // Whoever comes while somebody else is reading takes what was known before.
        if let Ok(mut read) = self.read.try_lock() {
            let now = Instant::now();
            if now.duration_since(read.checked) >= FRESH {
                let whole = now.duration_since(read.whole) >= WHOLE;
                match self.read_again(whole).await {
                    Ok(()) => read.whole = if whole { now } else { read.whole },
                    Err(error) => tracing::error!(%error, "what is set up cannot be read; what was known still counts"),
                }
                read.checked = now;
            }
        }
        self.known()
    }

    async fn read_again(&self, whole: bool) -> Result<(), StoreError> {
        let before = self.known();
        let since = (!whole).then_some(before.version);
        if let Some(setup) = self.store.setup(since, SystemClock.now()).await? {
            let known = Known::new(setup, &before)?;
            *self.known.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(known);
        }
        Ok(())
    }

    fn known(&self) -> Arc<Known> {
        Arc::clone(&self.known.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<S: DirectoryStore> AppRegistry for Directory<S> {
    async fn find(&self, app_id: &str) -> Result<Option<Arc<App>>, Unanswered> {
        Ok(self.fresh().await.apps.get(app_id).map(|known| Arc::clone(&known.app)))
    }

    async fn has_bot(&self, account: &str, bot: &str) -> Result<bool, Unanswered> {
        Ok(self.fresh().await.accounts.get(account).is_some_and(|account| account.bots.contains_key(bot)))
    }
}

impl<S> fmt::Debug for Directory<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Directory").finish_non_exhaustive()
    }
}

impl Known {
    fn new(setup: Setup, before: &Self) -> Result<Self, StoreError> {
        let mut known = Self { version: setup.version, ..Self::default() };
        for (record, secrets) in setup.apps {
            // An app without a client secret has no token that counts.
            if let Some(app) = KnownApp::new(record, secrets, before)? {
                known.apps.insert(app.record.id.clone(), app);
            }
        }
        let mut accounts: HashMap<String, Possessions> = HashMap::new();
        for entry in &setup.entries {
            // One that cannot be read, such as a newer program may write, must not keep all others from counting.
            if let Err(error) = accounts.entry(entry.account_id.clone()).or_default().add(entry) {
                tracing::error!(kind = entry.kind.name(), %error, "something that is set up does not count");
            }
        }
        known.accounts = accounts.into_iter().map(|(id, has)| (id, Arc::new(has))).collect();
        Ok(known)
    }
}

impl KnownApp {
    fn new(record: AppRecord, secrets: Vec<Secret>, before: &Known) -> Result<Option<Self>, StoreError> {
        let same = before.apps.get(&record.id).filter(|app| {
            let same = |(one, other): (&Secret, &Secret)| one.expose() == other.expose();
            app.record == record && app.secrets.len() == secrets.len() && app.secrets.iter().zip(&secrets).all(same)
        });
        let app = match same {
            Some(known) => Some(Arc::clone(&known.app)),
            None => app(&record, &secrets)?.map(Arc::new),
        };
        Ok(app.map(|app| Self { app, record, secrets }))
    }
}

/// The app as the verifier of tokens has it.
fn app(record: &AppRecord, secrets: &[Secret]) -> Result<Option<App>, StoreError> {
    let Some((current, previous)) = secrets.split_first() else { return Ok(None) };
    let settings = &record.settings;
    let copy = |secret: &Secret| Secret::from_bytes(secret.expose()).map_err(|_| StoreError::Damaged("a secret"));
    let mut app = App::builder(&record.id, &record.account_id, copy(current)?)
        .scopes(&settings.scopes)
        .enforce_jti(settings.enforce_jti)
        .enforce_jwe(settings.enforce_jwe)
        .disabled(settings.disabled);
    if let Some(previous) = previous.first() {
        app = app.previous_secret(copy(previous)?);
    }
    app.build().map(Some).map_err(|error| StoreError::failed("reading an app", error))
}

impl Possessions {
    fn add(&mut self, entry: &Entry) -> Result<(), StoreError> {
        fn into_map<T: Owned>(map: &mut HashMap<String, T>, entry: &Entry) -> Result<(), StoreError> {
            map.insert(entry.id.clone(), entries::read(entry)?);
            Ok(())
        }
        match entry.kind {
            EntryKind::Bot => into_map(&mut self.bots, entry),
            EntryKind::Trunk => into_map(&mut self.trunks, entry),
            EntryKind::Queue => into_map(&mut self.queues, entry),
            EntryKind::Agent => {
                self.agents.push(entries::read(entry)?);
                Ok(())
            }
        }
    }
}
