//! Numbers that may be called in tests, and what happens then.
//!
//! They lie in +44 7700 900000 to 900999, a thousand mobile numbers that the British regulator Ofcom keeps for drama:
//! they are well-formed everywhere and belong to nobody, so that a test that goes to a real trunk by mistake rings
//! nobody. What the North American plan keeps for fiction are a hundred numbers in each area, and +1 500 555 is known
//! for another vendor's test numbers, which do other things. The last three digits follow the statuses of SIP where
//! there is one.
//!
//! | number | what happens |
//! | --- | --- |
//! | +447700900200 | a person says hello and hangs up after a while |
//! | +447700900201 | a person who answers at length, and waits for a reply |
//! | +447700900210 | voicemail with a beep |
//! | +447700900211 | voicemail without a beep |
//! | +447700900212 | voicemail of few words, with a known phrase and a beep |
//! | +447700900213 | voicemail whose greeting and beep outlast the default timers |
//! | +447700900220 | fax |
//! | +447700900230 | silence |
//! | +447700900231 | noise, of which the recogniser makes empty transcripts |
//! | +447700900240 | endless speech |
//! | +447700900241 | a voice that mumbles on, and no words |
//! | +447700900250 | the carrier drops the call after the greeting |
//! | +447700900251 | the sound is lost within the greeting |
//! | +447700900252 | the recogniser breaks down; the call stays up |
//! | +447700900253 | an answer without ringing, then a person |
//! | +447700900404 | the number does not exist |
//! | +447700900408 | the carrier gives up because nothing answers it |
//! | +447700900480 | declined, as the vendor has it |
//! | +447700900486 | busy |
//! | +447700900487 | no answer: it rings until somebody gives up |
//! | +447700900488 | nothing at all: it does not even ring |
//! | +447700900500 | dead trunk: the carrier cannot be reached |
//! | +447700900502 | the carrier loses the call while it rings |
//! | +447700900503 | the carrier is reached and not available |
//! | +447700900603 | declined, as SIP has it |

use super::scenario::{Scenario, ScenarioAction};
use crate::call::amd::Transcript;
use crate::call::{Signal, SipStatus, Sound};

/// A number that may be called in tests.
#[derive(Clone, Copy, Debug)]
pub struct TestNumber {
    /// The number, with a plus and the country code.
    pub number: &'static str,
    /// What happens, in a few words.
    pub about: &'static str,
    scenario: fn() -> Scenario,
}

impl TestNumber {
    /// What happens, step by step.
    pub fn scenario(&self) -> Scenario {
        (self.scenario)()
    }
}

const fn number(number: &'static str, about: &'static str, scenario: fn() -> Scenario) -> TestNumber {
    TestNumber { number, about, scenario }
}

/// All of them, by number.
pub const TEST_NUMBERS: &[TestNumber] = &[
    number("+447700900200", "a person says hello and hangs up after a while", person),
    number("+447700900201", "a person who answers at length, and waits for a reply", || {
        answered().then(400, say("Good morning, Smith speaking."))
    }),
    number("+447700900210", "voicemail with a beep", || {
        greeting(LONG).then(500, Sound::Tone).then(60_000, Signal::HungUp)
    }),
    number("+447700900211", "voicemail without a beep", || greeting(LONG).then(60_000, Signal::HungUp)),
    number("+447700900212", "voicemail of few words, with a known phrase and a beep", || {
        greeting("Please leave a message").then(500, Sound::Tone).then(60_000, Signal::HungUp)
    }),
    number("+447700900213", "voicemail whose greeting and beep outlast the default timers", || {
        let for_long = [LONG; 6].join(" and ");
        answered().then(500, ScenarioAction::Say(for_long.into())).then(500, Sound::Tone).then(60_000, Signal::HungUp)
    }),
    number("+447700900220", "fax", || {
        answered().then(1500, Sound::Tone).then(3000, Sound::Tone).then(30_000, Signal::HungUp)
    }),
    number("+447700900230", "silence", answered),
    number("+447700900231", "noise, of which the recogniser makes empty transcripts", || {
        answered().then(900, transcript("", true)).then(2000, transcript("...", true))
    }),
    number("+447700900240", "endless speech", || answered().then(500, ScenarioAction::SayForever(LONG.into()))),
    number("+447700900241", "a voice that mumbles on, and no words", || answered().then(500, Sound::VoiceStarted)),
    number("+447700900250", "the carrier drops the call after the greeting", || {
        answered().then(400, say("Hello?")).then(5000, Signal::Dropped)
    }),
    number("+447700900251", "the sound is lost within the greeting", || {
        answered().then(500, Sound::VoiceStarted).then(1500, Signal::MediaLost)
    }),
    number("+447700900252", "the recogniser breaks down; the call stays up", || {
        answered().then(800, Sound::RecogniserFailed).then(400, say("Hello?")).then(9000, Signal::HungUp)
    }),
    number("+447700900253", "an answer without ringing, then a person", || {
        Scenario::silent().then(900, Signal::Answered).then(400, say("Hello?")).then(10_000, Signal::HungUp)
    }),
    number("+447700900404", "the number does not exist", || Scenario::silent().then(600, SipStatus::from_code(404))),
    number("+447700900408", "the carrier gives up because nothing answers it", || {
        // Timer B of SIP.
        Scenario::silent().then(32_000, SipStatus::from_code(408))
    }),
    number("+447700900480", "declined, as the vendor has it", || {
        ringing().then(4000, SipStatus::TEMPORARILY_UNAVAILABLE)
    }),
    number("+447700900486", "busy", || Scenario::silent().then(1200, SipStatus::BUSY)),
    number("+447700900487", "no answer: it rings until somebody gives up", ringing),
    number("+447700900488", "nothing at all: it does not even ring", Scenario::silent),
    number("+447700900500", "dead trunk: the carrier cannot be reached", Scenario::unreachable),
    number("+447700900502", "the carrier loses the call while it rings", || ringing().then(2000, Signal::Dropped)),
    number("+447700900503", "the carrier is reached and not available", || {
        Scenario::silent().then(300, SipStatus::SERVICE_UNAVAILABLE)
    }),
    number("+447700900603", "declined, as SIP has it", || ringing().then(4000, SipStatus::from_code(603))),
];

/// Longer than the default threshold, and without a phrase that voicemail is known by.
const LONG: &str = "You have reached the office of Smith and Sons which is closed today";

/// What every number does that is not in the table.
pub(super) fn person() -> Scenario {
    answered().then(400, say("Hello?")).then(12_000, Signal::HungUp)
}

fn ringing() -> Scenario {
    Scenario::silent().then(900, Signal::Ringing)
}

fn answered() -> Scenario {
    ringing().then(3000, Signal::Answered)
}

fn greeting(text: &'static str) -> Scenario {
    answered().then(500, say(text))
}

fn say(text: &'static str) -> ScenarioAction {
    ScenarioAction::Say(text.into())
}

fn transcript(text: &str, is_final: bool) -> Sound {
    Sound::Transcript(Transcript::from_text(text, is_final))
}
