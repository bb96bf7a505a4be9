-- What the APIs for reading answer from. Documents are JSON as it was given, in its order.

CREATE TABLE conversations (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    id         TEXT NOT NULL,
    bot_id     TEXT NOT NULL,
    -- What notifications call it, where a call left it.
    other_id   TEXT,
    document   TEXT NOT NULL,
    PRIMARY KEY (account_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_by_other_id ON conversations (account_id, other_id) WHERE other_id IS NOT NULL;

CREATE TABLE sessions (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    bot_id     TEXT NOT NULL,
    id         TEXT NOT NULL,
    ended_at   INTEGER NOT NULL,
    document   TEXT NOT NULL,
    PRIMARY KEY (account_id, bot_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_latest ON sessions (account_id, bot_id, ended_at, id);

-- Without a status the agent is logged out. Of two changes within a millisecond the last one counts.
CREATE TABLE statuses (
    account_id  TEXT NOT NULL REFERENCES accounts (id),
    agent_id    TEXT NOT NULL,
    at          INTEGER NOT NULL,
    status      TEXT,
    interacting INTEGER NOT NULL,
    PRIMARY KEY (account_id, agent_id, at)
) STRICT, WITHOUT ROWID;

-- How far the import of a file is.
CREATE TABLE imports (
    source TEXT PRIMARY KEY,
    record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
