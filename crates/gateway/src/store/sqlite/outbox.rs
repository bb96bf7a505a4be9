//! Notifications on their way.

use rusqlite::{Row, ToSql};
use smartassist_auth::UnixTime;

use super::statements::Statements;
use super::{attempts, millis, prune, time};
use crate::store::sql;
use crate::store::{
    ClaimedEntry, DeadLetterReason, DeliveryAttempt, EntryOutcome, Failure, FencingToken, HostKey, NotifyTarget,
    Origin, StoreError,
};

/// What an attempt came to, as it is stored.
const NOT_REACHED: i64 = 0;
const REFUSED: i64 = 1;
const ASKED_FOR_TIME: i64 = 2;

/// What there is to know about notifications that were claimed.
pub(super) fn claimed(db: &Statements<'_>, ids: Vec<i64>) -> Result<Vec<ClaimedEntry>, StoreError> {
    let claimed = |id| db.first(sql::CLAIMED_ENTRY, &[&id], read)?.ok_or(StoreError::Damaged("the outbox"))?;
    ids.into_iter().map(claimed).collect()
}

/// A row of the database may be readable and yet not make sense.
fn read(row: &Row<'_>) -> rusqlite::Result<Result<ClaimedEntry, StoreError>> {
    let headers: String = row.get(7)?;
    let (id, fencing_token, call_id, seq) = (row.get(0)?, FencingToken(row.get(1)?), row.get(2)?, row.get(3)?);
    let (app_id, failures, url, body, until) = (row.get(4)?, row.get(5)?, row.get(6)?, row.get(8)?, time(row.get(9)?));
    let (written_at, origin) = (time(row.get(10)?), row.get::<_, String>(13)?);
    let optional_time = |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.map(time));
    let (retry_requested_at, planned_at, failing_since) = (optional_time(11)?, optional_time(12)?, optional_time(14)?);
    let headers = serde_json::from_str(&headers).map_err(|_| StoreError::Damaged("the headers of a call"));
    let origin = Origin::from_stored(&origin).ok_or(StoreError::Damaged("the host of a notification"));
    Ok(headers.and_then(|headers| {
        let (target, origin) = (NotifyTarget { url, headers }, origin?);
        Ok(ClaimedEntry {
            id,
            fencing_token,
            call_id,
            seq,
            app_id,
            origin,
            failures,
            failing_since,
            target,
            body,
            written_at,
            until,
            retry_requested_at,
            planned_at,
        })
    }))
}

/// Tells how many there were.
pub(super) fn release(db: &Statements<'_>, at: UnixTime) -> Result<u64, StoreError> {
    db.execute(sql::RELEASE_CLAIMS, &[&millis(at)]).map(|count| u64::try_from(count).unwrap_or(u64::MAX))
}

/// A notification that was claimed, as far as it is settled.
pub(super) struct SettledEntry<'a> {
    pub(super) id: i64,
    pub(super) fencing_token: FencingToken,
    pub(super) call_id: &'a str,
    pub(super) host: &'a HostKey,
}

/// Stores what follows for a notification that was claimed, together with the attempt. Returns why it is dead, if it
/// is.
pub(super) fn settle(
    db: &Statements<'_>,
    claimed: &SettledEntry<'_>,
    (outcome, attempt): (EntryOutcome, Option<DeliveryAttempt>),
    at: UnixTime,
) -> Result<Option<DeadLetterReason>, StoreError> {
    let dead_letter_reason = match outcome {
        EntryOutcome::Delivered => delivered(db, claimed, at).map(|()| None)?,
        EntryOutcome::Failed(failure) => failed(db, claimed, failure, 1, at)?,
        EntryOutcome::FailedOnRequest(failure) => failed(db, claimed, failure, 0, at)?,
    };
    if let Some(attempt) = attempt {
        db.execute(sql::RETRY_MADE, &[&claimed.id])?;
        let next_try_at = if dead_letter_reason.is_some() { None } else { outcome.next_try_at() };
        attempts::add(db, claimed.id, &attempt, next_try_at)?;
    }
    Ok(dead_letter_reason)
}

