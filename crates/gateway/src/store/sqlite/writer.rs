//! The thread that writes. Jobs that wait at the same time share one commit, and so one wait for the disk.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::{mpsc, oneshot};

use super::files::DatabaseFiles;
use super::statements::{self, Statements};
use crate::store::StoreError;

/// How many jobs may wait. Further callers wait until there is room.
const MAX_QUEUED_JOBS: usize = 1024;
/// How many jobs share a commit. With more, the first job would wait longer for the others than for the disk.
const MAX_JOBS_PER_COMMIT: usize = 64;

pub(super) struct Writer {
    /// `None` after it was stopped.
    jobs: Mutex<Option<mpsc::Sender<Box<dyn WriteJob>>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    pub(super) fn start(connection: Connection, files: Arc<DatabaseFiles>) -> Result<Self, StoreError> {
        let (jobs, receiver) = mpsc::channel(MAX_QUEUED_JOBS);
        let thread = std::thread::Builder::new()
            .name("store".to_owned())
            .spawn(move || work_through(connection, &files, receiver))
            .map_err(|error| StoreError::failed("starting the writer thread", error))?;
        Ok(Self { jobs: Mutex::new(Some(jobs)), thread: Mutex::new(Some(thread)) })
    }

    /// Does one job, completely or not at all, and returns when it is on disk. A job that was sent to the thread is
    /// done even if the future is dropped.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Statements<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (reply, answer) = oneshot::channel();
        let job = Box::new(TypedWriteJob { doing, work: Some(work), result: None, reply });
        let jobs = lock(&self.jobs).clone().ok_or(StoreError::Closed)?;
        jobs.send(job).await.map_err(|_| StoreError::Closed)?;
        drop(jobs);
        answer.await.unwrap_or(Err(StoreError::Closed))
    }

    /// Does all jobs that were sent, and closes the connection; blocks until then. Later jobs are refused.
    pub(super) fn stop(&self) {
        drop(lock(&self.jobs).take());
        if let Some(thread) = lock(&self.thread).take() {
            let _ = thread.join();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A job, with the channel for its result.
trait WriteJob: Send {
    /// Does the job in a transaction; returns whether to keep its changes.
    fn work(&mut self, connection: &Connection) -> bool;
    /// Why the job failed, if it did.
    fn error(&self) -> Option<StoreError>;
    /// Sends the result, after the commit.
    fn answer(self: Box<Self>, committed: Result<(), StoreError>);
}

struct TypedWriteJob<T, W> {
    doing: &'static str,
    work: Option<W>,
    result: Option<Result<T, StoreError>>,
    reply: oneshot::Sender<Result<T, StoreError>>,
}

impl<T, W> WriteJob for TypedWriteJob<T, W>
where
    T: Send,
    W: FnOnce(&Statements<'_>) -> Result<T, StoreError> + Send,
{
    fn work(&mut self, connection: &Connection) -> bool {
        self.result = self.work.take().map(|work| work(&Statements::new(connection, self.doing)));
        matches!(self.result, Some(Ok(_)))
    }

    fn error(&self) -> Option<StoreError> {
        self.result.as_ref()?.as_ref().err().cloned()
    }

    fn answer(self: Box<Self>, committed: Result<(), StoreError>) {
        let result = match self.result {
            Some(result) => result.and_then(|value| committed.map(|()| value)),
            // The transaction failed before this job ran.
            None => Err(committed.err().unwrap_or(StoreError::Closed)),
        };
        // The caller may be gone.
        let _ = self.reply.send(result);
    }
}

fn work_through(mut connection: Connection, files: &DatabaseFiles, mut waiting: mpsc::Receiver<Box<dyn WriteJob>>) {
    let mut jobs = Vec::with_capacity(MAX_JOBS_PER_COMMIT);
    while waiting.blocking_recv_many(&mut jobs, MAX_JOBS_PER_COMMIT) > 0 {
        let committed = files.check_if_gone().and_then(|()| commit(&mut connection, files, &mut jobs));
        for job in jobs.drain(..) {
            job.answer(committed.clone());
        }
    }
}

/// Does jobs in one transaction, each in its own savepoint, so that one that fails does not affect the others.
///
/// The files are checked before the commit, so that what is not acknowledged was not written either, and after it,
/// because they may disappear meanwhile.
fn commit(
    connection: &mut Connection,
    files: &DatabaseFiles,
    jobs: &mut [Box<dyn WriteJob>],
) -> Result<(), StoreError> {
    let failed = |error| statements::failed("committing", error);
    let mut transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    for job in jobs {
        let savepoint = transaction.savepoint().map_err(failed)?;
        if job.work(&savepoint) {
            savepoint.commit().map_err(failed)?;
        } else if let Err(error) = savepoint.finish() {
            // The savepoint rolls back. After a full disk SQLite has rolled back everything already, and this fails:
            // every caller gets the reason.
            return Err(job.error().unwrap_or_else(|| failed(error)));
        }
    }
    files.check()?;
    transaction.commit().map_err(failed)?;
    files.check()
}
