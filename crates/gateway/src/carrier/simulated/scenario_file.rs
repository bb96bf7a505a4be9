//! Scenarios from a file.
//!
//! The file is TOML. Each scenario has a `target`, which is a number in any spelling or `*` for all that have none of
//! their own, and `steps`. A step says what it `does`, how many milliseconds `after` the one before (default 0), and
//! how many more at most by chance (`jitter`, default 0):
//!
//! ```toml
//! [[scenario]]
//! target = "+447700900300"
//! steps = [
//!     { does = "ring", after = 1000 },
//!     { does = "answer", after = 3000, jitter = 2000 },
//!     { does = "say", after = 400, text = "Please leave a message" },
//!     { does = "tone", after = 500 },
//!     { does = "hang-up", after = 60000 },
//! ]
//!
//! [[scenario]]
//! target = "*"
//! steps = [{ does = "refuse", after = 200, status = 486 }]
//! ```
//!
//! | does | what happens |
//! | --- | --- |
//! | `ring` | it rings |
//! | `answer` | somebody or something picks up |
//! | `refuse` | the attempt fails with `status` 300 to 699, and `phrase` if it is not the usual one |
//! | `say` | a voice says `text`, at 150 words a minute, and the recogniser follows |
//! | `say-forever` | the same again and again without a pause |
//! | `interim`, `final` | the recogniser hands in `text` |
//! | `voice`, `silence` | a voice begins, silence begins |
//! | `tone` | a beep, or a fax |
//! | `recogniser-fault` | nothing more is recognised |
//! | `media-fault` | no sound comes through any more |
//! | `hang-up` | who was called hangs up |
//! | `drop` | the carrier loses the call |
//!
//! After the last step the line stays as it is. Nothing may follow `refuse`, `hang-up`, `drop` or `say-forever`, and
//! what needs an answered call must come after `answer`.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;
use std::str::FromStr;
use std::time::Duration;

use serde::Deserialize;
use toml::Spanned;

use super::scenario::{Scenario, ScenarioAction, ScenarioStep};
use crate::call::amd::Transcript;
use crate::call::{Signal, SipStatus, Sound};
use crate::number;
use crate::units::toml_message::in_words;

/// The scenarios of a file; read it with [`str::parse`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scenarios {
    /// By the one spelling of the number.
    pub(super) numbers: HashMap<String, Scenario>,
    /// For all other numbers.
    pub(super) fallback: Option<Scenario>,
}

/// What is wrong with a scenario file, and where. It repeats no number.
#[derive(Clone, PartialEq, Eq)]
pub struct ScenarioError {
    line: usize,
    problem: String,
}

impl ScenarioError {
    /// The line, from 1.
    pub fn line(&self) -> usize {
        self.line
    }
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "scenario file, line {}: {}", self.line, self.problem)
    }
}

impl std::error::Error for ScenarioError {}

smartassist_auth::debug_as_text!(ScenarioError);

impl FromStr for Scenarios {
    type Err = ScenarioError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        read(text).map_err(|ScenarioProblem { place, text: problem }| {
            let before = text.get(..place.start).unwrap_or(text);
            ScenarioError { line: before.matches('\n').count() + 1, problem }
        })
    }
}

