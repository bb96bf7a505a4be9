//! Accounts, apps with their secrets, and the entries of accounts: writing them, and reading all or the changes.

use std::sync::Arc;
use std::time::Duration;

use rusqlite::Row;
use smartassist_auth::{Secret, UnixTime};

use super::columns::{millis, time};
use super::statements::Statements;
use super::store::SqliteStore;
use crate::store::{
    Account, AppRecord, ChangedResource, EntryKind, ResourceChange, ResourceEntry, ResourceReader, ResourceStore,
    ResourcesSince, SecretKind, StoreError, StoredApp, StoredResources, StoredSecret, UsedToken,
};

/// How many of the latest changes are stored. A reader with an older version reads everything.
const MAX_STORED_CHANGES: i64 = 4096;
/// The kind of a change of an app.
const CHANGED_APP: &str = "app";
/// The kind of the deletion of an account.
const CHANGED_ACCOUNT: &str = "account";

const ACCOUNTS: &str = "SELECT id, name FROM accounts ORDER BY id";

const APP: &str = "
    SELECT id, account_id, name, record FROM apps WHERE id = $1 AND deleted_at IS NULL";

const APPS: &str = "
    SELECT id, account_id, name, record FROM apps
    WHERE (CAST($1 AS TEXT) IS NULL OR account_id = $1) AND deleted_at IS NULL ORDER BY id";

const ENTRY: &str = "
    SELECT account_id, id, record FROM entries WHERE account_id = $1 AND kind = $2 AND id = $3";

const ENTRIES: &str = "
    SELECT account_id, id, record FROM entries
    WHERE (CAST($1 AS TEXT) IS NULL OR account_id = $1) AND kind = $2 ORDER BY account_id, id";

const USE_TOKEN: &str = "
    INSERT INTO used_tokens (app_id, token, until) VALUES ($1, $2, $3) ON CONFLICT (app_id, token) DO NOTHING";

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
        self.write("changing resources", change).await
    }

    async fn put_account(&self, account: Account) -> Result<(), StoreError> {
        self.write("writing an account", move |db| put_account(db, &account)).await
    }

    async fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        let read = |row: &Row<'_>| Ok(Account { id: row.get(0)?, name: row.get(1)? });
        self.read("reading accounts", move |db| db.rows(ACCOUNTS, &[], read)).await
    }

    async fn delete_account(&self, id: String) -> Result<(), StoreError> {
        self.write("deleting an account", move |db| delete_account(db, &id)).await
    }

    async fn put_app(&self, app: AppRecord) -> Result<(), StoreError> {
        self.write("writing an app", move |db| put_app(db, &app)).await
    }

    async fn app(&self, id: String) -> Result<Option<AppRecord>, StoreError> {
        self.read("reading an app", move |db| db.first(APP, &[&id], read_app)?.transpose()).await
    }

    async fn apps(&self, account_id: Option<String>) -> Result<Vec<AppRecord>, StoreError> {
        let all = move |db: &Statements<'_>| db.rows(APPS, &[&account_id], read_app)?.into_iter().collect();
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
        let one = move |db: &Statements<'_>| db.first(ENTRY, &[&account_id, &kind.name(), &id], read_entry(kind));
        self.read("reading an entry", one).await
    }

    async fn entries(&self, account_id: Option<String>, kind: EntryKind) -> Result<Vec<ResourceEntry>, StoreError> {
        let all = move |db: &Statements<'_>| db.rows(ENTRIES, &[&account_id, &kind.name()], read_entry(kind));
        self.read("reading entries", all).await
    }

    async fn delete_entry(&self, account_id: String, kind: EntryKind, id: String) -> Result<(), StoreError> {
        self.write("deleting an entry", move |db| delete_entry(db, &account_id, kind, &id)).await
    }

    async fn use_token(&self, token: UsedToken) -> Result<bool, StoreError> {
        let note = move |db: &Statements<'_>| {
            Ok(db.execute(USE_TOKEN, &[&token.app_id, &token.token, &millis(token.until)])? == 1)
        };
        self.write("storing a token id", note).await
    }
}

/// A row may be readable and still not be valid.
fn read_app(row: &Row<'_>) -> rusqlite::Result<Result<AppRecord, StoreError>> {
    let (id, account_id, name, record): (_, _, _, String) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
    let settings = serde_json::from_str(&record).map_err(|_| StoreError::Damaged("an app"));
    Ok(settings.map(|settings| AppRecord { id, account_id, name, settings }))
}

fn read_entry(kind: EntryKind) -> impl FnMut(&Row<'_>) -> rusqlite::Result<ResourceEntry> {
    move |row| Ok(ResourceEntry { account_id: row.get(0)?, kind, id: row.get(1)?, record: row.get(2)? })
}

