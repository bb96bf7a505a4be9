//! The state machine of answering machine detection.

use std::time::Duration;

use smartassist_types::{AmdEvent, MachineDetectionMode};

use super::settings::{AmdSettings, milliseconds};
use super::timers::{RunningTimers, Timer};
use super::transcript::Transcript;

/// An input of a [`Detector`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmdInput {
    /// The call was answered: detection begins.
    Answered,
    /// The transcript of the current utterance so far.
    Transcript(Transcript),
    /// A voice began.
    VoiceStarted,
    /// Silence began.
    VoiceStopped,
    /// A tone was detected: the beep of a voicemail, or a fax.
    Tone,
    /// Detection cannot continue, for example because the speech recogniser failed.
    Failed,
    /// The call ended.
    HungUp,
    /// Nothing happened; timers that are due fire.
    Tick,
}

/// What follows from an input, and when. Where a timer fired, the time is that of the timer, which may be earlier than
/// the time of the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmdOutput {
    /// When it happened, on the clock of the inputs.
    pub at: Duration,
    /// What to do.
    pub action: AmdAction,
}

/// What the owner of a [`Detector`] has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmdAction {
    /// Report this AMD event.
    Event(AmdEvent),
    /// Hang up. Emitted once, after the last event.
    HangUp,
}

/// The stage of a detection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DetectionStage {
    /// The call was not answered yet.
    Waiting,
    /// Detection failed before the answer. The error is reported once the call is answered.
    Broken,
    /// The call was answered, and there is no verdict yet.
    Undecided,
    /// The verdict is a machine, which still speaks its greeting.
    Greeting,
    /// Detection ended. Every input is ignored.
    Over,
}

/// What the feed reported about voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum VoiceActivity {
    /// Nothing so far. The feed may have no voice activity detection.
    Unknown,
    Speaking,
    Silent,
}

/// Answering machine detection of one call; the [module](super) has the table of its events.
#[derive(Clone, Debug)]
pub struct Detector {
    settings: AmdSettings,
    stage: DetectionStage,
    voice: VoiceActivity,
    timers: RunningTimers,
    now: Duration,
}

impl Detector {
    /// A detector that waits for the answer. With the mode `disabled` it never emits anything.
    pub fn new(settings: AmdSettings) -> Self {
        let stage = match settings.mode {
            MachineDetectionMode::Disabled => DetectionStage::Over,
            MachineDetectionMode::Detect | MachineDetectionMode::Disconnect => DetectionStage::Waiting,
        };
        Self { settings, stage, voice: VoiceActivity::Unknown, timers: RunningTimers::default(), now: Duration::ZERO }
    }

    /// Handles an input at its time and returns what follows. The caller chooses the clock and uses the same one for
    /// all inputs.
    ///
    /// Timers that are due by then fire first, in order. An input with an earlier time than the input before it is
    /// handled at the time of that input.
    pub fn handle(&mut self, at: Duration, input: AmdInput) -> Vec<AmdOutput> {
        let mut out = Vec::new();
        while let Some((timer, due)) = self.timers.next().filter(|(_, due)| *due <= at) {
            self.now = self.now.max(due);
            self.timers.cancel(timer);
            self.fire(timer, &mut out);
        }
        self.now = self.now.max(at);
        self.apply(input, &mut out);
        out
    }

    /// When the next timer is due. The caller then sends [`AmdInput::Tick`]. `None` if no timer runs.
    pub fn next_due(&self) -> Option<Duration> {
        self.timers.next().map(|(_, due)| due)
    }

    /// The timers that run, each with the time at which it is due.
    pub fn timers(&self) -> impl Iterator<Item = (Timer, Duration)> {
        self.timers.iter()
    }

    /// Whether detection ended.
    pub fn is_over(&self) -> bool {
        self.stage == DetectionStage::Over
    }

    fn fire(&mut self, timer: Timer, out: &mut Vec<AmdOutput>) {
        match (timer, self.stage) {
            (Timer::NoSpeech, DetectionStage::Undecided) => self.conclude(AmdEvent::AmdNoSpeechDetected, out),
            (Timer::Decision, DetectionStage::Undecided) => self.conclude(AmdEvent::AmdDecisionTimeout, out),
            (Timer::GreetingCompletion, DetectionStage::Greeting) => {
                self.conclude(AmdEvent::AmdMachineStoppedSpeaking, out)
            }
            // The tone timer only ends the wait for a tone. All other timers stop with their stage.
            _ => {}
        }
    }

