//! Runs SQL statements.

use std::ops::ControlFlow;

use rusqlite::types::ToSql;
use rusqlite::{CachedStatement, Connection, ErrorCode, Row};

use crate::store::{StorageFailure, StoreError};

/// An error of SQLite.
pub(super) fn failed(doing: &'static str, error: rusqlite::Error) -> StoreError {
    let failure = match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StorageFailure::Full,
        _ => StorageFailure::Other,
    };
    StoreError::failed_by(failure, doing, error)
}

/// A connection, and the name of the operation that uses it.
pub(super) struct Statements<'a> {
    connection: &'a Connection,
    doing: &'static str,
}

impl<'a> Statements<'a> {
    pub(super) fn new(connection: &'a Connection, doing: &'static str) -> Self {
        Self { connection, doing }
    }

    pub(super) fn connection(&self) -> &'a Connection {
        self.connection
    }

    /// Runs a statement, and returns how many rows it changed.
    pub(super) fn execute(&self, sql: &str, values: &[&dyn ToSql]) -> Result<usize, StoreError> {
        self.prepare(sql, values).and_then(|mut statement| statement.raw_execute()).map_err(|error| self.failed(error))
    }

    /// All rows of the result.
    pub(super) fn rows<T>(
        &self,
        sql: &str,
        values: &[&dyn ToSql],
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let all = || self.prepare(sql, values)?.raw_query().mapped(read).collect::<rusqlite::Result<Vec<_>>>();
        all().map_err(|error| self.failed(error))
    }

    /// Passes the rows of the result to `read` one by one, until it breaks. Returns whether all were read.
    pub(super) fn each(
        &self,
        sql: &str,
        values: &[&dyn ToSql],
        mut read: impl FnMut(&Row<'_>) -> rusqlite::Result<ControlFlow<()>>,
    ) -> Result<ControlFlow<()>, StoreError> {
        let mut all = || {
            let mut statement = self.prepare(sql, values)?;
            let mut rows = statement.raw_query();
            while let Some(row) = rows.next()? {
                if read(row)?.is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
            Ok(ControlFlow::Continue(()))
        };
        all().map_err(|error| self.failed(error))
    }

    /// The first row of the result. The rest is read as well: a statement with `RETURNING` is only done at its end.
    pub(super) fn first<T>(
        &self,
        sql: &str,
        values: &[&dyn ToSql],
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        Ok(self.rows(sql, values, read)?.into_iter().next())
    }

    /// Whether the result has any row.
    pub(super) fn any(&self, sql: &str, values: &[&dyn ToSql]) -> Result<bool, StoreError> {
        Ok(self.first(sql, values, |_| Ok(()))?.is_some())
    }

    fn failed(&self, error: rusqlite::Error) -> StoreError {
        failed(self.doing, error)
    }

    /// SQLite takes `$2` for a name and numbers names in the order in which they occur, so each value is bound by its
    /// number here.
    fn prepare(&self, sql: &str, values: &[&dyn ToSql]) -> rusqlite::Result<CachedStatement<'a>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let count = statement.parameter_count();
        if count != values.len() {
            return Err(rusqlite::Error::InvalidParameterCount(count, values.len()));
        }
        for place in 1..=count {
            let number = statement.parameter_name(place).and_then(|name| name.strip_prefix('$')?.parse::<usize>().ok());
            let value = number.and_then(|number| values.get(number.checked_sub(1)?));
            let value = value.ok_or(rusqlite::Error::InvalidParameterCount(count, values.len()))?;
            statement.raw_bind_parameter(place, value)?;
        }
        Ok(statement)
    }
}
