//! Calls: accepting and changing them, and writing their notifications.

use rusqlite::Row;

use super::columns::{millis, time};
use super::statements::Statements;
use super::{keys, outbox, reports};
use crate::store::{Acceptance, CallChange, CallRecord, DeadLetterReason, NewCall, Origin, StoreError};

const APP_OF_ACCOUNT: &str = "
    SELECT 1 FROM apps WHERE id = $1 AND account_id = $2 AND deleted_at IS NULL";

const ADD_CALL: &str = "
    INSERT INTO calls
        (id, account_id, app_id, notify_url, notify_headers, state, record, version, next_seq, accepted_at,
        notify_origin)
    VALUES ($1, $2, $3, $4, $5, $6, $7, 1, 1, $8, $9)
    ON CONFLICT (id) DO NOTHING";

pub(super) fn accept(db: &Statements<'_>, call: &NewCall, acceptance: &Acceptance) -> Result<(), StoreError> {
    if !db.any(APP_OF_ACCOUNT, &[&call.app_id, &call.account_id])? {
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
        ADD_CALL,
        &[&call.id, &call.account_id, &call.app_id, &url, &headers, &call.state, &call.record, &at, &origin],
    )? {
        0 => Err(StoreError::Exists("call")),
        _ => reports::add(db, &call.report_rows),
    }
}

const CALL: &str = "
    SELECT id, account_id, app_id, state, record, version, ended_at FROM calls WHERE id = $1";

pub(super) fn one(db: &Statements<'_>, id: &str) -> Result<Option<CallRecord>, StoreError> {
    db.first(CALL, &[&id], read)
}

const NOTIFICATION_BODIES: &str = "SELECT body FROM outbox WHERE call_id = $1 ORDER BY seq";

/// The bodies of a call's notifications that are not pruned yet, in order.
pub(super) fn notification_bodies(db: &Statements<'_>, id: &str) -> Result<Vec<Vec<u8>>, StoreError> {
    db.rows(NOTIFICATION_BODIES, &[&id], |row| row.get(0))
}

const OPEN_CALLS: &str = "
    SELECT id, account_id, app_id, state, record, version, ended_at FROM calls
    WHERE ended_at IS NULL ORDER BY accepted_at, id";

pub(super) fn open(db: &Statements<'_>) -> Result<Vec<CallRecord>, StoreError> {
    db.rows(OPEN_CALLS, &[], read)
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

const CHANGE_CALL: &str = "
    UPDATE calls
    SET state = $3, record = $4, version = version + 1, next_seq = next_seq + $5, ended_at = COALESCE(ended_at, $6)
    WHERE id = $1 AND version = $2
    RETURNING version, next_seq, CASE WHEN notify_url IS NULL THEN 0 ELSE 1 END, notify_stopped";

/// A notification that waits for an earlier one of its call is due at the end of time, see
/// `NEXT_OF_CALL` in `outbox`.
const ADD_NOTIFICATION: &str = "
    INSERT INTO outbox (call_id, seq, body, state, next_at, ticket, failures, written_at, app_id, origin)
    VALUES ($1, $2, $3, 0,
        CASE WHEN EXISTS (SELECT 1 FROM outbox p WHERE p.call_id = $1 AND p.state = 0)
            THEN 9223372036854775807 ELSE $4 END,
        0, 0, $4,
        (SELECT c.app_id FROM calls c WHERE c.id = $1), (SELECT c.notify_origin FROM calls c WHERE c.id = $1))";

/// Later notifications of the call wait now: one that yields to them is tried at once.
const TRY_BEFORE_LATER: &str = "
    UPDATE outbox SET next_at = $2
    WHERE call_id = $1 AND state = 0 AND claimed = 0 AND yields = 1
        AND next_at > $2 AND next_at < 9223372036854775807";

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
    let Some((version, next_seq, notified, stopped)) = db.first(CHANGE_CALL, &values, read)? else {
        let known = db.any(CALL, &[&change.call_id])?;
        return Err(if known { StoreError::Conflict("call") } else { StoreError::Missing("call") });
    };
    reports::add(db, &change.report_rows)?;
    if notified {
        for (seq, body) in (next_seq.saturating_sub(count)..).zip(&change.notifications) {
            db.execute(ADD_NOTIFICATION, &[&change.call_id, &seq, body, &at])?;
        }
        if count > 0 {
            db.execute(TRY_BEFORE_LATER, &[&change.call_id, &at])?;
        }
        if let Some(reason) = stopped {
            let reason = DeadLetterReason::from_number(reason).ok_or(StoreError::Damaged("a call"))?;
            outbox::dead_letter_all(db, &change.call_id, reason, change.at)?;
        }
    }
    Ok(version)
}
