//! What changes, shown and carried out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use serde_json::Value;
use smartassist_auth::{Secret, UnixTime};

use super::changeset::{Changeset, SecretRotation};
use super::desired_state::{AccountResource, AccountSpec, AppSpec, DesiredState, Resource, ResourceKey, ResourceKind};
use super::error::ResourceError;
use super::secrets::{AppCredentials, AppSecrets, SECRET_KINDS, generate_secret, secret_field};
use crate::resources::{Agent, Bot, EntryResource, Queue, Trunk};
use crate::store::{Account, AppRecord, ResourceChange, ResourceEntry, ResourceStore, StoreError};

/// What happens to a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanAction {
    /// It is added.
    Create,
    /// These fields of it change, as resource files call them.
    Change(Vec<String>),
    /// It is as it should be.
    Keep,
    /// It is taken away.
    Delete,
}

impl PlanAction {
    /// It in a word: `create`, `change`, `keep` or `delete`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Change(_) => "change",
            Self::Keep => "keep",
            Self::Delete => "delete",
        }
    }
}

/// What happens to one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// What happens.
    pub action: PlanAction,
    /// To what.
    pub of: ResourceKey,
    /// A name for people; of agents none.
    pub name: String,
    /// Whether its id is new: another plan would have another one.
    pub new_id: bool,
}

impl fmt::Display for PlanStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.action.name(), self.of.kind, self.of.id)?;
        match &self.action {
            PlanAction::Change(fields) => write!(f, ": {}", fields.join(", ")),
            _ => Ok(()),
        }
    }
}

/// What a draft comes to. It is carried out whole or not at all.
#[derive(Debug)]
pub struct Plan {
    version: i64,
    at: UnixTime,
    steps: Vec<PlanStep>,
    changes: Vec<ResourceChange>,
    credentials: Vec<AppCredentials>,
    unnamed: usize,
}

