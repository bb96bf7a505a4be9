//! Every constraint of every request body, from just inside and from just outside.
//!
//! The table is made from the document, so a new field is in it by itself. What to expect is known twice over: from the
//! constraint, and from a JSON Schema validator that reads the document.

use std::collections::BTreeMap;

use serde_json::Value;
use smartassist_tests::body_nodes::{BodyNode, body_schema, full, places, with};
use smartassist_tests::bounds::{Case, cases, types};
use smartassist_tests::document::{Operation, operations};
use smartassist_tests::{Request, Scripted, TestServer, json_schema, refusal, stub};

/// Operations whose body is checked against every constraint.
fn strict() -> impl Iterator<Item = (Operation, &'static str)> {
    let ours = operations().into_iter().filter(|operation| !operation.is_callback);
    ours.filter_map(|operation| Some((operation, body_schema(operation)?)))
}

/// Sends a body with one value in it and compares the answer with the expected one.
async fn try_one(server: &TestServer, operation: Operation, schema: &str, place: &BodyNode, case: &Case) {
    let body = with(&full(schema), &place.pointer, case.value.clone());
    let at = if place.pointer.is_empty() { "the body" } else { &place.pointer };
    let name = format!("{} {at} ({})", operation.id, case.what);
    let complaints = json_schema::complaints(schema, &body);
    assert_eq!(complaints.is_empty(), case.accepted, "{name}: the document says otherwise: {complaints:?} {body}");

    let answer = Request::good(operation.id).json(&body).send(server).await;
    if case.accepted {
        assert_eq!(answer.status, 200, "{name}: {answer:?} {body}");
        return;
    }
    assert_eq!(answer.status, 412, "{name}: {answer:?} {body}");
    let errors = refusal::documented(operation, &answer);
    for (message, code) in &errors {
        assert_eq!(*code, 412, "{name}");
        let message = message.strip_prefix("Validation errors/ Invalid arguments: ");
        let message = message.unwrap_or_else(|| panic!("{name}: not the vendor's text: {errors:?}"));
        // The place itself, or one in it.
        let below = message.strip_prefix(at).or_else(|| message.strip_prefix(&place.pointer));
        assert!(below.is_some_and(|below| below.starts_with([':', '/'])), "{name}: {at} is not named: {message}");
        assert!(!refusal::repeats(message, &case.value), "{name}: the value is repeated: {message}");
    }
}

#[tokio::test]
async fn a_full_body_is_taken() {
    let stub = stub::start(Scripted::default()).await;
    for (operation, schema) in strict() {
        let body = full(schema);
        assert_eq!(json_schema::complaints(schema, &body), [""; 0], "{body}");
        assert_eq!(Request::good(operation.id).json(&body).send(&stub).await.status, 200, "{}", operation.id);
    }
}

#[tokio::test]
async fn every_constraint_holds_from_both_sides() {
    let stub = stub::start(Scripted::default()).await;
    for (operation, schema) in strict() {
        for place in places(schema) {
            // For each constraint, how often a value was accepted and how often refused.
            let mut seen: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
            let cases = cases(place.schema);
            for case in &cases {
                try_one(&stub, operation, schema, &place, case).await;
                let constraint = case.what.split(',').next().unwrap_or_default();
                let (taken, refused) = seen.entry(constraint).or_default();
                *(if case.accepted { taken } else { refused }) += 1;
            }
            for constraint in ["minimum", "maximum", "maxLength", "pattern", "enum", "maxItems", "maxProperties"] {
                let sides = seen.get(constraint).copied();
                let stated = place.schema.get(constraint).is_some();
                assert_eq!(sides.is_some(), stated, "{} {constraint}", place.pointer);
                assert!(sides.is_none_or(|(taken, refused)| taken > 0 && refused > 0), "{} {seen:?}", place.pointer);
            }
        }
    }
}

#[tokio::test]
async fn every_place_takes_its_json_types_and_no_others() {
    let stub = stub::start(Scripted::default()).await;
    for (operation, schema) in strict() {
        for place in places(schema).into_iter().filter(|place| !place.is_branch) {
            let types = types(place.schema);
            assert!(types.iter().any(|case| !case.accepted), "{} takes anything", place.pointer);
            for case in &types {
                try_one(&stub, operation, schema, &place, case).await;
            }
        }
    }
}

#[test]
fn no_constraint_of_a_request_is_left_out() {
    // A keyword that is not in this list would need cases of its own.
    let known = [
        "$ref",
        "additionalProperties",
        "allOf",
        "default",
        "description",
        "enum",
        "example",
        "format",
        "items",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minLength",
        "minimum",
        "oneOf",
        "pattern",
        "properties",
        "required",
        "type",
    ];
    for (_, schema) in strict() {
        for place in places(schema) {
            let words = place.schema.as_object().into_iter().flatten().map(|(key, _)| key.as_str());
            let unknown: Vec<&str> = words.filter(|key| !key.starts_with("x-") && !known.contains(key)).collect();
            assert!(unknown.is_empty(), "{}: {unknown:?}", place.pointer);
            let format = place.schema.get("format").and_then(Value::as_str);
            assert!(matches!(format, None | Some("int32" | "int64")), "{}: {format:?}", place.pointer);
        }
    }
}
