//! `smartassist admin notifications list`.

use clap::{Args, ValueEnum};
use smartassist_auth::{Clock as _, SystemClock};
use smartassist_gateway::store::{OutboxFilter, OutboxState, Store as _};

use super::entry_display::{ago, notification, status};
use super::filter::{FilterOptions, SettledOptions};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::output::{Console, Layout};
use crate::table::{Side, Table};
use crate::value_parsers::{notification_id, whole_number};

const EXAMPLES: &str = "\
LAST is the outcome of the last attempt: a status, or dns, blocked_address, connection_refused, unreachable, \
connect_timeout, tls, reset, timeout, protocol_error or other. Paths and bodies are not shown, because they may contain \
secrets.

With `-o json`, one object per line; a field that is unknown or does not apply is null:
  {\"id\": 4, \"state\": \"waiting\" | \"delivered\" | \"dead\", \"why\": TEXT,
   \"call_id\": TEXT, \"seq\": 1, \"app_id\": TEXT, \"host\": \"https://dialer.example\",
   \"written_at\": TIME, \"attempt_count\": 3, \"failures\": 3,
   \"last_attempt\": {\"number\": 3, \"started_at\": TIME, \"duration_ms\": 31,
                    \"outcome\": \"503\" | \"timeout\" | ..., \"status\": 503,
                    \"next_try_at\": TIME},
   \"next_try_at\": TIME, \"waits_for\": ID, \"host_failing_since\": TIME,
   \"settled_at\": TIME,
   \"dead_reason\": \"exhausted\" | \"gone\" | \"host_disabled\" | \"refused\" |
                  \"gave_way\" | \"skipped\"}

Examples:
  smartassist admin notifications list --state waiting --host dialer.example
  smartassist admin notifications list --state dead
  smartassist admin notifications list --call 8a2f6c1e --limit 1000 -o json";

/// List waiting, delivered and dead notifications
///
/// The oldest come first. `show` prints all fields and attempts of one notification.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ListArguments {
    #[command(flatten)]
    filter: FilterOptions,
    #[command(flatten)]
    settled: SettledOptions,
    /// Notifications in this state
    #[arg(long, help_heading = "Selection")]
    state: Option<StateFilter>,
    /// Maximum number
    #[arg(long, value_name = "N", default_value = "100", value_parser = whole_number::<u32>(1..=1_000_000))]
    limit: u32,
    /// Only notifications with a higher number than this one
    #[arg(long, value_name = "N", default_value = "0", value_parser = notification_id)]
    after: i64,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum StateFilter {
    /// Not sent yet, or to be retried
    Waiting,
    /// Delivered
    Delivered,
    /// Not delivered, and not retried
    Dead,
}

impl From<StateFilter> for OutboxState {
    fn from(state: StateFilter) -> Self {
        match state {
            StateFilter::Waiting => Self::Waiting,
            StateFilter::Delivered => Self::Delivered,
            StateFilter::Dead => Self::Dead,
        }
    }
}

/// Lists the notifications.
pub async fn run(
    arguments: &ListArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let store = data.open_existing().await?;
    let state = arguments.state.map(OutboxState::from);
    let which = arguments.settled.and(OutboxFilter { state, ..arguments.filter.outbox_entries(&store).await? });
    // One more than is printed, to detect whether there are more.
    let most = arguments.limit.saturating_add(1);
    let found = store.outbox_entries(which, arguments.after, most).await?;
    let limit = usize::try_from(arguments.limit).unwrap_or(usize::MAX);
    let now = SystemClock.now();
    let mut table = Table::new(&["ID", "STATUS", "LAST", "TRIED", "HOST"].map(|title| (title, Side::Left)));
    for entry in found.iter().take(limit) {
        if console.is_json() {
            console.json(&notification(entry, now), Layout::Line)?;
            continue;
        }
        let (last, tried) = entry.last_attempt.map_or_else(
            || ("–".to_owned(), "–".to_owned()),
            |last| (last.attempt.outcome.to_string(), ago(last.attempt.started_at, now)),
        );
        let host = entry.origin.as_ref().map(ToString::to_string).unwrap_or_default();
        // Nearly every host uses https.
        let host = host.strip_prefix("https://").unwrap_or(&host).to_owned();
        table.row([entry.id.to_string(), status(entry, now), last, tried, host]);
    }
    if !console.is_json() {
        if table.is_empty() {
            console.note("there are no such notifications")?
        } else {
            table.write(&mut console.out)?
        }
    }
    if let (true, Some(last)) = (found.len() > limit, found.iter().take(limit).next_back()) {
        console.note(&format!("there are more: --after {}, or a larger --limit", last.id))?;
    }
    Ok(Exit::Success)
}

#[cfg(test)]
mod tests {
    use smartassist_gateway::store::{DeadLetterReason, TransportFailure};

    use super::*;

    #[test]
    fn the_help_names_every_outcome_and_every_reason() {
        let words: Vec<_> = EXAMPLES.split(|entry: char| entry != '_' && !entry.is_ascii_alphabetic()).collect();
        for name in TransportFailure::ALL
            .map(TransportFailure::name)
            .into_iter()
            .chain(DeadLetterReason::ALL.map(DeadLetterReason::name))
        {
            assert!(words.contains(&name), "{name}");
        }
    }
}
