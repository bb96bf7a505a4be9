//! The outbox: finds hosts with due notifications, claims notifications, and stores the outcome of each.

use rusqlite::{Row, ToSql};
use smartassist_auth::UnixTime;

use super::columns::{millis, time};
use super::statements::Statements;
use super::{attempts, prune};
use crate::store::{
    ClaimedEntry, DeadLetterReason, DeliveryAttempt, DueHost, DueHosts, EntryOutcome, FailureAction, FencingToken,
    HostClaim, HostKey, HostScan, Lease, NotifyTarget, Origin, StoreError,
};

/// A host, and when its first notification is due.
type HostHead = (String, String, i64);

/// When the first notification is due, including those that are claimed or wait for an earlier one.
const FIRST_DUE: &str = "
    SELECT next_at FROM outbox WHERE state = 0 ORDER BY next_at, id LIMIT 1";

/// The first host of the next app.
const NEXT_APP: &str = "
    SELECT app_id, origin, next_at FROM outbox
    WHERE state = 0 AND app_id > $1
    ORDER BY app_id, origin, next_at LIMIT 1";

/// The next host, in order of app and origin, and when its first notification is due. A claimed one is due when its
/// claim expires.
const NEXT_HOST: &str = "
    SELECT app_id, origin, next_at FROM outbox
    WHERE state = 0 AND app_id = $1 AND origin > $2
    ORDER BY origin, next_at LIMIT 1";

/// Since when the last due notification of a host is due.
const LATEST_DUE: &str = "
    SELECT next_at FROM outbox
    WHERE state = 0 AND app_id = $1 AND origin = $2 AND next_at <= $3
    ORDER BY next_at DESC LIMIT 1";

/// When an operator last requested an attempt at this host, of those that were not made yet.
const RETRY_REQUESTED: &str = "
    SELECT retry_requested_at FROM outbox
    WHERE state = 0 AND app_id = $1 AND origin = $2 AND retry_requested_at IS NOT NULL
    ORDER BY retry_requested_at DESC LIMIT 1";

pub(super) fn due_hosts(db: &Statements<'_>, scan: &HostScan) -> Result<DueHosts, StoreError> {
    let mut found = DueHosts::default();
    match db.first(FIRST_DUE, &[], |row| row.get::<_, i64>(0))?.map(time) {
        None => return Ok(found),
        Some(first) if first > scan.at => return Ok(DueHosts { next_at: Some(first), ..found }),
        Some(_) => {}
    }
    let mut app = String::new();
    loop {
        let Some(first) = head(db, NEXT_APP, &[&app])? else { return Ok(found) };
        app.clone_from(&first.0);
        let resumed = scan.after.iter().find(|host| host.app_id == app).map(|host| host.origin.text());
        let mut next = match resumed {
            Some(origin) => head(db, NEXT_HOST, &[&app, &origin])?.or(Some(first)),
            None => Some(first),
        };
        let mut looked_at: usize = 0;
        while let Some((app_id, origin, next_at)) = next {
            let key = Origin::from_stored(&origin).ok_or(StoreError::Damaged("the host of a notification"))?;
            let (host, since) = (HostKey { app_id, origin: key }, time(next_at));
            looked_at = looked_at.saturating_add(1);
            let last = looked_at >= scan.per_app;
            if last {
                found.unfinished.push(host.clone());
            }
            if since <= scan.at {
                let is_meant = scan.failed_lately.contains(&host);
                let look = |sql, values: &[&dyn ToSql]| {
                    let found = if is_meant { db.first(sql, values, |row| row.get::<_, i64>(0))? } else { None };
                    Ok::<_, StoreError>(found.map(time))
                };
                let latest = look(LATEST_DUE, &[&app, &origin, &millis(scan.at)])?;
                let retry_requested_at = look(RETRY_REQUESTED, &[&app, &origin])?;
                found.hosts.push(DueHost { host, since, latest, retry_requested_at });
            } else {
                found.next_at = Some(found.next_at.map_or(since, |known| known.min(since)));
            }
            if last {
                break;
            }
            next = head(db, NEXT_HOST, &[&app, &origin])?;
        }
    }
}

