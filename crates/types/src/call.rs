//! Methods of a call-status notification.

use std::cmp::Ordering;
use std::time::Duration;

use jiff::Timestamp;

use crate::{AmdEvent, CallDuration, CallStatus, CallStatusNotification, MachineDetectionResult};

impl CallStatusNotification {
    /// Whether this is the last notification of its call: `completed` or `failed`, in any spelling.
    ///
    /// An undocumented status does not end a call.
    pub fn is_last(&self) -> bool {
        matches!(*self.status, CallStatus::Completed | CallStatus::Failed)
    }

    /// How long the call lasted, from connection to its end; `None` if the notification has no duration, or one that is
    /// not a number of seconds.
    pub fn call_duration(&self) -> Option<Duration> {
        self.duration.as_ref().and_then(CallDuration::duration)
    }

    /// The result of answering machine detection; `None` without detection, and if the vendor echoes the requested mode
    /// (`disabled`, `disconnect`) instead of a result (register B8).
    pub fn amd_event(&self) -> Option<AmdEvent> {
        self.machinedetection.as_ref().and_then(|result| result.event())
    }

    /// Compares two notifications of one call by when they happened, as far as that is known. It compares [`sort_key`].
    ///
    /// The vendor does not guarantee the order of arrival (register B19).
    ///
    /// [`sort_key`]: Self::sort_key
    pub fn order(&self, other: &Self) -> Ordering {
        self.sort_key().cmp(&other.sort_key())
    }

    /// The key that sorts the notifications of one call: `Answered`, then the events during the call, then its end.
    /// Within each of the three it sorts by the [time of the event](Self::event_time), then by [`rank`](Self::rank).
    pub fn sort_key(&self) -> SortKey {
        let Rank { status, event } = self.rank();
        let microsecond = self.event_time().map(|time| time.as_microsecond());
        SortKey { status, is_untimed: microsecond.is_none(), microsecond: microsecond.unwrap_or_default(), event }
    }

    /// When the event happened: `callDisconnectTime` of a call's last notification, else `callconnecttime`, which is
    /// the time of the event while the call is up (register B11 and B19). A time of the 2023 edition is whole seconds
    /// and names no zone; it is read as UTC.
    ///
    /// `None` if the field is absent or not a time.
    pub fn event_time(&self) -> Option<Timestamp> {
        let time = if self.is_last() { &self.call_disconnect_time } else { &self.callconnecttime };
        time.as_ref()?.moment().ok()?.assume_utc()
    }

    /// Where this notification usually stands in the course of its call, by status and AMD event alone.
    pub fn rank(&self) -> Rank {
        let status = match *self.status {
            CallStatus::Answered => 0,
            CallStatus::CallInProgress | CallStatus::Other(_) => 1,
            CallStatus::Completed | CallStatus::Failed => 2,
        };
        // Verdicts are 0, which leaves a place behind them for undocumented events.
        let event = match self.amd_event().map(|event| event.stage()) {
            Some(stage) => stage.saturating_mul(2),
            None => 1,
        };
        Rank { status, event }
    }
}

/// The sort key of the notifications of one call; see [`CallStatusNotification::sort_key`].
///
/// Notifications without a time come after those with one, so that any notifications can be sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortKey {
    status: u8,
    is_untimed: bool,
    microsecond: i64,
    event: u8,
}

/// A position in the course of a call: `Answered`, the verdict of AMD, its further events, the end.
///
/// An undocumented status comes between `Answered` and the end. A notification without a documented AMD event comes
/// after the verdict and before the other events. So any notifications can be sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rank {
    status: u8,
    event: u8,
}

impl CallDuration {
    /// The duration; `None` for a negative number and for a text that is not a whole number of seconds.
    pub fn duration(&self) -> Option<Duration> {
        let seconds = match self {
            Self::Integer(seconds) => u64::try_from(*seconds).ok(),
            Self::Text(text) => text.trim().parse().ok(),
        };
        seconds.map(Duration::from_secs)
    }
}

impl MachineDetectionResult {
    /// The AMD event; `None` if the value is a requested mode or undocumented.
    pub fn event(&self) -> Option<AmdEvent> {
        self.as_str().parse().ok()
    }
}

impl AmdEvent {
    /// The position of the event in the course of detection, from 0.
    ///
    /// A verdict comes first, then what follows a machine's greeting, then an error, and `amd_stopped` is the last.
    /// A tone may be heard before the verdict as well.
    pub fn stage(&self) -> u8 {
        match self {
            Self::AmdHumanDetected
            | Self::AmdMachineDetected
            | Self::AmdNoSpeechDetected
            | Self::AmdDecisionTimeout => 0,
            Self::AmdToneDetected => 1,
            Self::AmdMachineStoppedSpeaking => 2,
            Self::AmdError => 3,
            Self::AmdStopped => 4,
        }
    }

    /// Whether the event is a verdict: human, machine, no speech, or no decision in time.
    pub fn is_verdict(&self) -> bool {
        self.stage() == 0
    }

