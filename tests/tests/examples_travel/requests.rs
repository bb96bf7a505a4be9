//! Requests: a program has one as a value, the client sends it, the handler gets an equal value.

use serde_json::Value;
use smartassist_server::api::{
    DialoutResponse, GetConversationResponse, GetIntentRealtimeDataByGetResponse, GetIntentRealtimeDataResponse,
    GetUserStatusResponse,
};
use smartassist_server::{StaticToken, Stub};
use smartassist_tests::canonical::canonical;
use smartassist_tests::client_calls::call;
use smartassist_tests::examples::{self, Direction, Example};
use smartassist_tests::request_log::tap;
use smartassist_tests::stub::{ACCOUNT, ANALYTICS, DIALOUT, TOKEN, caller};
use smartassist_tests::{Recorder, Scripted, TestServer, json};
use smartassist_types::{DialoutRequest, UserStatusRequest};

/// Examples that travel this way.
pub fn travellers() -> Vec<Example> {
    let is_ours = |example: &Example| example.direction == Direction::Request && !example.operation.is_callback;
    examples::all().into_iter().filter(is_ours).collect()
}

/// The inputs of handlers, written as JSON, and whether it equals the value that was sent.
#[derive(Debug, PartialEq)]
struct ExampleRequest {
    body: Value,
    is_equal: bool,
}

#[tokio::test]
async fn a_request_reaches_the_handler_as_it_was_written() {
    for example in travellers() {
        let given = Recorder::default();
        let (dialouts, queries) = (given.clone(), given.clone());
        let api = Scripted::default()
            .on_dialout(move |_, input| {
                let is_equal = input.body == json::read::<DialoutRequest>(example.value);
                dialouts.record(ExampleRequest { body: json::written(&input.body), is_equal });
                DialoutResponse::Ok(examples::read("DialoutAnswer"))
            })
            .on_get_user_status(move |_, input| {
                let is_equal = input.body == json::read::<UserStatusRequest>(example.value);
                queries.record(ExampleRequest { body: json::written(&input.body), is_equal });
                GetUserStatusResponse::Ok(examples::read("UserStatusPage"))
            });
        let verifier = StaticToken::new(TOKEN, caller([DIALOUT, ANALYTICS]));
        let (router, heard) = tap(Stub::new(api, verifier).into_router());
        let stub = TestServer::serve(router).await;

        let answer = call(&stub.client(), example.operation.id, Some(example.value)).await;
        assert!(answer.is_ok(), "{}: {answer:?}", example.name);
        let expected = canonical(example.schema, example.value);
        assert_eq!(given.only(), ExampleRequest { body: expected.clone(), is_equal: true }, "{}", example.name);

        // The same on the wire, and nothing besides what the document describes.
        let heard = heard.only();
        assert_eq!(heard.json(), expected, "{}", example.name);
        assert_eq!(heard.method, example.operation.method.to_uppercase());
        let mut steps = heard.target.split('/').zip(example.operation.path.split('/'));
        assert!(steps.all(|(step, template)| step == template || template.starts_with('{')), "{}", heard.target);
        assert!(!heard.target.contains('?'), "no query was asked for: {}", heard.target);
        assert_eq!(heard.header("auth"), Some(TOKEN));
        assert_eq!(heard.header("content-type"), Some("application/json"));
        assert_eq!(heard.header("authorization"), None);
        // The account goes where the document wants it, and nowhere else.
        let wants_account = example.operation.parameters_in("header").contains(&"accountId");
        assert_eq!(heard.header("accountid"), wants_account.then_some(ACCOUNT), "{}", example.name);
    }
}

