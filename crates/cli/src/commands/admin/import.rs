//! `smartassist admin import`: brings in what happened elsewhere, from JSON Lines.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, Subcommand};
use serde_json::json;
use smartassist_gateway::reports::import::{self, ImportError, Input, Kind, Options, Outcome, Position, Stored};
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
One document a line, as the API has it:
  conversations  as getConversation answers; each names its account and bot
  sessions       as getIntentRealtimeData lists; of one bot, named by --bot
  statuses       agents by id or address, and what they did from when on:
                 {\"agent\": \"jane.doe@example.com\", \"at\": \"2025-06-26T08:00:00Z\",
                  \"status\": \"Available\", \"state\": \"Idle\"}; without a status, logged out

Bots and agents have to be set up before. An import that was interrupted goes on where it ended when it is run \
again, and a file that grew is read from where it was; documents with the same id replace each other.

Examples:
  smartassist admin import conversations 2025-06.jsonl
  smartassist admin import sessions --bot st-e38782ff sessions.jsonl
  export-agents | smartassist admin import statuses -";

/// Import conversations, sessions and agents' statuses into a gateway on this machine
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct ImportArguments {
    /// Skip bad lines instead of stopping before the first
    #[arg(long, global = true)]
    keep_going: bool,
    #[command(subcommand)]
    command: ImportCommand,
}

#[derive(Debug, Subcommand)]
enum ImportCommand {
    /// Conversations, each with its account and bot
    Conversations {
        /// JSON Lines; - for standard input
        file: PathBuf,
    },
    /// Sessions of one bot
    Sessions {
        /// JSON Lines; - for standard input
        file: PathBuf,
        /// The bot they belong to
        #[arg(long, value_name = "ID", env = "SMARTASSIST_BOT", hide_env_values = true)]
        #[arg(value_parser = parse_or_hint::<BotId>(ID))]
        bot: BotId,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Status changes of agents
    Statuses {
        /// JSON Lines; - for standard input
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

    /// What the lines are, and whose.
    async fn kind(&self, data: &DataFolderOption) -> Result<Kind, Failure> {
        Ok(match self {
            Self::Conversations { .. } => Kind::Conversations,
            Self::Sessions { bot, account, .. } => {
                Kind::IntentSessions { account_id: of(account, data).await?, bot_id: bot.clone() }
            }
            Self::Statuses { account, .. } => Kind::StatusChanges { account_id: of(account, data).await? },
        })
    }
}

async fn of(account: &AccountOption, data: &DataFolderOption) -> Result<AccountId, Failure> {
    let session = ResourceSession::existing(data).await?;
    let id = account.resolve(&session.draft)?;
    id.try_into().map_err(|error| Failure::usage(format!("--account-id: {error}")))
}

/// Imports, and says what came of it.
pub async fn run(
    arguments: &ImportArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let store = Arc::new(data.open_existing().await?);
    let kind = arguments.command.kind(data).await?;
    let file = arguments.command.file();
    let input = Input::open(file).await;
    let input = input.map_err(|error| Failure::usage(format!("{} cannot be read: {error}", file.display())))?;
    let options = Options { keep_going: arguments.keep_going };
    let done = with_progress(input, &kind, options, &store, console).await;
    console.end_progress()?;
    store.close().await;
    let outcome = done.map_err(|error| Failure::failed(with_causes(&error)))?;
    if console.is_json() {
        let (imported, already_in, skipped) = (outcome.imported, outcome.already_in, outcome.skipped);
        console
            .json(&json!({ "imported": imported, "alreadyIn": already_in, "skipped": skipped }), Layout::Document)?;
    }
    if outcome.skipped > 0 {
        console.warn(&outcome.to_string())?;
        return Ok(Exit::Failed);
    }
    console.note(&outcome.to_string())?;
    Ok(Exit::Success)
}

/// Imports and draws how far it is, side by side.
async fn with_progress(
    input: Input,
    kind: &Kind,
    options: Options,
    store: &Arc<SqliteStore>,
    console: &mut Console<'_>,
) -> Result<Outcome, ImportError> {
    let (tell, mut told) = watch::channel(None);
    let sink = Stored::new(Arc::clone(store));
    let importing = async {
        let outcome =
            import::import(input, kind, options, &sink, |position| _ = tell.send_replace(Some(position))).await;
        // Nothing more is told.
        drop(tell);
        outcome
    };
    let drawing = async {
        while told.changed().await.is_ok() {
            let position = *told.borrow_and_update();
            // A terminal that cannot be written to is no reason to stop.
            let _ = position.map(|position| console.progress(&line(position)));
        }
    };
    let (outcome, ()) = tokio::join!(importing, drawing);
    outcome
}

/// `[=======>            ]  36 %  12500 lines`, or the lines alone where nobody knows how many there will be.
fn line(position: Position) -> String {
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
        let at = |bytes, total_bytes| line(Position { lines: 7, bytes, total_bytes });
        assert_eq!(at(0, Some(100)), format!("[{}]   0 %  7 lines", " ".repeat(30)));
        assert_eq!(at(50, Some(100)), format!("[{}{}]  50 %  7 lines", "=".repeat(15), " ".repeat(15)));
        // A file may grow while it is read.
        assert_eq!(at(120, Some(100)), format!("[{}] 100 %  7 lines", "=".repeat(30)));
        assert_eq!(at(50, None), "7 lines");
        assert_eq!(at(0, Some(0)), "7 lines");
    }
}
