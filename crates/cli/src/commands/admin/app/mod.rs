//! `smartassist admin app`: client applications, as API Setup in the vendor's console shows them.

mod create;
mod display;
mod rotate;
mod secret_from;
mod settings;
mod update;

use std::io::Write as _;

use clap::{Args, Subcommand};
use smartassist_gateway::resources::platform_key::platform_key;
use smartassist_gateway::resources::{AppSpec, ResourceKind};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::confirm::ConfirmOption;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::resource_display::{print, print_list};
use crate::gateway_data::session::{AccountOption, ResourceSession, app_id};
use crate::output::Console;

const EXAMPLES: &str = "\
Examples:
  smartassist admin app create Dialer --scope dialout --scope analytics
  smartassist admin app rotate cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --overlap 2h
  smartassist admin app list";

/// Manage apps and their credentials
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct AppArguments {
    #[command(subcommand)]
    task: AppCommand,
}

#[derive(Debug, Subcommand)]
enum AppCommand {
    /// Create an app and print its credentials once
    Create(create::CreateAppArguments),
    /// List apps
    #[command(after_help = "Example:\n  smartassist admin app list -o json")]
    List {
        #[command(flatten)]
        account: AccountOption,
    },
    /// Show an app, without its secrets
    #[command(after_help = "Example:\n  smartassist admin app show Dialer")]
    Show {
        /// Client id or name of the app
        id: String,
    },
    /// Change the fields of an app that are set by options
    Update(update::UpdateAppArguments),
    /// Replace a secret of an app and print the new one once
    Rotate(rotate::RotateSecretArguments),
    /// Delete an app: its tokens become invalid, and its client id is not used again
    #[command(after_help = "Example:\n  smartassist admin app delete Dialer")]
    Delete {
        /// Client id or name of the app
        id: String,
        #[command(flatten)]
        confirm: ConfirmOption,
    },
    /// Print the public key for encrypted tokens (JWE); the first use creates the key
    #[command(after_help = "Example:\n  smartassist admin app jwk > platform.jwk")]
    Jwk,
}

/// Runs the command.
pub async fn run(
    arguments: &AppArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    match &arguments.task {
        AppCommand::Create(arguments) => create::run(arguments, data, console).await,
        AppCommand::List { account } => list(data, account, console).await,
        AppCommand::Show { id } => {
            let session = ResourceSession::existing(data).await?;
            print(&display::fields(&session.draft, &app_id(&session.draft, id)?)?, console)?;
            Ok(Exit::Success)
        }
        AppCommand::Update(arguments) => update::run(arguments, data, console).await,
        AppCommand::Rotate(arguments) => rotate::run(arguments, data, console).await,
        AppCommand::Delete { id, confirm } => delete(data, id, *confirm, console).await,
        AppCommand::Jwk => {
            let folder = data.create_folder()?;
            let key = platform_key(&folder).map_err(|error| Failure::failed(error.to_string()))?;
            writeln!(console.out, "{}", key.public_jwk())?;
            Ok(Exit::Success)
        }
    }
}

async fn list(data: &DataFolderOption, account: &AccountOption, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let session = ResourceSession::existing(data).await?;
    let draft = &session.draft;
    let only = account.resolve_optional(draft)?;
    let accounts = draft.desired_state().accounts.iter();
    let accounts = accounts.filter(|(id, _)| only.as_ref().is_none_or(|only| only == *id));
    let apps = accounts.flat_map(|(_, has)| has.apps.keys()).map(|id| display::fields(draft, id));
    let columns = [
        ("account", "ACCOUNT"),
        ("id", "CLIENT ID"),
        ("name", "NAME"),
        ("scopes", "SCOPES"),
        ("enforce_jti", "JTI"),
        ("enforce_jwe", "JWE"),
        ("edition", "EDITION"),
        ("disabled", "DISABLED"),
        ("client_secrets", "SECRETS"),
    ];
    print_list(&apps.collect::<Result<Vec<_>, _>>()?, &columns, ResourceKind::App, console)?;
    Ok(Exit::Success)
}

async fn delete(
    data: &DataFolderOption,
    id: &str,
    confirm: ConfirmOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let mut session = ResourceSession::existing(data).await?;
    let id = &app_id(&session.draft, id)?;
    let (account, app) = session.draft.app(id)?;
    let what = format!("This deletes app {id} ({}): its tokens become invalid", app.name);
    let account = account.to_owned();
    session.draft.delete::<AppSpec>(&account, id)?;
    let prepared = session.prepare()?;
    confirm.ask(&what, "DELETE", console)?;
    prepared.save().await?;
    console.note(&format!("deleted app {id}"))?;
    Ok(Exit::Success)
}
