//! The outbox as operators see it: lists of notifications, and retry, skip and replay.

use std::collections::HashMap;

use rusqlite::{Row, ToSql};
use smartassist_auth::UnixTime;
use url::Url;

use super::columns::{millis, time};
use super::statements::Statements;
use super::{attempts, hosts, outbox};
use crate::origin::{HostFilter, Origin};
use crate::store::{
    DeadLetterReason, HostKey, OutboxChanges, OutboxEntry, OutboxFilter, OutboxState, StoreError, TableCounts,
};

/// How many rows are read at once where a filter drops some of them.
const ROWS_PER_PAGE: i64 = 1000;

/// A condition that is not set is null. PostgreSQL cannot infer its type without the cast.
const OUTBOX_ENTRIES: &str = "
    SELECT o.id, o.call_id, o.seq, c.app_id, o.state, o.failures, o.written_at,
        COALESCE(o.settled_at, CASE o.next_at WHEN 9223372036854775807 THEN o.written_at ELSE o.next_at END),
        d.reason, c.notify_url,
        CASE WHEN o.state = 0 AND o.claimed = 1 THEN o.next_at END,
        CASE WHEN o.state = 0 THEN (
            SELECT MIN(p.id) FROM outbox p WHERE p.call_id = o.call_id AND p.seq < o.seq AND p.state = 0) END,
        a.number, a.started_at, a.duration_ms, a.outcome, a.next_at
    FROM outbox o JOIN calls c ON c.id = o.call_id LEFT JOIN dead_letters d ON d.outbox_id = o.id
        LEFT JOIN attempts a ON a.outbox_id = o.id
            AND a.number = (SELECT MAX(m.number) FROM attempts m WHERE m.outbox_id = o.id)
    WHERE o.id > $1
        AND (CAST($3 AS BIGINT) IS NULL OR o.id = $3)
        AND (CAST($4 AS TEXT) IS NULL OR c.app_id = $4)
        AND (CAST($5 AS TEXT) IS NULL OR o.call_id = $5)
        AND (CAST($6 AS BIGINT) IS NULL OR o.state = $6)
        AND (CAST($7 AS BIGINT) IS NULL OR o.settled_at >= $7)
        AND (CAST($8 AS BIGINT) IS NULL OR o.settled_at < $8)
    ORDER BY o.id LIMIT $2";

pub(super) fn list(
    db: &Statements<'_>,
    which: &OutboxFilter,
    after: i64,
    most: i64,
) -> Result<Vec<OutboxEntry>, StoreError> {
    let failing = FailingSince::read(db)?;
    let state = which.state.map(OutboxState::number);
    let (from, until) = (which.settled_from.map(millis), which.settled_until.map(millis));
    // The host is a part of a URL, which the database cannot parse.
    let page = if which.host.is_some() { ROWS_PER_PAGE } else { most };
    // A single notification is found by its number, without reading the others.
    let (after, most) = match which.id {
        Some(id) if id <= after => return Ok(Vec::new()),
        Some(id) => (id.saturating_sub(1), most.min(1)),
        None => (after, most),
    };
    let (mut found, mut after) = (Vec::new(), after);
    while i64::try_from(found.len()).is_ok_and(|count| count < most) {
        let values: [&dyn ToSql; 8] = [&after, &page, &which.id, &which.app_id, &which.call_id, &state, &from, &until];
        let rows = db.rows(OUTBOX_ENTRIES, &values, read)?;
        let is_last = i64::try_from(rows.len()).is_ok_and(|count| count < page);
        for row in rows {
            let mut entry = row?;
            after = entry.id;
            entry.host_failing_since = failing.get(&entry);
            let is_meant = |host: &HostFilter| entry.origin.as_ref().is_some_and(|origin| host.matches(origin));
            if which.host.as_ref().is_none_or(is_meant) {
                found.push(entry);
            }
        }
        if is_last {
            break;
        }
    }
    found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(found)
}

/// Since when hosts fail.
struct FailingSince(HashMap<HostKey, UnixTime>);

impl FailingSince {
    fn read(db: &Statements<'_>) -> Result<Self, StoreError> {
        Ok(Self(hosts::list(db)?.into_iter().map(|failing| (failing.host, failing.failing_since)).collect()))
    }

    fn get(&self, entry: &OutboxEntry) -> Option<UnixTime> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(&HostKey { app_id: entry.app_id.clone(), origin: entry.origin.clone()? }).copied()
    }
}

/// A row may be readable and still not be valid.
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

const REPLAY: &str = "
    UPDATE outbox
    SET state = 0, claimed = 0, next_at = $2, failures = 0, ticket = ticket + 1, settled_at = NULL, written_at = $2,
        retry_requested_at = NULL, planned_at = NULL, failing_since = NULL, refused = 0, yields = 0
    WHERE id = $1 AND state = 2";

const DELETE_DEAD_LETTER: &str = "DELETE FROM dead_letters WHERE outbox_id = $1";

