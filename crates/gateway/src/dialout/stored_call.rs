//! What is stored of a call, so that its notifications can be written after a restart.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use smartassist_auth::{Clock as _, SystemClock, UnixTime};

use super::heartbeat::CallClock;
use super::older_records;
use crate::Edition;
use crate::call::{CallPhase, CallProgress, CallReport, CallState};
use crate::reports::history::{CallHistory, CallMoment};
use crate::store::{Heartbeat, ReportRow, StoreError};

/// A call, and what its notifications need.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct StoredCall {
    #[serde(rename = "story", deserialize_with = "older_records::call_history")]
    pub(super) history: CallHistory,
    pub(super) edition: Edition,
    /// In milliseconds since 1970, as everywhere in the store.
    queued_at: i64,
    /// The same; read in records of programs that stored no [`state`](Self::state).
    #[serde(default, skip_serializing)]
    answered_at: Option<i64>,
    /// What is known of the call; `None` in records of programs that stored less.
    #[serde(default)]
    state: Option<CallState>,
    /// `None` in records of programs that had no heartbeat.
    #[serde(default)]
    clock: Option<CallClock>,
}

impl StoredCall {
    pub(super) fn new(history: CallHistory, edition: Edition, queued_at: Timestamp, clock: CallClock) -> Self {
        let (state, clock) = (Some(CallState::default()), Some(clock));
        Self { history, edition, queued_at: queued_at.as_millisecond(), answered_at: None, state, clock }
    }

    /// The clock of the call begins.
    pub(super) fn begin(&mut self, clock: CallClock) {
        self.clock = Some(clock);
    }

    /// Notes what is known after a step.
    pub(super) fn note(&mut self, state: CallState) {
        self.state = Some(state);
    }

    /// When the call was accepted.
    pub(super) fn queued_at(&self) -> Timestamp {
        Timestamp::from_millisecond(self.queued_at).unwrap_or_default()
    }

    /// Whether what is known of the call is in the notifications that were written.
    pub(super) fn is_of_an_earlier_program(&self) -> bool {
        self.state.is_none()
    }

    /// What was known of the call at its last step; in records of earlier programs, together with the bodies of its
    /// notifications.
    pub(super) fn call_state(&self, sent: &[Vec<u8>]) -> CallState {
        let answered_at = self.answered_at.and_then(|millis| Timestamp::from_millisecond(millis).ok());
        self.state.clone().unwrap_or_else(|| older_records::call_state(self.queued_at(), answered_at, sent))
    }

    /// How long after the call was accepted the gateway that made it is known to have lived, by the clock of the call.
    pub(super) fn lived(&self, last: Option<&Heartbeat>) -> Option<Duration> {
        let last = last?;
        match &self.clock {
            Some(clock) => clock.shown_at(last),
            None if last.run.is_empty() => {
                let lived_until = Timestamp::from_millisecond(millis(last.started_at)).ok()?;
                Duration::try_from(lived_until.duration_since(self.queued_at())).ok()
            }
            None => None,
        }
    }

    /// What the APIs for reading have to tell of a call that was just accepted.
    pub(super) fn initial_facts(&self) -> Result<Vec<ReportRow>, StoreError> {
        self.history.report_rows(&self.moment(None, self.queued_at()), SystemClock.now())
    }

    /// What they have to tell after these reports. Events of detection are not among it.
    pub(super) fn report_rows(&self, reports: &[CallReport]) -> Result<Vec<ReportRow>, StoreError> {
        let told = reports.iter().rfind(|report| !matches!(report.progress, CallProgress::Detected(_)));
        let Some(report) = told else { return Ok(Vec::new()) };
        let now = SystemClock.now();
        // A call that was cut off ended long before its last notification is written.
        let ended_at = if report.was_interrupted { unix_time(report.at).min(now) } else { now };
        self.history.report_rows(&self.moment(report.progress.is_last().then_some(report), report.at), ended_at)
    }

    fn moment<'a>(&self, last: Option<&'a CallReport>, at: Timestamp) -> CallMoment<'a> {
        let answered = self.state.as_ref().and_then(|state| state.answered);
        let answered_at = answered.and_then(|after| self.queued_at().checked_add(after).ok());
        CallMoment { queued_at: self.queued_at(), answered_at, last, at }
    }
}

fn unix_time(time: Timestamp) -> UnixTime {
    UnixTime::since_epoch(Duration::from_millis(u64::try_from(time.as_millisecond()).unwrap_or_default()))
}

fn millis(time: UnixTime) -> i64 {
    i64::try_from(time.as_duration().as_millis()).unwrap_or(i64::MAX)
}

/// How a phase is written in the store.
pub(super) fn state(phase: CallPhase) -> &'static str {
    match phase {
        CallPhase::Queued => "queued",
        CallPhase::Dialling => "dialling",
        CallPhase::Ringing => "ringing",
        CallPhase::Answered => "answered",
        CallPhase::Ended => "ended",
    }
}
