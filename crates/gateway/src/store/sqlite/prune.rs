//! Deletes old rows, a few at a time.

use aws_lc_rs::digest::{SHA256, SHA256_OUTPUT_LEN, digest};
use rusqlite::Row;
use serde_json::Value;
use smartassist_auth::UnixTime;

use super::columns::millis;
use super::statements::Statements;
use super::store::SqliteStore;
use crate::store::{AgentKey, Pruned, PrunedHistory, ReportKind, RetentionCutoffs, StoreError, conversation_end};

/// How many rows of each table one transaction deletes. That takes milliseconds, which is the longest that a writer
/// waits for it.
pub(super) const PRUNE_BATCH: i64 = 250;
/// How many calls are looked for at a time. Those that must stay are skipped each time.
const MAX_FOUND_CALLS: i64 = 10_000;
/// How many agents one transaction looks at.
const AGENTS_PER_BATCH: usize = 250;

const PRUNE_SENT: &str = "
    DELETE FROM outbox WHERE id IN (
        SELECT id FROM outbox WHERE state = 1 AND settled_at < $1 ORDER BY settled_at LIMIT $2)";

const PRUNE_DEAD_LETTERS: &str = "
    DELETE FROM dead_letters WHERE outbox_id IN (
        SELECT outbox_id FROM dead_letters WHERE died_at < $1 ORDER BY died_at LIMIT $2)";

const PRUNE_DEAD: &str = "
    DELETE FROM outbox WHERE id IN (
        SELECT o.id FROM outbox o
        WHERE o.state = 2 AND o.settled_at < $1
            AND NOT EXISTS (SELECT 1 FROM dead_letters d WHERE d.outbox_id = o.id)
        ORDER BY o.settled_at LIMIT $2)";

/// Keys without an answer are deleted as well, when their reservation has expired.
const PRUNE_KEYS: &str = "
    DELETE FROM idempotency_keys WHERE (app_id, key) IN (
        SELECT app_id, key FROM idempotency_keys WHERE held_until < $1 ORDER BY held_until LIMIT $2)";

const PRUNE_TOKENS: &str = "
    DELETE FROM used_tokens WHERE (app_id, token) IN (
        SELECT app_id, token FROM used_tokens WHERE until <= $1 ORDER BY until LIMIT $2)";

/// An app has at most two of each kind.
const PRUNE_SECRETS: &str = "DELETE FROM app_secrets WHERE retires_at <= $1";

pub(super) fn settled(
    db: &Statements<'_>,
    sent_before: UnixTime,
    dead_letters_before: UnixTime,
    keys_before: UnixTime,
    at: UnixTime,
) -> Result<Pruned, StoreError> {
    let run = |sql, before| Ok::<_, StoreError>(count(db.execute(sql, &[&millis(before), &PRUNE_BATCH])?));
    let sent = run(PRUNE_SENT, sent_before)?;
    run(PRUNE_DEAD_LETTERS, dead_letters_before)?;
    let dead = run(PRUNE_DEAD, dead_letters_before)?;
    let keys = run(PRUNE_KEYS, keys_before)?;
    let tokens = run(PRUNE_TOKENS, at)?;
    let secrets = count(db.execute(PRUNE_SECRETS, &[&millis(at)])?);
    Ok(Pruned { sent, dead, keys, secrets, tokens })
}

/// Calls that ended, and of which no notification waits or can be replayed.
const PRUNABLE_CALLS: &str = "
    SELECT c.id FROM calls c
    WHERE c.ended_at < $1
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.call_id = c.id AND o.state <> 1)
    ORDER BY c.ended_at, c.id LIMIT $2";

const PRUNE_CONVERSATIONS: &str = "
    DELETE FROM conversations WHERE (account_id, id) IN (
        SELECT account_id, id FROM conversations WHERE ended_at < $1 ORDER BY ended_at LIMIT $2)";

const PRUNE_SESSIONS: &str = "
    DELETE FROM sessions WHERE (account_id, bot_id, id) IN (
        SELECT account_id, bot_id, id FROM sessions WHERE ended_at < $1 ORDER BY ended_at LIMIT $2)";

