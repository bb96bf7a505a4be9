//! Call-status notifications as text: the event, and its time after the answer of the call.

use jiff::{SignedDuration, Timestamp};
use smartassist_types::{CallStatus, CallStatusNotification, CallTime};

/// The details of a notification after its status: the AMD event during the call; the reason, the AMD result and the
/// duration at its end.
pub fn details(notification: &CallStatusNotification) -> String {
    let found = notification.machinedetection.as_ref().map(|found| found.as_str());
    let reason = notification.reason.as_deref();
    let code = notification.reason_code.as_ref().map(|code| code.as_str());
    let parts = match *notification.status {
        CallStatus::Completed => [code.or(reason), found, None],
        // `reason` is the status line, which contains the text of the code.
        CallStatus::Failed => [reason.or(code), None, None],
        CallStatus::Answered => [None, None, None],
        CallStatus::CallInProgress => [found, None, None],
        _ => [found, code, reason],
    };
    let length = notification.call_duration().map(|length| format!("{} s", length.as_secs()));
    parts.into_iter().flatten().map(str::to_owned).chain(length).collect::<Vec<_>>().join(", ")
}

/// The clock of one call. It computes the time since the answer from the times in the notifications.
///
/// The time of arrival is not used, because notifications can be delayed and repeated.
#[derive(Clone, Copy, Debug, Default)]
pub struct CallClock {
    answered: Option<Timestamp>,
}

impl CallClock {
    /// The time since the answer; `None` if the call was not answered or the notification has no time.
    pub fn since_answer(&mut self, notification: &CallStatusNotification) -> Option<SignedDuration> {
        let connected = timestamp_of(notification.callconnecttime.as_ref());
        let happened = match *notification.status {
            CallStatus::Answered => {
                self.answered = connected;
                connected?
            }
            CallStatus::Completed => {
                // Some calls have no other notification; its connect time is the time of the answer.
                self.answered = self.answered.or(connected);
                timestamp_of(notification.call_disconnect_time.as_ref())?
            }
            CallStatus::Failed => return None,
            _ => connected?,
        };
        Some(happened.duration_since(self.answered?))
    }
}

fn timestamp_of(time: Option<&CallTime>) -> Option<Timestamp> {
    time?.moment().ok()?.assume_utc()
}

/// `+1.2 s`, or a dash if there is no time since an answer.
pub fn offset(since: Option<SignedDuration>) -> String {
    since.map_or_else(|| "–".to_owned(), |since| format!("{:+.1} s", since.as_secs_f64()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(clock: &mut CallClock, json: &str) -> String {
        let notification: CallStatusNotification = serde_json::from_str(json).unwrap();
        let since = offset(clock.since_answer(&notification));
        format!("{since} | {} | {}", notification.status, details(&notification))
    }

    #[test]
    fn a_call_of_2025_is_told_from_its_answer() {
        let mut clock = CallClock::default();
        let samples = [
            (
                include_str!("../../../openapi/dist/samples/callStatus/notification/answered2025.json"),
                "+0.0 s | Answered | ",
            ),
            (
                include_str!("../../../openapi/dist/samples/callStatus/notification/machineDetected2025.json"),
                "+4.2 s | Call-In-Progress | amd_machine_detected",
            ),
            (
                include_str!("../../../openapi/dist/samples/callStatus/notification/stopped2025.json"),
                "+13.5 s | Call-In-Progress | amd_stopped",
            ),
            (
                include_str!("../../../openapi/dist/samples/callStatus/notification/completed2025.json"),
                "+109.6 s | completed | bot-disconnected, amd_machine_detected, 109 s",
            ),
        ];
        for (json, wanted) in samples {
            assert_eq!(told(&mut clock, json), wanted);
        }
    }

    #[test]
    fn a_single_notification_tells_what_it_can() {
        let completed = r#"{"conversationId":"c","status":"completed""#;
        let cases = [
            (
                include_str!("../../../openapi/dist/samples/callStatus/notification/completedHuman.json").to_owned(),
                "+14.0 s | completed | caller-disconnected, amd_human_detected, 14 s",
            ),
            (
                include_str!("../../../openapi/dist/samples/callStatus/notification/failedBusy.json").to_owned(),
                "– | failed | 486 Busy Here",
            ),
            (format!("{completed}}}"), "– | completed | "),
            (format!(r#"{completed},"callconnecttime":"yesterday","callDisconnectTime":"now"}}"#), "– | completed | "),
            (r#"{"conversationId":"c","status":"parked","reason":"x"}"#.to_owned(), "– | parked | x"),
        ];
        for (json, wanted) in cases {
            assert_eq!(told(&mut CallClock::default(), &json), wanted, "{json}");
        }
    }
}
