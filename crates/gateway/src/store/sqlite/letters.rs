//! Dead letters, and forgetting.

use rusqlite::{Row, ToSql};
use smartassist_auth::UnixTime;

use super::statements::Statements;
use super::{millis, time};
use crate::store::sql;
use crate::store::{DeadLetter, DeadLetters, Died, Pruned, StoreError};

pub(super) fn list(
    db: &Statements<'_>,
    which: &DeadLetters,
    after: i64,
    most: i64,
) -> Result<Vec<DeadLetter>, StoreError> {
    let found = match which {
        DeadLetters::One(id) => db.rows(sql::DEAD_LETTER, &[id, &after, &most], read)?,
        DeadLetters::Between { app_id, from, until } => {
            let (from, until) = (millis(*from), millis(*until));
            let values: [&dyn ToSql; 5] = [app_id, &after, &most, &from, &until];
            db.rows(sql::DEAD_LETTERS, &values, read)?
        }
    };
    found.into_iter().map(|letter| letter.ok_or(StoreError::Damaged("a dead letter"))).collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Option<DeadLetter>> {
    let (id, call_id, seq, app_id) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
    let (failures, reason, died_at) = (row.get(4)?, Died::from_number(row.get(5)?), time(row.get(6)?));
    Ok(reason.map(|reason| DeadLetter { id, call_id, seq, app_id, failures, reason, died_at }))
}

pub(super) fn replay(db: &Statements<'_>, which: &DeadLetters, at: UnixTime) -> Result<u64, StoreError> {
    let mut revived: u64 = 0;
    for letter in list(db, which, 0, i64::MAX)? {
        db.execute(sql::UNLIST_DEAD, &[&letter.id])?;
        db.execute(sql::REVIVE, &[&letter.id, &millis(at)])?;
        db.execute(sql::RESUME_CALL, &[&letter.call_id])?;
        revived = revived.saturating_add(1);
    }
    Ok(revived)
}

pub(super) fn prune(
    db: &Statements<'_>,
    sent_before: UnixTime,
    dead_before: UnixTime,
    keys_before: UnixTime,
    at: UnixTime,
) -> Result<Pruned, StoreError> {
    let run = |sql, before| db.execute(sql, &[&millis(before)]).map(|rows| u64::try_from(rows).unwrap_or(u64::MAX));
    let sent = run(sql::PRUNE_SENT, sent_before)?;
    run(sql::PRUNE_DEAD_LETTERS, dead_before)?;
    let dead = run(sql::PRUNE_DEAD, dead_before)?;
    let keys = run(sql::PRUNE_KEYS, keys_before)?;
    let secrets = run(sql::PRUNE_SECRETS, at)?;
    Ok(Pruned { sent, dead, keys, secrets })
}