/// Calls that ended, and whose headers are not needed any more because no notification will be sent.
const CALLS_WITH_HEADERS: &str = "
    SELECT c.id FROM calls c
    WHERE c.ended_at IS NOT NULL AND c.notify_headers <> '[]'
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.call_id = c.id AND o.state <> 1)
    ORDER BY c.ended_at, c.id LIMIT $1";

/// Fingerprints that are not digests: in earlier versions they were the requests themselves.
const PLAIN_FINGERPRINTS: &str = "
    SELECT app_id, key, fingerprint FROM idempotency_keys WHERE LENGTH(fingerprint) <> 32 LIMIT $1";

const DIGEST_FINGERPRINT: &str = "
    UPDATE idempotency_keys SET fingerprint = $3 WHERE app_id = $1 AND key = $2 AND LENGTH(fingerprint) <> 32";

impl SqliteStore {
    /// Finds the calls on a connection that reads, so that the search does not block the writer.
    pub(super) async fn prune_old_history(
        &self,
        from: RetentionCutoffs,
        at: UnixTime,
    ) -> Result<PrunedHistory, StoreError> {
        let calls = match from.calls {
            Some(before) => {
                let ids = move |db: &Statements<'_>| {
                    db.rows(PRUNABLE_CALLS, &[&millis(before), &MAX_FOUND_CALLS], |row| row.get::<_, String>(0))
                };
                self.read("finding old calls", ids).await?
            }
            None => Vec::new(),
        };
        let mut deleted_calls = 0_u64;
        for ids in batches(calls) {
            let delete = move |db: &Statements<'_>| {
                let Some(before) = from.calls else { return Ok(0) };
                ids.iter().try_fold(0_u64, |sum, id| Ok(sum.saturating_add(u64::from(call(db, id, before)?))))
            };
            deleted_calls = deleted_calls.saturating_add(self.write("deleting old calls", delete).await?);
        }
        self.write("deleting old report rows", move |db| {
            let mut pruned = PrunedHistory { calls: deleted_calls, ..PrunedHistory::default() };
            if let Some(before) = from.conversations {
                pruned.undated = undated(db, at)?;
                pruned.conversations = count(db.execute(PRUNE_CONVERSATIONS, &[&millis(before), &PRUNE_BATCH])?);
            }
            if let Some(before) = from.sessions {
                pruned.sessions = count(db.execute(PRUNE_SESSIONS, &[&millis(before), &PRUNE_BATCH])?);
            }
            pruned.imports = imports(db, from, at)?;
            Ok(pruned)
        })
        .await
    }

    pub(super) async fn delete_headers(&self) -> Result<u64, StoreError> {
        let ids = |db: &Statements<'_>| db.rows(CALLS_WITH_HEADERS, &[&MAX_FOUND_CALLS], |row| row.get::<_, String>(0));
        let ids = self.read("finding headers that are not needed", ids).await?;
        if ids.is_empty() {
            // Pages from before the deletion may still be in the log.
            return self.empty_log().await.map(|()| 0);
        }
        let found = count(ids.len());
        for ids in batches(ids) {
            self.write("deleting headers", move |db| ids.iter().try_for_each(|id| wipe_headers(db, id))).await?;
        }
        Ok(found)
    }

    pub(super) async fn digest_fingerprints(&self) -> Result<u64, StoreError> {
        let plain = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, Vec<u8>>(2)?));
        let plain = move |db: &Statements<'_>| db.rows(PLAIN_FINGERPRINTS, &[&PRUNE_BATCH], plain);
        let plain = self.read("finding old fingerprints", plain).await?;
        self.write("replacing old fingerprints", move |db| {
            for (app_id, key, fingerprint) in &plain {
                db.execute(DIGEST_FINGERPRINT, &[app_id, key, &sha256(fingerprint)])?;
            }
            Ok(count(plain.len()))
        })
        .await
    }
}

