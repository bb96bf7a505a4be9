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

    /// Adds one. Beyond `max_entries`, the oldest is removed.
    pub(super) fn add(&mut self, fingerprint: Fingerprint, max_entries: usize) {
        while self.0.len() >= max_entries.max(1) {
            self.0.pop_front();
        }
        self.0.push_back(fingerprint);
    }
}

/// Calls that have ended, so that what comes late opens none of them again.
#[derive(Debug, Default)]
pub(super) struct EndedCalls {
    calls: HashMap<Fingerprint, SeenSet>,
    /// The entries, the oldest first, each with the time at which it expires; without one it never expires.
    by_age: VecDeque<(Option<Instant>, Fingerprint)>,
}

impl EndedCalls {
    /// The notifications of an ended call.
    pub(super) fn get(&mut self, call: Fingerprint) -> Option<&mut SeenSet> {
        self.calls.get_mut(&call)
    }

    /// Adds a call. Beyond `max_entries`, the one that ended first is removed.
    pub(super) fn add(&mut self, call: Fingerprint, known: SeenSet, now: Instant, ttl: Duration, max_entries: usize) {
        self.calls.insert(call, known);
        self.by_age.push_back((now.checked_add(ttl), call));
        while self.by_age.len() > max_entries {
            self.remove_oldest();
        }
    }

    /// Forgets what is over.
    pub(super) fn prune_expired(&mut self, now: Instant) {
        while let Some((Some(until), _)) = self.by_age.front()
            && *until <= now
        {
            self.remove_oldest();
        }
    }

    pub(super) fn len(&self) -> usize {
        self.calls.len()
    }

    fn remove_oldest(&mut self) {
        if let Some((_, call)) = self.by_age.pop_front() {
            self.calls.remove(&call);
        }
    }
}