const INCREMENT_VERSION: &str = "UPDATE directory_version SET version = version + 1";

/// A changeset that was made for an earlier version is refused from now on.
fn increment_version(db: &Statements<'_>) -> Result<(), StoreError> {
    db.execute(INCREMENT_VERSION, &[]).map(drop)
}

/// The change that led to the current version.
const ADD_CHANGE: &str = "
    INSERT INTO directory_changes (version, account_id, kind, id)
    SELECT version, $1, $2, $3 FROM directory_version";

const PRUNE_CHANGES: &str = "
    DELETE FROM directory_changes WHERE version <= (SELECT version FROM directory_version) - $1";

/// Increments the version, and records which resource changed, so that caches read it again.
fn record_change(db: &Statements<'_>, account_id: &str, kind: &str, id: &str) -> Result<(), StoreError> {
    increment_version(db)?;
    db.execute(ADD_CHANGE, &[&account_id, &kind, &id])?;
    db.execute(PRUNE_CHANGES, &[&MAX_STORED_CHANGES]).map(drop)
}

const VERSION: &str = "SELECT version FROM directory_version";

fn version(db: &Statements<'_>) -> Result<i64, StoreError> {
    db.first(VERSION, &[], |row| row.get(0))?.ok_or(StoreError::Damaged("its version"))
}

/// Applies one change.
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

const PUT_ACCOUNT: &str = "
    INSERT INTO accounts (id, name) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET name = excluded.name";

fn put_account(db: &Statements<'_>, account: &Account) -> Result<(), StoreError> {
    db.execute(PUT_ACCOUNT, &[&account.id, &account.name])?;
    increment_version(db)
}

/// What prevents the deletion of an account: apps, calls that have not ended, and notifications that wait.
const ACCOUNT_IN_USE: &str = "
    SELECT 1 FROM apps WHERE account_id = $1 AND deleted_at IS NULL
    UNION ALL SELECT 1 FROM calls WHERE account_id = $1 AND ended_at IS NULL
    UNION ALL SELECT 1 FROM outbox o JOIN calls c ON c.id = o.call_id WHERE c.account_id = $1 AND o.state = 0";

/// Everything of an account, in an order that the foreign keys allow.
const DELETE_ACCOUNT: [&str; 12] = [
    "DELETE FROM dead_letters WHERE app_id IN (SELECT id FROM apps WHERE account_id = $1)",
    "DELETE FROM outbox WHERE call_id IN (SELECT id FROM calls WHERE account_id = $1)",
    "DELETE FROM calls WHERE account_id = $1",
    "DELETE FROM idempotency_keys WHERE app_id IN (SELECT id FROM apps WHERE account_id = $1)",
    "DELETE FROM failing_hosts WHERE app_id IN (SELECT id FROM apps WHERE account_id = $1)",
    "DELETE FROM app_secrets WHERE app_id IN (SELECT id FROM apps WHERE account_id = $1)",
    "DELETE FROM apps WHERE account_id = $1",
    "DELETE FROM entries WHERE account_id = $1",
    "DELETE FROM conversations WHERE account_id = $1",
    "DELETE FROM sessions WHERE account_id = $1",
    "DELETE FROM statuses WHERE account_id = $1",
    "DELETE FROM accounts WHERE id = $1",
];

fn delete_account(db: &Statements<'_>, id: &str) -> Result<(), StoreError> {
    account_exists(db, id)?;
    if db.any(ACCOUNT_IN_USE, &[&id])? {
        return Err(StoreError::InUse("the account has apps, calls in progress or waiting notifications"));
    }
    DELETE_ACCOUNT.iter().try_for_each(|statement| db.execute(statement, &[&id]).map(drop))?;
    record_change(db, id, CHANGED_ACCOUNT, id)
}

const ACCOUNT_EXISTS: &str = "SELECT 1 FROM accounts WHERE id = $1";

/// Everything that belongs to an account needs an existing account.
pub(super) fn account_exists(db: &Statements<'_>, id: &str) -> Result<(), StoreError> {
    if db.any(ACCOUNT_EXISTS, &[&id])? { Ok(()) } else { Err(StoreError::Missing("account")) }
}

const APP_EXISTS: &str = "SELECT 1 FROM apps WHERE id = $1 AND deleted_at IS NULL";

pub(super) fn app_exists(db: &Statements<'_>, id: &str) -> Result<(), StoreError> {
    if db.any(APP_EXISTS, &[&id])? { Ok(()) } else { Err(StoreError::Missing("app")) }
}

/// An app cannot move to another account, and a deleted app stays deleted: nothing changes then.
const PUT_APP: &str = "
    INSERT INTO apps (id, account_id, name, record) VALUES ($1, $2, $3, $4)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, record = excluded.record
    WHERE apps.account_id = excluded.account_id AND apps.deleted_at IS NULL";

