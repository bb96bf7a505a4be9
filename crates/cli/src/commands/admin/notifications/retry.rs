//! `smartassist admin notifications retry`.

use clap::Args;
use serde_json::json;
use smartassist_auth::{Clock as _, SystemClock};
use smartassist_gateway::store::{OutboxChanges, OutboxState, Store as _};

use super::filter::FilterOptions;
use super::{counted, note_left_alone, note_none};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::output::{Console, Layout};

const EXAMPLES: &str = "\
Without options, all waiting notifications. A running gateway sends them within a second, in order within each call. \
A notification that is being sent, or that waits for an earlier one of its call, is not changed. A failing host gets \
one attempt; if it succeeds, the others follow. A failed attempt does not count as one of the schedule: the next \
scheduled attempt stays at its time.

With `-o json`: {\"retried\": N, \"being_sent\": N, \"waiting_for_others\": N}

Examples:
  smartassist admin notifications retry
  smartassist admin notifications retry --host dialer.example
  smartassist admin notifications retry --id 42";

/// Send waiting notifications now
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct RetryArguments {
    #[command(flatten)]
    filter: FilterOptions,
}

/// Makes the notifications due.
pub async fn run(
    arguments: &RetryArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let store = data.open_existing().await?;
    let which = arguments.filter.outbox_entries(&store).await?;
    let done = store.retry(which.clone(), SystemClock.now()).await?;
    let OutboxChanges { changed, claimed, blocked } = done;
    if console.is_json() {
        let shown = json!({ "retried": changed, "being_sent": claimed, "waiting_for_others": blocked });
        console.json(&shown, Layout::Document)?;
    }
    if done == OutboxChanges::default() {
        note_none(&store, &which, OutboxState::Waiting, console).await?;
    } else if changed > 0 {
        console.note(&format!("{} due now", counted(changed, "notification is", "notifications are")))?;
    }
    note_left_alone(done, console)?;
    store.close().await;
    Ok(Exit::Success)
}
