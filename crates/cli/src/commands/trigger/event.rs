//! The events of a call as notification bodies: the documented samples with current times.

use clap::ValueEnum;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};
use smartassist_types::{CallStatusNotification, CallTime};

use crate::failure::Failure;

/// A sample of the document.
macro_rules! example {
    ($name:literal) => {
        include_str!(concat!("../../../../../openapi/dist/samples/callStatus/notification/", $name, ".json"))
    };
}

/// The event of a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SampleEvent {
    /// The call was answered
    Answered,
    /// A person was detected
    AmdHumanDetected,
    /// A machine was detected
    AmdMachineDetected,
    /// No speech was detected in time
    AmdNoSpeechDetected,
    /// Detection had no result in time
    AmdDecisionTimeout,
    /// The greeting of the machine ended
    AmdMachineStoppedSpeaking,
    /// A beep was detected
    AmdToneDetected,
    /// Detection failed
    AmdError,
    /// Detection ended
    AmdStopped,
    /// The call ended; detection was disabled
    Completed,
    /// The call ended; a person had answered
    CompletedHuman,
    /// The call ended; a machine had answered
    CompletedMachine,
    /// The line was busy
    FailedBusy,
    /// The call was declined
    FailedDeclined,
    /// The carrier was not available
    FailedUnavailable,
}

/// The edition: the year of the vendor's pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SampleEdition {
    /// The end of calls, and optionally their answer
    #[value(name = "2023")]
    Of2023,
    /// AMD events, too
    #[value(name = "2025")]
    Of2025,
}

/// How a body is made from a sample: the fields to set and the fields to remove.
struct SampleRecipe {
    example: &'static str,
    set: &'static [(&'static str, &'static str)],
    removed: &'static [&'static str],
}

const fn plain(example: &'static str) -> SampleRecipe {
    SampleRecipe { example, set: &[], removed: &[] }
}

impl SampleEvent {
    /// The name on the command line.
    pub fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    /// The body of the notification.
    ///
    /// # Errors
    ///
    /// The edition has no notification for this event.
    pub fn body(self, edition: SampleEdition, call: &str, now: Timestamp) -> Result<Map<String, Value>, Failure> {
        let sample = match edition {
            SampleEdition::Of2023 => self.of_2023().ok_or_else(|| {
                Failure::usage(format!("the edition of 2023 has no notification for {}", self.name()))
                    .hint("take --edition 2025, or completed-human and completed-machine, which say what was found")
            })?,
            SampleEdition::Of2025 => self.of_2025(),
        };
        let defect = |error: serde_json::Error| Failure::failed(format!("an example of the document: {error}"));
        let mut body: Map<String, Value> = serde_json::from_str(sample.example).map_err(defect)?;
        body.retain(|name, _| !sample.removed.contains(&name.as_str()));
        body.extend(sample.set.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))));
        body.insert("conversationId".to_owned(), call.into());
        if body.contains_key("sessionId") {
            body.insert("sessionId".to_owned(), format!("s-{call}").into());
        }
        set_times(&mut body, edition, now).map_err(defect)?;
        Ok(body)
    }

    fn of_2023(self) -> Option<SampleRecipe> {
        const DISABLED: &str = example!("completedDetectionDisabled");
        Some(match self {
            // The vendor's text mentions notifications about an answer, but has no sample.
            Self::Answered => SampleRecipe {
                example: DISABLED,
                set: &[("status", "answered")],
                removed: &["reasonCode", "duration", "callDisconnectTime"],
            },
            Self::Completed => plain(DISABLED),
            Self::CompletedHuman => plain(example!("completedHuman")),
            Self::CompletedMachine => plain(example!("completedMachine")),
            Self::FailedBusy => plain(example!("failedBusy")),
            Self::FailedDeclined => plain(example!("failedDeclined")),
            Self::FailedUnavailable => plain(example!("failedUnavailable")),
            _ => return None,
        })
    }

    fn of_2025(self) -> SampleRecipe {
        const DETECTED: &str = example!("machineDetected2025");
        const COMPLETED: &str = example!("completed2025");
        const FAILED: &str = example!("failedBusy2025");
        let detected = |set| SampleRecipe { example: DETECTED, set, removed: &[] };
        match self {
            Self::Answered => plain(example!("answered2025")),
            Self::AmdHumanDetected => detected(&[("machineDetection", "amd_human_detected")]),
            Self::AmdMachineDetected => plain(DETECTED),
            Self::AmdNoSpeechDetected => detected(&[("machineDetection", "amd_no_speech_detected")]),
            Self::AmdDecisionTimeout => detected(&[("machineDetection", "amd_decision_timeout")]),
            Self::AmdMachineStoppedSpeaking => plain(example!("machineStoppedSpeaking2025")),
            Self::AmdToneDetected => detected(&[("machineDetection", "amd_tone_detected")]),
            Self::AmdError => detected(&[("machineDetection", "amd_error")]),
            Self::AmdStopped => plain(example!("stopped2025")),
            Self::Completed => SampleRecipe { example: COMPLETED, set: &[], removed: &["machineDetection"] },
            Self::CompletedHuman => {
                SampleRecipe { example: COMPLETED, set: &[("machineDetection", "amd_human_detected")], removed: &[] }
            }
            Self::CompletedMachine => plain(COMPLETED),
            Self::FailedBusy => plain(FAILED),
            Self::FailedDeclined => SampleRecipe {
                example: FAILED,
                set: &[("reason", "480 Temporarily Unavailable"), ("reasonCode", "Temporarily Unavailable")],
                removed: &[],
            },
            Self::FailedUnavailable => SampleRecipe {
                example: FAILED,
                set: &[("reason", "503 Service Unavailable"), ("reasonCode", "Service Unavailable")],
                removed: &[],
            },
        }
    }
}

