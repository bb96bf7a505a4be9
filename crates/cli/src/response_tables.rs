//! API responses as tables.

use smartassist_client::types::{IntentSession, UserStatusAgent};

use crate::table::{Side, Table};

/// A table with a row for each session.
pub fn sessions(sessions: &[IntentSession]) -> Table {
    let columns = ["START", "STATUS", "CHANNEL", "FROM", "TO", "HANDLED", "SESSION", "INTENTS"];
    let mut table = Table::new(&columns.map(|title| (title, Side::Left)));
    sessions.iter().for_each(|session| table.row(cells(session)));
    table
}

fn cells(session: &IntentSession) -> [String; 8] {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        session.start_time.as_ref().map(ToString::to_string).unwrap_or_default(),
        session.status.as_ref().map(ToString::to_string).unwrap_or_default(),
        session.channel.as_ref().map(ToString::to_string).unwrap_or_default(),
        text(&session.ani),
        text(&session.dni),
        text(&session.time_handled),
        text(&session.session_id),
        session.intent.as_ref().map(|intents| intents.join(", ")).unwrap_or_default(),
    ]
}

/// The empty table for [`add_agent`].
pub fn agents() -> Table {
    let words = ["AGENT", "FROM", "TO", "METRIC", "VALUE"].map(|title| (title, Side::Left));
    Table::new(&[words.as_slice(), &[("TIME", Side::Right)]].concat())
}

/// Adds a row for each status and state, or one row if nothing is known of the agent.
pub fn add_agent(table: &mut Table, agent: &UserStatusAgent) {
    let name = [&agent.email, &agent.user_id, &agent.custom_id].into_iter().flatten().find(|name| !name.is_empty());
    let name = name.cloned().unwrap_or_default();
    let mut is_known = false;
    for interval in agent.time_interval.iter().flatten() {
        let [from, to] = [&interval.start_time, &interval.end_time]
            .map(|time| time.as_ref().map(ToString::to_string).unwrap_or_default());
        for entry in interval.status.iter().flatten() {
            is_known = true;
            let metric = entry.metric.as_ref().map(ToString::to_string).unwrap_or_default();
            let sum = entry.stats.as_ref().and_then(|stats| stats.sum.clone()).unwrap_or_default();
            table.row([name.clone(), from.clone(), to.clone(), metric, entry.value.clone().unwrap_or_default(), sum]);
        }
    }
    if !is_known {
        table.row([name, String::new(), String::new(), "nothing is known".to_owned()]);
    }
}
