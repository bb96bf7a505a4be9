//! The heartbeat, and the times that move when the machine's clock was set back.

use std::time::Duration;

use super::columns::{millis, time};
use super::statements::Statements;
use crate::store::{ClockStep, Heartbeat, OutboxState, StoreError};

/// The time that one run has lived never decreases.
const RECORD_HEARTBEAT: &str = "
    INSERT INTO heartbeat (one, run, started_at, lived_ms) VALUES (1, $1, $2, $3)
    ON CONFLICT (one) DO UPDATE SET run = excluded.run, started_at = excluded.started_at, lived_ms =
        CASE WHEN heartbeat.run = excluded.run AND heartbeat.lived_ms > excluded.lived_ms
            THEN heartbeat.lived_ms ELSE excluded.lived_ms END";

pub(super) fn record_heartbeat(db: &Statements<'_>, heartbeat: &Heartbeat) -> Result<(), StoreError> {
    let lived = i64::try_from(heartbeat.lived.as_millis()).unwrap_or(i64::MAX);
    db.execute(RECORD_HEARTBEAT, &[&heartbeat.run, &millis(heartbeat.started_at), &lived]).map(drop)
}

const HEARTBEAT: &str = "SELECT run, started_at, lived_ms FROM heartbeat";

pub(super) fn last_heartbeat(db: &Statements<'_>) -> Result<Option<Heartbeat>, StoreError> {
    db.first(HEARTBEAT, &[], |row| {
        let (started_at, lived): (i64, i64) = (row.get(1)?, row.get(2)?);
        let lived = Duration::from_millis(u64::try_from(lived).unwrap_or_default());
        Ok(Heartbeat { run: row.get(0)?, started_at: time(started_at), lived })
    })
}

const MOVE_WAITING: &str = "
    UPDATE outbox SET next_at = next_at - $2
    WHERE state = 0 AND next_at > $1 AND next_at < 9223372036854775807";

/// The attempt that was planned before an operator requested one. The requested one may be due already, and is then not
/// moved.
const MOVE_PLANNED: &str = "
    UPDATE outbox SET planned_at = planned_at - $2 WHERE state = 0 AND planned_at > $1";

const END_LONG_WAITS: &str = "
    UPDATE outbox SET next_at = $1, planned_at = CASE WHEN planned_at > $2 THEN NULL ELSE planned_at END
    WHERE state = 0 AND claimed = 0 AND next_at > $2 AND next_at < 9223372036854775807
        AND failures >= $3 AND failures <= $4";

const END_LONG_CLAIMS: &str = "
    UPDATE outbox SET next_at = $1
    WHERE state = 0 AND claimed = 1 AND next_at > $1 AND next_at < 9223372036854775807";

const SETTLED_BY_NOW: &str = "
    UPDATE outbox SET settled_at = $1 WHERE state = $2 AND settled_at > $1";

const DEAD_BY_NOW: &str = "UPDATE dead_letters SET died_at = $1 WHERE died_at > $1";

const FAILING_BY_NOW: &str = "
    UPDATE failing_hosts SET failing_since = $1 WHERE failing_since > $1";

/// For a key with an answer, `held_until` is the time of the answer.
const ANSWERED_BY_NOW: &str = "
    UPDATE idempotency_keys SET held_until = $1 WHERE answer IS NOT NULL AND held_until > $1";

const REQUESTED_BY_NOW: &str = "
    UPDATE outbox SET retry_requested_at = $1 WHERE state = 0 AND retry_requested_at > $1";

/// Otherwise a refused notification would block its call until the clock has caught up.
const REFUSED_BY_NOW: &str = "
    UPDATE outbox SET failing_since = $1 WHERE state = 0 AND failing_since > $1";

const END_LONG_HOLDS: &str = "
    UPDATE idempotency_keys SET held_until = $1 WHERE answer IS NULL AND held_until > $1";

/// Returns how many notifications were moved.
pub(super) fn follow(db: &Statements<'_>, step: &ClockStep) -> Result<u64, StoreError> {
    let now = millis(step.now);
    let set_back_by = i64::try_from(step.set_back_by.as_millis()).unwrap_or(i64::MAX);
    let mut moved = 0_usize;
    if set_back_by > 0 {
        moved = moved.saturating_add(db.execute(MOVE_WAITING, &[&now, &set_back_by])?);
        db.execute(MOVE_PLANNED, &[&now, &set_back_by])?;
    }
    for (failures, wait) in step.longest_waits.iter().enumerate() {
        let failures = i64::try_from(failures).unwrap_or(i64::MAX);
        // An entry with more failures than the schedule has attempts was scheduled by a longer schedule.
        let is_last = step.longest_waits.len() == usize::try_from(failures).unwrap_or_default().saturating_add(1);
        let up_to = if is_last { i64::MAX } else { failures };
        let latest = millis(step.now.plus(*wait));
        moved = moved.saturating_add(db.execute(END_LONG_WAITS, &[&now, &latest, &failures, &up_to])?);
    }
    let longest_claim = millis(step.now.plus(step.longest_claim));
    db.execute(END_LONG_CLAIMS, &[&longest_claim])?;
    for state in [OutboxState::Delivered, OutboxState::Dead] {
        db.execute(SETTLED_BY_NOW, &[&now, &state.number()])?;
    }
    for statement in [DEAD_BY_NOW, FAILING_BY_NOW, ANSWERED_BY_NOW, REQUESTED_BY_NOW, REFUSED_BY_NOW] {
        db.execute(statement, &[&now])?;
    }
    db.execute(END_LONG_HOLDS, &[&longest_claim])?;
    Ok(u64::try_from(moved).unwrap_or(u64::MAX))
}
