//! All calls, open and ended: what is done with a notification.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use smartassist_types::CallStatusNotification;
use tokio::time::Instant;

use super::delivery_counts::DeliveryCounts;
use super::reorder_buffer::{ReaderState, ReorderBuffer};
use super::seen_set::EndedCalls;
use super::settings::OrderedSettings;
use crate::notifications::fingerprint::Fingerprint;

/// How often calls are looked through for those to be given up, at most.
const ROUNDS: Duration = Duration::from_secs(60);

#[derive(Debug, Default)]
pub(super) struct CallTable {
    pub(super) open: HashMap<Fingerprint, ReorderBuffer>,
    /// Calls that nobody follows yet, the first first.
    awaited: VecDeque<Fingerprint>,
    ended: EndedCalls,
    counts: DeliveryCounts,
    /// When calls were last looked through.
    looked: Option<Instant>,
    /// There is no receiver any more: nothing will come.
    pub(super) is_closed: bool,
    /// There is no `Calls` any more: nobody will follow another call.
    pub(super) readers_closed: bool,
}

/// What is done with a notification.
#[derive(Debug)]
pub(super) enum Accepted {
    /// It is in the stream of a call that is followed or waits to be: `true` if it opened the call.
    Taken(bool),
    /// It is seen, or not wanted.
    Nothing,
    /// Its call has ended.
    Late(Box<CallStatusNotification>),
    /// There is no room for it.
    Refused(&'static str),
}

/// What a reader of a call does next.
#[derive(Debug)]
pub(super) enum Step {
    Hand(CallStatusNotification),
    /// The same, and the stream ends behind it.
    HandAndEnd(CallStatusNotification),
    /// The stream ends.
    End,
    /// Sleep, until woken or until then.
    Wait(Option<Instant>),
}

impl CallTable {
    pub(super) fn counts(&self) -> DeliveryCounts {
        DeliveryCounts { open: self.open.len(), ended: self.ended.len(), ..self.counts }
    }

    /// Puts a notification where it belongs.
    pub(super) fn accept(
        &mut self,
        call: Fingerprint,
        fingerprint: Fingerprint,
        notification: CallStatusNotification,
        now: Instant,
        settings: &OrderedSettings,
    ) -> Accepted {
        self.look_through(now, settings);
        let accepted = self.place(call, fingerprint, notification, now, settings);
        if let Accepted::Refused(_) = accepted {
            self.counts.refused += 1;
        }
        accepted
    }

    fn place(
        &mut self,
        call: Fingerprint,
        fingerprint: Fingerprint,
        notification: CallStatusNotification,
        now: Instant,
        settings: &OrderedSettings,
    ) -> Accepted {
        if let Some(seen) = self.ended.get(call) {
            if seen.contains(fingerprint) {
                self.counts.repeated += 1;
                return Accepted::Nothing;
            }
            seen.add(fingerprint, settings.notifications);
            self.counts.late += 1;
            return Accepted::Late(Box::new(notification));
        }
        let Some(buffer) = self.open.get_mut(&call) else {
            return self.open(call, fingerprint, notification, now, settings);
        };
        if buffer.seen.contains(fingerprint) {
            self.counts.repeated += 1;
            return Accepted::Nothing;
        }
        if buffer.reader == ReaderState::Gone {
            buffer.seen.add(fingerprint, settings.notifications);
            buffer.last_arrival = now;
            self.counts.unread += 1;
            if notification.is_last() {
                self.end(call, now, settings);
            }
            return Accepted::Nothing;
        }
        if buffer.len() >= settings.notifications.max(1) {
            return Accepted::Refused("too many notifications of this call wait to be read");
        }
        buffer.seen.add(fingerprint, settings.notifications);
        buffer.add(notification, now, settings.patience);
        buffer.wake.notify_one();
        self.counts.taken += 1;
        Accepted::Taken(false)
    }

    fn open(
        &mut self,
        call: Fingerprint,
        fingerprint: Fingerprint,
        notification: CallStatusNotification,
        now: Instant,
        settings: &OrderedSettings,
    ) -> Accepted {
        if self.readers_closed {
            return Accepted::Refused("nobody follows calls any more");
        }
        if self.open.len() >= settings.calls {
            return Accepted::Refused("too many calls are open");
        }
        let mut buffer = ReorderBuffer::new(notification.conversation_id.clone(), now);
        buffer.seen.add(fingerprint, settings.notifications);
        buffer.add(notification, now, settings.patience);
        self.open.insert(call, buffer);
        self.awaited.push_back(call);
        self.counts.taken += 1;
        Accepted::Taken(true)
    }

