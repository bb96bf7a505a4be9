//! Every statement. SQLite and PostgreSQL read the same text; `$1` stands for the first value wherever it occurs, and a
//! value that occurs twice is given once. Every value occurs: PostgreSQL could not tell the type of one that does not.

mod attempts;
mod clock;
mod heartbeat;
mod hosts;
mod prune;
mod reports;
mod resources;

pub(super) use attempts::*;
pub(super) use clock::*;
pub(super) use heartbeat::*;
pub(super) use hosts::*;
pub(super) use prune::*;
pub(super) use reports::*;
pub(super) use resources::*;

pub(super) const RESERVE_NEW_KEY: &str = "
    INSERT INTO idempotency_keys (app_id, key, fingerprint, ticket, held_until) VALUES ($1, $2, $3, 1, $4)
    ON CONFLICT (app_id, key) DO NOTHING";

pub(super) const KEY: &str = "
    SELECT fingerprint, ticket, held_until, answer FROM idempotency_keys WHERE app_id = $1 AND key = $2";

pub(super) const TAKE_OVER_EXPIRED_KEY: &str = "
    UPDATE idempotency_keys SET fingerprint = $3, ticket = ticket + 1, held_until = $4
    WHERE app_id = $1 AND key = $2 AND ticket = $5 AND answer IS NULL";

/// The row stays, so that its ticket is not used again.
pub(super) const RELEASE_KEY: &str = "
    UPDATE idempotency_keys SET held_until = 0 WHERE app_id = $1 AND key = $2 AND ticket = $3 AND answer IS NULL";

pub(super) const RELEASE_KEYS: &str = "
    UPDATE idempotency_keys SET held_until = 0, ticket = ticket + 1 WHERE answer IS NULL AND held_until > $1";

/// From now on `held_until` says when the answer was given.
pub(super) const ANSWER_KEY: &str = "
    UPDATE idempotency_keys SET answer = $4, held_until = $5
    WHERE app_id = $1 AND key = $2 AND ticket = $3 AND answer IS NULL";

pub(super) const ADD_CALL: &str = "
    INSERT INTO calls
        (id, account_id, app_id, notify_url, notify_headers, state, record, version, next_seq, accepted_at,
        notify_origin)
    VALUES ($1, $2, $3, $4, $5, $6, $7, 1, 1, $8, $9)
    ON CONFLICT (id) DO NOTHING";

pub(super) const CALL: &str = "
    SELECT id, account_id, app_id, state, record, version, ended_at FROM calls WHERE id = $1";

pub(super) const OPEN_CALLS: &str = "
    SELECT id, account_id, app_id, state, record, version, ended_at FROM calls
    WHERE ended_at IS NULL ORDER BY accepted_at, id";

pub(super) const NOTIFICATION_BODIES: &str = "SELECT body FROM outbox WHERE call_id = $1 ORDER BY seq";

pub(super) const CHANGE_CALL: &str = "
    UPDATE calls
    SET state = $3, record = $4, version = version + 1, next_seq = next_seq + $5, ended_at = COALESCE(ended_at, $6)
    WHERE id = $1 AND version = $2
    RETURNING version, next_seq, CASE WHEN notify_url IS NULL THEN 0 ELSE 1 END, notify_stopped";

/// One that has to wait for another of its call is due at the end of time, see [`NEXT_OF_CALL`].
pub(super) const ADD_NOTIFICATION: &str = "
    INSERT INTO outbox (call_id, seq, body, state, next_at, ticket, failures, written_at, app_id, origin)
    VALUES ($1, $2, $3, 0,
        CASE WHEN EXISTS (SELECT 1 FROM outbox p WHERE p.call_id = $1 AND p.state = 0)
            THEN 9223372036854775807 ELSE $4 END,
        0, 0, $4,
        (SELECT c.app_id FROM calls c WHERE c.id = $1), (SELECT c.notify_origin FROM calls c WHERE c.id = $1))";

/// The first of a call that is waiting may go, if it was waiting for another one.
pub(super) const NEXT_OF_CALL: &str = "
    UPDATE outbox SET next_at = $2
    WHERE call_id = $1 AND state = 0 AND next_at = 9223372036854775807
        AND seq = (SELECT MIN(seq) FROM outbox WHERE call_id = $1 AND state = 0)";

pub(super) const CLAIMED_ENTRY: &str = "
    SELECT o.id, o.ticket, o.call_id, o.seq, c.app_id, o.failures, c.notify_url, c.notify_headers, o.body, o.next_at,
        o.written_at, o.retry_requested_at, o.planned_at, o.origin, o.failing_since
    FROM outbox o JOIN calls c ON c.id = o.call_id WHERE o.id = $1";

pub(super) const DELIVERED: &str = "
    UPDATE outbox SET state = 1, settled_at = $3 WHERE id = $1 AND ticket = $2 AND state = 0";

/// An attempt failed. Where an earlier one of its call was replayed meanwhile, it waits for that one.
pub(super) const RETRY: &str = "
    UPDATE outbox SET claimed = 0, failures = failures + $7, ticket = ticket + 1,
        failing_since = COALESCE(failing_since, $4), refused = $5, yields = $6,
        next_at = CASE WHEN EXISTS (
            SELECT 1 FROM outbox p WHERE p.call_id = outbox.call_id AND p.seq < outbox.seq AND p.state = 0)
            THEN 9223372036854775807 ELSE $3 END
    WHERE id = $1 AND ticket = $2 AND state = 0";

