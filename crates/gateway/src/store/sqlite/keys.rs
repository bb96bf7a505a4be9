//! Idempotency keys.

use std::time::Duration;

use smartassist_auth::UnixTime;

use super::columns::{millis, time};
use super::prune::is_same_request;
use super::resources;
use super::statements::Statements;
use crate::store::{FencingToken, Reservation, ReservedKey, StoreError};

const RESERVE_NEW_KEY: &str = "
    INSERT INTO idempotency_keys (app_id, key, fingerprint, ticket, held_until) VALUES ($1, $2, $3, 1, $4)
    ON CONFLICT (app_id, key) DO NOTHING";

const KEY: &str = "
    SELECT fingerprint, ticket, held_until, answer FROM idempotency_keys WHERE app_id = $1 AND key = $2";

const TAKE_OVER_EXPIRED_KEY: &str = "
    UPDATE idempotency_keys SET fingerprint = $3, ticket = ticket + 1, held_until = $4
    WHERE app_id = $1 AND key = $2 AND ticket = $5 AND answer IS NULL";

pub(super) fn reserve(
    db: &Statements<'_>,
    app_id: String,
    key: String,
    fingerprint: Vec<u8>,
    at: UnixTime,
    lasts: Duration,
) -> Result<Reservation, StoreError> {
    resources::app_exists(db, &app_id)?;
    let until = millis(at.plus(lasts));
    if db.execute(RESERVE_NEW_KEY, &[&app_id, &key, &fingerprint, &until])? == 1 {
        return Ok(Reservation::Held(ReservedKey { app_id, key, fingerprint, fencing_token: FencingToken(1) }));
    }
    let read = |row: &rusqlite::Row<'_>| {
        let (first, fencing_token): (Vec<u8>, i64) = (row.get(0)?, row.get(1)?);
        let (held_until, answer): (i64, Option<Vec<u8>>) = (row.get(2)?, row.get(3)?);
        Ok((first, fencing_token, held_until, answer))
    };
    let Some((first, fencing_token, held_until, answer)) = db.first(KEY, &[&app_id, &key], read)? else {
        return Err(StoreError::Conflict("idempotency key"));
    };
    match answer {
        Some(answer) if is_same_request(&first, &fingerprint) => Ok(Reservation::Answered(answer)),
        Some(_) => Ok(Reservation::Conflict),
        None if at < time(held_until) && is_same_request(&first, &fingerprint) => Ok(Reservation::Running),
        None if at < time(held_until) => Ok(Reservation::Conflict),
        // The holder crashed or released the key. Nothing was answered, so even another request may have it.
        None => match db.execute(TAKE_OVER_EXPIRED_KEY, &[&app_id, &key, &fingerprint, &until, &fencing_token])? {
            0 => Err(StoreError::Conflict("idempotency key")),
            _ => {
                let fencing_token = FencingToken(fencing_token.saturating_add(1));
                Ok(Reservation::Held(ReservedKey { app_id, key, fingerprint, fencing_token }))
            }
        },
    }
}

/// The row stays, so that its fencing token is not used again.
const RELEASE_KEY: &str = "
    UPDATE idempotency_keys SET held_until = 0 WHERE app_id = $1 AND key = $2 AND ticket = $3 AND answer IS NULL";

pub(super) fn release(db: &Statements<'_>, key: &ReservedKey) -> Result<(), StoreError> {
    db.execute(RELEASE_KEY, &[&key.app_id, &key.key, &key.fencing_token.0]).map(drop)
}

const RELEASE_KEYS: &str = "
    UPDATE idempotency_keys SET held_until = 0, ticket = ticket + 1 WHERE answer IS NULL AND held_until > $1";

/// Returns how many there were.
pub(super) fn release_all(db: &Statements<'_>, at: UnixTime) -> Result<u64, StoreError> {
    db.execute(RELEASE_KEYS, &[&millis(at)]).map(|count| u64::try_from(count).unwrap_or(u64::MAX))
}

/// From now on `held_until` is the time of the answer.
const ANSWER_KEY: &str = "
    UPDATE idempotency_keys SET answer = $4, held_until = $5
    WHERE app_id = $1 AND key = $2 AND ticket = $3 AND answer IS NULL";

pub(super) fn answer(db: &Statements<'_>, key: &ReservedKey, answer: &[u8], at: UnixTime) -> Result<(), StoreError> {
    match db.execute(ANSWER_KEY, &[&key.app_id, &key.key, &key.fencing_token.0, &answer, &millis(at)])? {
        0 => Err(StoreError::Conflict("idempotency key")),
        _ => Ok(()),
    }
}
