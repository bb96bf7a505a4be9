//! What is known of a call while it is in progress.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use smartassist_types::AmdEvent;

/// Everything about a call that its later reports depend on. It is stored with each step, so that a call that a crash
/// interrupted is ended with exactly what was known.
///
/// All times are whole milliseconds since the call was queued, and are stored as such.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CallState {
    /// Time of the last step.
    #[serde(with = "millis")]
    pub at: Duration,
    /// When the carrier was asked to place the call.
    #[serde(with = "optional_millis")]
    pub dialled: Option<Duration>,
    /// When it first rang.
    #[serde(with = "optional_millis")]
    pub rang: Option<Duration>,
    /// When it was answered.
    #[serde(with = "optional_millis")]
    pub answered: Option<Duration>,
    /// The result of detection so far: the verdict; without one, a tone; without either, an error.
    pub amd_result: Option<AmdEvent>,
    /// Whether detection ended. Then `amd_stopped` was reported.
    pub amd_stopped: bool,
}

impl CallState {
    /// The result of detection, if it is final: a verdict, or any result once detection ended. A tone before the
    /// verdict is not final.
    pub(super) fn final_amd_result(&self) -> Option<&AmdEvent> {
        self.amd_result.as_ref().filter(|result| result.is_verdict() || self.amd_stopped)
    }
}

/// A duration truncated to milliseconds, so that it is the same after it was stored.
pub(super) fn whole_millis(time: Duration) -> Duration {
    Duration::from_millis(u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
}

mod millis {
    use super::{Deserialize as _, Duration, Serialize as _, whole_millis};
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(time: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        u64::try_from(whole_millis(*time).as_millis()).unwrap_or(u64::MAX).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        u64::deserialize(deserializer).map(Duration::from_millis)
    }
}

mod optional_millis {
    use super::{Deserialize as _, Duration, Serialize as _};
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(time: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
        time.map(|time| u64::try_from(time.as_millis()).unwrap_or(u64::MAX)).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
        Ok(Option::<u64>::deserialize(deserializer)?.map(Duration::from_millis))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_the_same_after_it_was_stored() {
        let state = CallState {
            at: Duration::from_millis(5_400),
            dialled: Some(Duration::ZERO),
            rang: Some(Duration::from_millis(900)),
            answered: Some(Duration::from_millis(3_900)),
            amd_result: Some(AmdEvent::AmdHumanDetected),
            amd_stopped: true,
        };
        for state in [state, CallState::default()] {
            let stored = serde_json::to_string(&state).unwrap();
            assert_eq!(serde_json::from_str::<CallState>(&stored).unwrap(), state, "{stored}");
        }
        assert_eq!(serde_json::from_str::<CallState>("{}").unwrap(), CallState::default());
    }

    #[test]
    fn a_tone_is_final_only_once_detection_ended() {
        for (amd_result, amd_stopped, is_final) in [
            (None, false, false),
            (Some(AmdEvent::AmdToneDetected), false, false),
            (Some(AmdEvent::AmdToneDetected), true, true),
            (Some(AmdEvent::AmdError), true, true),
            (Some(AmdEvent::AmdMachineDetected), false, true),
        ] {
            let state = CallState { amd_result, amd_stopped, ..CallState::default() };
            assert_eq!(state.final_amd_result(), amd_result.as_ref().filter(|_| is_final));
        }
    }
}
