//! D. Intent real-time data.

use serde_json::json;
use smartassist_server::api::{
    GetIntentRealtimeDataByGetResponse, GetIntentRealtimeDataInput, GetIntentRealtimeDataResponse,
};
use smartassist_tests::document::{at, is_free_text, keys, listed, operation, operations, property, schema};
use smartassist_tests::examples::{self, example};
use smartassist_tests::json::{survives, written};
use smartassist_tests::stub::{self, ACCOUNT};
use smartassist_tests::{Recorder, Request, Scripted, TestServer};
use smartassist_types::{IntentSession, IntentSessionStatus, IntentSessions, Timestamp, WithOriginal};

/// A stub whose getIntentRealtimeData is recorded and answers with the example of the document.
async fn recording() -> (TestServer, Recorder<GetIntentRealtimeDataInput>) {
    let seen = Recorder::default();
    let recorder = seen.clone();
    let api = Scripted::default().on_get_intent_realtime_data(move |_, input| {
        recorder.record(input);
        GetIntentRealtimeDataResponse::Ok(examples::read("IntentSessions"))
    });
    (stub::start(api).await, seen)
}

#[tokio::test]
async fn d1_post_and_a_deprecated_get() {
    let [post, get] = ["getIntentRealtimeData", "getIntentRealtimeDataByGet"].map(operation);
    assert_eq!((post.method, get.method), ("post", "get"));
    assert_eq!(post.path, get.path);
    for operation in [post, get] {
        assert!(operation.node.get("requestBody").is_none(), "{}", operation.id);
    }
    assert_eq!(post.node["responses"], get.node["responses"]);
    let deprecated =
        operations().into_iter().filter(|operation| operation.node.get("deprecated") == Some(&json!(true)));
    assert_eq!(deprecated.map(|operation| operation.id).collect::<Vec<_>>(), ["getIntentRealtimeDataByGet"]);

    // Two operations in Rust as well: one can be offered without the other.
    let api = Scripted::default()
        .on_get_intent_realtime_data_by_get(|_, _| GetIntentRealtimeDataByGetResponse::not_implemented("use POST"));
    let stub = stub::start(api).await;
    assert_eq!(Request::good(post.id).send(&stub).await.json(), *example("IntentSessions"));
    assert_eq!(Request::good(get.id).send(&stub).await.error().1, 501);
}

#[tokio::test]
async fn d2_one_slash_is_published_and_two_are_taken() {
    for path in keys(at("/paths")) {
        assert!(!path.contains("//"), "{path}");
    }
    let (stub, seen) = recording().await;
    for id in ["getIntentRealtimeData", "getIntentRealtimeDataByGet"] {
        let good = Request::good(id);
        let two = good.clone().path(good.path.replace("/intentrealtimedata", "//intentrealtimedata"));
        assert!(two.path.ends_with("//intentrealtimedata"), "{}", two.path);
        assert_eq!(two.send(&stub).await.json(), *example("IntentSessions"), "{id}");
        let three = good.clone().path(good.path.replace("/intentrealtimedata", "///intentrealtimedata"));
        assert_eq!(three.send(&stub).await.error().1, 404, "{id}");
    }
    assert_eq!(seen.only().bot_id, "st-3bf09bef-f979-5489-b337-f465bd5db1f4");
}

#[test]
fn d3_bot_id_is_spelled_bot_id() {
    for id in ["getIntentRealtimeData", "getIntentRealtimeDataByGet"] {
        let operation = operation(id);
        assert!(operation.path.split('/').any(|segment| segment == "{botId}"), "{}", operation.path);
        assert_eq!(operation.parameters_in("path"), ["botId"]);
    }
}