fn head(db: &Statements<'_>, sql: &str, values: &[&dyn ToSql]) -> Result<Option<HostHead>, StoreError> {
    db.first(sql, values, |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

const CLAIM_NEWEST: &str = "
    WITH due AS MATERIALIZED (
        SELECT o.id FROM outbox o
        WHERE o.state = 0 AND o.app_id = $3 AND o.origin = $4 AND o.next_at >= $5 AND o.next_at <= $1 AND NOT EXISTS (
            SELECT 1 FROM outbox p WHERE p.call_id = o.call_id AND p.seq < o.seq AND p.state = 0)
        ORDER BY o.next_at DESC, o.id DESC LIMIT $6)
    UPDATE outbox SET claimed = 1, ticket = ticket + 1, next_at = $2
    WHERE id IN (SELECT id FROM due) RETURNING id";

/// Materialised, because PostgreSQL may otherwise evaluate the selection more than once and claim more than the limit;
/// there `FOR UPDATE OF o SKIP LOCKED` follows the limit.
const CLAIM_OLDEST: &str = "
    WITH due AS MATERIALIZED (
        SELECT o.id FROM outbox o
        WHERE o.state = 0 AND o.app_id = $3 AND o.origin = $4 AND o.next_at >= $5 AND o.next_at <= $1 AND NOT EXISTS (
            SELECT 1 FROM outbox p WHERE p.call_id = o.call_id AND p.seq < o.seq AND p.state = 0)
        ORDER BY o.next_at, o.id LIMIT $6)
    UPDATE outbox SET claimed = 1, ticket = ticket + 1, next_at = $2
    WHERE id IN (SELECT id FROM due) RETURNING id";

pub(super) fn claim(db: &Statements<'_>, lease: Lease, claims: &[HostClaim]) -> Result<Vec<ClaimedEntry>, StoreError> {
    let until = millis(lease.at.plus(lease.lasts));
    let mut ids = Vec::new();
    for claim in claims {
        let left = lease.most.saturating_sub(u32::try_from(ids.len()).unwrap_or(u32::MAX));
        let most = claim.most.min(left);
        if most == 0 {
            continue;
        }
        // A notification that is due before a time is due at the last millisecond before it, or earlier.
        let due =
            claim.before.map_or(millis(lease.at), |before| millis(before).saturating_sub(1)).min(millis(lease.at));
        let (origin, from) = (claim.host.origin.text(), millis(claim.from));
        let statement = if claim.newest_first { CLAIM_NEWEST } else { CLAIM_OLDEST };
        let values: [&dyn ToSql; 6] = [&due, &until, &claim.host.app_id, &origin, &from, &most];
        ids.extend(db.rows(statement, &values, |row| row.get::<_, i64>(0))?);
    }
    claimed(db, ids)
}

/// The values of the column `refused`.
const NOT_REACHED: i64 = 0;
const REFUSED: i64 = 1;
const ASKED_FOR_TIME: i64 = 2;

const CLAIMED_ENTRY: &str = "
    SELECT o.id, o.ticket, o.call_id, o.seq, c.app_id, o.failures, c.notify_url, c.notify_headers, o.body, o.next_at,
        o.written_at, o.retry_requested_at, o.planned_at, o.origin, o.failing_since
    FROM outbox o JOIN calls c ON c.id = o.call_id WHERE o.id = $1";

/// Reads the notifications that were claimed.
pub(super) fn claimed(db: &Statements<'_>, ids: Vec<i64>) -> Result<Vec<ClaimedEntry>, StoreError> {
    let claimed = |id| db.first(CLAIMED_ENTRY, &[&id], read)?.ok_or(StoreError::Damaged("the outbox"))?;
    ids.into_iter().map(claimed).collect()
}

/// A row may be readable and still not be valid.
fn read(row: &Row<'_>) -> rusqlite::Result<Result<ClaimedEntry, StoreError>> {
    let headers: String = row.get(7)?;
    let (id, fencing_token, call_id, seq) = (row.get(0)?, FencingToken(row.get(1)?), row.get(2)?, row.get(3)?);
    let (app_id, failures, url, body, until) = (row.get(4)?, row.get(5)?, row.get(6)?, row.get(8)?, time(row.get(9)?));
    let (written_at, origin) = (time(row.get(10)?), row.get::<_, String>(13)?);
    let optional_time = |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.map(time));
    let (retry_requested_at, planned_at, failing_since) = (optional_time(11)?, optional_time(12)?, optional_time(14)?);
    let headers = serde_json::from_str(&headers).map_err(|_| StoreError::Damaged("the headers of a call"));
    let origin = Origin::from_stored(&origin).ok_or(StoreError::Damaged("the host of a notification"));
    Ok(headers.and_then(|headers| {
        let (target, origin) = (NotifyTarget { url, headers }, origin?);
        Ok(ClaimedEntry {
            id,
            fencing_token,
            call_id,
            seq,
            app_id,
            origin,
            failures,
            failing_since,
            target,
            body,
            written_at,
            until,
            retry_requested_at,
            planned_at,
        })
    }))
}

/// Claims that have expired do not change, so that those that wait longest stay first.
const RELEASE_CLAIMS: &str = "
    UPDATE outbox SET claimed = 0, next_at = $1, ticket = ticket + 1
    WHERE state = 0 AND claimed = 1 AND next_at > $1";

/// Returns how many there were.
pub(super) fn release(db: &Statements<'_>, at: UnixTime) -> Result<u64, StoreError> {
    db.execute(RELEASE_CLAIMS, &[&millis(at)]).map(|count| u64::try_from(count).unwrap_or(u64::MAX))
}

/// A claimed notification whose outcome is stored.
pub(super) struct SettledEntry<'a> {
    pub(super) id: i64,
    pub(super) fencing_token: FencingToken,
    pub(super) call_id: &'a str,
    pub(super) host: &'a HostKey,
}