    fn apply(&mut self, input: AmdInput, out: &mut Vec<AmdOutput>) {
        match (self.stage, input) {
            (DetectionStage::Over, _) | (_, AmdInput::Tick) => {}
            (DetectionStage::Waiting, AmdInput::Answered) => self.start_timers(),
            (DetectionStage::Broken, AmdInput::Answered) => self.conclude(AmdEvent::AmdError, out),
            (DetectionStage::Waiting, AmdInput::Failed) => self.stage = DetectionStage::Broken,
            (DetectionStage::Waiting | DetectionStage::Broken, AmdInput::HungUp) => self.stage = DetectionStage::Over,
            (DetectionStage::Waiting | DetectionStage::Broken, _) | (_, AmdInput::Answered) => {}
            (_, AmdInput::HungUp) => self.stop(out),
            (_, AmdInput::Failed) => self.conclude(AmdEvent::AmdError, out),
            (_, AmdInput::Tone) => self.tone_detected(out),
            (stage, AmdInput::Transcript(words)) if !words.is_empty() => match stage {
                DetectionStage::Undecided => self.judge(words, out),
                // The feed does not report silence, so the silence begins after the last words.
                _ if self.voice == VoiceActivity::Unknown => self.await_silence(),
                _ => {}
            },
            (_, AmdInput::Transcript(_)) => {}
            (_, AmdInput::VoiceStarted) => {
                self.voice = VoiceActivity::Speaking;
                self.timers.cancel(Timer::NoSpeech);
                self.timers.cancel(Timer::GreetingCompletion);
            }
            (stage, AmdInput::VoiceStopped) => {
                let was_silent = self.voice == VoiceActivity::Silent;
                self.voice = VoiceActivity::Silent;
                if stage == DetectionStage::Greeting && !was_silent {
                    self.await_silence();
                }
            }
        }
    }

    fn start_timers(&mut self) {
        self.stage = DetectionStage::Undecided;
        for (timer, length) in [
            (Timer::NoSpeech, self.settings.no_speech.get()),
            (Timer::Decision, self.settings.decision.get()),
            (Timer::Tone, self.settings.tone.get()),
        ] {
            self.timers.set(timer, self.now.saturating_add(milliseconds(length)));
        }
    }

    /// Decides by the transcript who answered, if it is long enough or final.
    fn judge(&mut self, words: Transcript, out: &mut Vec<AmdOutput>) {
        self.timers.cancel(Timer::NoSpeech);
        if words.has_voicemail_phrase || words.word_count >= self.settings.threshold.get() {
            self.machine_detected(out);
        } else if words.is_final {
            self.conclude(AmdEvent::AmdHumanDetected, out);
        }
    }

    fn machine_detected(&mut self, out: &mut Vec<AmdOutput>) {
        if self.hangs_up() {
            return self.conclude_and_hang_up(AmdEvent::AmdMachineDetected, out);
        }
        self.emit(AmdAction::Event(AmdEvent::AmdMachineDetected), out);
        self.stage = DetectionStage::Greeting;
        self.timers.cancel(Timer::Decision);
        // The silence begins when the voice stops.
        if self.voice != VoiceActivity::Speaking {
            self.await_silence();
        }
    }

    /// Reports the first tone. While the tone timer runs, no tone was reported.
    fn tone_detected(&mut self, out: &mut Vec<AmdOutput>) {
        if !self.timers.cancel(Timer::Tone) {
            return;
        }
        if self.hangs_up() {
            self.conclude_and_hang_up(AmdEvent::AmdToneDetected, out);
        } else {
            self.emit(AmdAction::Event(AmdEvent::AmdToneDetected), out);
        }
    }

    fn hangs_up(&self) -> bool {
        self.settings.mode == MachineDetectionMode::Disconnect
    }

    fn await_silence(&mut self) {
        let length = milliseconds(self.settings.greeting_completion.get());
        self.timers.set(Timer::GreetingCompletion, self.now.saturating_add(length));
    }

    fn conclude(&mut self, event: AmdEvent, out: &mut Vec<AmdOutput>) {
        self.emit(AmdAction::Event(event), out);
        self.stop(out);
    }

    fn conclude_and_hang_up(&mut self, event: AmdEvent, out: &mut Vec<AmdOutput>) {
        self.conclude(event, out);
        self.emit(AmdAction::HangUp, out);
    }

    fn stop(&mut self, out: &mut Vec<AmdOutput>) {
        self.stage = DetectionStage::Over;
        self.timers.clear();
        self.emit(AmdAction::Event(AmdEvent::AmdStopped), out);
    }

    fn emit(&self, action: AmdAction, out: &mut Vec<AmdOutput>) {
        out.push(AmdOutput { at: self.now, action });
    }
}
