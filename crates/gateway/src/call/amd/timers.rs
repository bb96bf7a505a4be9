//! The four timers, as points in time.

use std::time::Duration;

/// A timer of the document. Where two are due at once, the one named first here fires first.
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
    /// Starts a timer, or starts it anew.
    pub(super) fn set(&mut self, timer: Timer, due: Duration) {
        self.cancel(timer);
        self.timers.push((timer, due));
    }

    /// Stops a timer; tells whether it was running.
    pub(super) fn cancel(&mut self, timer: Timer) -> bool {
        let before = self.timers.len();
        self.timers.retain(|(running, _)| *running != timer);
        self.timers.len() < before
    }

    /// Stops all.
    pub(super) fn clear(&mut self) {
        self.timers.clear();
    }

    /// The timer that is due next, and when.
    pub(super) fn next(&self) -> Option<(Timer, Duration)> {
        self.timers.iter().copied().min_by_key(|(timer, due)| (*due, *timer))
    }

    /// All that run.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Timer, Duration)> {
        self.timers.iter().copied()
    }
}
