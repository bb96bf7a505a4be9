//! Requests and moments, written shortly.

use std::ops::ControlFlow;

use serde_json::{Value, json};
use smartassist_gateway::reports::user_status::{PresenceChange, ReportPeriod, Sweep, UserStatusReport};
use smartassist_types::{TimeInterval, UserStatusRequest};

/// A request for this period.
pub fn request(start: &str, end: &str, offset: Option<i32>, granularity: impl Into<Value>) -> UserStatusRequest {
    let mut dates = json!({"startDate": start, "endDate": end});
    if let Some(offset) = offset {
        dates["timeZoneOffSet"] = offset.into();
    }
    serde_json::from_value(json!({"filter": {"dateFilter": dates}, "granularity": granularity.into()})).unwrap()
}

/// The same, read.
pub fn period(start: &str, end: &str, granularity: impl Into<Value>) -> ReportPeriod {
    ReportPeriod::of(&request(start, end, None, granularity)).unwrap()
}

/// Milliseconds of a moment.
pub fn at(moment: &str) -> i64 {
    moment.parse::<jiff::Timestamp>().unwrap().as_millisecond()
}

/// Seconds as a moment.
pub fn moment(second: i64) -> String {
    jiff::Timestamp::from_second(second).unwrap().to_string()
}

/// A bucket that a sweep handed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bucket {
    pub start: i64,
    pub end: i64,
    pub statuses: Vec<StatusTime>,
}

/// What an agent was in one status: idle and interacting, in seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusTime {
    pub status: String,
    pub idle: u32,
    pub interacting: u32,
}

/// All buckets of an agent with these changes.
pub fn buckets<'a>(
    period: ReportPeriod,
    now: i64,
    changes: impl IntoIterator<Item = PresenceChange<'a>>,
) -> Vec<Bucket> {
    let mut all = Vec::new();
    let mut closed = |bucket: smartassist_gateway::reports::user_status::Bucket<'_>| {
        assert_eq!(bucket.index, all.len());
        let statuses = bucket.statuses().map(|share| {
            assert_eq!(share.total(), share.idle + share.interacting);
            StatusTime { status: share.status.to_owned(), idle: share.idle, interacting: share.interacting }
        });
        all.push(Bucket { start: bucket.start, end: bucket.end, statuses: statuses.collect() });
        ControlFlow::Continue(())
    };
    let mut sweep = Sweep::new(period, now);
    for change in changes {
        assert!(sweep.change(change, &mut closed).is_continue());
    }
    assert!(sweep.finish(&mut closed).is_continue());
    assert!(sweep.is_done() || all.is_empty());
    all
}

/// The buckets as they are written, stopped after every `stop`th one and gone on with.
pub fn written(period: ReportPeriod, now: i64, changes: &[PresenceChange<'_>], stop: usize) -> String {
    let (report, mut json) = (UserStatusReport::new(period, now).unwrap(), Vec::new());
    let mut sweep = report.sweep();
    loop {
        let mut closed = |bucket: smartassist_gateway::reports::user_status::Bucket<'_>| {
            report.write(&bucket, &mut json);
            if (bucket.index + 1).is_multiple_of(stop) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        sweep.resume();
        // As the store has it: the last change before the buckets that are missing, and those after it.
        let start = sweep.start_second() * 1000;
        let first = changes.partition_point(|change| change.at < start).saturating_sub(1);
        let ended = changes[first..].iter().try_for_each(|change| sweep.change(*change, &mut closed));
        if ended.is_continue() && sweep.finish(&mut closed).is_continue() || sweep.is_done() {
            return String::from_utf8(json).unwrap();
        }
    }
}

/// The same as the types read it, which hold it against the document.
pub fn intervals(period: ReportPeriod, now: i64, changes: &[PresenceChange<'_>]) -> Vec<TimeInterval> {
    let json = written(period, now, changes, usize::MAX);
    let intervals: Vec<TimeInterval> = serde_json::from_str(&format!("[{json}]")).unwrap();
    assert!(intervals.iter().all(|interval| interval.unknown.is_empty()), "{json}");
    intervals
}