/// A file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScenarioFile {
    #[serde(default)]
    scenario: Vec<ScenarioTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScenarioTable {
    target: Spanned<String>,
    steps: Vec<Spanned<StepTable>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepTable {
    does: Spanned<String>,
    #[serde(default)]
    after: u32,
    #[serde(default)]
    jitter: u32,
    text: Option<Spanned<String>>,
    status: Option<Spanned<u16>>,
    phrase: Option<Spanned<String>>,
}

struct ScenarioProblem {
    place: Range<usize>,
    text: String,
}

fn problem(place: Range<usize>, text: impl Into<String>) -> ScenarioProblem {
    ScenarioProblem { place, text: text.into() }
}

fn read(text: &str) -> Result<Scenarios, ScenarioProblem> {
    let file: ScenarioFile = toml::from_str(text).map_err(|error| {
        // The parser would repeat the value, which may be a person's number.
        let message = in_words(error.message());
        problem(error.span().unwrap_or_default(), message)
    })?;
    let mut scenarios = Scenarios::default();
    let mut targets = HashSet::new();
    for entry in file.scenario {
        let place = entry.target.span();
        let target = match entry.target.get_ref().as_str() {
            "*" => None,
            target => {
                let callee = number::callee(target).map_err(|why| {
                    let example = "an example is +447700900300, and * is for all others";
                    problem(place.clone(), format!("the target {why}; {example}"))
                })?;
                Some(callee.as_str().to_owned())
            }
        };
        if !targets.insert(target.clone()) {
            return Err(problem(place, "the target has a scenario already; put the steps into one"));
        }
        let scenario = scenario(entry.steps)?;
        match target {
            Some(target) => {
                scenarios.numbers.insert(target, scenario);
            }
            None => scenarios.fallback = Some(scenario),
        }
    }
    Ok(scenarios)
}

fn scenario(lines: Vec<Spanned<StepTable>>) -> Result<Scenario, ScenarioProblem> {
    let mut scenario = Scenario::silent();
    let mut answered = false;
    let mut last: Option<String> = None;
    for line in lines {
        let place = line.span();
        let line = line.into_inner();
        let does = line.does.get_ref().clone();
        if let Some(last) = &last {
            return Err(problem(place, format!("`{does}` comes after `{last}`, which nothing follows; leave it out")));
        }
        match does.as_str() {
            "ring" | "answer" | "refuse" if answered => {
                return Err(problem(place, format!("`{does}` comes after `answer`; put it before, or leave it out")));
            }
            "hang-up" if !answered => {
                return Err(problem(place, "`hang-up` comes before `answer`; write `refuse` for a call that fails"));
            }
            "answer" => answered = true,
            "refuse" | "hang-up" | "drop" | "say-forever" => last = Some(does),
            _ => {}
        }
        scenario = scenario.step(ScenarioStep {
            after: Duration::from_millis(line.after.into()),
            jitter: Duration::from_millis(line.jitter.into()),
            action: action(line)?,
        });
    }
    Ok(scenario)
}

fn action(line: StepTable) -> Result<ScenarioAction, ScenarioProblem> {
    let StepTable { does, mut text, mut status, mut phrase, .. } = line;
    let place = does.span();
    let does = does.into_inner();
    let mut said = || match text.take() {
        Some(text) => Ok(text.into_inner()),
        None => Err(problem(place.clone(), format!("`{does}` needs a `text`"))),
    };
    let transcript = |text: &str, is_final| Sound::Transcript(Transcript::from_text(text, is_final)).into();
    let action = match does.as_str() {
        "ring" => Signal::Ringing.into(),
        "answer" => Signal::Answered.into(),
        "refuse" => refusal(&place, status.take(), phrase.take())?.into(),
        "say" => ScenarioAction::Say(said()?.into()),
        "say-forever" => ScenarioAction::SayForever(said()?.into()),
        "interim" => transcript(&said()?, false),
        "final" => transcript(&said()?, true),
        "voice" => Sound::VoiceStarted.into(),
        "silence" => Sound::VoiceStopped.into(),
        "tone" => Sound::Tone.into(),
        "recogniser-fault" => Sound::RecogniserFailed.into(),
        "media-fault" => Signal::MediaLost.into(),
        "hang-up" => Signal::HungUp.into(),
        "drop" => Signal::Dropped.into(),
        _ => {
            let known = "ring, answer, refuse, say, say-forever, interim, final, voice, silence, tone, \
                         recogniser-fault, media-fault, hang-up, drop";
            return Err(problem(place, format!("`{does}` is nothing a step does; it may be one of {known}")));
        }
    };
    let left = [
        text.map(|text| ("text", text.span())),
        status.map(|status| ("status", status.span())),
        phrase.map(|phrase| ("phrase", phrase.span())),
    ];
    match left.into_iter().flatten().next() {
        Some((name, place)) => Err(problem(place, format!("`{does}` takes no `{name}`; leave it out"))),
        None => Ok(action),
    }
}

fn refusal(
    place: &Range<usize>,
    status: Option<Spanned<u16>>,
    phrase: Option<Spanned<String>>,
) -> Result<SipStatus, ScenarioProblem> {
    let Some(status) = status else {
        return Err(problem(place.clone(), "`refuse` needs a `status`, such as 486 for busy"));
    };
    if !(300..700).contains(status.get_ref()) {
        return Err(problem(status.span(), "the status is not from 300 to 699; 486 is busy, 503 a dead trunk"));
    }
    let phrase = phrase.map(Spanned::into_inner).unwrap_or_default();
    Ok(SipStatus::with_phrase(status.into_inner(), &phrase))
}