/// Batches, each for its own transaction.
fn batches(ids: Vec<String>) -> impl Iterator<Item = Vec<String>> {
    let size = usize::try_from(PRUNE_BATCH).unwrap_or(usize::MAX);
    let mut ids = ids.into_iter();
    std::iter::from_fn(move || Some(ids.by_ref().take(size).collect::<Vec<_>>()).filter(|batch| !batch.is_empty()))
}

/// Whether a stored fingerprint is of the same request. In earlier versions it was the request itself.
pub(super) fn is_same_request(stored: &[u8], fingerprint: &[u8]) -> bool {
    stored == fingerprint || (stored.len() != SHA256_OUTPUT_LEN && sha256(stored) == fingerprint)
}

fn sha256(bytes: &[u8]) -> Vec<u8> {
    digest(&SHA256, bytes).as_ref().to_vec()
}

/// Whether the call can still be deleted.
const IS_PRUNABLE_CALL: &str = "
    SELECT 1 FROM calls c
    WHERE c.id = $1 AND c.ended_at < $2
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.call_id = c.id AND o.state <> 1)";

const PRUNE_SENT_OF_CALL: &str = "DELETE FROM outbox WHERE call_id = $1";

const PRUNE_CALL: &str = "DELETE FROM calls WHERE id = $1";

/// Deletes a call, if it can still be deleted.
fn call(db: &Statements<'_>, id: &str, before: UnixTime) -> Result<bool, StoreError> {
    let is_prunable = db.any(IS_PRUNABLE_CALL, &[&id, &millis(before)])?;
    if is_prunable {
        db.execute(PRUNE_SENT_OF_CALL, &[&id])?;
        db.execute(PRUNE_CALL, &[&id])?;
    }
    Ok(is_prunable)
}

/// The record of such a call.
const CALL_WITH_HEADERS: &str = "
    SELECT c.record FROM calls c
    WHERE c.id = $1 AND c.ended_at IS NOT NULL AND c.notify_headers <> '[]'
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.call_id = c.id AND o.state <> 1)";

const WIPE_HEADERS: &str = "
    UPDATE calls SET notify_headers = '[]', record = $2 WHERE id = $1";

/// Deletes the headers of a call, if it ended and no notification will be sent any more.
pub(super) fn wipe_headers(db: &Statements<'_>, call_id: &str) -> Result<(), StoreError> {
    let record = db.first(CALL_WITH_HEADERS, &[&call_id], |row| row.get::<_, Vec<u8>>(0))?;
    match record {
        Some(record) => db.execute(WIPE_HEADERS, &[&call_id, &without_headers(record)]).map(drop),
        None => Ok(()),
    }
}

/// The field of a dialout with the headers.
const HEADERS: &str = "notifyHeaders";

/// The record of a call without the headers. Earlier versions stored them in the record as well.
fn without_headers(record: Vec<u8>) -> Vec<u8> {
    if !record.windows(HEADERS.len()).any(|bytes| bytes == HEADERS.as_bytes()) {
        return record;
    }
    match serde_json::from_slice(&record) {
        Ok(mut value) => {
            strip(&mut value);
            serde_json::to_vec(&value).unwrap_or(record)
        }
        // A record that cannot be parsed is of no use, but may contain headers.
        Err(_) => b"{}".to_vec(),
    }
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove(HEADERS);
            members.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

/// Conversations without a known end.
const UNDATED_CONVERSATIONS: &str = "
    SELECT account_id, id, document FROM conversations WHERE ended_at IS NULL LIMIT $1";

const DATE_CONVERSATION: &str = "
    UPDATE conversations SET ended_at = $3 WHERE account_id = $1 AND id = $2 AND ended_at IS NULL";

/// Finds out when conversations ended, from their documents.
fn undated(db: &Statements<'_>, at: UnixTime) -> Result<u64, StoreError> {
    let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?));
    let found = db.rows(UNDATED_CONVERSATIONS, &[&PRUNE_BATCH], read)?;
    for (account, id, document) in &found {
        let ended = millis(conversation_end(document).unwrap_or(at));
        db.execute(DATE_CONVERSATION, &[account, id, &ended])?;
    }
    Ok(count(found.len()))
}

