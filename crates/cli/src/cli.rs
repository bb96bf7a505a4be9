//! Commands and options, as the parser sees them and `--help` tells them.

use std::sync::LazyLock;

use clap::{Args, ColorChoice, Parser, Subcommand, ValueEnum};

use crate::commands::{
    account, agent, agents, app, apply, backup, bot, completions, conversation, demo, dial, import, intents, listen,
    man, notifications, queue, serve, token, trigger, trunk,
};

/// The SmartAssist APIs from the command line
///
/// Places calls, reads conversations, intents and the status of agents, receives and sends call-status notifications,
/// and makes tokens: against the vendor's servers, or against one on this machine. Sets up a gateway on this machine.
#[derive(Debug, Parser)]
#[command(
    name = "smartassist",
    version = VERSION.as_str(),
    max_term_width = 100,
    arg_required_else_help = true,
    disable_help_subcommand = true,
    after_help = AFTER_HELP,
    after_long_help = AFTER_LONG_HELP
)]
pub struct Cli {
    /// How output looks.
    #[command(flatten)]
    pub output: OutputOptions,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

static VERSION: LazyLock<String> = LazyLock::new(|| match env!("CARGO_PKG_VERSION").split_once('+') {
    Some((version, api)) => format!("{version} (SmartAssist API {api})"),
    None => env!("CARGO_PKG_VERSION").to_owned(),
});

const AFTER_HELP: &str =
    "`smartassist COMMAND --help` has examples; `smartassist --help` lists variables and exit codes.";

const AFTER_LONG_HELP: &str = "\
Settings come from options, then from environment variables:
  SMARTASSIST_ENVIRONMENT     smartassist, platform or bots: one of the vendor's installations
  SMARTASSIST_URL             in its place: the URL of any other server
  SMARTASSIST_CLIENT_ID       the app's client id, as API Setup shows it
  SMARTASSIST_CLIENT_SECRET   its client secret; or ..._FILE, a file that holds it
  SMARTASSIST_ACCOUNT_ID      the account, found on the same page
  SMARTASSIST_BOT             the bot or stream, from its General Settings
  SMARTASSIST_CALLER          the number that calls
  SMARTASSIST_SAVG_SECRET     what notifications are signed with; or ..._FILE
  SMARTASSIST_WEBHOOK_SECRET  the same for Standard Webhooks; or ..._FILE
  SMARTASSIST_DATA            the folder with the data of a gateway on this machine
  Secrets are taken from variables and files only: others could read them on the command line.

Exit codes:
  0    done; with `dial --wait`: a person answered, or somebody did where nobody looked for machines
  1    failed: refused, not reachable, or not as the document says
  2    the command line or the settings are wrong; nothing was sent
  3    dial --wait: the call failed: busy, declined, not available, no answer
  4    dial --wait: a machine answered
  5    dial --wait: answered, but detection did not find out by whom
  6    dial: nobody knows whether a phone rings or rang; do not dial again before you have looked
  130  interrupted before the end";

/// How output looks.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Output")]
pub struct OutputOptions {
    /// How results are written: a table for people, or JSON with the names of the API
    #[arg(long, short, global = true, value_name = "FORMAT", default_value = "table")]
    pub output: Format,
    /// When to use colours; without this, on a terminal and unless NO_COLOR is set
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: ColorChoice,
    /// Leave out remarks and progress; warnings and errors stay
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Aligned columns
    Table,
    /// One document, or one object a line
    Json,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// See a whole SmartAssist on this machine: five calls and what follows from them
    Demo(demo::DemoArguments),
    /// Run a gateway: SmartAssist on this machine
    Serve(Box<serve::ServeArguments>),
    /// Place a call, and follow it with --wait
    Dial(Box<dial::DialArguments>),
    /// Read one conversation
    Conversation(conversation::ConversationArguments),
    /// List the latest automated sessions of a bot
    Intents(intents::IntentsArguments),
    /// Ask about agents
    Agents(agents::AgentsArguments),
    /// Receive call-status notifications, verify and print them
    Listen(listen::ListenArguments),
    /// Send a call-status notification, genuine or broken, to a receiver
    Trigger(trigger::TriggerArguments),
    /// Make and read tokens
    Token(token::TokenArguments),
    /// Set up accounts of a gateway on this machine
    Account(account::AccountArguments),
    /// Set up apps of a gateway on this machine
    App(app::AppArguments),
    /// Set up bots of a gateway on this machine
    Bot(bot::BotArguments),
    /// Set up trunks of a gateway on this machine
    Trunk(trunk::TrunkArguments),
    /// Set up queues of a gateway on this machine
    Queue(queue::QueueArguments),
    /// Set up agents of a gateway on this machine
    Agent(agent::AgentArguments),
    /// Set up what a file says, and nothing twice
    Apply(apply::ApplyArguments),
    /// Import conversations, sessions and agents' statuses into a gateway on this machine
    Import(import::ImportArguments),
    /// Look after the notifications of a gateway on this machine
    Notifications(notifications::NotificationsArguments),
    /// Copy the database of a gateway on this machine, running or not
    Backup(backup::BackupArguments),
    /// Print the completions of a shell
    Completions(completions::CompletionsArguments),
    /// Print the manual, or write its pages into a folder
    Man(man::ManArguments),
}
