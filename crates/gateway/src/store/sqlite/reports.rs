//! Conversations, sessions and status changes: writing and reading them, and the progress of imports.

use rusqlite::Row;
use rusqlite::types::ToSql;
use smartassist_auth::UnixTime;

use super::columns::{millis, time};
use super::resources::account_exists;
use super::statements::Statements;
use super::store::SqliteStore;
use crate::store::{ConversationRow, ImportProgress, ReportRow, ReportStore, StatusChange, StatusVisitor, StoreError};

const IMPORT_PROGRESS: &str = "SELECT record FROM imports WHERE source = $1";

const CONVERSATION: &str = "
    SELECT document FROM conversations WHERE account_id = $1 AND bot_id = $2 AND id = $3";

const CONVERSATION_BY_OTHER_ID: &str = "
    SELECT document FROM conversations WHERE account_id = $1 AND bot_id = $2 AND other_id = $3 ORDER BY id LIMIT 1";

const LATEST_SESSIONS: &str = "
    SELECT document FROM sessions WHERE account_id = $1 AND bot_id = $2 ORDER BY ended_at DESC, id DESC LIMIT $3";

/// The last change before the period, and those in it.
const STATUS_CHANGES: &str = "
    SELECT at, status, interacting FROM statuses
    WHERE account_id = $1 AND agent_id = $2 AND at < $4 AND at >= COALESCE(
        (SELECT MAX(at) FROM statuses WHERE account_id = $1 AND agent_id = $2 AND at < $3), $3)
    ORDER BY at";

impl ReportStore for SqliteStore {
    async fn add_report_rows(
        &self,
        report_rows: Vec<ReportRow>,
        progress: Option<ImportProgress>,
    ) -> Result<(), StoreError> {
        self.write("writing report rows", move |db| {
            known(db, &report_rows)?;
            add(db, &report_rows)?;
            match &progress {
                Some(progress) => note_import(db, progress, &report_rows),
                None => Ok(()),
            }
        })
        .await
    }

    async fn are_report_rows_stored(&self, report_rows: Vec<ReportRow>) -> Result<Vec<bool>, StoreError> {
        self.read("comparing report rows", move |db| report_rows.iter().map(|row| is_stored(db, row)).collect()).await
    }

    async fn import_progress(&self, source: String) -> Result<Option<String>, StoreError> {
        let one = move |db: &Statements<'_>| db.first(IMPORT_PROGRESS, &[&source], |row| row.get(0));
        self.read("reading the progress of an import", one).await
    }

    async fn conversation(&self, account: String, bot: String, id: String) -> Result<Option<String>, StoreError> {
        self.read("reading a conversation", move |db| {
            let look = |statement| db.first(statement, &[&account, &bot, &id], |row| row.get(0));
            match look(CONVERSATION)? {
                Some(document) => Ok(Some(document)),
                None => look(CONVERSATION_BY_OTHER_ID),
            }
        })
        .await
    }

    async fn latest_sessions(&self, account: String, bot: String, most: u32) -> Result<Vec<String>, StoreError> {
        let all = move |db: &Statements<'_>| db.rows(LATEST_SESSIONS, &[&account, &bot, &most], |row| row.get(0));
        self.read("reading sessions", all).await
    }

    async fn status_changes<V: StatusVisitor>(
        &self,
        account_id: String,
        agent_id: String,
        from: UnixTime,
        until: UnixTime,
        mut visitor: V,
    ) -> Result<V, StoreError> {
        self.read("reading status changes", move |db| {
            let read = |row: &Row<'_>| {
                let status = row.get_ref(1)?.as_str_or_null()?;
                Ok(visitor.visit(StatusChange { at: time(row.get(0)?), status, interacting: row.get(2)? }))
            };
            let values: [&dyn ToSql; 4] = [&account_id, &agent_id, &millis(from), &millis(until)];
            if db.each(STATUS_CHANGES, &values, read)?.is_continue() {
                visitor.finish();
            }
            Ok(visitor)
        })
        .await
    }
}

