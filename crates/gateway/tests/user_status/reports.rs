//! What is reported of an agent, case by case.

use serde_json::{Value, json};
use smartassist_gateway::reports::user_status::{AgentState, PresenceChange, ReportPeriod};
use smartassist_types::TimeInterval;

use super::world::{self, at, buckets, period};

const NOW: &str = "2030-01-01T00:00:00Z";
const NOON: &str = "2022-12-12T12:00:00Z";

/// The buckets of an hour in four quarters, each with its statuses as `Name idle+interacting`.
fn quarters(now: &str, changes: &[PresenceChange<'_>]) -> Vec<String> {
    let period = period(NOON, "2022-12-12T13:00:00Z", "PT15M");
    let told = |share: world::StatusTime| format!("{} {}+{}", share.status, share.idle, share.interacting);
    buckets(period, at(now), changes.iter().copied())
        .into_iter()
        .map(|bucket| bucket.statuses.into_iter().map(told).collect::<Vec<_>>().join(", "))
        .collect()
}

/// What the document says of an agent with these changes.
fn intervals<'a>(period: ReportPeriod, changes: impl IntoIterator<Item = PresenceChange<'a>>) -> Vec<TimeInterval> {
    world::intervals(period, at(NOW), &changes.into_iter().collect::<Vec<_>>())
}

