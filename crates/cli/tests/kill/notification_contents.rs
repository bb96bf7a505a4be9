//! What the notifications of a call say, held against what was asked for and against each other.

use std::time::Duration;

use jiff::Timestamp;
use smartassist_gateway::Edition;
use smartassist_types::{AmdEvent, CallStatusNotification, CallTime};

/// What was asked for, and whether detection comes to a verdict if nothing cuts the call off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestedCall {
    pub edition: Edition,
    /// `machineDetection` of the request.
    pub mode: &'static str,
    /// Whether there is a verdict: the call is answered, and detection is asked for.
    pub is_judged: bool,
}

/// A call: what was asked for, whether a kill cut it off, and what was told, in order.
pub struct CheckedCall<'a> {
    pub asked: RequestedCall,
    pub cut_off: bool,
    pub told: &'a [CallStatusNotification],
}

impl CheckedCall<'_> {
    /// What is against the laws.
    pub fn broken(&self) -> Vec<String> {
        let Some((last, before)) = self.told.split_last() else { return Vec::new() };
        let mut broken = self.detection(before, last);
        broken.extend(self.times(before, last));
        let answers = before.iter().filter(|told| told.status.as_str().eq_ignore_ascii_case("answered")).count();
        let is_up = last.status.as_str() == "completed";
        if answers != usize::from(is_up) {
            broken.push(format!("was answered {answers} times and then {}", last.status.as_str()));
        }
        broken
    }

    fn detection(&self, before: &[CallStatusNotification], last: &CallStatusNotification) -> Vec<String> {
        let mut broken = Vec::new();
        let events: Vec<AmdEvent> = before
            .iter()
            .filter(|told| told.status.as_str() == "Call-In-Progress")
            .filter_map(CallStatusNotification::amd_event)
            .collect();
        let verdicts: Vec<&str> =
            events.iter().filter(|event| event.is_verdict()).map(|event| event.as_str()).collect();
        let stops = events.iter().filter(|event| event.is_last()).count();
        if verdicts.len() > 1 || stops > 1 {
            broken.push(format!("has {} verdicts and {stops} amd_stopped: {events:?}", verdicts.len()));
        }
        if stops == 1 && !events.last().is_some_and(AmdEvent::is_last) {
            broken.push(format!("goes on with detection after its end: {events:?}"));
        }
        let RequestedCall { edition, mode, is_judged } = self.asked;
        let wanted = usize::from(is_judged && edition == Edition::Of2025);
        if !self.cut_off && (verdicts.len(), stops) != (wanted, wanted) {
            broken.push(format!("was not cut off, and has {} verdicts and {stops} amd_stopped", verdicts.len()));
        }
        if !is_judged && verdicts.len() + stops > 0 {
            broken.push(format!("has events of detection, and nothing to detect: {events:?}"));
        }
        let result = last.machinedetection.as_ref().map(|result| result.as_str());
        let is_verdict = last.amd_event().is_some_and(|event| event.is_verdict());
        let is_right = match (edition, self.cut_off) {
            // It repeats what was told, and a call that failed has nothing to repeat.
            (Edition::Of2025, _) => result == verdicts.first().copied(),
            // It is the only word about what was found, and may have come too early for it.
            (Edition::Of2023, true) => result.is_none() || (is_verdict && is_judged),
            (Edition::Of2023, false) if is_judged => is_verdict,
            (Edition::Of2023, false) => result == Some(mode),
        };
        if !is_right {
            broken.push(format!("ends with {result:?} after {verdicts:?}, cut off: {}", self.cut_off));
        }
        broken
    }

    fn times(&self, before: &[CallStatusNotification], last: &CallStatusNotification) -> Vec<String> {
        let mut broken = Vec::new();
        let times: Vec<Option<Timestamp>> = before.iter().map(|told| time(&told.callconnecttime)).collect();
        let (connected, end) = (time(&last.callconnecttime), time(&last.call_disconnect_time));
        let is_whole = times.iter().all(Option::is_some) && connected.is_some() && end.is_some();
        if !is_whole || !times.is_sorted() || times.last().is_some_and(|latest| *latest > end) {
            broken.push(format!("has times that run backwards: {times:?}, {end:?}"));
        }
        let (Some(connected), Some(end)) = (connected, end) else { return broken };
        if last.status.as_str() == "completed" {
            let lasted = u64::try_from(end.as_millisecond() - connected.as_millisecond()).unwrap_or_default() / 1000;
            if last.call_duration() != Some(Duration::from_secs(lasted)) {
                broken.push(format!("lasted {lasted} s by its times, and {:?} as it is told", last.call_duration()));
            }
            if times.first() != Some(&Some(connected)) {
                broken.push(format!("was connected at {connected}, and at {:?} before", times.first()));
            }
        } else if connected != end {
            broken.push(format!("failed at {connected} and at {end}"));
        }
        if last.ring_duration_in_ms > last.connect_duration_in_ms {
            broken.push("rang for longer than it took to connect".to_owned());
        }
        broken
    }
}

fn time(text: &Option<CallTime>) -> Option<Timestamp> {
    text.as_ref()?.moment().ok()?.assume_utc()
}
