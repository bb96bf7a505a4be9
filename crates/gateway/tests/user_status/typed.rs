//! A page of the report as values of the document's types, all of it in memory: what the streamed JSON is held against.

use smartassist_types::{
    StatusEntry, StatusMetric, StatusStats, TimeInterval, Timestamp, UserStatusAgent, UserStatusPage,
};

use super::world::{Bucket, StatusTime, moment};

/// The buckets of an agent.
pub fn intervals(buckets: &[Bucket]) -> Vec<TimeInterval> {
    let interval = |bucket: &Bucket| {
        let time = |second| Timestamp::from(moment(second));
        let entries = bucket.statuses.iter().flat_map(entries).collect::<Vec<_>>();
        let interval = TimeInterval::builder().start_time(time(bucket.start)).end_time(time(bucket.end));
        interval.status(entries).build().unwrap()
    };
    buckets.iter().map(interval).collect()
}

fn entries(share: &StatusTime) -> [StatusEntry; 3] {
    let StatusTime { status, idle, interacting } = share;
    [
        entry(StatusMetric::AgentStatus, status.clone(), idle + interacting),
        entry(StatusMetric::AgentState, format!("{status}:Idle"), *idle),
        entry(StatusMetric::AgentState, format!("{}:Interacting", status.to_uppercase()), *interacting),
    ]
}

fn entry(metric: StatusMetric, value: String, seconds: u32) -> StatusEntry {
    let stats = StatusStats::builder().sum(format!("{seconds} sec"));
    StatusEntry::builder().metric(metric).value(value).stats(stats).build().unwrap()
}

/// An agent whose every text has something that JSON escapes.
fn agent(intervals: Vec<TimeInterval>) -> UserStatusAgent {
    let agent =
        UserStatusAgent::builder().user_id("u-\"1\"").first_name("[]}").last_name("Do\\e\n").email("é@x.example");
    agent.custom_id("\"timeInterval\":[]").time_interval(intervals).build().unwrap()
}

#[test]
fn what_stands_around_agents_and_buckets_is_what_the_types_write() {
    use smartassist_gateway::reports::user_status::UserStatusReport;

    for (has_more, limit, offset, agents) in [(true, 50, 0, 2), (false, 1, 1_000_000, 1), (false, 7, 3, 0)] {
        let agents: Vec<UserStatusAgent> = (0..agents).map(|_| agent(Vec::new())).collect();
        let mut written = UserStatusReport::page_head(has_more, limit, offset).unwrap();
        for (place, agent) in agents.iter().enumerate() {
            written += if place > 0 { UserStatusReport::BETWEEN } else { "" };
            written += &UserStatusReport::agent_head(agent).unwrap();
            written += UserStatusReport::AFTER;
        }
        written += UserStatusReport::AFTER;
        let page = UserStatusPage::builder().has_more(has_more).limit(limit).offset(offset).data(agents);
        assert_eq!(written, serde_json::to_string(&page.build().unwrap()).unwrap());
    }
}
