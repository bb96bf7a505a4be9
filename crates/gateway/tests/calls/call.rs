//! The table of a call's phases, cell by cell, and its limits.

use std::time::Duration;

use jiff::Timestamp;
use smartassist_gateway::call::amd::{AmdSettings, Transcript};
use smartassist_gateway::call::{
    Call, CallEffect, CallInput, CallPhase, CallProgress, CallReport, CallSettings, DEFAULT_MAX_CALL_DURATION, EndedBy,
    Signal, SipStatus, Sound,
};
use smartassist_types::{AmdEvent, DialoutRequest, MachineDetectionMode};

const WORDS: Sound = Sound::Transcript(Transcript { word_count: 20, has_voicemail_phrase: false, is_final: true });

pub fn queued_at() -> Timestamp {
    "2025-06-26T12:00:00Z".parse().unwrap()
}

fn plan(mode: MachineDetectionMode) -> CallSettings {
    CallSettings { amd: AmdSettings::new(mode), ..CallSettings::default() }
}

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// A call in the phase given, a second for each step there.
fn call_in(phase: CallPhase, mode: MachineDetectionMode) -> Call {
    let mut call = Call::new(plan(mode), queued_at());
    let path =
        [CallInput::Dial, CallInput::Signal(Signal::Ringing), CallInput::Signal(Signal::Answered), CallInput::Cancel];
    for (step, input) in (1..).zip(path) {
        if call.phase() < phase {
            call.handle(ms(step * 1000), input);
        }
    }
    assert_eq!(call.phase(), phase);
    call
}

fn reports(effects: &[CallEffect]) -> Vec<&CallReport> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            CallEffect::Report(report) => Some(&**report),
            CallEffect::HangUp | CallEffect::Ignored(_) => None,
        })
        .collect()
}

/// Effects in words.
fn words(effects: &[CallEffect]) -> String {
    let words = effects.iter().map(|effect| match effect {
        CallEffect::HangUp => "hang up".to_owned(),
        CallEffect::Ignored(_) => "ignored".to_owned(),
        CallEffect::Report(report) => match &report.progress {
            CallProgress::Answered => "answered".to_owned(),
            CallProgress::Detected(event) => event.as_str().to_owned(),
            CallProgress::Completed { by: EndedBy::Callee, .. } => "completed by called".to_owned(),
            CallProgress::Completed { by: EndedBy::Bot, .. } => "completed by bot".to_owned(),
            CallProgress::Completed { by: EndedBy::Gateway, .. } => "completed by gateway".to_owned(),
            CallProgress::Failed(refusal) => format!("failed {}", refusal.code()),
        },
    });
    words.collect::<Vec<_>>().join(", ")
}

/// What follows from an input in a phase, and where it leads; no phase means that the call stays where it is.
type Cell = (&'static str, Option<CallPhase>);

#[test]
fn every_phase_and_every_input() {
    use CallPhase::{Answered, Dialling, Ended, Queued, Ringing};
    const NO: &str = "ignored";
    let phases = [Queued, Dialling, Ringing, Answered, Ended];
    let signal = CallInput::Signal;
    let table: [(CallInput, [Cell; 5]); 11] = [
        (CallInput::Dial, [("", Some(Dialling)), (NO, None), (NO, None), (NO, None), (NO, None)]),
        (signal(Signal::Ringing), [(NO, None), ("", Some(Ringing)), ("", None), (NO, None), (NO, None)]),
        (
            signal(Signal::Answered),
            [(NO, None), ("answered", Some(Answered)), ("answered", Some(Answered)), (NO, None), (NO, None)],
        ),
        (
            signal(Signal::Refused(SipStatus::BUSY)),
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
            CallInput::BotHungUp,
            [(NO, None), (NO, None), (NO, None), ("hang up, amd_stopped, completed by bot", Some(Ended)), (NO, None)],
        ),
        (
            CallInput::Cancel,
            [
                ("failed 487", Some(Ended)),
                ("hang up, failed 487", Some(Ended)),
                ("hang up, failed 487", Some(Ended)),
                ("hang up, amd_stopped, completed by gateway", Some(Ended)),
                (NO, None),
            ],
        ),
        (CallInput::Tick, [("", None), ("", None), ("", None), ("", None), ("", None)]),
    ];
    for (input, cells) in table {
        for (phase, (expected, leads_to)) in phases.into_iter().zip(cells) {
            let mut call = call_in(phase, MachineDetectionMode::Detect);
            let effects = call.handle(ms(5000), input.clone());
            assert_eq!(words(&effects), expected, "{input:?} in {phase:?}");
            assert_eq!(call.phase(), leads_to.unwrap_or(phase), "{input:?} in {phase:?}");
            if let Some(CallEffect::Ignored(told)) = effects.first() {
                assert_eq!(*told, phase);
            }
        }
    }
}

#[test]
fn an_attempt_is_given_up_after_the_ring_timeout() {
    for phase in [CallPhase::Dialling, CallPhase::Ringing] {
        let mut call = call_in(phase, MachineDetectionMode::Detect);
        // Dialled at 1 s.
        assert_eq!(call.next_due(), Some(ms(61_000)), "{phase:?}");
        assert_eq!(call.handle(ms(60_999), CallInput::Tick), []);
        let effects = call.handle(ms(61_000), CallInput::Tick);
        assert_eq!(words(&effects), "hang up, failed 487");
        let report = reports(&effects)[0];
        assert_eq!(report.connect_duration, Some(ms(60_000)));
        assert_eq!(report.ring_duration, (phase == CallPhase::Ringing).then_some(ms(59_000)));
        assert_eq!(call.next_due(), None);
        // An answer that crosses with it comes too late.
        assert_eq!(words(&call.handle(ms(61_001), CallInput::Signal(Signal::Answered))), "ignored");
    }
}

#[test]
fn ringing_counts_from_the_first_time() {
    let mut call = call_in(CallPhase::Ringing, MachineDetectionMode::Disabled);
    call.handle(ms(3000), CallInput::Signal(Signal::Ringing));
    let effects = call.handle(ms(5000), CallInput::Signal(Signal::Answered));
    // Dialled at 1 s, rang at 2 s.
    let report = reports(&effects)[0];
    assert_eq!((report.ring_duration, report.connect_duration), (Some(ms(3000)), Some(ms(4000))));
}

#[test]
fn a_call_ends_at_its_maximum_length() {
    let mut call = call_in(CallPhase::Answered, MachineDetectionMode::Disabled);
    let end = ms(3000) + DEFAULT_MAX_CALL_DURATION;
    assert_eq!(call.next_due(), Some(end));
    // Even where nobody ticked in time, it ended then.
    let effects = call.handle(end + ms(500), CallInput::Signal(Signal::HungUp));
    assert_eq!(words(&effects), "hang up, completed by gateway, ignored");
    let report = reports(&effects)[0];
    assert_eq!(report.progress, CallProgress::Completed { by: EndedBy::Gateway, duration: DEFAULT_MAX_CALL_DURATION });
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
        let mut call = call_in(CallPhase::Answered, mode);
        assert_eq!(
            words(&call.handle(ms(4000), CallInput::Signal(Signal::Heard(heard)))),
            expected,
            "{mode:?} {heard:?}"
        );
    }
}

