//! The program `smartassist`: the SmartAssist APIs from the command line, against the vendor or a server on this
//! machine.
//!
//! | module | its job |
//! | --- | --- |
//! | `cli` | commands and options, as the parser sees them and `--help` tells them |
//! | `commands` | what each command does, a module each |
//! | `connection`, `secrets` | settings of the client, and secrets, from options, variables and files |
//! | `server_start` | waiting for a server on this machine that does not listen yet |
//! | `hints` | where a person finds what is missing: in the vendor's console, or at a gateway |
//! | `gateway_data` | what commands on the data of a gateway on this machine have in common |
//! | `receive` | a receiver of notifications on this machine: `listen`, and `dial --wait` |
//! | `receiver_client` | sends to receivers of others: `trigger`, and `listen --forward` |
//! | `notification_display`, `response_tables` | notifications as lines to read, and answers as tables |
//! | `logging` | the log of `serve` |
//! | `output`, `table` | output: streams that know whether they are a terminal, and aligned columns |
//! | `suggested_values`, `value_parsers` | values that completions offer for an option, and errors in words for those that are none |
//! | `exit`, `failure` | how a command ends |
//!
//! No command knows another; what two of them need is a module beside `commands`.
//! Commands write to a [`Console`] that is given to them; `main.rs` makes one of the terminal. A command is added by a
//! module of `commands` with its arguments and a function `run`, and a variant of [`Command`].

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
mod value_parsers;

pub use cli::{Cli, Command, parser};
pub use exit::Exit;
pub use failure::Failure;
pub use output::{Console, Stream};

/// Runs a command and tells how it ended. What it has to say is written to `output`.
///
/// # Errors
///
/// [`Failure`], which has the exit code and what to tell the person.
pub fn run(command: &Command, console: &mut Console<'_>) -> Result<Exit, Failure> {
    use Command::{
        Admin, Completions, Conversation, Demo, Dial, Intents, Listen, Man, Serve, Token, Trigger, UserStatus,
    };
    let runtime = match command {
        Demo(_) | Serve(_) => tokio::runtime::Builder::new_multi_thread().enable_all().build(),
        // One call at a time needs no threads.
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
