//! Statements about what is set up.

pub(in crate::store) const VERSION: &str = "SELECT version FROM directory_version";

pub(in crate::store) const INCREMENT_VERSION: &str = "UPDATE directory_version SET version = version + 1";

/// What the version that was just counted up changed.
pub(in crate::store) const ADD_CHANGE: &str = "
    INSERT INTO directory_changes (version, account_id, kind, id)
    SELECT version, $1, $2, $3 FROM directory_version";

pub(in crate::store) const PRUNE_CHANGES: &str = "
    DELETE FROM directory_changes WHERE version <= (SELECT version FROM directory_version) - $1";

pub(in crate::store) const DELETED_ACCOUNTS: &str = "
    SELECT DISTINCT account_id FROM directory_changes WHERE version > $1 AND kind = 'account'";

pub(in crate::store) const CHANGED_APPS: &str = "
    SELECT DISTINCT id FROM directory_changes WHERE version > $1 AND kind = 'app'";

pub(in crate::store) const CHANGED_ENTRIES: &str = "
    SELECT c.account_id, c.kind, c.id, e.record
    FROM (
        SELECT DISTINCT account_id, kind, id FROM directory_changes
        WHERE version > $1 AND kind <> 'app' AND kind <> 'account') c
    LEFT JOIN entries e ON e.account_id = c.account_id AND e.kind = c.kind AND e.id = c.id";

/// As much as an accepted call may need. No import has this name: they have digests.
pub(in crate::store) const PROBE: &str = "
    INSERT INTO imports (source, record) VALUES ('probe', $1)
    ON CONFLICT (source) DO UPDATE SET record = excluded.record";

pub(in crate::store) const DELETE_PROBE: &str = "DELETE FROM imports WHERE source = 'probe'";

pub(in crate::store) const PUT_ACCOUNT: &str = "
    INSERT INTO accounts (id, name) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET name = excluded.name";

pub(in crate::store) const ACCOUNTS: &str = "SELECT id, name FROM accounts ORDER BY id";

pub(in crate::store) const ACCOUNT_EXISTS: &str = "SELECT 1 FROM accounts WHERE id = $1";

/// What keeps an account from being deleted: apps, calls that are not over, notifications on their way.
pub(in crate::store) const ACCOUNT_IN_USE: &str = "
    SELECT 1 FROM apps WHERE account_id = $1 AND deleted_at IS NULL
    UNION ALL SELECT 1 FROM calls WHERE account_id = $1 AND ended_at IS NULL
    UNION ALL SELECT 1 FROM outbox o JOIN calls c ON c.id = o.call_id WHERE c.account_id = $1 AND o.state = 0";

/// Everything an account has, in an order that no reference stands against.
pub(in crate::store) const DELETE_ACCOUNT: [&str; 12] = [
    "DELETE FROM dead_letters WHERE app_id IN (SELECT id FROM apps WHERE account_id = $1)",
    "DELETE FROM outbox WHERE call_id IN (SELECT id FROM calls WHERE account_id = $1)",
    "DELETE FROM calls WHERE account_id = $1",
    "DELETE FROM idempotency_keys WHERE app_id IN (SELECT id FROM apps WHERE account_id = $1)",
    "DELETE FROM failing_hosts WHERE app_id IN (SELECT id FROM apps WHERE account_id = $1)",
    "DELETE FROM app_secrets WHERE app_id IN (SELECT id FROM apps WHERE account_id = $1)",
    "DELETE FROM apps WHERE account_id = $1",
    "DELETE FROM entries WHERE account_id = $1",
    "DELETE FROM conversations WHERE account_id = $1",
    "DELETE FROM sessions WHERE account_id = $1",
    "DELETE FROM statuses WHERE account_id = $1",
    "DELETE FROM accounts WHERE id = $1",
];

/// An app stays with its account, and what was deleted stays deleted: then nothing changes.
pub(in crate::store) const PUT_APP: &str = "
    INSERT INTO apps (id, account_id, name, record) VALUES ($1, $2, $3, $4)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, record = excluded.record
    WHERE apps.account_id = excluded.account_id AND apps.deleted_at IS NULL";

pub(in crate::store) const APP: &str = "
    SELECT id, account_id, name, record FROM apps WHERE id = $1 AND deleted_at IS NULL";

pub(in crate::store) const APPS: &str = "
    SELECT id, account_id, name, record FROM apps
    WHERE (CAST($1 AS TEXT) IS NULL OR account_id = $1) AND deleted_at IS NULL ORDER BY id";

pub(in crate::store) const DELETE_APP: &str = "
    UPDATE apps SET deleted_at = $2 WHERE id = $1 AND deleted_at IS NULL";

pub(in crate::store) const DELETE_SECRETS: &str = "DELETE FROM app_secrets WHERE app_id = $1 AND kind = $2";

pub(in crate::store) const APP_EXISTS: &str = "SELECT 1 FROM apps WHERE id = $1 AND deleted_at IS NULL";

pub(in crate::store) const APP_OF_ACCOUNT: &str = "
    SELECT 1 FROM apps WHERE id = $1 AND account_id = $2 AND deleted_at IS NULL";

pub(in crate::store) const DELETE_PREVIOUS_SECRET: &str = "
    DELETE FROM app_secrets WHERE app_id = $1 AND kind = $2 AND retires_at IS NOT NULL";

pub(in crate::store) const RETIRE_SECRET: &str = "
    UPDATE app_secrets SET retires_at = $3 WHERE app_id = $1 AND kind = $2 AND retires_at IS NULL";

pub(in crate::store) const ADD_SECRET: &str = "
    INSERT INTO app_secrets (app_id, kind, secret, created_at) VALUES ($1, $2, $3, $4)";

pub(in crate::store) const SECRETS: &str = "
    SELECT secret FROM app_secrets
    WHERE app_id = $1 AND kind = $2 AND (retires_at IS NULL OR retires_at > $3)
    ORDER BY CASE WHEN retires_at IS NULL THEN 0 ELSE 1 END";

/// Those of all kinds, with their ends.
pub(in crate::store) const ALL_SECRETS: &str = "
    SELECT kind, secret, retires_at FROM app_secrets
    WHERE app_id = $1 AND (retires_at IS NULL OR retires_at > $2)
    ORDER BY kind, CASE WHEN retires_at IS NULL THEN 0 ELSE 1 END";

pub(in crate::store) const PUT_ENTRY: &str = "
    INSERT INTO entries (account_id, kind, id, record) VALUES ($1, $2, $3, $4)
    ON CONFLICT (account_id, kind, id) DO UPDATE SET record = excluded.record";

pub(in crate::store) const ENTRY: &str = "
    SELECT account_id, id, record FROM entries WHERE account_id = $1 AND kind = $2 AND id = $3";

pub(in crate::store) const ENTRIES: &str = "
    SELECT account_id, id, record FROM entries
    WHERE (CAST($1 AS TEXT) IS NULL OR account_id = $1) AND kind = $2 ORDER BY account_id, id";

pub(in crate::store) const DELETE_ENTRY: &str = "
    DELETE FROM entries WHERE account_id = $1 AND kind = $2 AND id = $3";

pub(in crate::store) const USE_TOKEN: &str = "
    INSERT INTO used_tokens (app_id, token, until) VALUES ($1, $2, $3) ON CONFLICT (app_id, token) DO NOTHING";