impl Plan {
    /// What happens, account by account. A resource that the file does not name and that does not change is not listed.
    pub fn steps(&self) -> &[PlanStep] {
        &self.steps
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// How many things stay although the file does not name them; of other plans, how many stay as they are.
    pub fn unnamed(&self) -> usize {
        self.unnamed
    }

    /// Whether secrets will be handed back.
    pub fn makes_secrets(&self) -> bool {
        !self.credentials.is_empty()
    }

    /// The secrets that were made, as they will be handed back: whoever wants to be sure of them writes them down
    /// before the plan is carried out.
    pub fn credentials(&self) -> &[AppCredentials] {
        &self.credentials
    }

    /// Carries it out, and hands back the secrets that were made: they cannot be read later.
    ///
    /// # Errors
    ///
    /// [`StoreError::Conflict`] where something was changed since the draft was read; [`StoreError::InUse`] where an
    /// account to be deleted has calls or notifications that are not over; [`StoreError::Exists`] for the id of an app
    /// that was deleted; those of the store. Then nothing was changed.
    pub async fn apply(self, store: &impl ResourceStore) -> Result<Vec<AppCredentials>, ResourceError> {
        if !self.changes.is_empty() {
            store.change_resources(self.version, self.changes, self.at).await?;
        }
        Ok(self.credentials)
    }
}

/// The plan of a draft without problems.
pub(super) fn of(changeset: Changeset) -> Result<Plan, ResourceError> {
    let Changeset {
        version,
        now,
        before,
        after,
        stored,
        mut rotations,
        apps_to_complete,
        named_resources,
        new_ids,
        ..
    } = changeset;
    let has = |app: &str, kind| stored.get(app).is_some_and(|secrets| secrets.of(kind).next().is_some());
    for (app, kind) in apps_to_complete.iter().flat_map(|app| SECRET_KINDS.map(|kind| (app, kind))) {
        if !has(app, kind) {
            let made = || SecretRotation { kind, secret: None, overlap: Duration::ZERO };
            rotations.entry((app.clone(), secret_field(kind))).or_insert_with(made);
        }
    }
    let mut planner = Planner { named_resources, new_ids, ..Planner::default() };
    planner.rotated = rotations.keys().cloned().collect();
    planner.compare(&before, &after)?;
    let (secrets, credentials) = secrets(rotations, &after)?;
    let Planner { steps, puts, deletes, unnamed, .. } = planner;
    // Apps need their account and secrets their app; an account goes when it has no app any more.
    let changes = puts.into_iter().chain(secrets).chain(deletes.into_iter().rev()).collect();
    Ok(Plan { version, at: now, steps, changes, credentials, unnamed })
}

/// New secrets, and those of them that were made here, by app.
fn secrets(
    rotations: BTreeMap<(String, &'static str), SecretRotation>,
    after: &DesiredState,
) -> Result<(Vec<ResourceChange>, Vec<AppCredentials>), ResourceError> {
    let mut changes = Vec::new();
    let mut made: BTreeMap<String, AppSecrets> = BTreeMap::new();
    for ((app_id, _), SecretRotation { kind, secret, overlap }) in rotations {
        let secret = match secret {
            Some(secret) => secret,
            None => {
                let secret = generate_secret(kind).map_err(ResourceError::Secret)?;
                let copy = Secret::from_bytes(secret.expose()).map_err(ResourceError::Secret)?;
                let app_and_resources = made.entry(app_id.clone()).or_default();
                *app_and_resources = std::mem::take(app_and_resources).with(kind, copy);
                secret
            }
        };
        changes.push(ResourceChange::SetSecret { app_id, kind, secret, overlap });
    }
    let credentials = made.into_iter().map(|(client_id, secrets)| {
        let owner = after.accounts.iter().find(|(_, has)| has.apps.contains_key(&client_id));
        let account_id = owner.map(|(id, _)| id.clone()).unwrap_or_default();
        AppCredentials { account_id, client_id, secrets }
    });
    Ok((changes, credentials.collect()))
}

/// Compares what is with what should be.
#[derive(Default)]
struct Planner {
    named_resources: BTreeSet<ResourceKey>,
    new_ids: BTreeSet<ResourceKey>,
    rotated: BTreeSet<(String, &'static str)>,
    steps: Vec<PlanStep>,
    puts: Vec<ResourceChange>,
    deletes: Vec<ResourceChange>,
    unnamed: usize,
}

impl Planner {
    fn compare(&mut self, before: &DesiredState, after: &DesiredState) -> Result<(), ResourceError> {
        let nothing = AccountSpec::default();
        for id in both(&before.accounts, &after.accounts) {
            let (old, new) = (before.accounts.get(id), after.accounts.get(id));
            self.account(id, old, new);
            let (old, new) = (old.unwrap_or(&nothing), new.unwrap_or(&nothing));
            self.apps(id, &old.apps, &new.apps)?;
            self.entries::<Trunk>(id, old, new)?;
            self.entries::<Bot>(id, old, new)?;
            self.entries::<Queue>(id, old, new)?;
            self.entries::<Agent>(id, old, new)?;
        }
        Ok(())
    }

    fn account(&mut self, id: &str, old: Option<&AccountSpec>, new: Option<&AccountSpec>) {
        let action = match (old, new) {
            (None, _) => PlanAction::Create,
            (Some(_), None) => PlanAction::Delete,
            (Some(old), Some(new)) if old.name == new.name => PlanAction::Keep,
            _ => PlanAction::Change(vec!["name".to_owned()]),
        };
        let name = new.or(old).map(|account| account.name.clone()).unwrap_or_default();
        match &action {
            PlanAction::Create | PlanAction::Change(_) => {
                self.puts.push(ResourceChange::PutAccount(Account { id: id.to_owned(), name: name.clone() }));
            }
            PlanAction::Delete => self.deletes.push(ResourceChange::DeleteAccount(id.to_owned())),
            PlanAction::Keep => {}
        }
        self.step(action, ResourceKey::account(id), name);
    }

    fn apps(
        &mut self,
        account: &str,
        before: &BTreeMap<String, AppSpec>,
        after: &BTreeMap<String, AppSpec>,
    ) -> Result<(), ResourceError> {
        for id in both(before, after) {
            let (old, new) = (before.get(id), after.get(id));
            let action = match (old, new) {
                (Some(old), Some(app)) => {
                    let mut fields = changed(old, app)?;
                    if !fields.is_empty() {
                        self.puts.push(ResourceChange::PutApp(record(account, id, app)));
                    }
                    fields.extend(self.rotated_fields(id));
                    if fields.is_empty() { PlanAction::Keep } else { PlanAction::Change(fields) }
                }
                (None, Some(app)) => {
                    self.puts.push(ResourceChange::PutApp(record(account, id, app)));
                    PlanAction::Create
                }
                (_, None) => {
                    self.deletes.push(ResourceChange::DeleteApp(id.clone()));
                    PlanAction::Delete
                }
            };
            let name = new.or(old).map(|app| app.name.clone()).unwrap_or_default();
            self.step(action, ResourceKey::new(account, ResourceKind::App, id), name);
        }
        Ok(())
    }

    fn entries<T: AccountResource + EntryResource>(
        &mut self,
        account: &str,
        old: &AccountSpec,
        new: &AccountSpec,
    ) -> Result<(), ResourceError> {
        let (before, after) = (T::of(old), T::of(new));
        for id in both(before, after) {
            let (old, new) = (before.get(id), after.get(id));
            let action = match (old, new) {
                (Some(old), Some(new)) if old == new => PlanAction::Keep,
                (Some(old), Some(new)) => PlanAction::Change(changed(old, new)?),
                (None, _) => PlanAction::Create,
                (Some(_), None) => PlanAction::Delete,
            };
            let (account_id, kind) = (account.to_owned(), <T as EntryResource>::KIND);
            match new {
                Some(_) if action == PlanAction::Keep => {}
                Some(resource) => {
                    let record = serde_json::to_string(resource).map_err(unwritten)?;
                    self.puts.push(ResourceChange::PutEntry(ResourceEntry {
                        account_id,
                        kind,
                        id: id.clone(),
                        record,
                    }));
                }
                None => self.deletes.push(ResourceChange::DeleteEntry { account_id, kind, id: id.clone() }),
            }
            // Plans are shown and kept: the addresses of people stay out of them.
            let is_person = <T as Resource>::KIND == ResourceKind::Agent;
            let name = new.or(old).filter(|_| !is_person).map(Resource::handle).unwrap_or_default();
            self.step(action, ResourceKey::new(account, <T as Resource>::KIND, id), name);
        }
        Ok(())
    }

    fn rotated_fields(&self, app_id: &str) -> impl Iterator<Item = String> {
        self.rotated.iter().filter(move |(app, _)| app == app_id).map(|(_, field)| (*field).to_owned())
    }

    fn step(&mut self, action: PlanAction, of: ResourceKey, name: String) {
        if action == PlanAction::Keep && !self.named_resources.contains(&of) {
            self.unnamed += 1;
            return;
        }
        let new_id = self.new_ids.contains(&of);
        self.steps.push(PlanStep { action, of, name, new_id });
    }
}

/// Ids that are in one of them, in order.
fn both<'a, T>(before: &'a BTreeMap<String, T>, after: &'a BTreeMap<String, T>) -> BTreeSet<&'a String> {
    before.keys().chain(after.keys()).collect()
}

fn record(account: &str, id: &str, app: &AppSpec) -> AppRecord {
    let AppSpec { name, settings } = app.clone();
    AppRecord { id: id.to_owned(), account_id: account.to_owned(), name, settings }
}

/// The fields in which they differ, in the order in which they are written.
fn changed<T: Resource>(old: &T, new: &T) -> Result<Vec<String>, ResourceError> {
    let (old, new) = (fields(old)?, fields(new)?);
    let names = new.keys().chain(old.keys().filter(|name| !new.contains_key(*name)));
    Ok(names.filter(|name| old.get(*name) != new.get(*name)).cloned().collect())
}

fn fields<T: Resource>(resource: &T) -> Result<serde_json::Map<String, Value>, ResourceError> {
    match serde_json::to_value(resource).map_err(unwritten)? {
        Value::Object(fields) => Ok(fields),
        _ => Ok(serde_json::Map::new()),
    }
}

fn unwritten(error: serde_json::Error) -> ResourceError {
    ResourceError::Store(StoreError::failed("writing an entry", error))
}
