//! The table of a call's phases, cell by cell, and its limits.

use std::time::Duration;

use jiff::Timestamp;
use smartassist_gateway::call::amd::{Settings, Words};
use smartassist_gateway::call::{
    Call, Effect, Ender, Input, MAX_LENGTH, Phase, Plan, Progress, Refusal, Report, Signal, Sound,
};
use smartassist_types::{AmdEvent, DialoutRequest, MachineDetectionMode};

const WORDS: Sound = Sound::Words(Words { count: 20, known_phrase: false, is_final: true });

pub fn queued_at() -> Timestamp {
    "2025-06-26T12:00:00Z".parse().unwrap()
}

fn plan(mode: MachineDetectionMode) -> Plan {
    Plan { amd: Settings::new(mode), ..Plan::default() }
}

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// A call in the phase given, a second for each step there.
fn call_in(phase: Phase, mode: MachineDetectionMode) -> Call {
    let mut call = Call::new(plan(mode), queued_at());
    let path = [Input::Dial, Input::Signal(Signal::Ringing), Input::Signal(Signal::Answered), Input::Cancel];
    for (step, input) in (1..).zip(path) {
        if call.phase() < phase {
            call.handle(ms(step * 1000), input);
        }
    }
    assert_eq!(call.phase(), phase);
    call
}

fn reports(effects: &[Effect]) -> Vec<&Report> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Report(report) => Some(&**report),
            Effect::HangUp | Effect::Ignored(_) => None,
        })
        .collect()
}

/// Effects in words.
fn words(effects: &[Effect]) -> String {
    let words = effects.iter().map(|effect| match effect {
        Effect::HangUp => "hang up".to_owned(),
        Effect::Ignored(_) => "ignored".to_owned(),
        Effect::Report(report) => match &report.progress {
            Progress::Answered => "answered".to_owned(),
            Progress::Detected(event) => event.as_str().to_owned(),
            Progress::Completed { by: Ender::Called, .. } => "completed by called".to_owned(),
            Progress::Completed { by: Ender::Bot, .. } => "completed by bot".to_owned(),
            Progress::Completed { by: Ender::Gateway, .. } => "completed by gateway".to_owned(),
            Progress::Failed(refusal) => format!("failed {}", refusal.code()),
        },
    });
    words.collect::<Vec<_>>().join(", ")
}

