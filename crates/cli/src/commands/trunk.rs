//! `smartassist trunk`: what calls are made through.

use clap::{Args, Subcommand};
use smartassist_gateway::number;
use smartassist_gateway::resources::Trunk;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::confirm::ConfirmOption;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::edit_options::Switch;
use crate::gateway_data::resources::{self, ResourceDisplay};
use crate::gateway_data::session::AccountOption;
use crate::output::Console;

const EXAMPLES: &str = "\
An account without trunks takes every name of a trunk.

Examples:
  smartassist trunk create TRUNK --default
  smartassist trunk edit TRUNK --enabled=no
  smartassist trunk edit TRUNK --allow-emergency 911 --allow-emergency 112";

/// Set up trunks of a gateway on this machine
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct TrunkArguments {
    #[command(flatten)]
    data: DataFolderOption,
    #[command(subcommand)]
    task: TrunkCommand,
}

#[derive(Debug, Subcommand)]
enum TrunkCommand {
    /// Add a trunk
    Create {
        /// Its name, as requests give it
        name: String,
        #[command(flatten)]
        fields: TrunkOptions,
        #[command(flatten)]
        account: AccountOption,
    },
    /// List trunks
    List {
        #[command(flatten)]
        account: AccountOption,
    },
    /// Show a trunk
    Show {
        /// Its name
        name: String,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Change a trunk: what is given, and nothing else
    Edit {
        /// Its name
        name: String,
        #[command(flatten)]
        fields: TrunkOptions,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Delete a trunk that no bot names
    Delete {
        /// Its name
        name: String,
        #[command(flatten)]
        account: AccountOption,
        #[command(flatten)]
        confirm: ConfirmOption,
    },
}

#[derive(Args, Debug)]
struct TrunkOptions {
    /// Whether calls go through it that name no trunk, in place of the one before
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "yes", hide_possible_values = true)]
    default: Option<Switch>,
    /// Whether calls can be made through it; if not, they fail as with a carrier that is not available
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "yes", hide_possible_values = true)]
    enabled: Option<Switch>,
    /// An emergency number that may be called through it, such as 112; several times for several. Default: none, so
    /// that every call to one is refused
    #[arg(long, value_name = "NUMBER", value_parser = emergency_number, conflicts_with = "no_emergency")]
    allow_emergency: Vec<String>,
    /// Allow no emergency number
    #[arg(long)]
    no_emergency: bool,
}

/// An emergency number, as it is listed.
fn emergency_number(text: &str) -> Result<String, String> {
    match number::emergency_number(text) {
        Some(emergency) => Ok(emergency.number().to_owned()),
        None => Err("it is no emergency number of any country; write one such as 112".to_owned()),
    }
}

impl TrunkOptions {
    fn set(&self, trunk: &mut Trunk) {
        Switch::set(self.default, &mut trunk.default);
        Switch::set(self.enabled, &mut trunk.enabled);
        if self.no_emergency || !self.allow_emergency.is_empty() {
            trunk.allow_emergency = self.allow_emergency.iter().cloned().collect();
        }
    }
}

impl ResourceDisplay for Trunk {
    const COLUMNS: &'static [(&'static str, &'static str)] =
        &[("enabled", "ENABLED"), ("default", "DEFAULT"), ("allow_emergency", "EMERGENCY")];
}

/// Does it.
pub async fn run(arguments: &TrunkArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let data = &arguments.data;
    match &arguments.task {
        TrunkCommand::Create { name, fields, account } => {
            let mut trunk = Trunk::new(name);
            fields.set(&mut trunk);
            resources::create(data, account, Some(name.clone()), trunk, console).await
        }
        TrunkCommand::List { account } => resources::list::<Trunk>(data, account, console).await,
        TrunkCommand::Show { name, account } => resources::show::<Trunk>(data, account, name, console).await,
        TrunkCommand::Edit { name, fields, account } => {
            resources::edit(data, account, name, |trunk: &mut Trunk| fields.set(trunk), console).await
        }
        TrunkCommand::Delete { name, account, confirm } => {
            resources::delete::<Trunk>(data, account, name, *confirm, console).await
        }
    }
}
