//! The table of detection's events, row by row, on a clock moved by hand.

use std::time::Duration;

use smartassist_gateway::call::amd::{AmdAction, AmdInput, AmdSettings, Detector, Timer, Transcript};
use smartassist_types::{DialoutRequest, MachineDetectionMode, Timers};

const ANSWERED: (u64, AmdInput) = (0, AmdInput::Answered);
const HUNG_UP: AmdInput = AmdInput::HungUp;

fn interim(transcript: &str) -> AmdInput {
    AmdInput::Transcript(Transcript::from_text(transcript, false))
}

fn spoken(transcript: &str) -> AmdInput {
    AmdInput::Transcript(Transcript::from_text(transcript, true))
}

/// Nine words, without a phrase that voicemail is known by.
const LONG: &str = "You have reached the office of Smith and Sons";

fn settings(mode: MachineDetectionMode) -> AmdSettings {
    AmdSettings::new(mode)
}

fn timers(no_speech: u32, decision: u32, tone: u32, greeting: u32) -> AmdSettings {
    let timers = Timers::builder()
        .no_speech_timeout_ms(no_speech)
        .decision_timeout_ms(decision)
        .tone_timeout_ms(tone)
        .greeting_completion_timeout_ms(greeting)
        .build()
        .unwrap();
    settings(MachineDetectionMode::Detect).with_timers(&timers)
}

/// What a detector says to the inputs, each at its millisecond, and to the time that follows them.
fn said(settings: AmdSettings, inputs: &[(u64, AmdInput)]) -> Vec<(u64, String)> {
    let mut detector = Detector::new(settings);
    let mut out = Vec::new();
    for (at, input) in inputs {
        out.extend(detector.handle(Duration::from_millis(*at), *input));
    }
    while let Some(due) = detector.next_due() {
        out.extend(detector.handle(due, AmdInput::Tick));
    }
    out.into_iter()
        .map(|output| {
            let action = match output.action {
                AmdAction::Event(event) => event.as_str().trim_start_matches("amd_").to_owned(),
                AmdAction::HangUp => "hang up".to_owned(),
            };
            (u64::try_from(output.at.as_millis()).unwrap(), action)
        })
        .collect()
}

#[track_caller]
fn check(row: &str, settings: AmdSettings, inputs: &[(u64, AmdInput)], expected: &[(u64, &str)]) {
    let said = said(settings, inputs);
    let said: Vec<_> = said.iter().map(|(at, action)| (*at, action.as_str())).collect();
    assert_eq!(said, expected, "{row}");
}

#[test]
fn human_detected() {
    let detect = settings(MachineDetectionMode::Detect);
    let human = |at| [(at, "human_detected"), (at, "stopped")];
    check("one word, final", detect, &[ANSWERED, (900, spoken("Hello?"))], &human(900));
    check("one word below the threshold", detect, &[ANSWERED, (900, spoken("a b c d e f g h"))], &human(900));
    check(
        "first interim, then final",
        detect,
        &[ANSWERED, (700, interim("Hello")), (900, spoken("Hello?"))],
        &human(900),
    );
    check(
        "after a tone, which decides nothing",
        detect,
        &[ANSWERED, (300, AmdInput::Tone), (900, spoken("Hello?"))],
        &[(300, "tone_detected"), (900, "human_detected"), (900, "stopped")],
    );
    check(
        "nothing follows, not even a tone",
        detect,
        &[ANSWERED, (900, spoken("Hello?")), (1000, spoken(LONG)), (1100, AmdInput::Tone), (1200, HUNG_UP)],
        &human(900),
    );
    check(
        "disconnect leaves a human alone",
        settings(MachineDetectionMode::Disconnect),
        &[ANSWERED, (900, spoken("Hi"))],
        &human(900),
    );
}

