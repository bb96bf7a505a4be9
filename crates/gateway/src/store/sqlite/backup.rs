//! Copies the database while it is in use.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::open;
use crate::store::StoreError;

const COPYING: &str = "copying the database";

/// Writes to a file beside `to` and renames it at the end, so that `to` is never incomplete.
pub(super) fn write(from: &Connection, to: &Path) -> Result<(), StoreError> {
    let failed = |error: std::io::Error| StoreError::failed(COPYING, error);
    if to.try_exists().map_err(failed)? {
        return Err(StoreError::Exists("file of the backup"));
    }
    let mut partial = to.as_os_str().to_owned();
    partial.push(".partial");
    let partial = Path::new(&partial);
    let result = copy(from, partial).and_then(|()| std::fs::rename(partial, to).map_err(failed));
    if result.is_err() {
        // The partial file is of no use. That it could not be deleted changes nothing.
        let _ = std::fs::remove_file(partial);
    }
    result
}

fn copy(from: &Connection, to: &Path) -> Result<(), StoreError> {
    open::make_private(to)?;
    let copy = || {
        let mut target = Connection::open(to)?;
        // All pages in one step: a reader does not block the writer.
        Backup::new(from, &mut target)?.run_to_completion(i32::MAX, Duration::ZERO, None)
    };
    copy().map_err(|error: rusqlite::Error| StoreError::failed(COPYING, error))?;
    let file = std::fs::File::open(to).and_then(|file| file.sync_all());
    file.map_err(|error| StoreError::failed(COPYING, error))
}
