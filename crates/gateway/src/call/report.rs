//! The content of a notification, as data.

use std::time::Duration;

use jiff::Timestamp;
use smartassist_types::{AmdEvent, MachineDetectionMode};

use super::signal::SipStatus;

/// The content of one notification, and of the history of the call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallReport {
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub progress: CallProgress,
    /// When the call was answered; `None` if it was not.
    pub answered_at: Option<Timestamp>,
    /// From ringing to the answer, or to the end of a failed attempt; `None` if it did not ring.
    pub ring_duration: Option<Duration>,
    /// From dialling to the answer, or to the end of a failed attempt; `None` if it was not dialled.
    pub connect_duration: Option<Duration>,
    /// The mode of detection in the request.
    pub amd_mode: MachineDetectionMode,
    /// The result of detection so far: the verdict; without one, a tone; without either, an error.
    pub amd_result: Option<AmdEvent>,
    /// Whether a crash of the gateway interrupted the call. Then `amd_mode` does not indicate the result.
    pub was_interrupted: bool,
}

/// What a report is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallProgress {
    /// The call was answered, by a person or a machine.
    Answered,
    /// Detection emitted this event.
    Detected(AmdEvent),
    /// The call ended after the answer. This is the last report.
    Completed {
        /// Who ended it.
        by: EndedBy,
        /// Time from the answer to the end.
        duration: Duration,
    },
    /// The call ended without an answer. This is the last report.
    Failed(SipStatus),
}

impl CallProgress {
    /// Whether this is the last report of the call.
    pub fn is_last(&self) -> bool {
        matches!(self, Self::Completed { .. } | Self::Failed(_))
    }
}

/// Who ended an answered call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndedBy {
    /// The callee.
    Callee,
    /// The bot.
    Bot,
    /// The gateway: a machine was detected, a time limit was reached, or the carrier lost the call.
    Gateway,
}
