-- How long the gateway lived that worked on this database last: one row, written every few seconds. A call that a crash
-- cut off ends no later than that. The time it lived is measured by a clock that nobody can set.
CREATE TABLE heartbeat (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    -- Which run of the program it was; empty for programs that had no heartbeat.
    run        TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    lived_ms   INTEGER NOT NULL
) STRICT;

-- A program without a heartbeat lived when it wrote something last.
INSERT INTO heartbeat (one, run, started_at, lived_ms)
SELECT 1, '', last, 0 FROM (
    SELECT MAX(at) AS last FROM (
        SELECT MAX(accepted_at) AS at FROM calls
        UNION ALL SELECT MAX(ended_at) FROM calls
        UNION ALL SELECT MAX(settled_at) FROM outbox) AS moments) AS newest
WHERE last IS NOT NULL;
