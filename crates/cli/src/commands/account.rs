//! `smartassist account`: who owns apps, bots, trunks, queues and agents.

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};
use smartassist_gateway::resources::{AccountSpec, ResourceKind};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::confirm::ConfirmOption;
use crate::gateway_data::data_folder::{DataFolderOption, not_set_up};
use crate::gateway_data::resources::{print, print_list};
use crate::gateway_data::session::{ResourceSession, account_id};
use crate::output::Console;

const EXAMPLES: &str = "\
Examples:
  smartassist account create Example
  smartassist account create Example --id 637368b4a1d039e34ba63bbf
  smartassist account list";

/// Set up accounts of a gateway on this machine
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct AccountArguments {
    #[command(flatten)]
    data: DataFolderOption,
    #[command(subcommand)]
    task: AccountCommand,
}

#[derive(Debug, Subcommand)]
enum AccountCommand {
    /// Add an account, and print its id
    Create {
        /// A name for people
        #[arg(default_value = "")]
        name: String,
        /// Its id, as paths of the APIs will name it; 24 new hexadecimal digits unless given
        #[arg(long)]
        id: Option<String>,
    },
    /// List all accounts
    List,
    /// Show an account
    Show {
        /// Its id or name
        id: String,
    },
    /// Give an account another name
    Edit {
        /// Its id or name
        id: String,
        /// The name
        #[arg(long)]
        name: String,
    },
    /// Delete an account that has no apps, with everything else it has and what is known of its calls
    Delete {
        /// Its id or name
        id: String,
        #[command(flatten)]
        confirm: ConfirmOption,
    },
}

/// Does it.
pub async fn run(arguments: &AccountArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let data = &arguments.data;
    match &arguments.task {
        AccountCommand::Create { name, id } => {
            let mut session = ResourceSession::open(data).await?;
            let id = session.draft.create_account(id.clone(), name).map_err(|error| not_set_up(&error))?;
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
            print(&fields(&id, session.draft.account(&id).map_err(|error| not_set_up(&error))?), console)?;
        }
        AccountCommand::Edit { id, name } => {
            let mut session = ResourceSession::existing(data).await?;
            let id = account_id(&session.draft, id)?;
            session.draft.rename_account(&id, name).map_err(|error| not_set_up(&error))?;
            let shown = fields(&id, session.draft.account(&id).map_err(|error| not_set_up(&error))?);
            session.prepare()?.save().await?;
            print(&shown, console)?;
        }
        AccountCommand::Delete { id, confirm } => {
            let mut session = ResourceSession::existing(data).await?;
            let id = account_id(&session.draft, id)?;
            session.draft.delete_account(&id).map_err(|error| not_set_up(&error))?;
            let what = format!("This deletes account {id}, and what is known of its calls, conversations and agents");
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
