//! The parser of the command line, and the headings of `--help`.

use std::fmt::Write as _;
use std::sync::LazyLock;

use clap::{CommandFactory as _, Parser, Subcommand};

use crate::commands::{
    admin, completions, conversation, demo, dial, intents, listen, man, serve, token, trigger, user_status,
};
use crate::output::OutputOptions;

/// The SmartAssist APIs from the command line
///
/// Places calls, reads conversations, intents and the status of agents, receives and sends call-status notifications,
/// and makes tokens, for the vendor's servers or a gateway on this machine. Runs and manages such a gateway.
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
  SMARTASSIST_URL             instead: the URL of another server
  SMARTASSIST_CLIENT_ID       the app's client id, as API Setup shows it
  SMARTASSIST_CLIENT_SECRET   its client secret; or ..._FILE, a file that contains it
  SMARTASSIST_ACCOUNT_ID      the account, found on the same page
  SMARTASSIST_BOT             the bot or stream, from its General Settings
  SMARTASSIST_CALLER          the caller number
  SMARTASSIST_SAVG_SECRET     the secret that signs notifications; or ..._FILE
  SMARTASSIST_WEBHOOK_SECRET  the same for Standard Webhooks; or ..._FILE
  SMARTASSIST_DATA            the data folder of a gateway on this machine
  Secrets are read from variables and files only: other users can see a command line.

Exit codes:
  0    success; dial --wait: a person answered, or the call was answered without detection
  1    failure: refused, not reachable, or not as documented
  2    the command line or the settings are invalid; nothing was sent
  3    dial --wait: the call failed: busy, declined, not available, no answer
  4    dial --wait: a machine answered
  5    dial --wait: the call was answered, and detection has no result
  6    dial: it is unknown whether a phone rings or rang; look for the call before you dial again
  130  interrupted before the end";

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run a demonstration: a gateway, five calls, and what the APIs report about them
    Demo(demo::DemoArguments),
    /// Run a gateway: SmartAssist on this machine
    Serve(Box<serve::ServeArguments>),
    /// Set up a gateway on this machine and look after it
    Admin(admin::AdminArguments),
    /// Place a call, and follow it with --wait
    Dial(Box<dial::DialArguments>),
    /// Read one conversation
    Conversation(conversation::ConversationArguments),
    /// List the latest automated sessions of a bot
    Intents(intents::IntentsArguments),
    /// List the statuses of agents over a period
    UserStatus(Box<user_status::UserStatusArguments>),
    /// Receive call-status notifications, verify and print them
    Listen(listen::ListenArguments),
    /// Send a call-status notification, valid or broken, to a receiver
    Trigger(trigger::TriggerArguments),
    /// Make and read tokens
    Token(token::TokenArguments),
    /// Print the completions of a shell
    Completions(completions::CompletionsArguments),
    /// Print the manual, or write its pages into a folder
    Man(man::ManArguments),
}

/// The headings of `--help`, and the commands under each.
const GROUPS: &[(&str, &[&str])] = &[
    ("Run a gateway", &["demo", "serve", "admin"]),
    ("Use the APIs", &["dial", "conversation", "intents", "user-status"]),
    ("Notifications and tokens", &["listen", "trigger", "token"]),
    ("Shell", &["completions", "man"]),
];

/// The parser of the command line, with the commands under their headings.
pub fn parser() -> clap::Command {
    let parser = Cli::command();
    let mut template = "{before-help}{about-with-newline}\n{usage-heading} {usage}\n".to_owned();
    for (heading, names) in GROUPS {
        let _ = write!(template, "\n{heading}:\n");
        for name in *names {
            let about = parser.find_subcommand(name).and_then(clap::Command::get_about);
            let _ = writeln!(template, "  {name:<14}{}", about.map(ToString::to_string).unwrap_or_default());
        }
    }
    template.push_str("\nOptions:\n{options}{after-help}");
    parser.help_template(template)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_under_one_heading() {
        let names: Vec<_> = Cli::command().get_subcommands().map(|command| command.get_name().to_owned()).collect();
        let grouped: Vec<_> = GROUPS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        assert_eq!(grouped, names);
    }
}
