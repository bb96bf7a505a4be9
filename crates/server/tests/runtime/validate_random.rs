//! Explanations of random bodies: no panic, no value of the body, no disagreement with the type.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use smartassist_server::json_body::check_agreement;
use smartassist_server::validate::validate;

use crate::support::types::{DIAL_REQUEST, DialRequest, EVENTS, NOTIFICATION};

/// A text that no message contains by chance.
fn marked() -> impl Strategy<Value = Value> {
    (0..5_u8).prop_map(|n| json!(format!("qzx{}", "é😀".repeat(usize::from(n) * 3))))
}

/// Numbers of which no message contains the digits by chance.
fn numbers() -> impl Strategy<Value = Value> {
    prop_oneof![Just(json!(777_777)), Just(json!(-888_888)), Just(json!(1234.567)), Just(json!(u64::MAX))]
}

fn scalars() -> impl Strategy<Value = Value> {
    prop_oneof![marked(), numbers(), Just(json!(true)), Just(json!(null)), Just(json!("detect")), Just(json!(17))]
}

fn keys() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            "target", "notifyurl", "machineDetection", "machinedetection", "timers", "noSpeechTimeoutMs",
            "decisionTimeoutMs", "metadata", "conversationId", "status", "duration", "callDuration",
        ])
        .prop_map(str::to_owned),
        1 => "[a-zA-Z~/ é]{0,12}",
    ]
}

fn values() -> impl Strategy<Value = Value> {
    scalars().prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::Array),
            btree_map(keys(), inner, 0..6).prop_map(|entries| Value::Object(Map::from_iter(entries))),
        ]
    })
}

/// Mostly well-formed requests, so that the judgement often hangs on one value.
fn requests() -> impl Strategy<Value = Value> {
    let optional = btree_map(keys(), values(), 0..4);
    (prop_oneof![3 => Just(json!("tel:1")), 1 => values()], optional).prop_map(|(target, rest)| {
        let mut object = Map::from_iter(rest);
        object.insert("target".to_owned(), target);
        Value::Object(object)
    })
}

/// Every text and number in `value`, as it would appear in a message; keys aside.
fn quotes(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) if text.starts_with("qzx") => vec![text.clone()],
        Value::Number(number) if number.to_string().len() > 5 => vec![number.to_string()],
        Value::Array(items) => items.iter().flat_map(quotes).collect(),
        Value::Object(entries) => entries.values().flat_map(quotes).collect(),
        _ => Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn explanations_never_panic_and_never_quote(value in values()) {
        for schema in [&DIAL_REQUEST, &NOTIFICATION, &EVENTS] {
            let report = validate(schema, &value);
            prop_assert_eq!(report.is_empty(), report.more == 0 && report.lines().count() == 0);
            for line in report.lines() {
                for quote in quotes(&value) {
                    prop_assert!(!line.contains(&quote), "{} quotes {}", line, quote);
                }
            }
        }
    }

    #[test]
    fn the_type_and_its_table_agree(value in requests()) {
        prop_assert_eq!(check_agreement::<DialRequest>(value.to_string().as_bytes(), &DIAL_REQUEST), Ok(()));
    }

    #[test]
    fn any_bytes_are_judged_without_panic(bytes in vec(any::<u8>(), 0..64)) {
        prop_assert_eq!(check_agreement::<DialRequest>(&bytes, &DIAL_REQUEST), Ok(()));
    }

    #[test]
    fn any_text_near_json_is_judged_without_panic(text in "[\\[\\]{}\",:0-9eE.+\\-tfn \\\\u]{0,40}") {
        prop_assert_eq!(check_agreement::<DialRequest>(text.as_bytes(), &DIAL_REQUEST), Ok(()));
    }
}
