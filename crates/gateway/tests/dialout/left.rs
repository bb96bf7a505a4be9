//! What calls leave behind for the APIs for reading.

use serde_json::{Value, json};
use smartassist_client::types::{Conversation, MachineDetectionMode};
use smartassist_gateway::Edition;
use smartassist_gateway::notifications::Reach;
use smartassist_gateway::resources::{self, Bot};

use crate::world::{ACCOUNT, BOT, World, dialout, receiver, settle, story};

const PERSON: &str = "+447700900200";
const WAITING: &str = "+447700900201";
const VOICEMAIL: &str = "+447700900210";
const BUSY: &str = "+447700900486";

async fn conversation(world: &World, id: &str) -> Conversation {
    world.client.get_conversation().stream_id(BOT).conversation_id(id).send().await.unwrap().into_inner()
}

/// Places a call and waits for its end; gives what notifications call it.
async fn called(world: &World, number: &str, mode: MachineDetectionMode) -> String {
    let (address, mut calls) = receiver().await;
    let mut request = dialout(number, &address);
    request.machine_detection = Some(mode);
    request.metadata = Some(serde_json::from_value(json!({ "userName": "John Doe" })).unwrap());
    let answer = world.client.dialout().bot_id(BOT).body(request).send().await.unwrap();
    let id = answer.conversation_id.clone().unwrap();
    // There from the first moment, under the id that notifications carry.
    assert_eq!(conversation(world, &id).await.conversation_id.as_deref(), Some(id.as_str()));
    story(&mut calls.next().await.unwrap()).await;
    id
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_call_leaves_a_conversation_and_each_answered_one_a_session() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(&folder.path().join("gateway.db"), Edition::Of2023, Reach::Anywhere).await;
    let bot = Bot { flow: Some("Remind of an appointment".into()), talk_seconds: 30, ..Bot::new(BOT) };
    resources::put(&*world.store, ACCOUNT, &bot).await.unwrap();
    settle(&world).await;
    let mut sessions = Vec::new();
    for (number, mode, status, disposition, session) in [
        (PERSON, MachineDetectionMode::Detect, "CLOSED", "DROP-OFF", Some("Dropoff")),
        (WAITING, MachineDetectionMode::Detect, "CLOSED", "Resolved", Some("completed")),
        (VOICEMAIL, MachineDetectionMode::Disconnect, "TERMINATED", "machineDetected", Some("Dropoff")),
        (BUSY, MachineDetectionMode::Disabled, "TERMINATED", "DROP-OFF", None),
    ] {
        let id = called(&world, number, mode).await;
        let left = conversation(&world, &id).await;
        let own = left.id.clone().unwrap();
        assert_eq!(own, format!("c-{}", &id[1..]), "the vendor's form");
        assert_eq!(conversation(&world, &own).await.end_time, left.end_time);
        assert_eq!(left.status.as_ref().unwrap().as_str(), status, "{number}");
        let how = left.dispositions.as_ref().unwrap().status.as_ref().unwrap();
        assert_eq!(how.as_str(), disposition, "{number}");
        assert_eq!(left.account_id.as_deref(), Some(ACCOUNT));
        assert_eq!(left.phone_number.as_deref(), Some(number));
        let info = serde_json::to_value(left.user_info.as_ref().unwrap()).unwrap();
        assert_eq!(info["customData"], json!({ "userName": "John Doe" }));
        assert!(left.end_time.as_ref().unwrap().as_str() > left.start_time.as_ref().unwrap().as_str());
        sessions.extend(session.map(|session| (left.bot_session_id.clone().unwrap(), number, session)));
    }
    // The newest first, and told alike by the old way of asking.
    sessions.reverse();
    let latest = world.client.get_intent_realtime_data().bot_id(BOT).send().await.unwrap().into_inner();
    let told = latest.iter().map(|session| {
        let text = |value: &Option<String>| value.clone().unwrap();
        (text(&session.session_id), text(&session.dni), session.status.as_ref().unwrap().as_str().to_owned())
    });
    let wanted = sessions.iter().map(|(id, number, status)| (id.clone(), (*number).into(), (*status).into()));
    assert_eq!(told.collect::<Vec<_>>(), wanted.collect::<Vec<(String, String, String)>>());
    let first: Value = serde_json::to_value(&latest[0]).unwrap();
    assert_eq!(first["intent"], json!(["Remind of an appointment"]));
    assert_eq!(first["deflectedTo"], Value::Null);
    assert!(first["startTime"].as_str().unwrap().ends_with("+00:00"), "{first}");
    #[allow(deprecated, reason = "the old way of asking has to go on working")]
    #[allow(deprecated, reason = "the document still describes it")]
    let by_get = world.client.get_intent_realtime_data_by_get().bot_id(BOT).send().await.unwrap().into_inner();
    assert_eq!(serde_json::to_value(by_get).unwrap(), serde_json::to_value(latest).unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_there_is_not_found() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(&folder.path().join("gateway.db"), Edition::Of2023, Reach::Anywhere).await;
    let error = world.client.get_conversation().stream_id(BOT).conversation_id("c-1").send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404), "{error}");
    let sessions = world.client.get_intent_realtime_data().bot_id(BOT).send().await.unwrap();
    assert!(sessions.is_empty());
}
