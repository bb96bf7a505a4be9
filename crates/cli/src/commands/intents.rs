//! `smartassist intents`: lists the latest automated sessions of a bot.

use clap::Args;

use crate::api_failure::api_failure;
use crate::connection::{BotOption, ConnectionOptions};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Console, Layout};
use crate::response_tables;

const EXAMPLES: &str = "\
The server lists the latest sessions of the bot's flow, usually 25. There are no pages.

Examples:
  smartassist intents --bot st-e38782ff
  smartassist intents -o json | jq -r '.[] | select(.status == \"Dropoff\") | .sessionId'";

/// List the latest automated sessions of a bot
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct IntentsArguments {
    #[command(flatten)]
    bot: BotOption,
    #[command(flatten)]
    connection: ConnectionOptions,
}

/// Reads the sessions and prints them.
pub async fn run(arguments: &IntentsArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let client = arguments.connection.settings()?.client_of_running_server(console).await?;
    let call = client.get_intent_realtime_data().bot_id(arguments.bot.required()?.clone());
    let sessions = call.send().await.map_err(|error| api_failure(&error, &client))?.into_inner();
    if console.is_json() {
        console.json(&sessions, Layout::Document)?;
        return Ok(Exit::Success);
    }
    let table = response_tables::sessions(&sessions);
    if table.is_empty() {
        console.note("there are no sessions")?;
    } else {
        table.write(&mut console.out)?;
    }
    Ok(Exit::Success)
}
