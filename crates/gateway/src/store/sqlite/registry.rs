//! Accounts, apps and their secrets.

use std::time::Duration;

use smartassist_auth::{Secret, UnixTime};

use super::millis;
use super::statements::Statements;
use crate::store::sql;
use crate::store::{Account, AppRecord, SecretKind, StoreError};

pub(super) fn put_account(db: &Statements<'_>, account: &Account) -> Result<(), StoreError> {
    db.execute(sql::PUT_ACCOUNT, &[&account.id, &account.name]).map(drop)
}

pub(super) fn put_app(db: &Statements<'_>, app: &AppRecord) -> Result<(), StoreError> {
    if !db.any(sql::ACCOUNT_EXISTS, &[&app.account_id])? {
        return Err(StoreError::Missing("account"));
    }
    match db.execute(sql::PUT_APP, &[&app.id, &app.account_id, &app.name])? {
        0 => Err(StoreError::Exists("app, in another account,")),
        _ => Ok(()),
    }
}

pub(super) fn set_secret(
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
    db.execute(sql::FORGET_PREVIOUS_SECRET, &[&app_id, &kind])?;
    db.execute(sql::RETIRE_SECRET, &[&app_id, &kind, &millis(at.plus(overlap))])?;
    db.execute(sql::ADD_SECRET, &[&app_id, &kind, &secret.expose(), &millis(at)]).map(drop)
}

pub(super) fn secrets(
    db: &Statements<'_>,
    app_id: &str,
    kind: SecretKind,
    at: UnixTime,
) -> Result<Vec<Secret>, StoreError> {
    let stored = db.rows(sql::SECRETS, &[&app_id, &kind.number(), &millis(at)], |row| row.get::<_, Vec<u8>>(0))?;
    let read = |bytes| Secret::from_bytes(bytes).map_err(|_| StoreError::Damaged("a secret"));
    stored.into_iter().map(read).collect()
}
