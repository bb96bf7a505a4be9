-- Which thing each version changed, so that whoever keeps what is set up in memory reads only that again. The writer
-- keeps the latest rows only; whoever has an older version reads everything.
CREATE TABLE directory_changes (
    version    INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL,
    kind       TEXT NOT NULL,
    id         TEXT NOT NULL
) STRICT;

-- When a conversation ended, from which on its age counts; the end of time while it goes on. It is not known of those
-- that were written before there was this column, until somebody looks into their documents.
ALTER TABLE conversations ADD COLUMN ended_at INTEGER;
CREATE INDEX conversations_ended ON conversations (ended_at);
CREATE INDEX sessions_ended ON sessions (ended_at);

CREATE INDEX calls_ended ON calls (ended_at, id) WHERE ended_at IS NOT NULL;
-- Calls that are over and still have the headers of their notifications, which may hold credentials.
CREATE INDEX calls_with_headers ON calls (ended_at, id) WHERE ended_at IS NOT NULL AND notify_headers <> '[]';

-- What a file brought: conversations, sessions or statuses, and the newest of them.
ALTER TABLE imports ADD COLUMN kind TEXT;
ALTER TABLE imports ADD COLUMN newest_at INTEGER;

-- Fingerprints that are no digests yet: programs before this one stored the request itself.
CREATE INDEX idempotency_keys_plain ON idempotency_keys (app_id) WHERE LENGTH(fingerprint) <> 32;
