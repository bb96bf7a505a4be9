//! Entries of the outbox and their attempts, as text and as JSON.

use std::time::Duration;

use serde_json::{Value, json};
use smartassist_auth::UnixTime;
use smartassist_gateway::store::{AttemptRecord, DeadLetterReason, OutboxEntry, OutboxState};
use smartassist_gateway::utc;

/// A notification as JSON.
pub fn notification(entry: &OutboxEntry, now: UnixTime) -> Value {
    json!({
        "id": entry.id,
        "state": state(entry.state),
        "why": why(entry, now),
        "call_id": entry.call_id,
        "seq": entry.seq,
        "app_id": entry.app_id,
        "host": entry.origin.as_ref().map(ToString::to_string),
        "written_at": time(entry.written_at),
        "attempt_count": entry.last_attempt.map_or(0, |last| last.number),
        "failures": entry.failures,
        "last_attempt": entry.last_attempt.as_ref().map(attempt),
        "next_try_at": next_try(entry, now).map(time),
        "waits_for": entry.waits_for,
        "host_failing_since": entry.host_failing_since.map(time),
        "settled_at": (entry.state != OutboxState::Waiting).then(|| time(entry.at)),
        "dead_reason": entry.dead_letter_reason.map(DeadLetterReason::name),
    })
}

/// An attempt as JSON.
pub fn attempt(record: &AttemptRecord) -> Value {
    let attempt = record.attempt;
    json!({
        "number": record.number,
        "started_at": time(attempt.started_at),
        "duration_ms": u64::try_from(attempt.took.as_millis()).unwrap_or(u64::MAX),
        "outcome": attempt.outcome.to_string(),
        "status": attempt.outcome.status(),
        "next_try_at": record.next_try_at.map(time),
    })
}

/// `waiting`, `delivered` or `dead`.
pub fn state(state: OutboxState) -> &'static str {
    match state {
        OutboxState::Waiting => "waiting",
        OutboxState::Delivered => "delivered",
        OutboxState::Dead => "dead",
    }
}

/// The state and its reason, in at most 26 columns.
pub fn status(entry: &OutboxEntry, now: UnixTime) -> String {
    match entry.state {
        OutboxState::Delivered => "delivered".to_owned(),
        OutboxState::Dead => format!("dead: {}", entry.dead_letter_reason.map_or("", dead_in_short)),
        OutboxState::Waiting => match waiting(entry, now) {
            WaitReason::EarlierEntry(id) => format!("waits for #{id}"),
            WaitReason::Sending => "is being sent".to_owned(),
            WaitReason::Failing(at) => format!("host fails, next {}", until(at, now)),
            WaitReason::Next(at) => format!("next try {}", until(at, now)),
        },
    }
}

/// The reason of the state, as a sentence.
pub fn why(entry: &OutboxEntry, now: UnixTime) -> String {
    match entry.state {
        OutboxState::Delivered => "the receiver took it".to_owned(),
        OutboxState::Dead => entry.dead_letter_reason.map_or("", dead_in_full).to_owned(),
        OutboxState::Waiting => match waiting(entry, now) {
            WaitReason::EarlierEntry(id) => format!("waits for #{id} of its call"),
            WaitReason::Sending => "is being sent".to_owned(),
            WaitReason::Failing(at) => format!("its host is failing; next try {}", time(at)),
            WaitReason::Next(at) => format!("next try {}", time(at)),
        },
    }
}

/// Why a notification waits.
enum WaitReason {
    EarlierEntry(i64),
    Sending,
    Failing(UnixTime),
    Next(UnixTime),
}

fn waiting(entry: &OutboxEntry, now: UnixTime) -> WaitReason {
    match (entry.waits_for, entry.claimed_until, entry.host_failing_since) {
        (Some(id), ..) => WaitReason::EarlierEntry(id),
        (_, Some(until), _) if until > now => WaitReason::Sending,
        (.., Some(_)) => WaitReason::Failing(entry.at),
        _ => WaitReason::Next(entry.at),
    }
}

/// The time of the next attempt; `None` if it is settled, is being sent, or waits for another one.
pub fn next_try(entry: &OutboxEntry, now: UnixTime) -> Option<UnixTime> {
    match (entry.state, waiting(entry, now)) {
        (OutboxState::Waiting, WaitReason::Failing(at) | WaitReason::Next(at)) => Some(at),
        _ => None,
    }
}

fn dead_in_short(dead_letter_reason: DeadLetterReason) -> &'static str {
    match dead_letter_reason {
        DeadLetterReason::Exhausted => "all attempts failed",
        DeadLetterReason::Gone => "answered 410",
        DeadLetterReason::HostDisabled => "host failed for days",
        DeadLetterReason::Refused => "not allowed there",
        DeadLetterReason::GaveWay => "held up later ones",
        DeadLetterReason::Skipped => "skipped",
        _ => "unknown",
    }
}

fn dead_in_full(dead_letter_reason: DeadLetterReason) -> &'static str {
    match dead_letter_reason {
        DeadLetterReason::Exhausted => "all attempts failed",
        DeadLetterReason::Gone => "the receiver answered 410 to a notification of this call",
        DeadLetterReason::HostDisabled => "its host failed for days",
        DeadLetterReason::Refused => "it may not be sent there",
        DeadLetterReason::GaveWay => "its receiver did not take it, and later ones of its call waited",
        DeadLetterReason::Skipped => "it was skipped",
        _ => "unknown",
    }
}

