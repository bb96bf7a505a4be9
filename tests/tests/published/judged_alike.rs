//! The published JSON Schemas accept and refuse the same values as the document.
//!
//! One side is the published file, read by a validator as draft 2020-12. The other is the curated document, by way of
//! the judge that the other tests use, as draft 6, which knows every documented spelling. The twin in 3.1 is the third:
//! it states less, for code generators, so it accepts whatever the two accept. Values come from the document: as it
//! allows them, and spoilt; and from nowhere.
//!
//! Values are compared with whole numbers written as integers; that `1.0` is one as well is pinned below.

use std::cell::Cell;

use jsonschema::Validator;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use smartassist_tests::random::{allowed, anything, mutations};
use smartassist_tests::{body_nodes, examples, json_schema, repository};

/// Every schema that is published.
const PUBLISHED: [&str; 8] = [
    "DialoutRequest",
    "DialoutAnswer",
    "CallStatusNotification",
    "Conversation",
    "IntentSessions",
    "UserStatusRequest",
    "UserStatusPage",
    "Errors",
];

/// Values a schema, each as it is allowed and spoilt, and how many of either verdict there must be.
const CASES: u32 = 400;
const MIN_SAMPLES: u32 = 200;

fn read(path: &str) -> Value {
    let path = repository().join("openapi/dist").join(path);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

/// The three who judge.
struct Validators {
    document: Validator,
    published: Validator,
    twin: Validator,
}

impl Validators {
    fn of(name: &str) -> Self {
        let components = read("smartassist-3.1.json")["components"].take();
        let twin = json!({ "$ref": format!("#/components/schemas/{name}"), "components": components });
        Self {
            document: json_schema::of(&json!({ "$ref": format!("#/components/schemas/{name}") })),
            published: jsonschema::draft202012::new(&read(&format!("schemas/{name}.json"))).unwrap(),
            twin: jsonschema::draft202012::new(&with_widths(twin)).unwrap(),
        }
    }

    /// The results of all of them for a value.
    fn verdict(&self, value: &Value) -> Result<bool, TestCaseError> {
        let value = &with_whole_numbers(value.clone());
        let says = |judge: &Validator| judge.iter_errors(value).map(|error| error.to_string()).collect::<Vec<_>>();
        let (document, published, twin) = (says(&self.document), says(&self.published), says(&self.twin));
        prop_assert!(
            document.is_empty() == published.is_empty() && (twin.is_empty() || !document.is_empty()),
            "document: {document:?}\npublished: {published:?}\ntwin: {twin:?}\n{value}"
        );
        Ok(document.is_empty())
    }
}

/// The widths that OpenAPI means by `int32` and `int64`, which are annotations for a validator of 2020-12.
fn with_widths(mut schema: Value) -> Value {
    match &mut schema {
        Value::Object(object) => {
            let (low, high) = match object.get("format").and_then(Value::as_str) {
                Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
                _ => (i64::MIN, i64::MAX),
            };
            if object.get("format").and_then(Value::as_str).is_some_and(|format| format.starts_with("int")) {
                object.entry("minimum").or_insert(low.into());
                object.entry("maximum").or_insert(high.into());
            }
            object.values_mut().for_each(|inner| *inner = with_widths(inner.take()));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = with_widths(item.take())),
        _ => {}
    }
    schema
}

/// `1.0` written as `1`.
fn with_whole_numbers(mut value: Value) -> Value {
    match &mut value {
        Value::Object(object) => object.values_mut().for_each(|inner| *inner = with_whole_numbers(inner.take())),
        Value::Array(items) => items.iter_mut().for_each(|item| *item = with_whole_numbers(item.take())),
        Value::Number(number) => {
            let float = number.as_f64().filter(|float| number.is_f64() && float.fract() == 0.0);
            // Of the two zeros only one is written as an integer.
            if let Some(whole) = float.and_then(|float| serde_json::from_str(&format!("{:.0}", float + 0.0)).ok()) {
                value = whole;
            }
        }
        _ => {}
    }
    value
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn hold(name: &'static str) {
    let judges = Validators::of(name);
    let (accepted, refused) = (Cell::new(0_u32), Cell::new(0_u32));
    let count = |verdict: bool| {
        let count = if verdict { &accepted } else { &refused };
        count.set(count.get() + 1);
    };
    proptest!(config(CASES), |(value in allowed(name), damages in vec(mutations(), 1..10))| {
        let mut value = value;
        prop_assert!(judges.verdict(&value)?, "refused by all: {}", value);
        count(true);
        damages.iter().for_each(|mutations| mutations.inflict(&mut value));
        count(judges.verdict(&value)?);
    });
    proptest!(config(64), |(value in anything())| count(judges.verdict(&value)?));
    let (accepted, refused) = (accepted.get(), refused.get());
    assert!(accepted >= MIN_SAMPLES && refused >= MIN_SAMPLES, "{name}: {accepted} accepted, {refused} refused");
}

#[test]
fn requests_are_judged_alike() {
    hold("DialoutRequest");
    hold("UserStatusRequest");
}

#[test]
fn answers_are_judged_alike() {
    hold("DialoutAnswer");
    hold("Conversation");
    hold("IntentSessions");
    hold("UserStatusPage");
    hold("Errors");
}

#[test]
fn notifications_are_judged_alike() {
    hold("CallStatusNotification");
}

/// Random values rarely meet a bound; here every place of every body is just inside and just outside each of them.
#[test]
fn every_bound_is_judged_alike() {
    let (mut accepted, mut refused) = (0, 0);
    for name in PUBLISHED {
        let judges = Validators::of(name);
        let full = body_nodes::full(name);
        assert!(judges.verdict(&full).unwrap(), "{name}: {full}");
        for place in body_nodes::places(name) {
            for value in values_at(place.schema) {
                let verdict = judges.verdict(&body_nodes::with(&full, &place.pointer, value)).unwrap();
                if verdict { accepted += 1 } else { refused += 1 }
            }
        }
    }
    assert!(accepted > 300 && refused > 300, "{accepted} accepted, {refused} refused");
}

/// Values around what a schema states, and one of each JSON type.
fn values_at(schema: &Value) -> Vec<Value> {
    let mut values =
        vec![Value::Null, json!(true), json!(1), json!(-1), json!(1.5), json!(""), json!("x"), json!([]), json!({})];
    let number = |key: &str| schema.get(key).and_then(Value::as_i64);
    for bound in ["minimum", "maximum"].into_iter().filter_map(number) {
        values.extend([bound - 1, bound, bound + 1].map(Value::from));
    }
    for length in ["minLength", "maxLength"].into_iter().filter_map(number) {
        values.extend(
            [length - 1, length, length + 1]
                .iter()
                .filter_map(|length| usize::try_from(*length).ok())
                .map(|length| json!("a".repeat(length))),
        );
    }
    for width in [i64::from(i32::MIN), i64::from(i32::MAX)] {
        values.extend([width - 1, width, width + 1].map(Value::from));
    }
    values.extend([json!(i64::MIN), json!(i64::MAX), json!(u64::MAX)]);
    for listed in ["enum", "x-extensible-enum"].iter().filter_map(|key| schema.get(key)?.as_array()).flatten() {
        values.extend([listed.clone(), json!(listed.to_string().trim_matches('"').to_lowercase())]);
    }
    values.extend(schema.get("example").cloned());
    values
}

#[test]
fn the_samples_are_judged_alike() {
    let mut seen = 0;
    for name in PUBLISHED {
        let judges = Validators::of(name);
        for example in examples::all().into_iter().filter(|example| example.schema == name) {
            judges.verdict(example.value).unwrap_or_else(|error| panic!("{}: {error}", example.name));
            seen += 1;
        }
    }
    assert!(seen > 100, "{seen}");
}

/// The known differences, each as it is: in the dialect, in the document's extensions, and in what Rust reads.
#[test]
fn what_differs_is_known() {
    let request = |more: &Value| {
        let mut request = json!({ "target": "tel:1", "caller": "1" });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        request
    };
    let judges = Validators::of("DialoutRequest");
    let whole = request(&json!({ "timeoutInMs": 60000.0 }));
    assert!(judges.published.is_valid(&whole) && judges.twin.is_valid(&whole) && judges.document.is_valid(&whole));
    let both = request(&json!({ "machinedetection": "detect", "machineDetection": "detect" }));
    assert!(!judges.published.is_valid(&both) && !judges.twin.is_valid(&both) && !judges.document.is_valid(&both));
    // The twin does not state the types of a union that only answers have, nor that one of two spellings has to be
    // there and both may not in what is only read.
    let judges = Validators::of("CallStatusNotification");
    let both = json!({ "conversationId": "x", "status": "completed", "duration": 1, "callDuration": 1 });
    assert!(!judges.published.is_valid(&both) && judges.twin.is_valid(&both) && !judges.document.is_valid(&both));
    let odd = json!({ "conversationId": "x", "status": "completed", "duration": [] });
    assert!(!judges.published.is_valid(&odd) && judges.twin.is_valid(&odd) && !judges.document.is_valid(&odd));
}
