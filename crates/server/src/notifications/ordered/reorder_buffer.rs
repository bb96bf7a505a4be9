//! The notifications of one call that wait to be read, in their order.

use std::sync::Arc;
use std::time::Duration;

use smartassist_types::CallStatusNotification;
use smartassist_types::call::SortKey;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::seen_set::SeenSet;
use super::watermark::{Watermark, is_urgent, order};

/// One call.
#[derive(Debug)]
pub(super) struct ReorderBuffer {
    pub(super) conversation_id: String,
    /// Sorted.
    entries: Vec<BufferedNotification>,
    watermark: Watermark,
    pub(super) seen: SeenSet,
    /// When a notification last arrived.
    pub(super) last_arrival: Instant,
    /// Until when the stream stays open for what arrives after the last one; `None` for ever.
    open_until: Option<Instant>,
    pub(super) reader: ReaderState,
    /// Wakes the reader.
    pub(super) wake: Arc<Notify>,
}

/// Who reads the notifications of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReaderState {
    /// No reader yet.
    Pending,
    /// A `CallStream`.
    Attached,
    /// The reader is gone.
    Detached,
}

#[derive(Debug)]
struct BufferedNotification {
    key: SortKey,
    notification: CallStatusNotification,
    /// When it need not wait for earlier ones any more; `None` for never.
    due: Option<Instant>,
    /// When the patience for what belongs before it ends; `None` for never.
    hold_back_until: Option<Instant>,
}

/// A notification that is handed over.
#[derive(Debug)]
pub(super) struct ReleasedNotification {
    pub(super) notification: CallStatusNotification,
    /// A later one was handed over before it.
    pub(super) is_out_of_order: bool,
}

impl ReorderBuffer {
    pub(super) fn new(conversation_id: String, now: Instant) -> Self {
        Self {
            conversation_id,
            entries: Vec::new(),
            watermark: Watermark::default(),
            seen: SeenSet::default(),
            last_arrival: now,
            open_until: None,
            reader: ReaderState::Pending,
            wake: Arc::default(),
        }
    }

    /// How many wait.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Inserts one in its place.
    pub(super) fn add(&mut self, notification: CallStatusNotification, now: Instant, hold_back: Duration) {
        let hold_back_until = now.checked_add(hold_back);
        let due = if is_urgent(&notification) { Some(now) } else { hold_back_until };
        let entry = BufferedNotification { key: notification.sort_key(), notification, due, hold_back_until };
        let is_before = |other: &BufferedNotification| {
            order((other.key, &other.notification), (entry.key, &entry.notification)).is_le()
        };
        let at = self.entries.partition_point(is_before);
        self.entries.insert(at, entry);
        self.last_arrival = now;
    }

    /// Takes the first one out if it need not wait any more. `is_closed`: nothing more will arrive.
    pub(super) fn take(&mut self, now: Instant, is_closed: bool) -> Option<ReleasedNotification> {
        // Whatever belongs before one that need not wait goes with it.
        let need_not_wait = |entry: &BufferedNotification| {
            entry.due.is_some_and(|due| due <= now) || self.watermark.leads_to(entry.key, &entry.notification)
        };
        if self.entries.is_empty() || !(is_closed || self.entries.iter().any(need_not_wait)) {
            return None;
        }
        let BufferedNotification { key, notification, hold_back_until, .. } = self.entries.remove(0);
        if notification.is_last() {
            self.open_until = hold_back_until;
        }
        let is_out_of_order = self.watermark.add(key, &notification);
        Some(ReleasedNotification { notification, is_out_of_order })
    }

    /// Whether the last one was handed over.
    pub(super) fn had_last(&self) -> bool {
        self.watermark.last
    }

    /// Whether the stream ends: the last one was handed over, nothing waits, and the patience for what the last one
    /// overtook has ended.
    pub(super) fn is_over(&self, now: Instant) -> bool {
        self.watermark.last && self.entries.is_empty() && self.open_until.is_some_and(|until| until <= now)
    }

    /// When the reader has to look again without being woken.
    pub(super) fn next_due(&self) -> Option<Instant> {
        self.entries.iter().filter_map(|entry| entry.due).chain(self.open_until).min()
    }

    /// Drops what waits. Returns how many that were, and whether the call's last notification was among them or was
    /// handed over before.
    pub(super) fn clear(&mut self) -> (usize, bool) {
        let had_last = self.watermark.last || self.entries.iter().any(|entry| entry.notification.is_last());
        (self.entries.drain(..).count(), had_last)
    }
}