fn delivered(db: &Statements<'_>, claimed: &SettledEntry<'_>, at: UnixTime) -> Result<(), StoreError> {
    let SettledEntry { id, fencing_token, call_id, host } = claimed;
    one(db.execute(sql::DELIVERED, &[id, &fencing_token.0, &millis(at)])?)?;
    db.execute(sql::YIELD_TO_LATER, &[&host.app_id, &host.origin.text(), id, &millis(at)])?;
    next_of_call(db, call_id, at)?;
    prune::wipe_headers(db, call_id)
}

/// Lets the next notification of a call go.
pub(super) fn next_of_call(db: &Statements<'_>, call_id: &str, at: UnixTime) -> Result<(), StoreError> {
    db.execute(sql::NEXT_OF_CALL, &[&call_id, &millis(at)]).map(drop)
}

/// Returns why it is dead, if it is. An attempt uses up so many of the schedule.
fn failed(
    db: &Statements<'_>,
    claimed: &SettledEntry<'_>,
    failure: Failure,
    used_up: i64,
    at: UnixTime,
) -> Result<Option<DeadLetterReason>, StoreError> {
    let SettledEntry { id, fencing_token, call_id, .. } = *claimed;
    let retry = |until, refused: i64, yields: bool| {
        let yields = i64::from(yields);
        let values: [&dyn ToSql; 7] = [&id, &fencing_token.0, &millis(until), &millis(at), &refused, &yields, &used_up];
        one(db.execute(sql::RETRY, &values)?)?;
        Ok(None)
    };
    let dead_letter = |reason: DeadLetterReason| {
        let was_tried =
            matches!(reason, DeadLetterReason::Exhausted | DeadLetterReason::Gone | DeadLetterReason::GaveWay);
        let attempts = if was_tried { used_up } else { 0 };
        one(db.execute(sql::DEAD_LETTER, &[&id, &fencing_token.0, &millis(at), &attempts])?)?;
        list_dead(db, call_id, reason, at)?;
        next_of_call(db, call_id, at)?;
        Ok(Some(reason))
    };
    match failure {
        Failure::Retry(until) => retry(until, ASKED_FOR_TIME, false),
        Failure::Unreached(until) => retry(until, NOT_REACHED, false),
        Failure::Refused { retry_at, yields } => {
            match db.first(sql::BLOCKS_LATER, &[&id, &fencing_token.0], |row| row.get::<_, bool>(0))? {
                Some(yielded) if yielded || yields => dead_letter(DeadLetterReason::GaveWay),
                _ => retry(retry_at, REFUSED, yields),
            }
        }
        Failure::Defer(until) => {
            one(db.execute(sql::DEFER, &[&id, &fencing_token.0, &millis(until)])?)?;
            Ok(None)
        }
        Failure::DeadLetter(reason) => dead_letter(reason),
        Failure::DeadLetterCall(reason) => {
            let dead_letter_reason = dead_letter(reason)?;
            db.execute(sql::STOP_CALL, &[&call_id, &reason.number()])?;
            dead_letter_rest(db, call_id, reason, at)?;
            Ok(dead_letter_reason)
        }
    }
}

/// Whatever of this call is still waiting becomes dead letters.
pub(super) fn dead_letter_rest(
    db: &Statements<'_>,
    call_id: &str,
    reason: DeadLetterReason,
    at: UnixTime,
) -> Result<(), StoreError> {
    db.execute(sql::DEAD_LETTER_REST_OF_CALL, &[&call_id, &millis(at)])?;
    list_dead(db, call_id, reason, at)
}

/// Lists the dead ones of a call that are not listed yet.
pub(super) fn list_dead(
    db: &Statements<'_>,
    call_id: &str,
    reason: DeadLetterReason,
    at: UnixTime,
) -> Result<(), StoreError> {
    db.execute(sql::ADD_DEAD_LETTERS_OF_CALL, &[&call_id, &reason.number(), &millis(at)]).map(drop)
}

fn one(changed: usize) -> Result<(), StoreError> {
    if changed == 1 { Ok(()) } else { Err(StoreError::Conflict("notification")) }
}
