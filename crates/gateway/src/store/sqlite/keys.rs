//! Idempotency keys.

use std::time::Duration;

use smartassist_auth::UnixTime;

use super::prune::is_same_request;
use super::statements::Statements;
use super::{millis, time};
use crate::store::sql;
use crate::store::{FencingToken, Reservation, ReservedKey, StoreError};

pub(super) fn reserve(
    db: &Statements<'_>,
    app_id: String,
    key: String,
    fingerprint: Vec<u8>,
    at: UnixTime,
    lasts: Duration,
) -> Result<Reservation, StoreError> {
    if !db.any(sql::APP_EXISTS, &[&app_id])? {
        return Err(StoreError::Missing("app"));
    }
    let until = millis(at.plus(lasts));
    if db.execute(sql::RESERVE_NEW_KEY, &[&app_id, &key, &fingerprint, &until])? == 1 {
        return Ok(Reservation::Held(ReservedKey { app_id, key, fingerprint, fencing_token: FencingToken(1) }));
    }
    let read = |row: &rusqlite::Row<'_>| {
        let (first, fencing_token): (Vec<u8>, i64) = (row.get(0)?, row.get(1)?);
        let (held_until, answer): (i64, Option<Vec<u8>>) = (row.get(2)?, row.get(3)?);
        Ok((first, fencing_token, held_until, answer))
    };
    let Some((first, fencing_token, held_until, answer)) = db.first(sql::KEY, &[&app_id, &key], read)? else {
        return Err(StoreError::Conflict("idempotency key"));
    };
    match answer {
        Some(answer) if is_same_request(&first, &fingerprint) => Ok(Reservation::Answered(answer)),
        Some(_) => Ok(Reservation::Conflict),
        None if at < time(held_until) && is_same_request(&first, &fingerprint) => Ok(Reservation::Running),
        None if at < time(held_until) => Ok(Reservation::Conflict),
        // Whoever held it died or gave it back; nothing was answered, so even another request may have it.
        None => match db.execute(sql::TAKE_OVER_EXPIRED_KEY, &[&app_id, &key, &fingerprint, &until, &fencing_token])? {
            0 => Err(StoreError::Conflict("idempotency key")),
            _ => {
                let fencing_token = FencingToken(fencing_token.saturating_add(1));
                Ok(Reservation::Held(ReservedKey { app_id, key, fingerprint, fencing_token }))
            }
        },
    }
}

pub(super) fn release(db: &Statements<'_>, key: &ReservedKey) -> Result<(), StoreError> {
    db.execute(sql::RELEASE_KEY, &[&key.app_id, &key.key, &key.fencing_token.0]).map(drop)
}

/// Tells how many there were.
pub(super) fn release_all(db: &Statements<'_>, at: UnixTime) -> Result<u64, StoreError> {
    db.execute(sql::RELEASE_KEYS, &[&millis(at)]).map(|count| u64::try_from(count).unwrap_or(u64::MAX))
}

pub(super) fn answer(db: &Statements<'_>, key: &ReservedKey, answer: &[u8], at: UnixTime) -> Result<(), StoreError> {
    match db.execute(sql::ANSWER_KEY, &[&key.app_id, &key.key, &key.fencing_token.0, &answer, &millis(at)])? {
        0 => Err(StoreError::Conflict("idempotency key")),
        _ => Ok(()),
    }
}
