//! What a dialout asks of its call.

use std::time::Duration;

use smartassist_types::{AmdEvent, DialoutRequest, TimeoutInMs};

use crate::call::amd::AmdSettings;

/// How long an answered call may last where nothing else is set: 4 hours. The vendor states no bound.
pub const DEFAULT_MAX_CALL_DURATION: Duration = Duration::from_secs(4 * 60 * 60);

/// What is to be done in a call, and its limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallSettings {
    /// How to detect answering machines. Default: not at all.
    pub amd: AmdSettings,
    /// Which AMD events to report; `None` for all of them. Detection does not depend on it. Default all.
    pub reported_events: Option<Vec<AmdEvent>>,
    /// How long an attempt may take, counted from dialling as the engine does that the vendor builds on, so that a
    /// carrier that stays silent is given up too. Default 60 s.
    pub ring_timeout: Duration,
    /// How long the call may last once it was answered. Default [`DEFAULT_MAX_CALL_DURATION`].
    pub max_duration: Duration,
    /// How long after the answer the bot hangs up by itself, because its flow is through; `None` where it is somebody
    /// else's business. Default `None`.
    pub talk_time: Option<Duration>,
}

impl CallSettings {
    /// Whether an AMD event is to be reported.
    pub fn reports_event(&self, event: &AmdEvent) -> bool {
        self.reported_events.as_ref().is_none_or(|reported_events| reported_events.contains(event))
    }
}

impl Default for CallSettings {
    fn default() -> Self {
        Self {
            amd: AmdSettings::default(),
            reported_events: None,
            ring_timeout: ring_timeout(TimeoutInMs::default()),
            max_duration: DEFAULT_MAX_CALL_DURATION,
            talk_time: None,
        }
    }
}

impl From<&DialoutRequest> for CallSettings {
    fn from(request: &DialoutRequest) -> Self {
        let reported_events = request.amd_events_subscription.as_ref();
        Self {
            amd: AmdSettings::from(request),
            reported_events: reported_events.map(|events| events.to_vec()),
            ring_timeout: ring_timeout(request.timeout_in_ms_or_default()),
            max_duration: DEFAULT_MAX_CALL_DURATION,
            talk_time: None,
        }
    }
}

fn ring_timeout(timeout: TimeoutInMs) -> Duration {
    Duration::from_millis(timeout.get().into())
}
