//! `smartassist admin notifications show`.

use clap::Args;
use serde_json::Value;
use smartassist_auth::{Clock as _, SystemClock};
use smartassist_gateway::store::{AttemptRecord, OutboxEntry, OutboxFilter, Store};

use super::entry_display::{attempt, next_try, notification, state, time, why};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::output::{Console, Layout};
use crate::table::{Side, Table, write_pairs};
use crate::value_parsers::notification_id;

const EXAMPLES: &str = "\
The newest 32 attempts are stored. With `-o json`, one object: the fields of `list`, `attempts` as a list of objects \
like `last_attempt`, and `webhook_id`.

Example:
  smartassist admin notifications show 42";

/// Show one notification and its attempts
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ShowArguments {
    /// Number of the notification, as `list` shows it
    #[arg(value_name = "ID", value_parser = notification_id)]
    id: i64,
}

/// Prints the notification.
pub async fn run(
    arguments: &ShowArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let store = data.open_existing().await?;
    let Some(entry) = one(&store, arguments.id).await? else {
        let failure = Failure::failed(format!("there is no notification {}", arguments.id));
        return Err(failure.hint("look for it with `smartassist admin notifications list`"));
    };
    let attempts = store.attempts(entry.id).await?;
    if console.is_json() {
        return print_json(&entry, &attempts, console);
    }
    let now = SystemClock.now();
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
    let pairs = [
        ("id", entry.id.to_string()),
        ("state", state(entry.state).to_owned()),
        ("why", why(&entry, now)),
        ("call", entry.call_id.clone()),
        ("seq", entry.seq.to_string()),
        ("app", entry.app_id.clone()),
        ("host", or_dash(entry.origin.as_ref().map(ToString::to_string))),
        ("host failing", entry.host_failing_since.map_or("no".to_owned(), |since| format!("since {}", time(since)))),
        ("webhook id", entry.webhook_id()),
        ("written", time(entry.written_at)),
        ("failures", entry.failures.to_string()),
        ("next try", or_dash(next_try(&entry, now).map(time))),
    ];
    write_pairs(&mut console.out, &pairs)?;
    if attempts.is_empty() {
        console.note("no attempt is recorded")?;
        return Ok(Exit::Success);
    }
    let columns = [
        ("ATTEMPT", Side::Right),
        ("STARTED", Side::Left),
        ("TOOK MS", Side::Right),
        ("OUTCOME", Side::Left),
        ("NEXT TRY", Side::Left),
    ];
    let mut table = Table::new(&columns);
    for AttemptRecord { number, attempt, next_try_at } in attempts {
        let (started, took) = (time(attempt.started_at), attempt.took.as_millis().to_string());
        table.row([number.to_string(), started, took, attempt.outcome.to_string(), or_dash(next_try_at.map(time))]);
    }
    std::io::Write::write_all(&mut console.out, b"\n")?;
    table.write(&mut console.out)?;
    Ok(Exit::Success)
}

fn print_json(entry: &OutboxEntry, attempts: &[AttemptRecord], console: &mut Console<'_>) -> Result<Exit, Failure> {
    let mut shown = notification(entry, SystemClock.now());
    if let Some(fields) = shown.as_object_mut() {
        fields.insert("attempts".to_owned(), attempts.iter().map(attempt).collect::<Vec<Value>>().into());
        fields.insert("webhook_id".to_owned(), entry.webhook_id().into());
    }
    console.json(&shown, Layout::Document)?;
    Ok(Exit::Success)
}

/// The notification with this number.
pub async fn one(store: &impl Store, id: i64) -> Result<Option<OutboxEntry>, Failure> {
    let which = OutboxFilter { id: Some(id), ..OutboxFilter::default() };
    // Numbers are positive; `after` is the number before the first one.
    let found = store.outbox_entries(which, 0, 1).await?;
    Ok(found.into_iter().next())
}
