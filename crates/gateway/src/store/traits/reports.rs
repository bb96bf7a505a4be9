//! The store of report rows.

use std::future::Future;
use std::ops::ControlFlow;

use smartassist_auth::UnixTime;

use crate::store::error::StoreError;
use crate::store::model::{ImportProgress, ReportRow, StatusChange};

/// Conversations, sessions and status changes: the part of a [`Store`](super::Store) that the reporting APIs read. The
/// rows of calls are written with the calls: [`Store::accept_call`](super::Store::accept_call) and
/// [`Store::change_call`](super::Store::change_call).
pub trait ReportStore: Send + Sync + 'static {
    /// Writes rows and the progress of their import, all or none. [`StoreError::Missing`] if the account of a row does
    /// not exist.
    fn add_report_rows(
        &self,
        report_rows: Vec<ReportRow>,
        progress: Option<ImportProgress>,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// For each of these rows: whether exactly this row is stored.
    fn are_report_rows_stored(
        &self,
        report_rows: Vec<ReportRow>,
    ) -> impl Future<Output = Result<Vec<bool>, StoreError>> + Send;

    /// The progress of the import of this source, as it was written with its rows.
    fn import_progress(&self, source: String) -> impl Future<Output = Result<Option<String>, StoreError>> + Send;

    /// The document of a conversation, by its `_id` or by the id in the notifications of its call.
    fn conversation(
        &self,
        account_id: String,
        bot_id: String,
        id: String,
    ) -> impl Future<Output = Result<Option<String>, StoreError>> + Send;

    /// The documents of a bot's latest sessions, at most `most`, newest first.
    fn latest_sessions(
        &self,
        account_id: String,
        bot_id: String,
        most: u32,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Passes the status changes of an agent to `visitor`, by time, and returns it: those from `from` on and before
    /// `until`, and before them the last one before `from`, which was valid when the period began.
    fn status_changes<V: StatusVisitor>(
        &self,
        account_id: String,
        agent_id: String,
        from: UnixTime,
        until: UnixTime,
        visitor: V,
    ) -> impl Future<Output = Result<V, StoreError>> + Send;
}

/// Visits status changes one by one while they are read, so that they need not be in memory together. A transaction is
/// open meanwhile; a visitor must not block.
pub trait StatusVisitor: Send + 'static {
    /// Visits the next change. [`ControlFlow::Break`] ends the reading.
    fn visit(&mut self, change: StatusChange<'_>) -> ControlFlow<()>;

    /// There are no more changes. Not called after a break.
    fn finish(&mut self);
}
