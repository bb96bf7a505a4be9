//! Settings of one call, from the request.

use std::time::Duration;

use smartassist_types::{AmdEvent, DialoutRequest, TimeoutInMs};

use crate::call::amd::AmdSettings;

/// Default of [`CallSettings::max_duration`]: 4 hours. The vendor states no limit.
pub const DEFAULT_MAX_CALL_DURATION: Duration = Duration::from_secs(4 * 60 * 60);

/// The AMD settings and the time limits of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallSettings {
    /// Answering machine detection. Default: disabled.
    pub amd: AmdSettings,
    /// Which AMD events to report; `None` for all of them, which is the default. It does not change detection.
    pub reported_events: Option<Vec<AmdEvent>>,
    /// Maximum time from dialling to the answer. It is measured from dialling, as in the engine that the vendor uses,
    /// so that an attempt without any signal of the carrier ends too. Default 60 s.
    pub ring_timeout: Duration,
    /// Maximum time from the answer to the end. Default [`DEFAULT_MAX_CALL_DURATION`].
    pub max_duration: Duration,
    /// Time from the answer to the moment at which the bot hangs up because its flow is complete. `None`, the default,
    /// if the bot does not hang up by itself.
    pub talk_time: Option<Duration>,
}

impl CallSettings {
    /// Whether this AMD event is reported.
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
