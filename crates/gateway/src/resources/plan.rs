//! What changes, shown and carried out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use serde_json::Value;
use smartassist_auth::{Secret, UnixTime};

use super::blueprint::{AccountSetup, AppSetup, Blueprint, Key, Kind, Possession, Thing};
use super::draft::{Draft, Rotation};
use super::error::SetupError;
use super::secrets::{AppCredentials, AppSecrets, SECRET_KINDS, field_of, generate_secret};
use crate::resources::{Agent, Bot, Owned, Queue, Trunk};
use crate::store::{Account, AppRecord, ResourceChange, ResourceEntry, ResourceStore, StoreError};

/// What happens to a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is added.
    Create,
    /// These fields of it change, as setup files call them.
    Change(Vec<String>),
    /// It is as it should be.
    Keep,
    /// It is taken away.
    Delete,
}

impl Action {
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
pub struct Step {
    /// What happens.
    pub action: Action,
    /// To what.
    pub of: Key,
    /// A name for people; of agents none.
    pub name: String,
    /// Whether its id is new: another plan would have another one.
    pub new_id: bool,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.action.name(), self.of.kind, self.of.id)?;
        match &self.action {
            Action::Change(fields) => write!(f, ": {}", fields.join(", ")),
            _ => Ok(()),
        }
    }
}

/// What a draft comes to. It is carried out whole or not at all.
#[derive(Debug)]
pub struct Plan {
    version: i64,
    at: UnixTime,
    steps: Vec<Step>,
    changes: Vec<ResourceChange>,
    credentials: Vec<AppCredentials>,
    unnamed: usize,
}

