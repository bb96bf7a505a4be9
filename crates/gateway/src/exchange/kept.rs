//! What is kept of a call, so that it can be told about after a restart.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use smartassist_types::DialoutRequest;

use crate::call::{Edition, Report};

/// What a call was asked for as, and the ids it is told about under.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) conversation: String,
    /// In milliseconds since 1970, as everywhere in the store.
    queued_at: i64,
    answered_at: Option<i64>,
    /// Whether it is told in the words of 2025.
    of_2025: bool,
    pub(super) request: DialoutRequest,
}

impl Kept {
    pub(super) fn new(conversation: String, queued_at: Timestamp, edition: Edition, request: DialoutRequest) -> Self {
        let queued_at = queued_at.as_millisecond();
        Self { conversation, queued_at, answered_at: None, of_2025: edition == Edition::Of2025, request }
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

    pub(super) fn edition(&self) -> Edition {
        if self.of_2025 { Edition::Of2025 } else { Edition::Of2023 }
    }
}