#[test]
fn machine_detected() {
    let detect = settings(MachineDetectionMode::Detect);
    let machine = |at| [(at, "machine_detected"), (at + 2000, "machine_stopped_speaking"), (at + 2000, "stopped")];
    check("threshold, final", detect, &[ANSWERED, (3000, spoken(LONG))], &machine(3000));
    check("threshold, interim is enough", detect, &[ANSWERED, (3000, interim(LONG))], &machine(3000));
    check("a known phrase, short and interim", detect, &[ANSWERED, (800, interim("leave a message"))], &machine(800));
    check(
        "a lower threshold",
        detect.with_threshold(2.try_into().unwrap()),
        &[ANSWERED, (800, interim("Good")), (900, interim("Good morning"))],
        &machine(900),
    );
    check(
        "decided once",
        detect,
        &[ANSWERED, (3000, interim(LONG)), (3500, spoken("Hello?"))],
        &[(3000, "machine_detected"), (5500, "machine_stopped_speaking"), (5500, "stopped")],
    );
}

#[test]
fn no_speech_detected() {
    let detect = settings(MachineDetectionMode::Detect);
    let nobody = [(5000, "no_speech_detected"), (5000, "stopped")];
    check("silence", detect, &[ANSWERED], &nobody);
    check("an empty transcript is not a person", detect, &[ANSWERED, (900, spoken(""))], &nobody);
    check("nor one of signs alone", detect, &[ANSWERED, (900, spoken(" \u{2026} - ")), (1000, interim(""))], &nobody);
    check(
        "what rang before the answer",
        detect,
        &[(0, spoken("the number")), (0, AmdInput::VoiceStarted), ANSWERED],
        &nobody,
    );
    check(
        "a tone is no speech",
        detect,
        &[ANSWERED, (700, AmdInput::Tone)],
        &[(700, "tone_detected"), nobody[0], nobody[1]],
    );
    check("words at that very moment are late", detect, &[ANSWERED, (5000, spoken("Hello?"))], &nobody);
    check(
        "words just before are not",
        detect,
        &[ANSWERED, (4999, spoken("Hello?"))],
        &[(4999, "human_detected"), (4999, "stopped")],
    );
    check("silence is not hung up on", settings(MachineDetectionMode::Disconnect), &[ANSWERED], &nobody);
}

#[test]
fn decision_timeout() {
    let detect = settings(MachineDetectionMode::Detect);
    let undecided = [(15_000, "decision_timeout"), (15_000, "stopped")];
    check("words, never final", detect, &[ANSWERED, (900, interim("well")), (9000, interim("well er"))], &undecided);
    check(
        "a voice without words",
        detect,
        &[ANSWERED, (900, AmdInput::VoiceStarted), (9000, AmdInput::VoiceStopped)],
        &undecided,
    );
    check(
        "due before the other",
        timers(9000, 4000, 20_000, 2000),
        &[ANSWERED],
        &[(4000, "decision_timeout"), (4000, "stopped")],
    );
    check(
        "both at once: silence says more",
        timers(4000, 4000, 20_000, 2000),
        &[ANSWERED],
        &[(4000, "no_speech_detected"), (4000, "stopped")],
    );
}

#[test]
fn machine_stopped_speaking() {
    let detect = settings(MachineDetectionMode::Detect);
    let done = |machine, at| [(machine, "machine_detected"), (at, "machine_stopped_speaking"), (at, "stopped")];
    let (voice, quiet) = (AmdInput::VoiceStarted, AmdInput::VoiceStopped);
    check(
        "silence after the last words",
        detect,
        &[ANSWERED, (3000, interim(LONG)), (4500, spoken(LONG))],
        &done(3000, 6500),
    );
    check(
        "silence told by the voice",
        detect,
        &[ANSWERED, (100, voice), (3000, interim(LONG)), (9000, quiet)],
        &done(3000, 11_000),
    );
    check(
        "a pause within the greeting",
        detect,
        &[ANSWERED, (100, voice), (3000, interim(LONG)), (4000, quiet), (5000, voice), (7000, quiet)],
        &done(3000, 9000),
    );
    check(
        "silence that is told twice begins once",
        detect,
        &[ANSWERED, (100, voice), (3000, interim(LONG)), (4000, quiet), (5000, quiet)],
        &done(3000, 6000),
    );
    check(
        "words that the recogniser hands in late are no voice",
        detect,
        &[ANSWERED, (100, voice), (3000, interim(LONG)), (4000, quiet), (4800, spoken(LONG))],
        &done(3000, 6000),
    );
    check(
        "the words come when all is said",
        detect,
        &[ANSWERED, (100, voice), (2900, quiet), (3000, spoken(LONG))],
        &done(3000, 5000),
    );
    check(
        "empty transcripts are silence",
        detect,
        &[ANSWERED, (3000, spoken(LONG)), (4000, interim(""))],
        &done(3000, 5000),
    );
    check(
        "the decision timer no longer counts",
        detect,
        &[ANSWERED, (100, voice), (3000, interim(LONG)), (16_000, quiet)],
        &done(3000, 18_000),
    );
    check(
        "a machine that never stops is stopped by the hang-up",
        detect,
        &[ANSWERED, (100, voice), (3000, interim(LONG)), (90_000, HUNG_UP)],
        &[(3000, "machine_detected"), (90_000, "stopped")],
    );
}

