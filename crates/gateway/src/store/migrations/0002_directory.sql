-- What is set up. Records are JSON that the gateway alone reads, so that a bot or a trunk can get another setting without
-- another table.

ALTER TABLE apps ADD COLUMN record TEXT NOT NULL DEFAULT '{}';
-- A deleted app stays, because calls and notifications on their way belong to it; no token of it counts.
ALTER TABLE apps ADD COLUMN deleted_at INTEGER;

-- Counted up by every change, so that whoever keeps it all in memory knows when to read it again.
CREATE TABLE directory_version (
    version INTEGER NOT NULL
) STRICT;
INSERT INTO directory_version (version) VALUES (1);

CREATE TABLE entries (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    kind       TEXT NOT NULL,
    id         TEXT NOT NULL,
    record     TEXT NOT NULL,
    PRIMARY KEY (account_id, kind, id)
) STRICT;

-- Token ids that were used, as hashes, until their tokens have expired.
CREATE TABLE used_tokens (
    app_id TEXT NOT NULL,
    token  BLOB NOT NULL,
    until  INTEGER NOT NULL,
    PRIMARY KEY (app_id, token)
) STRICT, WITHOUT ROWID;
CREATE INDEX used_tokens_until ON used_tokens (until);

-- When a notification was written, so that the time to its first attempt can be told.
ALTER TABLE outbox ADD COLUMN written_at INTEGER NOT NULL DEFAULT 0;