fn put_app(db: &Statements<'_>, app: &AppRecord) -> Result<(), StoreError> {
    account_exists(db, &app.account_id)?;
    let record = serde_json::to_string(&app.settings).map_err(|error| StoreError::failed("writing an app", error))?;
    match db.execute(PUT_APP, &[&app.id, &app.account_id, &app.name, &record])? {
        0 => Err(StoreError::Exists("app, in another account or deleted,")),
        _ => record_change(db, &app.account_id, CHANGED_APP, &app.id),
    }
}

const DELETE_APP: &str = "
    UPDATE apps SET deleted_at = $2 WHERE id = $1 AND deleted_at IS NULL";

const DELETE_SECRETS: &str = "DELETE FROM app_secrets WHERE app_id = $1 AND kind = $2";

fn delete_app(db: &Statements<'_>, id: &str, at: UnixTime) -> Result<(), StoreError> {
    match db.execute(DELETE_APP, &[&id, &millis(at)])? {
        0 => Err(StoreError::Missing("app")),
        _ => {
            db.execute(DELETE_SECRETS, &[&id, &SecretKind::Client.number()])?;
            record_change(db, "", CHANGED_APP, id)
        }
    }
}

const DELETE_PREVIOUS_SECRET: &str = "
    DELETE FROM app_secrets WHERE app_id = $1 AND kind = $2 AND retires_at IS NOT NULL";

const RETIRE_SECRET: &str = "
    UPDATE app_secrets SET retires_at = $3 WHERE app_id = $1 AND kind = $2 AND retires_at IS NULL";

const ADD_SECRET: &str = "
    INSERT INTO app_secrets (app_id, kind, secret, created_at) VALUES ($1, $2, $3, $4)";

fn set_secret(
    db: &Statements<'_>,
    app_id: &str,
    kind: SecretKind,
    secret: &Secret,
    at: UnixTime,
    overlap: Duration,
) -> Result<(), StoreError> {
    app_exists(db, app_id)?;
    let kind = kind.number();
    db.execute(DELETE_PREVIOUS_SECRET, &[&app_id, &kind])?;
    db.execute(RETIRE_SECRET, &[&app_id, &kind, &millis(at.plus(overlap))])?;
    db.execute(ADD_SECRET, &[&app_id, &kind, &secret.expose(), &millis(at)])?;
    record_change(db, "", CHANGED_APP, app_id)
}

const SECRETS: &str = "
    SELECT secret FROM app_secrets
    WHERE app_id = $1 AND kind = $2 AND (retires_at IS NULL OR retires_at > $3)
    ORDER BY CASE WHEN retires_at IS NULL THEN 0 ELSE 1 END";

fn secrets(db: &Statements<'_>, app_id: &str, kind: SecretKind, at: UnixTime) -> Result<Vec<Secret>, StoreError> {
    let stored = db.rows(SECRETS, &[&app_id, &kind.number(), &millis(at)], |row| row.get::<_, Vec<u8>>(0))?;
    let read = |bytes| Secret::from_bytes(bytes).map_err(|_| StoreError::Damaged("a secret"));
    stored.into_iter().map(read).collect()
}

const PUT_ENTRY: &str = "
    INSERT INTO entries (account_id, kind, id, record) VALUES ($1, $2, $3, $4)
    ON CONFLICT (account_id, kind, id) DO UPDATE SET record = excluded.record";

fn put_entry(db: &Statements<'_>, entry: &ResourceEntry) -> Result<(), StoreError> {
    account_exists(db, &entry.account_id)?;
    db.execute(PUT_ENTRY, &[&entry.account_id, &entry.kind.name(), &entry.id, &entry.record])?;
    record_change(db, &entry.account_id, entry.kind.name(), &entry.id)
}

const DELETE_ENTRY: &str = "
    DELETE FROM entries WHERE account_id = $1 AND kind = $2 AND id = $3";

fn delete_entry(db: &Statements<'_>, account_id: &str, kind: EntryKind, id: &str) -> Result<(), StoreError> {
    match db.execute(DELETE_ENTRY, &[&account_id, &kind.name(), &id])? {
        0 => Err(StoreError::Missing(kind.name())),
        _ => record_change(db, account_id, kind.name(), id),
    }
}

