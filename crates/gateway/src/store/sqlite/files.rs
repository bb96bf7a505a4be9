//! Checks that the files that are written are still the ones that will be opened next time.
//!
//! SQLite continues to write to a file that was removed, moved or replaced. Whatever it commits then is lost.

use std::fmt;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::store::StoreError;
use crate::store::error::StorageFailure;

const CHECKING: &str = "checking whether the database is in its place";

/// The database and its write-ahead log, each by path and identity. The writer and the readers of resources share it.
pub(super) struct DatabaseFiles(Mutex<DatabaseFilesState>);

struct DatabaseFilesState {
    database: KnownFile,
    log: KnownFile,
    /// Whether the last check found one of them missing.
    gone: bool,
}

struct KnownFile {
    path: PathBuf,
    /// `None` until it was first seen.
    identity: Option<FileIdentity>,
    /// Whether the file may be absent: the log is created by the first transaction.
    may_be_absent: bool,
}

impl DatabaseFiles {
    /// The files of the database that was just opened at this path.
    pub(super) fn of(path: &Path) -> Self {
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        let known = |path: PathBuf, may_be_absent| KnownFile { identity: FileIdentity::of(&path), path, may_be_absent };
        let files =
            DatabaseFilesState { database: known(path.to_owned(), false), log: known(log.into(), true), gone: false };
        Self(Mutex::new(files))
    }

    /// Compares both files with what is at their paths. Costs one `stat` each.
    pub(super) fn check(&self) -> Result<(), StoreError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).check()
    }

    /// The same, only if the last check found one of them missing: nothing must be written to it then.
    pub(super) fn check_if_gone(&self) -> Result<(), StoreError> {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if files.gone { files.check() } else { Ok(()) }
    }
}

impl DatabaseFilesState {
    fn check(&mut self) -> Result<(), StoreError> {
        let found = self.database.check().and_then(|()| self.log.check());
        match (&found, self.gone) {
            (Err(gone), false) => tracing::error!(%gone, "nothing is acknowledged until the database is back"),
            (Ok(()), true) => tracing::info!("the database is in its place again"),
            _ => {}
        }
        self.gone = found.is_err();
        found.map_err(|gone| StoreError::failed_by(StorageFailure::NotInPlace, CHECKING, gone))
    }
}

impl KnownFile {
    fn check(&mut self) -> Result<(), FileNotInPlace> {
        match (FileIdentity::of(&self.path), &self.identity) {
            (Some(found), Some(known)) if found == *known => Ok(()),
            (found, None) if self.may_be_absent => {
                self.identity = found;
                Ok(())
            }
            _ => Err(FileNotInPlace(self.path.clone())),
        }
    }
}

/// The identity of a file, independent of its name.
#[cfg(unix)]
#[derive(Clone, Copy, PartialEq, Eq)]
struct FileIdentity {
    device: u64,
    inode: u64,
}

/// There is no identity on this system; only whether the file exists.
#[cfg(not(unix))]
#[derive(Clone, Copy, PartialEq, Eq)]
struct FileIdentity;

impl FileIdentity {
    fn of(path: &Path) -> Option<Self> {
        std::fs::metadata(path).ok().map(|found| Self::new(&found))
    }

    #[cfg(unix)]
    fn new(found: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        Self { device: found.dev(), inode: found.ino() }
    }

    #[cfg(not(unix))]
    fn new(_: &Metadata) -> Self {
        Self
    }
}

/// A file that was removed, moved or replaced.
struct FileNotInPlace(PathBuf);

impl fmt::Display for FileNotInPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} was removed, moved or replaced while it was in use; put it back, or restart the gateway",
            self.0.display()
        )
    }
}

impl std::error::Error for FileNotInPlace {}

smartassist_auth::debug_as_text!(FileNotInPlace);

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_path_and_identity() {
        let folder = tempfile::tempdir().unwrap();
        let (path, log) = (folder.path().join("gateway.db"), folder.path().join("gateway.db-wal"));
        std::fs::write(&path, "database").unwrap();
        let files = DatabaseFiles::of(&path);
        std::fs::write(&log, "log").unwrap();
        files.check().unwrap();
        for file in [&path, &log] {
            let aside = folder.path().join("aside");
            std::fs::rename(file, &aside).unwrap();
            let error = files.check().unwrap_err();
            assert_eq!(error.storage_failure(), Some(StorageFailure::NotInPlace));
            assert!(error.with_causes().contains(&*file.to_string_lossy()), "{}", error.with_causes());
            std::fs::copy(&aside, file).unwrap();
            assert!(files.check_if_gone().is_err(), "a copy is another file");
            std::fs::rename(&aside, file).unwrap();
            files.check_if_gone().unwrap();
        }
        files.check().unwrap();
    }
}
