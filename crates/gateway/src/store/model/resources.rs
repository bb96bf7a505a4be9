//! What is set up: accounts, apps, and what accounts have.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use smartassist_auth::{Secret, UnixTime};

use crate::Edition;

/// Who owns apps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id, as in the path of the APIs.
    pub id: String,
    /// A name for people.
    pub name: String,
}

/// A client application, without its secrets: [`ResourceStore::secrets`](crate::store::DirectoryStore::secrets) has
/// them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppRecord {
    /// The client id.
    pub id: String,
    /// Whose app it is.
    pub account_id: String,
    /// A name for people.
    pub name: String,
    /// What the app may do and has to do.
    pub settings: AppSettings,
}

/// What an app may do and has to do: the switches of API Setup, and the edition of its notifications.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AppSettings {
    /// Scopes by name, such as `SmartAssist Dialout`. Default: none.
    pub scopes: Vec<String>,
    /// Every token needs a `jti`. Default off.
    pub enforce_jti: bool,
    /// Every token has to be encrypted. Default off.
    pub enforce_jwe: bool,
    /// No token counts. Default off.
    pub disabled: bool,
    /// In which words notifications are told. Default: those of 2023.
    pub edition: Edition,
}

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
    /// How it is written in the database.
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

/// What an account can have besides apps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntryKind {
    /// Bots, by their id.
    Bot,
    /// Trunks, by their name.
    Trunk,
    /// Queues, by their id.
    Queue,
    /// Agents, by their id.
    Agent,
}

impl EntryKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Bot, Self::Trunk, Self::Queue, Self::Agent];

    /// How it is written in the database, and in messages.
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

/// A secret of an app that is valid.
#[derive(Debug)]
pub struct StoredSecret {
    /// What it is for.
    pub kind: SecretKind,
    /// The secret.
    pub secret: Secret,
    /// From then on it is no longer valid: it was replaced. `None` for the current one.
    pub ends: Option<UnixTime>,
}

/// An app with its secrets that were valid when it was read: of each kind the current one first, and after it the one
/// before it.
#[derive(Debug)]
pub struct StoredApp {
    /// The app.
    pub app: AppRecord,
    /// Its secrets.
    pub secrets: Vec<StoredSecret>,
}

/// Everything that is set up, as it was at one moment.
#[derive(Debug)]
pub struct StoredResources {
    /// Counted up by every change.
    pub version: i64,
    /// All apps that can be read.
    pub apps: Vec<StoredApp>,
    /// Ids of the apps that cannot be read.
    pub damaged_apps: Vec<String>,
    /// Whatever accounts have.
    pub entries: Vec<ResourceEntry>,
}

/// What is set up, compared with an earlier version of it.
#[derive(Debug)]
pub enum ResourcesSince {
    /// It is the same.
    Unchanged,
    /// These things are different; everything else is as it was.
    Changed {
        /// The version now.
        version: i64,
        /// Things as they are now, in the order in which they are to be taken over.
        things: Vec<ChangedResource>,
    },
    /// The earlier version is too old to tell the difference: everything.
    Whole(StoredResources),
}

/// A thing as it is after a change.
#[derive(Debug)]
pub enum ChangedResource {
    /// The account with this id was deleted with everything it had. There may be one with this id again.
    AccountDeleted(String),
    /// An app is now like this.
    App(StoredApp),
    /// There is no app with this id.
    AppDeleted(String),
    /// The app with this id cannot be read.
    AppDamaged(String),
    /// Something that an account has is now like this.
    Entry(ResourceEntry),
    /// An account no longer has this.
    EntryDeleted {
        /// Whose it was.
        account_id: String,
        /// What it was.
        kind: EntryKind,
        /// Its id.
        id: String,
    },
}

/// Something that an account has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceEntry {
    /// Whose it is.
    pub account_id: String,
    /// What it is.
    pub kind: EntryKind,
    /// Its id within the account and kind.
    pub id: String,
    /// What else is known of it, as JSON; opaque here.
    pub record: String,
}

/// A step of a change of what is set up.
#[derive(Debug)]
pub enum ResourceChange {
    /// As [`put_account`](crate::store::DirectoryStore::put_account).
    PutAccount(Account),
    /// As [`delete_account`](crate::store::DirectoryStore::delete_account): the account with this id.
    DeleteAccount(String),
    /// As [`put_app`](crate::store::DirectoryStore::put_app).
    PutApp(AppRecord),
    /// As [`delete_app`](crate::store::DirectoryStore::delete_app): the app with this id.
    DeleteApp(String),
    /// As [`set_secret`](crate::store::DirectoryStore::set_secret).
    SetSecret {
        /// The app.
        app_id: String,
        /// What the secret is for.
        kind: SecretKind,
        /// The secret.
        secret: Secret,
        /// How much longer the one before it counts.
        overlap: Duration,
    },
    /// As [`put_entry`](crate::store::DirectoryStore::put_entry).
    PutEntry(ResourceEntry),
    /// As [`delete_entry`](crate::store::DirectoryStore::delete_entry).
    DeleteEntry {
        /// Whose it is.
        account_id: String,
        /// What it is.
        kind: EntryKind,
        /// Its id.
        id: String,
    },
}

/// A token id that was used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedToken {
    /// The app whose token it was.
    pub app_id: String,
    /// A hash of the token id.
    pub token: Vec<u8>,
    /// When it may be forgotten.
    pub until: UnixTime,
}
