//! What is set up, whole or what changed of it: of the database that is in its place. One that was moved or replaced
//! does not have what the commands write, such as that an app is disabled.

use std::sync::Arc;

use smartassist_auth::{Secret, UnixTime};

use super::resources::{read_app, read_entry, version};
use super::statements::Statements;
use super::{SqliteStore, millis, time};
use crate::store::sql;
use crate::store::{
    AppRecord, ChangedResource, EntryKind, ResourceEntry, ResourceReader, ResourcesSince, SecretKind, StoreError,
    StoredApp, StoredResources, StoredSecret,
};

/// How many of the latest changes are kept. Who is further behind reads everything.
pub(super) const MAX_STORED_CHANGES: i64 = 4096;
/// How a change of an app is noted.
pub(super) const APP: &str = "app";
/// How the deletion of an account is noted.
pub(super) const ACCOUNT: &str = "account";

impl ResourceReader for SqliteStore {
    async fn resources(&self, at: UnixTime) -> Result<StoredResources, StoreError> {
        let files = Arc::clone(&self.files);
        let read = move |db: &Statements<'_>| {
            files.check()?;
            whole(db, version(db)?, at)
        };
        self.setup_readers.run("reading what is set up", read).await
    }

    async fn resources_since(&self, since: i64, at: UnixTime) -> Result<ResourcesSince, StoreError> {
        let files = Arc::clone(&self.files);
        let read = move |db: &Statements<'_>| {
            files.check()?;
            match version(db)? {
                version if version == since => Ok(ResourcesSince::Unchanged),
                // A version below the earlier one: somebody put back an older database.
                version if version < since || version.saturating_sub(since) > MAX_STORED_CHANGES => {
                    Ok(ResourcesSince::Whole(whole(db, version, at)?))
                }
                version => Ok(ResourcesSince::Changed { version, things: changed(db, since, at)? }),
            }
        };
        self.setup_readers.run("reading what changed of what is set up", read).await
    }
}

fn whole(db: &Statements<'_>, version: i64, at: UnixTime) -> Result<StoredResources, StoreError> {
    let everybody: Option<String> = None;
    let (mut apps, mut damaged_apps) = (Vec::new(), Vec::new());
    let found = db.rows(sql::APPS, &[&everybody], |row| Ok((row.get::<_, String>(0)?, read_app(row)?)))?;
    for (id, app) in found {
        match stored_app(db, app, at)? {
            Some(app) => apps.push(app),
            None => damaged_apps.push(id),
        }
    }
    let mut entries = Vec::new();
    for kind in EntryKind::ALL {
        entries.extend(db.rows(sql::ENTRIES, &[&everybody, &kind.name()], read_entry(kind))?);
    }
    Ok(StoredResources { version, apps, damaged_apps, entries })
}

fn changed(db: &Statements<'_>, since: i64, at: UnixTime) -> Result<Vec<ChangedResource>, StoreError> {
    let deleted = db.rows(sql::DELETED_ACCOUNTS, &[&since], |row| row.get(0))?;
    let mut things: Vec<_> = deleted.into_iter().map(ChangedResource::AccountDeleted).collect();
    for id in db.rows(sql::CHANGED_APPS, &[&since], |row| row.get::<_, String>(0))? {
        things.push(match db.first(sql::APP, &[&id], read_app)? {
            Some(app) => stored_app(db, app, at)?.map_or(ChangedResource::AppDamaged(id), ChangedResource::App),
            None => ChangedResource::AppDeleted(id),
        });
    }
    let read = |row: &rusqlite::Row<'_>| {
        let (account_id, kind, id): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok((account_id, EntryKind::from_name(&kind), id, row.get::<_, Option<String>>(3)?))
    };
    for (account_id, kind, id, record) in db.rows(sql::CHANGED_ENTRIES, &[&since], read)? {
        // Another kind would be one of a newer program.
        let Some(kind) = kind else { continue };
        things.push(match record {
            Some(record) => ChangedResource::Entry(ResourceEntry { account_id, kind, id, record }),
            None => ChangedResource::EntryDeleted { account_id, kind, id },
        });
    }
    Ok(things)
}

/// An app with its secrets; `None` where it cannot be read, which is no reason not to read the others.
fn stored_app(
    db: &Statements<'_>,
    app: Result<AppRecord, StoreError>,
    at: UnixTime,
) -> Result<Option<StoredApp>, StoreError> {
    let Ok(app) = app else { return Ok(None) };
    let read = |row: &rusqlite::Row<'_>| {
        let (kind, bytes, ends): (i64, Vec<u8>, Option<i64>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (kind, secret) = (SecretKind::from_number(kind), Secret::from_bytes(bytes).ok());
        Ok(kind.zip(secret).map(|(kind, secret)| StoredSecret { kind, secret, ends: ends.map(time) }))
    };
    let secrets = db.rows(sql::ALL_SECRETS, &[&app.id, &millis(at)], read)?;
    let secrets: Option<Vec<_>> = secrets.into_iter().collect();
    Ok(secrets.map(|secrets| StoredApp { app, secrets }))
}
