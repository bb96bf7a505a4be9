//! What is set up: accounts, apps, and what accounts have.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use smartassist_auth::{Secret, UnixTime};

use crate::call::Edition;

/// Who owns apps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id, as in the path of the APIs.
    pub id: String,
    /// A name for people.
    pub name: String,
}

/// A client application, without its secrets: [`DirectoryStore::secrets`](crate::store::DirectoryStore::secrets) has
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
}

/// Everything that is set up, as it was at one moment.
#[derive(Debug)]
pub struct Setup {
    /// Counted up by every change.
    pub version: i64,
    /// All apps, each with its client secrets that count.
    pub apps: Vec<(AppRecord, Vec<Secret>)>,
    /// Whatever accounts have.
    pub entries: Vec<Entry>,
}

/// Something that an account has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
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
pub enum SetupChange {
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
    PutEntry(Entry),
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
