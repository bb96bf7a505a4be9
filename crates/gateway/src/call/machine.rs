//! The state machine of a call.

use std::time::Duration;

use jiff::Timestamp;
use smartassist_types::{AmdEvent, MachineDetectionMode};

use super::report::{CallProgress, CallReport, EndedBy};
use super::settings::CallSettings;
use super::signal::{Signal, SipStatus};
use super::state::{CallState, whole_millis};
use crate::call::amd::{AmdAction, AmdInput, Detector};

/// The phase of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CallPhase {
    /// The dialout was accepted. The carrier was not asked to place the call yet.
    Queued,
    /// The carrier was asked to place the call.
    Dialling,
    /// The phone of the callee rings.
    Ringing,
    /// The call was answered and is in progress.
    Answered,
    /// The call is over: completed or failed. Every input is ignored.
    Ended,
}

/// An input of a [`Call`]: what the carrier signals, or what the gateway wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallInput {
    /// The carrier is asked to place the call.
    Dial,
    /// A signal of the carrier.
    Signal(Signal),
    /// The bot hung up.
    BotHungUp,
    /// The gateway ends the call.
    Cancel,
    /// Nothing happened; timers that are due fire.
    Tick,
}

/// What the owner of a [`Call`] has to do after an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallEffect {
    /// Report this to the caller that requested the dialout.
    Report(Box<CallReport>),
    /// Tell the carrier to hang up, or to cancel the attempt.
    HangUp,
    /// Nothing: the input is not possible in this phase and was ignored.
    Ignored(CallPhase),
}

/// One call; the [module](super) has the table of its phases.
#[derive(Clone, Debug)]
pub struct Call {
    settings: CallSettings,
    queued_at: Timestamp,
    phase: CallPhase,
    detector: Detector,
    now: Duration,
    state: CallState,
    was_interrupted: bool,
}

impl Call {
    /// A queued call. The times of all inputs are measured from `queued_at`.
    pub fn new(settings: CallSettings, queued_at: Timestamp) -> Self {
        Self {
            detector: Detector::new(settings.amd),
            settings,
            queued_at,
            phase: CallPhase::Queued,
            now: Duration::ZERO,
            state: CallState::default(),
            was_interrupted: false,
        }
    }

    /// The last reports of a call that a crash of the gateway interrupted, in order, and its state after them.
    ///
    /// `state` was stored with its last step. `lived` is the time from the moment at which the call was queued to the
    /// last sign of life of the gateway. The call ends at the later of the two. No information is added: there is no
    /// new verdict, and a detection without a verdict has no result. A detection that was running ended with the
    /// gateway, which is reported once.
    pub fn end_interrupted(
        settings: CallSettings,
        queued_at: Timestamp,
        state: CallState,
        lived: Duration,
    ) -> (Vec<CallReport>, CallState) {
        let now = state.at.max(whole_millis(lived));
        let mut call = Self { now, state, was_interrupted: true, ..Self::new(settings, queued_at) };
        let mut out = Vec::new();
        // Before `amd_stopped` is applied, which would make a tone final.
        call.state.amd_result = call.state.final_amd_result().cloned();
        let is_up = call.state.answered.is_some();
        if is_up && !call.state.amd_stopped && call.settings.amd.mode != MachineDetectionMode::Disabled {
            call.detected(AmdEvent::AmdStopped, &mut out);
        }
        let progress = if is_up {
            call.completed_by(EndedBy::Gateway)
        } else {
            CallProgress::Failed(SipStatus::REQUEST_TERMINATED)
        };
        call.report(progress, &mut out);
        call.state.at = now;
        let reports = out.into_iter().filter_map(|effect| match effect {
            CallEffect::Report(report) => Some(*report),
            CallEffect::HangUp | CallEffect::Ignored(_) => None,
        });
        (reports.collect(), call.state)
    }

    /// Handles an input at its time since the call was queued, and returns what follows, in order.
    ///
    /// Timers that are due by then fire first, at their own time. An input with an earlier time than the input before
    /// it is handled at the time of that input. Times are truncated to milliseconds.
    pub fn handle(&mut self, at: Duration, input: CallInput) -> Vec<CallEffect> {
        let (at, before) = (whole_millis(at), self.state.clone());
        let mut out = Vec::new();
        while let Some(due) = self.next_due().filter(|due| *due <= at) {
            self.now = self.now.max(due);
            self.detect(AmdInput::Tick, &mut out);
            if self.deadline().is_some_and(|deadline| deadline <= due) {
                self.end_by_gateway(&mut out);
            } else if self.talk_deadline().is_some_and(|talk_deadline| talk_deadline <= due) {
                self.apply(CallInput::BotHungUp, &mut out);
            }
        }
        self.now = self.now.max(at);
        if !self.apply(input, &mut out) {
            out.push(CallEffect::Ignored(self.phase));
        }
        if self.state != before || out.iter().any(|effect| matches!(effect, CallEffect::Report(_))) {
            self.state.at = self.now;
        }
        out
    }

    /// What is known of the call so far. It changes with each step.
    pub fn state(&self) -> &CallState {
        &self.state
    }

    /// The phase of the call.
    pub fn phase(&self) -> CallPhase {
        self.phase
    }

    /// Whether the call is over.
    pub fn is_over(&self) -> bool {
        self.phase == CallPhase::Ended
    }

    /// When the next timer is due, measured from the moment at which the call was queued. The owner then sends
    /// [`CallInput::Tick`]. `None` if no timer runs.
    pub fn next_due(&self) -> Option<Duration> {
        if self.is_over() {
            return None;
        }
        [self.deadline(), self.talk_deadline(), self.detector.next_due()].into_iter().flatten().min()
    }

