//! The progress of a long command: on a terminal one line that is rewritten, elsewhere a new line once a minute.

use std::fmt;
use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// How often a line is written where lines stay.
const INTERVAL: Duration = Duration::from_secs(60);

/// How often the line on a terminal is written anew at most.
const TICK: Duration = Duration::from_secs(1);

/// The progress of one phase.
pub(crate) struct Progress {
    /// Such as `[6/7] tests`.
    phase: String,
    begin: Instant,
    moves: bool,
    last: Option<Instant>,
}

impl Progress {
    /// Nothing is written before the first call of [`Progress::show`].
    pub(crate) fn new(phase: impl Into<String>) -> Self {
        Self { phase: phase.into(), begin: Instant::now(), moves: io::stderr().is_terminal(), last: None }
    }

    /// Prints the progress, if the last line is old enough.
    pub(crate) fn show(&mut self, state: impl fmt::Display) {
        let pause = if self.moves { TICK } else { INTERVAL };
        if self.last.unwrap_or(self.begin).elapsed() < pause {
            return;
        }
        self.last = Some(Instant::now());
        let line = format!("{} … {state}, {}", self.phase, HumanDuration(self.begin.elapsed()));
        let mut out = io::stderr().lock();
        // Where progress cannot be written, the work goes on all the same.
        let _ = if self.moves { write!(out, "\r\u{1b}[K{line}") } else { writeln!(out, "{line}") };
        let _ = out.flush();
    }

    /// Removes the line that moves, so that others can follow.
    pub(crate) fn clear(&mut self) {
        if self.moves && self.last.take().is_some() {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }
}

/// A time as people read it: `2 min 10 s`.
pub(crate) struct HumanDuration(pub(crate) Duration);

impl fmt::Display for HumanDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.as_secs() / 60, self.0.as_secs() % 60) {
            (0, seconds) => write!(f, "{seconds} s"),
            (minutes, seconds) => write!(f, "{minutes} min {seconds} s"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_people_say_them() {
        for (seconds, expected) in
            [(0, "0 s"), (59, "59 s"), (60, "1 min 0 s"), (130, "2 min 10 s"), (3600, "60 min 0 s")]
        {
            assert_eq!(HumanDuration(Duration::from_secs(seconds)).to_string(), expected);
        }
    }
}
