//! The notification of a report, with the names and values of each edition.

use std::time::Duration;

use jiff::tz::TimeZone;
use serde_json::{Map, Value};
use smartassist_types::{BuildError, CallStatusNotification, CallTime};

use super::report::{CallProgress, CallReport, EndedBy};
use crate::Edition;

/// The ids of a call in its notifications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotificationIds {
    /// `conversationId`
    pub conversation: String,
    /// `sessionId`; `None` if there was no bot session.
    pub session: Option<String>,
}

impl Edition {
    /// Whether the edition has a notification for this report. The edition of 2023 has none for AMD events; it states
    /// the result of detection when the call ends.
    pub fn has_notification(self, report: &CallReport) -> bool {
        match report.progress {
            CallProgress::Detected(_) => self == Self::Of2025,
            CallProgress::Answered | CallProgress::Completed { .. } | CallProgress::Failed(_) => true,
        }
    }

    /// The report as a notification, with the values of the edition. [`body`](Self::body) then uses its field names.
    ///
    /// # Errors
    ///
    /// The document requires a field that is not set here, because the document changed.
    pub fn notification(
        self,
        report: &CallReport,
        ids: &NotificationIds,
    ) -> Result<CallStatusNotification, BuildError> {
        let mut builder = CallStatusNotification::builder()
            .conversation_id(ids.conversation.as_str())
            .status(self.status(&report.progress))
            .reason(reason(&report.progress))
            // While the call is in progress, the vendor's time of the connection is that of the event: register B11 and
            // B19.
            .callconnecttime(self.time(match report.progress {
                CallProgress::Completed { .. } => report.answered_at.unwrap_or(report.at),
                _ => report.at,
            }));
        if let Some(code) = self.reason_code(&report.progress) {
            builder = builder.reason_code(code);
        }
        if let Some(detection) = self.detection(report) {
            builder = builder.machinedetection(detection);
        }
        if report.progress.is_last() {
            builder = builder.call_disconnect_time(self.time(report.at));
        }
        if let CallProgress::Completed { duration, .. } = report.progress {
            builder = builder.duration(self.duration(report, duration));
        }
        if self == Self::Of2025 {
            if let Some(ring_duration) = report.ring_duration {
                builder = builder.ring_duration_in_ms(whole(ring_duration.as_millis()));
            }
            if let Some(connect_duration) = report.connect_duration {
                builder = builder.connect_duration_in_ms(whole(connect_duration.as_millis()));
            }
            if let (CallProgress::Completed { .. }, Some(session)) = (&report.progress, &ids.session) {
                builder = builder.session_id(session.as_str());
            }
        }
        builder.build()
    }

    /// The body of a notification, with the field names of the edition.
    ///
    /// # Errors
    ///
    /// A field cannot be written as JSON. Only unknown fields can cause this.
    pub fn body(self, notification: &CallStatusNotification) -> Result<Value, serde_json::Error> {
        let value = serde_json::to_value(notification)?;
        Ok(match (self, value) {
            (Self::Of2025, Value::Object(fields)) => Value::Object(
                fields.into_iter().map(|(name, value)| (name_of_2025(name), value)).collect::<Map<_, _>>(),
            ),
            (_, value) => value,
        })
    }

    fn status(self, progress: &CallProgress) -> &'static str {
        match (progress, self) {
            (CallProgress::Answered, Self::Of2023) => "answered",
            (CallProgress::Answered, Self::Of2025) => "Answered",
            (CallProgress::Detected(_), _) => "Call-In-Progress",
            (CallProgress::Completed { .. }, _) => "completed",
            (CallProgress::Failed(_), Self::Of2023) => "failed",
            (CallProgress::Failed(_), Self::Of2025) => "Failed",
        }
    }

    /// Only the edition of 2025 has `OK` while the call is in progress.
    fn reason_code(self, progress: &CallProgress) -> Option<&str> {
        Some(match progress {
            CallProgress::Answered | CallProgress::Detected(_) => return (self == Self::Of2025).then_some("OK"),
            CallProgress::Completed { by: EndedBy::Callee, .. } => "caller-disconnected",
            CallProgress::Completed { by: EndedBy::Bot, .. } => "bot-disconnected",
            CallProgress::Completed { by: EndedBy::Gateway, .. } => match self {
                Self::Of2023 => "SAVG-disconnected",
                Self::Of2025 => "KoreVG-disconnected",
            },
            CallProgress::Failed(refusal) => refusal.phrase(),
        })
    }

    /// In whole seconds. The times of 2023 have no fractions, and the duration is the difference of the two times.
    fn duration(self, report: &CallReport, duration: Duration) -> i64 {
        match (self, report.answered_at) {
            (Self::Of2023, Some(answered)) => report.at.as_second().saturating_sub(answered.as_second()),
            _ => whole(duration.as_secs().into()),
        }
    }

    /// In 2023 a call without a result has the mode in this field (register B8). In 2025 the field is then absent, and
    /// it is also absent when a call fails or was just answered. A call that a crash interrupted has the known result
    /// in both.
    fn detection(self, report: &CallReport) -> Option<&str> {
        match (&report.progress, self) {
            (CallProgress::Detected(event), _) => Some(event.as_str()),
            (CallProgress::Answered | CallProgress::Failed(_), Self::Of2025) => None,
            (CallProgress::Completed { .. }, Self::Of2025) => report.amd_result.as_ref().map(|event| event.as_str()),
            (_, Self::Of2023) if report.was_interrupted => report.amd_result.as_ref().map(|event| event.as_str()),
            (_, Self::Of2023) => {
                Some(report.amd_result.as_ref().map_or(report.amd_mode.as_str(), |event| event.as_str()))
            }
        }
    }

    fn time(self, time: jiff::Timestamp) -> CallTime {
        match self {
            Self::Of2023 => CallTime::of_2023(TimeZone::UTC.to_datetime(time)),
            Self::Of2025 => CallTime::of_2025(time),
        }
    }
}

/// The SIP status of the call. An answered call has `200 OK`, however it ended.
fn reason(progress: &CallProgress) -> String {
    match progress {
        CallProgress::Failed(refusal) => refusal.to_string(),
        _ => "200 OK".to_owned(),
    }
}

fn name_of_2025(name: String) -> String {
    match name.as_str() {
        "duration" => "callDuration".to_owned(),
        "machinedetection" => "machineDetection".to_owned(),
        "callconnecttime" => "callConnectTime".to_owned(),
        _ => name,
    }
}

fn whole(number: u128) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