#[test]
fn tone_detected() {
    let detect = settings(MachineDetectionMode::Detect);
    check(
        "the usual voicemail",
        detect,
        &[
            ANSWERED,
            (100, AmdInput::VoiceStarted),
            (3000, interim(LONG)),
            (6000, AmdInput::VoiceStopped),
            (6500, AmdInput::Tone),
        ],
        &[(3000, "machine_detected"), (6500, "tone_detected"), (8000, "machine_stopped_speaking"), (8000, "stopped")],
    );
    check(
        "the first one only",
        detect,
        &[ANSWERED, (1000, AmdInput::Tone), (2000, AmdInput::Tone)],
        &[(1000, "tone_detected"), (5000, "no_speech_detected"), (5000, "stopped")],
    );
    check(
        "not once its time is over, which ends nothing else",
        timers(12_000, 15_000, 10_000, 2000),
        &[ANSWERED, (10_000, AmdInput::Tone)],
        &[(12_000, "no_speech_detected"), (12_000, "stopped")],
    );
    check(
        "a greeting that outlasts the tone timer still ends in its event",
        detect,
        &[ANSWERED, (100, AmdInput::VoiceStarted), (3000, interim(LONG)), (30_000, AmdInput::VoiceStopped)],
        &[(3000, "machine_detected"), (32_000, "machine_stopped_speaking"), (32_000, "stopped")],
    );
}

#[test]
fn disconnect_hangs_up_on_machine_and_on_tone() {
    let disconnect = settings(MachineDetectionMode::Disconnect);
    check(
        "machine",
        disconnect,
        &[ANSWERED, (3000, interim(LONG)), (3100, AmdInput::Tone), (3200, HUNG_UP)],
        &[(3000, "machine_detected"), (3000, "stopped"), (3000, "hang up")],
    );
    check(
        "tone",
        disconnect,
        &[ANSWERED, (700, AmdInput::Tone), (800, spoken("Hello?"))],
        &[(700, "tone_detected"), (700, "stopped"), (700, "hang up")],
    );
    check(
        "a tone after its time is none",
        timers(12_000, 15_000, 10_000, 2000),
        &[ANSWERED, (11_000, AmdInput::Tone)],
        &[(12_000, "no_speech_detected"), (12_000, "stopped")],
    );
}

#[test]
fn error() {
    for mode in [MachineDetectionMode::Detect, MachineDetectionMode::Disconnect] {
        let broken = [(800, "error"), (800, "stopped")];
        check("undecided", settings(mode), &[ANSWERED, (800, AmdInput::Failed), (900, spoken("Hello?"))], &broken);
        check("known before the answer", settings(mode), &[(0, AmdInput::Failed), (800, AmdInput::Answered)], &broken);
        check("never answered", settings(mode), &[(0, AmdInput::Failed), (800, HUNG_UP)], &[]);
    }
    check(
        "after the verdict",
        settings(MachineDetectionMode::Detect),
        &[ANSWERED, (3000, interim(LONG)), (3500, AmdInput::Failed)],
        &[(3000, "machine_detected"), (3500, "error"), (3500, "stopped")],
    );
}

