//! What holds for every agent and period.

use std::ops::ControlFlow;

use proptest::prelude::*;
use smartassist_gateway::reports::user_status::{
    AgentState, ByteCount, Presence, PresenceChange, ReportPeriod, UserStatusReport,
};

use super::naive;
use super::typed;
use super::world::{Bucket, buckets, moment, request, written};

const NAMES: [&str; 4] = ["Available", "Away", "Busy", "Break"];
/// The same in spellings that JSON and capitals change.
const ODD_NAMES: [&str; 4] = ["say \"hi\"\\\u{1}", "ẞtraße", "STRASSE", "SAY \"HI\"\\\u{1}"];
/// Long after every period here, in milliseconds.
const LATE: i64 = 4_000_000_000_000;

/// Periods of up to a few hours, not on any round time.
fn periods() -> impl Strategy<Value = ReportPeriod> {
    (0_i64..1_000_000, 1_i64..20_000, 1_i32..90).prop_map(|(start, length, minutes)| {
        ReportPeriod::of(&request(&moment(start), &moment(start + length), None, minutes)).unwrap()
    })
}

#[derive(Clone, Copy, Debug)]
struct Step {
    /// Milliseconds after the one before.
    after: i64,
    /// `None`: logged out.
    status: Option<usize>,
    interacting: bool,
}

/// Steps of up to `longest`, of which `logs_out` in a hundred log out.
fn steps(longest: i64, logs_out: u32) -> impl Strategy<Value = Vec<Step>> {
    let status = (0..NAMES.len(), 0_u32..100).prop_map(move |(status, chance)| (chance >= logs_out).then_some(status));
    let after = prop_oneof![1 => Just(0), 4 => 0..longest];
    let step =
        (after, status, any::<bool>()).prop_map(|(after, status, interacting)| Step { after, status, interacting });
    prop::collection::vec(step, 1..40)
}

/// The changes, of which the first is at `first`.
fn changes(first: i64, steps: &[Step], unit: i64) -> Vec<PresenceChange<'static>> {
    let mut at = first;
    steps
        .iter()
        .enumerate()
        .map(|(index, step)| {
            at += if index == 0 { 0 } else { step.after * unit };
            let state = if step.interacting { AgentState::Interacting } else { AgentState::Idle };
            step.status
                .map_or(PresenceChange::logged_out(at), |status| PresenceChange::logged_in(at, NAMES[status], state))
        })
        .collect()
}

fn statuses(buckets: Vec<Bucket>) -> Vec<Vec<naive::StatusTime>> {
    let all = |bucket: Bucket| bucket.statuses.into_iter().map(|share| (share.status, share.idle, share.interacting));
    buckets.into_iter().map(|bucket| all(bucket).collect()).collect()
}

