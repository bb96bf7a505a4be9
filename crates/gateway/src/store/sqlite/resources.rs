//! Accounts, apps and their secrets, and what accounts have.

use std::time::Duration;

use rusqlite::Row;
use smartassist_auth::{Secret, UnixTime};

use super::statements::Statements;
use super::{SqliteStore, changes, millis};
use crate::store::sql;
use crate::store::{
    Account, AppRecord, EntryKind, ResourceChange, ResourceEntry, ResourceStore, SecretKind, StoreError, UsedToken,
};

impl ResourceStore for SqliteStore {
    async fn change_resources(
        &self,
        from_version: i64,
        changes: Vec<ResourceChange>,
        at: UnixTime,
    ) -> Result<(), StoreError> {
        let change = move |db: &Statements<'_>| {
            if version(db)? != from_version {
                return Err(StoreError::Conflict("setup"));
            }
            changes.iter().try_for_each(|step| change(db, step, at))
        };
        self.write("changing what is set up", change).await
    }

    async fn put_account(&self, account: Account) -> Result<(), StoreError> {
        self.write("writing an account", move |db| put_account(db, &account)).await
    }

    async fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        let read = |row: &Row<'_>| Ok(Account { id: row.get(0)?, name: row.get(1)? });
        self.read("reading accounts", move |db| db.rows(sql::ACCOUNTS, &[], read)).await
    }

    async fn delete_account(&self, id: String) -> Result<(), StoreError> {
        self.write("deleting an account", move |db| delete_account(db, &id)).await
    }

    async fn put_app(&self, app: AppRecord) -> Result<(), StoreError> {
        self.write("writing an app", move |db| put_app(db, &app)).await
    }

    async fn app(&self, id: String) -> Result<Option<AppRecord>, StoreError> {
        self.read("reading an app", move |db| db.first(sql::APP, &[&id], read_app)?.transpose()).await
    }

    async fn apps(&self, account_id: Option<String>) -> Result<Vec<AppRecord>, StoreError> {
        let all = move |db: &Statements<'_>| db.rows(sql::APPS, &[&account_id], read_app)?.into_iter().collect();
        self.read("reading apps", all).await
    }

    async fn delete_app(&self, id: String, at: UnixTime) -> Result<(), StoreError> {
        self.write("deleting an app", move |db| delete_app(db, &id, at)).await
    }

    async fn set_secret(
        &self,
        app_id: String,
        kind: SecretKind,
        secret: Secret,
        at: UnixTime,
        overlap: Duration,
    ) -> Result<(), StoreError> {
        self.write("writing a secret", move |db| set_secret(db, &app_id, kind, &secret, at, overlap)).await
    }

    async fn secrets(&self, app_id: String, kind: SecretKind, at: UnixTime) -> Result<Vec<Secret>, StoreError> {
        self.read("reading secrets", move |db| secrets(db, &app_id, kind, at)).await
    }

    async fn put_entry(&self, entry: ResourceEntry) -> Result<(), StoreError> {
        self.write("writing an entry", move |db| put_entry(db, &entry)).await
    }

    async fn entry(
        &self,
        account_id: String,
        kind: EntryKind,
        id: String,
    ) -> Result<Option<ResourceEntry>, StoreError> {
        let one = move |db: &Statements<'_>| db.first(sql::ENTRY, &[&account_id, &kind.name(), &id], read_entry(kind));
        self.read("reading an entry", one).await
    }

    async fn entries(&self, account_id: Option<String>, kind: EntryKind) -> Result<Vec<ResourceEntry>, StoreError> {
        let all = move |db: &Statements<'_>| db.rows(sql::ENTRIES, &[&account_id, &kind.name()], read_entry(kind));
        self.read("reading entries", all).await
    }

    async fn delete_entry(&self, account_id: String, kind: EntryKind, id: String) -> Result<(), StoreError> {
        self.write("deleting an entry", move |db| delete_entry(db, &account_id, kind, &id)).await
    }

    async fn use_token(&self, token: UsedToken) -> Result<bool, StoreError> {
        let note = move |db: &Statements<'_>| {
            Ok(db.execute(sql::USE_TOKEN, &[&token.app_id, &token.token, &millis(token.until)])? == 1)
        };
        self.write("noting a token id", note).await
    }
}

/// A row of the database may be readable and yet not make sense.
pub(super) fn read_app(row: &Row<'_>) -> rusqlite::Result<Result<AppRecord, StoreError>> {
    let (id, account_id, name, record): (_, _, _, String) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
    let settings = serde_json::from_str(&record).map_err(|_| StoreError::Damaged("an app"));
    Ok(settings.map(|settings| AppRecord { id, account_id, name, settings }))
}

pub(super) fn read_entry(kind: EntryKind) -> impl FnMut(&Row<'_>) -> rusqlite::Result<ResourceEntry> {
    move |row| Ok(ResourceEntry { account_id: row.get(0)?, kind, id: row.get(1)?, record: row.get(2)? })
}

/// Counts up, so that a draft of an earlier version is not carried out.
fn changed(db: &Statements<'_>) -> Result<(), StoreError> {
    db.execute(sql::INCREMENT_VERSION, &[]).map(drop)
}

