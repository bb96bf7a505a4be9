//! What holds for a call whatever happens.

use std::time::Duration;

use proptest::prelude::*;
use smartassist_gateway::Edition;
use smartassist_gateway::call::amd::{AmdSettings, Transcript};
use smartassist_gateway::call::{
    Call, CallEffect, CallInput, CallProgress, CallReport, CallSettings, CallState, NotificationIds, Signal, SipStatus,
    Sound,
};
use smartassist_types::{AmdEvent, MachineDetectionMode};

use crate::call::queued_at;

fn sound() -> impl Strategy<Value = Sound> {
    prop_oneof![
        4 => (0_u32..14, any::<bool>())
            .prop_map(|(count, is_final)| Sound::Transcript(Transcript { word_count: count, has_voicemail_phrase: false, is_final })),
        2 => Just(Sound::VoiceStarted),
        2 => Just(Sound::VoiceStopped),
        1 => Just(Sound::Tone),
        1 => Just(Sound::RecogniserFailed),
    ]
}

fn input() -> impl Strategy<Value = CallInput> {
    prop_oneof![
        3 => Just(CallInput::Dial),
        3 => Just(CallInput::Signal(Signal::Ringing)),
        4 => Just(CallInput::Signal(Signal::Answered)),
        1 => Just(CallInput::Signal(Signal::Refused(SipStatus::BUSY))),
        8 => sound().prop_map(|sound| CallInput::Signal(Signal::Heard(sound))),
        1 => Just(CallInput::Signal(Signal::HungUp)),
        1 => Just(CallInput::Signal(Signal::Dropped)),
        1 => Just(CallInput::Signal(Signal::MediaLost)),
        1 => Just(CallInput::BotHungUp),
        1 => Just(CallInput::Cancel),
        2 => Just(CallInput::Tick),
    ]
}

fn plan() -> impl Strategy<Value = CallSettings> {
    let mode = prop::sample::select(vec![
        MachineDetectionMode::Detect,
        MachineDetectionMode::Disconnect,
        MachineDetectionMode::Disabled,
    ]);
    (mode, 1_u64..30_000, 1_u64..60_000).prop_map(|(mode, ring, duration)| CallSettings {
        amd: AmdSettings::new(mode),
        ring_timeout: Duration::from_millis(ring),
        max_duration: Duration::from_millis(duration),
        ..CallSettings::default()
    })
}

