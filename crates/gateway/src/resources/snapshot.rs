//! What is set up, as it was at one moment.

use std::sync::Arc;

use smartassist_auth::{App, Secret};

use super::entries::{self, Agent, Bot, EntryResource, Queue, Trunk};
use super::id_map::IdMap;
use crate::store::{
    AppRecord, ChangedResource, EntryKind, ResourceEntry, SecretKind, StoreError, StoredApp, StoredResources,
    StoredSecret,
};

/// What is set up, as it was at one moment. The next one shares with it what did not change.
#[derive(Clone, Default)]
pub(super) struct Snapshot {
    pub(super) version: i64,
    apps: IdMap<Arc<CachedApp>>,
    accounts: IdMap<Arc<AccountResources>>,
}

/// An app, and what it was made of: as long as that is the same, it is the same app.
pub(super) struct CachedApp {
    pub(super) app: Arc<App>,
    pub(super) record: AppRecord,
    secrets: Vec<StoredSecret>,
}

/// What an account has.
#[derive(Clone, Debug, Default)]
pub struct AccountResources {
    /// Bots by id.
    pub bots: IdMap<Bot>,
    /// Trunks by name.
    pub trunks: IdMap<Trunk>,
    /// Queues by id.
    pub queues: IdMap<Queue>,
    /// Agents by id, whose order is that of pages.
    pub agents: IdMap<Agent>,
}

impl Snapshot {
    /// Everything. Apps that are the same as before stay the very same.
    pub(super) fn whole(setup: StoredResources, before: &Self) -> Self {
        let mut snapshot = Self { version: setup.version, ..Self::default() };
        for app in setup.apps {
            snapshot.put_app(app, before);
        }
        for id in &setup.damaged_apps {
            damaged("app", id, &StoreError::Damaged("an app"));
        }
        for entry in &setup.entries {
            snapshot.put_entry(entry);
        }
        snapshot
    }

    /// The same with these changes.
    pub(super) fn changed(&self, version: i64, resources: Vec<ChangedResource>) -> Self {
        let mut snapshot = Self { version, ..self.clone() };
        for resource in resources {
            match resource {
                ChangedResource::AccountDeleted(id) => drop(snapshot.accounts.remove(&id)),
                ChangedResource::App(app) => snapshot.put_app(app, self),
                ChangedResource::AppDeleted(id) => drop(snapshot.apps.remove(&id)),
                ChangedResource::AppDamaged(id) => {
                    damaged("app", &id, &StoreError::Damaged("an app"));
                    snapshot.apps.remove(&id);
                }
                ChangedResource::Entry(entry) => snapshot.put_entry(&entry),
                ChangedResource::EntryDeleted { account_id, kind, id } => {
                    snapshot.change_account(&account_id, |account| account.remove(kind, &id));
                }
            }
        }
        snapshot
    }

    pub(super) fn app(&self, id: &str) -> Option<&CachedApp> {
        self.apps.get(id).map(|app| &**app)
    }

    /// What an account has; nothing where there is no such account.
    pub(super) fn account(&self, id: &str) -> Arc<AccountResources> {
        self.accounts.get(id).cloned().unwrap_or_default()
    }

    pub(super) fn has_bot(&self, account: &str, bot: &str) -> bool {
        self.accounts.get(account).is_some_and(|account| account.bots.contains_key(bot))
    }

    /// One app that cannot be used must not keep all others from being used.
    fn put_app(&mut self, stored: StoredApp, before: &Self) {
        let id = stored.app.id.clone();
        match CachedApp::new(stored, before.app(&id)) {
            Ok(Some(app)) => self.apps.insert(&id, Arc::new(app)),
            // Without a client secret no token of it is valid.
            Ok(None) => drop(self.apps.remove(&id)),
            Err(error) => {
                damaged("app", &id, &error);
                self.apps.remove(&id);
            }
        }
    }

    fn put_entry(&mut self, entry: &ResourceEntry) {
        self.change_account(&entry.account_id, |account| {
            if let Err(error) = account.put(entry) {
                // A newer program may have written it.
                damaged(entry.kind.name(), &entry.id, &error);
                account.remove(entry.kind, &entry.id);
            }
        });
    }

    fn change_account(&mut self, id: &str, change: impl FnOnce(&mut AccountResources)) {
        match self.accounts.get_mut(id) {
            Some(account) => change(Arc::make_mut(account)),
            None => {
                let mut account = AccountResources::default();
                change(&mut account);
                self.accounts.insert(id, Arc::new(account));
            }
        }
    }
}

fn damaged(kind: &'static str, id: &str, error: &StoreError) {
    tracing::error!(kind, id, error = error.with_causes(), "something that is set up cannot be read and is left out");
}

impl CachedApp {
    /// The app; `None` where it has no client secret.
    fn new(stored: StoredApp, before: Option<&Self>) -> Result<Option<Self>, StoreError> {
        let StoredApp { app: record, mut secrets } = stored;
        secrets.retain(|secret| secret.kind == SecretKind::Client);
        let same = before.filter(|before| {
            let same = |(one, other): (&StoredSecret, &StoredSecret)| {
                one.ends == other.ends && one.secret.expose() == other.secret.expose()
            };
            let secrets_are_same = before.secrets.len() == secrets.len();
            before.record == record && secrets_are_same && before.secrets.iter().zip(&secrets).all(same)
        });
        let app = match same {
            Some(before) => Some(Arc::clone(&before.app)),
            None => app(&record, &secrets)?.map(Arc::new),
        };
        Ok(app.map(|app| Self { app, record, secrets }))
    }
}

/// The app as the verifier of tokens has it.
fn app(record: &AppRecord, secrets: &[StoredSecret]) -> Result<Option<App>, StoreError> {
    let Some((current, previous)) = secrets.split_first() else { return Ok(None) };
    let settings = &record.settings;
    let copy =
        |stored: &StoredSecret| Secret::from_bytes(stored.secret.expose()).map_err(|_| StoreError::Damaged("a secret"));
    let mut app = App::builder(&record.id, &record.account_id, copy(current)?)
        .scopes(&settings.scopes)
        .enforce_jti(settings.enforce_jti)
        .enforce_jwe(settings.enforce_jwe)
        .disabled(settings.disabled);
    if let Some(previous) = previous.first() {
        app = match previous.ends {
            Some(ends) => app.previous_secret_until(copy(previous)?, ends),
            None => app.previous_secret(copy(previous)?),
        };
    }
    app.build().map(Some).map_err(|error| StoreError::failed("reading an app", error))
}

impl AccountResources {
    fn put(&mut self, entry: &ResourceEntry) -> Result<(), StoreError> {
        fn into_map<T: EntryResource + Clone>(map: &mut IdMap<T>, entry: &ResourceEntry) -> Result<(), StoreError> {
            map.insert(&entry.id, entries::read(entry)?);
            Ok(())
        }
        match entry.kind {
            EntryKind::Bot => into_map(&mut self.bots, entry),
            EntryKind::Trunk => into_map(&mut self.trunks, entry),
            EntryKind::Queue => into_map(&mut self.queues, entry),
            EntryKind::Agent => into_map(&mut self.agents, entry),
        }
    }

    fn remove(&mut self, kind: EntryKind, id: &str) {
        match kind {
            EntryKind::Bot => drop(self.bots.remove(id)),
            EntryKind::Trunk => drop(self.trunks.remove(id)),
            EntryKind::Queue => drop(self.queues.remove(id)),
            EntryKind::Agent => drop(self.agents.remove(id)),
        }
    }
}
