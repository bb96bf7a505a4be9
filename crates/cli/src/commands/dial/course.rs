//! What became of a call, gathered from its notifications. Pure.

use std::borrow::Cow;

use smartassist_gateway::number::{self, Undialable};
use smartassist_types::{AmdEvent, CallStatus, CallStatusNotification, MachineDetectionMode};

use crate::exit::Exit;

/// Who answered, as far as detection told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Human,
    Machine,
    Nobody,
}

/// The course of a call so far.
#[derive(Debug)]
pub struct Course {
    /// Whether somebody was asked to look for machines.
    looked: bool,
    who: Option<Who>,
    end: Option<End>,
    /// Whether the call's last notification repeats what detection found.
    end_repeats_result: bool,
    /// Why nobody can be called there, as far as this program sees.
    undialable: Option<Undialable>,
}

#[derive(Debug)]
enum End {
    Completed,
    Failed {
        /// Whether it was the target that failed: 404, 484.
        at_target: bool,
    },
}

impl Course {
    /// A call that was placed with this mode of detection, to this target.
    pub fn new(mode: Option<MachineDetectionMode>, target: &str) -> Self {
        Self {
            looked: mode.is_some_and(|mode| mode != MachineDetectionMode::Disabled),
            who: None,
            end: None,
            end_repeats_result: false,
            undialable: number::callee(target).err(),
        }
    }

    /// Takes in the next notification. The first verdict counts; a beep is a machine's as long as there is none.
    pub fn note(&mut self, notification: &CallStatusNotification) {
        let said = match notification.amd_event() {
            Some(AmdEvent::AmdHumanDetected) => Some(Who::Human),
            Some(AmdEvent::AmdMachineDetected | AmdEvent::AmdMachineStoppedSpeaking | AmdEvent::AmdToneDetected) => {
                Some(Who::Machine)
            }
            Some(AmdEvent::AmdNoSpeechDetected | AmdEvent::AmdDecisionTimeout | AmdEvent::AmdError) => {
                Some(Who::Nobody)
            }
            _ => None,
        };
        // Silence, then a beep: a fax, or a machine without a greeting.
        if matches!(self.who, None | Some(Who::Nobody)) {
            self.who = said.or(self.who);
        }
        match *notification.status {
            CallStatus::Completed => self.end = Some(End::Completed),
            CallStatus::Failed => {
                let reason = notification.reason.as_deref().unwrap_or_default();
                self.end = Some(End::Failed { at_target: reason.starts_with("404") || reason.starts_with("484") });
            }
            _ => {}
        }
        self.end_repeats_result |= notification.is_last() && notification.amd_event().is_some();
    }

    /// Whether the call has ended and no notification that its end overtook can change the [`outcome`](Self::outcome).
    pub fn is_decided(&self) -> bool {
        match (&self.end, self.who) {
            (None, _) => false,
            (Some(End::Failed { .. }), _) | (Some(End::Completed), Some(Who::Human | Who::Machine)) => true,
            (Some(End::Completed), Some(Who::Nobody) | None) => self.end_repeats_result || !self.looked,
        }
    }

