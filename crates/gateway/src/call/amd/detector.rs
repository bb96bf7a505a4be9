//! The state machine itself.

use std::time::Duration;

use smartassist_types::{AmdEvent, MachineDetectionMode};

use super::settings::{Settings, milliseconds};
use super::timers::{Running, Timer};
use super::words::Words;

/// What a detector is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// The call was answered: detection begins.
    Answered,
    /// The words of the current utterance so far.
    Words(Words),
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
pub struct Output {
    /// When it happened, on the clock of the inputs.
    pub at: Duration,
    /// What happened.
    pub what: What,
}

/// What a detector says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// An event of the document.
    Event(AmdEvent),
    /// The call is to be hung up. Comes once, after the last event.
    HangUp,
}

/// How far detection is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
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
enum Voice {
    /// Nothing so far: perhaps it cannot.
    Untold,
    Heard,
    Silent,
}

/// Answering machine detection of one call; the [module](super) has the table of its events.
#[derive(Clone, Debug)]
pub struct Detector {
    settings: Settings,
    stage: Stage,
    voice: Voice,
    timers: Running,
    now: Duration,
}

impl Detector {
    /// A detector that waits for the answer; with the mode `disabled`, one that never says anything.
    pub fn new(settings: Settings) -> Self {
        let stage = match settings.mode {
            MachineDetectionMode::Disabled => Stage::Over,
            MachineDetectionMode::Detect | MachineDetectionMode::Disconnect => Stage::Waiting,
        };
        Self { settings, stage, voice: Voice::Untold, timers: Running::default(), now: Duration::ZERO }
    }

    /// Takes an input at its time, on any clock that the caller keeps to, and says what follows.
    ///
    /// Timers that became due by then fire first, in their order. Time never runs backwards: an input that claims to be
    /// earlier than one before it counts as happening at once.
    pub fn handle(&mut self, at: Duration, input: Input) -> Vec<Output> {
        let mut out = Vec::new();
        while let Some((timer, due)) = self.timers.next().filter(|(_, due)| *due <= at) {
            self.now = self.now.max(due);
            self.timers.cancel(timer);
            self.fire(timer, &mut out);
        }
        self.now = self.now.max(at);
        self.take(input, &mut out);
        out
    }

    /// When the next timer is due; [`Input::Tick`] is wanted then. `None` when there is nothing to wait for.
    pub fn next_due(&self) -> Option<Duration> {
        self.timers.next().map(|(_, due)| due)
    }

    /// The timers that run, each with the time it is due.
    pub fn timers(&self) -> impl Iterator<Item = (Timer, Duration)> {
        self.timers.iter()
    }

    /// Whether nothing follows any more.
    pub fn is_over(&self) -> bool {
        self.stage == Stage::Over
    }

    fn fire(&mut self, timer: Timer, out: &mut Vec<Output>) {
        match (timer, self.stage) {
            (Timer::NoSpeech, Stage::Undecided) => self.conclude(AmdEvent::AmdNoSpeechDetected, out),
            (Timer::Decision, Stage::Undecided) => self.conclude(AmdEvent::AmdDecisionTimeout, out),
            (Timer::GreetingCompletion, Stage::Greeting) => self.conclude(AmdEvent::AmdMachineStoppedSpeaking, out),
            // The tone timer's end is only the end of the wait for a tone; all others stop with their stage.
            _ => {}
        }
    }

    fn take(&mut self, input: Input, out: &mut Vec<Output>) {
        match (self.stage, input) {
            (Stage::Over, _) | (_, Input::Tick) => {}
            (Stage::Waiting, Input::Answered) => self.begin(),
            (Stage::Broken, Input::Answered) => self.conclude(AmdEvent::AmdError, out),
            (Stage::Waiting, Input::Failed) => self.stage = Stage::Broken,
            (Stage::Waiting | Stage::Broken, Input::HungUp) => self.stage = Stage::Over,
            (Stage::Waiting | Stage::Broken, _) | (_, Input::Answered) => {}
            (_, Input::HungUp) => self.stop(out),
            (_, Input::Failed) => self.conclude(AmdEvent::AmdError, out),
            (_, Input::Tone) => self.tone(out),
            (stage, Input::Words(words)) if !words.is_empty() => match stage {
                Stage::Undecided => self.judge(words, out),
                // Without anybody to tell silence, it is what follows the last words.
                _ if self.voice == Voice::Untold => self.await_silence(),
                _ => {}
            },
            (_, Input::Words(_)) => {}
            (_, Input::VoiceStarted) => {
                self.voice = Voice::Heard;
                self.timers.cancel(Timer::NoSpeech);
                self.timers.cancel(Timer::GreetingCompletion);
            }
            (stage, Input::VoiceStopped) => {
                let was_silent = self.voice == Voice::Silent;
                self.voice = Voice::Silent;
                if stage == Stage::Greeting && !was_silent {
                    self.await_silence();
                }
            }
        }
    }

    fn begin(&mut self) {
        self.stage = Stage::Undecided;
        for (timer, length) in [
            (Timer::NoSpeech, self.settings.no_speech.get()),
            (Timer::Decision, self.settings.decision.get()),
            (Timer::Tone, self.settings.tone.get()),
        ] {
            self.timers.set(timer, self.now.saturating_add(milliseconds(length)));
        }
    }

    /// Decides by the words who answered, as far as they tell.
    fn judge(&mut self, words: Words, out: &mut Vec<Output>) {
        self.timers.cancel(Timer::NoSpeech);
        if words.known_phrase || words.count >= self.settings.threshold.get() {
            self.machine(out);
        } else if words.is_final {
            self.conclude(AmdEvent::AmdHumanDetected, out);
        }
    }

    fn machine(&mut self, out: &mut Vec<Output>) {
        if self.hangs_up() {
            return self.conclude_and_hang_up(AmdEvent::AmdMachineDetected, out);
        }
        self.say(What::Event(AmdEvent::AmdMachineDetected), out);
        self.stage = Stage::Greeting;
        self.timers.cancel(Timer::Decision);
        // While a voice is heard, the silence has not begun.
        if self.voice != Voice::Heard {
            self.await_silence();
        }
    }

    /// Takes the first tone in time; the timer runs as long as one is listened for.
    fn tone(&mut self, out: &mut Vec<Output>) {
        if !self.timers.cancel(Timer::Tone) {
            return;
        }
        if self.hangs_up() {
            self.conclude_and_hang_up(AmdEvent::AmdToneDetected, out);
        } else {
            self.say(What::Event(AmdEvent::AmdToneDetected), out);
        }
    }

    fn hangs_up(&self) -> bool {
        self.settings.mode == MachineDetectionMode::Disconnect
    }

    fn await_silence(&mut self) {
        let length = milliseconds(self.settings.greeting_completion.get());
        self.timers.set(Timer::GreetingCompletion, self.now.saturating_add(length));
    }

    fn conclude(&mut self, event: AmdEvent, out: &mut Vec<Output>) {
        self.say(What::Event(event), out);
        self.stop(out);
    }

    fn conclude_and_hang_up(&mut self, event: AmdEvent, out: &mut Vec<Output>) {
        self.conclude(event, out);
        self.say(What::HangUp, out);
    }

    fn stop(&mut self, out: &mut Vec<Output>) {
        self.stage = Stage::Over;
        self.timers.clear();
        self.say(What::Event(AmdEvent::AmdStopped), out);
    }

    fn say(&self, what: What, out: &mut Vec<Output>) {
        out.push(Output { at: self.now, what });
    }
}
