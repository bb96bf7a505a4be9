//! `smartassist admin notifications skip`.

use clap::Args;
use serde_json::json;
use smartassist_auth::{Clock as _, SystemClock};
use smartassist_gateway::store::{OutboxChanges, OutboxFilter, OutboxState, Store as _};

use super::filter::FilterOptions;
use super::{count, counted, note_left_alone, note_none};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::confirm::ConfirmOption;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::output::{Console, Layout};

const EXAMPLES: &str = "\
They become dead letters, which `replay` can send again, and the next notification of the call is sent. A notification \
that is being sent is not changed.

With `-o json`: {\"skipped\": N, \"being_sent\": N}

Examples:
  smartassist admin notifications skip --id 42
  smartassist admin notifications skip --host dialer.example --yes";

/// Skip waiting notifications, so that the next ones of their calls are sent
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct SkipArguments {
    #[command(flatten)]
    filter: FilterOptions,
    /// All waiting notifications
    #[arg(long, help_heading = "Selection")]
    all: bool,
    #[command(flatten)]
    confirm: ConfirmOption,
}

/// Makes the notifications dead letters.
pub async fn run(
    arguments: &SkipArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    if arguments.all != arguments.filter.is_empty() {
        let failure = Failure::usage("say which notifications: --id, --app, --call, --host; or --all");
        return Err(failure.hint("look for them with `smartassist admin notifications list --state waiting`"));
    }
    let store = data.open_existing().await?;
    let which = OutboxFilter { state: Some(OutboxState::Waiting), ..arguments.filter.outbox_entries(&store).await? };
    let found = count(&store, &which).await?;
    if found > 1 {
        arguments.confirm.ask(&format!("This gives {found} notifications up"), "SKIP", console)?;
    }
    let done = store.skip(which.clone(), SystemClock.now()).await?;
    if console.is_json() {
        console.json(&json!({ "skipped": done.changed, "being_sent": done.claimed }), Layout::Document)?;
    }
    if done == OutboxChanges::default() {
        note_none(&store, &which, OutboxState::Waiting, console).await?;
    } else if done.changed > 0 {
        console.note(&format!("{} skipped", counted(done.changed, "notification is", "notifications are")))?;
    }
    note_left_alone(done, console)?;
    store.close().await;
    Ok(Exit::Success)
}
