//! The state machine itself.

use std::time::Duration;

use smartassist_types::{AmdEvent, MachineDetectionMode};

use super::settings::{AmdSettings, milliseconds};
use super::timers::{RunningTimers, Timer};
use super::transcript::Transcript;

/// What a detector is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmdInput {
    /// The call was answered: detection begins.
    Answered,
    /// The words of the current utterance so far.
    Transcript(Transcript),
    /// Somebody began to make sounds of a voice.
    VoiceStarted,
    /// Silence began.
    VoiceStopped,
    /// A tone was heard: a beep, or a fax.
    Tone,
    /// Detection cannot go on, for example because the recogniser broke down.
    Failed,
    /// The call is over, whoever ended it.
    HungUp,
    /// Time passed, and nothing else.
    Tick,
}

/// What follows from it, and when. The time is that of the timer where one fired, which may be before the input's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmdOutput {
    /// When it happened, on the clock of the inputs.
    pub at: Duration,
    /// What happened.
    pub action: AmdAction,
}

/// What a detector says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmdAction {
    /// An event of the document.
    Event(AmdEvent),
    /// The call is to be hung up. Comes once, after the last event.
    HangUp,
}

/// How far detection is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DetectionStage {
    /// Before the answer.
    Waiting,
    /// Before the answer, and already known to fail; said when there is a call to say it of.
    Broken,
    /// Nobody knows yet who answered.
    Undecided,
    /// A machine is speaking its greeting.
    Greeting,
    /// Nothing follows.
    Over,
}

/// What the feed tells about voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum VoiceActivity {
    /// Nothing so far: perhaps it cannot.
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
    /// A detector that waits for the answer; with the mode `disabled`, one that never says anything.
    pub fn new(settings: AmdSettings) -> Self {
        let stage = match settings.mode {
            MachineDetectionMode::Disabled => DetectionStage::Over,
            MachineDetectionMode::Detect | MachineDetectionMode::Disconnect => DetectionStage::Waiting,
        };
        Self { settings, stage, voice: VoiceActivity::Unknown, timers: RunningTimers::default(), now: Duration::ZERO }
    }

    /// Takes an input at its time, on any clock that the caller keeps to, and says what follows.
    ///
    /// Timers that became due by then fire first, in their order. Time never runs backwards: an input that claims to be
    /// earlier than one before it counts as happening at once.
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

    /// When the next timer is due; [`AmdInput::Tick`] is wanted then. `None` when there is nothing to wait for.
    pub fn next_due(&self) -> Option<Duration> {
        self.timers.next().map(|(_, due)| due)
    }

    /// The timers that run, each with the time it is due.
    pub fn timers(&self) -> impl Iterator<Item = (Timer, Duration)> {
        self.timers.iter()
    }

    /// Whether nothing follows any more.
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
            // The tone timer's end is only the end of the wait for a tone; all others stop with their stage.
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
                // Without anybody to tell silence, it is what follows the last words.
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

    /// Decides by the words who answered, as far as they tell.
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
        // While a voice is heard, the silence has not begun.
        if self.voice != VoiceActivity::Speaking {
            self.await_silence();
        }
    }

    /// Takes the first tone in time; the timer runs as long as one is listened for.
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
