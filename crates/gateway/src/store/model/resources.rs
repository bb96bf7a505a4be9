//! Resources: accounts, apps, and the entries of accounts.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use smartassist_auth::{Secret, UnixTime};

use crate::Edition;

/// An account, which owns apps and entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id, as in the paths of the APIs.
    pub id: String,
    /// A name for people.
    pub name: String,
}

/// A client application, without its secrets; [`ResourceStore::secrets`](crate::store::ResourceStore::secrets) returns
/// them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppRecord {
    /// The client id.
    pub id: String,
    /// The account of the app.
    pub account_id: String,
    /// A name for people.
    pub name: String,
    /// What the app may do and must do.
    pub settings: AppSettings,
}

/// What an app may do and must do: the switches of API Setup, and the edition of its notifications.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AppSettings {
    /// Scopes by name, such as `SmartAssist Dialout`. Default none.
    pub scopes: Vec<String>,
    /// Whether every token needs a `jti`. Default `false`.
    pub enforce_jti: bool,
    /// Whether every token must be encrypted. Default `false`.
    pub enforce_jwe: bool,
    /// Whether all tokens are refused. Default `false`.
    pub disabled: bool,
    /// The edition of its notifications. Default 2023.
    pub edition: Edition,
}

/// How long a secret stays valid after a rotation by default: receivers and clients have a day to learn the new one.
pub const SECRET_OVERLAP: Duration = Duration::from_secs(86_400);

/// What a secret of an app is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SecretKind {
    /// The client secret, which tokens are signed with.
    Client,
    /// The key of `SAVG-Signature`.
    Savg,
    /// The key of Standard Webhooks, as bytes.
    Webhook,
}

impl SecretKind {
    /// The number in the database.
    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Client => 0,
            Self::Savg => 1,
            Self::Webhook => 2,
        }
    }

    pub(crate) fn from_number(number: i64) -> Option<Self> {
        [Self::Client, Self::Savg, Self::Webhook].into_iter().find(|kind| kind.number() == number)
    }
}

/// Kinds of entries of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntryKind {
    /// Bots, by id.
    Bot,
    /// Trunks, by name.
    Trunk,
    /// Queues, by id.
    Queue,
    /// Agents, by id.
    Agent,
}

impl EntryKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Bot, Self::Trunk, Self::Queue, Self::Agent];

    /// The name in the database and in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bot => "bot",
            Self::Trunk => "trunk",
            Self::Queue => "queue",
            Self::Agent => "agent",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A valid secret of an app.
#[derive(Debug)]
pub struct StoredSecret {
    /// What it is for.
    pub kind: SecretKind,
    /// The secret.
    pub secret: Secret,
    /// When it expires, because it was replaced; `None` for the current one.
    pub ends: Option<UnixTime>,
}

/// An app with the secrets that were valid when it was read: of each kind the current one, and after it the one before.
#[derive(Debug)]
pub struct StoredApp {
    /// The app.
    pub app: AppRecord,
    /// Its secrets.
    pub secrets: Vec<StoredSecret>,
}

/// All resources, as at one moment.
#[derive(Debug)]
pub struct StoredResources {
    /// Incremented by every change.
    pub version: i64,
    /// All apps that can be parsed.
    pub apps: Vec<StoredApp>,
    /// Ids of the apps that cannot be parsed.
    pub damaged_apps: Vec<String>,
    /// The entries of all accounts.
    pub entries: Vec<ResourceEntry>,
}

/// The difference between the resources and an earlier version of them.
#[derive(Debug)]
pub enum ResourcesSince {
    /// There is none.
    Unchanged,
    /// These resources changed; all others are the same.
    Changed {
        /// The current version.
        version: i64,
        /// The resources as they are now, in the order in which to apply them.
        resources: Vec<ChangedResource>,
    },
    /// The earlier version is too old to know the difference. These are all resources.
    Whole(StoredResources),
}

/// A resource after a change.
#[derive(Debug)]
pub enum ChangedResource {
    /// The account with this id was deleted with its apps and entries. An account with this id may exist again.
    AccountDeleted(String),
    /// An app, as it is now.
    App(StoredApp),
    /// There is no app with this id.
    AppDeleted(String),
    /// The app with this id cannot be parsed.
    AppDamaged(String),
    /// An entry, as it is now.
    Entry(ResourceEntry),
    /// An account has no such entry any more.
    EntryDeleted {
        /// The account.
        account_id: String,
        /// The kind of the entry.
        kind: EntryKind,
        /// Its id.
        id: String,
    },
}

/// An entry of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceEntry {
    /// The account.
    pub account_id: String,
    /// The kind of the entry.
    pub kind: EntryKind,
    /// Its id, unique within the account and kind.
    pub id: String,
    /// All other fields, as JSON. The store does not read it.
    pub record: String,
}

/// One change of the resources.
#[derive(Debug)]
pub enum ResourceChange {
    /// As [`put_account`](crate::store::ResourceStore::put_account).
    PutAccount(Account),
    /// As [`delete_account`](crate::store::ResourceStore::delete_account), by id.
    DeleteAccount(String),
    /// As [`put_app`](crate::store::ResourceStore::put_app).
    PutApp(AppRecord),
    /// As [`delete_app`](crate::store::ResourceStore::delete_app), by id.
    DeleteApp(String),
    /// As [`set_secret`](crate::store::ResourceStore::set_secret).
    SetSecret {
        /// The app.
        app_id: String,
        /// What the secret is for.
        kind: SecretKind,
        /// The secret.
        secret: Secret,
        /// How long the secret before stays valid.
        overlap: Duration,
    },
    /// As [`put_entry`](crate::store::ResourceStore::put_entry).
    PutEntry(ResourceEntry),
    /// As [`delete_entry`](crate::store::ResourceStore::delete_entry).
    DeleteEntry {
        /// The account.
        account_id: String,
        /// The kind of the entry.
        kind: EntryKind,
        /// Its id.
        id: String,
    },
}

/// A token id that was used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedToken {
    /// The app of the token.
    pub app_id: String,
    /// A hash of the token id.
    pub token: Vec<u8>,
    /// When the record may be deleted.
    pub until: UnixTime,
}
