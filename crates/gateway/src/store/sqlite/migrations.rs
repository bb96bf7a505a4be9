//! Bringing a database up to date.

use rusqlite::{Connection, TransactionBehavior};

use super::claims;
use super::statements::Statements;
use crate::store::StoreError;

const DOING: &str = "bringing the database up to date";

/// Each brings a database from the version of its place to the next. What was released never changes.
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

/// Applies what is missing, each step whole or not at all.
pub(super) fn apply(connection: &mut Connection) -> Result<(), StoreError> {
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    // What is up to date is opened without waiting for who writes.
    let found = connection.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0));
    if found.as_ref().is_ok_and(|found| *found == known) && claims::have_hosts(&Statements::new(connection, DOING))? {
        return Ok(());
    }
    if let Ok(from @ 1..) = found
        && from < known
    {
        // Minutes where much waits, and nothing is served meanwhile.
        tracing::info!(from, to = known, "the database is brought up to date; this takes longer the more it holds");
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

/// What SQL cannot work out of older rows, a part at a time: after a crash the rest follows.
fn fill_in(connection: &mut Connection) -> Result<(), StoreError> {
    loop {
        let part = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
        let filled = claims::fill_hosts(&Statements::new(&part, DOING))?;
        part.commit().map_err(failed)?;
        if filled == 0 {
            return Ok(());
        }
    }
}

fn failed(error: rusqlite::Error) -> StoreError {
    StoreError::failed(DOING, error)
}
