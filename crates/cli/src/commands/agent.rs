//! `smartassist agent`: whose status is reported. What it was is another command's: `smartassist agents`.

use std::time::Duration;

use clap::{Args, Subcommand};
use jiff::Timestamp;
use smartassist_auth::UnixTime;
use smartassist_gateway::resources::Agent;
use smartassist_gateway::store::{ReportRow, ReportStore as _, StatusRow};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::confirm::ConfirmOption;
use crate::gateway_data::data_folder::{DataFolderOption, not_set_up, unstored};
use crate::gateway_data::edit_options::set_if_present;
use crate::gateway_data::resources::{self, ResourceDisplay};
use crate::gateway_data::session::{AccountOption, ResourceSession};
use crate::output::Console;
use crate::suggested_values::suggested_text;
use crate::value_parsers::{TIME, parse_or_hint};

const EXAMPLES: &str = "\
Examples:
  smartassist agent create john.doe@example.com --first-name John --last-name Doe --custom-id 0042
  smartassist agent set-status john.doe@example.com Available --interacting
  smartassist agent set-status john.doe@example.com --logged-out
  smartassist agent list";

/// Set up agents of a gateway on this machine
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct AgentArguments {
    #[command(flatten)]
    data: DataFolderOption,
    #[command(subcommand)]
    task: AgentCommand,
}

#[derive(Debug, Subcommand)]
enum AgentCommand {
    /// Add an agent, and print its id
    Create {
        /// E-mail address, by which reports are asked for; each agent of an account has its own
        email: String,
        /// Its id; a new one that begins with u- unless given
        #[arg(long)]
        id: Option<String>,
        #[command(flatten)]
        fields: AgentOptions,
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
        /// Its e-mail address or id
        #[arg(value_name = "AGENT")]
        id: String,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Change an agent: what is given, and nothing else
    Edit {
        /// Its e-mail address or id
        #[arg(value_name = "AGENT")]
        id: String,
        /// E-mail address
        #[arg(long)]
        email: Option<String>,
        #[command(flatten)]
        fields: AgentOptions,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Say what an agent does from now on, or since another time
    SetStatus {
        /// Its e-mail address or id
        agent: String,
        /// The status, such as Available, Away or Busy
        #[arg(required_unless_present = "logged_out", hide_possible_values = true)]
        #[arg(value_parser = suggested_text(["Available", "Away", "Busy"]))]
        status: Option<String>,
        /// Dealing with a customer, rather than idle
        #[arg(long, requires = "status")]
        interacting: bool,
        /// Not there any more
        #[arg(long, conflicts_with = "status")]
        logged_out: bool,
        /// Since when, such as 2025-06-26T08:00:00Z; now unless given
        #[arg(long, value_name = "TIME", value_parser = parse_or_hint::<Timestamp>(TIME))]
        at: Option<Timestamp>,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Delete an agent
    Delete {
        /// Its e-mail address or id
        #[arg(value_name = "AGENT")]
        id: String,
        #[command(flatten)]
        account: AccountOption,
        #[command(flatten)]
        confirm: ConfirmOption,
    },
}

#[derive(Args, Debug)]
struct AgentOptions {
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

impl AgentOptions {
    fn set(&self, agent: &mut Agent) {
        set_if_present(self.first_name.as_ref(), &mut agent.first_name);
        set_if_present(self.last_name.as_ref(), &mut agent.last_name);
        set_if_present(self.custom_id.as_ref(), &mut agent.custom_id);
    }
}

impl ResourceDisplay for Agent {
    const COLUMNS: &'static [(&'static str, &'static str)] =
        &[("email", "EMAIL"), ("first_name", "FIRST NAME"), ("last_name", "LAST NAME"), ("custom_id", "CUSTOM ID")];

    fn name(&self) -> Option<&str> {
        Some(&self.email)
    }
}

/// Does it.
pub async fn run(arguments: &AgentArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let data = &arguments.data;
    match &arguments.task {
        AgentCommand::Create { email, id, fields, account } => {
            let (first_name, last_name, custom_id) = Default::default();
            let mut agent = Agent { id: String::new(), email: email.clone(), first_name, last_name, custom_id };
            fields.set(&mut agent);
            resources::create(data, account, id.clone(), agent, console).await
        }
        AgentCommand::List { account } => resources::list::<Agent>(data, account, console).await,
        AgentCommand::Show { id, account } => resources::show::<Agent>(data, account, id, console).await,
        AgentCommand::Edit { id, email, fields, account } => {
            let change = |agent: &mut Agent| {
                set_if_present(email.as_ref(), &mut agent.email);
                fields.set(agent);
            };
            resources::edit(data, account, id, change, console).await
        }
        AgentCommand::SetStatus { agent, status, interacting, at, account, .. } => {
            let at = at.unwrap_or_else(Timestamp::now);
            set_status(data, account, agent, status.clone(), *interacting, at).await
        }
        AgentCommand::Delete { id, account, confirm } => {
            resources::delete::<Agent>(data, account, id, *confirm, console).await
        }
    }
}

/// Writes a change of status, as an import would.
async fn set_status(
    data: &DataFolderOption,
    account: &AccountOption,
    named: &str,
    status: Option<String>,
    interacting: bool,
    at: Timestamp,
) -> Result<Exit, Failure> {
    let session = ResourceSession::existing(data).await?;
    let account_id = account.of(&session.draft)?;
    let agent_id = resources::resolve_id::<Agent>(&session.draft, &account_id, named)?;
    session.draft.one::<Agent>(&account_id, &agent_id).map_err(|error| not_set_up(&error))?;
    let since_1970 = u64::try_from(at.as_millisecond()).map_err(|_| Failure::usage("--at: before 1970"))?;
    let at = UnixTime::since_epoch(Duration::from_millis(since_1970));
    let store = data.open_existing().await?;
    let fact = ReportRow::Status(StatusRow { account_id, agent_id, at, status, interacting });
    let written = store.add_report_rows(vec![fact], None).await.map_err(|error| unstored(&error));
    store.close().await;
    written.map(|()| Exit::Success)
}