    /// How the run ends, and in which words; `None` while the call goes on.
    pub fn outcome(&self) -> Option<(Exit, Cow<'static, str>)> {
        let (exit, words) = match (self.end.as_ref()?, self.who) {
            (End::Failed { at_target }, _) => {
                let failed = "the call failed before anybody answered";
                if let (true, Some(why)) = (at_target, self.undialable) {
                    return Some((Exit::NotAnswered, format!("{failed}: the target {why}").into()));
                }
                (Exit::NotAnswered, failed)
            }
            (End::Completed, Some(Who::Human)) => (Exit::Done, "a person answered"),
            (End::Completed, Some(Who::Machine)) => (Exit::Machine, "a machine answered"),
            (End::Completed, None) if !self.looked => (Exit::Done, "the call was answered; nobody looked for machines"),
            (End::Completed, Some(Who::Nobody) | None) => {
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
        type Told<'a> = &'a [(&'a str, &'a str)];
        let cases: [(Option<MachineDetectionMode>, Told<'_>, Option<Exit>); 15] = [
            (None, &[], None),
            (None, &[(answered, "")], None),
            (None, &[(answered, ""), (completed, "")], Some(Exit::Done)),
            (Some(Disabled), &[(completed, "disabled")], Some(Exit::Done)),
            (Some(Detect), &[(failed, "")], Some(Exit::NotAnswered)),
            (Some(Disconnect), &[("failed", "disconnect")], Some(Exit::NotAnswered)),
            (Some(Detect), &[(completed, "amd_human_detected")], Some(Exit::Done)),
            (Some(Detect), &[(completed, "AMD_machine_detected")], Some(Exit::Machine)),
            (Some(Detect), &[(up, "amd_human_detected"), (up, "amd_stopped"), (completed, "")], Some(Exit::Done)),
            (Some(Detect), &[(up, "amd_tone_detected"), (up, "amd_stopped"), (completed, "")], Some(Exit::Machine)),
            (Some(Detect), &[(up, "amd_human_detected"), (up, "amd_tone_detected"), (completed, "")], Some(Exit::Done)),
            (Some(Detect), &[(up, "amd_no_speech_detected"), (completed, "")], Some(Exit::Undecided)),
            (
                Some(Detect),
                &[(up, "amd_no_speech_detected"), (up, "amd_tone_detected"), (completed, "")],
                Some(Exit::Machine),
            ),
            (Some(Detect), &[(up, "amd_stopped"), (completed, "detect")], Some(Exit::Undecided)),
            (Some(Detect), &[(up, "amd_brand_new"), (completed, "")], Some(Exit::Undecided)),
        ];
        for (mode, told, wanted) in cases {
            let mut course = Course::new(mode, "tel:1");
            for (status, detected) in told {
                let builder = CallStatusNotification::builder().conversation_id("c").status(*status);
                let builder = if detected.is_empty() { builder } else { builder.machinedetection(*detected) };
                course.note(&builder.build().unwrap());
            }
            assert_eq!(course.outcome().map(|(exit, _)| exit), wanted, "{mode:?} {told:?}");
            assert!(wanted.is_some() || !course.is_decided(), "{mode:?} {told:?}");
        }
    }

    #[test]
    fn an_end_that_does_not_say_who_answered_waits_for_the_verdict_it_overtook() {
        let notification = |status: &str, detected: &str| {
            let builder = CallStatusNotification::builder().conversation_id("c").status(status);
            builder.machinedetection(detected).build().unwrap()
        };
        let (mode, up) = (Some(MachineDetectionMode::Detect), "Call-In-Progress");
        let mut course = Course::new(mode, "tel:1");
        course.note(&notification("completed", "detect"));
        assert!(!course.is_decided());
        course.note(&notification(up, "amd_human_detected"));
        assert!(course.is_decided());
        assert_eq!(course.outcome(), Some((Exit::Done, "a person answered".into())));
        // The end says that nobody spoke.
        let mut course = Course::new(mode, "tel:1");
        course.note(&notification("completed", "amd_no_speech_detected"));
        assert!(course.is_decided());
        // Nobody was asked to look.
        let mut course = Course::new(None, "tel:1");
        course.note(&notification("completed", ""));
        assert!(course.is_decided());
    }

    #[test]
    fn a_target_that_cannot_be_dialled_is_named_where_the_carrier_refused_it() {
        let words = |target: &str, reason: &str| {
            let mut course = Course::new(None, target);
            let notification = CallStatusNotification::builder().conversation_id("c").status("Failed").reason(reason);
            course.note(&notification.build().unwrap());
            course.outcome().unwrap().1.into_owned()
        };
        let failed = "the call failed before anybody answered";
        let national = "the target begins with a single 0; write the number with its country code";
        assert_eq!(words("tel:07700900200", "484 Address Incomplete"), format!("{failed}: {national}"));
        assert_eq!(words("tel:07700900200", "486 Busy Here"), failed);
        assert_eq!(words("tel:+447700900404", "404 Not Found"), failed);
    }
}
