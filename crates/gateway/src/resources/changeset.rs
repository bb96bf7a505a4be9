//! What is set up, read at one moment, and changed in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::de::DeserializeOwned;
use smartassist_auth::{Clock, Secret, UnixTime};
use smartassist_server::suggest::suggestion;

use super::desired_state::{AccountResource, AccountSpec, AppSpec, DesiredState, ResourceKey, ResourceKind};
use super::error::ResourceError;
use super::ids::new_id;
use super::plan::{self, Plan};
use super::secrets::{AppSecrets, SECRET_KINDS};
use crate::resources::{Agent, Bot, Queue, Trunk};
use crate::store::{EntryKind, ResourceEntry, ResourceStore, SecretKind, StoreError, StoredApp, StoredSecret};

/// What is set up, read at one moment, and changed in memory until its [`plan`](Self::plan) is carried out.
#[derive(Debug)]
pub struct Changeset {
    pub(super) version: i64,
    pub(super) now: UnixTime,
    pub(super) before: DesiredState,
    pub(super) after: DesiredState,
    /// The secrets that count now, by app: the current one first.
    pub(super) stored: BTreeMap<String, StoredSecrets>,
    /// New secrets of apps.
    pub(super) rotations: BTreeMap<(String, &'static str), SecretRotation>,
    /// Apps that get a new secret of each kind they have none of.
    pub(super) apps_to_complete: BTreeSet<String>,
    /// What a file names. The plan lists it even if nothing changes.
    pub(super) named_resources: BTreeSet<ResourceKey>,
    /// What got its id here.
    pub(super) new_ids: BTreeSet<ResourceKey>,
    /// Whether a rotation may end a secret that was promised for longer.
    pub(super) allow_early_end: bool,
}

/// The secrets of an app that are valid now.
#[derive(Debug, Default)]
pub(super) struct StoredSecrets(Vec<StoredSecret>);

impl StoredSecrets {
    /// Those of a kind, the current one first.
    pub(super) fn of(&self, kind: SecretKind) -> impl Iterator<Item = &StoredSecret> {
        self.0.iter().filter(move |stored| stored.kind == kind)
    }
}

/// A new secret of an app.
#[derive(Debug)]
pub struct SecretRotation {
    /// Which secret.
    pub kind: SecretKind,
    /// The new one, brought along; or `None`, and one is made and handed back.
    pub secret: Option<Secret>,
    /// How much longer the one before it counts; zero for not at all.
    pub overlap: Duration,
}

impl Changeset {
    /// Reads what is set up.
    ///
    /// # Errors
    ///
    /// Those of the store, and [`StoreError::Damaged`] where something cannot be read.
    pub async fn read(store: &impl ResourceStore, clock: &impl Clock) -> Result<Self, ResourceError> {
        let now = clock.now();
        // The version comes first: what is changed while the rest is read makes it another one.
        let setup = store.resources(now).await?;
        if !setup.damaged_apps.is_empty() {
            return Err(StoreError::Damaged("an app").into());
        }
        let mut before = DesiredState::default();
        for account in store.accounts().await? {
            let account_setup = AccountSpec { name: account.name, ..AccountSpec::default() };
            before.accounts.insert(account.id, account_setup);
        }
        let mut stored = BTreeMap::new();
        for StoredApp { app, secrets } in setup.apps {
            stored.insert(app.id.clone(), StoredSecrets(secrets));
            let app_setup = AppSpec { name: app.name, settings: app.settings };
            before.accounts.entry(app.account_id).or_default().apps.insert(app.id, app_setup);
        }
        for entry in &setup.entries {
            let account = before.accounts.entry(entry.account_id.clone()).or_default();
            match entry.kind {
                EntryKind::Bot => add::<Bot>(account, entry)?,
                EntryKind::Trunk => add::<Trunk>(account, entry)?,
                EntryKind::Queue => add::<Queue>(account, entry)?,
                EntryKind::Agent => add::<Agent>(account, entry)?,
            }
        }
        Ok(Self::of(setup.version, now, before, stored))
    }

    fn of(version: i64, now: UnixTime, before: DesiredState, stored: BTreeMap<String, StoredSecrets>) -> Self {
        let after = before.clone();
        let (rotations, apps_to_complete) = (BTreeMap::new(), BTreeSet::new());
        let (named_resources, new_ids) = (BTreeSet::new(), BTreeSet::new());
        let allow_early_end = false;
        Self {
            version,
            now,
            before,
            after,
            stored,
            rotations,
            apps_to_complete,
            named_resources,
            new_ids,
            allow_early_end,
        }
    }

    /// Where there is no store yet, to look at plans; they cannot be carried out.
    pub fn nothing(clock: &impl Clock) -> Self {
        Self::of(0, clock.now(), DesiredState::default(), BTreeMap::new())
    }

    /// What is set up, with the changes made here.
    pub fn desired_state(&self) -> &DesiredState {
        &self.after
    }

    /// How many secrets of an app counted when the draft was read: none, one, or two while one is being replaced.
    pub fn secret_count(&self, app_id: &str, kind: SecretKind) -> usize {
        self.stored.get(app_id).map_or(0, |secrets| secrets.of(kind).count())
    }

