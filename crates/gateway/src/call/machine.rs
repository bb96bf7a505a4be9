//! The state machine itself.

use std::time::Duration;

use jiff::Timestamp;
use smartassist_types::{AmdEvent, MachineDetectionMode};

use super::plan::Plan;
use super::report::{Ender, Progress, Report};
use super::signal::{Refusal, Signal};
use super::state::{CallState, whole_millis};
use crate::call::amd::{self, Detector, What};

/// How far a call is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Accepted, and not given to a carrier yet.
    Queued,
    /// The carrier was asked to place it.
    Dialling,
    /// It rings.
    Ringing,
    /// It is up.
    Answered,
    /// Nothing follows.
    Ended,
}

/// What a call is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// The carrier is being asked to place it.
    Dial,
    /// The carrier tells something.
    Signal(Signal),
    /// The bot hung up.
    BotHungUp,
    /// The gateway wants it to end.
    Cancel,
    /// Time passed, and nothing else.
    Tick,
}

/// What follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// To be told to who asked for the call.
    Report(Box<Report>),
    /// The carrier is to hang up, or to give up the attempt.
    HangUp,
    /// The input could not be in this phase, and was ignored.
    Ignored(Phase),
}

/// One call; the [module](super) has the table of its phases.
#[derive(Clone, Debug)]
pub struct Call {
    plan: Plan,
    queued_at: Timestamp,
    phase: Phase,
    detector: Detector,
    now: Duration,
    state: CallState,
    cut_off: bool,
}

impl Call {
    /// A queued call. All times that it is told count from `queued_at`.
    pub fn new(plan: Plan, queued_at: Timestamp) -> Self {
        Self {
            detector: Detector::new(plan.amd),
            plan,
            queued_at,
            phase: Phase::Queued,
            now: Duration::ZERO,
            state: CallState::default(),
            cut_off: false,
        }
    }

    /// The last reports of a call that a crash of the gateway cut off, in order, and its state after them.
    ///
    /// `state` is what was stored with its last step, `lived` how long after it was queued the gateway still lived. The
    /// call ends at the later of the two. Nothing is added to what was known: there is no new verdict, and a detection
    /// that had no verdict leaves no result. A detection that was running ended with the gateway, which is reported
    /// once.
    pub fn cut_off(plan: Plan, queued_at: Timestamp, state: CallState, lived: Duration) -> (Vec<Report>, CallState) {
        let now = state.at.max(whole_millis(lived));
        let mut call = Self { now, state, cut_off: true, ..Self::new(plan, queued_at) };
        let mut out = Vec::new();
        // Before this detection is told to be over: it has no more to say than it had.
        call.state.amd_result = call.state.final_amd_result().cloned();
        let is_up = call.state.answered.is_some();
        if is_up && !call.state.amd_stopped && call.plan.amd.mode != MachineDetectionMode::Disabled {
            call.detected(AmdEvent::AmdStopped, &mut out);
        }
        let progress = if is_up { call.completed(Ender::Gateway) } else { Progress::Failed(Refusal::GIVEN_UP) };
        call.report(progress, &mut out);
        call.state.at = now;
        let reports = out.into_iter().filter_map(|effect| match effect {
            Effect::Report(report) => Some(*report),
            Effect::HangUp | Effect::Ignored(_) => None,
        });
        (reports.collect(), call.state)
    }

    /// Takes an input at its time since the call was queued, and says what follows, in order.
    ///
    /// Timers that became due by then fire first, at their own time. An input that claims to be earlier than one before
    /// it counts as happening at once. What is less than a millisecond does not count.
    pub fn handle(&mut self, at: Duration, input: Input) -> Vec<Effect> {
        let (at, before) = (whole_millis(at), self.state.clone());
        let mut out = Vec::new();
        while let Some(due) = self.next_due().filter(|due| *due <= at) {
            self.now = self.now.max(due);
            self.detect(amd::Input::Tick, &mut out);
            if self.deadline().is_some_and(|deadline| deadline <= due) {
                self.give_up(&mut out);
            } else if self.talked().is_some_and(|talked| talked <= due) {
                self.take(Input::BotHungUp, &mut out);
            }
        }
        self.now = self.now.max(at);
        if !self.take(input, &mut out) {
            out.push(Effect::Ignored(self.phase));
        }
        if self.state != before || out.iter().any(|effect| matches!(effect, Effect::Report(_))) {
            self.state.at = self.now;
        }
        out
    }

    /// What is known so far. It changes with each step of the call.
    pub fn state(&self) -> &CallState {
        &self.state
    }

    /// How far the call is.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether nothing follows any more.
    pub fn is_over(&self) -> bool {
        self.phase == Phase::Ended
    }

    /// When something is due next, counted from when the call was queued; [`Input::Tick`] is wanted then. `None` when
    /// there is nothing to wait for.
    pub fn next_due(&self) -> Option<Duration> {
        if self.is_over() {
            return None;
        }
        [self.deadline(), self.talked(), self.detector.next_due()].into_iter().flatten().min()
    }

