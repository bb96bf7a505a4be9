//! Statements about what happened.

pub(in crate::store) const PUT_CONVERSATION: &str = "
    INSERT INTO conversations (account_id, id, bot_id, other_id, document, ended_at) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (account_id, id)
    DO UPDATE SET bot_id = excluded.bot_id, other_id = COALESCE(excluded.other_id, conversations.other_id),
        document = excluded.document, ended_at = excluded.ended_at";

pub(in crate::store) const CONVERSATION: &str = "
    SELECT document FROM conversations WHERE account_id = $1 AND bot_id = $2 AND id = $3";

pub(in crate::store) const CONVERSATION_BY_OTHER_ID: &str = "
    SELECT document FROM conversations WHERE account_id = $1 AND bot_id = $2 AND other_id = $3 ORDER BY id LIMIT 1";

pub(in crate::store) const PUT_SESSION: &str = "
    INSERT INTO sessions (account_id, bot_id, id, ended_at, document) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (account_id, bot_id, id) DO UPDATE SET ended_at = excluded.ended_at, document = excluded.document";

pub(in crate::store) const LATEST_SESSIONS: &str = "
    SELECT document FROM sessions WHERE account_id = $1 AND bot_id = $2 ORDER BY ended_at DESC, id DESC LIMIT $3";

pub(in crate::store) const PUT_STATUS: &str = "
    INSERT INTO statuses (account_id, agent_id, at, status, interacting) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (account_id, agent_id, at)
    DO UPDATE SET status = excluded.status, interacting = excluded.interacting";

/// The last change before the period, and those within it.
pub(in crate::store) const STATUS_CHANGES: &str = "
    SELECT at, status, interacting FROM statuses
    WHERE account_id = $1 AND agent_id = $2 AND at < $4 AND at >= COALESCE(
        (SELECT MAX(at) FROM statuses WHERE account_id = $1 AND agent_id = $2 AND at < $3), $3)
    ORDER BY at";

pub(in crate::store) const SAME_CONVERSATION: &str = "
    SELECT 1 FROM conversations WHERE account_id = $1 AND id = $2 AND bot_id = $3 AND document = $4";

pub(in crate::store) const SAME_SESSION: &str = "
    SELECT 1 FROM sessions WHERE account_id = $1 AND bot_id = $2 AND id = $3 AND ended_at = $4 AND document = $5";

pub(in crate::store) const SAME_STATUS: &str = "
    SELECT 1 FROM statuses
    WHERE account_id = $1 AND agent_id = $2 AND at = $3 AND interacting = $5
        AND (status = $4 OR (status IS NULL AND CAST($4 AS TEXT) IS NULL))";

pub(in crate::store) const IMPORT_PROGRESS: &str = "SELECT record FROM imports WHERE source = $1";

pub(in crate::store) const RECORD_IMPORT: &str = "
    INSERT INTO imports (source, record, kind, newest_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (source) DO UPDATE SET record = excluded.record, kind = COALESCE(excluded.kind, imports.kind),
        newest_at = CASE WHEN imports.newest_at > COALESCE(excluded.newest_at, 0)
            THEN imports.newest_at ELSE excluded.newest_at END";