fn idle(moment: &str, status: &'static str) -> PresenceChange<'static> {
    PresenceChange::logged_in(at(moment), status, AgentState::Idle)
}

fn busy(moment: &str, status: &'static str) -> PresenceChange<'static> {
    PresenceChange::logged_in(at(moment), status, AgentState::Interacting)
}

fn out(moment: &str) -> PresenceChange<'static> {
    PresenceChange::logged_out(at(moment))
}

#[test]
fn the_page_of_the_vendor() {
    // Figures and spelling of the sample: an evening with a quiet half-hour in between.
    let changes = [
        idle("2022-12-12T15:40:00Z", "Available"),
        busy("2022-12-12T15:49:25Z", "Available"),
        out("2022-12-12T15:55:19Z"),
        idle("2022-12-12T16:30:00Z", "Available"),
        busy("2022-12-12T16:31:34Z", "Available"),
        busy("2022-12-12T16:40:28Z", "Away"),
        out("2022-12-12T17:00:00Z"),
    ];
    let period = period("2022-12-12T15:30:00Z", "2022-12-12T17:00:00Z", "PT30M");
    let intervals = intervals(period, changes);
    let entry = |metric: &str, value: &str, sum: &str| json!({"metric": metric, "value": value, "stats": {"sum": sum}});
    let expected = json!([
        {
            "startTime": "2022-12-12T15:30:00Z",
            "endTime": "2022-12-12T16:00:00Z",
            "status": [
                entry("AgentStatus", "Available", "919 sec"),
                entry("AgentState", "Available:Idle", "565 sec"),
                entry("AgentState", "AVAILABLE:Interacting", "354 sec"),
            ],
        },
        {"startTime": "2022-12-12T16:00:00Z", "endTime": "2022-12-12T16:30:00Z", "status": []},
        {
            "startTime": "2022-12-12T16:30:00Z",
            "endTime": "2022-12-12T17:00:00Z",
            "status": [
                entry("AgentStatus", "Available", "628 sec"),
                entry("AgentState", "Available:Idle", "94 sec"),
                entry("AgentState", "AVAILABLE:Interacting", "534 sec"),
                entry("AgentStatus", "Away", "1172 sec"),
                entry("AgentState", "Away:Idle", "0 sec"),
                entry("AgentState", "AWAY:Interacting", "1172 sec"),
            ],
        },
    ]);
    assert_eq!(serde_json::to_value(&intervals).unwrap(), expected);
}

#[test]
fn an_agent_who_did_nothing_has_no_buckets() {
    let silent: [&[PresenceChange<'_>]; 4] = [
        &[],
        // Gone before, not yet come, and never more than logged out.
        &[idle("2022-12-12T08:00:00Z", "Available"), out("2022-12-12T11:59:59.999Z")],
        &[idle("2022-12-12T13:00:00Z", "Available")],
        &[out("2022-12-12T12:10:00Z"), out("2022-12-12T12:20:00Z")],
    ];
    for changes in silent {
        let period = period(NOON, "2022-12-12T13:00:00Z", "PT15M");
        assert_eq!(buckets(period, at(NOW), changes.iter().copied()), [], "{changes:?}");
        assert_eq!(intervals(period, changes.iter().copied()), [], "{changes:?}");
    }
}

#[test]
fn presence_lasts_until_the_next_change() {
    let table: [(&str, Vec<PresenceChange<'_>>, [&str; 4]); 12] = [
        ("from before", vec![idle("2022-12-01T00:00:00Z", "Away")], ["Away 900+0"; 4]),
        (
            "of those before, the last",
            vec![idle("2022-12-01T00:00:00Z", "Away"), busy("2022-12-12T11:59:59Z", "Available")],
            ["Available 0+900"; 4],
        ),
        ("on the very start", vec![idle(NOON, "Available")], ["Available 900+0"; 4]),
        (
            "on the border of a bucket",
            vec![idle(NOON, "Available"), idle("2022-12-12T12:15:00Z", "Away"), out("2022-12-12T12:45:00Z")],
            ["Available 900+0", "Away 900+0", "Away 900+0", ""],
        ),
        (
            "nothing is known before the first",
            vec![idle("2022-12-12T12:20:00Z", "Available")],
            ["", "Available 600+0", "Available 900+0", "Available 900+0"],
        ),
        (
            "a gap, and order of first appearance bucket by bucket",
            vec![
                idle("2022-12-12T12:01:00Z", "Available"),
                idle("2022-12-12T12:02:00Z", "Busy"),
                busy("2022-12-12T12:03:00Z", "Available"),
                out("2022-12-12T12:04:00Z"),
                idle("2022-12-12T12:31:00Z", "Busy"),
                idle("2022-12-12T12:32:00Z", "Available"),
                out("2022-12-12T12:33:00Z"),
            ],
            ["Available 60+60, Busy 60+0", "", "Busy 60+0, Available 60+0", ""],
        ),
        (
            "several in the same millisecond: the last",
            vec![
                idle("2022-12-12T12:15:00.001Z", "Available"),
                out("2022-12-12T12:15:00.001Z"),
                busy("2022-12-12T12:15:00.001Z", "Busy"),
            ],
            ["", "Busy 0+899", "Busy 0+900", "Busy 0+900"],
        ),
        (
            "out of order: at once",
            vec![
                idle("2022-12-12T12:30:00Z", "Available"),
                idle("2022-12-12T12:10:00Z", "Away"),
                out("2022-12-12T12:45:00Z"),
            ],
            ["", "", "Away 900+0", ""],
        ),
        (
            "upper and lower case are one status, in the spelling that counts first",
            vec![
                idle("2022-12-12T11:00:00Z", "AVAILABLE"),
                idle(NOON, "Available"),
                busy("2022-12-12T12:10:00Z", "available"),
                out("2022-12-12T12:15:00Z"),
            ],
            ["Available 600+300", "", "", ""],
        ),
        (
            "shorter than a second",
            vec![idle("2022-12-12T12:15:00.100Z", "Away"), out("2022-12-12T12:15:00.900Z")],
            ["", "Away 0+0", "", ""],
        ),
        (
            "fractions make a whole bucket",
            vec![
                idle(NOON, "Available"),
                busy("2022-12-12T12:00:10.300Z", "Available"),
                idle("2022-12-12T12:00:20.700Z", "Away"),
            ],
            ["Available 10+11, Away 879+0", "Away 900+0", "Away 900+0", "Away 900+0"],
        ),
        (
            "after the period",
            vec![idle("2022-12-12T12:45:00Z", "Available"), out("2022-12-12T13:00:00Z")],
            ["", "", "", "Available 900+0"],
        ),
    ];
    for (case, changes, expected) in table {
        assert_eq!(quarters(NOW, &changes), expected, "{case}");
    }
}

#[test]
fn what_lies_after_now_is_not_known() {
    let changes = [
        idle("2022-12-12T12:05:00Z", "Available"),
        // Somebody's clock is ahead.
        busy("2022-12-12T12:40:00Z", "Available"),
    ];
    let table: [(&str, Vec<&str>); 6] = [
        ("2022-12-12T11:00:00Z", vec![]),
        ("2022-12-12T12:05:00Z", vec![]),
        ("2022-12-12T12:05:00.001Z", vec!["Available 0+0", "", "", ""]),
        ("2022-12-12T12:15:00Z", vec!["Available 600+0", "", "", ""]),
        ("2022-12-12T12:20:00.999Z", vec!["Available 600+0", "Available 300+0", "", ""]),
        ("2022-12-12T12:40:00Z", vec!["Available 600+0", "Available 900+0", "Available 600+0", ""]),
    ];
    for (now, expected) in table {
        assert_eq!(quarters(now, &changes), expected, "{now}");
    }
}

#[test]
fn the_last_bucket_is_as_long_as_it_is() {
    let period = period("2022-12-12T12:00:00Z", "2022-12-12T12:50:30.652Z", 20);
    let intervals = intervals(period, [idle("2022-12-01T00:00:00Z", "Busy")]);
    let last = serde_json::to_value(intervals.last().unwrap()).unwrap();
    assert_eq!(last["startTime"], "2022-12-12T12:40:00Z");
    assert_eq!(last["endTime"], "2022-12-12T12:50:30Z");
    assert_eq!(last["status"][0]["stats"]["sum"], "630 sec");
}

#[test]
fn capitals_are_those_of_the_language() {
    let period = period("2022-12-12T12:00:00Z", "2022-12-12T12:15:00Z", "PT15M");
    let changes = [idle(NOON, "Verfügbar"), busy("2022-12-12T12:05:00Z", "VERFÜGBAR")];
    let intervals = serde_json::to_value(intervals(period, changes)).unwrap();
    let values: Vec<&Value> = intervals[0]["status"].as_array().unwrap().iter().map(|entry| &entry["value"]).collect();
    assert_eq!(values, ["Verfügbar", "Verfügbar:Idle", "VERFÜGBAR:Interacting"]);
}