    /// Whether it is the last event.
    pub fn is_last(&self) -> bool {
        *self == Self::AmdStopped
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notification(status: &str, detected: Option<&str>) -> CallStatusNotification {
        let builder = CallStatusNotification::builder().conversation_id("c").status(status);
        match detected {
            Some(detected) => builder.machinedetection(detected).build().unwrap(),
            None => builder.build().unwrap(),
        }
    }

    #[test]
    fn the_last_notification_is_known_in_any_spelling() {
        for (status, last) in [
            ("answered", false),
            ("Answered", false),
            ("Call-In-Progress", false),
            ("completed", true),
            ("Failed", true),
            ("FAILED", true),
            ("parked", false),
        ] {
            assert_eq!(notification(status, None).is_last(), last, "{status}");
        }
    }

    #[test]
    fn a_requested_mode_is_no_result() {
        assert_eq!(notification("completed", Some("disabled")).amd_event(), None);
        assert_eq!(notification("failed", Some("disconnect")).amd_event(), None);
        assert_eq!(notification("completed", Some("AMD_human_detected")).amd_event(), Some(AmdEvent::AmdHumanDetected));
        assert_eq!(notification("completed", None).amd_event(), None);
    }

    #[test]
    fn a_duration_may_be_a_number_or_a_text() {
        for (duration, seconds) in [
            (CallDuration::Integer(14), Some(14)),
            (CallDuration::Text("14".into()), Some(14)),
            (CallDuration::Integer(-1), None),
            (CallDuration::Text("14 s".into()), None),
        ] {
            assert_eq!(duration.duration(), seconds.map(Duration::from_secs), "{duration:?}");
        }
    }

    #[test]
    fn notifications_can_be_put_in_order() {
        let mut shuffled = [
            notification("completed", Some("amd_machine_detected")),
            notification("Call-In-Progress", Some("amd_stopped")),
            notification("Call-In-Progress", Some("amd_machine_detected")),
            notification("Answered", None),
            notification("Call-In-Progress", Some("amd_machine_stopped_speaking")),
        ];
        shuffled.sort_by(CallStatusNotification::order);
        let order: Vec<_> = shuffled.iter().map(|one| (one.status.as_str(), one.amd_event())).collect();
        assert_eq!(
            order,
            [
                ("Answered", None),
                ("Call-In-Progress", Some(AmdEvent::AmdMachineDetected)),
                ("Call-In-Progress", Some(AmdEvent::AmdMachineStoppedSpeaking)),
                ("Call-In-Progress", Some(AmdEvent::AmdStopped)),
                ("completed", Some(AmdEvent::AmdMachineDetected)),
            ]
        );
    }

    /// The same, with the time of the event in the form of either edition.
    fn timed(status: &str, detected: Option<&str>, time: &str) -> CallStatusNotification {
        let mut notification = notification(status, detected);
        let field = if notification.is_last() {
            &mut notification.call_disconnect_time
        } else {
            &mut notification.callconnecttime
        };
        *field = Some(time.into());
        notification
    }

    #[test]
    fn events_of_a_call_are_ordered_by_their_own_times() {
        let second = |number: u32| format!("2025-06-26T12:49:{number:02}.000Z");
        let story = [
            timed("Answered", None, &second(30)),
            timed("Call-In-Progress", Some("amd_tone_detected"), &second(2)),
            timed("Call-In-Progress", Some("amd_machine_detected"), &second(4)),
            timed("Call-In-Progress", Some("amd_stopped"), &second(4)),
            timed("Call-In-Progress", Some("amd_error"), &second(5)),
            // Without a time, behind those that have one.
            notification("Call-In-Progress", Some("amd_human_detected")),
            timed("Call-In-Progress", Some("amd_machine_stopped_speaking"), "soon"),
            timed("completed", None, &second(1)),
        ];
        let mut sorted: Vec<_> = story.iter().rev().cloned().collect();
        sorted.sort_by(CallStatusNotification::order);
        assert_eq!(sorted, story);
        // Whole seconds on a clock without a zone: most events of a call are within one.
        let one = timed("Call-In-Progress", Some("amd_machine_detected"), "5/8/2023,11:32:49AM");
        let two = timed("Call-In-Progress", Some("amd_stopped"), "5/8/2023,11:32:49AM");
        let before = timed("Call-In-Progress", Some("amd_stopped"), "5/8/2023,11:32:48AM");
        assert_eq!((one.order(&two), two.order(&before)), (Ordering::Less, Ordering::Greater));
    }

    #[test]
    fn any_notifications_can_be_sorted() {
        // Each against each: an order in which undocumented ones equalled everything would be none, and sorting panics.
        let all: Vec<_> = ["Answered", "Call-In-Progress", "parked", "completed"]
            .into_iter()
            .flat_map(|status| {
                [None, Some("amd_human_detected"), Some("amd_new"), Some("amd_tone_detected"), Some("amd_stopped")]
                    .into_iter()
                    .flat_map(|detected| {
                        let late = timed(status, detected, "2025-06-26T12:49:09.000Z");
                        [notification(status, detected), timed(status, detected, "5/8/2023,11:32:49AM"), late]
                    })
            })
            .collect();
        for one in &all {
            for two in &all {
                assert_eq!(one.order(two), two.order(one).reverse());
                for three in &all {
                    if one.order(two) == two.order(three) {
                        assert_eq!(one.order(three), one.order(two), "{} {} {}", one.status, two.status, three.status);
                    }
                }
            }
        }
        let unknown = notification("parked", None);
        assert_eq!(notification("Answered", None).order(&unknown), Ordering::Less);
        assert_eq!(notification("failed", None).order(&unknown), Ordering::Greater);
        let unknown = notification("Call-In-Progress", Some("amd_new"));
        assert_eq!(notification("Call-In-Progress", Some("amd_human_detected")).order(&unknown), Ordering::Less);
        assert_eq!(notification("Call-In-Progress", Some("amd_stopped")).order(&unknown), Ordering::Greater);
    }
}