/// What follows from an input in a phase, and where it leads; no phase means that the call stays where it is.
type Cell = (&'static str, Option<Phase>);

#[test]
fn every_phase_and_every_input() {
    use Phase::{Answered, Dialling, Ended, Queued, Ringing};
    const NO: &str = "ignored";
    let phases = [Queued, Dialling, Ringing, Answered, Ended];
    let signal = Input::Signal;
    let table: [(Input, [Cell; 5]); 11] = [
        (Input::Dial, [("", Some(Dialling)), (NO, None), (NO, None), (NO, None), (NO, None)]),
        (signal(Signal::Ringing), [(NO, None), ("", Some(Ringing)), ("", None), (NO, None), (NO, None)]),
        (
            signal(Signal::Answered),
            [(NO, None), ("answered", Some(Answered)), ("answered", Some(Answered)), (NO, None), (NO, None)],
        ),
        (
            signal(Signal::Refused(Refusal::BUSY)),
            [(NO, None), ("failed 486", Some(Ended)), ("failed 486", Some(Ended)), (NO, None), (NO, None)],
        ),
        (
            signal(Signal::Heard(WORDS)),
            [(NO, None), ("", None), ("", None), ("amd_machine_detected", None), (NO, None)],
        ),
        (
            signal(Signal::HungUp),
            [(NO, None), (NO, None), (NO, None), ("amd_stopped, completed by called", Some(Ended)), (NO, None)],
        ),
        (
            signal(Signal::Dropped),
            [
                (NO, None),
                ("failed 503", Some(Ended)),
                ("failed 503", Some(Ended)),
                ("amd_stopped, completed by gateway", Some(Ended)),
                (NO, None),
            ],
        ),
        (
            signal(Signal::MediaLost),
            [
                (NO, None),
                ("hang up, failed 500", Some(Ended)),
                ("hang up, failed 500", Some(Ended)),
                ("amd_error, amd_stopped, hang up, completed by gateway", Some(Ended)),
                (NO, None),
            ],
        ),
        (
            Input::BotHungUp,
            [(NO, None), (NO, None), (NO, None), ("hang up, amd_stopped, completed by bot", Some(Ended)), (NO, None)],
        ),
        (
            Input::Cancel,
            [
                ("failed 487", Some(Ended)),
                ("hang up, failed 487", Some(Ended)),
                ("hang up, failed 487", Some(Ended)),
                ("hang up, amd_stopped, completed by gateway", Some(Ended)),
                (NO, None),
            ],
        ),
        (Input::Tick, [("", None), ("", None), ("", None), ("", None), ("", None)]),
    ];
    for (input, cells) in table {
        for (phase, (expected, leads_to)) in phases.into_iter().zip(cells) {
            let mut call = call_in(phase, MachineDetectionMode::Detect);
            let effects = call.handle(ms(5000), input.clone());
            assert_eq!(words(&effects), expected, "{input:?} in {phase:?}");
            assert_eq!(call.phase(), leads_to.unwrap_or(phase), "{input:?} in {phase:?}");
            if let Some(Effect::Ignored(told)) = effects.first() {
                assert_eq!(*told, phase);
            }
        }
    }
}

#[test]
fn an_attempt_is_given_up_after_the_ring_timeout() {
    for phase in [Phase::Dialling, Phase::Ringing] {
        let mut call = call_in(phase, MachineDetectionMode::Detect);
        // Dialled at 1 s.
        assert_eq!(call.next_due(), Some(ms(61_000)), "{phase:?}");
        assert_eq!(call.handle(ms(60_999), Input::Tick), []);
        let effects = call.handle(ms(61_000), Input::Tick);
        assert_eq!(words(&effects), "hang up, failed 487");
        let report = reports(&effects)[0];
        assert_eq!(report.connecting, Some(ms(60_000)));
        assert_eq!(report.ringing, (phase == Phase::Ringing).then_some(ms(59_000)));
        assert_eq!(call.next_due(), None);
        // An answer that crosses with it comes too late.
        assert_eq!(words(&call.handle(ms(61_001), Input::Signal(Signal::Answered))), "ignored");
    }
}

#[test]
fn ringing_counts_from_the_first_time() {
    let mut call = call_in(Phase::Ringing, MachineDetectionMode::Disabled);
    call.handle(ms(3000), Input::Signal(Signal::Ringing));
    let effects = call.handle(ms(5000), Input::Signal(Signal::Answered));
    // Dialled at 1 s, rang at 2 s.
    let report = reports(&effects)[0];
    assert_eq!((report.ringing, report.connecting), (Some(ms(3000)), Some(ms(4000))));
}

#[test]
fn a_call_ends_at_its_maximum_length() {
    let mut call = call_in(Phase::Answered, MachineDetectionMode::Disabled);
    let end = ms(3000) + MAX_LENGTH;
    assert_eq!(call.next_due(), Some(end));
    // Even where nobody ticked in time, it ended then.
    let effects = call.handle(end + ms(500), Input::Signal(Signal::HungUp));
    assert_eq!(words(&effects), "hang up, completed by gateway, ignored");
    let report = reports(&effects)[0];
    assert_eq!(report.progress, Progress::Completed { by: Ender::Gateway, length: MAX_LENGTH });
    assert_eq!(report.at, queued_at().checked_add(end).unwrap());
}

#[test]
fn a_machine_is_hung_up_on_in_the_mode_disconnect_alone() {
    for (mode, heard, expected) in [
        (MachineDetectionMode::Disconnect, WORDS, "amd_machine_detected, amd_stopped, hang up, completed by gateway"),
        (
            MachineDetectionMode::Disconnect,
            Sound::Tone,
            "amd_tone_detected, amd_stopped, hang up, completed by gateway",
        ),
        (MachineDetectionMode::Detect, WORDS, "amd_machine_detected"),
        (MachineDetectionMode::Detect, Sound::Tone, "amd_tone_detected"),
        (MachineDetectionMode::Disabled, WORDS, ""),
        (MachineDetectionMode::Disabled, Sound::Tone, ""),
    ] {
        let mut call = call_in(Phase::Answered, mode);
        assert_eq!(words(&call.handle(ms(4000), Input::Signal(Signal::Heard(heard)))), expected, "{mode:?} {heard:?}");
    }
}

#[test]
fn what_was_found_is_the_verdict_or_else_a_tone_or_else_an_error() {
    use AmdEvent::{AmdError, AmdMachineDetected, AmdNoSpeechDetected, AmdToneDetected};
    for (sounds, found) in [
        (&[][..], None),
        (&[Sound::Tone], Some(AmdToneDetected)),
        (&[Sound::RecogniserFailed], Some(AmdError)),
        (&[Sound::Tone, Sound::RecogniserFailed], Some(AmdToneDetected)),
        (&[Sound::Tone, WORDS], Some(AmdMachineDetected)),
        (&[WORDS, Sound::Tone, Sound::RecogniserFailed], Some(AmdMachineDetected)),
    ] {
        let mut call = call_in(Phase::Answered, MachineDetectionMode::Detect);
        for sound in sounds {
            call.handle(ms(4000), Input::Signal(Signal::Heard(*sound)));
        }
        let effects = call.handle(ms(5000), Input::Signal(Signal::HungUp));
        assert_eq!(reports(&effects).last().unwrap().found, found, "{sounds:?}");
    }
    let mut call = call_in(Phase::Answered, MachineDetectionMode::Detect);
    let effects = call.handle(ms(60_000), Input::Signal(Signal::HungUp));
    assert_eq!(reports(&effects).last().unwrap().found, Some(AmdNoSpeechDetected));
}

#[test]
fn only_the_events_asked_for_are_reported_and_detection_goes_on_all_the_same() {
    let machine_alone = Some(vec![AmdEvent::AmdMachineDetected]);
    for (reported, expected) in [
        (None, "amd_machine_detected, amd_stopped, hang up, completed by gateway"),
        (machine_alone, "amd_machine_detected, hang up, completed by gateway"),
        (Some(vec![]), "hang up, completed by gateway"),
    ] {
        let mut call = Call::new(Plan { reported, ..plan(MachineDetectionMode::Disconnect) }, queued_at());
        call.handle(ms(0), Input::Dial);
        call.handle(ms(1000), Input::Signal(Signal::Answered));
        let effects = call.handle(ms(2000), Input::Signal(Signal::Heard(WORDS)));
        assert_eq!(words(&effects), expected);
        assert_eq!(reports(&effects).last().unwrap().found, Some(AmdEvent::AmdMachineDetected));
    }
}

#[test]
fn a_request_becomes_a_plan() {
    let builder = DialoutRequest::builder().target("tel:447700900200").caller("1");
    assert_eq!(Plan::from(&builder.clone().build().unwrap()), Plan::default());
    assert_eq!(Plan::default().ring_timeout, ms(60_000));

    let request = builder
        .machine_detection(MachineDetectionMode::Detect)
        .timeout_in_ms(20_000)
        .amd_events_subscription(vec![AmdEvent::AmdStopped])
        .build()
        .unwrap();
    let plan = Plan::from(&request);
    assert_eq!((plan.amd.mode, plan.ring_timeout), (MachineDetectionMode::Detect, ms(20_000)));
    assert!(plan.reports(&AmdEvent::AmdStopped) && !plan.reports(&AmdEvent::AmdMachineDetected));
}

#[test]
fn a_phrase_of_a_stranger_is_cut_and_cleaned() {
    let long = "x".repeat(1000);
    for (code, phrase, line) in [
        (486, "Busy Here", "486 Busy Here"),
        (486, "", "486 Busy Here"),
        (486, " \r\n", "486 Busy Here"),
        (486, "Busy\r\nX-Header: 1", "486 BusyX-Header: 1"),
        (499, "", "499 Call Failed"),
        (500, long.as_str(), &format!("500 {}", "x".repeat(64))),
    ] {
        assert_eq!(Refusal::with_phrase(code, phrase).to_string(), line);
    }
}
