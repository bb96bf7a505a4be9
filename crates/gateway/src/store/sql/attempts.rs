//! Statements about attempts to deliver a notification, and about what operators do with waiting ones.

pub(in crate::store) const ADD_ATTEMPT: &str = "
    INSERT INTO attempts (outbox_id, number, started_at, duration_ms, outcome, next_at)
    SELECT $1, COALESCE(MAX(number), 0) + 1, $2, $3, $4, $5 FROM attempts WHERE outbox_id = $1
    RETURNING number";

pub(in crate::store) const PRUNE_ATTEMPTS: &str = "DELETE FROM attempts WHERE outbox_id = $1 AND number <= $2";

pub(in crate::store) const ATTEMPTS: &str = "
    SELECT number, started_at, duration_ms, outcome, next_at FROM attempts WHERE outbox_id = $1 ORDER BY number";

/// The attempt that an operator asked for is made.
pub(in crate::store) const RETRY_MADE: &str = "
    UPDATE outbox SET retry_requested_at = NULL, planned_at = NULL
    WHERE id = $1 AND (retry_requested_at IS NOT NULL OR planned_at IS NOT NULL)";

/// Only the first waiting one of a call, and none that is being sent. One that was never attempted has no plan to keep:
/// the operator's attempt is its first.
pub(in crate::store) const RETRY_NOW: &str = "
    UPDATE outbox
    SET retry_requested_at = $2,
        planned_at = CASE WHEN failures > 0 AND next_at > $2 THEN COALESCE(planned_at, next_at) ELSE planned_at END,
        next_at = CASE WHEN next_at > $2 THEN $2 ELSE next_at END
    WHERE id = $1 AND state = 0 AND (claimed = 0 OR next_at <= $2) AND NOT EXISTS (
        SELECT 1 FROM outbox p WHERE p.call_id = outbox.call_id AND p.seq < outbox.seq AND p.state = 0)";

pub(in crate::store) const SKIP: &str = "
    UPDATE outbox SET state = 2, settled_at = $2, ticket = ticket + 1
    WHERE id = $1 AND state = 0 AND (claimed = 0 OR next_at <= $2)";

/// When an operator last asked for an attempt at this host, of what has not been attempted since.
pub(in crate::store) const RETRY_REQUESTED: &str = "
    SELECT retry_requested_at FROM outbox
    WHERE state = 0 AND app_id = $1 AND origin = $2 AND retry_requested_at IS NOT NULL
    ORDER BY retry_requested_at DESC LIMIT 1";
