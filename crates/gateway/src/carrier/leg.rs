//! The two ends of a call that is being placed.

use std::fmt;

use tokio::sync::mpsc;
use tokio::time::Instant;

use crate::call::Signal;

/// How many signals may wait to be read. A carrier that sends more waits for the reader.
const MAX_WAITING_SIGNALS: usize = 32;

/// Makes both ends of a call: the carrier keeps the sender, and returns the leg.
pub fn signal_channel() -> (SignalSender, CallLeg) {
    let (sender, receiver) = mpsc::channel(MAX_WAITING_SIGNALS);
    (SignalSender { sender }, CallLeg { receiver })
}

/// The carrier's end.
#[derive(Debug)]
pub struct SignalSender {
    sender: mpsc::Sender<TimedSignal>,
}

/// The gateway's end. Dropping it hangs up, or gives up the attempt.
#[derive(Debug)]
pub struct CallLeg {
    receiver: mpsc::Receiver<TimedSignal>,
}

/// A signal and when it happened, which may be a while before it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimedSignal {
    /// When it happened.
    pub at: Instant,
    /// What happened.
    pub signal: Signal,
}

/// The gateway hung up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CallerHungUp;

impl fmt::Display for CallerHungUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the gateway hung up")
    }
}

impl std::error::Error for CallerHungUp {}

smartassist_auth::debug_as_text!(CallerHungUp);

impl SignalSender {
    /// Sends a signal. Signals are read in the order in which they are sent.
    ///
    /// # Errors
    ///
    /// The gateway hung up. No further signal is needed.
    pub async fn send(&self, at: Instant, signal: Signal) -> Result<(), CallerHungUp> {
        self.sender.send(TimedSignal { at, signal }).await.map_err(|_| CallerHungUp)
    }

    /// Waits until the gateway hangs up.
    pub async fn hung_up(&self) {
        self.sender.closed().await;
    }
}

impl CallLeg {
    /// The next signal; `None` when the carrier has dropped its sender. Cancellation loses no signal.
    pub async fn next(&mut self) -> Option<TimedSignal> {
        self.receiver.recv().await
    }
}
