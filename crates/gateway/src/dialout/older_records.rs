//! Calls in flight of programs that stored less of them: records of commit 1909c3d and before.
//!
//! They have the time of the answer. What else is known of them is in the notifications that were written, which the
//! outbox still has: events of detection with their times, how long it rang and how long it took to connect. What is
//! not there either, such as the verdict of a call of 2023, is not known, and is left out.

use std::time::Duration;

use jiff::Timestamp;
use serde::de::{Deserialize, Deserializer, Error};
use serde_json::Value;
use smartassist_types::{AmdEvent, CallStatusNotification, KnownValues as _};

use crate::call::CallState;
use crate::reports::history::CallHistory;

/// What was asked for. Programs up to commit 1909c3d accepted AMD events that do not exist, which selected nothing, and
/// wrote those that do as the caller spelled them.
///
/// # Errors
///
/// Why it cannot be read.
pub(super) fn call_history<'de, D: Deserializer<'de>>(deserializer: D) -> Result<CallHistory, D::Error> {
    let mut history = Value::deserialize(deserializer)?;
    if let Some(events) = history.pointer_mut("/request/amdEventsSubscription").and_then(Value::as_array_mut) {
        *events = events.iter().filter_map(|event| canonical_event(event.as_str()?)).collect();
    }
    serde_json::from_value(history).map_err(D::Error::custom)
}

/// An event in the spelling of the document.
fn canonical_event(event: &str) -> Option<Value> {
    AmdEvent::KNOWN_VALUES.iter().find(|word| word.eq_ignore_ascii_case(event)).map(|word| Value::from(*word))
}

/// What is known of a call that was answered at this time, if it was, and has these bodies of notifications.
pub(super) fn call_state(queued_at: Timestamp, answered_at: Option<Timestamp>, sent: &[Vec<u8>]) -> CallState {
    let answered = answered_at.map(|at| since_queued(queued_at, at));
    let mut state = CallState { at: answered.unwrap_or_default(), answered, ..CallState::default() };
    for body in sent {
        // A body that cannot be read adds nothing.
        let Ok(notification) = serde_json::from_slice::<CallStatusNotification>(body) else { continue };
        add_notification(&mut state, queued_at, &notification);
    }
    state
}

fn add_notification(state: &mut CallState, queued_at: Timestamp, notification: &CallStatusNotification) {
    match notification.amd_event() {
        Some(AmdEvent::AmdStopped) => state.amd_stopped = true,
        Some(event) if event.is_verdict() => state.amd_result = Some(event),
        Some(event @ (AmdEvent::AmdToneDetected | AmdEvent::AmdError)) => {
            state.amd_result.get_or_insert(event);
        }
        _ => {}
    }
    let at = notification.callconnecttime.as_ref().and_then(|time| time.moment().ok()?.assume_utc());
    if let Some(at) = at {
        state.at = state.at.max(since_queued(queued_at, at));
    }
    let before_the_answer = |millis: Option<i64>| {
        let millis = u64::try_from(millis?).ok()?;
        Some(state.answered?.saturating_sub(Duration::from_millis(millis)))
    };
    let (rang, dialled) =
        (before_the_answer(notification.ring_duration_in_ms), before_the_answer(notification.connect_duration_in_ms));
    (state.rang, state.dialled) = (rang.or(state.rang), dialled.or(state.dialled));
}

/// How long after it was queued; nothing of a call was before.
fn since_queued(queued_at: Timestamp, at: Timestamp) -> Duration {
    Duration::try_from(at.duration_since(queued_at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_that_do_not_exist_select_nothing() {
        let read = |events: &[&str]| {
            let json = serde_json::json!({
                "account": "a", "bot": "st-1", "flow": null, "trunk": null, "conversation": "c", "sip_call": "s",
                "request": { "target": "tel:1", "caller": "1", "amdEventsSubscription": events },
            });
            call_history(json).unwrap().request.amd_events_subscription.unwrap().to_vec()
        };
        assert_eq!(read(&["amd_nothing", "AMD_Stopped", "amd_error"]), [AmdEvent::AmdStopped, AmdEvent::AmdError]);
        assert_eq!(read(&["amd_nothing"]), []);
        assert_eq!(read(&[]), []);
    }

    #[test]
    fn what_notifications_contain_is_known() {
        let queued_at: Timestamp = "2026-11-30T18:05:14.164Z".parse().unwrap();
        let answered_at: Timestamp = "2026-11-30T18:05:18.064Z".parse().unwrap();
        let body = |event: &str, at: &str| {
            let body = serde_json::json!({
                "conversationId": "c", "status": "Call-In-Progress", "machineDetection": event, "callConnectTime": at,
                "ringDurationInMS": 3000, "connectDurationInMS": 3900,
            });
            body.to_string().into_bytes()
        };
        let sent = [
            body("amd_machine_detected", "2026-11-30T18:05:22.164Z"),
            body("amd_tone_detected", "2026-11-30T18:05:24.564Z"),
            b"not JSON".to_vec(),
            body("amd_stopped", "2026-11-30T18:05:25.764Z"),
        ];
        let wanted = CallState {
            at: Duration::from_millis(11_600),
            dialled: Some(Duration::ZERO),
            rang: Some(Duration::from_millis(900)),
            answered: Some(Duration::from_millis(3_900)),
            amd_result: Some(AmdEvent::AmdMachineDetected),
            amd_stopped: true,
        };
        assert_eq!(call_state(queued_at, Some(answered_at), &sent), wanted);
        assert_eq!(call_state(queued_at, None, &[]), CallState::default());
    }
}
