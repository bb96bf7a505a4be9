//! Statements for forgetting. Each touches at most so many rows as it is told, so that nobody waits long for it.

pub(in crate::store) const PRUNE_SENT: &str = "
    DELETE FROM outbox WHERE id IN (
        SELECT id FROM outbox WHERE state = 1 AND settled_at < $1 ORDER BY settled_at LIMIT $2)";

pub(in crate::store) const PRUNE_DEAD_LETTERS: &str = "
    DELETE FROM dead_letters WHERE outbox_id IN (
        SELECT outbox_id FROM dead_letters WHERE died_at < $1 ORDER BY died_at LIMIT $2)";

pub(in crate::store) const PRUNE_DEAD: &str = "
    DELETE FROM outbox WHERE id IN (
        SELECT o.id FROM outbox o
        WHERE o.state = 2 AND o.settled_at < $1
            AND NOT EXISTS (SELECT 1 FROM dead_letters d WHERE d.outbox_id = o.id)
        ORDER BY o.settled_at LIMIT $2)";

/// Keys without an answer are pruned as well, once nobody can still hold them.
pub(in crate::store) const PRUNE_KEYS: &str = "
    DELETE FROM idempotency_keys WHERE (app_id, key) IN (
        SELECT app_id, key FROM idempotency_keys WHERE held_until < $1 ORDER BY held_until LIMIT $2)";

pub(in crate::store) const PRUNE_TOKENS: &str = "
    DELETE FROM used_tokens WHERE (app_id, token) IN (
        SELECT app_id, token FROM used_tokens WHERE until <= $1 ORDER BY until LIMIT $2)";

/// There are two for each app and kind at most.
pub(in crate::store) const PRUNE_SECRETS: &str = "DELETE FROM app_secrets WHERE retires_at <= $1";

/// Calls that are over and of which nothing is waiting or can be replayed.
pub(in crate::store) const PRUNABLE_CALLS: &str = "
    SELECT c.id FROM calls c
    WHERE c.ended_at < $1
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.call_id = c.id AND o.state <> 1)
    ORDER BY c.ended_at, c.id LIMIT $2";

/// Whether it is one of them still.
pub(in crate::store) const IS_PRUNABLE_CALL: &str = "
    SELECT 1 FROM calls c
    WHERE c.id = $1 AND c.ended_at < $2
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.call_id = c.id AND o.state <> 1)";

pub(in crate::store) const PRUNE_SENT_OF_CALL: &str = "DELETE FROM outbox WHERE call_id = $1";

pub(in crate::store) const PRUNE_CALL: &str = "DELETE FROM calls WHERE id = $1";

/// Calls that are over and of which nothing will be sent any more, with headers that nobody needs then.
pub(in crate::store) const CALLS_WITH_HEADERS: &str = "
    SELECT c.id FROM calls c
    WHERE c.ended_at IS NOT NULL AND c.notify_headers <> '[]'
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.call_id = c.id AND o.state <> 1)
    ORDER BY c.ended_at, c.id LIMIT $1";

/// The record of such a call.
pub(in crate::store) const CALL_WITH_HEADERS: &str = "
    SELECT c.record FROM calls c
    WHERE c.id = $1 AND c.ended_at IS NOT NULL AND c.notify_headers <> '[]'
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.call_id = c.id AND o.state <> 1)";

pub(in crate::store) const WIPE_HEADERS: &str = "
    UPDATE calls SET notify_headers = '[]', record = $2 WHERE id = $1";

/// Fingerprints that are no digests: until there were digests, they were the request itself.
pub(in crate::store) const PLAIN_FINGERPRINTS: &str = "
    SELECT app_id, key, fingerprint FROM idempotency_keys WHERE LENGTH(fingerprint) <> 32 LIMIT $1";

pub(in crate::store) const DIGEST_FINGERPRINT: &str = "
    UPDATE idempotency_keys SET fingerprint = $3 WHERE app_id = $1 AND key = $2 AND LENGTH(fingerprint) <> 32";

/// Conversations of which it is not known when they ended.
pub(in crate::store) const UNDATED_CONVERSATIONS: &str = "
    SELECT account_id, id, document FROM conversations WHERE ended_at IS NULL LIMIT $1";

pub(in crate::store) const DATE_CONVERSATION: &str = "
    UPDATE conversations SET ended_at = $3 WHERE account_id = $1 AND id = $2 AND ended_at IS NULL";

pub(in crate::store) const PRUNE_CONVERSATIONS: &str = "
    DELETE FROM conversations WHERE (account_id, id) IN (
        SELECT account_id, id FROM conversations WHERE ended_at < $1 ORDER BY ended_at LIMIT $2)";

pub(in crate::store) const PRUNE_SESSIONS: &str = "
    DELETE FROM sessions WHERE (account_id, bot_id, id) IN (
        SELECT account_id, bot_id, id FROM sessions WHERE ended_at < $1 ORDER BY ended_at LIMIT $2)";

/// The agent after this one, of those who have changes.
pub(in crate::store) const NEXT_AGENT: &str = "
    SELECT account_id, agent_id FROM statuses WHERE (account_id, agent_id) > ($1, $2)
    ORDER BY account_id, agent_id LIMIT 1";

/// What was the case at a moment.
pub(in crate::store) const LAST_STATUS_BEFORE: &str = "
    SELECT at, CASE WHEN status IS NULL THEN 1 ELSE 0 END FROM statuses
    WHERE account_id = $1 AND agent_id = $2 AND at < $3 ORDER BY at DESC LIMIT 1";

pub(in crate::store) const PRUNE_STATUSES: &str = "
    DELETE FROM statuses WHERE account_id = $1 AND agent_id = $2 AND at IN (
        SELECT at FROM statuses WHERE account_id = $1 AND agent_id = $2 AND at < $3 ORDER BY at LIMIT $4)";

/// Imports of which it is not known how new what they brought is: from now on they age.
pub(in crate::store) const DATE_IMPORTS: &str = "UPDATE imports SET newest_at = $1 WHERE newest_at IS NULL";

pub(in crate::store) const PRUNE_IMPORTS: &str = "DELETE FROM imports WHERE kind = $1 AND newest_at < $2";

/// Those of which it is not known what they brought.
pub(in crate::store) const PRUNE_IMPORTS_OF_ANY_KIND: &str = "
    DELETE FROM imports WHERE kind IS NULL AND newest_at < $1";
