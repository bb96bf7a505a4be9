//! `smartassist admin account`: the owners of apps, bots, trunks, queues and agents.

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};
use smartassist_gateway::resources::{AccountSpec, ResourceKind};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::confirm::ConfirmOption;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::resource_display::{print, print_list};
use crate::gateway_data::session::{ResourceSession, account_id};
use crate::output::Console;

const EXAMPLES: &str = "\
Examples:
  smartassist admin account create Example
  smartassist admin account create Example --id 637368b4a1d039e34ba63bbf
  smartassist admin account list";

/// Manage accounts, which own all other resources
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct AccountArguments {
    #[command(subcommand)]
    task: AccountCommand,
}

#[derive(Debug, Subcommand)]
enum AccountCommand {
    /// Create an account and print it
    #[command(after_help = "Example:\n  smartassist admin account create Example")]
    Create {
        /// Name of the account
        #[arg(default_value = "")]
        name: String,
        /// Id of the account, as the paths of the APIs contain it [default: 24 new hexadecimal digits]
        #[arg(long)]
        id: Option<String>,
    },
    /// List accounts
    #[command(after_help = "Example:\n  smartassist admin account list -o json")]
    List,
    /// Show an account
    #[command(after_help = "Example:\n  smartassist admin account show Example")]
    Show {
        /// Id or name of the account
        id: String,
    },
    /// Rename an account
    #[command(after_help = "Example:\n  smartassist admin account update Example --name Acme")]
    Update {
        /// Id or name of the account
        id: String,
        /// New name of the account
        #[arg(long)]
        name: String,
    },
    /// Delete an account that has no apps, with its other resources and the records of its calls
    #[command(after_help = "Example:\n  smartassist admin account delete Example")]
    Delete {
        /// Id or name of the account
        id: String,
        #[command(flatten)]
        confirm: ConfirmOption,
    },
}

/// Runs the command.
pub async fn run(
    arguments: &AccountArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    match &arguments.task {
        AccountCommand::Create { name, id } => {
            let mut session = ResourceSession::open(data).await?;
            let id = session.draft.create_account(id.clone(), name)?;
            session.prepare()?.save().await?;
            let account = AccountSpec { name: name.clone(), ..AccountSpec::default() };
            print(&fields(&id, &account), console)?;
        }
        AccountCommand::List => {
            let session = ResourceSession::existing(data).await?;
            let accounts = &session.draft.desired_state().accounts;
            let accounts: Vec<_> = accounts.iter().map(|(id, account)| fields(id, account)).collect();
            let columns = [
                ("id", "ID"),
                ("name", "NAME"),
                ("apps", "APPS"),
                ("trunks", "TRUNKS"),
                ("bots", "BOTS"),
                ("queues", "QUEUES"),
                ("agents", "AGENTS"),
            ];
            print_list(&accounts, &columns, ResourceKind::Account, console)?;
        }
        AccountCommand::Show { id } => {
            let session = ResourceSession::existing(data).await?;
            let id = account_id(&session.draft, id)?;
            print(&fields(&id, session.draft.account(&id)?), console)?;
        }
        AccountCommand::Update { id, name } => {
            let mut session = ResourceSession::existing(data).await?;
            let id = account_id(&session.draft, id)?;
            session.draft.rename_account(&id, name)?;
            let shown = fields(&id, session.draft.account(&id)?);
            session.prepare()?.save().await?;
            print(&shown, console)?;
        }
        AccountCommand::Delete { id, confirm } => {
            let mut session = ResourceSession::existing(data).await?;
            let id = account_id(&session.draft, id)?;
            session.draft.delete_account(&id)?;
            let what = format!(
                "This deletes account {id}, its bots, trunks, queues and agents, and the records of its calls and conversations"
            );
            let prepared = session.prepare()?;
            confirm.ask(&what, "DELETE", console)?;
            prepared.save().await?;
            console.note(&format!("deleted account {id}"))?;
        }
    }
    Ok(Exit::Success)
}

fn fields(id: &str, account: &AccountSpec) -> Map<String, Value> {
    let fields = [
        ("id", json!(id)),
        ("name", json!(account.name)),
        ("apps", json!(account.apps.len())),
        ("trunks", json!(account.trunks.len())),
        ("bots", json!(account.bots.len())),
        ("queues", json!(account.queues.len())),
        ("agents", json!(account.agents.len())),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
