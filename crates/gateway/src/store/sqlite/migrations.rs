//! Migrates a database to the version of this gateway.

use rusqlite::{Connection, TransactionBehavior};

use super::statements::Statements;
use crate::store::{Origin, StoreError};

const DOING: &str = "migrating the database";

/// Each migrates a database from the version of its index to the next one. A released migration never changes.
const MIGRATIONS: [&str; 9] = [
    include_str!("../migrations/0001_outbox.sql"),
    include_str!("../migrations/0002_directory.sql"),
    include_str!("../migrations/0003_facts.sql"),
    include_str!("../migrations/0004_claims.sql"),
    include_str!("../migrations/0005_heads.sql"),
    include_str!("../migrations/0006_heartbeat.sql"),
    include_str!("../migrations/0007_hosts.sql"),
    include_str!("../migrations/0008_attempts.sql"),
    include_str!("../migrations/0009_directory_changes.sql"),
];

/// Applies the missing migrations, each completely or not at all.
pub(super) fn apply(connection: &mut Connection) -> Result<(), StoreError> {
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    // A database that is up to date is opened without waiting for the writer.
    let found = connection.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0));
    if found.as_ref().is_ok_and(|found| *found == known) && have_hosts(&Statements::new(connection, DOING))? {
        return Ok(());
    }
    if let Ok(from @ 1..) = found
        && from < known
    {
        // This takes minutes for a large outbox, and nothing is served meanwhile.
        tracing::info!(from, to = known, "the database is migrated; this takes minutes for a large one");
    }
    loop {
        let step = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
        let found: i64 = step.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(failed)?;
        if found > known {
            return Err(StoreError::NewerDatabase { found, known });
        }
        let Some(migration) = usize::try_from(found).ok().and_then(|found| MIGRATIONS.get(found)) else {
            drop(step);
            return if found == known { fill_in(connection) } else { Err(StoreError::Damaged("its version")) };
        };
        step.execute_batch(migration).map_err(failed)?;
        step.pragma_update(None, "user_version", found.saturating_add(1)).map_err(failed)?;
        step.commit().map_err(failed)?;
    }
}

/// Fills in what SQL cannot compute from older rows, in parts: after a crash the rest follows.
fn fill_in(connection: &mut Connection) -> Result<(), StoreError> {
    loop {
        let part = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
        let filled = fill_hosts(&Statements::new(&part, DOING))?;
        part.commit().map_err(failed)?;
        if filled == 0 {
            return Ok(());
        }
    }
}

fn failed(error: rusqlite::Error) -> StoreError {
    StoreError::failed(DOING, error)
}

/// Calls whose notifications have no origin, from versions before notifications had one.
const CALLS_WITHOUT_ORIGIN: &str = "
    SELECT id, notify_url FROM calls WHERE notify_origin IS NULL AND notify_url IS NOT NULL ORDER BY id LIMIT $1";

/// Calls with an origin whose notifications have no host. A program of an older version wrote them.
const CALLS_WITH_HOSTLESS_NOTIFICATIONS: &str = "
    SELECT DISTINCT c.id, c.notify_url FROM outbox o JOIN calls c ON c.id = o.call_id
    WHERE o.state <> 1 AND o.app_id IS NULL AND c.notify_url IS NOT NULL LIMIT $1";

/// Calls without an origin, and notifications without a host: older ones, and those that a program of an older version
/// wrote while it still had the database open.
const WITHOUT_HOSTS: [&str; 2] = [CALLS_WITHOUT_ORIGIN, CALLS_WITH_HOSTLESS_NOTIFICATIONS];

/// Whether all calls have an origin, and all notifications that may be sent have a host.
fn have_hosts(db: &Statements<'_>) -> Result<bool, StoreError> {
    for statement in WITHOUT_HOSTS {
        if db.any(statement, &[&1_i64])? {
            return Ok(false);
        }
    }
    Ok(true)
}

const SET_ORIGIN_OF_CALL: &str = "UPDATE calls SET notify_origin = $2 WHERE id = $1";

const SET_HOST_IN_OUTBOX: &str = "
    UPDATE outbox SET origin = $2, app_id = (SELECT c.app_id FROM calls c WHERE c.id = outbox.call_id)
    WHERE call_id = $1 AND state <> 1";

/// Sets the missing origins of calls and hosts of notifications, at most a part of them in this transaction.
fn fill_hosts(db: &Statements<'_>) -> Result<usize, StoreError> {
    let mut filled = 0_usize;
    for statement in WITHOUT_HOSTS {
        let calls = db.rows(statement, &[&1000_i64], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        for (call, url) in &calls {
            let origin = Origin::stored(url);
            db.execute(SET_ORIGIN_OF_CALL, &[call, &origin])?;
            db.execute(SET_HOST_IN_OUTBOX, &[call, &origin])?;
        }
        filled = filled.saturating_add(calls.len());
    }
    Ok(filled)
}
