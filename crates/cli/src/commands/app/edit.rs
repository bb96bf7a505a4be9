//! `smartassist app edit`.

use clap::Args;
use smartassist_gateway::resources::AppSpec;

use super::display;
use super::settings::AppSettingsOptions;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::data_folder::{DataFolderOption, not_set_up};
use crate::gateway_data::edit_options::set_if_present;
use crate::gateway_data::resources::print;
use crate::gateway_data::session::{ResourceSession, app_id};
use crate::output::Console;

const EXAMPLES: &str = "\
Examples:
  smartassist app edit cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --scope analytics --enforce-jti
  smartassist app edit cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --disabled
  smartassist app edit cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --disabled=no";

/// Change an app: what is given, and nothing else
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct EditAppArguments {
    /// Its client id or name
    id: String,
    /// A name for people
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    settings: AppSettingsOptions,
}

/// Changes it, and shows it.
pub async fn run(
    arguments: &EditAppArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let mut session = ResourceSession::existing(data).await?;
    let id = app_id(&session.draft, &arguments.id)?;
    let id = id.as_str();
    let (account, app) = session.draft.app(id).map_err(|error| not_set_up(&error))?;
    let (account, mut changed) = (account.to_owned(), app.clone());
    set_if_present(arguments.name.as_ref(), &mut changed.name);
    arguments.settings.set(&mut changed.settings)?;
    session.draft.edit(&account, id, |app: &mut AppSpec| *app = changed).map_err(|error| not_set_up(&error))?;
    let shown = display::fields(&session.draft, id)?;
    session.prepare()?.save().await?;
    print(&shown, console)?;
    Ok(Exit::Success)
}
