//! Where documents go.

use std::error::Error;
use std::future::Future;
use std::sync::Arc;

use super::chain::Digest;
use super::item::ImportItem;

/// Takes what is imported, durably.
pub trait ImportSink: Sync {
    /// The last checkpoint of the source, if one was taken.
    fn resume(
        &self,
        source: Digest,
    ) -> impl Future<Output = Result<Option<Checkpoint>, Box<dyn Error + Send + Sync>>> + Send;

    /// Of each item whether it is in as it stands, so that taking it would change nothing.
    fn are_stored(
        &self,
        items: Arc<Vec<NumberedItem>>,
    ) -> impl Future<Output = Result<Vec<bool>, Box<dyn Error + Send + Sync>>> + Send;

    /// Takes a batch: all items and the checkpoint, in one transaction, or nothing. The checkpoint replaces an earlier
    /// one of its source. A batch may have no items, and that of a source that cannot be read again has no checkpoint.
    ///
    /// An item that is in already must not be in twice: the later one replaces the earlier. Conversations are one by
    /// account and id, sessions by bot and id, status changes by agent and millisecond, as only the last of several
    /// [counts](crate::reports::user_status). So lines that are taken again do no harm.
    ///
    /// # Errors
    ///
    /// [`SinkError::Refused`] where items cannot be taken, for example for an agent that does not exist: the engine
    /// hands in the batch again without them, or stops before the first of them. [`SinkError::Failed`] ends the import.
    fn store(&self, batch: Arc<ImportBatch>) -> impl Future<Output = Result<(), SinkError>> + Send;
}

/// Items that are taken together.
#[derive(Clone, Debug)]
pub struct ImportBatch {
    /// In the order of their lines.
    pub items: Vec<NumberedItem>,
    /// Where the import goes on after this batch.
    pub checkpoint: Option<Checkpoint>,
}

/// An item and the line it was on.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberedItem {
    /// From 1.
    pub line: u64,
    /// What was on it.
    pub item: ImportItem,
}

/// What is in of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The source: digest of its kind and first document.
    pub source: Digest,
    /// How many lines of it are in, those counted that are empty or were skipped.
    pub lines: u64,
    /// How many bytes these are; for people.
    pub bytes: u64,
    /// Digest of its kind and of these lines.
    pub content: Digest,
}

/// Why a batch was not taken.
#[derive(Debug)]
pub enum SinkError {
    /// Some items cannot be taken. At least one is named.
    Refused(Vec<RefusedItem>),
    /// Nothing can be taken, whatever is in the batch.
    Failed(Box<dyn Error + Send + Sync>),
}

/// An item that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedItem {
    /// Its place in [`ImportBatch::items`].
    pub index: usize,
    /// JSON Pointer to the field that is wrong, such as `/agent`; empty for the whole document.
    pub pointer: String,
    /// What is wrong and what to do, without any value.
    pub reason: String,
}

/// Errors of a store become those of a sink with `?`.
impl<E: Error + Send + Sync + 'static> From<E> for SinkError {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}
