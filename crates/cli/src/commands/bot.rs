//! `smartassist bot`: what calls are made for.

use std::time::Duration;

use clap::{Args, Subcommand};
use smartassist_client::parse_duration;
use smartassist_gateway::resources::Bot;

use crate::console::Console;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::local::clear::{set, set_or_clear};
use crate::local::confirm::ConfirmOption;
use crate::local::data::DataOption;
use crate::local::session::AccountOption;
use crate::local::things::{self, Shown};

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
    data: DataOption,
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Add a bot, and print its id
    Create {
        /// Its id, as paths of the APIs will name it; a new one that begins with st- unless given
        #[arg(long)]
        id: Option<String>,
        #[command(flatten)]
        fields: Fields,
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
        fields: Fields,
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
struct Fields {
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

impl Fields {
    fn set(&self, bot: &mut Bot) {
        set(self.name.as_ref(), &mut bot.name);
        set_or_clear(self.trunk.as_ref(), &mut bot.trunk);
        set_or_clear(self.flow.as_ref(), &mut bot.flow);
        if self.any_number || !self.numbers.is_empty() {
            bot.numbers.clone_from(&self.numbers);
        }
        if let Some(time) = self.talk_time {
            bot.talk_seconds = u32::try_from(time.as_secs()).unwrap_or(u32::MAX);
        }
    }
}

impl Shown for Bot {
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
        Task::Create { id, fields, account } => {
            let mut bot = Bot::new("");
            fields.set(&mut bot);
            things::create(data, account, id.clone(), bot, console).await
        }
        Task::List { account } => things::list::<Bot>(data, account, console).await,
        Task::Show { id, account } => things::show::<Bot>(data, account, id, console).await,
        Task::Edit { id, fields, account } => {
            things::edit(data, account, id, |bot: &mut Bot| fields.set(bot), console).await
        }
        Task::Delete { id, account, confirm } => things::delete::<Bot>(data, account, id, *confirm, console).await,
    }
}
