//! Statements about how long the gateway lived.

pub(in crate::store) const HEARTBEAT: &str = "SELECT run, started_at, lived_ms FROM heartbeat";

/// Of one run, the time it lived never becomes shorter.
pub(in crate::store) const RECORD_HEARTBEAT: &str = "
    INSERT INTO heartbeat (one, run, started_at, lived_ms) VALUES (1, $1, $2, $3)
    ON CONFLICT (one) DO UPDATE SET run = excluded.run, started_at = excluded.started_at, lived_ms =
        CASE WHEN heartbeat.run = excluded.run AND heartbeat.lived_ms > excluded.lived_ms
            THEN heartbeat.lived_ms ELSE excluded.lived_ms END";
