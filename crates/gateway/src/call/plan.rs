//! What a dialout asks of its call.

use std::time::Duration;

use smartassist_types::{AmdEvent, DialoutRequest, TimeoutInMs};

use crate::call::amd::Settings;

/// How long an answered call may last where nothing else is set: 4 hours. The vendor states no bound.
pub const MAX_LENGTH: Duration = Duration::from_secs(4 * 60 * 60);

/// What is to be done in a call, and its limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How to detect answering machines. Default: not at all.
    pub amd: Settings,
    /// Which AMD events to report; `None` for all of them. Detection does not depend on it. Default all.
    pub reported: Option<Vec<AmdEvent>>,
    /// How long an attempt may take, counted from dialling as the engine does that the vendor builds on, so that a
    /// carrier that stays silent is given up too. Default 60 s.
    pub ring_timeout: Duration,
    /// How long the call may last once it was answered. Default [`MAX_LENGTH`].
    pub max_length: Duration,
    /// How long after the answer the bot hangs up by itself, because its flow is through; `None` where it is somebody
    /// else's business. Default `None`.
    pub talk: Option<Duration>,
}

impl Plan {
    /// Whether an AMD event is to be reported.
    pub fn reports(&self, event: &AmdEvent) -> bool {
        self.reported.as_ref().is_none_or(|reported| reported.contains(event))
    }
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            amd: Settings::default(),
            reported: None,
            ring_timeout: ring_timeout(TimeoutInMs::default()),
            max_length: MAX_LENGTH,
            talk: None,
        }
    }
}

impl From<&DialoutRequest> for Plan {
    fn from(request: &DialoutRequest) -> Self {
        let reported = request.amd_events_subscription.as_ref();
        Self {
            amd: Settings::from(request),
            reported: reported.map(|events| events.to_vec()),
            ring_timeout: ring_timeout(request.timeout_in_ms_or_default()),
            max_length: MAX_LENGTH,
            talk: None,
        }
    }
}

fn ring_timeout(timeout: TimeoutInMs) -> Duration {
    Duration::from_millis(timeout.get().into())
}