/// Moves the times: what happened last happened now.
fn set_times(body: &mut Map<String, Value>, edition: SampleEdition, now: Timestamp) -> serde_json::Result<()> {
    let notification: CallStatusNotification = serde_json::from_value(Value::Object(body.clone()))?;
    let length = notification.call_duration().unwrap_or_default();
    let connected = now.checked_sub(length).unwrap_or(now);
    let written = |time: Timestamp| match edition {
        SampleEdition::Of2023 => CallTime::of_2023(TimeZone::UTC.to_datetime(time)),
        SampleEdition::Of2025 => CallTime::of_2025(time),
    };
    for (name, time) in [("callconnecttime", connected), ("callConnectTime", connected), ("callDisconnectTime", now)] {
        if let Some(value) = body.get_mut(name) {
            *value = written(time).into_inner().into();
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use smartassist_server::schemas::CALL_STATUS_NOTIFICATION;
    use smartassist_server::validate::validate;

    use super::*;

    fn body(event: SampleEvent, edition: SampleEdition) -> Option<Map<String, Value>> {
        event.body(edition, "c-1", "2026-01-02T03:04:05.678Z".parse().unwrap()).ok()
    }

    #[test]
    fn every_body_is_what_the_document_describes() {
        let mut bodies = 0;
        for edition in [SampleEdition::Of2023, SampleEdition::Of2025] {
            for event in SampleEvent::value_variants() {
                let Some(body) = body(*event, edition) else { continue };
                bodies += 1;
                let value = Value::Object(body);
                let findings: Vec<_> = validate(&CALL_STATUS_NOTIFICATION, &value).lines().collect();
                assert!(findings.is_empty(), "{event:?} {edition:?}: {findings:?}");
                let notification: CallStatusNotification = serde_json::from_value(value).unwrap();
                assert_eq!(notification.conversation_id, "c-1");
                assert!(notification.unknown.is_empty(), "{event:?} {edition:?}: {:?}", notification.unknown);
                let name = event.name();
                let found = notification.amd_event().map(|event| event.to_string().replace('_', "-"));
                match name.split_once('-') {
                    Some(("amd", _)) => assert_eq!(found.as_deref(), Some(name.as_str())),
                    Some(("completed", who)) => assert_eq!(found, Some(format!("amd-{who}-detected"))),
                    _ => assert_eq!(found, None, "{name}"),
                }
            }
        }
        assert_eq!(bodies, 7 + 15);
    }

    #[test]
    fn times_are_of_today_and_in_the_words_of_the_edition() {
        let completed = |edition| Value::Object(body(SampleEvent::CompletedHuman, edition).unwrap());
        let of_2023 = completed(SampleEdition::Of2023);
        assert_eq!(of_2023["callDisconnectTime"], "1/2/2026,3:04:05AM");
        assert_eq!(of_2023["callconnecttime"], "1/2/2026,3:03:51AM");
        let of_2025 = completed(SampleEdition::Of2025);
        assert_eq!(of_2025["callDisconnectTime"], "2026-01-02T03:04:05.678Z");
        assert_eq!(of_2025["callConnectTime"], "2026-01-02T03:02:16.678Z");
    }
}