/// No attempt was made.
pub(super) const DEFER: &str = "
    UPDATE outbox SET claimed = 0, ticket = ticket + 1,
        next_at = CASE WHEN EXISTS (
            SELECT 1 FROM outbox p WHERE p.call_id = outbox.call_id AND p.seq < outbox.seq AND p.state = 0)
            THEN 9223372036854775807 ELSE $3 END
    WHERE id = $1 AND ticket = $2 AND state = 0";

/// Claims that have ended are left alone: those who wait longest stay first.
pub(super) const RELEASE_CLAIMS: &str = "
    UPDATE outbox SET claimed = 0, next_at = $1, ticket = ticket + 1
    WHERE state = 0 AND claimed = 1 AND next_at > $1";

pub(super) const DEAD_LETTER: &str = "
    UPDATE outbox SET state = 2, settled_at = $3, failures = failures + $4
    WHERE id = $1 AND ticket = $2 AND state = 0";

pub(super) const STOP_CALL: &str = "UPDATE calls SET notify_stopped = $2 WHERE id = $1";

pub(super) const DEAD_LETTER_REST_OF_CALL: &str = "
    UPDATE outbox SET state = 2, settled_at = $2 WHERE call_id = $1 AND state = 0";

/// What is dead and not yet listed.
pub(super) const ADD_DEAD_LETTERS_OF_CALL: &str = "
    INSERT INTO dead_letters (outbox_id, app_id, reason, died_at)
    SELECT o.id, c.app_id, $2, $3 FROM outbox o JOIN calls c ON c.id = o.call_id
    WHERE o.call_id = $1 AND o.state = 2 AND NOT EXISTS (SELECT 1 FROM dead_letters d WHERE d.outbox_id = o.id)";

/// A condition that is not set is null, whose type PostgreSQL has to be told.
pub(super) const OUTBOX_ENTRIES: &str = "
    SELECT o.id, o.call_id, o.seq, c.app_id, o.state, o.failures, o.written_at,
        COALESCE(o.settled_at, CASE o.next_at WHEN 9223372036854775807 THEN o.written_at ELSE o.next_at END),
        d.reason, c.notify_url,
        CASE WHEN o.state = 0 AND o.claimed = 1 THEN o.next_at END,
        CASE WHEN o.state = 0 THEN (
            SELECT MIN(p.id) FROM outbox p WHERE p.call_id = o.call_id AND p.seq < o.seq AND p.state = 0) END,
        a.number, a.started_at, a.duration_ms, a.outcome, a.next_at
    FROM outbox o JOIN calls c ON c.id = o.call_id LEFT JOIN dead_letters d ON d.outbox_id = o.id
        LEFT JOIN attempts a ON a.outbox_id = o.id
            AND a.number = (SELECT MAX(m.number) FROM attempts m WHERE m.outbox_id = o.id)
    WHERE o.id > $1
        AND (CAST($3 AS BIGINT) IS NULL OR o.id = $3)
        AND (CAST($4 AS TEXT) IS NULL OR c.app_id = $4)
        AND (CAST($5 AS TEXT) IS NULL OR o.call_id = $5)
        AND (CAST($6 AS BIGINT) IS NULL OR o.state = $6)
        AND (CAST($7 AS BIGINT) IS NULL OR o.settled_at >= $7)
        AND (CAST($8 AS BIGINT) IS NULL OR o.settled_at < $8)
    ORDER BY o.id LIMIT $2";

pub(super) const OPEN_CALL_COUNT: &str = "SELECT COUNT(*) FROM calls WHERE ended_at IS NULL";

pub(super) const WAITING_COUNT: &str = "SELECT COUNT(*) FROM outbox WHERE state = 0";

pub(super) const DEAD_COUNT: &str = "SELECT COUNT(*) FROM dead_letters";

pub(super) const REPLAY: &str = "
    UPDATE outbox
    SET state = 0, claimed = 0, next_at = $2, failures = 0, ticket = ticket + 1, settled_at = NULL, written_at = $2,
        retry_requested_at = NULL, planned_at = NULL, failing_since = NULL, refused = 0, yields = 0
    WHERE id = $1 AND state = 2";

/// What was the first of its call waits for an earlier one that was replayed.
pub(super) const BLOCK_LATER: &str = "
    UPDATE outbox SET next_at = 9223372036854775807
    WHERE call_id = $1 AND state = 0 AND claimed = 0 AND next_at < 9223372036854775807 AND EXISTS (
        SELECT 1 FROM outbox p WHERE p.call_id = outbox.call_id AND p.seq < outbox.seq AND p.state = 0)";

pub(super) const DELETE_DEAD_LETTER: &str = "DELETE FROM dead_letters WHERE outbox_id = $1";

/// Whoever replays wants later notifications of the call to be sent again as well.
pub(super) const RESUME_CALL: &str = "UPDATE calls SET notify_stopped = NULL WHERE id = $1";

pub(super) const RECORD_FAILING_HOST: &str = "
    INSERT INTO failing_hosts (app_id, scheme, host, port, failing_since, disabled) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (app_id, scheme, host, port)
    DO UPDATE SET failing_since = excluded.failing_since, disabled = excluded.disabled";

pub(super) const DELETE_FAILING_HOST: &str = "
    DELETE FROM failing_hosts WHERE app_id = $1 AND scheme = $2 AND host = $3 AND port = $4";

/// Whoever replays or retries wants a host that is not asked any more to be asked again.
pub(super) const ENABLE_HOST: &str = "
    DELETE FROM failing_hosts WHERE app_id = $1 AND scheme = $2 AND host = $3 AND port = $4 AND disabled = 1";

pub(super) const FAILING_HOSTS: &str = "
    SELECT app_id, scheme, host, port, failing_since, disabled FROM failing_hosts
    ORDER BY app_id, scheme, host, port";