/// The attempt that an operator requested was made.
const RETRY_MADE: &str = "
    UPDATE outbox SET retry_requested_at = NULL, planned_at = NULL
    WHERE id = $1 AND (retry_requested_at IS NOT NULL OR planned_at IS NOT NULL)";

/// Stores the outcome of a claimed notification with its attempt. Returns why it is a dead letter, if it is.
pub(super) fn settle(
    db: &Statements<'_>,
    claimed: &SettledEntry<'_>,
    (outcome, attempt): (EntryOutcome, Option<DeliveryAttempt>),
    at: UnixTime,
) -> Result<Option<DeadLetterReason>, StoreError> {
    let dead_letter_reason = match outcome {
        EntryOutcome::Delivered => delivered(db, claimed, at).map(|()| None)?,
        EntryOutcome::Failed(failure) => failed(db, claimed, failure, 1, at)?,
        EntryOutcome::FailedOnRequest(failure) => failed(db, claimed, failure, 0, at)?,
    };
    if let Some(attempt) = attempt {
        db.execute(RETRY_MADE, &[&claimed.id])?;
        let next_try_at = if dead_letter_reason.is_some() { None } else { outcome.next_try_at() };
        attempts::add(db, claimed.id, &attempt, next_try_at)?;
    }
    Ok(dead_letter_reason)
}

const DELIVERED: &str = "
    UPDATE outbox SET state = 1, settled_at = $3 WHERE id = $1 AND ticket = $2 AND state = 0";

/// The receiver accepted another notification: what it refused before gets one more attempt, at once if later ones of
/// its call wait for it. At most 16, so that a delivery costs little; the next delivery continues.
const YIELD_TO_LATER: &str = "
    UPDATE outbox SET yields = 1,
        next_at = CASE WHEN next_at > $4 AND EXISTS (
            SELECT 1 FROM outbox l WHERE l.call_id = outbox.call_id AND l.seq > outbox.seq AND l.state = 0)
            THEN $4 ELSE next_at END
    WHERE id IN (
        SELECT r.id FROM outbox r
        WHERE r.state = 0 AND r.refused = 1 AND r.yields = 0 AND r.app_id = $1 AND r.origin = $2
            AND r.id <> $3 AND r.claimed = 0
        ORDER BY r.id LIMIT 16)";

fn delivered(db: &Statements<'_>, claimed: &SettledEntry<'_>, at: UnixTime) -> Result<(), StoreError> {
    let SettledEntry { id, fencing_token, call_id, host } = claimed;
    one(db.execute(DELIVERED, &[id, &fencing_token.0, &millis(at)])?)?;
    db.execute(YIELD_TO_LATER, &[&host.app_id, &host.origin.text(), id, &millis(at)])?;
    next_of_call(db, call_id, at)?;
    prune::wipe_headers(db, call_id)
}

/// The first waiting notification of a call becomes due, if it waited for an earlier one.
const NEXT_OF_CALL: &str = "
    UPDATE outbox SET next_at = $2
    WHERE call_id = $1 AND state = 0 AND next_at = 9223372036854775807
        AND seq = (SELECT MIN(seq) FROM outbox WHERE call_id = $1 AND state = 0)";

/// Makes the next notification of a call due.
pub(super) fn next_of_call(db: &Statements<'_>, call_id: &str, at: UnixTime) -> Result<(), StoreError> {
    db.execute(NEXT_OF_CALL, &[&call_id, &millis(at)]).map(drop)
}

/// An attempt failed. If an earlier notification of the call was replayed meanwhile, this one waits for it.
const RETRY: &str = "
    UPDATE outbox SET claimed = 0, failures = failures + $7, ticket = ticket + 1,
        failing_since = COALESCE(failing_since, $4), refused = $5, yields = $6,
        next_at = CASE WHEN EXISTS (
            SELECT 1 FROM outbox p WHERE p.call_id = outbox.call_id AND p.seq < outbox.seq AND p.state = 0)
            THEN 9223372036854775807 ELSE $3 END
    WHERE id = $1 AND ticket = $2 AND state = 0";

const DEAD_LETTER: &str = "
    UPDATE outbox SET state = 2, settled_at = $3, failures = failures + $4
    WHERE id = $1 AND ticket = $2 AND state = 0";

