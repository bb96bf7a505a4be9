//! Connections that read, so that readers do not wait for the writer.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::open;
use super::statements::Statements;
use crate::store::StoreError;

/// As many as a small machine has cores; each is busy for well below a millisecond.
pub(super) const READER_CONNECTIONS: usize = 4;

pub(super) struct Readers {
    free: Arc<Mutex<Vec<Connection>>>,
    permits: Arc<Semaphore>,
}

impl Readers {
    /// Opens this many connections.
    pub(super) fn open(path: &Path, connections: usize) -> Result<Self, StoreError> {
        let free = (0..connections).map(|_| open::reader(path)).collect::<Result<_, _>>()?;
        Ok(Self { free: Arc::new(Mutex::new(free)), permits: Arc::new(Semaphore::new(connections)) })
    }

    /// Refuses later reads, and closes the connections that are free. The others close when they are returned.
    pub(super) fn close(&self) {
        self.permits.close();
        self.free.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Reads in one transaction, all of it as at one moment.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Statements<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let permit = self.permits.clone().acquire_owned().await.map_err(|_| StoreError::Closed)?;
        let (free, permits) = (self.free.clone(), self.permits.clone());
        on_a_thread(move || {
            // There are as many permits as connections.
            let taken = free.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let connection = taken.ok_or(StoreError::Closed)?;
            let result = connection
                .unchecked_transaction()
                .map_err(|error| StoreError::failed(doing, error))
                .and_then(|_until_here| work(&Statements::new(&connection, doing)));
            let mut free = free.lock().unwrap_or_else(PoisonError::into_inner);
            if !permits.is_closed() {
                free.push(connection);
            }
            drop(permit);
            result
        })
        .await
    }
}

/// Runs blocking work on a thread for it.
pub(super) async fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(StoreError::Closed))
}
