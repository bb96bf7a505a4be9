-- Attempts to deliver a notification, numbered from 1; the newest 32 are kept. An outcome is the status of the answer,
-- or the name of the failure. next_at is when the next attempt was planned, and null where none was.
CREATE TABLE attempts (
    outbox_id   INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL,
    started_at  INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    outcome     TEXT NOT NULL,
    next_at     INTEGER,
    PRIMARY KEY (outbox_id, number)
) STRICT, WITHOUT ROWID;

-- When an operator asked for an attempt at once; until that attempt is made.
ALTER TABLE outbox ADD COLUMN retry_requested_at INTEGER;
-- When the next attempt of the schedule was planned before the operator asked. Where the operator's attempt fails, that
-- one is still made, and the operator's does not use up an attempt of the schedule.
ALTER TABLE outbox ADD COLUMN planned_at INTEGER;
CREATE INDEX outbox_retry_requested ON outbox (app_id, origin, retry_requested_at)
    WHERE state = 0 AND retry_requested_at IS NOT NULL;
