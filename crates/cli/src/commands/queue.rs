//! `smartassist queue`: where conversations wait for agents.

use clap::{Args, Subcommand};
use smartassist_gateway::resources::Queue;

use crate::console::Console;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::local::confirm::ConfirmOption;
use crate::local::data::DataOption;
use crate::local::session::AccountOption;
use crate::local::things::{self, Shown};

const EXAMPLES: &str = "\
Examples:
  smartassist queue create Support
  smartassist queue list -o json";

/// Set up queues of a gateway on this machine
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct QueueArguments {
    #[command(flatten)]
    data: DataOption,
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Add a queue, and print its id
    Create {
        /// A name for people
        name: String,
        /// Its id; a new one that begins with qu- unless given
        #[arg(long)]
        id: Option<String>,
        #[command(flatten)]
        account: AccountOption,
    },
    /// List queues
    List {
        #[command(flatten)]
        account: AccountOption,
    },
    /// Show a queue
    Show {
        /// Its id or name
        id: String,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Give a queue another name
    Edit {
        /// Its id or name
        id: String,
        /// The name
        #[arg(long)]
        name: String,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Delete a queue
    Delete {
        /// Its id or name
        id: String,
        #[command(flatten)]
        account: AccountOption,
        #[command(flatten)]
        confirm: ConfirmOption,
    },
}

impl Shown for Queue {
    const COLUMNS: &'static [(&'static str, &'static str)] = &[("name", "NAME")];

    fn name(&self) -> Option<&str> {
        Some(&self.name)
    }
}

/// Does it.
pub async fn run(arguments: &QueueArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let data = &arguments.data;
    match &arguments.task {
        Task::Create { name, id, account } => {
            let queue = Queue { id: String::new(), name: name.clone() };
            things::create(data, account, id.clone(), queue, console).await
        }
        Task::List { account } => things::list::<Queue>(data, account, console).await,
        Task::Show { id, account } => things::show::<Queue>(data, account, id, console).await,
        Task::Edit { id, name, account } => {
            things::edit(data, account, id, |queue: &mut Queue| queue.name.clone_from(name), console).await
        }
        Task::Delete { id, account, confirm } => things::delete::<Queue>(data, account, id, *confirm, console).await,
    }
}
