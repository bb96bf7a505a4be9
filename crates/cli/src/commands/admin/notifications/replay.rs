//! `smartassist admin notifications replay`.

use clap::Args;
use serde_json::json;
use smartassist_auth::{Clock as _, SystemClock};
use smartassist_gateway::store::{OutboxFilter, OutboxState, Store as _};

use super::filter::{FilterOptions, SettledOptions};
use super::{count, counted, note_none};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::confirm::ConfirmOption;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::output::{Console, Layout};

/// Only dead notifications can be sent again: after a delivery, the headers of the request are wiped.
const NONE: &str = "there are no such dead notifications; what was delivered, or was dead for longer than \
                    keep.dead_letters, cannot be sent again: the notifyHeaders of its call are wiped";

const EXAMPLES: &str = "\
They keep their webhook id, so that a receiver can detect one that it has already. Their schedule of attempts starts \
again. Later unsent notifications of the call wait for them.

With `-o json`: {\"replayed\": N}

Examples:
  smartassist admin notifications replay --id 42
  smartassist admin notifications replay --app cs-1e845b00 --since 2025-06-02T10:30:00Z
  smartassist admin notifications replay --all --yes";

/// Send dead notifications again
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ReplayArguments {
    #[command(flatten)]
    filter: FilterOptions,
    #[command(flatten)]
    settled: SettledOptions,
    /// All dead notifications
    #[arg(long, help_heading = "Selection")]
    all: bool,
    #[command(flatten)]
    confirm: ConfirmOption,
}

/// Puts the notifications back into the outbox.
pub async fn run(
    arguments: &ReplayArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    if arguments.all != (arguments.filter.is_empty() && arguments.settled.is_empty()) {
        let failure =
            Failure::usage("say which notifications: --id, --app, --call, --host, --since, --until; or --all");
        return Err(failure.hint("look for them with `smartassist admin notifications list --state dead`"));
    }
    let store = data.open_existing().await?;
    let which = OutboxFilter { state: Some(OutboxState::Dead), ..arguments.filter.outbox_entries(&store).await? };
    let which = arguments.settled.and(which);
    let found = count(&store, &which).await?;
    if found == 0 {
        console.note(NONE)?;
        return Ok(Exit::Success);
    }
    if found > 1 {
        arguments.confirm.ask(&format!("This sends {found} notifications again"), "REPLAY", console)?;
    }
    let revived = store.replay(which.clone(), SystemClock.now()).await?;
    if console.is_json() {
        console.json(&json!({ "replayed": revived }), Layout::Document)?;
    }
    if revived == 0 {
        note_none(&store, &which, OutboxState::Dead, console).await?;
    } else {
        console.note(&format!("{} on the way again", counted(revived, "notification is", "notifications are")))?;
    }
    store.close().await;
    Ok(Exit::Success)
}
