//! `smartassist bot`: what calls are made for.

use std::time::Duration;

use clap::{Args, Subcommand};
use smartassist_client::parse_duration;
use smartassist_gateway::resources::Bot;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::confirm::ConfirmOption;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::edit_options::{set_if_present, set_or_remove};
use crate::gateway_data::resources::{self, ResourceDisplay};
use crate::gateway_data::session::AccountOption;
use crate::output::Console;

const EXAMPLES: &str = "\
Examples:
  smartassist bot create --name Reminder --trunk TRUNK --number +127061657882
  smartassist bot create --id st-3bf09bef-f979-5489-b337-f465bd5db1f4
  smartassist bot edit st-3bf09bef-f979-5489-b337-f465bd5db1f4 --talk-time 2m --trunk ''";

/// Set up bots of a gateway on this machine
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct BotArguments {
    #[command(flatten)]
    data: DataFolderOption,
    #[command(subcommand)]
    task: BotCommand,
}

#[derive(Debug, Subcommand)]
enum BotCommand {
    /// Add a bot, and print its id
    Create {
        /// Its id, as paths of the APIs will name it; a new one that begins with st- unless given
        #[arg(long)]
        id: Option<String>,
        #[command(flatten)]
        fields: BotOptions,
        #[command(flatten)]
        account: AccountOption,
    },
    /// List bots
    List {
        #[command(flatten)]
        account: AccountOption,
    },
    /// Show a bot
    Show {
        /// Its id or name
        id: String,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Change a bot: what is given, and nothing else
    Edit {
        /// Its id or name
        id: String,
        #[command(flatten)]
        fields: BotOptions,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Delete a bot: the app of its account can no longer call for it
    Delete {
        /// Its id or name
        id: String,
        #[command(flatten)]
        account: AccountOption,
        #[command(flatten)]
        confirm: ConfirmOption,
    },
}

#[derive(Args, Debug)]
struct BotOptions {
    /// A name for people
    #[arg(long)]
    name: Option<String>,
    /// The trunk of calls that name none; '' for that of the account
    #[arg(long)]
    trunk: Option<String>,
    /// A number that it may call as, several times for several; without any, every number will do
    #[arg(long = "number", value_name = "NUMBER", conflicts_with = "any_number")]
    numbers: Vec<String>,
    /// Let it call as any number
    #[arg(long)]
    any_number: bool,
    /// The name of its experience flow, told as the intent of its sessions; '' for none
    #[arg(long)]
    flow: Option<String>,
    /// How long after the answer it hangs up, in whole seconds; 0 for never, 60s unless given
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    talk_time: Option<Duration>,
}

impl BotOptions {
    fn set(&self, bot: &mut Bot) {
        set_if_present(self.name.as_ref(), &mut bot.name);
        set_or_remove(self.trunk.as_ref(), &mut bot.trunk);
        set_or_remove(self.flow.as_ref(), &mut bot.flow);
        if self.any_number || !self.numbers.is_empty() {
            bot.numbers.clone_from(&self.numbers);
        }
        if let Some(time) = self.talk_time {
            bot.talk_seconds = u32::try_from(time.as_secs()).unwrap_or(u32::MAX);
        }
    }
}

impl ResourceDisplay for Bot {
    const COLUMNS: &'static [(&'static str, &'static str)] =
        &[("name", "NAME"), ("trunk", "TRUNK"), ("numbers", "NUMBERS"), ("flow", "FLOW")];

    fn name(&self) -> Option<&str> {
        Some(&self.name)
    }
}

/// Does it.
pub async fn run(arguments: &BotArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let data = &arguments.data;
    match &arguments.task {
        BotCommand::Create { id, fields, account } => {
            let mut bot = Bot::new("");
            fields.set(&mut bot);
            resources::create(data, account, id.clone(), bot, console).await
        }
        BotCommand::List { account } => resources::list::<Bot>(data, account, console).await,
        BotCommand::Show { id, account } => resources::show::<Bot>(data, account, id, console).await,
        BotCommand::Edit { id, fields, account } => {
            resources::edit(data, account, id, |bot: &mut Bot| fields.set(bot), console).await
        }
        BotCommand::Delete { id, account, confirm } => {
            resources::delete::<Bot>(data, account, id, *confirm, console).await
        }
    }
}
