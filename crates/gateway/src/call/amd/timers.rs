//! The four timers of detection.

use std::time::Duration;

/// A timer of the document. If two are due at the same time, they fire in the order of this list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Timer {
    /// `toneTimeoutMs`
    Tone,
    /// `noSpeechTimeoutMs`
    NoSpeech,
    /// `decisionTimeoutMs`
    Decision,
    /// `greetingCompletionTimeoutMs`
    GreetingCompletion,
}

/// When each running timer is due.
#[derive(Clone, Debug, Default)]
pub(super) struct RunningTimers {
    timers: Vec<(Timer, Duration)>,
}

impl RunningTimers {
    /// Starts a timer, or restarts it.
    pub(super) fn set(&mut self, timer: Timer, due: Duration) {
        self.cancel(timer);
        self.timers.push((timer, due));
    }

    /// Stops a timer. Returns whether it was running.
    pub(super) fn cancel(&mut self, timer: Timer) -> bool {
        let before = self.timers.len();
        self.timers.retain(|(running, _)| *running != timer);
        self.timers.len() < before
    }

    /// Stops all timers.
    pub(super) fn clear(&mut self) {
        self.timers.clear();
    }

    /// The timer that is due next, with its time.
    pub(super) fn next(&self) -> Option<(Timer, Duration)> {
        self.timers.iter().copied().min_by_key(|(timer, due)| (*due, *timer))
    }

    /// All running timers.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Timer, Duration)> {
        self.timers.iter().copied()
    }
}
