//! Attempts to deliver a notification.

use std::time::Duration;

use rusqlite::Row;
use smartassist_auth::UnixTime;

use super::statements::Statements;
use super::{millis, time};
use crate::store::sql;
use crate::store::{AttemptOutcome, AttemptRecord, DeliveryAttempt, MAX_STORED_ATTEMPTS, StoreError};

/// Adds an attempt, and forgets the oldest one where there are too many.
pub(super) fn add(
    db: &Statements<'_>,
    id: i64,
    attempt: &DeliveryAttempt,
    next_try_at: Option<UnixTime>,
) -> Result<(), StoreError> {
    let duration = i64::try_from(attempt.took.as_millis()).unwrap_or(i64::MAX);
    let (started_at, outcome) = (millis(attempt.started_at), attempt.outcome.to_string());
    let values: [&dyn rusqlite::ToSql; 5] = [&id, &started_at, &duration, &outcome, &next_try_at.map(millis)];
    let number = db.first(sql::ADD_ATTEMPT, &values, |row| row.get::<_, i64>(0))?.unwrap_or_default();
    if number > MAX_STORED_ATTEMPTS {
        db.execute(sql::PRUNE_ATTEMPTS, &[&id, &number.saturating_sub(MAX_STORED_ATTEMPTS)])?;
    }
    Ok(())
}

/// Those of a notification, oldest first.
pub(super) fn list(db: &Statements<'_>, id: i64) -> Result<Vec<AttemptRecord>, StoreError> {
    let found = db.rows(sql::ATTEMPTS, &[&id], |row| read(row, 0))?;
    found.into_iter().map(|attempt| attempt?.ok_or(StoreError::Damaged("an attempt"))).collect()
}

/// An attempt in the columns of a row from this one on; `None` where there is none. A row of the database may be
/// readable and yet not make sense.
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