/// A notification that was refused, if later ones of its call wait for it; returns whether it yields to them.
const BLOCKS_LATER: &str = "
    SELECT o.yields FROM outbox o
    WHERE o.id = $1 AND o.ticket = $2 AND o.state = 0 AND EXISTS (
        SELECT 1 FROM outbox l WHERE l.call_id = o.call_id AND l.seq > o.seq AND l.state = 0)";

/// No attempt was made.
const DEFER: &str = "
    UPDATE outbox SET claimed = 0, ticket = ticket + 1,
        next_at = CASE WHEN EXISTS (
            SELECT 1 FROM outbox p WHERE p.call_id = outbox.call_id AND p.seq < outbox.seq AND p.state = 0)
            THEN 9223372036854775807 ELSE $3 END
    WHERE id = $1 AND ticket = $2 AND state = 0";

const STOP_CALL: &str = "UPDATE calls SET notify_stopped = $2 WHERE id = $1";

/// Returns why it is a dead letter, if it is. `used_up` is the number of attempts of the schedule that this one counts
/// for.
fn failed(
    db: &Statements<'_>,
    claimed: &SettledEntry<'_>,
    failure: FailureAction,
    used_up: i64,
    at: UnixTime,
) -> Result<Option<DeadLetterReason>, StoreError> {
    let SettledEntry { id, fencing_token, call_id, .. } = *claimed;
    let retry = |until, refused: i64, yields: bool| {
        let yields = i64::from(yields);
        let values: [&dyn ToSql; 7] = [&id, &fencing_token.0, &millis(until), &millis(at), &refused, &yields, &used_up];
        one(db.execute(RETRY, &values)?)?;
        Ok(None)
    };
    let dead_letter = |reason: DeadLetterReason| {
        let was_tried =
            matches!(reason, DeadLetterReason::Exhausted | DeadLetterReason::Gone | DeadLetterReason::GaveWay);
        let attempts = if was_tried { used_up } else { 0 };
        one(db.execute(DEAD_LETTER, &[&id, &fencing_token.0, &millis(at), &attempts])?)?;
        add_dead_letters(db, call_id, reason, at)?;
        next_of_call(db, call_id, at)?;
        Ok(Some(reason))
    };
    match failure {
        FailureAction::Retry(until) => retry(until, ASKED_FOR_TIME, false),
        FailureAction::Unreached(until) => retry(until, NOT_REACHED, false),
        FailureAction::Refused { retry_at, yields } => {
            match db.first(BLOCKS_LATER, &[&id, &fencing_token.0], |row| row.get::<_, bool>(0))? {
                Some(yielded) if yielded || yields => dead_letter(DeadLetterReason::GaveWay),
                _ => retry(retry_at, REFUSED, yields),
            }
        }
        FailureAction::Defer(until) => {
            one(db.execute(DEFER, &[&id, &fencing_token.0, &millis(until)])?)?;
            Ok(None)
        }
        FailureAction::DeadLetter(reason) => dead_letter(reason),
        FailureAction::DeadLetterCall(reason) => {
            let dead_letter_reason = dead_letter(reason)?;
            db.execute(STOP_CALL, &[&call_id, &reason.number()])?;
            dead_letter_all(db, call_id, reason, at)?;
            Ok(dead_letter_reason)
        }
    }
}

const DEAD_LETTER_REST_OF_CALL: &str = "
    UPDATE outbox SET state = 2, settled_at = $2 WHERE call_id = $1 AND state = 0";

/// All waiting notifications of this call become dead letters.
pub(super) fn dead_letter_all(
    db: &Statements<'_>,
    call_id: &str,
    reason: DeadLetterReason,
    at: UnixTime,
) -> Result<(), StoreError> {
    db.execute(DEAD_LETTER_REST_OF_CALL, &[&call_id, &millis(at)])?;
    add_dead_letters(db, call_id, reason, at)
}

/// Dead notifications without a dead letter.
const ADD_DEAD_LETTERS_OF_CALL: &str = "
    INSERT INTO dead_letters (outbox_id, app_id, reason, died_at)
    SELECT o.id, c.app_id, $2, $3 FROM outbox o JOIN calls c ON c.id = o.call_id
    WHERE o.call_id = $1 AND o.state = 2 AND NOT EXISTS (SELECT 1 FROM dead_letters d WHERE d.outbox_id = o.id)";

/// Adds the missing dead letters of a call.
pub(super) fn add_dead_letters(
    db: &Statements<'_>,
    call_id: &str,
    reason: DeadLetterReason,
    at: UnixTime,
) -> Result<(), StoreError> {
    db.execute(ADD_DEAD_LETTERS_OF_CALL, &[&call_id, &reason.number(), &millis(at)]).map(drop)
}

fn one(changed: usize) -> Result<(), StoreError> {
    if changed == 1 { Ok(()) } else { Err(StoreError::Conflict("notification")) }
}
