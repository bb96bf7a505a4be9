//! Notifications on their way.

use rusqlite::Row;
use smartassist_auth::UnixTime;

use super::statements::Statements;
use super::{millis, prune, time};
use crate::store::sql;
use crate::store::{Died, Due, Failure, Lease, NotifyTarget, StoreError, Ticket};

pub(super) fn claim(db: &Statements<'_>, lease: Lease) -> Result<Vec<Due>, StoreError> {
    let until = millis(lease.at.plus(lease.lasts));
    let ids = db.rows(sql::CLAIM, &[&millis(lease.at), &until, &lease.most], |row| row.get::<_, i64>(0))?;
    let claimed = |id| db.first(sql::DUE, &[&id], read)?.ok_or(StoreError::Damaged("the outbox"))?;
    ids.into_iter().map(claimed).collect()
}

/// A row of the database may be readable and yet not make sense.
fn read(row: &Row<'_>) -> rusqlite::Result<Result<Due, StoreError>> {
    let headers: String = row.get(7)?;
    let (id, ticket, call_id, seq) = (row.get(0)?, Ticket(row.get(1)?), row.get(2)?, row.get(3)?);
    let (app_id, failures, url, body, until) = (row.get(4)?, row.get(5)?, row.get(6)?, row.get(8)?, time(row.get(9)?));
    let written_at = time(row.get(10)?);
    let headers = serde_json::from_str(&headers).map_err(|_| StoreError::Damaged("the headers of a call"));
    Ok(headers.map(|headers| {
        let target = NotifyTarget { url, headers };
        Due { id, ticket, call_id, seq, app_id, failures, target, body, written_at, until }
    }))
}

/// Tells how many there were.
pub(super) fn release(db: &Statements<'_>, at: UnixTime) -> Result<u64, StoreError> {
    db.execute(sql::RELEASE_CLAIMS, &[&millis(at)]).map(|count| u64::try_from(count).unwrap_or(u64::MAX))
}

pub(super) fn next_due(db: &Statements<'_>) -> Result<Option<UnixTime>, StoreError> {
    Ok(db.first(sql::NEXT_DUE, &[], |row| row.get(0))?.map(time))
}

pub(super) fn delivered(
    db: &Statements<'_>,
    id: i64,
    ticket: Ticket,
    call_id: &str,
    at: UnixTime,
) -> Result<(), StoreError> {
    one(db.execute(sql::DELIVERED, &[&id, &ticket.0, &millis(at)])?)?;
    next_of_call(db, call_id, at)?;
    prune::wipe_headers(db, call_id)
}

/// Lets the next notification of a call go.
fn next_of_call(db: &Statements<'_>, call_id: &str, at: UnixTime) -> Result<(), StoreError> {
    db.execute(sql::NEXT_OF_CALL, &[&call_id, &millis(at)]).map(drop)
}

pub(super) fn failed(
    db: &Statements<'_>,
    id: i64,
    ticket: Ticket,
    call_id: &str,
    failure: Failure,
    at: UnixTime,
) -> Result<(), StoreError> {
    let wait = |until, attempts: i64| one(db.execute(sql::WAIT, &[&id, &ticket.0, &millis(until), &attempts])?);
    let bury = |reason: Died| {
        let attempts = i64::from(matches!(reason, Died::Exhausted | Died::Gone));
        one(db.execute(sql::BURY, &[&id, &ticket.0, &millis(at), &attempts])?)?;
        list_dead(db, call_id, reason, at)?;
        next_of_call(db, call_id, at)
    };
    match failure {
        Failure::Retry(until) => wait(until, 1),
        Failure::Defer(until) => wait(until, 0),
        Failure::Bury(reason) => bury(reason),
        Failure::BuryCall(reason) => {
            bury(reason)?;
            db.execute(sql::STOP_CALL, &[&call_id, &reason.number()])?;
            bury_rest(db, call_id, reason, at)
        }
    }
}

/// Whatever of this call is still waiting becomes dead letters.
pub(super) fn bury_rest(db: &Statements<'_>, call_id: &str, reason: Died, at: UnixTime) -> Result<(), StoreError> {
    db.execute(sql::BURY_REST_OF_CALL, &[&call_id, &millis(at)])?;
    list_dead(db, call_id, reason, at)
}

fn list_dead(db: &Statements<'_>, call_id: &str, reason: Died, at: UnixTime) -> Result<(), StoreError> {
    db.execute(sql::LIST_DEAD_OF_CALL, &[&call_id, &reason.number(), &millis(at)]).map(drop)
}

fn one(changed: usize) -> Result<(), StoreError> {
    if changed == 1 { Ok(()) } else { Err(StoreError::Overtaken("notification")) }
}
