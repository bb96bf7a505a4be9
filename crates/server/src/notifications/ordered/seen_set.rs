//! Which notifications of a call have been there before, and which calls.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;

use crate::notifications::fingerprint::Fingerprint;

/// The last notifications of one call.
#[derive(Debug, Default)]
pub(super) struct SeenSet(VecDeque<Fingerprint>);

impl SeenSet {
    pub(super) fn contains(&self, fingerprint: Fingerprint) -> bool {
        self.0.contains(&fingerprint)
    }

    /// Adds one; of more than `most`, the oldest is forgotten.
    pub(super) fn add(&mut self, fingerprint: Fingerprint, most: usize) {
        while self.0.len() >= most.max(1) {
            self.0.pop_front();
        }
        self.0.push_back(fingerprint);
    }
}

/// Calls that have ended, so that what comes late opens none of them again.
#[derive(Debug, Default)]
pub(super) struct EndedCalls {
    calls: HashMap<Fingerprint, SeenSet>,
    /// The same, the oldest first, each with the time until which it is remembered; for good without one.
    by_age: VecDeque<(Option<Instant>, Fingerprint)>,
}

impl EndedCalls {
    /// The notifications of an ended call.
    pub(super) fn get(&mut self, call: Fingerprint) -> Option<&mut SeenSet> {
        self.calls.get_mut(&call)
    }

    /// Adds a call; of more than `most`, the one that ended first is forgotten.
    pub(super) fn add(&mut self, call: Fingerprint, known: SeenSet, now: Instant, keep: Duration, most: usize) {
        self.calls.insert(call, known);
        self.by_age.push_back((now.checked_add(keep), call));
        while self.by_age.len() > most {
            self.forget_oldest();
        }
    }

    /// Forgets what is over.
    pub(super) fn forget_old(&mut self, now: Instant) {
        while let Some((Some(until), _)) = self.by_age.front()
            && *until <= now
        {
            self.forget_oldest();
        }
    }

    pub(super) fn len(&self) -> usize {
        self.calls.len()
    }

    fn forget_oldest(&mut self) {
        if let Some((_, call)) = self.by_age.pop_front() {
            self.calls.remove(&call);
        }
    }
}
