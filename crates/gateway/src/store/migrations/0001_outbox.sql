-- Times are milliseconds since 1970. What the gateway alone reads is opaque here.

CREATE TABLE accounts (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE apps (
    id         TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    name       TEXT NOT NULL
) STRICT;

-- At most two of a kind count at a time: the current one, which has no end, and the one before it.
CREATE TABLE app_secrets (
    app_id     TEXT NOT NULL REFERENCES apps (id),
    kind       INTEGER NOT NULL,
    secret     BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    retires_at INTEGER
) STRICT;
CREATE INDEX app_secrets_of_app ON app_secrets (app_id, kind);

CREATE TABLE calls (
    id                TEXT PRIMARY KEY,
    account_id        TEXT NOT NULL REFERENCES accounts (id),
    app_id            TEXT NOT NULL REFERENCES apps (id),
    notify_url        TEXT,
    notify_headers    TEXT NOT NULL,
    -- Why nothing more is sent, where the receiver wants nothing more.
    notify_stopped    INTEGER,
    state             TEXT NOT NULL,
    record            BLOB NOT NULL,
    version           INTEGER NOT NULL,
    next_seq          INTEGER NOT NULL,
    accepted_at       INTEGER NOT NULL,
    ended_at          INTEGER
) STRICT;
CREATE INDEX calls_open ON calls (accepted_at, id) WHERE ended_at IS NULL;

-- state: 0 waiting, 1 delivered, 2 dead. A claim moves next_at to its end and counts ticket up. Numbers are never used
-- twice, or a worker from before could settle somebody else's notification.
CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    call_id    TEXT NOT NULL REFERENCES calls (id),
    seq        INTEGER NOT NULL,
    body       BLOB NOT NULL,
    state      INTEGER NOT NULL,
    next_at    INTEGER NOT NULL,
    ticket     INTEGER NOT NULL,
    failures   INTEGER NOT NULL,
    settled_at INTEGER,
    UNIQUE (call_id, seq)
) STRICT;
CREATE INDEX outbox_due ON outbox (next_at, id) WHERE state = 0;
CREATE INDEX outbox_unsent ON outbox (call_id, seq) WHERE state = 0;
CREATE INDEX outbox_sent ON outbox (settled_at) WHERE state = 1;

CREATE TABLE dead_letters (
    outbox_id INTEGER PRIMARY KEY REFERENCES outbox (id),
    app_id    TEXT NOT NULL,
    reason    INTEGER NOT NULL,
    died_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX dead_letters_of_app ON dead_letters (app_id, died_at);

-- Hosts that failed too often in a row: without them, every restart would begin to count the days anew.
CREATE TABLE failing_hosts (
    app_id        TEXT NOT NULL REFERENCES apps (id),
    scheme        TEXT NOT NULL,
    host          TEXT NOT NULL,
    port          INTEGER NOT NULL,
    failing_since INTEGER NOT NULL,
    disabled      INTEGER NOT NULL,
    PRIMARY KEY (app_id, scheme, host, port)
) STRICT;

-- Without an answer, the key is held by the request with this ticket until held_until.
CREATE TABLE idempotency_keys (
    app_id      TEXT NOT NULL REFERENCES apps (id),
    key         TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    ticket      INTEGER NOT NULL,
    held_until  INTEGER NOT NULL,
    answer      BLOB,
    PRIMARY KEY (app_id, key)
) STRICT;
