//! Counts the reports of calls.

use crate::call::{CallProgress, EndedBy};
use crate::metrics::Metrics;

/// Counts a report: the outcome of a call that ended, or a result of answering machine detection.
pub(super) fn count(metrics: &Metrics, progress: &CallProgress) {
    match progress {
        CallProgress::Answered => {}
        CallProgress::Detected(event) => metrics.amd_event(event),
        CallProgress::Completed { by, .. } => metrics.call_ended(match by {
            EndedBy::Callee => "ended_by_called",
            EndedBy::Bot => "ended_by_bot",
            EndedBy::Gateway => "ended_by_gateway",
        }),
        CallProgress::Failed(refusal) => metrics.call_ended(failure(refusal.code())),
    }
}

/// The outcome for a status of RFC 3261. A carrier may send any status; the ones named here mean something to people.
fn failure(code: u16) -> &'static str {
    match code {
        486 | 600 => "busy",
        403 | 603 => "declined",
        408 | 487 => "no_answer",
        404 | 410 | 480 | 484 | 604 => "not_reached",
        500..600 => "carrier_failed",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::metrics::CALL_OUTCOMES;

    #[test]
    fn every_status_of_a_carrier_has_an_outcome_with_a_counter() {
        for code in 0..=u16::MAX {
            assert!(CALL_OUTCOMES.contains(&failure(code)), "{code}");
        }
    }

    #[test]
    fn every_end_of_an_answered_call_has_an_outcome_with_a_counter() {
        let metrics = Metrics::new();
        let series = metrics.text().matches("smartassist_calls_ended_total{").count();
        for by in [EndedBy::Callee, EndedBy::Bot, EndedBy::Gateway] {
            count(&metrics, &CallProgress::Completed { by, duration: Duration::ZERO });
        }
        let text = metrics.text();
        assert_eq!(text.matches("smartassist_calls_ended_total{").count(), series);
        assert_eq!(text.matches("{outcome=\"ended_by_").count(), 3);
        for line in text.lines().filter(|line| line.contains("ended_by_")) {
            assert!(line.ends_with(" 1"), "{line}");
        }
    }
}
