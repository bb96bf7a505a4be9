//! The report once more, second by second and without a thought for speed. It knows changes on whole seconds only.

use smartassist_gateway::reports::user_status::{AgentState, Presence, PresenceChange};

/// A status with its seconds: idle, then interacting.
pub type StatusTime = (String, u32, u32);

/// What an agent was from second `start` until `end`, in buckets of `bucket` seconds. `changes` are sorted.
pub fn report(start: i64, end: i64, bucket: i64, now: i64, changes: &[PresenceChange<'_>]) -> Vec<Vec<StatusTime>> {
    let mut buckets = Vec::new();
    let mut from = start;
    while from < end {
        let to = (from + bucket).min(end);
        let mut statuses: Vec<StatusTime> = Vec::new();
        for second in from..to {
            let last = changes.iter().rfind(|change| change.at <= second * 1000);
            let Some(PresenceChange { presence: Presence::LoggedIn { status, state }, .. }) = last else { continue };
            if second * 1000 >= now {
                continue;
            }
            let known = statuses.iter().position(|(name, ..)| name == status);
            let index = known.unwrap_or_else(|| {
                statuses.push(((*status).to_owned(), 0, 0));
                statuses.len() - 1
            });
            match state {
                AgentState::Idle => statuses[index].1 += 1,
                AgentState::Interacting => statuses[index].2 += 1,
            }
        }
        buckets.push(statuses);
        from = to;
    }
    buckets
}
