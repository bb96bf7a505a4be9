//! `smartassist admin app update`.

use clap::Args;
use smartassist_gateway::resources::AppSpec;

use super::display;
use super::settings::AppSettingsOptions;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::edit_options::set_if_present;
use crate::gateway_data::resource_display::print;
use crate::gateway_data::session::{ResourceSession, app_id};
use crate::output::Console;

const EXAMPLES: &str = "\
Examples:
  smartassist admin app update cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --scope analytics --enforce-jti
  smartassist admin app update cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --disabled
  smartassist admin app update cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --disabled=no";

/// Change the fields of an app that are set by options
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct UpdateAppArguments {
    /// Client id or name of the app
    id: String,
    /// New name of the app
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    settings: AppSettingsOptions,
}

/// Changes the app and prints it.
pub async fn run(
    arguments: &UpdateAppArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let mut session = ResourceSession::existing(data).await?;
    let id = app_id(&session.draft, &arguments.id)?;
    let id = id.as_str();
    let (account, app) = session.draft.app(id)?;
    let (account, mut changed) = (account.to_owned(), app.clone());
    set_if_present(arguments.name.as_ref(), &mut changed.name);
    arguments.settings.set(&mut changed.settings)?;
    session.draft.edit(&account, id, |app: &mut AppSpec| *app = changed)?;
    let shown = display::fields(&session.draft, id)?;
    session.prepare()?.save().await?;
    print(&shown, console)?;
    Ok(Exit::Success)
}
