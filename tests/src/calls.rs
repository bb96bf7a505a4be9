//! Calls through the client, with the operation given by name: for tests that go over all of them.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use smartassist_client::{Client, Error, ResponseValue};
use smartassist_types::{AccountId, BotId, ConversationId, DialoutRequest, UserStatusRequest};

use crate::{document, json};

/// What a call gave.
#[derive(Clone, Debug)]
pub struct Called {
    /// The status.
    pub status: u16,
    /// The typed answer, written as JSON.
    pub written: Value,
    /// The body as it came.
    pub came: Value,
}

/// Calls an operation with the ids that the document gives as examples. `body` is read into the type of the request
/// first, as it would be by a program that holds it.
pub async fn call(client: &Client, operation: &str, body: Option<&Value>) -> Result<Called, Error> {
    match operation {
        "dialout" => {
            let call = client.dialout().bot_id(sample::<BotId>("BotId"));
            called(call.body(read::<DialoutRequest>(body)).send().await)
        }
        "dialoutV2" => {
            let call = client.dialout_v2().bot_id(sample::<BotId>("BotId"));
            called(call.body(read::<DialoutRequest>(body)).send().await)
        }
        "getConversation" => {
            let call = client.get_conversation().stream_id(sample::<BotId>("BotId"));
            called(call.conversation_id(sample::<ConversationId>("ConversationId")).send().await)
        }
        "getIntentRealtimeData" => {
            called(client.get_intent_realtime_data().bot_id(sample::<BotId>("BotId")).send().await)
        }
        "getIntentRealtimeDataByGet" => {
            called(client.get_intent_realtime_data_by_get().bot_id(sample::<BotId>("BotId")).send().await)
        }
        "getUserStatus" => {
            let call = client.get_user_status().account_id(sample::<AccountId>("AccountId"));
            called(call.body(read::<UserStatusRequest>(body)).send().await)
        }
        "getUserStatusV11" => {
            let call = client.get_user_status_v11().account_id(sample::<AccountId>("AccountId"));
            called(call.body(read::<UserStatusRequest>(body)).send().await)
        }
        other => panic!("the client has no {other}"),
    }
}

/// The example of a named schema, as its type.
#[track_caller]
pub fn sample<T: DeserializeOwned>(schema: &str) -> T {
    json::read(document::at(&format!("/components/schemas/{schema}/example")))
}

#[track_caller]
fn read<T: DeserializeOwned>(body: Option<&Value>) -> T {
    json::read(body.expect("the operation has a body"))
}

fn called<T: Serialize>(outcome: Result<ResponseValue<T>, Error>) -> Result<Called, Error> {
    let answer = outcome?;
    let came = serde_json::from_slice(answer.body()).expect("what could be read is JSON");
    let (status, value) = (answer.status().as_u16(), answer.into_inner());
    Ok(Called { status, written: json::written(&value), came })
}