    /// An account.
    ///
    /// # Errors
    ///
    /// [`ResourceError::Unknown`].
    pub fn account(&self, id: &str) -> Result<&AccountSpec, ResourceError> {
        self.after.accounts.get(id).ok_or_else(|| unknown(ResourceKind::Account, id, self.after.accounts.keys()))
    }

    /// An app and the account it belongs to.
    ///
    /// # Errors
    ///
    /// [`ResourceError::Unknown`].
    pub fn app(&self, id: &str) -> Result<(&str, &AppSpec), ResourceError> {
        let mut accounts = self.after.accounts.iter();
        let found = accounts.find_map(|(account, has)| Some((account.as_str(), has.apps.get(id)?)));
        found
            .ok_or_else(|| unknown(ResourceKind::App, id, self.after.accounts.values().flat_map(|has| has.apps.keys())))
    }

    /// Something that an account has.
    ///
    /// # Errors
    ///
    /// [`ResourceError::Unknown`], of the account or the thing.
    pub fn one<T: AccountResource>(&self, account: &str, id: &str) -> Result<&T, ResourceError> {
        let all = T::of(self.account(account)?);
        all.get(id).ok_or_else(|| unknown(T::KIND, id, all.keys()))
    }

    /// Adds an account and returns its id: a new one if none is passed.
    ///
    /// # Errors
    ///
    /// [`ResourceError::Exists`].
    pub fn create_account(&mut self, id: Option<String>, name: &str) -> Result<String, ResourceError> {
        let id = id.unwrap_or_else(|| self.new_account_id());
        if self.after.accounts.contains_key(&id) {
            return Err(ResourceError::Exists(ResourceKind::Account));
        }
        self.after.accounts.insert(id.clone(), AccountSpec { name: name.to_owned(), ..AccountSpec::default() });
        Ok(id)
    }

    /// Gives an account another name.
    ///
    /// # Errors
    ///
    /// [`ResourceError::Unknown`].
    pub fn rename_account(&mut self, id: &str, name: &str) -> Result<(), ResourceError> {
        name.clone_into(&mut self.account_mut(id)?.name);
        Ok(())
    }

    /// Takes an account away, with its bots, trunks, queues and agents, and all that was kept of its calls.
    ///
    /// # Errors
    ///
    /// [`ResourceError::Unknown`]; [`ResourceError::AccountHasApps`]. While it has calls that are not over, or
    /// notifications on their way, the plan cannot be carried out.
    pub fn delete_account(&mut self, id: &str) -> Result<(), ResourceError> {
        match self.account(id)?.apps.len() {
            0 => {
                self.after.accounts.remove(id);
                Ok(())
            }
            apps => Err(ResourceError::AccountHasApps(apps)),
        }
    }

    /// Adds an app with these secrets, and returns its client id: a new one if none is passed. Secrets that are not
    /// given are made, and handed back when the plan is carried out.
    ///
    /// # Errors
    ///
    /// [`ResourceError::Unknown`] account; [`ResourceError::Exists`], in whatever account.
    pub fn create_app(
        &mut self,
        account: &str,
        id: Option<String>,
        app: AppSpec,
        mut secrets: AppSecrets,
    ) -> Result<String, ResourceError> {
        if id.as_ref().is_some_and(|id| self.app(id).is_ok()) {
            return Err(ResourceError::Exists(ResourceKind::App));
        }
        let id = self.create(account, id, app)?;
        for kind in SECRET_KINDS {
            if let Some(secret) = secrets.take(kind) {
                let rotation = SecretRotation { kind, secret: Some(secret), overlap: Duration::ZERO };
                self.rotate(&id, rotation)?;
            }
        }
        self.apps_to_complete.insert(id.clone());
        Ok(id)
    }

    /// From now on a rotation may end a secret that was promised for longer: of three secrets in a row, two are valid.
    pub fn allow_early_secret_end(&mut self) {
        self.allow_early_end = true;
    }

    /// Whether this is a secret of the app that is valid now, the current one or the one before it.
    pub fn is_valid_secret(&self, app_id: &str, kind: SecretKind, secret: &Secret) -> bool {
        let secrets = self.stored.get(app_id);
        secrets.is_some_and(|secrets| secrets.of(kind).any(|stored| stored.secret.expose() == secret.expose()))
    }

    /// Until when the app's secret before the current one was promised, where a rotation to this one would end it now
    /// and that was not allowed. A rotation back to the promised secret itself ends nothing.
    pub(super) fn promised_until(&self, app_id: &str, kind: SecretKind, new: Option<&Secret>) -> Option<UnixTime> {
        let promised =
            self.stored.get(app_id)?.of(kind).find(|stored| stored.ends.is_some_and(|ends| self.now < ends))?;
        let is_kept = new.is_some_and(|new| new.expose() == promised.secret.expose());
        if is_kept || self.allow_early_end { None } else { promised.ends }
    }

