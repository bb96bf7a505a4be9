//! `smartassist agent`: whose status is reported. What it was is another command's: `smartassist agents`.

use clap::{Args, Subcommand};
use smartassist_gateway::directory::Agent;

use crate::console::Console;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::local::clear::set;
use crate::local::confirm::ConfirmOption;
use crate::local::data::DataOption;
use crate::local::session::AccountOption;
use crate::local::things::{self, Shown};

const EXAMPLES: &str = "\
Examples:
  smartassist agent create john.doe@example.com --first-name John --last-name Doe --custom-id 0042
  smartassist agent list";

/// Set up agents of a gateway on this machine
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct AgentArguments {
    #[command(flatten)]
    data: DataOption,
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Add an agent, and print its id
    Create {
        /// E-mail address, by which reports are asked for; each agent of an account has its own
        email: String,
        /// Its id; a new one that begins with u- unless given
        #[arg(long)]
        id: Option<String>,
        #[command(flatten)]
        fields: Fields,
        #[command(flatten)]
        account: AccountOption,
    },
    /// List agents
    List {
        #[command(flatten)]
        account: AccountOption,
    },
    /// Show an agent
    Show {
        /// Its id
        id: String,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Change an agent: what is given, and nothing else
    Edit {
        /// Its id
        id: String,
        /// E-mail address
        #[arg(long)]
        email: Option<String>,
        #[command(flatten)]
        fields: Fields,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Delete an agent
    Delete {
        /// Its id
        id: String,
        #[command(flatten)]
        account: AccountOption,
        #[command(flatten)]
        confirm: ConfirmOption,
    },
}

#[derive(Args, Debug)]
struct Fields {
    /// First name
    #[arg(long, value_name = "NAME")]
    first_name: Option<String>,
    /// Last name
    #[arg(long, value_name = "NAME")]
    last_name: Option<String>,
    /// An id of your own; zeros in front stay
    #[arg(long, value_name = "ID")]
    custom_id: Option<String>,
}

impl Fields {
    fn set(&self, agent: &mut Agent) {
        set(self.first_name.as_ref(), &mut agent.first_name);
        set(self.last_name.as_ref(), &mut agent.last_name);
        set(self.custom_id.as_ref(), &mut agent.custom_id);
    }
}

impl Shown for Agent {
    const COLUMNS: &'static [(&'static str, &'static str)] =
        &[("email", "EMAIL"), ("first_name", "FIRST NAME"), ("last_name", "LAST NAME"), ("custom_id", "CUSTOM ID")];
}

/// Does it.
pub async fn run(arguments: &AgentArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let data = &arguments.data;
    match &arguments.task {
        Task::Create { email, id, fields, account } => {
            let (first_name, last_name, custom_id) = Default::default();
            let mut agent = Agent { id: String::new(), email: email.clone(), first_name, last_name, custom_id };
            fields.set(&mut agent);
            things::create(data, account, id.clone(), agent, console).await
        }
        Task::List { account } => things::list::<Agent>(data, account, console).await,
        Task::Show { id, account } => things::show::<Agent>(data, account, id, console).await,
        Task::Edit { id, email, fields, account } => {
            let change = |agent: &mut Agent| {
                set(email.as_ref(), &mut agent.email);
                fields.set(agent);
            };
            things::edit(data, account, id, change, console).await
        }
        Task::Delete { id, account, confirm } => things::delete::<Agent>(data, account, id, *confirm, console).await,
    }
}
