//! Answers: the stub returns one, the client reads it, and the client's value is written as the same JSON.

use axum::Router;
use axum::routing::any;
use http::header::CONTENT_TYPE;
use serde_json::{Value, json};
use smartassist_tests::canonical::canonical;
use smartassist_tests::client_calls::call;
use smartassist_tests::examples::{self, Direction, Example};
use smartassist_tests::json::{has_unknown_fields, read, written};
use smartassist_tests::stub::{self, ScriptedAnswer};
use smartassist_tests::{Scripted, TestServer};

/// Examples that travel this way.
pub fn travellers() -> Vec<Example> {
    examples::all().into_iter().filter(|example| matches!(example.direction, Direction::Answer(200..=299))).collect()
}

/// A service that answers the operation of the example with this JSON, read into the type of its answer.
fn answering(example: &Example, body: &Value) -> Scripted {
    Scripted::default().on(example.operation.id, ScriptedAnswer::Success(body.clone()))
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
            let server = TestServer::serve(Router::new().fallback(any(answer))).await;
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
        let (unknown, back) = kept_by_schema(example.schema, example.value);
        assert!(!unknown, "{}: a field of an example is described nowhere", example.name);
        assert_eq!(canonical(example.schema, &back), canonical(example.schema, example.value), "{}", example.name);
    }
}

/// Writes [`kept_by_schema`], with an arm for each body.
macro_rules! kept_by_schema {
    ($($schema:literal $type:ty,)*) => {
        fn kept_by_schema(schema: &str, value: &Value) -> (bool, Value) {
            match schema {
                $($schema => kept::<$type>(value),)*
                other => panic!("{other} is no body"),
            }
        }
    };
}

smartassist_tests::bodies!(kept_by_schema);

fn kept<T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug>(value: &Value) -> (bool, Value) {
    let read: T = read(value);
    (has_unknown_fields(&read), written(&read))
}
