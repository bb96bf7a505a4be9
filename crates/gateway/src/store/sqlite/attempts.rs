//! The attempts at a notification.

use std::time::Duration;

use rusqlite::{Row, ToSql};
use smartassist_auth::UnixTime;

use super::columns::{millis, time};
use super::statements::Statements;
use crate::store::{AttemptOutcome, AttemptRecord, DeliveryAttempt, MAX_STORED_ATTEMPTS, StoreError};

const ADD_ATTEMPT: &str = "
    INSERT INTO attempts (outbox_id, number, started_at, duration_ms, outcome, next_at)
    SELECT $1, COALESCE(MAX(number), 0) + 1, $2, $3, $4, $5 FROM attempts WHERE outbox_id = $1
    RETURNING number";

const PRUNE_ATTEMPTS: &str = "DELETE FROM attempts WHERE outbox_id = $1 AND number <= $2";

/// Adds an attempt, and deletes the oldest one if there are too many.
pub(super) fn add(
    db: &Statements<'_>,
    id: i64,
    attempt: &DeliveryAttempt,
    next_try_at: Option<UnixTime>,
) -> Result<(), StoreError> {
    let duration = i64::try_from(attempt.took.as_millis()).unwrap_or(i64::MAX);
    let (started_at, outcome) = (millis(attempt.started_at), attempt.outcome.to_string());
    let values: [&dyn ToSql; 5] = [&id, &started_at, &duration, &outcome, &next_try_at.map(millis)];
    let number = db.first(ADD_ATTEMPT, &values, |row| row.get::<_, i64>(0))?.unwrap_or_default();
    if number > MAX_STORED_ATTEMPTS {
        db.execute(PRUNE_ATTEMPTS, &[&id, &number.saturating_sub(MAX_STORED_ATTEMPTS)])?;
    }
    Ok(())
}

const ATTEMPTS: &str = "
    SELECT number, started_at, duration_ms, outcome, next_at FROM attempts WHERE outbox_id = $1 ORDER BY number";

/// The attempts of a notification, oldest first.
pub(super) fn list(db: &Statements<'_>, id: i64) -> Result<Vec<AttemptRecord>, StoreError> {
    let found = db.rows(ATTEMPTS, &[&id], |row| read(row, 0))?;
    found.into_iter().map(|attempt| attempt?.ok_or(StoreError::Damaged("an attempt"))).collect()
}

/// The attempt in the columns from `from` on; `None` if they are null. A row may be readable and still not be valid.
pub(super) fn read(row: &Row<'_>, from: usize) -> rusqlite::Result<Result<Option<AttemptRecord>, StoreError>> {
    let column = |place: usize| from.saturating_add(place);
    let Some(number) = row.get::<_, Option<u32>>(column(0))? else { return Ok(Ok(None)) };
    let started_at = time(row.get(column(1))?);
    let took = Duration::from_millis(u64::try_from(row.get::<_, i64>(column(2))?).unwrap_or_default());
    let next_try_at = row.get::<_, Option<i64>>(column(4))?.map(time);
    let outcome = AttemptOutcome::parse(&row.get::<_, String>(column(3))?);
    Ok(outcome.ok_or(StoreError::Damaged("an attempt")).map(|outcome| {
        Some(AttemptRecord { number, attempt: DeliveryAttempt { started_at, took, outcome }, next_try_at })
    }))
}
