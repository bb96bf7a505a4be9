//! `smartassist queue`: where conversations wait for agents.

use clap::{Args, Subcommand};
use smartassist_gateway::resources::Queue;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::confirm::ConfirmOption;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::resources::{self, ResourceDisplay};
use crate::gateway_data::session::AccountOption;
use crate::output::Console;

const EXAMPLES: &str = "\
Examples:
  smartassist queue create Support
  smartassist queue list -o json";

/// Set up queues of a gateway on this machine
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct QueueArguments {
    #[command(flatten)]
    data: DataFolderOption,
    #[command(subcommand)]
    task: QueueCommand,
}

#[derive(Debug, Subcommand)]
enum QueueCommand {
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

impl ResourceDisplay for Queue {
    const COLUMNS: &'static [(&'static str, &'static str)] = &[("name", "NAME")];

    fn name(&self) -> Option<&str> {
        Some(&self.name)
    }
}

/// Does it.
pub async fn run(arguments: &QueueArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let data = &arguments.data;
    match &arguments.task {
        QueueCommand::Create { name, id, account } => {
            let queue = Queue { id: String::new(), name: name.clone() };
            resources::create(data, account, id.clone(), queue, console).await
        }
        QueueCommand::List { account } => resources::list::<Queue>(data, account, console).await,
        QueueCommand::Show { id, account } => resources::show::<Queue>(data, account, id, console).await,
        QueueCommand::Edit { id, name, account } => {
            resources::edit(data, account, id, |queue: &mut Queue| queue.name.clone_from(name), console).await
        }
        QueueCommand::Delete { id, account, confirm } => {
            resources::delete::<Queue>(data, account, id, *confirm, console).await
        }
    }
}
