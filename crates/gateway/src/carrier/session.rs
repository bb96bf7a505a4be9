//! A call on a carrier, from dialling to its end.

use std::future;
use std::time::Duration;

use tokio::time::sleep_until;

use super::leg::{Leg, Told};
use super::pace::Clock;
use super::{Carrier, Order};
use crate::call::{Call, CallState, Effect, Input, Phase, Report, Signal};

/// A step of a call: what is known after it, and what there is to report of it, in order. To be stored together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// How far the call is.
    pub phase: Phase,
    /// What is known of it.
    pub state: CallState,
    /// What is to be reported, often nothing.
    pub reports: Vec<Report>,
}

/// Runs a call on a carrier. Whoever owns it asks for the [`next`](Self::next) step until there is none; dropping it
/// hangs up.
#[derive(Debug)]
pub struct Session {
    call: Call,
    /// `None` once it was hung up.
    leg: Option<Leg>,
    clock: Clock,
    /// Whether there was a step that nobody asked for yet.
    has_step: bool,
    /// The reports of that step.
    reports: Vec<Report>,
}

impl Session {
    /// Dials. `waited` is how long the call was queued; its times go on from there.
    ///
    /// To be called within a tokio runtime with time enabled.
    pub fn begin(call: Call, waited: Duration, carrier: &dyn Carrier, order: &Order) -> Self {
        let clock = Clock::start(waited, carrier.pace());
        let mut session = Self { call, leg: None, clock, has_step: false, reports: Vec::new() };
        session.tell(waited, Input::Dial);
        match carrier.place(order) {
            Ok(leg) => session.leg = Some(leg),
            Err(refusal) => session.tell(session.clock.now(), Input::Signal(Signal::Refused(refusal))),
        }
        session
    }

    /// The next step, as soon as there is one; `None` after the last. Nothing is lost when the wait is given up.
    pub async fn next(&mut self) -> Option<Step> {
        loop {
            if std::mem::take(&mut self.has_step) {
                let (phase, state) = (self.call.phase(), self.call.state().clone());
                return Some(Step { phase, state, reports: std::mem::take(&mut self.reports) });
            }
            if self.call.is_over() {
                return None;
            }
            let due = self.call.next_due();
            // What was told before a timer was due is taken before it.
            let (at, input) = tokio::select! {
                biased;
                told = told(&mut self.leg) => match told {
                    Some(told) => (self.clock.time(told.at), Input::Signal(told.signal)),
                    None => (self.clock.now(), Input::Signal(Signal::Dropped)),
                },
                // However late this wakes up, what it was waiting for happened in time.
                due = elapsed(self.clock, due) => (due, Input::Tick),
            };
            self.tell(at, input);
        }
    }

    /// The bot hangs up.
    pub fn bot_hung_up(&mut self) {
        self.tell(self.clock.now(), Input::BotHungUp);
    }

    /// The gateway ends the call, or gives up the attempt.
    pub fn cancel(&mut self) {
        self.tell(self.clock.now(), Input::Cancel);
    }

    /// The call as it stands.
    pub fn call(&self) -> &Call {
        &self.call
    }

    fn tell(&mut self, at: Duration, input: Input) {
        let before = self.call.state().clone();
        for effect in self.call.handle(at, input) {
            match effect {
                Effect::Report(report) => self.reports.push(*report),
                Effect::HangUp => self.leg = None,
                Effect::Ignored(phase) => tracing::debug!(?phase, "a call was told what cannot be in its phase"),
            }
        }
        self.has_step |= *self.call.state() != before || !self.reports.is_empty();
        if self.call.is_over() {
            self.leg = None;
        }
    }
}

async fn told(leg: &mut Option<Leg>) -> Option<Told> {
    match leg {
        Some(leg) => leg.next().await,
        None => future::pending().await,
    }
}

/// Waits until the clock shows a time, and gives it back.
async fn elapsed(clock: Clock, due: Option<Duration>) -> Duration {
    match due.and_then(|due| Some((due, clock.instant(due)?))) {
        Some((due, instant)) => {
            sleep_until(instant).await;
            due
        }
        None => future::pending().await,
    }
}
