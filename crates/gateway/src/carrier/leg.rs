//! The two ends of a call that is being placed.

use std::fmt;

use tokio::sync::mpsc;
use tokio::time::Instant;

use crate::call::Signal;

/// How many signals may wait to be read; a carrier that tells more waits for the reader.
const CAPACITY: usize = 32;

/// Makes both ends of a call: the carrier keeps the line, and hands out the leg.
pub fn line() -> (Line, Leg) {
    let (tell, told) = mpsc::channel(CAPACITY);
    (Line { tell }, Leg { told })
}

/// The carrier's end.
#[derive(Debug)]
pub struct Line {
    tell: mpsc::Sender<Told>,
}

/// The gateway's end. Dropping it hangs up, or gives up the attempt.
#[derive(Debug)]
pub struct Leg {
    told: mpsc::Receiver<Told>,
}

/// A signal and when it happened, which may be a while before it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// When it happened.
    pub at: Instant,
    /// What happened.
    pub signal: Signal,
}

/// The gateway hung up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Gone;

impl fmt::Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the gateway hung up")
    }
}

impl std::error::Error for Gone {}

smartassist_auth::debug_as_text!(Gone);

impl Line {
    /// Tells what happened. Signals are read in the order in which they are told.
    ///
    /// # Errors
    ///
    /// The gateway hung up; nothing more needs to be told.
    pub async fn tell(&self, at: Instant, signal: Signal) -> Result<(), Gone> {
        self.tell.send(Told { at, signal }).await.map_err(|_| Gone)
    }

    /// Waits until the gateway hangs up.
    pub async fn hung_up(&self) {
        self.tell.closed().await;
    }
}

impl Leg {
    /// The next signal; `None` when the carrier let go of its line. Nothing is lost when the wait is given up.
    pub async fn next(&mut self) -> Option<Told> {
        self.told.recv().await
    }
}
