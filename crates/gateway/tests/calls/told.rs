//! A call from dialling to its end, as its notifications tell it.

use std::collections::VecDeque;
use std::sync::LazyLock;
use std::time::Duration;

use jiff::Timestamp;
use smartassist_gateway::Edition;
use smartassist_gateway::call::amd::AmdSettings;
use smartassist_gateway::call::{Call, CallReport, CallSettings, NotificationIds};
use smartassist_gateway::carrier::{CallSession, Carrier, OutboundCall};
use smartassist_types::MachineDetectionMode;

pub static QUEUED_AT: LazyLock<Timestamp> = LazyLock::new(|| "2025-06-26T12:00:00Z".parse().unwrap());

/// Whom to call, and how.
pub struct Asked {
    pub target: String,
    pub plan: CallSettings,
}

impl Asked {
    pub fn new(target: &str, mode: MachineDetectionMode) -> Self {
        let plan = CallSettings {
            amd: AmdSettings::new(mode),
            max_duration: Duration::from_secs(120),
            ..CallSettings::default()
        };
        Self { target: target.to_owned(), plan }
    }

    pub fn detect(target: &str) -> Self {
        Self::new(target, MachineDetectionMode::Detect)
    }
}

pub fn order(target: &str) -> OutboundCall {
    OutboundCall { target: format!("tel:{target}").try_into().unwrap(), caller: "1".try_into().unwrap(), trunk: None }
}

pub fn session(carrier: &dyn Carrier, asked: Asked) -> CallSession {
    CallSession::begin(Call::new(asked.plan, *QUEUED_AT), Duration::ZERO, carrier, &order(&asked.target))
}

/// All notifications of the call, a line each.
pub async fn by(carrier: &dyn Carrier, asked: Asked) -> Vec<String> {
    rest(&mut session(carrier, asked)).await
}

/// The next report of the session; `waiting` are those of its last step that were not given yet.
async fn next_report(session: &mut CallSession, waiting: &mut VecDeque<CallReport>) -> Option<CallReport> {
    while waiting.is_empty() {
        waiting.extend(session.next().await?.reports);
    }
    waiting.pop_front()
}

/// The reports of the next step that has any.
pub async fn reports(session: &mut CallSession) -> Vec<CallReport> {
    loop {
        let step = session.next().await.expect("the call is not over");
        if !step.reports.is_empty() {
            return step.reports;
        }
    }
}

/// The notifications that are still to come: milliseconds since dialling, status, reason code, detection; and lengths
/// with the answer and the end.
pub async fn rest(session: &mut CallSession) -> Vec<String> {
    let ids = NotificationIds { conversation: "c".into(), session: None };
    let (mut told, mut waiting) = (Vec::new(), VecDeque::new());
    while let Some(report) = next_report(session, &mut waiting).await {
        let notification = Edition::Of2025.notification(&report, &ids).unwrap();
        let at = report.at.duration_since(*QUEUED_AT).as_millis();
        let status = notification.status.as_str();
        let reason = notification.reason_code.as_ref().unwrap().as_str();
        let found = notification.machinedetection.as_ref().map_or("-", |found| found.as_str());
        let mut line = format!("{at} {status} {reason} {found}");
        if let Some(duration) = notification.call_duration() {
            line += &format!(" after {} s", duration.as_secs());
        }
        if ["Answered", "Failed"].contains(&status) {
            let connecting = notification.connect_duration_in_ms.unwrap();
            let ringing = notification.ring_duration_in_ms.map_or("-".to_owned(), |ringing| ringing.to_string());
            line += &format!(" ring {ringing} of {connecting}");
        }
        told.push(line);
    }
    assert!(session.call().is_over());
    told
}