impl ResourceReader for SqliteStore {
    async fn resources(&self, at: UnixTime) -> Result<StoredResources, StoreError> {
        let files = Arc::clone(&self.files);
        let read = move |db: &Statements<'_>| {
            files.check()?;
            all_resources(db, version(db)?, at)
        };
        self.resource_readers.run("reading resources", read).await
    }

    async fn resources_since(&self, since: i64, at: UnixTime) -> Result<ResourcesSince, StoreError> {
        let files = Arc::clone(&self.files);
        let read = move |db: &Statements<'_>| {
            files.check()?;
            match version(db)? {
                version if version == since => Ok(ResourcesSince::Unchanged),
                // The version is below the earlier one: an older database was restored.
                version if version < since || version.saturating_sub(since) > MAX_STORED_CHANGES => {
                    Ok(ResourcesSince::Whole(all_resources(db, version, at)?))
                }
                version => Ok(ResourcesSince::Changed { version, resources: changes_since(db, since, at)? }),
            }
        };
        self.resource_readers.run("reading changed resources", read).await
    }
}

fn all_resources(db: &Statements<'_>, version: i64, at: UnixTime) -> Result<StoredResources, StoreError> {
    let everybody: Option<String> = None;
    let (mut apps, mut damaged_apps) = (Vec::new(), Vec::new());
    let found = db.rows(APPS, &[&everybody], |row| Ok((row.get::<_, String>(0)?, read_app(row)?)))?;
    for (id, app) in found {
        match stored_app(db, app, at)? {
            Some(app) => apps.push(app),
            None => damaged_apps.push(id),
        }
    }
    let mut entries = Vec::new();
    for kind in EntryKind::ALL {
        entries.extend(db.rows(ENTRIES, &[&everybody, &kind.name()], read_entry(kind))?);
    }
    Ok(StoredResources { version, apps, damaged_apps, entries })
}

const DELETED_ACCOUNTS: &str = "
    SELECT DISTINCT account_id FROM directory_changes WHERE version > $1 AND kind = 'account'";

const CHANGED_APPS: &str = "
    SELECT DISTINCT id FROM directory_changes WHERE version > $1 AND kind = 'app'";

const CHANGED_ENTRIES: &str = "
    SELECT c.account_id, c.kind, c.id, e.record
    FROM (
        SELECT DISTINCT account_id, kind, id FROM directory_changes
        WHERE version > $1 AND kind <> 'app' AND kind <> 'account') c
    LEFT JOIN entries e ON e.account_id = c.account_id AND e.kind = c.kind AND e.id = c.id";

fn changes_since(db: &Statements<'_>, since: i64, at: UnixTime) -> Result<Vec<ChangedResource>, StoreError> {
    let deleted = db.rows(DELETED_ACCOUNTS, &[&since], |row| row.get(0))?;
    let mut resources: Vec<_> = deleted.into_iter().map(ChangedResource::AccountDeleted).collect();
    for id in db.rows(CHANGED_APPS, &[&since], |row| row.get::<_, String>(0))? {
        resources.push(match db.first(APP, &[&id], read_app)? {
            Some(app) => stored_app(db, app, at)?.map_or(ChangedResource::AppDamaged(id), ChangedResource::App),
            None => ChangedResource::AppDeleted(id),
        });
    }
    let read = |row: &Row<'_>| {
        let (account_id, kind, id): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok((account_id, EntryKind::from_name(&kind), id, row.get::<_, Option<String>>(3)?))
    };
    for (account_id, kind, id, record) in db.rows(CHANGED_ENTRIES, &[&since], read)? {
        // A newer version of the program may know other kinds.
        let Some(kind) = kind else { continue };
        resources.push(match record {
            Some(record) => ChangedResource::Entry(ResourceEntry { account_id, kind, id, record }),
            None => ChangedResource::EntryDeleted { account_id, kind, id },
        });
    }
    Ok(resources)
}

/// The secrets of all kinds, with the times at which they expire.
const ALL_SECRETS: &str = "
    SELECT kind, secret, retires_at FROM app_secrets
    WHERE app_id = $1 AND (retires_at IS NULL OR retires_at > $2)
    ORDER BY kind, CASE WHEN retires_at IS NULL THEN 0 ELSE 1 END";

/// An app with its secrets; `None` if it cannot be parsed. The others are read all the same.
fn stored_app(
    db: &Statements<'_>,
    app: Result<AppRecord, StoreError>,
    at: UnixTime,
) -> Result<Option<StoredApp>, StoreError> {
    let Ok(app) = app else { return Ok(None) };
    let read = |row: &Row<'_>| {
        let (kind, bytes, ends): (i64, Vec<u8>, Option<i64>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (kind, secret) = (SecretKind::from_number(kind), Secret::from_bytes(bytes).ok());
        Ok(kind.zip(secret).map(|(kind, secret)| StoredSecret { kind, secret, ends: ends.map(time) }))
    };
    let secrets = db.rows(ALL_SECRETS, &[&app.id, &millis(at)], read)?;
    let secrets: Option<Vec<_>> = secrets.into_iter().collect();
    Ok(secrets.map(|secrets| StoredApp { app, secrets }))
}