#[test]
fn stopped() {
    let detect = settings(MachineDetectionMode::Detect);
    check("hung up before the verdict", detect, &[ANSWERED, (800, HUNG_UP)], &[(800, "stopped")]);
    check("hung up twice", detect, &[ANSWERED, (800, HUNG_UP), (900, HUNG_UP)], &[(800, "stopped")]);
    check("never answered", detect, &[(800, HUNG_UP)], &[]);
    check(
        "answered twice",
        detect,
        &[ANSWERED, (3000, AmdInput::Answered)],
        &[(5000, "no_speech_detected"), (5000, "stopped")],
    );
}

#[test]
fn timers_run_only_while_something_waits_for_them() {
    use Timer::{Decision, GreetingCompletion, NoSpeech, Tone};
    let mut detector = Detector::new(settings(MachineDetectionMode::Detect));
    for (at, input, running) in [
        (0, AmdInput::Tick, &[][..]),
        (0, AmdInput::Answered, &[(Tone, 20_000), (NoSpeech, 5000), (Decision, 15_000)]),
        (900, spoken(""), &[(Tone, 20_000), (NoSpeech, 5000), (Decision, 15_000)]),
        (1000, interim("You"), &[(Tone, 20_000), (Decision, 15_000)]),
        (3000, interim(LONG), &[(Tone, 20_000), (GreetingCompletion, 5000)]),
        (4000, interim(LONG), &[(Tone, 20_000), (GreetingCompletion, 6000)]),
        (4500, AmdInput::VoiceStarted, &[(Tone, 20_000)]),
        (5000, AmdInput::Tone, &[]),
        (5500, AmdInput::VoiceStopped, &[(GreetingCompletion, 7500)]),
        (6000, HUNG_UP, &[]),
    ] {
        detector.handle(Duration::from_millis(at), input);
        let mut timers: Vec<_> = detector.timers().collect();
        timers.sort();
        assert_eq!(
            timers,
            running.iter().map(|(timer, due)| (*timer, Duration::from_millis(*due))).collect::<Vec<_>>()
        );
        assert_eq!(detector.next_due(), timers.iter().map(|(_, due)| *due).min());
    }
    assert!(detector.is_over());
}

#[test]
fn disabled_says_nothing() {
    let inputs = [
        ANSWERED,
        (1, AmdInput::VoiceStarted),
        (2, spoken(LONG)),
        (3, AmdInput::Tone),
        (4, AmdInput::Failed),
        (5, HUNG_UP),
    ];
    check("disabled", settings(MachineDetectionMode::Disabled), &inputs, &[]);
}

#[test]
fn timers_fire_before_a_later_input_and_at_their_own_time() {
    // Nobody ticked in time: the words come at 9 s, when silence was already found at 5 s.
    check(
        "late driver",
        settings(MachineDetectionMode::Detect),
        &[ANSWERED, (9000, spoken("Hello?"))],
        &[(5000, "no_speech_detected"), (5000, "stopped")],
    );
    // A clock that runs backwards is taken for one that stands still.
    check(
        "backwards",
        settings(MachineDetectionMode::Detect),
        &[ANSWERED, (2000, interim("well")), (1000, spoken("well"))],
        &[(2000, "human_detected"), (2000, "stopped")],
    );
}

#[test]
fn a_request_sets_what_it_names_and_leaves_the_defaults() {
    let builder = DialoutRequest::builder().target("tel:447700900200").caller("1");
    let request = builder.clone().build().unwrap();
    assert_eq!(AmdSettings::from(&request), AmdSettings::default());
    assert_eq!(AmdSettings::default().mode, MachineDetectionMode::Disabled);

    let request = builder
        .machine_detection(MachineDetectionMode::Detect)
        .threshold_word_count(4)
        .timers(Timers::builder().no_speech_timeout_ms(12_000))
        .build()
        .unwrap();
    let asked = AmdSettings::from(&request);
    assert_eq!((asked.mode, asked.threshold.get()), (MachineDetectionMode::Detect, 4));
    let timers = [asked.no_speech.get(), asked.decision.get(), asked.tone.get(), asked.greeting_completion.get()];
    assert_eq!(timers, [12_000, 15_000, 20_000, 2000]);
}
