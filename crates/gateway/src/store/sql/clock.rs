//! What follows the clock where it is set back. The end of time is no time: what has it waits for another notification.

pub(in crate::store) const MOVE_WAITING: &str = "
    UPDATE outbox SET next_at = next_at - $2
    WHERE state = 0 AND next_at > $1 AND next_at < 9223372036854775807";

/// What was planned before an operator asked for an attempt. That one may be due already, and is then not moved.
pub(in crate::store) const MOVE_PLANNED: &str = "
    UPDATE outbox SET planned_at = planned_at - $2 WHERE state = 0 AND planned_at > $1";

pub(in crate::store) const REQUESTED_BY_NOW: &str = "
    UPDATE outbox SET retry_requested_at = $1 WHERE state = 0 AND retry_requested_at > $1";

/// Else one that is refused would hold up its call until the clock is there again.
pub(in crate::store) const REFUSED_BY_NOW: &str = "
    UPDATE outbox SET failing_since = $1 WHERE state = 0 AND failing_since > $1";

pub(in crate::store) const END_LONG_WAITS: &str = "
    UPDATE outbox SET next_at = $1, planned_at = CASE WHEN planned_at > $2 THEN NULL ELSE planned_at END
    WHERE state = 0 AND claimed = 0 AND next_at > $2 AND next_at < 9223372036854775807
        AND failures >= $3 AND failures <= $4";

pub(in crate::store) const END_LONG_CLAIMS: &str = "
    UPDATE outbox SET next_at = $1
    WHERE state = 0 AND claimed = 1 AND next_at > $1 AND next_at < 9223372036854775807";

pub(in crate::store) const SETTLED_BY_NOW: &str = "
    UPDATE outbox SET settled_at = $1 WHERE state = $2 AND settled_at > $1";

pub(in crate::store) const DEAD_BY_NOW: &str = "UPDATE dead_letters SET died_at = $1 WHERE died_at > $1";

pub(in crate::store) const FAILING_BY_NOW: &str = "
    UPDATE failing_hosts SET failing_since = $1 WHERE failing_since > $1";

/// For a key with an answer, `held_until` says when that was given.
pub(in crate::store) const ANSWERED_BY_NOW: &str = "
    UPDATE idempotency_keys SET held_until = $1 WHERE answer IS NOT NULL AND held_until > $1";

pub(in crate::store) const END_LONG_HOLDS: &str = "
    UPDATE idempotency_keys SET held_until = $1 WHERE answer IS NULL AND held_until > $1";
