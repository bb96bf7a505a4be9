//! What holds for a call whatever happens.

use std::time::Duration;

use proptest::prelude::*;
use smartassist_gateway::amd::{Settings, Words};
use smartassist_gateway::call::{Call, Edition, Effect, Ids, Input, Plan, Progress, Refusal, Report, Signal, Sound};
use smartassist_types::{AmdEvent, MachineDetectionMode};

use crate::call::queued_at;

fn sound() -> impl Strategy<Value = Sound> {
    prop_oneof![
        4 => (0_u32..14, any::<bool>())
            .prop_map(|(count, is_final)| Sound::Words(Words { count, known_phrase: false, is_final })),
        2 => Just(Sound::VoiceStarted),
        2 => Just(Sound::VoiceStopped),
        1 => Just(Sound::Tone),
        1 => Just(Sound::RecogniserFailed),
    ]
}

fn input() -> impl Strategy<Value = Input> {
    prop_oneof![
        3 => Just(Input::Dial),
        3 => Just(Input::Signal(Signal::Ringing)),
        4 => Just(Input::Signal(Signal::Answered)),
        1 => Just(Input::Signal(Signal::Refused(Refusal::BUSY))),
        8 => sound().prop_map(|sound| Input::Signal(Signal::Heard(sound))),
        1 => Just(Input::Signal(Signal::HungUp)),
        1 => Just(Input::Signal(Signal::Dropped)),
        1 => Just(Input::Signal(Signal::MediaLost)),
        1 => Just(Input::BotHungUp),
        1 => Just(Input::Cancel),
        2 => Just(Input::Tick),
    ]
}

fn plan() -> impl Strategy<Value = Plan> {
    let mode = prop::sample::select(vec![
        MachineDetectionMode::Detect,
        MachineDetectionMode::Disconnect,
        MachineDetectionMode::Disabled,
    ]);
    (mode, 1_u64..30_000, 1_u64..60_000).prop_map(|(mode, ring, length)| Plan {
        amd: Settings::new(mode),
        ring_timeout: Duration::from_millis(ring),
        max_length: Duration::from_millis(length),
        ..Plan::default()
    })
}

proptest! {
    #[test]
    fn whatever_happens(plan in plan(), life in prop::collection::vec((0_u64..4000, input()), 0..40)) {
        let mut call = Call::new(plan.clone(), queued_at());
        let mut now = Duration::ZERO;
        let mut effects = call.handle(now, Input::Dial);
        for (after, input) in life {
            now += Duration::from_millis(after);
            effects.extend(call.handle(now, input));
        }
        // Left alone, every call that was dialled comes to its end by its limits.
        while let Some(due) = call.next_due() {
            effects.extend(call.handle(due, Input::Tick));
        }
        prop_assert!(call.is_over());

        let reports: Vec<&Report> = effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::Report(report) => Some(&**report),
                Effect::HangUp | Effect::Ignored(_) => None,
            })
            .collect();
        let answers = reports.iter().filter(|report| report.progress == Progress::Answered).count();
        prop_assert!(answers <= 1);
        prop_assert_eq!(reports.iter().filter(|report| report.progress.is_last()).count(), 1);
        let last = reports.last().unwrap();
        prop_assert!(last.progress.is_last());
        prop_assert!(effects.iter().filter(|effect| **effect == Effect::HangUp).count() <= 1);

        // Times do not run backwards, and lengths keep to the limits.
        prop_assert!(reports.is_sorted_by_key(|report| report.at));
        match &last.progress {
            Progress::Completed { length, .. } => {
                prop_assert_eq!(answers, 1);
                prop_assert!(*length <= plan.max_length);
            }
            _ => {
                prop_assert_eq!(reports.len(), 1);
                prop_assert!(last.connecting.unwrap() <= plan.ring_timeout);
            }
        }
        for report in &reports {
            prop_assert!(report.ringing <= report.connecting);
        }

        // As notifications they sort into the order in which they happened, but for a tone before the verdict.
        let ids = Ids { conversation: "c".into(), session: None };
        let ranks: Vec<_> = reports
            .iter()
            .filter(|report| report.progress != Progress::Detected(AmdEvent::AmdToneDetected))
            .map(|report| Edition::Of2025.notification(report, &ids).unwrap().rank())
            .collect();
        prop_assert!(ranks.is_sorted());
    }
}
