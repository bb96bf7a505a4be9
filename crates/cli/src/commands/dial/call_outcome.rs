//! The outcome of a call, computed from its notifications without input or output.

use std::borrow::Cow;

use smartassist_gateway::number::{self, TargetError};
use smartassist_types::{AmdEvent, CallStatus, CallStatusNotification, MachineDetectionMode};

use crate::exit::Exit;

/// The result of detection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DetectedParty {
    Human,
    Machine,
    Undetected,
}

/// The outcome of a call so far.
#[derive(Debug)]
pub struct CallOutcome {
    /// Whether the request enabled detection.
    detection_enabled: bool,
    detected: Option<DetectedParty>,
    end: Option<CallEnd>,
    /// Whether the last notification of the call repeats the result of detection.
    end_repeats_result: bool,
    /// Why the target cannot be dialled, as far as it can be checked here.
    undialable: Option<TargetError>,
}

#[derive(Debug)]
enum CallEnd {
    Completed,
    Failed {
        /// Whether the target was the reason: 404 or 484.
        at_target: bool,
    },
}

impl CallOutcome {
    /// The outcome of a call to this target with this mode of detection, before its first notification.
    pub fn new(mode: Option<MachineDetectionMode>, target: &str) -> Self {
        Self {
            detection_enabled: mode.is_some_and(|mode| mode != MachineDetectionMode::Disabled),
            detected: None,
            end: None,
            end_repeats_result: false,
            undialable: number::callee(target).err(),
        }
    }

    /// Records the next notification. The first verdict is final; without one, a beep means a machine.
    pub fn record(&mut self, notification: &CallStatusNotification) {
        let said = match notification.amd_event() {
            Some(AmdEvent::AmdHumanDetected) => Some(DetectedParty::Human),
            Some(AmdEvent::AmdMachineDetected | AmdEvent::AmdMachineStoppedSpeaking | AmdEvent::AmdToneDetected) => {
                Some(DetectedParty::Machine)
            }
            Some(AmdEvent::AmdNoSpeechDetected | AmdEvent::AmdDecisionTimeout | AmdEvent::AmdError) => {
                Some(DetectedParty::Undetected)
            }
            _ => None,
        };
        // Silence before a beep means a fax, or a machine without a greeting.
        if matches!(self.detected, None | Some(DetectedParty::Undetected)) {
            self.detected = said.or(self.detected);
        }
        match *notification.status {
            CallStatus::Completed => self.end = Some(CallEnd::Completed),
            CallStatus::Failed => {
                let reason = notification.reason.as_deref().unwrap_or_default();
                self.end = Some(CallEnd::Failed { at_target: reason.starts_with("404") || reason.starts_with("484") });
            }
            _ => {}
        }
        self.end_repeats_result |= notification.is_last() && notification.amd_event().is_some();
    }

    /// Whether the call has ended, and no late notification can change the [`result`](Self::result).
    pub fn is_decided(&self) -> bool {
        match (&self.end, self.detected) {
            (None, _) => false,
            (Some(CallEnd::Failed { .. }), _)
            | (Some(CallEnd::Completed), Some(DetectedParty::Human | DetectedParty::Machine)) => true,
            (Some(CallEnd::Completed), Some(DetectedParty::Undetected) | None) => {
                self.end_repeats_result || !self.detection_enabled
            }
        }
    }

