//! `smartassist admin agent`: the agents whose statuses are reported. `smartassist user-status` reads the reports.

use std::time::Duration;

use clap::{Args, Subcommand};
use jiff::Timestamp;
use smartassist_auth::UnixTime;
use smartassist_gateway::resources::Agent;
use smartassist_gateway::store::{ReportRow, ReportStore as _, StatusRow};

use super::resource_command::{AdminResource, ResourceCommand, resolve_id};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::edit_options::set_if_present;
use crate::gateway_data::session::{AccountOption, ResourceSession};
use crate::output::Console;
use crate::suggested_values::suggested_text;
use crate::value_parsers::{TIME, parse_or_hint};

const EXAMPLES: &str = "\
Examples:
  smartassist admin agent create john.doe@example.com --first-name John --last-name Doe --custom-id 0042
  smartassist admin agent set-status john.doe@example.com Available --interacting
  smartassist admin agent set-status john.doe@example.com --logged-out
  smartassist admin agent list";

/// Manage agents, and record their statuses
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct AgentArguments {
    #[command(subcommand)]
    command: AgentCommand,
}

#[derive(Debug, Subcommand)]
enum AgentCommand {
    #[command(flatten)]
    Resource(ResourceCommand<Agent>),
    /// Record the status of an agent from now on, or from another time on
    SetStatus(SetStatusArguments),
}

#[derive(Args, Debug)]
#[command(after_help = "Example:\n  smartassist admin agent set-status john.doe@example.com Available --interacting")]
struct SetStatusArguments {
    /// E-mail address or id of the agent
    agent: String,
    /// The status, such as Available, Away or Busy
    #[arg(required_unless_present = "logged_out", hide_possible_values = true)]
    #[arg(value_parser = suggested_text(["Available", "Away", "Busy"]))]
    status: Option<String>,
    /// The agent serves a customer [default: idle]
    #[arg(long, requires = "status")]
    interacting: bool,
    /// The agent has logged out
    #[arg(long, conflicts_with = "status")]
    logged_out: bool,
    /// When the status began, such as 2025-06-26T08:00:00Z [default: now]
    #[arg(long, value_name = "TIME", value_parser = parse_or_hint::<Timestamp>(TIME))]
    at: Option<Timestamp>,
    #[command(flatten)]
    account: AccountOption,
}

/// The arguments of `create`.
#[derive(Args, Debug)]
pub struct CreateAgent {
    /// E-mail address, which selects the agent in reports; it is unique in an account
    email: String,
    /// Id of the agent [default: a new one that begins with u-]
    #[arg(long)]
    id: Option<String>,
    #[command(flatten)]
    fields: AgentFields,
}

/// The fields that `update` changes.
#[derive(Args, Debug)]
pub struct UpdateAgent {
    /// E-mail address
    #[arg(long)]
    email: Option<String>,
    #[command(flatten)]
    fields: AgentFields,
}

/// The fields of an agent that options set.
#[derive(Args, Debug)]
struct AgentFields {
    /// First name
    #[arg(long, value_name = "NAME")]
    first_name: Option<String>,
    /// Last name
    #[arg(long, value_name = "NAME")]
    last_name: Option<String>,
    /// Id of the agent in another system; leading zeros are kept
    #[arg(long, value_name = "ID")]
    custom_id: Option<String>,
}

impl AgentFields {
    fn set(&self, agent: &mut Agent) {
        set_if_present(self.first_name.as_ref(), &mut agent.first_name);
        set_if_present(self.last_name.as_ref(), &mut agent.last_name);
        set_if_present(self.custom_id.as_ref(), &mut agent.custom_id);
    }
}

impl AdminResource for Agent {
    type Create = CreateAgent;
    type Update = UpdateAgent;
    const NOUN: &'static str = "an agent";
    const NOUNS: &'static str = "agents";
    const SELECTOR: &'static str = "AGENT";
    const SELECTOR_HELP: &'static str = "E-mail address or id of the agent";
    const DELETE_HELP: &'static str = "Delete an agent";
    const CREATE_EXAMPLE: &'static str = "john.doe@example.com --first-name John --last-name Doe";
    const UPDATE_EXAMPLE: &'static str = "john.doe@example.com --custom-id 0042";
    const COLUMNS: &'static [(&'static str, &'static str)] =
        &[("email", "EMAIL"), ("first_name", "FIRST NAME"), ("last_name", "LAST NAME"), ("custom_id", "CUSTOM ID")];

    fn name(&self) -> Option<&str> {
        Some(&self.email)
    }

    fn create(arguments: &CreateAgent) -> (Option<String>, Self) {
        let (id, first_name, last_name, custom_id) = Default::default();
        let mut agent = Self { id, email: arguments.email.clone(), first_name, last_name, custom_id };
        arguments.fields.set(&mut agent);
        (arguments.id.clone(), agent)
    }

    fn update(&mut self, arguments: &UpdateAgent) {
        set_if_present(arguments.email.as_ref(), &mut self.email);
        arguments.fields.set(self);
    }
}

/// Runs the command.
pub async fn run(
    arguments: &AgentArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    match &arguments.command {
        AgentCommand::Resource(command) => command.run(data, console).await,
        AgentCommand::SetStatus(arguments) => set_status(arguments, data).await,
    }
}

/// Stores a change of status, as an import would.
async fn set_status(arguments: &SetStatusArguments, data: &DataFolderOption) -> Result<Exit, Failure> {
    let session = ResourceSession::existing(data).await?;
    let account_id = arguments.account.resolve(&session.draft)?;
    let agent_id = resolve_id::<Agent>(&session.draft, &account_id, &arguments.agent)?;
    session.draft.one::<Agent>(&account_id, &agent_id)?;
    let at = arguments.at.unwrap_or_else(Timestamp::now);
    let since_1970 = u64::try_from(at.as_millisecond()).map_err(|_| Failure::usage("--at: before 1970"))?;
    let at = UnixTime::since_epoch(Duration::from_millis(since_1970));
    let (status, interacting) = (arguments.status.clone(), arguments.interacting);
    let row = ReportRow::Status(StatusRow { account_id, agent_id, at, status, interacting });
    let store = data.open_existing().await?;
    let written = store.add_report_rows(vec![row], None).await;
    store.close().await;
    written?;
    Ok(Exit::Success)
}
