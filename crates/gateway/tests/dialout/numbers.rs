//! Numbers, however they are typed: emergency numbers, what cannot be dialled, and one spelling in what is read.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use smartassist_auth::UnixTime;
use smartassist_client::types::DialoutRequest;
use smartassist_gateway::Edition;
use smartassist_gateway::notifications::Reach;
use smartassist_gateway::resources::{self, Bot, Trunk};
use smartassist_gateway::store::{ConversationRow, ReportRow, ReportStore as _, SessionRow};
use uuid::Uuid;

use crate::world::{ACCOUNT, BOT, World, dialout, receiver, settle, until};

async fn world(folder: &tempfile::TempDir) -> World {
    World::on(&folder.path().join("gateway.db"), Edition::Of2025, Reach::Anywhere).await
}

fn to(target: &str, notify: &str) -> DialoutRequest {
    let mut request = dialout("1", notify);
    request.target = target.try_into().unwrap();
    request
}

/// Status and text of a refusal; `None` where the call was accepted.
async fn refusal(world: &World, request: DialoutRequest) -> Option<(u16, String)> {
    let error = world.client.dialout().bot_id(BOT).body(request).send().await.err()?;
    Some((error.status().unwrap().as_u16(), error.errors()[0].msg.clone()))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_emergency_number_is_called_only_through_a_trunk_that_lists_it() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(&folder).await;
    let (notify, _calls) = receiver().await;
    let through = |target: &str, trunk: Option<&str>| {
        let mut request = to(target, &notify);
        request.trunk = trunk.map(|trunk| trunk.try_into().unwrap());
        request
    };
    let spellings =
        ["tel:911", "911", "tel:9-1-1", "tel:%39%31%31", "sip:911@pbx.example", "+911", "00911", "tel:+1911"];
    for target in spellings.into_iter().chain(["tel:112", "000", "urn:service:sos.fire"]) {
        // Without trunks, the account takes every name of one, and none of them allows it.
        for trunk in [None, Some("TRUNK")] {
            let (status, text) = refusal(&world, through(target, trunk)).await.expect(target);
            assert_eq!(status, 412, "{target}: {text}");
            assert!(
                text.starts_with("Validation errors/ Invalid arguments: /target: the call has no trunk that lists "),
                "{target}: {text}"
            );
            assert!(text.ends_with(" in `allow_emergency`; nothing was dialled"), "{target}: {text}");
        }
    }
    let (_, text) = refusal(&world, through("tel:144", None)).await.unwrap();
    assert!(text.contains("144 (emergency number of Austria, "), "{text}");
    assert!(refusal(&world, through("sip:100@pbx.example", Some("TRUNK"))).await.is_some(), "the trunk dials 100");
    assert_eq!(world.open_calls().await, 0);
    assert_eq!(refusal(&world, through("sip:100@pbx.example", None)).await, None, "a name at its host");

    let allows = Trunk { allow_emergency: ["911".to_owned()].into(), ..Trunk::new("ALLOWS") };
    resources::put(&*world.store, ACCOUNT, &allows).await.unwrap();
    resources::put(&*world.store, ACCOUNT, &Trunk { default: true, ..Trunk::new("REFUSES") }).await.unwrap();
    settle(&world).await;
    for target in spellings {
        assert_eq!(refusal(&world, through(target, Some("ALLOWS"))).await, None, "{target}");
        assert!(refusal(&world, through(target, Some("REFUSES"))).await.is_some(), "{target}");
        assert!(refusal(&world, through(target, None)).await.is_some(), "{target}: the default of the account");
    }
    assert_eq!(refusal(&world, through("tel:112", Some("ALLOWS"))).await.unwrap().0, 412, "it lists another");
    resources::put(&*world.store, ACCOUNT, &Bot { trunk: Some("ALLOWS".into()), ..Bot::new(BOT) }).await.unwrap();
    settle(&world).await;
    assert_eq!(refusal(&world, through("tel:911", None)).await, None, "the bot's own trunk");
    assert_eq!(refusal(&world, through("tel:911234567890", Some("REFUSES"))).await, None, "the vendor's sample");
    assert!(refusal(&world, through("sip:100@pbx.example", None)).await.is_some(), "the bot's own trunk dials 100");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_dialled_fails_as_in_a_network() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(&folder).await;
    let (notify, mut calls) = receiver().await;
    for (target, reason) in [
        ("tel:", "484 Address Incomplete"),
        ("tel:07700900200", "484 Address Incomplete"),
        ("sip:447700900200", "484 Address Incomplete"),
        ("😀", "404 Not Found"),
        ("http://447700900200/", "404 Not Found"),
        ("mailto:someone@example.com", "404 Not Found"),
        ("tel:1234567890123456", "404 Not Found"),
        // Every spelling of a test number.
        ("tel:447700900486", "486 Busy Here"),
        ("00447700900486", "486 Busy Here"),
        ("tel:+44-7700-900-486;ext=1", "486 Busy Here"),
        ("sip:447700900486@203.0.113.5:5060", "486 Busy Here"),
    ] {
        assert_eq!(refusal(&world, to(target, &notify)).await, None, "{target}");
        let mut call = calls.next().await.unwrap();
        let told = call.next().await.unwrap();
        assert_eq!((told.status.as_str(), told.reason.as_deref()), ("Failed", Some(reason)), "{target}");
        assert_eq!(told.reason_code.as_ref().map(|code| code.as_str()), reason.get(4..), "{target}");
        assert!(call.next().await.is_none(), "{target}: nothing follows");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_number_typed_in_four_ways_is_one_in_what_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(&folder).await;
    let mut conversations = Vec::new();
    for (caller, target) in [
        ("+12025550100", "tel:+447700900200"),
        ("12025550100", "tel:447700900200"),
        ("001 (202) 555-0100", "tel:+44-7700-900-200;ext=1"),
        ("tel:+1.202.555.0100", "sip:447700900200@pbx.example"),
    ] {
        let mut request = to(target, "https://dialer.example.com/");
        (request.caller, request.notifyurl) = (caller.try_into().unwrap(), None);
        let answer = world.client.dialout().bot_id(BOT).body(request).send().await.unwrap();
        conversations.push(answer.conversation_id.clone().unwrap());
    }
    until("all calls are over", async || world.open_calls().await == 0).await;

    let sessions = world.client.get_intent_realtime_data().bot_id(BOT).send().await.unwrap().into_inner();
    let rows: BTreeSet<_> =
        sessions.iter().map(|row| (row.ani.clone(), row.dni.clone(), row.user_id.clone())).collect();
    assert_eq!((sessions.len(), rows.len()), (4, 1), "{rows:?}");
    let (ani, dni, user) = rows.first().unwrap();
    assert_eq!((ani.as_deref(), dni.as_deref()), (Some("+12025550100"), Some("+447700900200")));

    for id in conversations {
        let told = world.read(&format!("/agentassist/api/v1/public/{BOT}/conversations/{id}")).await;
        assert_eq!(told["phoneNumber"], "+447700900200");
        assert_eq!(told["userId"].as_str(), user.as_deref());
        let info = &told["userInfo"];
        assert_eq!((&info["caller"], &info["callee"]), (&json!("+12025550100"), &json!("+447700900200")));
        assert_eq!(&info["userId"], &told["userId"]);
    }
}

/// What a gateway of commit 1909c3d wrote of a call to `447700900200` and of one to `+447700900200`, and what was
/// imported from the vendor.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_of_an_earlier_program_and_of_an_import_have_one_spelling_too() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(&folder).await;
    // The customer was a UUID of account and number as typed.
    let user =
        |number: &str| format!("u-{}", Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("{ACCOUNT}/{number}").as_bytes()));
    let session = |id: &str, ani: &str, dni: &str, user: &str| {
        let document = json!({ "ANI": ani, "DNI": dni, "userId": user, "sessionId": id, "intent": [] }).to_string();
        ReportRow::Session(SessionRow {
            account_id: ACCOUNT.into(),
            bot_id: BOT.into(),
            id: id.into(),
            ended_at: UnixTime::from_secs(1_700_000_000),
            document,
        })
    };
    let conversation = json!({
        "_id": "c-1", "conversationId": "1", "phoneNumber": "447700900200", "userId": user("447700900200"),
        "userInfo": { "userId": user("447700900200"), "caller": "12025550100", "callee": "447700900200" },
    });
    let conversation = ReportRow::Conversation(ConversationRow {
        account_id: ACCOUNT.into(),
        bot_id: BOT.into(),
        id: "c-1".into(),
        other_id: None,
        ended_at: None,
        document: conversation.to_string(),
    });
    let report_rows = vec![
        session("s-1", "12025550100", "447700900200", &user("447700900200")),
        session("s-2", "+12025550100", "+447700900200", &user("+447700900200")),
        session("s-3", "0012025550100", "+44 7700 900200", "u-of-the-vendor"),
        session("s-4", "st-bb0e8899", "username@domain.com", "u-of-the-vendor"),
        conversation,
    ];
    world.store.add_report_rows(report_rows, None).await.unwrap();

    let sessions = world.client.get_intent_realtime_data().bot_id(BOT).send().await.unwrap().into_inner();
    let sessions = serde_json::to_value(sessions).unwrap();
    let row = |id: &str| -> Value {
        let row = sessions.as_array().unwrap().iter().find(|row| row["sessionId"] == id).unwrap();
        json!([row["ANI"], row["DNI"], row["userId"]])
    };
    let customer = user("+447700900200");
    assert_eq!(row("s-1"), json!(["+12025550100", "+447700900200", customer]));
    assert_eq!(row("s-2"), row("s-1"));
    assert_eq!(row("s-3"), json!(["+12025550100", "+447700900200", "u-of-the-vendor"]));
    assert_eq!(row("s-4"), json!(["st-bb0e8899", "username@domain.com", "u-of-the-vendor"]));
    let told = world.read(&format!("/agentassist/api/v1/public/{BOT}/conversations/c-1")).await;
    assert_eq!((&told["phoneNumber"], &told["userId"]), (&json!("+447700900200"), &json!(customer)));
    let info = json!({ "userId": customer, "caller": "+12025550100", "callee": "+447700900200" });
    assert_eq!(told["userInfo"], info);
}