proptest! {
    #[test]
    fn buckets_tile_the_period(period in periods()) {
        let bounds: Vec<_> = period.bounds().collect();
        prop_assert_eq!(bounds.len(), period.buckets());
        prop_assert_eq!(bounds.first().unwrap().0, period.start_second());
        prop_assert_eq!(bounds.last().unwrap().1, period.end_second());
        prop_assert!(bounds.windows(2).all(|pair| pair[0].1 == pair[1].0));
        prop_assert!(bounds[..bounds.len() - 1].iter().all(|(start, end)| end - start == period.bucket_seconds()));
        let (start, end) = bounds.last().unwrap();
        prop_assert!(*start < *end && end - start <= period.bucket_seconds());
    }

    #[test]
    fn who_was_there_throughout_has_every_second(period in periods(), steps in steps(900_000, 0)) {
        let changes = changes(period.start_second() * 1000, &steps, 1);
        let buckets = buckets(period, LATE, changes);
        prop_assert_eq!(buckets.len(), period.buckets());
        for bucket in buckets {
            let sum: u32 = bucket.statuses.iter().map(|share| share.idle + share.interacting).sum();
            prop_assert_eq!(i64::from(sum), bucket.end - bucket.start);
        }
    }

    #[test]
    fn no_bucket_holds_more_than_its_length_and_no_figure_is_a_second_off(
        period in periods(),
        steps in steps(900_000, 30),
        early in 0_i64..3_000_000,
        known in 0_i64..20_000_000,
    ) {
        let start = period.start_second() * 1000;
        let now = start + known;
        let changes = changes(start - early, &steps, 1);
        for bucket in buckets(period, now, changes.iter().copied()) {
            let mut known = 0;
            for share in &bucket.statuses {
                let mut spent = [0, 0];
                for (index, change) in changes.iter().enumerate() {
                    let until = changes.get(index + 1).map_or(LATE, |next| next.at).min(now).min(bucket.end * 1000);
                    for (state, spent) in [AgentState::Idle, AgentState::Interacting].into_iter().zip(&mut spent) {
                        if PresenceChange::logged_in(change.at, &share.status, state) == *change {
                            *spent += (until - change.at.max(bucket.start * 1000)).max(0);
                        }
                    }
                }
                prop_assert!((i64::from(share.idle) * 1000 - spent[0]).abs() < 1000);
                prop_assert!((i64::from(share.interacting) * 1000 - spent[1]).abs() < 1000);
                prop_assert!((i64::from(share.idle + share.interacting) * 1000 - spent[0] - spent[1]).abs() < 1000);
                known += spent[0] + spent[1];
            }
            // Nothing is left out but a part of a second.
            let sum: u32 = bucket.statuses.iter().map(|share| share.idle + share.interacting).sum();
            prop_assert_eq!(i64::from(sum), known / 1000);
            prop_assert!(i64::from(sum) <= bucket.end - bucket.start);
        }
    }

    #[test]
    fn the_naive_model_agrees(
        period in periods(),
        steps in steps(1_500, 20),
        early in -3_000_i64..3_000,
        known in 0_i64..20_000,
    ) {
        let changes = changes((period.start_second() - early) * 1000, &steps, 1000);
        let now = (period.start_second() + known) * 1000;
        let tally = buckets(period, now, changes.iter().copied());
        let (start, end) = (period.start_second(), period.end_second());
        let mut expected = naive::report(start, end, period.bucket_seconds(), now, &changes);
        if expected.iter().all(Vec::is_empty) {
            expected.clear();
        }
        prop_assert_eq!(statuses(tally), expected);
    }

    #[test]
    fn shorter_buckets_add_up_to_longer_ones(
        start in 0_i64..1_000_000,
        length in 1_i64..20_000,
        minutes in 1_i32..30,
        times in 1_i32..5,
        steps in steps(1_500, 20),
    ) {
        let of = |minutes: i32| {
            let period = ReportPeriod::of(&request(&moment(start), &moment(start + length), None, minutes)).unwrap();
            buckets(period, LATE, changes((start - 500) * 1000, &steps, 1000))
        };
        let summed: Vec<Vec<naive::StatusTime>> = statuses(of(minutes))
            .chunks(usize::try_from(times).unwrap())
            .map(|chunk| {
                let mut sums: Vec<naive::StatusTime> = Vec::new();
                for (name, idle, interacting) in chunk.iter().flatten() {
                    match sums.iter_mut().find(|(known, ..)| known == name) {
                        Some(sum) => *sum = (name.clone(), sum.1 + idle, sum.2 + interacting),
                        None => sums.push((name.clone(), *idle, *interacting)),
                    }
                }
                sums
            })
            .collect();
        prop_assert_eq!(summed, statuses(of(minutes * times)));
    }

    #[test]
    fn what_is_written_is_what_the_types_write_wherever_it_was_stopped(
        period in periods(),
        steps in steps(900_000, 30),
        early in 0_i64..3_000_000,
        known in 0_i64..40_000_000,
        stop in 1_usize..9,
    ) {
        let start = period.start_second() * 1000;
        let plain = changes(start - early, &steps, 1);
        // The store has one change a millisecond.
        let mut changes: Vec<PresenceChange<'_>> = Vec::new();
        for change in plain {
            let presence = match change.presence {
                Presence::LoggedIn { status, state } => {
                    let number = NAMES.iter().position(|name| *name == status).unwrap();
                    Presence::LoggedIn { status: ODD_NAMES[number], state }
                }
                Presence::LoggedOut => Presence::LoggedOut,
            };
            if changes.last().is_some_and(|last| last.at == change.at) {
                changes.pop();
            }
            changes.push(PresenceChange { at: change.at, presence });
        }
        let now = start + known;
        let types = typed::intervals(&buckets(period, now, changes.iter().copied()));
        let expected = serde_json::to_string(&types).unwrap();
        let whole = written(period, now, &changes, usize::MAX);
        prop_assert_eq!(format!("[{whole}]"), expected);
        prop_assert_eq!(&written(period, now, &changes, stop), &whole);
        prop_assert_eq!(counted(period, now, &changes), u64::try_from(whole.len()).unwrap());
    }
}

/// How many bytes the report says that it has.
fn counted(period: ReportPeriod, now: i64, changes: &[PresenceChange<'_>]) -> u64 {
    let (report, mut bytes) = (UserStatusReport::new(period, now).unwrap(), ByteCount::default());
    let mut sweep = report.sweep();
    let mut closed = |bucket: smartassist_gateway::reports::user_status::Bucket<'_>| {
        report.write(&bucket, &mut bytes);
        ControlFlow::Continue(())
    };
    assert!(changes.iter().try_for_each(|change| sweep.change(*change, &mut closed)).is_continue());
    assert!(sweep.finish(&mut closed).is_continue());
    bytes.0
}
