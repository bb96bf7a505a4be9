//! `smartassist admin bot`: the bots that calls are placed for.

use std::time::Duration;

use clap::Args;
use smartassist_gateway::resources::Bot;
use smartassist_gateway::units::parse_duration;

use super::resource_command::{AdminResource, ResourceCommand};
use crate::gateway_data::edit_options::{set_if_present, set_or_remove};

const EXAMPLES: &str = "\
Examples:
  smartassist admin bot create --name Reminder --trunk TRUNK --number +127061657882
  smartassist admin bot create --id st-3bf09bef-f979-5489-b337-f465bd5db1f4
  smartassist admin bot update Reminder --talk-time 2m --trunk ''";

/// Manage the bots that calls are placed for
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct BotArguments {
    /// What to do.
    #[command(subcommand)]
    pub command: ResourceCommand<Bot>,
}

/// The arguments of `create`.
#[derive(Args, Debug)]
pub struct CreateBot {
    /// Id of the bot, as the paths of the APIs contain it [default: a new one that begins with st-]
    #[arg(long)]
    id: Option<String>,
    #[command(flatten)]
    fields: BotFields,
}

/// The fields of a bot that options set.
#[derive(Args, Debug)]
pub struct BotFields {
    /// Name of the bot
    #[arg(long)]
    name: Option<String>,
    /// Trunk of calls that name none; '' for the default trunk of the account
    #[arg(long)]
    trunk: Option<String>,
    /// A caller number that the bot may use; repeat the option for several [default: any number]
    #[arg(long = "number", value_name = "NUMBER", conflicts_with = "any_number")]
    numbers: Vec<String>,
    /// Allow any caller number
    #[arg(long)]
    any_number: bool,
    /// Name of the experience flow, which its sessions report as their intent; '' for none
    #[arg(long)]
    flow: Option<String>,
    /// Time after the answer at which the bot hangs up, in whole seconds; 0 for never [default: 60s]
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    talk_time: Option<Duration>,
}

impl AdminResource for Bot {
    type Create = CreateBot;
    type Update = BotFields;
    const NOUN: &'static str = "a bot";
    const NOUNS: &'static str = "bots";
    const SELECTOR: &'static str = "BOT";
    const SELECTOR_HELP: &'static str = "Id or name of the bot";
    const DELETE_HELP: &'static str = "Delete a bot; apps of its account can no longer place calls for it";
    const CREATE_EXAMPLE: &'static str = "--name Reminder --trunk TRUNK --number +127061657882";
    const UPDATE_EXAMPLE: &'static str = "Reminder --talk-time 2m --trunk ''";
    const COLUMNS: &'static [(&'static str, &'static str)] =
        &[("name", "NAME"), ("trunk", "TRUNK"), ("numbers", "NUMBERS"), ("flow", "FLOW")];

    fn name(&self) -> Option<&str> {
        Some(&self.name)
    }

    fn create(arguments: &CreateBot) -> (Option<String>, Self) {
        let mut bot = Self::new("");
        bot.update(&arguments.fields);
        (arguments.id.clone(), bot)
    }

    fn update(&mut self, fields: &BotFields) {
        set_if_present(fields.name.as_ref(), &mut self.name);
        set_or_remove(fields.trunk.as_ref(), &mut self.trunk);
        set_or_remove(fields.flow.as_ref(), &mut self.flow);
        if fields.any_number || !fields.numbers.is_empty() {
            self.numbers.clone_from(&fields.numbers);
        }
        if let Some(time) = fields.talk_time {
            self.talk_seconds = u32::try_from(time.as_secs()).unwrap_or(u32::MAX);
        }
    }
}
