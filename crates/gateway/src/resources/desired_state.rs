//! What is set up, or should be, as plain values.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::resources::{Agent, Bot, Queue, Trunk};
use crate::store::AppSettings;

/// Everything that is set up, without secrets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DesiredState {
    /// Accounts by id.
    pub accounts: BTreeMap<String, AccountSpec>,
}

/// An account and what it has, each by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccountSpec {
    /// A name for people.
    pub name: String,
    /// Apps by client id.
    pub apps: BTreeMap<String, AppSpec>,
    /// Bots.
    pub bots: BTreeMap<String, Bot>,
    /// Trunks by name.
    pub trunks: BTreeMap<String, Trunk>,
    /// Queues.
    pub queues: BTreeMap<String, Queue>,
    /// Agents.
    pub agents: BTreeMap<String, Agent>,
}

/// An app without its id and secrets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AppSpec {
    /// A name for people.
    pub name: String,
    /// What it may do and has to do.
    #[serde(flatten)]
    pub settings: AppSettings,
}

impl AppSpec {
    /// An app with no scope, and settings as they are by default.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), settings: AppSettings::default() }
    }
}

/// What can be set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceKind {
    /// An account.
    Account,
    /// An app.
    App,
    /// A trunk.
    Trunk,
    /// A bot.
    Bot,
    /// A queue.
    Queue,
    /// An agent.
    Agent,
}

impl ResourceKind {
    /// What it is called in files and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::App => "app",
            Self::Trunk => "trunk",
            Self::Bot => "bot",
            Self::Queue => "queue",
            Self::Agent => "agent",
        }
    }
}

impl fmt::Display for ResourceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One thing among everything.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceKey {
    /// The account it belongs to, or is.
    pub account: String,
    /// What it is.
    pub kind: ResourceKind,
    /// Its id within the account; of a trunk, its name.
    pub id: String,
}

impl ResourceKey {
    /// Of something that an account has.
    pub fn new(account: &str, kind: ResourceKind, id: &str) -> Self {
        Self { account: account.to_owned(), kind, id: id.to_owned() }
    }

    /// Of an account.
    pub fn account(id: &str) -> Self {
        Self::new(id, ResourceKind::Account, id)
    }
}

/// Something that can be set up.
pub trait Resource: Clone + PartialEq + Serialize {
    /// What it is.
    const KIND: ResourceKind;

    /// What people know it by where its id is not given: its name; of an agent, its e-mail address in small letters.
    fn handle(&self) -> String;

    /// Takes this id, where it holds one.
    fn set_id(&mut self, id: &str);
}

/// Something that an account has.
pub trait AccountResource: Resource {
    /// Those of an account.
    fn of(account: &AccountSpec) -> &BTreeMap<String, Self>;

    /// Those of an account, to be changed.
    fn of_mut(account: &mut AccountSpec) -> &mut BTreeMap<String, Self>;

    /// Puts it into an account, which may change others of its kind.
    fn put(self, account: &mut AccountSpec, id: &str) {
        Self::of_mut(account).insert(id.to_owned(), self);
    }
}

impl Resource for AppSpec {
    const KIND: ResourceKind = ResourceKind::App;

    fn handle(&self) -> String {
        self.name.clone()
    }

    fn set_id(&mut self, _: &str) {}
}

impl AccountResource for AppSpec {
    fn of(account: &AccountSpec) -> &BTreeMap<String, Self> {
        &account.apps
    }

    fn of_mut(account: &mut AccountSpec) -> &mut BTreeMap<String, Self> {
        &mut account.apps
    }
}

impl Resource for Bot {
    const KIND: ResourceKind = ResourceKind::Bot;

    fn handle(&self) -> String {
        self.name.clone()
    }

    fn set_id(&mut self, id: &str) {
        id.clone_into(&mut self.id);
    }
}

impl AccountResource for Bot {
    fn of(account: &AccountSpec) -> &BTreeMap<String, Self> {
        &account.bots
    }

    fn of_mut(account: &mut AccountSpec) -> &mut BTreeMap<String, Self> {
        &mut account.bots
    }
}

impl Resource for Trunk {
    const KIND: ResourceKind = ResourceKind::Trunk;

    fn handle(&self) -> String {
        self.name.clone()
    }

    fn set_id(&mut self, id: &str) {
        id.clone_into(&mut self.name);
    }
}

impl AccountResource for Trunk {
    fn of(account: &AccountSpec) -> &BTreeMap<String, Self> {
        &account.trunks
    }

    fn of_mut(account: &mut AccountSpec) -> &mut BTreeMap<String, Self> {
        &mut account.trunks
    }

    /// There is one default: whichever was it no longer is.
    fn put(self, account: &mut AccountSpec, id: &str) {
        if self.default {
            account.trunks.values_mut().for_each(|other| other.default = false);
        }
        account.trunks.insert(id.to_owned(), self);
    }
}

impl Resource for Queue {
    const KIND: ResourceKind = ResourceKind::Queue;

    fn handle(&self) -> String {
        self.name.clone()
    }

    fn set_id(&mut self, id: &str) {
        id.clone_into(&mut self.id);
    }
}

impl AccountResource for Queue {
    fn of(account: &AccountSpec) -> &BTreeMap<String, Self> {
        &account.queues
    }

    fn of_mut(account: &mut AccountSpec) -> &mut BTreeMap<String, Self> {
        &mut account.queues
    }
}

impl Resource for Agent {
    const KIND: ResourceKind = ResourceKind::Agent;

    fn handle(&self) -> String {
        self.email.to_lowercase()
    }

    fn set_id(&mut self, id: &str) {
        id.clone_into(&mut self.id);
    }
}

impl AccountResource for Agent {
    fn of(account: &AccountSpec) -> &BTreeMap<String, Self> {
        &account.agents
    }

    fn of_mut(account: &mut AccountSpec) -> &mut BTreeMap<String, Self> {
        &mut account.agents
    }
}