/// Imports without a known time of their newest row age from now on.
const DATE_IMPORTS: &str = "UPDATE imports SET newest_at = $1 WHERE newest_at IS NULL";

const PRUNE_IMPORTS: &str = "DELETE FROM imports WHERE kind = $1 AND newest_at < $2";

/// Imports of an unknown kind.
const PRUNE_IMPORTS_OF_ANY_KIND: &str = "
    DELETE FROM imports WHERE kind IS NULL AND newest_at < $1";

/// Deletes imports of which nothing is left.
fn imports(db: &Statements<'_>, from: RetentionCutoffs, at: UnixTime) -> Result<u64, StoreError> {
    let kinds = [
        (ReportKind::Conversation, from.conversations),
        (ReportKind::Session, from.sessions),
        (ReportKind::Status, from.statuses),
    ];
    let mut pruned = 0_usize;
    if kinds.iter().any(|(_, before)| before.is_some()) {
        db.execute(DATE_IMPORTS, &[&millis(at)])?;
    }
    for (kind, before) in kinds {
        if let Some(before) = before {
            pruned = pruned.saturating_add(db.execute(PRUNE_IMPORTS, &[&kind.name(), &millis(before)])?);
        }
    }
    let all: Option<Vec<_>> = kinds.into_iter().map(|(_, before)| before).collect();
    if let Some(oldest) = all.and_then(|all| all.into_iter().min()) {
        pruned = pruned.saturating_add(db.execute(PRUNE_IMPORTS_OF_ANY_KIND, &[&millis(oldest)])?);
    }
    Ok(count(pruned))
}

/// The next agent with status changes.
const NEXT_AGENT: &str = "
    SELECT account_id, agent_id FROM statuses WHERE (account_id, agent_id) > ($1, $2)
    ORDER BY account_id, agent_id LIMIT 1";

/// The status that was valid at a time.
const LAST_STATUS_BEFORE: &str = "
    SELECT at, CASE WHEN status IS NULL THEN 1 ELSE 0 END FROM statuses
    WHERE account_id = $1 AND agent_id = $2 AND at < $3 ORDER BY at DESC LIMIT 1";

const PRUNE_STATUSES: &str = "
    DELETE FROM statuses WHERE account_id = $1 AND agent_id = $2 AND at IN (
        SELECT at FROM statuses WHERE account_id = $1 AND agent_id = $2 AND at < $3 ORDER BY at LIMIT $4)";

/// Deletes status changes that no report from this time on needs, of some agents. The status that was valid at this
/// time stays.
pub(super) fn statuses(
    db: &Statements<'_>,
    before: UnixTime,
    after: Option<AgentKey>,
) -> Result<(u64, Option<AgentKey>), StoreError> {
    let mut last = after.unwrap_or_default();
    let mut pruned = 0_u64;
    for _ in 0..AGENTS_PER_BATCH {
        let read = |row: &Row<'_>| Ok(AgentKey { account_id: row.get(0)?, agent_id: row.get(1)? });
        let Some(agent) = db.first(NEXT_AGENT, &[&last.account_id, &last.agent_id], read)? else {
            return Ok((pruned, None));
        };
        let (account_id, agent_id) = (&agent.account_id, &agent.agent_id);
        let read = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, bool>(1)?));
        if let Some((at, is_logged_out)) =
            db.first(LAST_STATUS_BEFORE, &[account_id, agent_id, &millis(before)], read)?
        {
            // An agent without any change is logged out.
            let from = at.saturating_add(i64::from(is_logged_out));
            let gone = count(db.execute(PRUNE_STATUSES, &[account_id, agent_id, &from, &PRUNE_BATCH])?);
            pruned = pruned.saturating_add(gone);
            if gone == count(usize::try_from(PRUNE_BATCH).unwrap_or(usize::MAX)) {
                // There may be more changes of this agent.
                return Ok((pruned, Some(last)));
            }
        }
        last = agent;
    }
    Ok((pruned, Some(last)))
}

fn count(rows: usize) -> u64 {
    u64::try_from(rows).unwrap_or(u64::MAX)
}