#[test]
fn what_was_found_is_the_verdict_or_else_a_tone_or_else_an_error() {
    use AmdEvent::{AmdError, AmdMachineDetected, AmdNoSpeechDetected, AmdToneDetected};
    for (sounds, amd_result) in [
        (&[][..], None),
        (&[Sound::Tone], Some(AmdToneDetected)),
        (&[Sound::RecogniserFailed], Some(AmdError)),
        (&[Sound::Tone, Sound::RecogniserFailed], Some(AmdToneDetected)),
        (&[Sound::Tone, WORDS], Some(AmdMachineDetected)),
        (&[WORDS, Sound::Tone, Sound::RecogniserFailed], Some(AmdMachineDetected)),
    ] {
        let mut call = call_in(CallPhase::Answered, MachineDetectionMode::Detect);
        for sound in sounds {
            call.handle(ms(4000), CallInput::Signal(Signal::Heard(*sound)));
        }
        let effects = call.handle(ms(5000), CallInput::Signal(Signal::HungUp));
        assert_eq!(reports(&effects).last().unwrap().amd_result, amd_result, "{sounds:?}");
    }
    let mut call = call_in(CallPhase::Answered, MachineDetectionMode::Detect);
    let effects = call.handle(ms(60_000), CallInput::Signal(Signal::HungUp));
    assert_eq!(reports(&effects).last().unwrap().amd_result, Some(AmdNoSpeechDetected));
}

#[test]
fn only_the_events_asked_for_are_reported_and_detection_goes_on_all_the_same() {
    let machine_alone = Some(vec![AmdEvent::AmdMachineDetected]);
    for (reported_events, expected) in [
        (None, "amd_machine_detected, amd_stopped, hang up, completed by gateway"),
        (machine_alone, "amd_machine_detected, hang up, completed by gateway"),
        (Some(vec![]), "hang up, completed by gateway"),
    ] {
        let mut call =
            Call::new(CallSettings { reported_events, ..plan(MachineDetectionMode::Disconnect) }, queued_at());
        call.handle(ms(0), CallInput::Dial);
        call.handle(ms(1000), CallInput::Signal(Signal::Answered));
        let effects = call.handle(ms(2000), CallInput::Signal(Signal::Heard(WORDS)));
        assert_eq!(words(&effects), expected);
        assert_eq!(reports(&effects).last().unwrap().amd_result, Some(AmdEvent::AmdMachineDetected));
    }
}

#[test]
fn a_request_becomes_a_plan() {
    let builder = DialoutRequest::builder().target("tel:447700900200").caller("1");
    assert_eq!(CallSettings::from(&builder.clone().build().unwrap()), CallSettings::default());
    assert_eq!(CallSettings::default().ring_timeout, ms(60_000));

    let request = builder
        .machine_detection(MachineDetectionMode::Detect)
        .timeout_in_ms(20_000)
        .amd_events_subscription(vec![AmdEvent::AmdStopped])
        .build()
        .unwrap();
    let plan = CallSettings::from(&request);
    assert_eq!((plan.amd.mode, plan.ring_timeout), (MachineDetectionMode::Detect, ms(20_000)));
    assert!(plan.reports_event(&AmdEvent::AmdStopped) && !plan.reports_event(&AmdEvent::AmdMachineDetected));
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
        assert_eq!(SipStatus::with_phrase(code, phrase).to_string(), line);
    }
}
