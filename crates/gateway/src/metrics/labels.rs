//! The labels that have a fixed set of values, and every value. Counters of these values exist from the start, at 0.

use std::fmt;

use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue, LabelValueEncoder};

/// One label with a fixed set of values.
pub(super) type Label = [(&'static str, &'static str); 1];

/// The labels of a request: its operation, and the status of its answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct RequestLabels {
    operation: &'static str,
    status: StatusLabel,
}

impl RequestLabels {
    /// `status` is `None` where the client closed the connection before its answer.
    pub(super) fn new(operation: &'static str, status: Option<u16>) -> Self {
        Self { operation, status: StatusLabel(status) }
    }
}

/// The gateway chooses the status, so there are few values.
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

/// Outcomes of calls: who ended a call that was answered, or why it was not answered.
pub const CALL_OUTCOMES: [&str; 9] = [
    "ended_by_called",
    "ended_by_bot",
    "ended_by_gateway",
    "busy",
    "declined",
    "no_answer",
    "not_reached",
    "carrier_failed",
    "other",
];

/// Outcomes of attempts at notifications: the class of the status, or why there was no answer.
pub const ATTEMPT_OUTCOMES: [&str; 14] = [
    "2xx",
    "3xx",
    "4xx",
    "5xx",
    "dns",
    "blocked_address",
    "connection_refused",
    "unreachable",
    "connect_timeout",
    "tls",
    "reset",
    "timeout",
    "protocol_error",
    "other",
];

/// Why notifications become dead letters. `skipped` is not among them: the command that skips is another process.
pub const DEAD_LETTER_REASONS: [&str; 5] = ["exhausted", "gone", "host_disabled", "refused", "gave_way"];

/// States of hosts that notifications go to.
pub const HOST_STATES: [&str; 3] = ["open", "recovering", "disabled"];

/// Why a dialout with a valid form did not become a call. Invalid forms are in the statuses of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefusalReason {
    /// Notifications may not go to the URL, or not with those headers.
    Destination,
    /// The idempotency key was used with another request.
    KeyConflict,
    /// A request with the same idempotency key is in flight.
    KeyRunning,
    /// The account has reached its limit of concurrent calls.
    TooMany,
    /// The number or trunk of the request is not configured.
    NotSetUp,
    /// The number is an emergency number, and the trunk does not allow it.
    EmergencyNumber,
    /// The call could not be stored.
    Store,
    /// The gateway is stopping.
    Stopping,
}

impl RefusalReason {
    pub(super) const ALL: [Self; 8] = [
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
