//! Calls, and writing their notifications.

use rusqlite::Row;

use super::statements::Statements;
use super::{keys, millis, outbox, reports, time};
use crate::store::sql;
use crate::store::{Acceptance, CallChange, CallRecord, DeadLetterReason, NewCall, Origin, StoreError};

pub(super) fn accept(db: &Statements<'_>, call: &NewCall, acceptance: &Acceptance) -> Result<(), StoreError> {
    if !db.any(sql::APP_OF_ACCOUNT, &[&call.app_id, &call.account_id])? {
        return Err(StoreError::Missing("app of this account"));
    }
    if let Acceptance::Keyed { key, answer } = acceptance {
        keys::answer(db, key, answer, call.at)?;
    }
    let url = call.notify.as_ref().map(|target| &target.url);
    let headers = call.notify.as_ref().map_or(&[][..], |target| &target.headers);
    let headers = serde_json::to_string(headers).map_err(|error| StoreError::failed("accepting a call", error))?;
    let origin = url.map(|url| Origin::stored(url));
    let at = millis(call.at);
    match db.execute(
        sql::ADD_CALL,
        &[&call.id, &call.account_id, &call.app_id, &url, &headers, &call.state, &call.record, &at, &origin],
    )? {
        0 => Err(StoreError::Exists("call")),
        _ => reports::add(db, &call.facts),
    }
}

pub(super) fn one(db: &Statements<'_>, id: &str) -> Result<Option<CallRecord>, StoreError> {
    db.first(sql::CALL, &[&id], read)
}

/// The bodies of what was written of a call and is not pruned yet, in order.
pub(super) fn notification_bodies(db: &Statements<'_>, id: &str) -> Result<Vec<Vec<u8>>, StoreError> {
    db.rows(sql::NOTIFICATION_BODIES, &[&id], |row| row.get(0))
}

pub(super) fn open(db: &Statements<'_>) -> Result<Vec<CallRecord>, StoreError> {
    db.rows(sql::OPEN_CALLS, &[], read)
}

fn read(row: &Row<'_>) -> rusqlite::Result<CallRecord> {
    Ok(CallRecord {
        id: row.get(0)?,
        account_id: row.get(1)?,
        app_id: row.get(2)?,
        state: row.get(3)?,
        record: row.get(4)?,
        version: row.get(5)?,
        ended_at: row.get::<_, Option<i64>>(6)?.map(time),
    })
}

pub(super) fn change(db: &Statements<'_>, change: &CallChange) -> Result<i64, StoreError> {
    let at = millis(change.at);
    let count = i64::try_from(change.notifications.len()).unwrap_or(i64::MAX);
    let ended_at = change.ended.then_some(at);
    let values: [&dyn rusqlite::ToSql; 6] =
        [&change.call_id, &change.from_version, &change.state, &change.record, &count, &ended_at];
    let read = |row: &Row<'_>| {
        let (version, next_seq): (i64, i64) = (row.get(0)?, row.get(1)?);
        let (notified, stopped): (bool, Option<i64>) = (row.get(2)?, row.get(3)?);
        Ok((version, next_seq, notified, stopped))
    };
    let Some((version, next_seq, notified, stopped)) = db.first(sql::CHANGE_CALL, &values, read)? else {
        let known = db.any(sql::CALL, &[&change.call_id])?;
        return Err(if known { StoreError::Conflict("call") } else { StoreError::Missing("call") });
    };
    reports::add(db, &change.facts)?;
    if notified {
        for (seq, body) in (next_seq.saturating_sub(count)..).zip(&change.notifications) {
            db.execute(sql::ADD_NOTIFICATION, &[&change.call_id, &seq, body, &at])?;
        }
        if count > 0 {
            db.execute(sql::TRY_BEFORE_LATER, &[&change.call_id, &at])?;
        }
        if let Some(reason) = stopped {
            let reason = DeadLetterReason::from_number(reason).ok_or(StoreError::Damaged("a call"))?;
            outbox::dead_letter_rest(db, &change.call_id, reason, change.at)?;
        }
    }
    Ok(version)
}
