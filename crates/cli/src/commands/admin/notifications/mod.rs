//! `smartassist admin notifications`: how far notifications are, and sending them before their time, again, or not at all.

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

/// Look after the notifications of a gateway on this machine
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true)]
pub struct NotificationsArguments {
    #[command(subcommand)]
    task: NotificationsCommand,
}

#[derive(Debug, Subcommand)]
enum NotificationsCommand {
    /// List notifications: those on their way, those delivered, and those that could not be
    List(list::ListArguments),
    /// Show one notification and its attempts
    Show(show::ShowArguments),
    /// Send waiting notifications now, before their time
    Retry(retry::RetryArguments),
    /// Give waiting notifications up, so that the next ones of their calls go
    Skip(skip::SkipArguments),
    /// Send notifications again that could not be delivered
    Replay(replay::ReplayArguments),
}

/// Does it.
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

/// How many are read at once, to be counted.
const PAGE: u32 = 1000;

/// How many there are.
async fn count(store: &impl Store, which: &OutboxFilter) -> Result<usize, Failure> {
    let (mut found, mut after) = (0_usize, 0);
    loop {
        let page = store.outbox_entries(which.clone(), after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(found) };
        found = found.saturating_add(page.len());
        after = last.id;
    }
}

/// A number, and what there is of it.
fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Says that there was none in this state; of a single one, in which state it is and what can be done.
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

/// Says which ones were left alone, and why.
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
