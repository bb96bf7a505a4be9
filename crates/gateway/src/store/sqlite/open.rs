//! Opens connections.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::migrations;
use crate::store::StoreError;

/// The oldest SQLite that is used, as `sqlite3_libversion_number` returns it: 3.51.3. Versions from 3.7.0 to 3.51.2 can
/// damage a database in write-ahead mode when two connections write and check-point at once
/// (<https://sqlite.org/wal.html#walresetbug>).
pub const OLDEST_SQLITE: i32 = 3_051_003;

/// How long a connection waits for a lock of another process.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// The size of the write-ahead log after a checkpoint. A migration of a large database, or a slow reader, can make it
/// far larger.
const MAX_LOG_BYTES: i64 = 64 << 20;

const OPENING: &str = "opening the database";

/// The connection that writes. The database is migrated.
pub(super) fn writer(path: &Path) -> Result<Connection, StoreError> {
    check_version(rusqlite::version_number(), rusqlite::version())?;
    make_private(path)?;
    let open = || {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        // A weaker setting would lose acknowledged commits in a power failure.
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        // Deleted content, such as credentials, is overwritten in the file.
        connection.pragma_update(None, "secure_delete", true)?;
        connection.pragma_update(None, "journal_size_limit", MAX_LOG_BYTES)?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(connection)
    };
    let mut connection = open().map_err(|error: rusqlite::Error| StoreError::failed(OPENING, error))?;
    migrations::apply(&mut connection)?;
    Ok(connection)
}

/// A connection that can only read.
pub(super) fn reader(path: &Path) -> Result<Connection, StoreError> {
    let open = || {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        Ok(connection)
    };
    open().map_err(|error: rusqlite::Error| StoreError::failed(OPENING, error))
}

/// Moves the write-ahead log into the database and empties it, so that overwritten content is in neither. Does nothing
/// while another connection reads or writes.
pub(super) fn empty_log(path: &Path) -> Result<(), StoreError> {
    let empty = || {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(Duration::ZERO)?;
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
    };
    match empty() {
        Err(error) if error.sqlite_error_code() != Some(ErrorCode::DatabaseBusy) => {
            Err(StoreError::failed("emptying the log", error))
        }
        _ => Ok(()),
    }
}

/// Creates the file if it does not exist, readable by its owner only: it contains secrets. SQLite gives the files
/// beside it the same permissions.
pub(super) fn make_private(path: &Path) -> Result<(), StoreError> {
    let mut options = std::fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop).map_err(|error| StoreError::failed(OPENING, error))
}

fn check_version(number: i32, text: &str) -> Result<(), StoreError> {
    if number < OLDEST_SQLITE { Err(StoreError::OldSqlite { found: text.to_owned() }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sqlite_that_damages_databases_is_refused() {
        for (number, text, good) in [
            (3_006_023, "3.6.23", false),
            (3_040_001, "3.40.1", false),
            (3_051_002, "3.51.2", false),
            (3_051_003, "3.51.3", true),
            (3_052_000, "3.52.0", true),
            (rusqlite::version_number(), rusqlite::version(), true),
        ] {
            let checked = check_version(number, text);
            assert_eq!(checked.is_ok(), good, "{text}");
            if let Err(error) = checked {
                let said = error.to_string();
                assert!(said.contains(text) && said.contains("3.51.3 or newer"), "{said}");
            }
        }
    }
    #[test]
    fn the_log_is_written_ahead_and_to_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gateway.db");
        let connection = writer(&path).unwrap();
        let text = |name: &str| -> String { connection.pragma_query_value(None, name, |row| row.get(0)).unwrap() };
        let number = |name: &str| -> i64 { connection.pragma_query_value(None, name, |row| row.get(0)).unwrap() };
        assert_eq!((text("journal_mode").as_str(), number("synchronous"), number("foreign_keys")), ("wal", 2, 1));
        assert_eq!(number("secure_delete"), 1);
        let refused = reader(&path).unwrap().execute("DELETE FROM calls", []);
        assert!(refused.is_err(), "a reader only reads");
    }
}
