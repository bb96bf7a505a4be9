//! All calls, open and ended: what is done with a notification.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use smartassist_types::CallStatusNotification;
use tokio::time::Instant;

use super::counts::Counts;
use super::known::Ended;
use super::line::{Follower, Line};
use super::settings::OrderedSettings;
use crate::notifications::fingerprint::Fingerprint;

/// How often calls are looked through for those to be given up, at most.
const ROUNDS: Duration = Duration::from_secs(60);

#[derive(Debug, Default)]
pub(super) struct Book {
    pub(super) open: HashMap<Fingerprint, Line>,
    /// Calls that nobody follows yet, the first first.
    awaited: VecDeque<Fingerprint>,
    ended: Ended,
    counts: Counts,
    /// When calls were last looked through.
    looked: Option<Instant>,
    /// There is no receiver any more: nothing will come.
    pub(super) is_closed: bool,
    /// There is no `Calls` any more: nobody will follow another call.
    pub(super) is_deserted: bool,
}

/// What is done with a notification.
#[derive(Debug)]
pub(super) enum Accepted {
    /// It is in the stream of a call that is followed or waits to be: `true` if it opened the call.
    Taken(bool),
    /// It is known, or not wanted.
    Nothing,
    /// Its call has ended.
    Late(Box<CallStatusNotification>),
    /// There is no room for it.
    Refused(&'static str),
}

/// What a follower of a call does next.
#[derive(Debug)]
pub(super) enum Step {
    Hand(CallStatusNotification),
    /// Hand over the last one; the call has ended.
    HandLast(CallStatusNotification),
    /// The stream ends, and the call did not.
    End,
    /// Sleep, until woken or until then.
    Wait(Option<Instant>),
}

impl Book {
    pub(super) fn counts(&self) -> Counts {
        Counts { open: self.open.len(), ended: self.ended.len(), ..self.counts }
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
        if let Some(known) = self.ended.get(call) {
            if known.contains(fingerprint) {
                self.counts.repeated += 1;
                return Accepted::Nothing;
            }
            known.add(fingerprint, settings.notifications);
            self.counts.late += 1;
            return Accepted::Late(Box::new(notification));
        }
        let Some(line) = self.open.get_mut(&call) else {
            return self.open(call, fingerprint, notification, now, settings);
        };
        if line.known.contains(fingerprint) {
            self.counts.repeated += 1;
            return Accepted::Nothing;
        }
        if line.follower == Follower::Gone {
            line.known.add(fingerprint, settings.notifications);
            line.heard = now;
            self.counts.unread += 1;
            if notification.is_last() {
                self.end(call, now, settings);
            }
            return Accepted::Nothing;
        }
        if line.len() >= settings.notifications.max(1) {
            return Accepted::Refused("too many notifications of this call wait to be read");
        }
        line.known.add(fingerprint, settings.notifications);
        line.add(notification, now, settings.patience);
        line.wake.notify_one();
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
        if self.is_deserted {
            return Accepted::Refused("nobody follows calls any more");
        }
        if self.open.len() >= settings.calls {
            return Accepted::Refused("too many calls are open");
        }
        let mut line = Line::new(notification.conversation_id.clone(), now);
        line.known.add(fingerprint, settings.notifications);
        line.add(notification, now, settings.patience);
        self.open.insert(call, line);
        self.awaited.push_back(call);
        self.counts.taken += 1;
        Accepted::Taken(true)
    }

    /// The call that waits longest to be followed, which is followed from now on.
    pub(super) fn follow(&mut self) -> Option<(Fingerprint, &Line)> {
        let call = self.awaited.pop_front()?;
        let line = self.open.get_mut(&call)?;
        line.follower = Follower::There;
        Some((call, line))
    }

    /// What the follower of this call does next.
    pub(super) fn step(&mut self, call: Fingerprint, now: Instant, settings: &OrderedSettings) -> Step {
        // It was given up and forgotten.
        let Some(line) = self.open.get_mut(&call) else { return Step::End };
        if let Some(turn) = line.take(now, self.is_closed) {
            self.counts.overtaken += u64::from(turn.is_overtaken);
            if !line.is_over() {
                return Step::Hand(turn.notification);
            }
            // At once, not when the follower asks for more: whatever comes from now on is late.
            self.end(call, now, settings);
            return Step::HandLast(turn.notification);
        }
        if self.is_closed {
            self.open.remove(&call);
            return Step::End;
        }
        let idle = line.heard.checked_add(settings.forget_after);
        if idle.is_some_and(|idle| idle <= now) {
            tracing::warn!("a call is given up: nothing came for it for too long");
            self.give_up(call, now, settings);
            return Step::End;
        }
        Step::Wait([line.due(), idle].into_iter().flatten().min())
    }

    /// Nobody follows this call any more.
    pub(super) fn unfollow(&mut self, call: Fingerprint, now: Instant, settings: &OrderedSettings) {
        let Some(line) = self.open.get_mut(&call) else { return };
        let (unread, had_last) = line.clear();
        line.follower = Follower::Gone;
        self.counts.unread += u64::try_from(unread).unwrap_or(u64::MAX);
        if had_last {
            self.end(call, now, settings);
        }
    }

    /// Nobody will follow another call.
    pub(super) fn desert(&mut self, now: Instant, settings: &OrderedSettings) {
        self.is_deserted = true;
        for call in std::mem::take(&mut self.awaited) {
            self.unfollow(call, now, settings);
        }
    }

    /// Nothing will come any more.
    pub(super) fn close(&mut self) {
        self.is_closed = true;
        self.open.values().for_each(|line| line.wake.notify_one());
    }

    fn end(&mut self, call: Fingerprint, now: Instant, settings: &OrderedSettings) {
        if let Some(line) = self.open.remove(&call) {
            self.ended.add(call, line.known, now, settings.remember_ended, settings.calls);
        }
    }

    fn give_up(&mut self, call: Fingerprint, now: Instant, settings: &OrderedSettings) {
        self.counts.given_up += 1;
        self.end(call, now, settings);
    }

    /// Forgets ended calls, and gives up those for which nothing came. A call whose follower has yet to read something
    /// is left to the follower.
    fn look_through(&mut self, now: Instant, settings: &OrderedSettings) {
        self.ended.forget_old(now);
        let pause = settings.forget_after.min(ROUNDS);
        if self.looked.is_some_and(|looked| now.saturating_duration_since(looked) < pause) {
            return;
        }
        self.looked = Some(now);
        let is_idle = |line: &Line| now.saturating_duration_since(line.heard) >= settings.forget_after;
        let is_read = |line: &Line| line.follower != Follower::There || line.len() == 0;
        let idle: Vec<_> =
            self.open.iter().filter(|(_, line)| is_idle(line) && is_read(line)).map(|(call, _)| *call).collect();
        if !idle.is_empty() {
            tracing::warn!(calls = idle.len(), "calls are given up: nothing came for them for too long");
        }
        for call in idle {
            if let Some(line) = self.open.get(&call) {
                line.wake.notify_one();
            }
            self.give_up(call, now, settings);
        }
        self.awaited.retain(|call| self.open.contains_key(call));
    }
}
