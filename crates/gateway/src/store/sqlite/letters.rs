//! Notifications as somebody sees them who looks after their delivery.

use rusqlite::{Row, ToSql};
use smartassist_auth::UnixTime;

use super::statements::Statements;
use super::{millis, time};
use crate::store::sql;
use crate::store::{Died, Letter, LetterState, Letters, StoreError, Tally};

pub(super) fn list(db: &Statements<'_>, which: &Letters, after: i64, most: i64) -> Result<Vec<Letter>, StoreError> {
    let state = which.state.map(LetterState::number);
    let (from, until) = (which.settled_from.map(millis), which.settled_until.map(millis));
    let values: [&dyn ToSql; 8] = [&after, &most, &which.id, &which.app_id, &which.call_id, &state, &from, &until];
    let found = db.rows(sql::LETTERS, &values, read)?;
    found.into_iter().map(|letter| letter.ok_or(StoreError::Damaged("a notification"))).collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Option<Letter>> {
    let (id, call_id, seq, app_id) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
    let (failures, written_at, at) = (row.get(5)?, time(row.get(6)?), time(row.get(7)?));
    let died = match row.get::<_, Option<i64>>(8)?.map(Died::from_number) {
        Some(None) => return Ok(None),
        died => died.flatten(),
    };
    let state = LetterState::from_number(row.get(4)?);
    Ok(state.map(|state| Letter { id, call_id, seq, app_id, state, failures, written_at, at, died }))
}

pub(super) fn replay(db: &Statements<'_>, which: &Letters, at: UnixTime) -> Result<u64, StoreError> {
    let dead = Letters { state: Some(LetterState::Dead), ..which.clone() };
    let mut revived: u64 = 0;
    for letter in list(db, &dead, 0, i64::MAX)? {
        db.execute(sql::UNLIST_DEAD, &[&letter.id])?;
        db.execute(sql::REVIVE, &[&letter.id, &millis(at)])?;
        db.execute(sql::RESUME_CALL, &[&letter.call_id])?;
        db.execute(sql::LET_HOSTS_IN, &[&letter.app_id])?;
        revived = revived.saturating_add(1);
    }
    Ok(revived)
}

pub(super) fn tally(db: &Statements<'_>) -> Result<Tally, StoreError> {
    let count = |statement| {
        let counted = db.first(statement, &[], |row| row.get::<_, i64>(0))?.unwrap_or_default();
        Ok::<_, StoreError>(u64::try_from(counted).unwrap_or_default())
    };
    Ok(Tally {
        open_calls: count(sql::OPEN_CALL_COUNT)?,
        waiting: count(sql::WAITING_COUNT)?,
        dead: count(sql::DEAD_COUNT)?,
    })
}
