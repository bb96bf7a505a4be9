//! `smartassist admin`: sets up a gateway on this machine and looks after it.
//!
//! The commands open the gateway's database themselves, whether the gateway runs or not. A running gateway applies a
//! change within a second.
//!
//! | module | its job |
//! | --- | --- |
//! | `account`, `app` | accounts, and apps with their credentials |
//! | `agent`, `bot`, `queue`, `trunk` | the other resources of an account |
//! | `resource_command` | the verbs that those four share |
//! | `apply` | all resources from one file |
//! | `notifications` | the notifications of the outbox: list, show, retry, skip, replay |
//! | `import` | conversations, sessions and agents' statuses from files |
//! | `backup` | a copy of the database |

mod account;
mod agent;
mod app;
mod apply;
mod backup;
mod bot;
mod import;
mod notifications;
mod queue;
mod resource_command;
mod trunk;

use clap::{Args, Subcommand};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::output::Console;
use crate::signals::run_until_stopped;

const EXAMPLES: &str = "\
The commands read and write the database of a gateway on this machine, whether the gateway runs or not. A running \
gateway applies a change within a second.

Examples:
  smartassist admin account create Example
  smartassist admin app create Dialer --scope dialout
  smartassist admin apply -f gateway.toml --dry-run
  smartassist admin notifications list --state dead
  smartassist admin backup gateway-2025-06-02.db";

/// Set up a gateway on this machine and look after it
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct AdminArguments {
    #[command(flatten)]
    data: DataFolderOption,
    #[command(subcommand)]
    command: AdminCommand,
}

#[derive(Debug, Subcommand)]
enum AdminCommand {
    /// Manage accounts, which own everything else
    Account(account::AccountArguments),
    /// Manage apps and their credentials
    App(app::AppArguments),
    /// Manage the bots that calls are placed for
    Bot(bot::BotArguments),
    /// Manage the trunks that calls go through
    Trunk(trunk::TrunkArguments),
    /// Manage the queues in which conversations wait for agents
    Queue(queue::QueueArguments),
    /// Manage agents, and record their statuses
    Agent(agent::AgentArguments),
    /// Set up all resources that a file describes
    Apply(apply::ApplyArguments),
    /// Import conversations, sessions and agents' statuses from files
    Import(import::ImportArguments),
    /// List, retry, skip and replay notifications
    Notifications(notifications::NotificationsArguments),
    /// Copy the database, while the gateway runs or not
    Backup(backup::BackupArguments),
}

/// Runs the command on the data folder.
///
/// # Errors
///
/// Those of the command.
pub async fn run(arguments: &AdminArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let data = &arguments.data;
    match &arguments.command {
        AdminCommand::Account(account) => account::run(account, data, console).await,
        AdminCommand::App(app) => app::run(app, data, console).await,
        AdminCommand::Bot(bot) => bot.command.run(data, console).await,
        AdminCommand::Trunk(trunk) => trunk.command.run(data, console).await,
        AdminCommand::Queue(queue) => queue.command.run(data, console).await,
        AdminCommand::Agent(agent) => agent::run(agent, data, console).await,
        AdminCommand::Apply(apply) => apply::run(apply, data, console).await,
        AdminCommand::Import(import) => run_until_stopped(import::run(import, data, console)).await,
        AdminCommand::Notifications(notifications) => notifications::run(notifications, data, console).await,
        AdminCommand::Backup(backup) => backup::run(backup, data, console).await,
    }
}
