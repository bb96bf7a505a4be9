//! A call on a carrier, from dialling to its end.

use std::future;
use std::time::Duration;

use tokio::time::sleep_until;

use super::leg::{CallLeg, TimedSignal};
use super::time_scale::CallTime;
use super::{Carrier, OutboundCall};
use crate::call::{Call, CallEffect, CallInput, CallPhase, CallReport, CallState, Signal};

/// A step of a call: what is known after it, and what there is to report of it, in order. To be stored together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallStep {
    /// How far the call is.
    pub phase: CallPhase,
    /// What is known of it.
    pub state: CallState,
    /// What is to be reported, often nothing.
    pub reports: Vec<CallReport>,
}

/// Runs a call on a carrier. Whoever owns it asks for the [`next`](Self::next) step until there is none; dropping it
/// hangs up.
#[derive(Debug)]
pub struct CallSession {
    call: Call,
    /// `None` once it was hung up.
    leg: Option<CallLeg>,
    clock: CallTime,
    /// Whether there was a step that was not returned yet.
    has_step: bool,
    /// The reports of that step.
    reports: Vec<CallReport>,
}

impl CallSession {
    /// Dials. `waited` is how long the call was queued; its times go on from there.
    ///
    /// To be called within a tokio runtime with time enabled.
    pub fn begin(call: Call, waited: Duration, carrier: &dyn Carrier, order: &OutboundCall) -> Self {
        let clock = CallTime::start(waited, carrier.time_scale());
        let mut session = Self { call, leg: None, clock, has_step: false, reports: Vec::new() };
        session.handle(waited, CallInput::Dial);
        match carrier.place(order) {
            Ok(leg) => session.leg = Some(leg),
            Err(refusal) => session.handle(session.clock.now(), CallInput::Signal(Signal::Refused(refusal))),
        }
        session
    }

    /// The next step, as soon as there is one; `None` after the last. Nothing is lost when the wait is given up.
    pub async fn next(&mut self) -> Option<CallStep> {
        loop {
            if std::mem::take(&mut self.has_step) {
                let (phase, state) = (self.call.phase(), self.call.state().clone());
                return Some(CallStep { phase, state, reports: std::mem::take(&mut self.reports) });
            }
            if self.call.is_over() {
                return None;
            }
            let due = self.call.next_due();
            // A signal from before a timer was due is handled before the timer.
            let (at, input) = tokio::select! {
                biased;
                signal = next_signal(&mut self.leg) => match signal {
                    Some(timed) => (self.clock.time(timed.at), CallInput::Signal(timed.signal)),
                    None => (self.clock.now(), CallInput::Signal(Signal::Dropped)),
                },
                // However late this wakes up, what it was waiting for happened in time.
                due = elapsed(self.clock, due) => (due, CallInput::Tick),
            };
            self.handle(at, input);
        }
    }

    /// The bot hangs up.
    pub fn bot_hung_up(&mut self) {
        self.handle(self.clock.now(), CallInput::BotHungUp);
    }

    /// The gateway ends the call, or gives up the attempt.
    pub fn cancel(&mut self) {
        self.handle(self.clock.now(), CallInput::Cancel);
    }

    /// The call as it stands.
    pub fn call(&self) -> &Call {
        &self.call
    }

    fn handle(&mut self, at: Duration, input: CallInput) {
        let before = self.call.state().clone();
        for effect in self.call.handle(at, input) {
            match effect {
                CallEffect::Report(report) => self.reports.push(*report),
                CallEffect::HangUp => self.leg = None,
                CallEffect::Ignored(phase) => {
                    tracing::debug!(?phase, "a call ignores an input that its phase excludes")
                }
            }
        }
        self.has_step |= *self.call.state() != before || !self.reports.is_empty();
        if self.call.is_over() {
            self.leg = None;
        }
    }
}

async fn next_signal(leg: &mut Option<CallLeg>) -> Option<TimedSignal> {
    match leg {
        Some(leg) => leg.next().await,
        None => future::pending().await,
    }
}

/// Waits until the clock shows a time, and gives it back.
async fn elapsed(clock: CallTime, due: Option<Duration>) -> Duration {
    match due.and_then(|due| Some((due, clock.instant(due)?))) {
        Some((due, instant)) => {
            sleep_until(instant).await;
            due
        }
        None => future::pending().await,
    }
}
