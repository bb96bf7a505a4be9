//! What a store knows of what happened.

use std::future::Future;
use std::ops::ControlFlow;

use smartassist_auth::UnixTime;

use crate::store::error::StoreError;
use crate::store::model::{ImportProgress, ReportRow, StatusChange};

/// Conversations, sessions and status changes: the part of a [`Store`](super::Store) that the APIs for reading answer
/// from. Those of calls come with the calls: [`Store::accept_call`](super::Store::accept_call) and
/// [`Store::change_call`](super::Store::change_call).
pub trait ReportStore: Send + Sync + 'static {
    /// Writes facts, and how far their import is, all or none. [`StoreError::Missing`] where one of them belongs to an
    /// account that is not known.
    fn add_report_rows(
        &self,
        facts: Vec<ReportRow>,
        progress: Option<ImportProgress>,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Of each of these facts whether it is stored as it stands, and not another one in its place.
    fn are_report_rows_stored(
        &self,
        facts: Vec<ReportRow>,
    ) -> impl Future<Output = Result<Vec<bool>, StoreError>> + Send;

    /// How far the import of this source is, as it was written with its facts.
    fn import_progress(&self, source: String) -> impl Future<Output = Result<Option<String>, StoreError>> + Send;

    /// The document of a conversation, by its `_id` or by the id that the notifications of its call carry.
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

    /// Shows the status changes of an agent to `visitor`, and gives it back: those from `from` on and before `until`,
    /// by time, and before them the last one before `from`: what was the case when the period began.
    fn status_changes<V: StatusVisitor>(
        &self,
        account_id: String,
        agent_id: String,
        from: UnixTime,
        until: UnixTime,
        visitor: V,
    ) -> impl Future<Output = Result<V, StoreError>> + Send;
}

/// Looks at status changes one by one while they are read, so that they need not be in memory together. The store waits
/// for it with a transaction open; it must not wait for anything itself.
pub trait StatusVisitor: Send + 'static {
    /// Looks at the next change; the reading ends where it says so.
    fn visit(&mut self, change: StatusChange<'_>) -> ControlFlow<()>;

    /// There are no more; not called where the reading was ended.
    fn finish(&mut self);
}
