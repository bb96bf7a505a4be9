//! Following a clock that was set back.

use super::millis;
use super::statements::Statements;
use crate::store::sql;
use crate::store::{ClockStep, OutboxState, StoreError};

/// Tells how many notifications were moved.
pub(super) fn follow(db: &Statements<'_>, step: &ClockStep) -> Result<u64, StoreError> {
    let now = millis(step.now);
    let set_back_by = i64::try_from(step.set_back_by.as_millis()).unwrap_or(i64::MAX);
    let mut moved = 0_usize;
    if set_back_by > 0 {
        moved = moved.saturating_add(db.execute(sql::MOVE_WAITING, &[&now, &set_back_by])?);
        db.execute(sql::MOVE_PLANNED, &[&now, &set_back_by])?;
    }
    for (failures, wait) in step.longest_waits.iter().enumerate() {
        let failures = i64::try_from(failures).unwrap_or(i64::MAX);
        // What failed more often than the schedule knows was scheduled by a longer one.
        let is_last = step.longest_waits.len() == usize::try_from(failures).unwrap_or_default().saturating_add(1);
        let up_to = if is_last { i64::MAX } else { failures };
        let latest = millis(step.now.plus(*wait));
        moved = moved.saturating_add(db.execute(sql::END_LONG_WAITS, &[&now, &latest, &failures, &up_to])?);
    }
    let longest_claim = millis(step.now.plus(step.longest_claim));
    db.execute(sql::END_LONG_CLAIMS, &[&longest_claim])?;
    for state in [OutboxState::Delivered, OutboxState::Dead] {
        db.execute(sql::SETTLED_BY_NOW, &[&now, &state.number()])?;
    }
    for statement in
        [sql::DEAD_BY_NOW, sql::FAILING_BY_NOW, sql::ANSWERED_BY_NOW, sql::REQUESTED_BY_NOW, sql::REFUSED_BY_NOW]
    {
        db.execute(statement, &[&now])?;
    }
    db.execute(sql::END_LONG_HOLDS, &[&longest_claim])?;
    Ok(u64::try_from(moved).unwrap_or(u64::MAX))
}