    /// When the current phase has lasted too long.
    fn deadline(&self) -> Option<Duration> {
        let (since, limit) = match self.phase {
            Phase::Queued | Phase::Ended => return None,
            Phase::Dialling | Phase::Ringing => (self.state.dialled, self.plan.ring_timeout),
            Phase::Answered => (self.state.answered, self.plan.max_length),
        };
        since.map(|since| since.saturating_add(limit))
    }

    /// When the bot's flow is through.
    fn talked(&self) -> Option<Duration> {
        let answered = self.state.answered.filter(|_| self.phase == Phase::Answered)?;
        Some(answered.saturating_add(self.plan.talk?))
    }

    /// Does what the table says; `false` where it says nothing.
    fn take(&mut self, input: Input, out: &mut Vec<Effect>) -> bool {
        let trying = matches!(self.phase, Phase::Dialling | Phase::Ringing);
        let up = self.phase == Phase::Answered;
        match input {
            Input::Tick => {}
            Input::Dial if self.phase == Phase::Queued => {
                self.phase = Phase::Dialling;
                self.state.dialled = Some(self.now);
            }
            Input::Signal(Signal::Ringing) if trying => {
                self.phase = Phase::Ringing;
                self.state.rang.get_or_insert(self.now);
            }
            Input::Signal(Signal::Answered) if trying => {
                self.phase = Phase::Answered;
                self.state.answered = Some(self.now);
                self.report(Progress::Answered, out);
                self.detect(amd::Input::Answered, out);
            }
            Input::Signal(Signal::Heard(sound)) if trying || up => self.detect(sound.into(), out),
            Input::Signal(Signal::Refused(refusal)) if trying => self.fail(refusal, out),
            Input::Signal(Signal::Dropped) if trying => self.fail(Refusal::UNAVAILABLE, out),
            Input::Signal(Signal::Dropped) if up => self.complete(Ender::Gateway, out),
            Input::Signal(Signal::MediaLost) if trying => {
                out.push(Effect::HangUp);
                self.fail(Refusal::INTERNAL, out);
            }
            Input::Signal(Signal::MediaLost) if up => {
                self.detect(amd::Input::Failed, out);
                self.give_up(out);
            }
            Input::Signal(Signal::HungUp) if up => self.complete(Ender::Called, out),
            Input::BotHungUp if up => {
                out.push(Effect::HangUp);
                self.complete(Ender::Bot, out);
            }
            Input::Cancel if !self.is_over() => self.give_up(out),
            _ => return false,
        }
        true
    }

    /// Tells detection something, and does what it says.
    fn detect(&mut self, input: amd::Input, out: &mut Vec<Effect>) {
        for said in self.detector.handle(self.now, input) {
            match said.what {
                What::Event(event) => self.detected(event, out),
                What::HangUp => self.give_up(out),
            }
        }
    }

    fn detected(&mut self, event: AmdEvent, out: &mut Vec<Effect>) {
        // The verdict is what the call is remembered by, and a tone is worth more than an error.
        let worth = |event: &AmdEvent| match event {
            event if event.is_verdict() => 3,
            AmdEvent::AmdToneDetected => 2,
            AmdEvent::AmdError => 1,
            _ => 0,
        };
        if worth(&event) > self.state.amd_result.as_ref().map_or(0, worth) {
            self.state.amd_result = Some(event);
        }
        self.state.amd_stopped |= event == AmdEvent::AmdStopped;
        if self.plan.reports(&event) {
            self.report(Progress::Detected(event), out);
        }
    }

    /// Ends the call from our side.
    fn give_up(&mut self, out: &mut Vec<Effect>) {
        if self.phase != Phase::Queued {
            out.push(Effect::HangUp);
        }
        match self.phase {
            Phase::Answered => self.complete(Ender::Gateway, out),
            _ => self.fail(Refusal::GIVEN_UP, out),
        }
    }

    fn complete(&mut self, by: Ender, out: &mut Vec<Effect>) {
        self.end(self.completed(by), out);
    }

    fn completed(&self, by: Ender) -> Progress {
        Progress::Completed { by, length: self.now.saturating_sub(self.state.answered.unwrap_or(self.now)) }
    }

    fn fail(&mut self, refusal: Refusal, out: &mut Vec<Effect>) {
        self.end(Progress::Failed(refusal), out);
    }

    fn end(&mut self, progress: Progress, out: &mut Vec<Effect>) {
        self.detect(amd::Input::HungUp, out);
        self.phase = Phase::Ended;
        self.report(progress, out);
    }

    fn report(&self, progress: Progress, out: &mut Vec<Effect>) {
        let tried_until = self.state.answered.unwrap_or(self.now);
        out.push(Effect::Report(Box::new(Report {
            at: self.time(self.now),
            progress,
            answered_at: self.state.answered.map(|answered| self.time(answered)),
            ringing: self.state.rang.map(|rang| tried_until.saturating_sub(rang)),
            connecting: self.state.dialled.map(|dialled| tried_until.saturating_sub(dialled)),
            mode: self.plan.amd.mode,
            found: self.state.amd_result,
            cut_off: self.cut_off,
        })));
    }

    fn time(&self, since_queued: Duration) -> Timestamp {
        self.queued_at.checked_add(since_queued).unwrap_or(Timestamp::MAX)
    }
}