proptest! {
    #[test]
    fn whatever_happens(plan in plan(), life in prop::collection::vec((0_u64..4000, input()), 0..40)) {
        let mut call = Call::new(plan.clone(), queued_at());
        let mut now = Duration::ZERO;
        let mut effects = call.handle(now, CallInput::Dial);
        for (after, input) in life {
            now += Duration::from_millis(after);
            effects.extend(call.handle(now, input));
        }
        // Left alone, every call that was dialled comes to its end by its limits.
        while let Some(due) = call.next_due() {
            effects.extend(call.handle(due, CallInput::Tick));
        }
        prop_assert!(call.is_over());

        let reports: Vec<&CallReport> = effects
            .iter()
            .filter_map(|effect| match effect {
                CallEffect::Report(report) => Some(&**report),
                CallEffect::HangUp | CallEffect::Ignored(_) => None,
            })
            .collect();
        let answers = reports.iter().filter(|report| report.progress == CallProgress::Answered).count();
        prop_assert!(answers <= 1);
        prop_assert_eq!(reports.iter().filter(|report| report.progress.is_last()).count(), 1);
        let last = reports.last().unwrap();
        prop_assert!(last.progress.is_last());
        prop_assert!(effects.iter().filter(|effect| **effect == CallEffect::HangUp).count() <= 1);

        // Times do not run backwards, and lengths keep to the limits.
        prop_assert!(reports.is_sorted_by_key(|report| report.at));
        match &last.progress {
            CallProgress::Completed { duration, .. } => {
                prop_assert_eq!(answers, 1);
                prop_assert!(*duration <= plan.max_duration);
            }
            _ => {
                prop_assert_eq!(reports.len(), 1);
                prop_assert!(last.connect_duration.unwrap() <= plan.ring_timeout);
            }
        }
        for report in &reports {
            prop_assert!(report.ring_duration <= report.connect_duration);
        }

        // As notifications they sort into the order in which they happened, but for a tone before the verdict.
        let ids = NotificationIds { conversation: "c".into(), session: None };
        let ranks: Vec<_> = reports
            .iter()
            .filter(|report| report.progress != CallProgress::Detected(AmdEvent::AmdToneDetected))
            .map(|report| Edition::Of2025.notification(report, &ids).unwrap().rank())
            .collect();
        prop_assert!(ranks.is_sorted());
    }

    #[test]
    fn a_call_that_was_cut_off_ends_with_what_was_known(
        plan in plan(),
        life in prop::collection::vec((0_u64..4000, input()), 0..40),
        lived in 0_u64..200_000,
    ) {
        let mut call = Call::new(plan.clone(), queued_at());
        let mut now = Duration::ZERO;
        let mut told = Vec::new();
        for (after, input) in life {
            now += Duration::from_millis(after);
            let before = call.clone();
            let effects = call.handle(now, input);
            if call.is_over() {
                // The crash came before its last step.
                call = before;
                break;
            }
            told.extend(effects.into_iter().filter_map(|effect| match effect {
                CallEffect::Report(report) => Some(*report),
                CallEffect::HangUp | CallEffect::Ignored(_) => None,
            }));
        }
        // As it comes back from the store.
        let stored = serde_json::to_string(call.state()).unwrap();
        let known: CallState = serde_json::from_str(&stored).unwrap();
        prop_assert_eq!(&known, call.state());
        let lived = Duration::from_millis(lived);
        let (last_words, state) = Call::end_interrupted(plan.clone(), queued_at(), known.clone(), lived);
        let end = last_words.last().unwrap();
        prop_assert!(end.progress.is_last() && end.was_interrupted);
        prop_assert_eq!(end.at, queued_at() + known.at.max(lived));
        prop_assert_eq!(state.at, known.at.max(lived));

        let is_event = |report: &&CallReport, wanted: fn(&AmdEvent) -> bool| {
            matches!(&report.progress, CallProgress::Detected(event) if wanted(event))
        };
        let was_up = told.iter().any(|report| report.progress == CallProgress::Answered);
        let stopped = |reports: &[CallReport]| reports.iter().filter(|report| is_event(report, AmdEvent::is_last)).count();
        let detects = plan.amd.mode != MachineDetectionMode::Disabled;
        prop_assert_eq!(stopped(&told) + stopped(&last_words), usize::from(was_up && detects));
        prop_assert_eq!(last_words.iter().filter(|report| is_event(report, AmdEvent::is_verdict)).count(), 0);
        prop_assert_eq!(last_words.len(), 1 + stopped(&last_words));
        let verdict = told.iter().find(|report| is_event(report, AmdEvent::is_verdict));
        match (verdict.map(|report| &report.progress), &end.amd_result) {
            (Some(CallProgress::Detected(verdict)), amd_result) => prop_assert_eq!(Some(verdict), amd_result.as_ref()),
            (_, Some(amd_result)) => prop_assert!(stopped(&told) == 1 && !amd_result.is_verdict()),
            (_, None) => {}
        }
        match &end.progress {
            CallProgress::Completed { duration, .. } => {
                prop_assert!(was_up);
                prop_assert_eq!(end.answered_at.unwrap() + *duration, end.at);
            }
            progress => prop_assert!(!was_up && *progress == CallProgress::Failed(SipStatus::REQUEST_TERMINATED)),
        }
        prop_assert!(told.iter().chain(&last_words).is_sorted_by_key(|report| report.at));

        // In 2023 the mode of detection does not stand in for a result.
        let ids = NotificationIds { conversation: "c".into(), session: None };
        for edition in [Edition::Of2023, Edition::Of2025] {
            let notification = edition.notification(end, &ids).unwrap();
            let result = notification.machinedetection.as_ref().map(|result| result.as_str().to_owned());
            let wanted = end.amd_result.as_ref().filter(|_| was_up).map(|amd_result| amd_result.as_str().to_owned());
            prop_assert_eq!(result, wanted);
        }
    }
}
