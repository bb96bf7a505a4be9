//! The labels, and every value they can have.

use std::fmt;

use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue, LabelValueEncoder};
use smartassist_types::{AmdEvent, KnownValues as _};

use crate::call::{Ender, Progress};
use crate::notifications::BreakerCounts;
use crate::store::{AttemptOutcome, DeadLetterReason, TransportFailure};

/// What stands for a value that has no name of its own.
const OTHER: &str = "other";

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct OperationLabel {
    pub(super) operation: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct RequestLabels {
    operation: &'static str,
    status: StatusLabel,
}

impl RequestLabels {
    /// A request with this status; without one, its caller went away.
    pub(super) fn new(operation: &'static str, status: Option<u16>) -> Self {
        Self { operation, status: StatusLabel(status) }
    }
}

/// The gateway chooses it, so there are few.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct StatusLabel(Option<u16>);

impl EncodeLabelValue for StatusLabel {
    fn encode(&self, encoder: &mut LabelValueEncoder) -> Result<(), fmt::Error> {
        match self.0 {
            Some(status) => status.encode(encoder),
            None => "aborted".encode(encoder),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct ReasonLabel {
    pub(super) reason: &'static str,
}

/// Why a dialout with nothing wrong in its form did not become a call. What is wrong in the form is seen in the
/// statuses of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefusalReason {
    /// Notifications may not go where they should, or not with those headers.
    Destination,
    /// The idempotency key was used with another request.
    KeyConflict,
    /// A request with the same idempotency key is under way.
    KeyRunning,
    /// The account has as many calls at one time as it may have.
    TooMany,
    /// A number or a trunk was asked for that is not set up.
    NotSetUp,
    /// An emergency number was called that the trunk does not allow.
    EmergencyNumber,
    /// The call could not be stored.
    Store,
    /// The gateway is about to stop.
    Stopping,
}

impl RefusalReason {
    const ALL: [Self; 8] = [
        Self::Destination,
        Self::KeyConflict,
        Self::KeyRunning,
        Self::TooMany,
        Self::NotSetUp,
        Self::EmergencyNumber,
        Self::Store,
        Self::Stopping,
    ];

    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Destination => "destination",
            Self::KeyConflict => "key_conflict",
            Self::KeyRunning => "key_running",
            Self::TooMany => "too_many",
            Self::NotSetUp => "not_set_up",
            Self::EmergencyNumber => "emergency_number",
            Self::Store => "store",
            Self::Stopping => "stopping",
        }
    }
}

pub(super) fn refusals() -> Vec<ReasonLabel> {
    RefusalReason::ALL.map(|reason| ReasonLabel { reason: reason.label() }).into()
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct OutcomeLabel {
    outcome: &'static str,
}

/// Every outcome: who ended a call that was answered, or why it was not answered.
const OUTCOMES: [&str; 9] = [
    "ended_by_called",
    "ended_by_bot",
    "ended_by_gateway",
    "busy",
    "declined",
    "no_answer",
    "not_reached",
    "carrier_failed",
    OTHER,
];

impl OutcomeLabel {
    /// The outcome of the last report of a call.
    pub(super) fn of(progress: &Progress) -> Self {
        let outcome = match progress {
            Progress::Completed { by: Ender::Called, .. } => "ended_by_called",
            Progress::Completed { by: Ender::Bot, .. } => "ended_by_bot",
            Progress::Completed { by: Ender::Gateway, .. } => "ended_by_gateway",
            // The carrier may send any status; these are the ones of RFC 3261 that say something to people.
            Progress::Failed(refusal) => match refusal.code() {
                486 | 600 => "busy",
                403 | 603 => "declined",
                408 | 487 => "no_answer",
                404 | 410 | 480 | 484 | 604 => "not_reached",
                500..600 => "carrier_failed",
                _ => OTHER,
            },
            Progress::Answered | Progress::Detected(_) => OTHER,
        };
        Self { outcome }
    }
}

pub(super) fn outcomes() -> Vec<OutcomeLabel> {
    OUTCOMES.map(|outcome| OutcomeLabel { outcome }).into()
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct EventLabel {
    event: &'static str,
}

impl EventLabel {
    pub(super) fn of(event: &AmdEvent) -> Self {
        Self { event: event.as_str() }
    }
}

pub(super) fn events() -> Vec<EventLabel> {
    AmdEvent::KNOWN_VALUES.iter().map(|event| EventLabel { event }).collect()
}

/// What an attempt is counted as: the class of the status, or why there was no answer.
pub(super) fn attempt(outcome: AttemptOutcome) -> OutcomeLabel {
    let outcome = match outcome {
        AttemptOutcome::Status(200..300) => "2xx",
        AttemptOutcome::Status(300..400) => "3xx",
        AttemptOutcome::Status(400..500) => "4xx",
        AttemptOutcome::Status(500..600) => "5xx",
        AttemptOutcome::Status(_) => OTHER,
        AttemptOutcome::Failed(failure) => failure.name(),
    };
    OutcomeLabel { outcome }
}

pub(super) fn attempts() -> Vec<OutcomeLabel> {
    let statuses = [200, 300, 400, 500].map(AttemptOutcome::Status);
    statuses.into_iter().chain(TransportFailure::ALL.map(AttemptOutcome::Failed)).map(attempt).collect()
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct HostStateLabel {
    state: &'static str,
}

pub(super) fn host_states(counts: BreakerCounts) -> [(HostStateLabel, usize); 3] {
    let BreakerCounts { open, recovering, disabled } = counts;
    [("open", open), ("recovering", recovering), ("disabled", disabled)]
        .map(|(state, count)| (HostStateLabel { state }, count))
}

/// What is skipped is skipped by a command, which is another process and counts nothing here.
pub(super) fn deaths() -> Vec<ReasonLabel> {
    let here = DeadLetterReason::ALL.into_iter().filter(|reason| *reason != DeadLetterReason::Skipped);
    here.map(|reason| ReasonLabel { reason: reason.name() }).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::call::Refusal;

    #[test]
    fn whatever_a_carrier_says_is_one_of_the_outcomes() {
        for code in 0..=u16::MAX {
            let outcome = OutcomeLabel::of(&Progress::Failed(Refusal::with_phrase(code, "Gone fishing")));
            assert!(outcomes().contains(&outcome), "{code}");
        }
        for by in [Ender::Called, Ender::Bot, Ender::Gateway] {
            let outcome = OutcomeLabel::of(&Progress::Completed { by, length: Duration::ZERO });
            assert!(outcomes().contains(&outcome) && outcome.outcome.starts_with("ended_by_"), "{by:?}");
        }
    }

    #[test]
    fn whatever_a_receiver_answers_is_one_of_the_outcomes() {
        for status in 0..=u16::MAX {
            assert!(attempts().contains(&attempt(AttemptOutcome::Status(status))), "{status}");
        }
        for failure in TransportFailure::ALL {
            assert_eq!(attempt(AttemptOutcome::Failed(failure)).outcome, failure.name());
        }
    }

    #[test]
    fn every_event_has_a_label() {
        assert_eq!(EventLabel::of(&AmdEvent::AmdStopped).event, "amd_stopped");
        assert_eq!(events().len(), 8);
    }
}