    /// The exit code and its text; `None` during the call.
    pub fn result(&self) -> Option<(Exit, Cow<'static, str>)> {
        let (exit, words) = match (self.end.as_ref()?, self.detected) {
            (CallEnd::Failed { at_target }, _) => {
                let failed = "the call failed before anybody answered";
                if let (true, Some(why)) = (at_target, self.undialable) {
                    return Some((Exit::NotAnswered, format!("{failed}: the target {why}").into()));
                }
                (Exit::NotAnswered, failed)
            }
            (CallEnd::Completed, Some(DetectedParty::Human)) => (Exit::Success, "a person answered"),
            (CallEnd::Completed, Some(DetectedParty::Machine)) => (Exit::Machine, "a machine answered"),
            (CallEnd::Completed, None) if !self.detection_enabled => {
                (Exit::Success, "the call was answered, without answering machine detection")
            }
            (CallEnd::Completed, Some(DetectedParty::Undetected) | None) => {
                (Exit::Undecided, "the call was answered, and detection did not find out by whom")
            }
        };
        Some((exit, words.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exit_code_says_who_answered() {
        use MachineDetectionMode::{Detect, Disabled, Disconnect};
        let (answered, completed, failed, up) = ("Answered", "completed", "Failed", "Call-In-Progress");
        type Sequence<'a> = &'a [(&'a str, &'a str)];
        let cases: [(Option<MachineDetectionMode>, Sequence<'_>, Option<Exit>); 15] = [
            (None, &[], None),
            (None, &[(answered, "")], None),
            (None, &[(answered, ""), (completed, "")], Some(Exit::Success)),
            (Some(Disabled), &[(completed, "disabled")], Some(Exit::Success)),
            (Some(Detect), &[(failed, "")], Some(Exit::NotAnswered)),
            (Some(Disconnect), &[("failed", "disconnect")], Some(Exit::NotAnswered)),
            (Some(Detect), &[(completed, "amd_human_detected")], Some(Exit::Success)),
            (Some(Detect), &[(completed, "AMD_machine_detected")], Some(Exit::Machine)),
            (Some(Detect), &[(up, "amd_human_detected"), (up, "amd_stopped"), (completed, "")], Some(Exit::Success)),
            (Some(Detect), &[(up, "amd_tone_detected"), (up, "amd_stopped"), (completed, "")], Some(Exit::Machine)),
            (
                Some(Detect),
                &[(up, "amd_human_detected"), (up, "amd_tone_detected"), (completed, "")],
                Some(Exit::Success),
            ),
            (Some(Detect), &[(up, "amd_no_speech_detected"), (completed, "")], Some(Exit::Undecided)),
            (
                Some(Detect),
                &[(up, "amd_no_speech_detected"), (up, "amd_tone_detected"), (completed, "")],
                Some(Exit::Machine),
            ),
            (Some(Detect), &[(up, "amd_stopped"), (completed, "detect")], Some(Exit::Undecided)),
            (Some(Detect), &[(up, "amd_brand_new"), (completed, "")], Some(Exit::Undecided)),
        ];
        for (mode, sequence, wanted) in cases {
            let mut outcome = CallOutcome::new(mode, "tel:1");
            for (status, detected) in sequence {
                let builder = CallStatusNotification::builder().conversation_id("c").status(*status);
                let builder = if detected.is_empty() { builder } else { builder.machinedetection(*detected) };
                outcome.record(&builder.build().unwrap());
            }
            assert_eq!(outcome.result().map(|(exit, _)| exit), wanted, "{mode:?} {sequence:?}");
            assert!(wanted.is_some() || !outcome.is_decided(), "{mode:?} {sequence:?}");
        }
    }

    #[test]
    fn an_end_that_does_not_say_who_answered_waits_for_the_verdict_it_overtook() {
        let notification = |status: &str, detected: &str| {
            let builder = CallStatusNotification::builder().conversation_id("c").status(status);
            builder.machinedetection(detected).build().unwrap()
        };
        let (mode, up) = (Some(MachineDetectionMode::Detect), "Call-In-Progress");
        let mut outcome = CallOutcome::new(mode, "tel:1");
        outcome.record(&notification("completed", "detect"));
        assert!(!outcome.is_decided());
        outcome.record(&notification(up, "amd_human_detected"));
        assert!(outcome.is_decided());
        assert_eq!(outcome.result(), Some((Exit::Success, "a person answered".into())));
        // The end says that nobody spoke.
        let mut outcome = CallOutcome::new(mode, "tel:1");
        outcome.record(&notification("completed", "amd_no_speech_detected"));
        assert!(outcome.is_decided());
        // Nobody was asked to look.
        let mut outcome = CallOutcome::new(None, "tel:1");
        outcome.record(&notification("completed", ""));
        assert!(outcome.is_decided());
    }

    #[test]
    fn a_target_that_cannot_be_dialled_is_named_where_the_carrier_refused_it() {
        let words = |target: &str, reason: &str| {
            let mut outcome = CallOutcome::new(None, target);
            let notification = CallStatusNotification::builder().conversation_id("c").status("Failed").reason(reason);
            outcome.record(&notification.build().unwrap());
            outcome.result().unwrap().1.into_owned()
        };
        let failed = "the call failed before anybody answered";
        let national = "the target begins with a single 0; write the number with its country code";
        assert_eq!(words("tel:07700900200", "484 Address Incomplete"), format!("{failed}: {national}"));
        assert_eq!(words("tel:07700900200", "486 Busy Here"), failed);
        assert_eq!(words("tel:+447700900404", "404 Not Found"), failed);
    }
}