#[test]
fn d4_paths_are_as_printed() {
    for path in [
        "/api/1.1/public/bot/{botId}/smartassist/dialout",
        "/api/1.1/public/bot/{botId}/v2/smartassist/dialout",
        "/agentassist/api/v1/public/{streamId}/conversations/{conversationId}",
        "/api/public/bot/{botId}/intentrealtimedata",
        "/agentassist/api/public/analytics/account/{accountId}/userstatus",
        "/agentassist/api/public/analytics/1.1/account/{accountId}/userstatus",
    ] {
        assert!(keys(at("/paths")).contains(&path), "{path}");
    }
}

#[test]
fn d5_the_number_of_sessions_is_open() {
    assert!(schema("IntentSessions").get("maxItems").is_none());
    let session = &example("IntentSessions")[0];
    let sessions: IntentSessions = survives(&json!(vec![session; 26]));
    assert_eq!(sessions.len(), 26);
    assert!(survives::<IntentSessions>(&json!([])).is_empty());
}

#[tokio::test]
async fn d6_account_id_is_optional_for_intent_data() {
    for id in ["getIntentRealtimeData", "getIntentRealtimeDataByGet"] {
        let operation = operation(id);
        let parameter = operation.parameters().into_iter().find(|parameter| parameter["name"] == "accountId").unwrap();
        assert_eq!((&parameter["in"], &parameter["required"]), (&json!("header"), &json!(false)), "{id}");
        assert_eq!(parameter["x-client-supplied"], true, "{id}");
    }

    let (stub, seen) = recording().await;
    assert_eq!(Request::good("getIntentRealtimeData").send(&stub).await.status, 200);
    assert_eq!(seen.only().account_id, None);
    for (client, account) in [(stub.client(), Some(ACCOUNT)), (stub.client_builder().build().unwrap(), None)] {
        client.get_intent_realtime_data().bot_id("st-1").send().await.unwrap();
        assert_eq!(seen.only().account_id.as_deref(), account);
    }
}

#[test]
fn d7_time_handled_is_text() {
    assert!(is_free_text(property("IntentSession", "timeHandled")));
    for text in ["50s", "13m: 8s"] {
        let session: IntentSession = survives(&json!({"timeHandled": text}));
        assert_eq!(session.time_handled.as_deref(), Some(text));
    }
}

#[test]
fn d8_session_status_is_open() {
    assert_eq!(listed("IntentSessionStatus"), ["completed", "Dropoff"]);
    let status = |word: &str| survives::<WithOriginal<IntentSessionStatus>>(&json!(word));
    assert_eq!(status("completed"), IntentSessionStatus::Completed);
    assert_eq!(status("Dropoff"), IntentSessionStatus::Dropoff);
    assert_eq!(status("dropoff"), status("Dropoff"));
    assert_eq!(status("escalated"), IntentSessionStatus::Other("escalated".to_owned()));
}

#[test]
fn d9_ani_and_dni_are_text() {
    for name in ["ANI", "DNI"] {
        assert!(is_free_text(property("IntentSession", name)), "{name}");
    }
    let sessions: IntentSessions = survives(example("IntentSessions"));
    let numbers: Vec<_> = sessions.iter().map(|one| (one.ani.as_deref(), one.dni.as_deref())).collect();
    assert_eq!(
        numbers,
        [
            (Some("st-bb0e8899-a753-568f-984f-3338de26xxxx"), Some("username@domain.com")),
            (Some("+126529865"), Some("+126529865")),
        ]
    );
}

#[test]
fn d10_the_repaired_sample_parses() {
    assert!(is_free_text(schema("Timestamp")));
    let sessions: IntentSessions = survives(example("IntentSessions"));
    let begin = sessions[0].start_time.as_ref().unwrap().instant().unwrap();
    let stray = json!("2022-01-06T14: 07: 08.185+00: 00");
    let session: IntentSession = survives(&json!({"startTime": stray, "endTime": stray}));
    let time: Timestamp = session.start_time.unwrap();
    assert_eq!(written(&time), stray);
    assert_eq!(time.instant().unwrap(), begin);
}
