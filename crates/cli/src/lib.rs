//! The program `smartassist`: the SmartAssist APIs from the command line, against the vendor or a server on this
//! machine.
//!
//! | module | its job |
//! | --- | --- |
//! | `cli` | the parser of the command line, and the headings of `--help` |
//! | `commands` | the commands, one module each |
//! | `connection`, `secrets` | settings of the client and secrets, read from options, variables and files |
//! | `server_start` | waits for a server on this machine that does not listen yet |
//! | `api_failure` | the failure for an error of an API call |
//! | `hints` | where to find a missing setting: in the vendor's console, or at a gateway |
//! | `gateway_data` | what the `admin` commands share: the database of a gateway on this machine |
//! | `receive` | a receiver of notifications on this machine: `listen`, and `dial --wait` |
//! | `receiver_client` | sends to other receivers: `trigger`, and `listen --forward` |
//! | `notification_display`, `response_tables` | notifications as lines of text, and API responses as tables |
//! | `logging` | the log of `serve` |
//! | `output`, `table`, `terminal_text` | output streams, aligned columns, text without control characters |
//! | `suggested_values`, `value_parsers` | values that completions offer, and parsers of option values |
//! | `exit`, `failure` | exit codes, and failures with their hints |
//!
//! No command imports another; what two commands need is a module beside `commands`.
//! Commands write to the [`Console`] that `main.rs` creates for the terminal. A new command is a
//! module of `commands` with its arguments and a function `run`, a variant of [`Command`], and a place under a heading.

mod api_failure;
mod cli;
mod commands;
mod connection;
mod exit;
mod failure;
mod gateway_data;
mod hints;
mod input;
mod logging;
mod notification_display;
mod output;
mod receive;
mod receiver_client;
mod response_tables;
mod secrets;
mod server_start;
mod signals;
mod suggested_values;
mod table;
mod terminal_text;
mod value_parsers;

pub use cli::{Cli, Command, parser};
pub use exit::Exit;
pub use failure::Failure;
pub use output::{Console, Stream};

/// Runs a command, writes its output to `console`, and returns its exit code.
///
/// # Errors
///
/// A [`Failure`] with the exit code, the message and a hint.
pub fn run(command: &Command, console: &mut Console<'_>) -> Result<Exit, Failure> {
    use Command::{
        Admin, Completions, Conversation, Demo, Dial, Intents, Listen, Man, Serve, Token, Trigger, UserStatus,
    };
    let runtime = match command {
        Demo(_) | Serve(_) => tokio::runtime::Builder::new_multi_thread().enable_all().build(),
        // These commands make one call at a time.
        _ => tokio::runtime::Builder::new_current_thread().enable_all().build(),
    };
    let runtime = runtime.map_err(|error| Failure::failed(format!("the program cannot start: {error}")))?;
    runtime.block_on(async {
        match command {
            Demo(demo) => signals::run_until_stopped(commands::demo::run(demo, console)).await,
            Serve(serve) => commands::serve::run(serve, console).await,
            Dial(dial) => commands::dial::run(dial, console).await,
            Listen(listen) => commands::listen::run(listen, console).await,
            Conversation(conversation) => {
                signals::run_until_stopped(commands::conversation::run(conversation, console)).await
            }
            Intents(intents) => signals::run_until_stopped(commands::intents::run(intents, console)).await,
            UserStatus(status) => signals::run_until_stopped(commands::user_status::run(status, console)).await,
            Trigger(trigger) => signals::run_until_stopped(commands::trigger::run(trigger, console)).await,
            Token(token) => commands::token::run(token, console).await,
            Admin(admin) => commands::admin::run(admin, console).await,
            Completions(completions) => commands::completions::run(completions, parser(), console),
            Man(man) => commands::man::run(man, parser(), console),
        }
    })
}
