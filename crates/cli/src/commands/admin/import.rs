//! `smartassist admin import`: imports conversations, sessions and agents' statuses from JSON Lines.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, Subcommand};
use serde_json::json;
use smartassist_gateway::reports::import::{
    self, ImportError, ImportInput, ImportKind, ImportOptions, ImportOutcome, ImportPosition, StoreSink,
};
use smartassist_gateway::store::SqliteStore;
use smartassist_types::{AccountId, BotId};
use tokio::sync::watch;

use crate::exit::Exit;
use crate::failure::{Failure, with_causes};
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::session::{AccountOption, ResourceSession};
use crate::output::{Console, Layout};
use crate::value_parsers::{ID, parse_or_hint};

const EXAMPLES: &str = "\
Each line is one document in the format of the API:
  conversations  a response of getConversation; it contains its account and bot
  sessions       an item of getIntentRealtimeData; --bot names the bot
  statuses       an agent by id or address, and the status from a time on:
                 {\"agent\": \"jane.doe@example.com\", \"at\": \"2025-06-26T08:00:00Z\",
                  \"status\": \"Available\", \"state\": \"Idle\"}; no status means logged out

Bots and agents must exist. The same command continues an interrupted import where it ended, and reads only the new \
lines of a file that has grown. A document replaces an earlier one with the same id.

Examples:
  smartassist admin import conversations 2025-06.jsonl
  smartassist admin import sessions --bot st-e38782ff sessions.jsonl
  export-agents | smartassist admin import statuses -";

/// Import conversations, sessions and agents' statuses from files
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct ImportArguments {
    /// Skip invalid lines instead of stopping at the first one
    #[arg(long, global = true)]
    keep_going: bool,
    #[command(subcommand)]
    command: ImportCommand,
}

#[derive(Debug, Subcommand)]
enum ImportCommand {
    /// Import conversations, each with its account and bot
    #[command(after_help = "Example:\n  smartassist admin import conversations 2025-06.jsonl")]
    Conversations {
        /// File with JSON Lines; - is standard input
        file: PathBuf,
    },
    /// Import sessions of one bot
    #[command(after_help = "Example:\n  smartassist admin import sessions --bot st-e38782ff sessions.jsonl")]
    Sessions {
        /// File with JSON Lines; - is standard input
        file: PathBuf,
        /// Id of the bot of the sessions
        #[arg(long, value_name = "ID", env = "SMARTASSIST_BOT", hide_env_values = true)]
        #[arg(value_parser = parse_or_hint::<BotId>(ID))]
        bot: BotId,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Import status changes of agents
    #[command(after_help = "Example:\n  export-agents | smartassist admin import statuses -")]
    Statuses {
        /// File with JSON Lines; - is standard input
        file: PathBuf,
        #[command(flatten)]
        account: AccountOption,
    },
}

impl ImportCommand {
    fn file(&self) -> &Path {
        match self {
            Self::Conversations { file } | Self::Sessions { file, .. } | Self::Statuses { file, .. } => file,
        }
    }

    /// The kind of the lines, and their account and bot.
    async fn kind(&self, data: &DataFolderOption) -> Result<ImportKind, Failure> {
        Ok(match self {
            Self::Conversations { .. } => ImportKind::Conversations,
            Self::Sessions { bot, account, .. } => {
                ImportKind::IntentSessions { account_id: of(account, data).await?, bot_id: bot.clone() }
            }
            Self::Statuses { account, .. } => ImportKind::StatusChanges { account_id: of(account, data).await? },
        })
    }
}

async fn of(account: &AccountOption, data: &DataFolderOption) -> Result<AccountId, Failure> {
    let session = ResourceSession::existing(data).await?;
    let id = account.resolve(&session.draft)?;
    id.try_into().map_err(|error| Failure::usage(format!("--account-id: {error}")))
}

/// Imports the file, and prints the counts.
pub async fn run(
    arguments: &ImportArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let store = Arc::new(data.open_existing().await?);
    let kind = arguments.command.kind(data).await?;
    let file = arguments.command.file();
    let input = ImportInput::open(file).await;
    let input = input.map_err(|error| Failure::usage(format!("{} cannot be read: {error}", file.display())))?;
    let options = ImportOptions { keep_going: arguments.keep_going };
    let done = with_progress(input, &kind, options, &store, console).await;
    console.end_progress()?;
    store.close().await;
    let outcome = done.map_err(|error| Failure::failed(with_causes(&error)))?;
    if console.is_json() {
        let (imported, already_imported, skipped) = (outcome.imported, outcome.already_imported, outcome.skipped);
        console.json(
            &json!({ "imported": imported, "alreadyIn": already_imported, "skipped": skipped }),
            Layout::Document,
        )?;
    }
    if outcome.skipped > 0 {
        console.warn(&outcome.to_string())?;
        return Ok(Exit::Failed);
    }
    console.note(&outcome.to_string())?;
    Ok(Exit::Success)
}

/// Imports the file and shows the progress at the same time.
async fn with_progress(
    input: ImportInput,
    kind: &ImportKind,
    options: ImportOptions,
    store: &Arc<SqliteStore>,
    console: &mut Console<'_>,
) -> Result<ImportOutcome, ImportError> {
    let (progress, mut positions) = watch::channel(None);
    let sink = StoreSink::new(Arc::clone(store));
    let importing = async {
        let outcome =
            import::import(input, kind, options, &sink, |position| _ = progress.send_replace(Some(position))).await;
        // Ends the progress.
        drop(progress);
        outcome
    };
    let drawing = async {
        while positions.changed().await.is_ok() {
            let position = *positions.borrow_and_update();
            // The import continues if the terminal cannot be written.
            let _ = position.map(|position| console.progress(&line(position)));
        }
    };
    let (outcome, ()) = tokio::join!(importing, drawing);
    outcome
}

/// `[=======>            ]  36 %  12500 lines`, or only the number of lines if the size of the input is unknown.
fn line(position: ImportPosition) -> String {
    const WIDTH: u64 = 30;
    let lines = format!("{} lines", position.lines);
    let Some(total) = position.total_bytes.filter(|total| *total > 0) else { return lines };
    let done = position.bytes.min(total);
    let filled = usize::try_from(done.saturating_mul(WIDTH) / total).unwrap_or_default();
    let percent = done.saturating_mul(100) / total;
    let bar = "=".repeat(filled);
    let width = usize::try_from(WIDTH).unwrap_or_default();
    format!("[{bar:<width$}] {percent:>3} %  {lines}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_what_is_done() {
        let at = |bytes, total_bytes| line(ImportPosition { lines: 7, bytes, total_bytes });
        assert_eq!(at(0, Some(100)), format!("[{}]   0 %  7 lines", " ".repeat(30)));
        assert_eq!(at(50, Some(100)), format!("[{}{}]  50 %  7 lines", "=".repeat(15), " ".repeat(15)));
        // A file may grow while it is read.
        assert_eq!(at(120, Some(100)), format!("[{}] 100 %  7 lines", "=".repeat(30)));
        assert_eq!(at(50, None), "7 lines");
        assert_eq!(at(0, Some(0)), "7 lines");
    }
}
