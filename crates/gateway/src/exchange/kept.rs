//! What is kept of a call, so that it can be told about after a restart.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use smartassist_auth::{Clock as _, SystemClock};

use crate::call::{Edition, Phase, Report};
use crate::history::{Standing, Story};
use crate::store::{Fact, StoreError};

/// A call, and how it is told about.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) story: Story,
    pub(super) edition: Edition,
    /// In milliseconds since 1970, as everywhere in the store.
    queued_at: i64,
    answered_at: Option<i64>,
}

impl Kept {
    pub(super) fn new(story: Story, edition: Edition, queued_at: Timestamp) -> Self {
        Self { story, edition, queued_at: queued_at.as_millisecond(), answered_at: None }
    }

    /// Notes when the call was answered, once a report says so.
    pub(super) fn note(&mut self, report: &Report) {
        self.answered_at = report.answered_at.map(Timestamp::as_millisecond).or(self.answered_at);
    }

    /// How long after it was accepted the call was answered, if it was.
    pub(super) fn answered_after(&self) -> Option<Duration> {
        let millis = self.answered_at?.checked_sub(self.queued_at)?;
        u64::try_from(millis).ok().map(Duration::from_millis)
    }

    /// When the call was accepted.
    pub(super) fn queued_at(&self) -> Timestamp {
        Timestamp::from_millisecond(self.queued_at).unwrap_or_default()
    }

    /// What the APIs for reading have to tell of a call that was just accepted.
    pub(super) fn first_facts(&self) -> Result<Vec<Fact>, StoreError> {
        self.story.facts(&self.standing(None, self.queued_at()), SystemClock.now())
    }

    /// What they have to tell after this report.
    pub(super) fn facts(&self, report: &Report) -> Result<Vec<Fact>, StoreError> {
        self.story.facts(&self.standing(report.progress.is_last().then_some(report), report.at), SystemClock.now())
    }

    fn standing<'a>(&self, last: Option<&'a Report>, at: Timestamp) -> Standing<'a> {
        let answered_at = self.answered_at.and_then(|millis| Timestamp::from_millisecond(millis).ok());
        Standing { queued_at: self.queued_at(), answered_at, last, at }
    }
}

/// How a phase is written in the store.
pub(super) fn state(phase: Phase) -> &'static str {
    match phase {
        Phase::Queued => "queued",
        Phase::Dialling => "dialling",
        Phase::Ringing => "ringing",
        Phase::Answered => "answered",
        Phase::Ended => "ended",
    }
}