/// A past time in a list: `3m ago`.
pub fn ago(time: UnixTime, now: UnixTime) -> String {
    format!("{} ago", short(now.since(time)))
}

/// A future time in a list: `in 3m`, or `now`.
fn until(time: UnixTime, now: UnixTime) -> String {
    if time <= now { "now".to_owned() } else { format!("in {}", short(time.since(now))) }
}

/// A duration in its largest unit.
fn short(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0..60 => format!("{seconds}s"),
        60..3_600 => format!("{}m", seconds / 60),
        3_600..172_800 => format!("{}h", seconds / 3_600),
        _ => format!("{}d", seconds / 86_400),
    }
}

/// A time in UTC, to the second.
pub fn time(time: UnixTime) -> String {
    utc(time).to_string()
}

#[cfg(test)]
mod tests {
    use smartassist_gateway::store::{AttemptOutcome, DeliveryAttempt, TransportFailure};

    use super::*;

    const NOW: UnixTime = UnixTime::EPOCH;

    fn entry() -> OutboxEntry {
        OutboxEntry {
            id: 123_456,
            call_id: "a".to_owned(),
            seq: 1,
            app_id: "app".to_owned(),
            state: OutboxState::Waiting,
            failures: 0,
            written_at: NOW,
            at: NOW,
            dead_letter_reason: None,
            origin: None,
            claimed_until: None,
            waits_for: None,
            host_failing_since: None,
            last_attempt: None,
        }
    }

    fn after(seconds: u64) -> UnixTime {
        NOW.plus(Duration::from_secs(seconds))
    }

    #[test]
    fn a_status_says_why_and_fits_its_column() {
        let waiting = entry();
        let dead = |dead_letter_reason| OutboxEntry {
            state: OutboxState::Dead,
            dead_letter_reason: Some(dead_letter_reason),
            ..entry()
        };
        for (entry, wanted) in [
            (waiting.clone(), "next try now"),
            (OutboxEntry { at: after(59), ..entry() }, "next try in 59s"),
            (OutboxEntry { at: after(3_599), ..entry() }, "next try in 59m"),
            (OutboxEntry { at: after(100_000), ..entry() }, "next try in 27h"),
            (OutboxEntry { claimed_until: Some(after(9)), at: after(9), ..entry() }, "is being sent"),
            (OutboxEntry { claimed_until: Some(NOW), ..entry() }, "next try now"),
            (OutboxEntry { waits_for: Some(123_455), host_failing_since: Some(NOW), ..entry() }, "waits for #123455"),
            (OutboxEntry { host_failing_since: Some(NOW), at: after(172_799), ..entry() }, "host fails, next in 47h"),
            (OutboxEntry { state: OutboxState::Delivered, ..entry() }, "delivered"),
            (dead(DeadLetterReason::Exhausted), "dead: all attempts failed"),
            (dead(DeadLetterReason::Gone), "dead: answered 410"),
            (dead(DeadLetterReason::HostDisabled), "dead: host failed for days"),
            (dead(DeadLetterReason::Refused), "dead: not allowed there"),
            (dead(DeadLetterReason::GaveWay), "dead: held up later ones"),
            (dead(DeadLetterReason::Skipped), "dead: skipped"),
        ] {
            let status = status(&entry, NOW);
            assert_eq!(status, wanted);
            assert!(status.len() <= 26, "{status}");
        }
        assert_eq!(
            why(&OutboxEntry { host_failing_since: Some(NOW), ..entry() }, NOW),
            format!("its host is failing; next try {}", time(NOW))
        );
        assert_eq!(ago(NOW, after(259_200)), "3d ago");
        assert_eq!(ago(after(5), NOW), "0s ago", "clocks differ");
    }

    #[test]
    fn json_tells_what_is_known_and_leaves_the_rest_null() {
        let untried = notification(&entry(), NOW);
        assert_eq!((&untried["attempt_count"], &untried["last_attempt"]), (&json!(0), &Value::Null));
        assert_eq!(untried["next_try_at"], json!(time(NOW)));
        let outcome = AttemptOutcome::Failed(TransportFailure::Tls);
        let made = DeliveryAttempt { started_at: NOW, took: Duration::from_millis(31), outcome };
        let last_attempt = Some(AttemptRecord { number: 7, attempt: made, next_try_at: Some(after(5)) });
        let tried = notification(&OutboxEntry { last_attempt, waits_for: Some(3), ..entry() }, NOW);
        assert_eq!(
            (&tried["attempt_count"], &tried["next_try_at"], &tried["waits_for"]),
            (&json!(7), &Value::Null, &json!(3))
        );
        let wanted = json!({
            "number": 7,
            "started_at": time(NOW),
            "duration_ms": 31,
            "outcome": "tls",
            "status": null,
            "next_try_at": time(after(5)),
        });
        assert_eq!(tried["last_attempt"], wanted);
        // The claim of a killed gateway has expired: the entry is due.
        let given_up = OutboxEntry { claimed_until: Some(NOW), ..entry() };
        assert_eq!(notification(&given_up, NOW)["next_try_at"], json!(time(NOW)));
        let being_sent = OutboxEntry { claimed_until: Some(after(9)), at: after(9), ..entry() };
        assert_eq!(notification(&being_sent, NOW)["next_try_at"], Value::Null);
    }
}