    /// The call that waits longest to be followed, which is followed from now on.
    pub(super) fn follow(&mut self) -> Option<(Fingerprint, &ReorderBuffer)> {
        let call = self.awaited.pop_front()?;
        let buffer = self.open.get_mut(&call)?;
        buffer.reader = ReaderState::Attached;
        Some((call, buffer))
    }

    /// What the reader of this call does next.
    pub(super) fn step(&mut self, call: Fingerprint, now: Instant, settings: &OrderedSettings) -> Step {
        // It was given up, or has ended.
        let Some(buffer) = self.open.get_mut(&call) else { return Step::End };
        if let Some(handover) = buffer.take(now, self.is_closed) {
            self.counts.overtaken += u64::from(handover.is_overtaken);
            if !buffer.is_over(now) {
                return Step::Hand(handover.notification);
            }
            // Now, not when the reader asks for more: whatever arrives from now on is late.
            self.end(call, now, settings);
            return Step::HandAndEnd(handover.notification);
        }
        if buffer.is_over(now) {
            self.end(call, now, settings);
            return Step::End;
        }
        if self.is_closed {
            self.open.remove(&call);
            return Step::End;
        }
        let idle = buffer.last_arrival.checked_add(settings.forget_after);
        if idle.is_some_and(|idle| idle <= now) {
            self.give_up(call, now, settings);
            return Step::End;
        }
        Step::Wait([buffer.next_due(), idle].into_iter().flatten().min())
    }

    /// Nobody follows this call any more.
    pub(super) fn unfollow(&mut self, call: Fingerprint, now: Instant, settings: &OrderedSettings) {
        let Some(buffer) = self.open.get_mut(&call) else { return };
        let (unread, had_last) = buffer.clear();
        buffer.reader = ReaderState::Gone;
        self.counts.unread += u64::try_from(unread).unwrap_or(u64::MAX);
        if had_last {
            self.end(call, now, settings);
        }
    }

    /// Nobody will follow another call.
    pub(super) fn close_readers(&mut self, now: Instant, settings: &OrderedSettings) {
        self.readers_closed = true;
        for call in std::mem::take(&mut self.awaited) {
            self.unfollow(call, now, settings);
        }
    }

    /// Nothing will come any more.
    pub(super) fn close(&mut self) {
        self.is_closed = true;
        self.open.values().for_each(|buffer| buffer.wake.notify_one());
    }

    fn end(&mut self, call: Fingerprint, now: Instant, settings: &OrderedSettings) {
        if let Some(buffer) = self.open.remove(&call) {
            self.ended.add(call, buffer.seen, now, settings.remember_ended, settings.calls);
        }
    }

    /// Ends a call for which nothing arrived for too long.
    fn give_up(&mut self, call: Fingerprint, now: Instant, settings: &OrderedSettings) {
        if let Some(buffer) = self.open.get(&call) {
            buffer.wake.notify_one();
            // The reader has the end already, and does not ask whether more arrived.
            if !buffer.had_last() {
                tracing::warn!("a call is given up: nothing came for it for too long");
                self.counts.given_up += 1;
            }
        }
        self.end(call, now, settings);
    }

    /// Forgets ended calls, and gives up those for which nothing came. A call whose reader has yet to read something
    /// is left to the reader.
    fn look_through(&mut self, now: Instant, settings: &OrderedSettings) {
        self.ended.forget_old(now);
        let pause = settings.forget_after.min(ROUNDS);
        if self.looked.is_some_and(|looked| now.saturating_duration_since(looked) < pause) {
            return;
        }
        self.looked = Some(now);
        let is_idle = |buffer: &ReorderBuffer| {
            buffer.is_over(now) || now.saturating_duration_since(buffer.last_arrival) >= settings.forget_after
        };
        let is_read = |buffer: &ReorderBuffer| buffer.reader != ReaderState::Attached || buffer.len() == 0;
        let idle: Vec<_> =
            self.open.iter().filter(|(_, buffer)| is_idle(buffer) && is_read(buffer)).map(|(call, _)| *call).collect();
        for call in idle {
            self.give_up(call, now, settings);
        }
        self.awaited.retain(|call| self.open.contains_key(call));
    }
}
