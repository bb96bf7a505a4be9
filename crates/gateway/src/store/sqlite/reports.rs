//! Conversations, sessions and status changes.

use rusqlite::Row;
use rusqlite::types::ToSql;
use smartassist_auth::UnixTime;

use super::resources::account_exists;
use super::statements::Statements;
use super::{SqliteStore, millis, time};
use crate::store::sql;
use crate::store::{ConversationRow, ImportProgress, ReportRow, ReportStore, StatusChange, StatusVisitor, StoreError};

impl ReportStore for SqliteStore {
    async fn add_report_rows(&self, facts: Vec<ReportRow>, progress: Option<ImportProgress>) -> Result<(), StoreError> {
        self.write("writing facts", move |db| {
            known(db, &facts)?;
            add(db, &facts)?;
            match &progress {
                Some(progress) => note_import(db, progress, &facts),
                None => Ok(()),
            }
        })
        .await
    }

    async fn are_report_rows_stored(&self, facts: Vec<ReportRow>) -> Result<Vec<bool>, StoreError> {
        self.read("comparing facts", move |db| facts.iter().map(|fact| is_stored(db, fact)).collect()).await
    }

    async fn import_progress(&self, source: String) -> Result<Option<String>, StoreError> {
        let one = move |db: &Statements<'_>| db.first(sql::IMPORT_PROGRESS, &[&source], |row| row.get(0));
        self.read("reading how far an import is", one).await
    }

    async fn conversation(&self, account: String, bot: String, id: String) -> Result<Option<String>, StoreError> {
        self.read("reading a conversation", move |db| {
            let look = |statement| db.first(statement, &[&account, &bot, &id], |row| row.get(0));
            match look(sql::CONVERSATION)? {
                Some(document) => Ok(Some(document)),
                None => look(sql::CONVERSATION_BY_OTHER_ID),
            }
        })
        .await
    }

    async fn latest_sessions(&self, account: String, bot: String, most: u32) -> Result<Vec<String>, StoreError> {
        let all = move |db: &Statements<'_>| db.rows(sql::LATEST_SESSIONS, &[&account, &bot, &most], |row| row.get(0));
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
            if db.each(sql::STATUS_CHANGES, &values, read)?.is_continue() {
                visitor.finish();
            }
            Ok(visitor)
        })
        .await
    }
}

/// Notes how far an import is, and what it brought.
fn note_import(db: &Statements<'_>, progress: &ImportProgress, facts: &[ReportRow]) -> Result<(), StoreError> {
    let kind = facts.first().map(|fact| fact.kind().name());
    let newest = facts.iter().filter_map(ReportRow::at).max().map(millis);
    db.execute(sql::RECORD_IMPORT, &[&progress.source, &progress.record, &kind, &newest]).map(drop)
}

/// One that goes on ends at the end of time: it is never old.
fn ended_at(fact: &ConversationRow) -> i64 {
    fact.ended_at.map_or(i64::MAX, millis)
}

/// Facts of nobody would be found by nobody.
fn known(db: &Statements<'_>, facts: &[ReportRow]) -> Result<(), StoreError> {
    let mut last = None;
    for account in facts.iter().map(ReportRow::account_id) {
        if last != Some(account) {
            account_exists(db, account)?;
            last = Some(account);
        }
    }
    Ok(())
}

fn is_stored(db: &Statements<'_>, fact: &ReportRow) -> Result<bool, StoreError> {
    match fact {
        ReportRow::Conversation(fact) => {
            db.any(sql::SAME_CONVERSATION, &[&fact.account_id, &fact.id, &fact.bot_id, &fact.document])
        }
        ReportRow::Session(fact) => db.any(
            sql::SAME_SESSION,
            &[&fact.account_id, &fact.bot_id, &fact.id, &millis(fact.ended_at), &fact.document],
        ),
        ReportRow::Status(fact) => db.any(
            sql::SAME_STATUS,
            &[&fact.account_id, &fact.agent_id, &millis(fact.at), &fact.status, &i64::from(fact.interacting)],
        ),
    }
}

pub(super) fn add(db: &Statements<'_>, facts: &[ReportRow]) -> Result<(), StoreError> {
    facts.iter().try_for_each(|fact| {
        match fact {
            ReportRow::Conversation(fact) => db.execute(
                sql::PUT_CONVERSATION,
                &[&fact.account_id, &fact.id, &fact.bot_id, &fact.other_id, &fact.document, &ended_at(fact)],
            ),
            ReportRow::Session(fact) => db.execute(
                sql::PUT_SESSION,
                &[&fact.account_id, &fact.bot_id, &fact.id, &millis(fact.ended_at), &fact.document],
            ),
            ReportRow::Status(fact) => db.execute(
                sql::PUT_STATUS,
                &[&fact.account_id, &fact.agent_id, &millis(fact.at), &fact.status, &i64::from(fact.interacting)],
            ),
        }
        .map(drop)
    })
}