impl Plan {
    /// What happens, account by account. Of what a file does not name and nothing happens to, nothing is told.
    pub fn steps(&self) -> &[Step] {
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
    pub async fn carry_out(self, store: &impl ResourceStore) -> Result<Vec<AppCredentials>, SetupError> {
        if !self.changes.is_empty() {
            store.change_resources(self.version, self.changes, self.at).await?;
        }
        Ok(self.credentials)
    }
}

/// The plan of a draft without problems.
pub(super) fn of(draft: Draft) -> Result<Plan, SetupError> {
    let Draft { version, now, before, after, stored, mut rotations, completed, named, new_ids, .. } = draft;
    let has = |app: &str, kind| stored.get(app).is_some_and(|secrets| secrets.of(kind).next().is_some());
    for (app, kind) in completed.iter().flat_map(|app| SECRET_KINDS.map(|kind| (app, kind))) {
        if !has(app, kind) {
            let made = || Rotation { kind, secret: None, overlap: Duration::ZERO };
            rotations.entry((app.clone(), field_of(kind))).or_insert_with(made);
        }
    }
    let mut planner = Planner { named, new_ids, ..Planner::default() };
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
    rotations: BTreeMap<(String, &'static str), Rotation>,
    after: &Blueprint,
) -> Result<(Vec<ResourceChange>, Vec<AppCredentials>), SetupError> {
    let mut changes = Vec::new();
    let mut made: BTreeMap<String, AppSecrets> = BTreeMap::new();
    for ((app_id, _), Rotation { kind, secret, overlap }) in rotations {
        let secret = match secret {
            Some(secret) => secret,
            None => {
                let secret = generate_secret(kind).map_err(SetupError::Secret)?;
                let copy = Secret::from_bytes(secret.expose()).map_err(SetupError::Secret)?;
                let of_app = made.entry(app_id.clone()).or_default();
                *of_app = std::mem::take(of_app).with(kind, copy);
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
    named: BTreeSet<Key>,
    new_ids: BTreeSet<Key>,
    rotated: BTreeSet<(String, &'static str)>,
    steps: Vec<Step>,
    puts: Vec<ResourceChange>,
    deletes: Vec<ResourceChange>,
    unnamed: usize,
}

impl Planner {
    fn compare(&mut self, before: &Blueprint, after: &Blueprint) -> Result<(), SetupError> {
        let nothing = AccountSetup::default();
        for id in both(&before.accounts, &after.accounts) {
            let (was, is) = (before.accounts.get(id), after.accounts.get(id));
            self.account(id, was, is);
            let (was, is) = (was.unwrap_or(&nothing), is.unwrap_or(&nothing));
            self.apps(id, &was.apps, &is.apps)?;
            self.entries::<Trunk>(id, was, is)?;
            self.entries::<Bot>(id, was, is)?;
            self.entries::<Queue>(id, was, is)?;
            self.entries::<Agent>(id, was, is)?;
        }
        Ok(())
    }

    fn account(&mut self, id: &str, was: Option<&AccountSetup>, is: Option<&AccountSetup>) {
        let action = match (was, is) {
            (None, _) => Action::Create,
            (Some(_), None) => Action::Delete,
            (Some(was), Some(is)) if was.name == is.name => Action::Keep,
            _ => Action::Change(vec!["name".to_owned()]),
        };
        let name = is.or(was).map(|account| account.name.clone()).unwrap_or_default();
        match &action {
            Action::Create | Action::Change(_) => {
                self.puts.push(ResourceChange::PutAccount(Account { id: id.to_owned(), name: name.clone() }));
            }
            Action::Delete => self.deletes.push(ResourceChange::DeleteAccount(id.to_owned())),
            Action::Keep => {}
        }
        self.step(action, Key::account(id), name);
    }

    fn apps(
        &mut self,
        account: &str,
        before: &BTreeMap<String, AppSetup>,
        after: &BTreeMap<String, AppSetup>,
    ) -> Result<(), SetupError> {
        for id in both(before, after) {
            let (was, is) = (before.get(id), after.get(id));
            let action = match (was, is) {
                (Some(was), Some(app)) => {
                    let mut fields = changed(was, app)?;
                    if !fields.is_empty() {
                        self.puts.push(ResourceChange::PutApp(record(account, id, app)));
                    }
                    fields.extend(self.rotated_fields(id));
                    if fields.is_empty() { Action::Keep } else { Action::Change(fields) }
                }
                (None, Some(app)) => {
                    self.puts.push(ResourceChange::PutApp(record(account, id, app)));
                    Action::Create
                }
                (_, None) => {
                    self.deletes.push(ResourceChange::DeleteApp(id.clone()));
                    Action::Delete
                }
            };
            let name = is.or(was).map(|app| app.name.clone()).unwrap_or_default();
            self.step(action, Key::new(account, Kind::App, id), name);
        }
        Ok(())
    }

    fn entries<T: Possession + Owned>(
        &mut self,
        account: &str,
        was: &AccountSetup,
        is: &AccountSetup,
    ) -> Result<(), SetupError> {
        let (before, after) = (T::of(was), T::of(is));
        for id in both(before, after) {
            let (was, is) = (before.get(id), after.get(id));
            let action = match (was, is) {
                (Some(was), Some(is)) if was == is => Action::Keep,
                (Some(was), Some(is)) => Action::Change(changed(was, is)?),
                (None, _) => Action::Create,
                (Some(_), None) => Action::Delete,
            };
            let (account_id, kind) = (account.to_owned(), <T as Owned>::KIND);
            match is {
                Some(_) if action == Action::Keep => {}
                Some(thing) => {
                    let record = serde_json::to_string(thing).map_err(unwritten)?;
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
            let is_person = <T as Thing>::KIND == Kind::Agent;
            let name = is.or(was).filter(|_| !is_person).map(Thing::handle).unwrap_or_default();
            self.step(action, Key::new(account, <T as Thing>::KIND, id), name);
        }
        Ok(())
    }

    fn rotated_fields(&self, app_id: &str) -> impl Iterator<Item = String> {
        self.rotated.iter().filter(move |(app, _)| app == app_id).map(|(_, field)| (*field).to_owned())
    }

    fn step(&mut self, action: Action, of: Key, name: String) {
        if action == Action::Keep && !self.named.contains(&of) {
            self.unnamed += 1;
            return;
        }
        let new_id = self.new_ids.contains(&of);
        self.steps.push(Step { action, of, name, new_id });
    }
}

/// Ids that are in one of them, in order.
fn both<'a, T>(before: &'a BTreeMap<String, T>, after: &'a BTreeMap<String, T>) -> BTreeSet<&'a String> {
    before.keys().chain(after.keys()).collect()
}

fn record(account: &str, id: &str, app: &AppSetup) -> AppRecord {
    let AppSetup { name, settings } = app.clone();
    AppRecord { id: id.to_owned(), account_id: account.to_owned(), name, settings }
}

/// The fields in which they differ, in the order in which they are written.
fn changed<T: Thing>(was: &T, is: &T) -> Result<Vec<String>, SetupError> {
    let (was, is) = (fields(was)?, fields(is)?);
    let names = is.keys().chain(was.keys().filter(|name| !is.contains_key(*name)));
    Ok(names.filter(|name| was.get(*name) != is.get(*name)).cloned().collect())
}

fn fields<T: Thing>(thing: &T) -> Result<serde_json::Map<String, Value>, SetupError> {
    match serde_json::to_value(thing).map_err(unwritten)? {
        Value::Object(fields) => Ok(fields),
        _ => Ok(serde_json::Map::new()),
    }
}

fn unwritten(error: serde_json::Error) -> SetupError {
    SetupError::Store(StoreError::failed("writing an entry", error))
}
