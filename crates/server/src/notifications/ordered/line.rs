//! The notifications of one call that wait to be taken, in their order.

use std::sync::Arc;
use std::time::Duration;

use smartassist_types::CallStatusNotification;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::known::Known;
use super::place::{Passed, Place, order};

/// One call.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) conversation_id: String,
    /// Sorted.
    held: Vec<Held>,
    passed: Passed,
    pub(super) known: Known,
    /// When something last came.
    pub(super) heard: Instant,
    pub(super) follower: Follower,
    /// Wakes the follower.
    pub(super) wake: Arc<Notify>,
}

/// Who takes the notifications of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follower {
    /// Nobody yet.
    Awaited,
    /// A `Call`.
    There,
    /// Nobody any more.
    Gone,
}

#[derive(Debug)]
struct Held {
    place: Place,
    notification: CallStatusNotification,
    /// When the patience ends; never without one.
    due: Option<Instant>,
}

/// A notification whose turn it is.
#[derive(Debug)]
pub(super) struct Turn {
    pub(super) notification: CallStatusNotification,
    /// Others that belong behind it were handed over before it.
    pub(super) is_overtaken: bool,
}

impl Line {
    pub(super) fn new(conversation_id: String, now: Instant) -> Self {
        Self {
            conversation_id,
            held: Vec::new(),
            passed: Passed::default(),
            known: Known::default(),
            heard: now,
            follower: Follower::Awaited,
            wake: Arc::default(),
        }
    }

    /// How many wait.
    pub(super) fn len(&self) -> usize {
        self.held.len()
    }

    /// Puts one in its place.
    pub(super) fn add(&mut self, notification: CallStatusNotification, now: Instant, patience: Duration) {
        let held = Held { place: Place::of(&notification), notification, due: now.checked_add(patience) };
        let before = |other: &Held| order((other.place, &other.notification), (held.place, &held.notification)).is_le();
        let at = self.held.partition_point(before);
        self.held.insert(at, held);
        self.heard = now;
    }

    /// The first one, if it has been waited for those before it long enough, or there is nothing to wait for: `hurry`
    /// says that nothing will come any more.
    pub(super) fn take(&mut self, now: Instant, hurry: bool) -> Option<Turn> {
        let first = self.held.first()?;
        // Whatever stands before one whose time has come goes with it.
        let is_due = || self.held.iter().any(|held| held.due.is_some_and(|due| due <= now));
        if !(hurry || self.passed.leads_to(first.place, &first.notification) || is_due()) {
            return None;
        }
        let Held { place, notification, .. } = self.held.remove(0);
        let is_overtaken = self.passed.add(place, &notification);
        Some(Turn { notification, is_overtaken })
    }

    /// Whether the last notification has been taken, and whatever came before that was.
    pub(super) fn is_over(&self) -> bool {
        self.passed.last && self.held.is_empty()
    }

    /// When the next one's patience ends.
    pub(super) fn due(&self) -> Option<Instant> {
        self.held.iter().filter_map(|held| held.due).min()
    }

    /// Throws away what waits; tells how many that were, and whether the call's last notification was among them.
    pub(super) fn clear(&mut self) -> (usize, bool) {
        let had_last = self.passed.last || self.held.iter().any(|held| held.notification.is_last());
        (self.held.drain(..).count(), had_last)
    }
}
