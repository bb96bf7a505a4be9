//! Notifications as somebody sees them who looks after their delivery.

use std::collections::HashMap;

use rusqlite::{Row, ToSql};
use smartassist_auth::UnixTime;
use url::Url;

use super::statements::Statements;
use super::{attempts, hosts, millis, outbox, time};
use crate::origin::{HostFilter, Origin};
use crate::store::sql;
use crate::store::{
    DeadLetterReason, FailingHost, OutboxChanges, OutboxEntry, OutboxFilter, OutboxState, StoreError, TableCounts,
};

/// How many rows are read at once where only some of them are wanted.
const ROWS_PER_PAGE: i64 = 1000;

pub(super) fn list(
    db: &Statements<'_>,
    which: &OutboxFilter,
    after: i64,
    most: i64,
) -> Result<Vec<OutboxEntry>, StoreError> {
    let failing = FailingSince::read(db)?;
    let state = which.state.map(OutboxState::number);
    let (from, until) = (which.settled_from.map(millis), which.settled_until.map(millis));
    // The host is part of a URL, which the database cannot read.
    let page = if which.host.is_some() { ROWS_PER_PAGE } else { most };
    // A single one is looked up by its number, however many there are.
    let (after, most) = match which.id {
        Some(id) if id <= after => return Ok(Vec::new()),
        Some(id) => (id.saturating_sub(1), most.min(1)),
        None => (after, most),
    };
    let (mut found, mut after) = (Vec::new(), after);
    while i64::try_from(found.len()).is_ok_and(|count| count < most) {
        let values: [&dyn ToSql; 8] = [&after, &page, &which.id, &which.app_id, &which.call_id, &state, &from, &until];
        let rows = db.rows(sql::OUTBOX_ENTRIES, &values, read)?;
        let is_last = i64::try_from(rows.len()).is_ok_and(|count| count < page);
        for row in rows {
            let mut letter = row?;
            after = letter.id;
            letter.host_failing_since = failing.get(&letter);
            let is_meant = |host: &HostFilter| letter.origin.as_ref().is_some_and(|origin| host.matches(origin));
            if which.host.as_ref().is_none_or(is_meant) {
                found.push(letter);
            }
        }
        if is_last {
            break;
        }
    }
    found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(found)
}

/// Since when hosts fail, by app.
struct FailingSince(HashMap<(String, Origin), UnixTime>);

impl FailingSince {
    fn read(db: &Statements<'_>) -> Result<Self, StoreError> {
        let entry =
            |host: FailingHost| ((host.app_id, Origin::known(host.scheme, host.host, host.port)), host.failing_since);
        Ok(Self(hosts::list(db)?.into_iter().map(entry).collect()))
    }

    fn get(&self, letter: &OutboxEntry) -> Option<UnixTime> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(&(letter.app_id.clone(), letter.origin.clone()?)).copied()
    }
}

/// A row of the database may be readable and yet not make sense.
fn read(row: &Row<'_>) -> rusqlite::Result<Result<OutboxEntry, StoreError>> {
    const DAMAGED: StoreError = StoreError::Damaged("a notification");
    let (id, call_id, seq, app_id) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
    let (failures, written_at, at) = (row.get(5)?, time(row.get(6)?), time(row.get(7)?));
    let dead_letter_reason = match row.get::<_, Option<i64>>(8)?.map(DeadLetterReason::from_number) {
        Some(None) => return Ok(Err(DAMAGED)),
        dead_letter_reason => dead_letter_reason.flatten(),
    };
    let Some(state) = OutboxState::from_number(row.get(4)?) else { return Ok(Err(DAMAGED)) };
    let url = row.get::<_, Option<String>>(9)?;
    let origin = url.and_then(|url| Origin::of(&Url::parse(&url).ok()?));
    let (claimed_until, waits_for) = (row.get::<_, Option<i64>>(10)?.map(time), row.get(11)?);
    let host_failing_since = None;
    Ok(attempts::read(row, 12)?.map(|last_attempt| OutboxEntry {
        id,
        call_id,
        seq,
        app_id,
        state,
        failures,
        written_at,
        at,
        dead_letter_reason,
        origin,
        claimed_until,
        waits_for,
        host_failing_since,
        last_attempt,
    }))
}

pub(super) fn replay(db: &Statements<'_>, dead: &[OutboxEntry], at: UnixTime) -> Result<u64, StoreError> {
    let mut revived: u64 = 0;
    for letter in dead {
        if db.execute(sql::REPLAY, &[&letter.id, &millis(at)])? == 0 {
            continue;
        }
        db.execute(sql::DELETE_DEAD_LETTER, &[&letter.id])?;
        db.execute(sql::BLOCK_LATER, &[&letter.call_id])?;
        db.execute(sql::RESUME_CALL, &[&letter.call_id])?;
        enable_host(db, letter)?;
        revived = revived.saturating_add(1);
    }
    Ok(revived)
}

/// Lets the host of this one be asked again, if it was given up.
fn enable_host(db: &Statements<'_>, letter: &OutboxEntry) -> Result<(), StoreError> {
    let Some(origin) = &letter.origin else { return Ok(()) };
    db.execute(sql::ENABLE_HOST, &[&letter.app_id, &origin.scheme(), &origin.host(), &origin.port()]).map(drop)
}

/// Makes waiting ones due. What changed since they were read is left alone.
pub(super) fn retry(db: &Statements<'_>, waiting: &[OutboxEntry], at: UnixTime) -> Result<OutboxChanges, StoreError> {
    let mut changes = OutboxChanges::default();
    for letter in waiting {
        let count = match db.execute(sql::RETRY_NOW, &[&letter.id, &millis(at)])? {
            0 if letter.waits_for.is_some() => &mut changes.blocked,
            0 => &mut changes.claimed,
            _ => {
                enable_host(db, letter)?;
                &mut changes.changed
            }
        };
        *count = count.saturating_add(1);
    }
    Ok(changes)
}

/// Gives waiting ones up, and lets the next one of their call go.
pub(super) fn skip(db: &Statements<'_>, waiting: &[OutboxEntry], at: UnixTime) -> Result<OutboxChanges, StoreError> {
    let mut changes = OutboxChanges::default();
    for letter in waiting {
        if db.execute(sql::SKIP, &[&letter.id, &millis(at)])? == 0 {
            changes.claimed = changes.claimed.saturating_add(1);
            continue;
        }
        outbox::list_dead(db, &letter.call_id, DeadLetterReason::Skipped, at)?;
        outbox::next_of_call(db, &letter.call_id, at)?;
        changes.changed = changes.changed.saturating_add(1);
    }
    Ok(changes)
}

pub(super) fn table_counts(db: &Statements<'_>) -> Result<TableCounts, StoreError> {
    let count = |statement| {
        let counted = db.first(statement, &[], |row| row.get::<_, i64>(0))?.unwrap_or_default();
        Ok::<_, StoreError>(u64::try_from(counted).unwrap_or_default())
    };
    Ok(TableCounts {
        open_calls: count(sql::OPEN_CALL_COUNT)?,
        waiting: count(sql::WAITING_COUNT)?,
        dead: count(sql::DEAD_COUNT)?,
    })
}
