//! What happens in a simulated call, and when.

use std::borrow::Cow;
use std::iter;
use std::time::Duration;

use super::seeded_rng::SeededRng;
use crate::call::amd::Transcript;
use crate::call::{Signal, SipStatus, Sound};

/// How long a word takes to say: 150 words a minute.
const WORD_DURATION: Duration = Duration::from_millis(400);
/// How long the recogniser takes to hold an utterance for finished.
const FINAL_DELAY: Duration = Duration::from_millis(300);

/// A timeline of what happens in a call. After its last step the call stays as it is until one side hangs up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scenario {
    steps: Vec<ScenarioStep>,
    unreachable: bool,
}

/// Something that happens some time after the step before it is through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioStep {
    /// How long after.
    pub after: Duration,
    /// How much longer at most; chance says how much.
    pub jitter: Duration,
    /// What happens.
    pub action: ScenarioAction,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScenarioAction {
    /// One signal.
    Signal(Signal),
    /// A voice says a text, word by word, and the recogniser follows.
    Say(Cow<'static, str>),
    /// A voice says a text and begins anew, without ever making a pause.
    SayForever(Cow<'static, str>),
}

type SignalIter<'a> = Box<dyn Iterator<Item = (Duration, Signal)> + Send + 'a>;

impl Scenario {
    /// Nothing happens at all: the call is not even answered by the carrier.
    pub fn silent() -> Self {
        Self::default()
    }

    /// The carrier cannot be reached: a call cannot even be placed.
    pub fn unreachable() -> Self {
        Self { unreachable: true, ..Self::default() }
    }

    /// Then something happens, so many milliseconds after what was before.
    #[must_use]
    pub fn then(self, after_ms: u64, action: impl Into<ScenarioAction>) -> Self {
        self.step(ScenarioStep {
            after: Duration::from_millis(after_ms),
            jitter: Duration::ZERO,
            action: action.into(),
        })
    }

    /// Then a step follows.
    #[must_use]
    pub fn step(mut self, step: ScenarioStep) -> Self {
        self.steps.push(step);
        self
    }

    pub(super) fn is_unreachable(&self) -> bool {
        self.unreachable
    }

    /// All signals, each with the time since the one before; endless if a voice speaks for ever.
    pub(super) fn signals<'a>(
        &'a self,
        rng: &'a mut SeededRng,
    ) -> impl Iterator<Item = (Duration, Signal)> + Send + 'a {
        self.steps.iter().flat_map(|step| {
            let after = step.after.saturating_add(rng.duration_up_to(step.jitter));
            let mut signals = step.action.signals();
            // The wait is that of the first signal.
            let first = signals.next().map(|(pause, signal)| (after.saturating_add(pause), signal));
            first.into_iter().chain(signals)
        })
    }
}

impl From<Signal> for ScenarioAction {
    fn from(signal: Signal) -> Self {
        Self::Signal(signal)
    }
}

impl From<Sound> for ScenarioAction {
    fn from(sound: Sound) -> Self {
        Self::Signal(Signal::Heard(sound))
    }
}

impl From<SipStatus> for ScenarioAction {
    fn from(refusal: SipStatus) -> Self {
        Self::Signal(Signal::Refused(refusal))
    }
}

impl ScenarioAction {
    fn signals(&self) -> SignalIter<'_> {
        match self {
            Self::Signal(signal) => Box::new(iter::once((Duration::ZERO, signal.clone()))),
            Self::Say(text) => {
                let finished = Transcript::from_text(text, true);
                Box::new(speech(text, false).chain([
                    heard(Duration::ZERO, Sound::VoiceStopped),
                    heard(FINAL_DELAY, Sound::Transcript(finished)),
                ]))
            }
            Self::SayForever(text) => Box::new(speech(text, true)),
        }
    }
}

/// A voice begins, and after each word the recogniser has all so far. For ever, the last one comes again and again.
fn speech(text: &str, for_ever: bool) -> impl Iterator<Item = (Duration, Signal)> + Send {
    let ends = text.char_indices().filter(|(_, letter)| letter.is_whitespace()).map(|(end, _)| end);
    let so_far = ends.chain([text.len()]).filter_map(|end| text.get(..end));
    let words = so_far.map(|so_far| Transcript::from_text(so_far, false));
    let all = Transcript::from_text(text, false);
    let again = iter::repeat_n(all, if for_ever { usize::MAX } else { 0 });
    iter::once(heard(Duration::ZERO, Sound::VoiceStarted))
        .chain(words.chain(again).map(|words| heard(WORD_DURATION, Sound::Transcript(words))))
}

fn heard(after: Duration, sound: Sound) -> (Duration, Signal) {
    (after, Signal::Heard(sound))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Milliseconds from the start, and what is heard, with the number of words.
    fn timeline(scenario: &Scenario, seed: u64) -> Vec<(u128, String)> {
        let mut elapsed = Duration::ZERO;
        let signals = scenario.signals(&mut SeededRng::new(seed, 0)).take(8).collect::<Vec<_>>();
        let told = signals.into_iter().map(|(after, signal)| {
            elapsed += after;
            let signal = match signal {
                Signal::Heard(Sound::Transcript(words)) => {
                    format!("{}{}", words.word_count, if words.is_final { " final" } else { "" })
                }
                Signal::Heard(sound) => format!("{sound:?}"),
                signal => format!("{signal:?}"),
            };
            (elapsed.as_millis(), signal)
        });
        told.collect()
    }

    fn expected(expected: &[(u128, &str)]) -> Vec<(u128, String)> {
        expected.iter().map(|(at, what)| (*at, (*what).to_owned())).collect()
    }

    #[test]
    fn a_text_is_said_word_by_word() {
        let scenario = Scenario::silent()
            .then(1000, Signal::Answered)
            .then(500, ScenarioAction::Say("Good morning".into()))
            .then(700, Signal::HungUp);
        let told = [
            (1000, "Answered"),
            (1500, "VoiceStarted"),
            (1900, "1"),
            (2300, "2"),
            (2300, "VoiceStopped"),
            (2600, "2 final"),
            (3300, "HungUp"),
        ];
        assert_eq!(timeline(&scenario, 0), expected(&told));
    }

    #[test]
    fn for_ever_is_without_a_pause() {
        let scenario = Scenario::silent().then(0, ScenarioAction::SayForever("on and".into()));
        let told = [
            (0, "VoiceStarted"),
            (400, "1"),
            (800, "2"),
            (1200, "2"),
            (1600, "2"),
            (2000, "2"),
            (2400, "2"),
            (2800, "2"),
        ];
        assert_eq!(timeline(&scenario, 0), expected(&told));
    }

    #[test]
    fn chance_says_how_much_longer_and_the_seed_says_what_chance_says() {
        let jitter = Duration::from_secs(10);
        let step = ScenarioStep { after: Duration::from_secs(1), jitter, action: Signal::Ringing.into() };
        let scenario = Scenario::silent().step(step);
        let times: Vec<_> = (0..20).map(|seed| timeline(&scenario, seed)[0].0).collect();
        assert!(times.iter().all(|time| (1000..=11_000).contains(time)), "{times:?}");
        assert!(times.iter().any(|time| *time != times[0]), "{times:?}");
        assert_eq!(timeline(&scenario, 3), timeline(&scenario, 3));
    }
}
