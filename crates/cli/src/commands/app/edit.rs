//! `smartassist app edit`.

use clap::Args;
use smartassist_gateway::resources::AppSetup;

use super::settings::SettingsOptions;
use super::shown;
use crate::console::Console;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::local::clear::set;
use crate::local::data::{DataOption, not_set_up};
use crate::local::session::{Session, app_id};
use crate::local::things::print;

const EXAMPLES: &str = "\
Examples:
  smartassist app edit cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --scope analytics --enforce-jti
  smartassist app edit cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --disabled
  smartassist app edit cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --disabled=no";

/// Change an app: what is given, and nothing else
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct EditArguments {
    /// Its client id or name
    id: String,
    /// A name for people
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    settings: SettingsOptions,
}

/// Changes it, and shows it.
pub async fn run(arguments: &EditArguments, data: &DataOption, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let mut session = Session::existing(data).await?;
    let id = app_id(&session.draft, &arguments.id)?;
    let id = id.as_str();
    let (account, app) = session.draft.app(id).map_err(|error| not_set_up(&error))?;
    let (account, mut changed) = (account.to_owned(), app.clone());
    set(arguments.name.as_ref(), &mut changed.name);
    arguments.settings.set(&mut changed.settings)?;
    session.draft.edit(&account, id, |app: &mut AppSetup| *app = changed).map_err(|error| not_set_up(&error))?;
    let shown = shown::fields(&session.draft, id)?;
    session.prepare()?.save().await?;
    print(&shown, console)?;
    Ok(Exit::Done)
}
