//! What the user status report costs, next to a naive one and next to its goals.
//!
//! `cargo bench -p smartassist-gateway --bench user_status` measures in this process and prints medians, least times
//! and ratios. Nothing is asserted: times depend on the machine, the ratio says what matters. The goals are those of
//! the project: 1 000 agents over 30 days in buckets of 15 minutes, with some 20 changes a day, in 300 ms on one core;
//! and a page of 50 such agents as JSON in as much.

#![allow(
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a program for people, which may stop at the first surprise"
)]

use std::hint::black_box;
use std::ops::ControlFlow;
use std::time::Instant;

use serde_json::json;
use smartassist_gateway::reports::user_status::{
    AgentState, Bucket, ByteCount, JsonSink, PresenceChange, ReportPeriod, Sweep, UserStatusReport,
};
use smartassist_types::UserStatusAgent;

#[path = "../tests/user_status/naive.rs"]
mod naive;

const ROUNDS: usize = 7;
const DAYS: i64 = 30;
/// 25 August 2022, in seconds since 1970-01-01 UTC.
const START: i64 = 1_661_385_600;
const NAMES: [&str; 4] = ["Available", "Away", "Busy", "Available"];

/// Median and least, in milliseconds, of each of these: all in every round, so that the machine's moods meet all alike.
/// The least is the nearest to what one core does where others share the machine.
fn times<const N: usize>(mut work: [&mut dyn FnMut(); N]) -> [(f64, f64); N] {
    let mut all = [(); N].map(|()| Vec::with_capacity(ROUNDS));
    for _ in 0..ROUNDS {
        for (work, all) in work.iter_mut().zip(&mut all) {
            let began = Instant::now();
            work();
            all.push(began.elapsed().as_secs_f64() * 1e3);
        }
    }
    all.map(|mut all| {
        all.sort_by(f64::total_cmp);
        (all[ROUNDS / 2], all[0])
    })
}

fn period(days: i64) -> ReportPeriod {
    let moment = |second| jiff::Timestamp::from_second(second).unwrap().to_string();
    let dates = json!({"startDate": moment(START), "endDate": moment(START + days * 86_400)});
    let request = json!({"filter": {"dateFilter": dates}, "granularity": "PT15M"});
    ReportPeriod::of(&serde_json::from_value(request).unwrap()).unwrap()
}

/// Twenty changes a day, `unit` milliseconds fine. Half of the agents leave in the evening, the others never do, which
/// is more than any real agent does.
fn changes(agent: i64, unit: i64) -> Vec<PresenceChange<'static>> {
    let mut seed = u64::try_from(agent).unwrap() + 1;
    let mut dice = move |sides: i64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(seed >> 33).unwrap() % sides
    };
    let mut changes = Vec::new();
    for day in 0..DAYS {
        let mut at = (START + day * 86_400 + 8 * 3600) * 1000;
        for change in 0..20 {
            at += dice(2_700_000 / unit) * unit;
            let state = if dice(2) == 0 { AgentState::Idle } else { AgentState::Interacting };
            let status = NAMES[usize::try_from(dice(4)).unwrap()];
            let leaves = change == 19 && agent % 2 == 0;
            changes.push(if leaves {
                PresenceChange::logged_out(at)
            } else {
                PresenceChange::logged_in(at, status, state)
            });
        }
    }
    changes
}

/// How the sweep hands on buckets.
type Closed<'a> = dyn FnMut(Bucket<'_>) -> ControlFlow<()> + 'a;

fn swept(sweep: &mut Sweep, changes: &[PresenceChange<'_>], mut closed: &mut Closed<'_>) {
    for change in changes {
        assert!(sweep.change(*change, &mut closed).is_continue());
    }
    assert!(sweep.finish(&mut closed).is_continue());
}

/// Seconds per bucket, of which nothing is kept.
fn sums(period: ReportPeriod, changes: &[PresenceChange<'_>]) {
    swept(&mut Sweep::new(period, i64::MAX), changes, &mut |bucket| {
        black_box(bucket.statuses().count());
        ControlFlow::Continue(())
    });
}

/// A page as the gateway writes it, into what counts or keeps it.
fn page(period: ReportPeriod, agents: &[Vec<PresenceChange<'_>>], into: &mut impl JsonSink) {
    let report = UserStatusReport::new(period, i64::MAX).unwrap();
    into.text(&UserStatusReport::page_head(true, 50, 0).unwrap());
    for (place, changes) in agents.iter().enumerate() {
        let agent = UserStatusAgent::builder()
            .user_id("u-2b991240-7f3e-53a1-a09c-aba82a4c0000")
            .first_name("John")
            .last_name("Doe")
            .email("john.doe@example.com")
            .custom_id("505951")
            .time_interval(Vec::new())
            .build()
            .unwrap();
        into.text(if place > 0 { UserStatusReport::BETWEEN } else { "" });
        into.text(&UserStatusReport::agent_head(&agent).unwrap());
        swept(&mut report.sweep(), changes, &mut |bucket| {
            report.write(&bucket, into);
            ControlFlow::Continue(())
        });
        into.text(UserStatusReport::AFTER);
    }
    into.text(UserStatusReport::AFTER);
}

fn main() {
    let coarse: Vec<_> = (0..4).map(|agent| changes(agent, 1000)).collect();
    let day = period(1);
    let (start, end) = (day.start_second(), day.end_second());
    let [one_pass, second_by_second] = times([
        &mut || {
            for changes in &coarse {
                sums(day, changes);
            }
        },
        &mut || {
            for changes in &coarse {
                black_box(naive::report(start, end, day.bucket_seconds(), i64::MAX, changes));
            }
        },
    ]);
    println!("4 agents, 1 day, PT15M {:>34} {:>14} {:>8}", "median", "least", "ratio");
    row("one pass over the changes", one_pass, &format!("{:.2}", 1.0));
    row("second by second", second_by_second, &format!("{:.2}", second_by_second.0 / one_pass.0));

    let month = period(DAYS);
    let fine: Vec<_> = (0..1000).map(|agent| changes(agent, 1)).collect();
    let (_, served) = fine.split_at(fine.len() - 50);
    let (mut counted, mut written) = (ByteCount::default(), Vec::new());
    let [seconds, measured, whole] = times([
        &mut || {
            for changes in &fine {
                sums(month, changes);
            }
        },
        &mut || {
            counted = ByteCount::default();
            page(month, served, &mut counted);
        },
        &mut || {
            // As the gateway does it: measured first, and then written in chunks that are let go.
            page(month, served, &mut ByteCount::default());
            written.clear();
            page(month, served, &mut written);
        },
    ]);
    assert_eq!(counted.0, u64::try_from(written.len()).unwrap());
    println!("\n30 days, PT15M: {} buckets an agent {:>21} {:>14} {:>8}", month.buckets(), "median", "least", "goal");
    row("1 000 agents, seconds per bucket", seconds, "300 ms");
    row("50 agents, measured", measured, "");
    row(&format!("50 agents, measured and {:.1} MB of JSON", counted.0 as f64 / 1e6), whole, "300 ms");
}

fn row(name: &str, (median, least): (f64, f64), last: &str) {
    println!("{name:43} {median:>10.3} ms {least:>11.3} ms {last:>8}");
}
