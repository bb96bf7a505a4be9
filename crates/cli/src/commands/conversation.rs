//! `smartassist conversation`: prints one conversation.

use clap::Args;
use smartassist_client::types::{Conversation, ConversationId, Timestamp};

use crate::api_failure::api_failure;
use crate::connection::{BotOption, ConnectionOptions};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Console, Layout};
use crate::table::write_pairs;
use crate::value_parsers::{ID, parse_or_hint};

const EXAMPLES: &str = "\
The id begins with c-, as the vendor's console shows it. It is not the conversationId of a \
notification.

Examples:
  smartassist conversation c-3c04346-e522-4c53-9e03-c9566d859aad
  smartassist conversation c-3c04346-e522-4c53-9e03-c9566d859aad -o json | jq .participants";

/// Read one conversation
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ConversationArguments {
    /// Id of the conversation
    #[arg(value_parser = parse_or_hint::<ConversationId>(ID))]
    id: ConversationId,
    #[command(flatten)]
    bot: BotOption,
    #[command(flatten)]
    connection: ConnectionOptions,
}

/// Reads the conversation and prints it.
pub async fn run(arguments: &ConversationArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let settings = arguments.connection.settings()?;
    // The operation requires the header; without it, every server responds with 400.
    settings.account_id()?;
    let client = settings.client_of_running_server(console).await?;
    let call =
        client.get_conversation().stream_id(arguments.bot.required()?.clone()).conversation_id(arguments.id.clone());
    let conversation = call.send().await.map_err(|error| api_failure(&error, &client))?.into_inner();
    if console.is_json() {
        console.json(&conversation, Layout::Document)?;
    } else {
        write_pairs(&mut console.out, &pairs(&conversation))?;
    }
    Ok(Exit::Success)
}

/// The main fields of a conversation. JSON output has all fields.
fn pairs(conversation: &Conversation) -> Vec<(&'static str, String)> {
    fn text(value: Option<&impl ToString>) -> Option<String> {
        value.map(ToString::to_string).filter(|text| !text.is_empty())
    }
    let time = |time: &Option<Timestamp>| time.as_ref().map(ToString::to_string);
    let listed = |items: Vec<String>| (!items.is_empty()).then(|| items.join(", "));
    let queues = conversation.queues.iter().flatten().filter_map(|queue| text(queue.name.as_ref()));
    let agents = conversation.participants.iter().flatten().filter_map(|agent| {
        let name = text(agent.agent_id.as_ref())?;
        Some(text(agent.status.as_ref()).map_or_else(|| name.clone(), |status| format!("{name} ({status})")))
    });
    let transfers = conversation.transfer_details.as_ref().map(Vec::len).filter(|transfers| *transfers > 0);
    let wait = conversation.wait_time.map(|wait| format!("{}.{:03} s", wait.div_euclid(1000), wait.rem_euclid(1000)));
    let intent = text(conversation.key_intent_name.as_ref());
    [
        ("id", text(conversation.id.as_ref())),
        ("conversationId", text(conversation.conversation_id.as_ref())),
        ("status", text(conversation.status.as_ref())),
        ("source", text(conversation.source.as_ref())),
        ("type", text(conversation.conversation_type.as_ref())),
        ("language", text(conversation.language.as_ref())),
        ("customer", text(conversation.user_id.as_ref())),
        ("phoneNumber", text(conversation.phone_number.as_ref())),
        ("startTime", time(&conversation.start_time)),
        ("acceptedAt", time(&conversation.accepted_at)),
        ("endTime", time(&conversation.end_time)),
        ("waitTime", wait),
        ("intent", intent),
        ("queues", listed(queues.collect())),
        ("participants", listed(agents.collect())),
        ("transfers", transfers.map(|transfers| transfers.to_string())),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .collect()
}
