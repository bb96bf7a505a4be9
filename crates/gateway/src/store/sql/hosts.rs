//! Statements about due notifications, host by host.

/// The next host, in order of app and origin, and when its first notification is due. Claims count as due at their end.
pub(in crate::store) const NEXT_HOST: &str = "
    SELECT app_id, origin, next_at FROM outbox
    WHERE state = 0 AND app_id = $1 AND origin > $2
    ORDER BY origin, next_at LIMIT 1";

/// The first host of the next app.
pub(in crate::store) const NEXT_APP: &str = "
    SELECT app_id, origin, next_at FROM outbox
    WHERE state = 0 AND app_id > $1
    ORDER BY app_id, origin, next_at LIMIT 1";

/// Since when the last of what is due at a host is due.
pub(in crate::store) const LATEST_DUE: &str = "
    SELECT next_at FROM outbox
    WHERE state = 0 AND app_id = $1 AND origin = $2 AND next_at <= $3
    ORDER BY next_at DESC LIMIT 1";

/// When anything is due, claims and what waits for another one of its call included.
pub(in crate::store) const FIRST_DUE: &str = "
    SELECT next_at FROM outbox WHERE state = 0 ORDER BY next_at, id LIMIT 1";

/// Materialised, because PostgreSQL may else evaluate the selection more than once and claim more than its limit; there
/// `FOR UPDATE OF o SKIP LOCKED` follows the limit.
pub(in crate::store) const CLAIM_OLDEST: &str = "
    WITH due AS MATERIALIZED (
        SELECT o.id FROM outbox o
        WHERE o.state = 0 AND o.app_id = $3 AND o.origin = $4 AND o.next_at >= $5 AND o.next_at <= $1 AND NOT EXISTS (
            SELECT 1 FROM outbox p WHERE p.call_id = o.call_id AND p.seq < o.seq AND p.state = 0)
        ORDER BY o.next_at, o.id LIMIT $6)
    UPDATE outbox SET claimed = 1, ticket = ticket + 1, next_at = $2
    WHERE id IN (SELECT id FROM due) RETURNING id";

pub(in crate::store) const CLAIM_NEWEST: &str = "
    WITH due AS MATERIALIZED (
        SELECT o.id FROM outbox o
        WHERE o.state = 0 AND o.app_id = $3 AND o.origin = $4 AND o.next_at >= $5 AND o.next_at <= $1 AND NOT EXISTS (
            SELECT 1 FROM outbox p WHERE p.call_id = o.call_id AND p.seq < o.seq AND p.state = 0)
        ORDER BY o.next_at DESC, o.id DESC LIMIT $6)
    UPDATE outbox SET claimed = 1, ticket = ticket + 1, next_at = $2
    WHERE id IN (SELECT id FROM due) RETURNING id";

/// A notification that was refused, if later ones of its call wait for it; tells whether it yields to them.
pub(in crate::store) const BLOCKS_LATER: &str = "
    SELECT o.yields FROM outbox o
    WHERE o.id = $1 AND o.ticket = $2 AND o.state = 0 AND EXISTS (
        SELECT 1 FROM outbox l WHERE l.call_id = o.call_id AND l.seq > o.seq AND l.state = 0)";

/// Its receiver took another notification: what it refused before is tried once more, at once where later ones of its
/// call wait for it. A few at a time, so that a delivery costs little: the next one goes on with the rest.
pub(in crate::store) const YIELD_TO_LATER: &str = "
    UPDATE outbox SET yields = 1,
        next_at = CASE WHEN next_at > $4 AND EXISTS (
            SELECT 1 FROM outbox l WHERE l.call_id = outbox.call_id AND l.seq > outbox.seq AND l.state = 0)
            THEN $4 ELSE next_at END
    WHERE id IN (
        SELECT r.id FROM outbox r
        WHERE r.state = 0 AND r.refused = 1 AND r.yields = 0 AND r.app_id = $1 AND r.origin = $2
            AND r.id <> $3 AND r.claimed = 0
        ORDER BY r.id LIMIT 16)";

/// Later ones of the call wait now: one that yields to them is tried at once.
pub(in crate::store) const TRY_BEFORE_LATER: &str = "
    UPDATE outbox SET next_at = $2
    WHERE call_id = $1 AND state = 0 AND claimed = 0 AND yields = 1
        AND next_at > $2 AND next_at < 9223372036854775807";

/// A host is back: what failed there meanwhile is due just before $3, with the rest of what waited. What its receiver
/// asked more time for is left alone.
pub(in crate::store) const RETRY_AT_HOST: &str = "
    UPDATE outbox SET next_at = $3
    WHERE state = 0 AND app_id = $1 AND origin = $2 AND claimed = 0 AND failures > 0 AND refused < 2
        AND next_at > $3 AND next_at < 9223372036854775807";

/// Calls whose notifications have no origin yet, from before notifications had one.
pub(in crate::store) const CALLS_WITHOUT_ORIGIN: &str = "
    SELECT id, notify_url FROM calls WHERE notify_origin IS NULL AND notify_url IS NOT NULL ORDER BY id LIMIT $1";

/// Calls with notifications that have no host, which a program wrote that knew none, though the calls have their origin.
pub(in crate::store) const CALLS_WITH_HOSTLESS_NOTIFICATIONS: &str = "
    SELECT DISTINCT c.id, c.notify_url FROM outbox o JOIN calls c ON c.id = o.call_id
    WHERE o.state <> 1 AND o.app_id IS NULL AND c.notify_url IS NOT NULL LIMIT $1";

pub(in crate::store) const SET_ORIGIN_OF_CALL: &str = "UPDATE calls SET notify_origin = $2 WHERE id = $1";

pub(in crate::store) const SET_HOST_IN_OUTBOX: &str = "
    UPDATE outbox SET origin = $2, app_id = (SELECT c.app_id FROM calls c WHERE c.id = outbox.call_id)
    WHERE call_id = $1 AND state <> 1";