    /// When the time limit of the current phase ends.
    fn deadline(&self) -> Option<Duration> {
        let (since, limit) = match self.phase {
            CallPhase::Queued | CallPhase::Ended => return None,
            CallPhase::Dialling | CallPhase::Ringing => (self.state.dialled, self.settings.ring_timeout),
            CallPhase::Answered => (self.state.answered, self.settings.max_duration),
        };
        since.map(|since| since.saturating_add(limit))
    }

    /// When the flow of the bot is complete.
    fn talk_deadline(&self) -> Option<Duration> {
        let answered = self.state.answered.filter(|_| self.phase == CallPhase::Answered)?;
        Some(answered.saturating_add(self.settings.talk_time?))
    }

    /// Applies an input as in the table of the module. `false` if the table has no entry.
    fn apply(&mut self, input: CallInput, out: &mut Vec<CallEffect>) -> bool {
        let is_dialling = matches!(self.phase, CallPhase::Dialling | CallPhase::Ringing);
        let is_answered = self.phase == CallPhase::Answered;
        match input {
            CallInput::Tick => {}
            CallInput::Dial if self.phase == CallPhase::Queued => {
                self.phase = CallPhase::Dialling;
                self.state.dialled = Some(self.now);
            }
            CallInput::Signal(Signal::Ringing) if is_dialling => {
                self.phase = CallPhase::Ringing;
                self.state.rang.get_or_insert(self.now);
            }
            CallInput::Signal(Signal::Answered) if is_dialling => {
                self.phase = CallPhase::Answered;
                self.state.answered = Some(self.now);
                self.report(CallProgress::Answered, out);
                self.detect(AmdInput::Answered, out);
            }
            CallInput::Signal(Signal::Heard(sound)) if is_dialling || is_answered => self.detect(sound.into(), out),
            CallInput::Signal(Signal::Refused(refusal)) if is_dialling => self.fail(refusal, out),
            CallInput::Signal(Signal::Dropped) if is_dialling => self.fail(SipStatus::SERVICE_UNAVAILABLE, out),
            CallInput::Signal(Signal::Dropped) if is_answered => self.complete(EndedBy::Gateway, out),
            CallInput::Signal(Signal::MediaLost) if is_dialling => {
                out.push(CallEffect::HangUp);
                self.fail(SipStatus::SERVER_INTERNAL_ERROR, out);
            }
            CallInput::Signal(Signal::MediaLost) if is_answered => {
                self.detect(AmdInput::Failed, out);
                self.end_by_gateway(out);
            }
            CallInput::Signal(Signal::HungUp) if is_answered => self.complete(EndedBy::Callee, out),
            CallInput::BotHungUp if is_answered => {
                out.push(CallEffect::HangUp);
                self.complete(EndedBy::Bot, out);
            }
            CallInput::Cancel if !self.is_over() => self.end_by_gateway(out),
            _ => return false,
        }
        true
    }

    /// Passes an input to detection, and applies its output.
    fn detect(&mut self, input: AmdInput, out: &mut Vec<CallEffect>) {
        for output in self.detector.handle(self.now, input) {
            match output.action {
                AmdAction::Event(event) => self.detected(event, out),
                AmdAction::HangUp => self.end_by_gateway(out),
            }
        }
    }

    fn detected(&mut self, event: AmdEvent, out: &mut Vec<CallEffect>) {
        // The result of the call is the verdict; without one, a tone has priority over an error.
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
        if self.settings.reports_event(&event) {
            self.report(CallProgress::Detected(event), out);
        }
    }

    /// Ends the call on the side of the gateway.
    fn end_by_gateway(&mut self, out: &mut Vec<CallEffect>) {
        if self.phase != CallPhase::Queued {
            out.push(CallEffect::HangUp);
        }
        match self.phase {
            CallPhase::Answered => self.complete(EndedBy::Gateway, out),
            _ => self.fail(SipStatus::REQUEST_TERMINATED, out),
        }
    }

    fn complete(&mut self, by: EndedBy, out: &mut Vec<CallEffect>) {
        self.end(self.completed_by(by), out);
    }

    fn completed_by(&self, by: EndedBy) -> CallProgress {
        CallProgress::Completed { by, duration: self.now.saturating_sub(self.state.answered.unwrap_or(self.now)) }
    }

    fn fail(&mut self, refusal: SipStatus, out: &mut Vec<CallEffect>) {
        self.end(CallProgress::Failed(refusal), out);
    }

    fn end(&mut self, progress: CallProgress, out: &mut Vec<CallEffect>) {
        self.detect(AmdInput::HungUp, out);
        self.phase = CallPhase::Ended;
        self.report(progress, out);
    }

    fn report(&self, progress: CallProgress, out: &mut Vec<CallEffect>) {
        let attempt_ended = self.state.answered.unwrap_or(self.now);
        out.push(CallEffect::Report(Box::new(CallReport {
            at: self.timestamp(self.now),
            progress,
            answered_at: self.state.answered.map(|answered| self.timestamp(answered)),
            ring_duration: self.state.rang.map(|rang| attempt_ended.saturating_sub(rang)),
            connect_duration: self.state.dialled.map(|dialled| attempt_ended.saturating_sub(dialled)),
            amd_mode: self.settings.amd.mode,
            amd_result: self.state.amd_result,
            was_interrupted: self.was_interrupted,
        })));
    }

    fn timestamp(&self, since_queued: Duration) -> Timestamp {
        self.queued_at.checked_add(since_queued).unwrap_or(Timestamp::MAX)
    }
}