/// The same, and whoever keeps what is set up in memory reads this thing again.
fn changed_thing(db: &Statements<'_>, account_id: &str, kind: &str, id: &str) -> Result<(), StoreError> {
    changed(db)?;
    db.execute(sql::ADD_CHANGE, &[&account_id, &kind, &id])?;
    db.execute(sql::PRUNE_CHANGES, &[&changes::MAX_STORED_CHANGES]).map(drop)
}

pub(super) fn version(db: &Statements<'_>) -> Result<i64, StoreError> {
    db.first(sql::VERSION, &[], |row| row.get(0))?.ok_or(StoreError::Damaged("its version"))
}

/// Takes one step of a change.
fn change(db: &Statements<'_>, step: &ResourceChange, at: UnixTime) -> Result<(), StoreError> {
    match step {
        ResourceChange::PutAccount(account) => put_account(db, account),
        ResourceChange::DeleteAccount(id) => delete_account(db, id),
        ResourceChange::PutApp(app) => put_app(db, app),
        ResourceChange::DeleteApp(id) => delete_app(db, id, at),
        ResourceChange::SetSecret { app_id, kind, secret, overlap } => {
            set_secret(db, app_id, *kind, secret, at, *overlap)
        }
        ResourceChange::PutEntry(entry) => put_entry(db, entry),
        ResourceChange::DeleteEntry { account_id, kind, id } => delete_entry(db, account_id, *kind, id),
    }
}

fn put_account(db: &Statements<'_>, account: &Account) -> Result<(), StoreError> {
    db.execute(sql::PUT_ACCOUNT, &[&account.id, &account.name])?;
    changed(db)
}

fn delete_account(db: &Statements<'_>, id: &str) -> Result<(), StoreError> {
    account_exists(db, id)?;
    if db.any(sql::ACCOUNT_IN_USE, &[&id])? {
        return Err(StoreError::InUse("the account has apps, calls or notifications that are not over"));
    }
    sql::DELETE_ACCOUNT.iter().try_for_each(|statement| db.execute(statement, &[&id]).map(drop))?;
    changed_thing(db, id, changes::ACCOUNT, id)
}

/// Whatever belongs to an account needs one.
pub(super) fn account_exists(db: &Statements<'_>, id: &str) -> Result<(), StoreError> {
    if db.any(sql::ACCOUNT_EXISTS, &[&id])? { Ok(()) } else { Err(StoreError::Missing("account")) }
}

fn put_app(db: &Statements<'_>, app: &AppRecord) -> Result<(), StoreError> {
    account_exists(db, &app.account_id)?;
    let record = serde_json::to_string(&app.settings).map_err(|error| StoreError::failed("writing an app", error))?;
    match db.execute(sql::PUT_APP, &[&app.id, &app.account_id, &app.name, &record])? {
        0 => Err(StoreError::Exists("app, in another account or deleted,")),
        _ => changed_thing(db, &app.account_id, changes::APP, &app.id),
    }
}

fn delete_app(db: &Statements<'_>, id: &str, at: UnixTime) -> Result<(), StoreError> {
    match db.execute(sql::DELETE_APP, &[&id, &millis(at)])? {
        0 => Err(StoreError::Missing("app")),
        _ => {
            db.execute(sql::DELETE_SECRETS, &[&id, &SecretKind::Client.number()])?;
            changed_thing(db, "", changes::APP, id)
        }
    }
}

fn set_secret(
    db: &Statements<'_>,
    app_id: &str,
    kind: SecretKind,
    secret: &Secret,
    at: UnixTime,
    overlap: Duration,
) -> Result<(), StoreError> {
    if !db.any(sql::APP_EXISTS, &[&app_id])? {
        return Err(StoreError::Missing("app"));
    }
    let kind = kind.number();
    db.execute(sql::DELETE_PREVIOUS_SECRET, &[&app_id, &kind])?;
    db.execute(sql::RETIRE_SECRET, &[&app_id, &kind, &millis(at.plus(overlap))])?;
    db.execute(sql::ADD_SECRET, &[&app_id, &kind, &secret.expose(), &millis(at)])?;
    changed_thing(db, "", changes::APP, app_id)
}

fn secrets(db: &Statements<'_>, app_id: &str, kind: SecretKind, at: UnixTime) -> Result<Vec<Secret>, StoreError> {
    let stored = db.rows(sql::SECRETS, &[&app_id, &kind.number(), &millis(at)], |row| row.get::<_, Vec<u8>>(0))?;
    let read = |bytes| Secret::from_bytes(bytes).map_err(|_| StoreError::Damaged("a secret"));
    stored.into_iter().map(read).collect()
}

fn put_entry(db: &Statements<'_>, entry: &ResourceEntry) -> Result<(), StoreError> {
    account_exists(db, &entry.account_id)?;
    db.execute(sql::PUT_ENTRY, &[&entry.account_id, &entry.kind.name(), &entry.id, &entry.record])?;
    changed_thing(db, &entry.account_id, entry.kind.name(), &entry.id)
}

fn delete_entry(db: &Statements<'_>, account_id: &str, kind: EntryKind, id: &str) -> Result<(), StoreError> {
    match db.execute(sql::DELETE_ENTRY, &[&account_id, &kind.name(), &id])? {
        0 => Err(StoreError::Missing(kind.name())),
        _ => changed_thing(db, account_id, kind.name(), id),
    }
}