/// A later notification of the call waits for the one that was replayed.
const BLOCK_LATER: &str = "
    UPDATE outbox SET next_at = 9223372036854775807
    WHERE call_id = $1 AND state = 0 AND claimed = 0 AND next_at < 9223372036854775807 AND EXISTS (
        SELECT 1 FROM outbox p WHERE p.call_id = outbox.call_id AND p.seq < outbox.seq AND p.state = 0)";

/// After a replay, later notifications of the call are sent again as well.
const RESUME_CALL: &str = "UPDATE calls SET notify_stopped = NULL WHERE id = $1";

pub(super) fn replay(db: &Statements<'_>, dead: &[OutboxEntry], at: UnixTime) -> Result<u64, StoreError> {
    let mut revived: u64 = 0;
    for entry in dead {
        if db.execute(REPLAY, &[&entry.id, &millis(at)])? == 0 {
            continue;
        }
        db.execute(DELETE_DEAD_LETTER, &[&entry.id])?;
        db.execute(BLOCK_LATER, &[&entry.call_id])?;
        db.execute(RESUME_CALL, &[&entry.call_id])?;
        enable_host(db, entry)?;
        revived = revived.saturating_add(1);
    }
    Ok(revived)
}

/// After a replay or retry, a disabled host is enabled.
const ENABLE_HOST: &str = "
    DELETE FROM failing_hosts WHERE app_id = $1 AND scheme = $2 AND host = $3 AND port = $4 AND disabled = 1";

/// Enables the host of this notification, if it is disabled.
fn enable_host(db: &Statements<'_>, entry: &OutboxEntry) -> Result<(), StoreError> {
    let Some(origin) = &entry.origin else { return Ok(()) };
    db.execute(ENABLE_HOST, &[&entry.app_id, &origin.scheme(), &origin.host(), &origin.port()]).map(drop)
}

/// Only the first waiting notification of a call, and none that is being sent. One that was never attempted has no
/// planned attempt to keep: the requested one is its first.
const RETRY_NOW: &str = "
    UPDATE outbox
    SET retry_requested_at = $2,
        planned_at = CASE WHEN failures > 0 AND next_at > $2 THEN COALESCE(planned_at, next_at) ELSE planned_at END,
        next_at = CASE WHEN next_at > $2 THEN $2 ELSE next_at END
    WHERE id = $1 AND state = 0 AND (claimed = 0 OR next_at <= $2) AND NOT EXISTS (
        SELECT 1 FROM outbox p WHERE p.call_id = outbox.call_id AND p.seq < outbox.seq AND p.state = 0)";

/// Makes waiting notifications due. Those that changed since they were read do not change.
pub(super) fn retry(db: &Statements<'_>, waiting: &[OutboxEntry], at: UnixTime) -> Result<OutboxChanges, StoreError> {
    let mut changes = OutboxChanges::default();
    for entry in waiting {
        let count = match db.execute(RETRY_NOW, &[&entry.id, &millis(at)])? {
            0 if entry.waits_for.is_some() => &mut changes.blocked,
            0 => &mut changes.claimed,
            _ => {
                enable_host(db, entry)?;
                &mut changes.changed
            }
        };
        *count = count.saturating_add(1);
    }
    Ok(changes)
}

const SKIP: &str = "
    UPDATE outbox SET state = 2, settled_at = $2, ticket = ticket + 1
    WHERE id = $1 AND state = 0 AND (claimed = 0 OR next_at <= $2)";

/// Makes dead letters of waiting notifications, and lets the next one of their call go.
pub(super) fn skip(db: &Statements<'_>, waiting: &[OutboxEntry], at: UnixTime) -> Result<OutboxChanges, StoreError> {
    let mut changes = OutboxChanges::default();
    for entry in waiting {
        if db.execute(SKIP, &[&entry.id, &millis(at)])? == 0 {
            changes.claimed = changes.claimed.saturating_add(1);
            continue;
        }
        outbox::add_dead_letters(db, &entry.call_id, DeadLetterReason::Skipped, at)?;
        outbox::next_of_call(db, &entry.call_id, at)?;
        changes.changed = changes.changed.saturating_add(1);
    }
    Ok(changes)
}

const OPEN_CALL_COUNT: &str = "SELECT COUNT(*) FROM calls WHERE ended_at IS NULL";

const WAITING_COUNT: &str = "SELECT COUNT(*) FROM outbox WHERE state = 0";

const DEAD_COUNT: &str = "SELECT COUNT(*) FROM dead_letters";

pub(super) fn table_counts(db: &Statements<'_>) -> Result<TableCounts, StoreError> {
    let count = |statement| {
        let counted = db.first(statement, &[], |row| row.get::<_, i64>(0))?.unwrap_or_default();
        Ok::<_, StoreError>(u64::try_from(counted).unwrap_or_default())
    };
    Ok(TableCounts { open_calls: count(OPEN_CALL_COUNT)?, waiting: count(WAITING_COUNT)?, dead: count(DEAD_COUNT)? })
}
