//! [`SqliteStore`]: opening and closing it, and running operations on its connections.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::files::DatabaseFiles;
use super::readers::{self, Readers, on_a_thread};
use super::statements::Statements;
use super::writer::Writer;
use super::{backup, open};
use crate::store::error::StoreError;

/// How much is written to check that the disk has space for an accepted call.
const PROBE_BYTES: usize = 32 * 1024;

/// The store in one file of SQLite.
///
/// One process at a time should have it open: processes wait for each other's writes. The files `-wal` and `-shm`
/// beside it belong to it. To copy a database in use, call [`backup`](Self::backup).
pub struct SqliteStore {
    writer: Arc<Writer>,
    readers: Readers,
    /// A connection for resources only, so that no other read delays the check of tokens.
    pub(super) resource_readers: Readers,
    pub(super) files: Arc<DatabaseFiles>,
    path: PathBuf,
}

/// As large as an accepted call may be. No import has this name: their names are digests.
const PROBE: &str = "
    INSERT INTO imports (source, record) VALUES ('probe', $1)
    ON CONFLICT (source) DO UPDATE SET record = excluded.record";

const DELETE_PROBE: &str = "DELETE FROM imports WHERE source = 'probe'";

impl SqliteStore {
    /// Opens the database in this file, and migrates an older one. Creates it if it does not exist; on Unix, readable
    /// by its owner only.
    ///
    /// # Errors
    ///
    /// [`StoreError::OldSqlite`], [`StoreError::NewerDatabase`], or [`StoreError::Failed`] if the file cannot be opened
    /// or is no database.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = path.as_ref().to_owned();
        on_a_thread(move || {
            let writer = open::writer(&path)?;
            let (readers, resource_readers) =
                (Readers::open(&path, readers::READER_CONNECTIONS)?, Readers::open(&path, 1)?);
            let files = Arc::new(DatabaseFiles::of(&path));
            let writer = Arc::new(Writer::start(writer, Arc::clone(&files))?);
            Ok(Self { writer, readers, resource_readers, files, path })
        })
        .await
    }

    /// Writes a copy of the database, as at one moment, to a file that must not exist. The store stays usable
    /// meanwhile.
    ///
    /// # Errors
    ///
    /// [`StoreError::Exists`] if the file exists; [`StoreError::Failed`] if it cannot be written.
    pub async fn backup(&self, to: impl AsRef<Path>) -> Result<(), StoreError> {
        let to: PathBuf = to.as_ref().to_owned();
        self.readers.run("copying the database", move |db| backup::write(db.connection(), &to)).await
    }

    /// Checks that the database can be written: writes and deletes a row, and checks that the file is still in its
    /// place.
    ///
    /// # Errors
    ///
    /// Errors of the database; [`StoreError::storage_failure`] returns the kind.
    pub async fn check_writable(&self) -> Result<(), StoreError> {
        self.write("checking whether the database can be written", |db| {
            db.execute(PROBE, &[&"-".repeat(PROBE_BYTES)])?;
            db.execute(DELETE_PROBE, &[]).map(drop)
        })
        .await
    }

    /// Closes the store after the pending operations are done. Later operations return [`StoreError::Closed`].
    pub async fn close(&self) {
        // The readers close first: the last connection that closes removes the log.
        self.readers.close();
        self.resource_readers.close();
        let writer = Arc::clone(&self.writer);
        let _ = on_a_thread(move || {
            writer.stop();
            Ok(())
        })
        .await;
    }

    /// Limits the number of pages of the database, at least to those that it has. An operation that needs one more
    /// fails as on a full disk. For tests.
    ///
    /// # Errors
    ///
    /// Errors of the database.
    #[doc(hidden)]
    pub async fn limit_pages(&self, pages: u32) -> Result<(), StoreError> {
        let limit = move |db: &Statements<'_>| {
            let set = db.connection().pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()));
            set.map_err(|error| StoreError::failed("limiting the database", error))
        };
        self.write("limiting the database", limit).await
    }

    /// Empties the write-ahead log, unless a connection is in use.
    pub(super) async fn empty_log(&self) -> Result<(), StoreError> {
        let (files, path) = (Arc::clone(&self.files), self.path.clone());
        on_a_thread(move || files.check().and_then(|()| open::empty_log(&path))).await
    }

    pub(super) async fn write<T: Send + 'static>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Statements<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.writer.run(doing, work).await
    }

    pub(super) async fn read<T: Send + 'static>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Statements<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.readers.run(doing, work).await
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore").finish_non_exhaustive()
    }
}
