//! Answers: the stub gives one, the client reads it, and what is written from it is what was given.

use axum::Router;
use axum::routing::any;
use http::header::CONTENT_TYPE;
use serde_json::{Value, json};
use smartassist_server::api::{
    DialoutResponse, GetConversationResponse, GetIntentRealtimeDataByGetResponse, GetIntentRealtimeDataResponse,
    GetUserStatusResponse,
};
use smartassist_tests::calls::call;
use smartassist_tests::canonical::canonical;
use smartassist_tests::examples::{self, Direction, Example};
use smartassist_tests::json::{has_unknown_fields, read, written};
use smartassist_tests::{Running, Scripted, stub};
use smartassist_types::{Conversation, DialoutAnswer, IntentSessions, UserStatusPage};

/// Examples that travel this way.
pub fn travellers() -> Vec<Example> {
    examples::all().into_iter().filter(|example| matches!(example.direction, Direction::Answer(200..=299))).collect()
}

/// A service whose every operation answers with this JSON, read into the type of the operation's answer.
fn answering(example: &Example, body: &Value) -> Scripted {
    let (api, body) = (Scripted::default(), body.clone());
    match example.operation.id {
        "dialout" | "dialoutV2" => api.on_dialout(move |_, _| DialoutResponse::Ok(read(&body))),
        "getConversation" => api.on_get_conversation(move |_, _| GetConversationResponse::Ok(Box::new(read(&body)))),
        "getIntentRealtimeData" => {
            api.on_get_intent_realtime_data(move |_, _| GetIntentRealtimeDataResponse::Ok(read(&body)))
        }
        "getIntentRealtimeDataByGet" => {
            api.on_get_intent_realtime_data_by_get(move |_, _| GetIntentRealtimeDataByGetResponse::Ok(read(&body)))
        }
        "getUserStatus" | "getUserStatusV11" => {
            api.on_get_user_status(move |_, _| GetUserStatusResponse::Ok(read(&body)))
        }
        other => panic!("{other} has no answers here"),
    }
}

/// The example an operation's request needs.
fn request(example: &Example) -> Option<&'static Value> {
    examples::of(example.operation.id, Direction::Request).first().map(|example| example.value)
}

/// The same answer with something unknown in every object of it.
fn grown(value: &Value) -> Value {
    match value {
        Value::Object(entries) => {
            let mut entries: serde_json::Map<_, _> =
                entries.iter().map(|(key, value)| (key.clone(), grown(value))).collect();
            entries
                .insert("xNew".to_owned(), json!({"deep": [1, null, {"er": "😀"}], "big": 9_007_199_254_740_993_i64}));
            entries.insert(String::new(), json!(0.1));
            Value::Object(entries)
        }
        Value::Array(items) => Value::Array(items.iter().map(grown).collect()),
        other => other.clone(),
    }
}

#[tokio::test]
async fn an_answer_of_the_stub_comes_back_whole() {
    for example in travellers() {
        for body in [example.value.clone(), grown(example.value)] {
            let stub = stub::start(answering(&example, &body)).await;
            let called = call(&stub.client(), example.operation.id, request(&example)).await.unwrap();
            let expected = canonical(example.schema, &body);
            assert_eq!(Direction::Answer(called.status), example.direction, "{}", example.name);
            assert_eq!(canonical(example.schema, &called.came), expected, "{}: on the wire", example.name);
            assert_eq!(canonical(example.schema, &called.written), expected, "{}: written back", example.name);
        }
    }
}

#[tokio::test]
async fn an_answer_of_any_server_comes_back_whole() {
    for example in travellers() {
        for body in [example.value.clone(), grown(example.value)] {
            let text = body.to_string();
            let answer = move || async move { ([(CONTENT_TYPE, "application/json; charset=utf-8")], text) };
            let server = Running::serve(Router::new().fallback(any(answer))).await;
            let called = call(&server.client(), example.operation.id, request(&example)).await.unwrap();
            assert_eq!(called.came, body, "{}: on the wire", example.name);
            let expected = canonical(example.schema, &body);
            assert_eq!(canonical(example.schema, &called.written), expected, "{}: written back", example.name);
        }
    }
}

#[test]
fn the_examples_hold_nothing_that_the_types_do_not_know() {
    for example in travellers() {
        let (unknown, back) = match example.schema {
            "DialoutAnswer" => kept::<DialoutAnswer>(example.value),
            "Conversation" => kept::<Conversation>(example.value),
            "IntentSessions" => kept::<IntentSessions>(example.value),
            "UserStatusPage" => kept::<UserStatusPage>(example.value),
            other => panic!("{other} is new"),
        };
        assert!(!unknown, "{}: a field of an example is described nowhere", example.name);
        assert_eq!(canonical(example.schema, &back), canonical(example.schema, example.value), "{}", example.name);
    }
}

fn kept<T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug>(value: &Value) -> (bool, Value) {
    let read: T = read(value);
    (has_unknown_fields(&read), written(&read))
}