    /// Gives an app a new secret.
    ///
    /// # Errors
    ///
    /// [`ResourceError::Unknown`]; [`ResourceError::SameSecret`] where the one brought along is the current one;
    /// [`ResourceError::StillPromised`] where the secret before the current one was promised for longer, unless
    /// [`allow_early_secret_end`](Self::allow_early_secret_end) was called.
    pub fn rotate(&mut self, app_id: &str, rotation: SecretRotation) -> Result<(), ResourceError> {
        self.app(app_id)?;
        if rotation.secret.as_ref().is_some_and(|secret| self.is_current(app_id, rotation.kind, secret)) {
            return Err(ResourceError::SameSecret);
        }
        if let Some(until) = self.promised_until(app_id, rotation.kind, rotation.secret.as_ref()) {
            return Err(ResourceError::StillPromised { secret: super::secret_field(rotation.kind), until });
        }
        self.rotations.insert((app_id.to_owned(), super::secret_field(rotation.kind)), rotation);
        Ok(())
    }

    pub(super) fn is_current(&self, app_id: &str, kind: SecretKind, secret: &Secret) -> bool {
        let current = self.stored.get(app_id).and_then(|secrets| secrets.of(kind).next());
        current.is_some_and(|current| current.secret.expose() == secret.expose())
    }

    /// Adds a resource to an account, and returns its id: a new one if none is passed. A trunk that is the default
    /// takes that from another.
    ///
    /// # Errors
    ///
    /// [`ResourceError::Unknown`] account; [`ResourceError::Exists`].
    pub fn create<T: AccountResource>(
        &mut self,
        account: &str,
        id: Option<String>,
        mut resource: T,
    ) -> Result<String, ResourceError> {
        let id = id.unwrap_or_else(|| self.new_id(account, T::KIND));
        let account = self.account_mut(account)?;
        if T::of(account).contains_key(&id) {
            return Err(ResourceError::Exists(T::KIND));
        }
        resource.set_id(&id);
        resource.put(account, &id);
        Ok(id)
    }

    /// Changes something that an account has. It keeps its id, whatever `change` does with it.
    ///
    /// # Errors
    ///
    /// [`ResourceError::Unknown`], of the account or the thing.
    pub fn edit<T: AccountResource>(
        &mut self,
        account: &str,
        id: &str,
        change: impl FnOnce(&mut T),
    ) -> Result<(), ResourceError> {
        let mut resource: T = self.one::<T>(account, id)?.clone();
        change(&mut resource);
        resource.set_id(id);
        resource.put(self.account_mut(account)?, id);
        Ok(())
    }

    /// Removes a resource from an account. Of an app, the client secrets are deleted at once; notifications on their
    /// way are still signed and sent.
    ///
    /// # Errors
    ///
    /// [`ResourceError::Unknown`], of the account or the thing.
    pub fn delete<T: AccountResource>(&mut self, account: &str, id: &str) -> Result<(), ResourceError> {
        self.one::<T>(account, id)?;
        T::of_mut(self.account_mut(account)?).remove(id);
        Ok(())
    }

    /// What the changes come to.
    ///
    /// # Errors
    ///
    /// [`ResourceError::Problems`] that were not there before, all of them; [`ResourceError::Secret`].
    pub fn plan(self) -> Result<Plan, ResourceError> {
        let problems = self.new_problems();
        if problems.is_empty() { plan::of(self) } else { Err(ResourceError::Problems(problems)) }
    }

    /// What is wrong now and was not before. An old problem elsewhere prevents no change.
    pub(super) fn new_problems(&self) -> Vec<super::ResourceProblem> {
        let old = super::validate::problems(&self.before, &self.before);
        let mut problems = super::validate::problems(&self.after, &self.before);
        problems.retain(|problem| !old.contains(problem));
        problems
    }

    pub(super) fn new_account_id(&mut self) -> String {
        let id = new_id(ResourceKind::Account);
        self.new_ids.insert(ResourceKey::account(&id));
        id
    }

    pub(super) fn new_id(&mut self, account: &str, kind: ResourceKind) -> String {
        let id = new_id(kind);
        self.new_ids.insert(ResourceKey::new(account, kind, &id));
        id
    }

    fn account_mut(&mut self, id: &str) -> Result<&mut AccountSpec, ResourceError> {
        self.account(id)?;
        // Looked up twice, as the suggestion needs all accounts.
        self.after.accounts.get_mut(id).ok_or(ResourceError::Unknown { kind: ResourceKind::Account, near: None })
    }
}

fn add<T: AccountResource + DeserializeOwned>(
    account: &mut AccountSpec,
    entry: &ResourceEntry,
) -> Result<(), ResourceError> {
    let resource = serde_json::from_str(&entry.record).map_err(|_| StoreError::Damaged("an entry of an account"))?;
    T::of_mut(account).insert(entry.id.clone(), resource);
    Ok(())
}

fn unknown<'a>(kind: ResourceKind, id: &str, known: impl Iterator<Item = &'a String>) -> ResourceError {
    ResourceError::Unknown { kind, near: suggestion(id, known.map(String::as_str)).map(str::to_owned) }
}
