//! Accepted notifications: every edition, every alias, every value, and unknown fields and values.

use serde_json::{Value, json};
use smartassist_server::api::CallStatusInput;
use smartassist_tests::body_nodes::places;
use smartassist_tests::canonical::canonical;
use smartassist_tests::document::{self, listed};
use smartassist_tests::examples::{self, Direction};
use smartassist_tests::json::{read, written};
use smartassist_tests::log::lines;
use smartassist_tests::{Log, RecordingReceiver, Request, TestServer};
use smartassist_types::CallStatusNotification;

/// Sends a body that must be accepted, and returns the input of the receiver.
async fn take(receiver: &TestServer, inbox: &RecordingReceiver, body: &str) -> CallStatusInput {
    let answer = Request::good("callStatus").text(body).without("content-type").send(receiver).await;
    assert_eq!((answer.status, answer.text.as_str()), (204, ""), "{body}: {answer:?}");
    assert!(answer.header("x-request-id").is_some(), "{answer:?}");
    inbox.taken.only()
}

fn least(more: &Value) -> Value {
    let mut body = json!({"conversationId": "29e2d933", "status": "completed"});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

#[tokio::test]
async fn both_editions_are_taken_without_a_complaint() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    let log = Log::capture();
    for example in examples::of("callStatus", Direction::Request) {
        let input = take(&receiver, &inbox, &example.value.to_string()).await;
        assert_eq!(input.body, read::<CallStatusNotification>(example.value), "{}", example.name);
    }
    let log = log.take();
    assert!(lines(&log, "WARN").is_empty() && lines(&log, "ERROR").is_empty(), "{log}");
}

#[tokio::test]
async fn every_documented_spelling_of_every_field_is_taken() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    let mut aliases = 0;
    for place in places("CallStatusNotification") {
        let Some(property) = place.property else { continue };
        let value = smartassist_tests::body_nodes::fill(document::property("CallStatusNotification", property.name));
        let expected = read::<CallStatusNotification>(&least(&json!({property.name: value})));
        for spelling in [&[property.name], property.aliases.as_slice()].concat() {
            let body = least(&json!({spelling: value})).to_string();
            assert_eq!(take(&receiver, &inbox, &body).await.body, expected, "{spelling}");
        }
        aliases += property.aliases.len();
    }
    assert_eq!(aliases, 6, "as many as the document lists");
}

#[tokio::test]
async fn every_documented_value_and_any_other_is_taken_as_it_is_written() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    for (field, schema) in
        [("status", "CallStatus"), ("reasonCode", "ReasonCode"), ("machinedetection", "MachineDetectionResult")]
    {
        for value in listed(schema) {
            for text in [value.to_owned(), value.to_uppercase(), format!("{value} (new)"), String::new()] {
                let body = least(&json!({field: text}));
                let taken = take(&receiver, &inbox, &body.to_string()).await.body;
                assert_eq!(written(&taken), body, "{field}: {text}");
            }
        }
    }
}

#[tokio::test]
async fn unknown_fields_are_kept_whatever_they_hold() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    let log = Log::capture();
    for value in [json!(null), json!("text"), json!(1.5), json!([{"a": []}]), json!({"deep": {"er": "😀"}})] {
        let body = least(&json!({"brandNew": value, "": value, "unknown": value, "body": value}));
        let taken = take(&receiver, &inbox, &body.to_string()).await.body;
        assert_eq!(taken.unknown["brandNew"], value);
        assert_eq!(written(&taken), body);
    }
    assert!(lines(&log.take(), "WARN").is_empty(), "what may come is nothing to warn of");
}

#[tokio::test]
async fn of_two_spellings_the_first_is_the_field_and_the_second_is_kept() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    for place in places("CallStatusNotification") {
        let Some(property) = place.property else { continue };
        for alias in &property.aliases {
            let node = document::property("CallStatusNotification", property.name);
            let value = smartassist_tests::body_nodes::fill(node);
            for (first, second) in [(property.name, *alias), (*alias, property.name)] {
                let body =
                    format!(r#"{{"conversationId":"c","status":"completed","{first}":{value},"{second}":{value}}}"#);
                let taken = take(&receiver, &inbox, &body).await.body;
                let expected = read::<CallStatusNotification>(&json!({
                    "conversationId": "c", "status": "completed", property.name: value, *alias: value
                }));
                assert_eq!(taken, expected, "{first}, {second}");
                // Nothing of it is lost: both come out again.
                assert_eq!(written(&taken)[property.name], value, "{first}, {second}");
                assert_eq!(written(&taken)[*alias], value, "{first}, {second}");
            }
        }
    }
}

#[tokio::test]
async fn a_field_that_does_not_fit_costs_that_field_and_one_line_in_the_log() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    for place in places("CallStatusNotification") {
        let Some(property) = place.property.filter(|property| !property.is_required) else { continue };
        for wrong in [json!({"s3cret": 1}), json!(["s3cret"]), json!(true)] {
            let body = least(&json!({property.name: wrong, "sentBy": "test"}));
            let log = Log::capture();
            let taken = take(&receiver, &inbox, &body.to_string()).await.body;
            let expected = least(&json!({"sentBy": "test"}));
            assert_eq!(written(&taken), expected, "{}", property.name);
            let log = log.take();
            let warnings = lines(&log, "WARN");
            assert_eq!(warnings.len(), 1, "{log}");
            assert!(warnings[0].contains(&format!("fields=\"{}\"", property.name)), "{log}");
            assert!(!log.contains("s3cret"), "{log}");
        }
    }
}

#[tokio::test]
async fn null_says_as_much_as_nothing() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    for place in places("CallStatusNotification") {
        let Some(property) = place.property.filter(|property| !property.is_required) else { continue };
        let taken = take(&receiver, &inbox, &least(&json!({property.name: null})).to_string()).await.body;
        assert_eq!(canonical("CallStatusNotification", &written(&taken)), least(&json!({})), "{}", property.name);
    }
}

#[tokio::test]
async fn headers_and_queries_do_not_matter() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    let good = Request::good("callStatus");
    for request in [
        good.clone().without("content-type").header("Content-Type", "text/plain"),
        good.clone().without("content-type").header("Content-Type", "application/x-www-form-urlencoded"),
        good.clone().header("Content-Type", "application/json"),
        good.clone().query("call=7&call=8&%zz"),
        good.clone().header("auth", "somebody.elses.token").header("Authorization", "Bearer s3cret"),
        good.clone().header("User-Agent", "undici").header("X-Forwarded-Host", "dialer.example.com"),
    ] {
        assert_eq!(request.send(&receiver).await.status, 204, "{request:?}");
        assert_eq!(inbox.taken.only().savg_signature, None);
    }
    // A signature that cannot be read is treated as absent; a guard decides whether one is required.
    for (signature, seen) in [("t=1,v1=ab", Some("t=1,v1=ab")), ("", Some("")), ("t=1,v1=ünïcode", None)] {
        assert_eq!(good.clone().header("savg-signature", signature).send(&receiver).await.status, 204);
        assert_eq!(inbox.taken.only().savg_signature.as_deref(), seen);
    }
}
