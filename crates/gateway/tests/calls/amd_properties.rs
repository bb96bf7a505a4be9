//! What holds for detection whatever happens.

use std::time::Duration;

use proptest::prelude::*;
use smartassist_gateway::call::amd::{AmdAction, AmdInput, AmdOutput, AmdSettings, Detector, Transcript};
use smartassist_types::{AmdEvent, MachineDetectionMode, Timers};

fn input() -> impl Strategy<Value = AmdInput> {
    let words =
        (0_u32..14, prop::bool::weighted(0.1), any::<bool>()).prop_map(|(count, has_voicemail_phrase, is_final)| {
            AmdInput::Transcript(Transcript { word_count: count, has_voicemail_phrase, is_final })
        });
    prop_oneof![
        3 => Just(AmdInput::Answered),
        6 => words,
        3 => Just(AmdInput::VoiceStarted),
        3 => Just(AmdInput::VoiceStopped),
        2 => Just(AmdInput::Tone),
        1 => Just(AmdInput::Failed),
        1 => Just(AmdInput::HungUp),
        2 => Just(AmdInput::Tick),
    ]
}

fn settings() -> impl Strategy<Value = AmdSettings> {
    let mode = prop::sample::select(vec![
        MachineDetectionMode::Detect,
        MachineDetectionMode::Disconnect,
        MachineDetectionMode::Disabled,
    ]);
    (mode, 1_u32..12, [1_u32..20_000, 1..20_000, 1..20_000, 1..20_000]).prop_map(
        |(mode, threshold, [no_speech, decision, tone, greeting])| {
            let timers = Timers::builder()
                .no_speech_timeout_ms(no_speech)
                .decision_timeout_ms(decision)
                .tone_timeout_ms(tone)
                .greeting_completion_timeout_ms(greeting)
                .build()
                .unwrap();
            AmdSettings::new(mode).with_timers(&timers).with_threshold(threshold.try_into().unwrap())
        },
    )
}

/// Inputs with the milliseconds before each; the last is the end of the call.
fn life() -> impl Strategy<Value = Vec<(u64, AmdInput)>> {
    prop::collection::vec((0_u64..6000, input()), 0..24).prop_map(|mut life| {
        life.push((1000, AmdInput::HungUp));
        life
    })
}

/// All that is said, with the clock moved through the life either in the steps of its inputs or tick by tick.
fn said(detector: &mut Detector, life: &[(u64, AmdInput)], punctual: bool) -> Vec<AmdOutput> {
    let mut now = Duration::ZERO;
    let mut out = Vec::new();
    for (after, input) in life {
        now += Duration::from_millis(*after);
        while let Some(due) = detector.next_due().filter(|due| punctual && *due <= now) {
            out.extend(detector.handle(due, AmdInput::Tick));
        }
        out.extend(detector.handle(now, *input));
    }
    out
}

fn events(said: &[AmdOutput]) -> Vec<AmdEvent> {
    said.iter()
        .filter_map(|output| match &output.action {
            AmdAction::Event(event) => Some(*event),
            AmdAction::HangUp => None,
        })
        .collect()
}

proptest! {
    #[test]
    fn whatever_happens(settings in settings(), life in life()) {
        let mut detector = Detector::new(settings);
        let said = said(&mut detector, &life, true);
        let events = events(&said);

        // Over is over: no timer is left, and nothing more is said.
        prop_assert!(detector.is_over());
        prop_assert_eq!(detector.timers().count(), 0);
        prop_assert_eq!(detector.handle(Duration::from_secs(3600), AmdInput::Tone), vec![]);

        // At most one verdict; none only where the call was hung up, by either side, or detection broke down.
        let verdicts = events.iter().filter(|event| event.is_verdict()).count();
        prop_assert!(verdicts <= 1);
        let answered = life.iter().any(|(_, input)| *input == AmdInput::Answered);
        let cut_short = life[..life.len() - 1].iter().any(|(_, input)| matches!(input, AmdInput::Failed | AmdInput::HungUp));
        let hung_up = said.iter().any(|output| output.action == AmdAction::HangUp);
        if verdicts == 0 && !events.is_empty() && !hung_up && !cut_short {
            // Then it was hung up in the end, before either timer of the undecided was due.
            let answer = life.iter().position(|(_, input)| *input == AmdInput::Answered).unwrap();
            let up: u64 = life[answer + 1..].iter().map(|(after, _)| after).sum();
            prop_assert!(up < settings.decision.get().into());
        }

        // Every detection that began ends with `amd_stopped`, after which nothing comes but the hang-up.
        let enabled = settings.mode != MachineDetectionMode::Disabled;
        if !enabled || !answered {
            prop_assert_eq!(&events, &vec![]);
        } else if !cut_short {
            prop_assert_eq!(events.last(), Some(&AmdEvent::AmdStopped));
        }
        prop_assert!(events.iter().filter(|event| event.is_last()).count() <= 1);
        prop_assert!(!events.iter().rev().skip(1).any(AmdEvent::is_last));

        // In the documented order, each at most once; only a tone may come before the verdict.
        let stages: Vec<_> = events
            .iter()
            .filter(|event| **event != AmdEvent::AmdToneDetected)
            .map(|event| event.stage())
            .collect();
        prop_assert!(stages.is_sorted_by(|one, next| one < next), "{:?}", events);
        prop_assert!(events.iter().filter(|event| **event == AmdEvent::AmdToneDetected).count() <= 1);
        prop_assert!(said.is_sorted_by_key(|output| output.at));

        // Hung up on exactly when the mode says so.
        let disconnect = settings.mode == MachineDetectionMode::Disconnect;
        let machine = events.iter().any(|one| [AmdEvent::AmdMachineDetected, AmdEvent::AmdToneDetected].contains(one));
        prop_assert_eq!(hung_up, disconnect && machine);
        if hung_up {
            prop_assert_eq!(&said.last().unwrap().action, &AmdAction::HangUp);
        }
    }

    #[test]
    fn an_answered_call_that_is_left_alone_gets_its_verdict(settings in settings(), life in life()) {
        prop_assume!(settings.mode == MachineDetectionMode::Detect);
        let mut detector = Detector::new(settings);
        let mut out = detector.handle(Duration::ZERO, AmdInput::Answered);
        let calm: Vec<_> =
            life.into_iter().filter(|(_, input)| !matches!(input, AmdInput::Failed | AmdInput::HungUp)).collect();
        out.extend(said(&mut detector, &calm, true));
        while let Some(due) = detector.next_due() {
            out.extend(detector.handle(due, AmdInput::Tick));
        }
        prop_assert_eq!(events(&out).iter().filter(|event| event.is_verdict()).count(), 1);
    }

    #[test]
    fn a_driver_that_ticks_late_hears_the_same(settings in settings(), life in life()) {
        let punctual = said(&mut Detector::new(settings), &life, true);
        let late = said(&mut Detector::new(settings), &life, false);
        prop_assert_eq!(punctual, late);
    }
}
