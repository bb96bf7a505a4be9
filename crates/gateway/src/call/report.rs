//! What a notification says, as data.

use std::time::Duration;

use jiff::Timestamp;
use smartassist_types::{AmdEvent, MachineDetectionMode};

use super::signal::SipStatus;

/// Something to tell who asked for the call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallReport {
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub progress: CallProgress,
    /// When the call was answered; `None` where it was not.
    pub answered_at: Option<Timestamp>,
    /// From ringing to the answer, or to the end of an attempt that failed; `None` where it never rang.
    pub ring_duration: Option<Duration>,
    /// From dialling to the answer, or to the end of an attempt that failed; `None` where it was never dialled.
    pub connect_duration: Option<Duration>,
    /// Which detection was asked for.
    pub amd_mode: MachineDetectionMode,
    /// What detection found so far: its verdict, or else a tone, or else that it failed.
    pub amd_result: Option<AmdEvent>,
    /// Whether a crash of the gateway cut the call off. The mode of detection then says nothing of its result.
    pub was_interrupted: bool,
}

/// How far a call is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallProgress {
    /// Somebody or something picked up.
    Answered,
    /// Detection has something to say.
    Detected(AmdEvent),
    /// The call ended after it was answered. The last report.
    Completed {
        /// Who ended it.
        by: EndedBy,
        /// How long it lasted from the answer on.
        duration: Duration,
    },
    /// The call ended before it was answered. The last report.
    Failed(SipStatus),
}

impl CallProgress {
    /// Whether no report follows.
    pub fn is_last(&self) -> bool {
        matches!(self, Self::Completed { .. } | Self::Failed(_))
    }
}

/// Who ended an answered call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndedBy {
    /// Who was called.
    Callee,
    /// The bot.
    Bot,
    /// The gateway: a machine was detected, a limit was reached, the carrier lost the call.
    Gateway,
}
