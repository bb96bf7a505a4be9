//! What has been handed over of a call, and which notifications need not wait for others.

use std::cmp::Ordering;

use smartassist_types::call::SortKey;
use smartassist_types::{AmdEvent, CallStatus, CallStatusNotification};

/// The order of two notifications. Where nothing but their text differs, the text decides, so that the order does not
/// depend on which arrived first.
pub(super) fn order(one: (SortKey, &CallStatusNotification), two: (SortKey, &CallStatusNotification)) -> Ordering {
    let text = |notification| serde_json::to_string(notification).unwrap_or_default();
    one.0.cmp(&two.0).then_with(|| text(one.1).cmp(&text(two.1)))
}

/// Whether a notification is handed over when it arrives, even if an earlier one may still come: a receiver acts on it
/// at once. It leaves its message when the machine stopped speaking, and frees the line when the call ended.
pub(super) fn is_urgent(notification: &CallStatusNotification) -> bool {
    match *notification.status {
        CallStatus::Answered | CallStatus::Completed | CallStatus::Failed => true,
        CallStatus::CallInProgress => matches!(
            notification.amd_event(),
            Some(AmdEvent::AmdToneDetected | AmdEvent::AmdMachineStoppedSpeaking | AmdEvent::AmdStopped)
        ),
        _ => false,
    }
}

/// How far the notifications of a call have been handed over.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Watermark {
    highest: Option<SortKey>,
    answered: bool,
    /// The call's last notification was handed over.
    pub(super) last: bool,
}

impl Watermark {
    /// Records that this one was handed over. Returns whether a later one was handed over before it.
    pub(super) fn add(&mut self, key: SortKey, notification: &CallStatusNotification) -> bool {
        let is_out_of_order = self.highest.is_some_and(|highest| key < highest);
        self.highest = self.highest.max(Some(key));
        self.answered |= *notification.status == CallStatus::Answered;
        self.last |= notification.is_last();
        is_out_of_order
    }

    /// Whether waiting for an earlier notification is of no use: the verdict follows `Answered`, and what is behind the
    /// watermark already is out of order.
    pub(super) fn leads_to(&self, key: SortKey, notification: &CallStatusNotification) -> bool {
        let is_verdict = || notification.amd_event().is_some_and(|event| event.is_verdict());
        let is_next = self.answered && *notification.status == CallStatus::CallInProgress && is_verdict();
        is_next || self.last || self.highest.is_some_and(|highest| key <= highest)
    }
}
