//! `smartassist admin trunk`: the carriers that calls go through.

use clap::Args;
use smartassist_gateway::number;
use smartassist_gateway::resources::Trunk;

use super::resource_command::{AdminResource, ResourceCommand};
use crate::gateway_data::edit_options::Switch;

const EXAMPLES: &str = "\
An account without trunks accepts every trunk name in a request.

Examples:
  smartassist admin trunk create TRUNK --default
  smartassist admin trunk update TRUNK --enabled=no
  smartassist admin trunk update TRUNK --allow-emergency 911 --allow-emergency 112";

/// Manage the trunks that calls go through
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct TrunkArguments {
    /// What to do.
    #[command(subcommand)]
    pub command: ResourceCommand<Trunk>,
}

/// The arguments of `create`.
#[derive(Args, Debug)]
pub struct CreateTrunk {
    /// Name of the trunk, as requests write it
    name: String,
    #[command(flatten)]
    fields: TrunkFields,
}

/// The fields of a trunk that options set.
#[derive(Args, Debug)]
pub struct TrunkFields {
    /// Whether calls that name no trunk go through this one; it replaces the previous default trunk
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "yes", hide_possible_values = true)]
    default: Option<Switch>,
    /// Whether calls can go through it; a call through a disabled trunk fails as if the carrier were not available
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "yes", hide_possible_values = true)]
    enabled: Option<Switch>,
    /// An emergency number that may be called through it, such as 112; repeat the option for several. Without it, every
    /// call to an emergency number is refused
    #[arg(long, value_name = "NUMBER", value_parser = emergency_number, conflicts_with = "no_emergency")]
    allow_emergency: Vec<String>,
    /// Allow no emergency number
    #[arg(long)]
    no_emergency: bool,
}

/// Parses an emergency number, and returns it in its listed form.
fn emergency_number(text: &str) -> Result<String, String> {
    match number::emergency_number(text) {
        Some(emergency) => Ok(emergency.number().to_owned()),
        None => Err("it is no emergency number of any country; write one such as 112".to_owned()),
    }
}

impl AdminResource for Trunk {
    type Create = CreateTrunk;
    type Update = TrunkFields;
    const NOUN: &'static str = "a trunk";
    const NOUNS: &'static str = "trunks";
    const SELECTOR: &'static str = "NAME";
    const SELECTOR_HELP: &'static str = "Name of the trunk";
    const DELETE_HELP: &'static str = "Delete a trunk; refused while a bot uses it";
    const CREATE_EXAMPLE: &'static str = "TRUNK --default";
    const UPDATE_EXAMPLE: &'static str = "TRUNK --allow-emergency 911 --allow-emergency 112";
    const COLUMNS: &'static [(&'static str, &'static str)] =
        &[("enabled", "ENABLED"), ("default", "DEFAULT"), ("allow_emergency", "EMERGENCY")];

    fn create(arguments: &CreateTrunk) -> (Option<String>, Self) {
        let mut trunk = Self::new(&arguments.name);
        trunk.update(&arguments.fields);
        (Some(arguments.name.clone()), trunk)
    }

    fn update(&mut self, fields: &TrunkFields) {
        Switch::set(fields.default, &mut self.default);
        Switch::set(fields.enabled, &mut self.enabled);
        if fields.no_emergency || !fields.allow_emergency.is_empty() {
            self.allow_emergency = fields.allow_emergency.iter().cloned().collect();
        }
    }
}