#[tokio::test]
async fn a_request_may_be_sent_by_anyone_in_any_documented_spelling() {
    let given = Recorder::default();
    let recorder = given.clone();
    let api = Scripted::default().on_dialout(move |_, input| {
        recorder.record(input.body);
        DialoutResponse::Ok(examples::read("DialoutAnswer"))
    });
    let stub = smartassist_tests::stub::start(api).await;
    for example in examples::of("dialout", Direction::Request) {
        let text = example.value.to_string();
        let other = text.replace("\"notifyurl\"", "\"notifyUrl\"").replace("machineDetection", "machinedetection");
        assert_ne!(other, text, "{}", example.name);
        for body in [text, other] {
            let answer = smartassist_tests::Request::good("dialout").text(body).send(&stub).await;
            assert_eq!(answer.status, 200, "{}: {answer:?}", example.name);
            assert_eq!(given.only(), json::read::<DialoutRequest>(example.value), "{}", example.name);
        }
    }
}

#[tokio::test]
async fn every_parameter_that_the_client_is_given_arrives() {
    let seen: Recorder<Vec<String>> = Recorder::default();
    let [conversations, sessions, old_sessions, agents] = [0; 4].map(|_| seen.clone());
    let api = Scripted::default()
        .on_get_conversation(move |_, input| {
            conversations.record(vec![
                input.stream_id.to_string(),
                input.conversation_id.to_string(),
                input.account_id.to_string(),
            ]);
            GetConversationResponse::Ok(Box::new(examples::read("ConversationChat")))
        })
        .on_get_intent_realtime_data(move |_, input| {
            sessions.record(vec![input.bot_id.to_string(), format!("{:?}", input.account_id.as_deref())]);
            GetIntentRealtimeDataResponse::Ok(examples::read("IntentSessions"))
        })
        .on_get_intent_realtime_data_by_get(move |_, input| {
            old_sessions.record(vec![input.bot_id.to_string(), format!("{:?}", input.account_id.as_deref())]);
            GetIntentRealtimeDataByGetResponse::Ok(examples::read("IntentSessions"))
        })
        .on_get_user_status(move |_, input| {
            agents.record(vec![
                input.account_id.to_string(),
                input.limit.to_string(),
                input.offset.to_string(),
                format!("{:?}", input.iid.as_deref()),
            ]);
            GetUserStatusResponse::Ok(examples::read("UserStatusPage"))
        });
    let stub = smartassist_tests::stub::start_for_any_account(api).await;
    // An id with every sign that an id may have.
    let id = "_a.b:c-d";
    let (client, anonymous) = (stub.client(), stub.client_builder().build().unwrap());

    client.get_conversation().stream_id("st-1").conversation_id(id).send().await.unwrap();
    assert_eq!(seen.only(), ["st-1", id, ACCOUNT]);
    client.get_conversation().stream_id(id).conversation_id("c-1").account_id(id).send().await.unwrap();
    assert_eq!(seen.only(), [id, "c-1", id], "what a call says counts more than the settings");
    let error = anonymous.get_conversation().stream_id("st-1").conversation_id(id).send().await.unwrap_err();
    assert_eq!((seen.take().len(), error.was_sent()), (0, false), "{error}");

    for (client, account) in [(&client, format!("{:?}", Some(ACCOUNT))), (&anonymous, "None".to_owned())] {
        client.get_intent_realtime_data().bot_id(id).send().await.unwrap();
        assert_eq!(seen.only(), [id, &account]);
        #[allow(deprecated, reason = "the document still describes it")]
        client.get_intent_realtime_data_by_get().bot_id(id).send().await.unwrap();
        assert_eq!(seen.only(), [id, &account]);
    }

    let body: UserStatusRequest = examples::read("UserStatusRequest2022");
    let call = || client.get_user_status().account_id(id).body(body.clone());
    call().send().await.unwrap();
    assert_eq!(seen.only(), [id, "50", "0", "None"], "the defaults of the document");
    call().limit(1).offset(1_000_000).iid("st-1").send().await.unwrap();
    assert_eq!(seen.only(), [id, "1", "1000000", "Some(\"st-1\")"]);
}
