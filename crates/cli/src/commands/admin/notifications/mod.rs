//! `smartassist admin notifications`: lists notifications, and retries, skips or replays them.

mod entry_display;
mod filter;
mod list;
mod replay;
mod retry;
mod show;
mod skip;

use clap::{Args, Subcommand};
use smartassist_gateway::store::{OutboxChanges, OutboxFilter, OutboxState, Store};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::output::Console;

const EXAMPLES: &str = "\
Examples:
  smartassist admin notifications list --state waiting
  smartassist admin notifications retry --host dialer.example";

/// List, retry, skip and replay notifications
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct NotificationsArguments {
    #[command(subcommand)]
    task: NotificationsCommand,
}

#[derive(Debug, Subcommand)]
enum NotificationsCommand {
    /// List waiting, delivered and dead notifications
    List(list::ListArguments),
    /// Show one notification and its attempts
    Show(show::ShowArguments),
    /// Send waiting notifications now
    Retry(retry::RetryArguments),
    /// Skip waiting notifications, so that the next ones of their calls are sent
    Skip(skip::SkipArguments),
    /// Send dead notifications again
    Replay(replay::ReplayArguments),
}

/// Runs the command.
pub async fn run(
    arguments: &NotificationsArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    match &arguments.task {
        NotificationsCommand::List(list) => list::run(list, data, console).await,
        NotificationsCommand::Show(show) => show::run(show, data, console).await,
        NotificationsCommand::Retry(retry) => retry::run(retry, data, console).await,
        NotificationsCommand::Skip(skip) => skip::run(skip, data, console).await,
        NotificationsCommand::Replay(replay) => replay::run(replay, data, console).await,
    }
}

/// Number of entries that are read at a time to count them.
const PAGE: u32 = 1000;

/// The number of matching notifications.
async fn count(store: &impl Store, which: &OutboxFilter) -> Result<usize, Failure> {
    let (mut found, mut after) = (0_usize, 0);
    loop {
        let page = store.outbox_entries(which.clone(), after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(found) };
        found = found.saturating_add(page.len());
        after = last.id;
    }
}

/// A number and its noun.
fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Notes that no notification is in this state. For a single one, notes its state and what can be done.
async fn note_none(
    store: &impl Store,
    which: &OutboxFilter,
    wanted: OutboxState,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let found = match which.id {
        Some(id) => show::one(store, id).await?,
        None => None,
    };
    let text = match found {
        Some(entry) if entry.state == OutboxState::Dead && wanted != OutboxState::Dead => {
            format!("notification {} is dead: `smartassist admin notifications replay` sends it again", entry.id)
        }
        Some(entry) if entry.state != wanted => {
            format!("notification {} is {}", entry.id, entry_display::state(entry.state))
        }
        _ => format!("there are no such {} notifications", entry_display::state(wanted)),
    };
    Ok(console.note(&text)?)
}

/// Notes which notifications were not changed, and why.
fn note_left_alone(done: OutboxChanges, console: &mut Console<'_>) -> Result<(), Failure> {
    if done.claimed > 0 {
        let many = "are being sent, and were left alone";
        console.note(&counted(done.claimed, "is being sent, and was left alone", many))?;
    }
    if done.blocked > 0 {
        let many = "wait for an earlier one of their call, and go after it";
        console.note(&counted(done.blocked, "waits for an earlier one of its call, and goes after it", many))?;
    }
    Ok(())
}