const RECORD_IMPORT: &str = "
    INSERT INTO imports (source, record, kind, newest_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (source) DO UPDATE SET record = excluded.record, kind = COALESCE(excluded.kind, imports.kind),
        newest_at = CASE WHEN imports.newest_at > COALESCE(excluded.newest_at, 0)
            THEN imports.newest_at ELSE excluded.newest_at END";

/// Stores the progress of an import, and the kind and time of its newest row.
fn note_import(db: &Statements<'_>, progress: &ImportProgress, report_rows: &[ReportRow]) -> Result<(), StoreError> {
    let kind = report_rows.first().map(|row| row.kind().name());
    let newest = report_rows.iter().filter_map(ReportRow::at).max().map(millis);
    db.execute(RECORD_IMPORT, &[&progress.source, &progress.record, &kind, &newest]).map(drop)
}

/// A conversation that goes on ends at the end of time: it is never old.
fn ended_at(row: &ConversationRow) -> i64 {
    row.ended_at.map_or(i64::MAX, millis)
}

/// Rows need an account: no request could read them without one.
fn known(db: &Statements<'_>, report_rows: &[ReportRow]) -> Result<(), StoreError> {
    let mut last = None;
    for account in report_rows.iter().map(ReportRow::account_id) {
        if last != Some(account) {
            account_exists(db, account)?;
            last = Some(account);
        }
    }
    Ok(())
}

const SAME_CONVERSATION: &str = "
    SELECT 1 FROM conversations WHERE account_id = $1 AND id = $2 AND bot_id = $3 AND document = $4";

const SAME_SESSION: &str = "
    SELECT 1 FROM sessions WHERE account_id = $1 AND bot_id = $2 AND id = $3 AND ended_at = $4 AND document = $5";

const SAME_STATUS: &str = "
    SELECT 1 FROM statuses
    WHERE account_id = $1 AND agent_id = $2 AND at = $3 AND interacting = $5
        AND (status = $4 OR (status IS NULL AND CAST($4 AS TEXT) IS NULL))";

fn is_stored(db: &Statements<'_>, row: &ReportRow) -> Result<bool, StoreError> {
    match row {
        ReportRow::Conversation(row) => {
            db.any(SAME_CONVERSATION, &[&row.account_id, &row.id, &row.bot_id, &row.document])
        }
        ReportRow::Session(row) => {
            db.any(SAME_SESSION, &[&row.account_id, &row.bot_id, &row.id, &millis(row.ended_at), &row.document])
        }
        ReportRow::Status(row) => db.any(
            SAME_STATUS,
            &[&row.account_id, &row.agent_id, &millis(row.at), &row.status, &i64::from(row.interacting)],
        ),
    }
}

const PUT_CONVERSATION: &str = "
    INSERT INTO conversations (account_id, id, bot_id, other_id, document, ended_at) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (account_id, id)
    DO UPDATE SET bot_id = excluded.bot_id, other_id = COALESCE(excluded.other_id, conversations.other_id),
        document = excluded.document, ended_at = excluded.ended_at";

const PUT_SESSION: &str = "
    INSERT INTO sessions (account_id, bot_id, id, ended_at, document) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (account_id, bot_id, id) DO UPDATE SET ended_at = excluded.ended_at, document = excluded.document";

const PUT_STATUS: &str = "
    INSERT INTO statuses (account_id, agent_id, at, status, interacting) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (account_id, agent_id, at)
    DO UPDATE SET status = excluded.status, interacting = excluded.interacting";

pub(super) fn add(db: &Statements<'_>, report_rows: &[ReportRow]) -> Result<(), StoreError> {
    report_rows.iter().try_for_each(|row| {
        match row {
            ReportRow::Conversation(row) => db.execute(
                PUT_CONVERSATION,
                &[&row.account_id, &row.id, &row.bot_id, &row.other_id, &row.document, &ended_at(row)],
            ),
            ReportRow::Session(row) => {
                db.execute(PUT_SESSION, &[&row.account_id, &row.bot_id, &row.id, &millis(row.ended_at), &row.document])
            }
            ReportRow::Status(row) => db.execute(
                PUT_STATUS,
                &[&row.account_id, &row.agent_id, &millis(row.at), &row.status, &i64::from(row.interacting)],
            ),
        }
        .map(drop)
    })
}
