//! Settings of answering machine detection, from the request.

use std::time::Duration;

use smartassist_types::{
    DecisionTimeoutMs, DialoutRequest, GreetingCompletionTimeoutMs, MachineDetectionMode, NoSpeechTimeoutMs,
    ThresholdWordCount, Timers, ToneTimeoutMs,
};

/// Settings of a [`Detector`](super::Detector). Default: mode `disabled`, with the timers and the threshold of the
/// document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AmdSettings {
    /// Whether to detect, and whether to hang up on a machine. Default `disabled`.
    pub mode: MachineDetectionMode,
    /// Number of words from which a greeting is that of a machine. Default 9.
    pub threshold: ThresholdWordCount,
    /// Time without speech after the answer. Default 5 s.
    pub no_speech: NoSpeechTimeoutMs,
    /// Time without a verdict after the answer. Default 15 s.
    pub decision: DecisionTimeoutMs,
    /// Time to listen for a tone after the answer. Default 20 s.
    pub tone: ToneTimeoutMs,
    /// Silence that ends a machine's greeting. Default 2 s.
    pub greeting_completion: GreetingCompletionTimeoutMs,
}

impl AmdSettings {
    /// The defaults of the document, in this mode.
    pub fn new(mode: MachineDetectionMode) -> Self {
        Self {
            mode,
            threshold: ThresholdWordCount::default(),
            no_speech: NoSpeechTimeoutMs::default(),
            decision: DecisionTimeoutMs::default(),
            tone: ToneTimeoutMs::default(),
            greeting_completion: GreetingCompletionTimeoutMs::default(),
        }
    }

    /// The same with the timers of a request. Absent timers have their defaults.
    #[must_use]
    pub fn with_timers(self, timers: &Timers) -> Self {
        Self {
            no_speech: timers.no_speech_timeout_ms_or_default(),
            decision: timers.decision_timeout_ms_or_default(),
            tone: timers.tone_timeout_ms_or_default(),
            greeting_completion: timers.greeting_completion_timeout_ms_or_default(),
            ..self
        }
    }

    /// The same with another threshold.
    #[must_use]
    pub fn with_threshold(self, threshold: ThresholdWordCount) -> Self {
        Self { threshold, ..self }
    }
}

impl Default for AmdSettings {
    fn default() -> Self {
        Self::new(MachineDetectionMode::Disabled)
    }
}

impl From<&DialoutRequest> for AmdSettings {
    fn from(request: &DialoutRequest) -> Self {
        // Without a mode, detection is disabled: register A5 of openapi/decisions.md.
        let settings = Self::new(request.machine_detection.unwrap_or(MachineDetectionMode::Disabled))
            .with_threshold(request.threshold_word_count_or_default());
        match &request.timers {
            Some(timers) => settings.with_timers(timers),
            None => settings,
        }
    }
}

/// A number of milliseconds as a duration.
pub(super) fn milliseconds(number: u32) -> Duration {
    Duration::from_millis(number.into())
}
