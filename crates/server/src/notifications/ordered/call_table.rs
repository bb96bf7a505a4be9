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
const SWEEP_INTERVAL: Duration = Duration::from_secs(60);

#[derive(Debug, Default)]
pub(super) struct CallTable {
    pub(super) open: HashMap<Fingerprint, ReorderBuffer>,
    /// Calls without a reader yet, the first first.
    without_reader: VecDeque<Fingerprint>,
    ended: EndedCalls,
    counts: DeliveryCounts,
    /// When calls were last looked through.
    last_sweep: Option<Instant>,
    /// There is no receiver any more: nothing will come.
    pub(super) is_closed: bool,
    /// There is no `CallStreams` any more, so no further call gets a reader.
    pub(super) readers_closed: bool,
}

/// What is done with a notification.
#[derive(Debug)]
pub(super) enum AcceptOutcome {
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
pub(super) enum ReaderStep {
    Deliver(CallStatusNotification),
    /// The same, and the stream ends behind it.
    DeliverAndEnd(CallStatusNotification),
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
    ) -> AcceptOutcome {
        self.sweep(now, settings);
        let accepted = self.place(call, fingerprint, notification, now, settings);
        if let AcceptOutcome::Refused(_) = accepted {
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
    ) -> AcceptOutcome {
        if let Some(seen) = self.ended.get(call) {
            if seen.contains(fingerprint) {
                self.counts.repeated += 1;
                return AcceptOutcome::Nothing;
            }
            seen.add(fingerprint, settings.notifications);
            self.counts.late += 1;
            return AcceptOutcome::Late(Box::new(notification));
        }
        let Some(buffer) = self.open.get_mut(&call) else {
            return self.open(call, fingerprint, notification, now, settings);
        };
        if buffer.seen.contains(fingerprint) {
            self.counts.repeated += 1;
            return AcceptOutcome::Nothing;
        }
        if buffer.reader == ReaderState::Detached {
            buffer.seen.add(fingerprint, settings.notifications);
            buffer.last_arrival = now;
            self.counts.discarded += 1;
            if notification.is_last() {
                self.end(call, now, settings);
            }
            return AcceptOutcome::Nothing;
        }
        if buffer.len() >= settings.notifications.max(1) {
            return AcceptOutcome::Refused("too many notifications of this call wait to be read");
        }
        buffer.seen.add(fingerprint, settings.notifications);
        buffer.add(notification, now, settings.hold_back);
        buffer.wake.notify_one();
        self.counts.accepted += 1;
        AcceptOutcome::Taken(false)
    }

    fn open(
        &mut self,
        call: Fingerprint,
        fingerprint: Fingerprint,
        notification: CallStatusNotification,
        now: Instant,
        settings: &OrderedSettings,
    ) -> AcceptOutcome {
        if self.readers_closed {
            return AcceptOutcome::Refused("nobody follows calls any more");
        }
        if self.open.len() >= settings.calls {
            return AcceptOutcome::Refused("too many calls are open");
        }
        let mut buffer = ReorderBuffer::new(notification.conversation_id.clone(), now);
        buffer.seen.add(fingerprint, settings.notifications);
        buffer.add(notification, now, settings.hold_back);
        self.open.insert(call, buffer);
        self.without_reader.push_back(call);
        self.counts.accepted += 1;
        AcceptOutcome::Taken(true)
    }

    /// The call that waits longest to be followed, which is followed from now on.
    pub(super) fn attach_reader(&mut self) -> Option<(Fingerprint, &ReorderBuffer)> {
        let call = self.without_reader.pop_front()?;
        let buffer = self.open.get_mut(&call)?;
        buffer.reader = ReaderState::Attached;
        Some((call, buffer))
    }

    /// What the reader of this call does next.
    pub(super) fn step(&mut self, call: Fingerprint, now: Instant, settings: &OrderedSettings) -> ReaderStep {
        // It was given up, or has ended.
        let Some(buffer) = self.open.get_mut(&call) else { return ReaderStep::End };
        if let Some(handover) = buffer.take(now, self.is_closed) {
            self.counts.out_of_order += u64::from(handover.is_out_of_order);
            if !buffer.is_over(now) {
                return ReaderStep::Deliver(handover.notification);
            }
            // Now, not when the reader asks for more: whatever arrives from now on is late.
            self.end(call, now, settings);
            return ReaderStep::DeliverAndEnd(handover.notification);
        }
        if buffer.is_over(now) {
            self.end(call, now, settings);
            return ReaderStep::End;
        }
        if self.is_closed {
            self.open.remove(&call);
            return ReaderStep::End;
        }
        let idle = buffer.last_arrival.checked_add(settings.expire_after);
        if idle.is_some_and(|idle| idle <= now) {
            self.expire(call, now, settings);
            return ReaderStep::End;
        }
        ReaderStep::Wait([buffer.next_due(), idle].into_iter().flatten().min())
    }

    /// The reader of this call is gone.
    pub(super) fn detach_reader(&mut self, call: Fingerprint, now: Instant, settings: &OrderedSettings) {
        let Some(buffer) = self.open.get_mut(&call) else { return };
        let (unread, had_last) = buffer.clear();
        buffer.reader = ReaderState::Detached;
        self.counts.discarded += u64::try_from(unread).unwrap_or(u64::MAX);
        if had_last {
            self.end(call, now, settings);
        }
    }

    /// No further call gets a reader.
    pub(super) fn close_readers(&mut self, now: Instant, settings: &OrderedSettings) {
        self.readers_closed = true;
        for call in std::mem::take(&mut self.without_reader) {
            self.detach_reader(call, now, settings);
        }
    }

    /// Nothing will come any more.
    pub(super) fn close(&mut self) {
        self.is_closed = true;
        self.open.values().for_each(|buffer| buffer.wake.notify_one());
    }

    fn end(&mut self, call: Fingerprint, now: Instant, settings: &OrderedSettings) {
        if let Some(buffer) = self.open.remove(&call) {
            self.ended.add(call, buffer.seen, now, settings.retain_ended, settings.calls);
        }
    }

    /// Ends a call for which nothing arrived for too long.
    fn expire(&mut self, call: Fingerprint, now: Instant, settings: &OrderedSettings) {
        if let Some(buffer) = self.open.get(&call) {
            buffer.wake.notify_one();
            // The reader has the end already, and does not ask whether more arrived.
            if !buffer.had_last() {
                tracing::warn!("a call is given up: nothing came for it for too long");
                self.counts.expired += 1;
            }
        }
        self.end(call, now, settings);
    }

    /// Forgets ended calls, and gives up those for which nothing came. A call whose reader has yet to read something
    /// is left to the reader.
    fn sweep(&mut self, now: Instant, settings: &OrderedSettings) {
        self.ended.prune_expired(now);
        let pause = settings.expire_after.min(SWEEP_INTERVAL);
        if self.last_sweep.is_some_and(|last_sweep| now.saturating_duration_since(last_sweep) < pause) {
            return;
        }
        self.last_sweep = Some(now);
        let is_idle = |buffer: &ReorderBuffer| {
            buffer.is_over(now) || now.saturating_duration_since(buffer.last_arrival) >= settings.expire_after
        };
        let is_read = |buffer: &ReorderBuffer| buffer.reader != ReaderState::Attached || buffer.len() == 0;
        let idle: Vec<_> =
            self.open.iter().filter(|(_, buffer)| is_idle(buffer) && is_read(buffer)).map(|(call, _)| *call).collect();
        for call in idle {
            self.expire(call, now, settings);
        }
        self.without_reader.retain(|call| self.open.contains_key(call));
    }
}
