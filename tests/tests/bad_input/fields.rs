//! Fields that are missing, unknown, null, repeated, or a text instead of a number: at every place of every body.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use smartassist_tests::body_nodes::{BodyNode, body_schema, edited, full, parent, places, with};
use smartassist_tests::document::{self, Operation, operations};
use smartassist_tests::{Answer, Request, Scripted, TestServer, json_schema, refusal, stub};

const PREFIX: &str = "Validation errors/ Invalid arguments: ";

fn strict() -> impl Iterator<Item = (Operation, &'static str)> {
    let ours = operations().into_iter().filter(|operation| !operation.is_callback);
    ours.filter_map(|operation| Some((operation, body_schema(operation)?)))
}

async fn send(server: &TestServer, operation: Operation, schema: &str, body: &Value) -> Answer {
    let answer = Request::good(operation.id).json(body).send(server).await;
    let accepted = json_schema::accepts(schema, body);
    assert_eq!(answer.status == 200, accepted, "the document says otherwise: {body}");
    answer
}

/// What a refusal lists, without the vendor's words in front.
#[track_caller]
fn listed(operation: Operation, answer: &Answer) -> Vec<String> {
    assert_eq!(answer.status, 412, "{answer:?}");
    let line = |(message, _): (String, i64)| {
        message.strip_prefix(PREFIX).unwrap_or_else(|| panic!("not the vendor's text: {message}")).to_owned()
    };
    refusal::documented(operation, answer).into_iter().map(line).collect()
}

/// Properties of the objects of a body, with their place.
fn properties(schema: &str) -> impl Iterator<Item = (BodyNode, smartassist_tests::body_nodes::Property)> {
    places(schema).into_iter().filter_map(|place| Some((place.clone(), place.property?)))
}

#[tokio::test]
async fn a_missing_field_is_named_if_it_is_required() {
    let stub = stub::start(Scripted::default()).await;
    for (operation, schema) in strict() {
        for (place, property) in properties(schema) {
            let body = edited(&full(schema), parent(&place.pointer).0, |object| {
                object.remove(property.name).unwrap();
            });
            let answer = send(&stub, operation, schema, &body).await;
            if property.is_required {
                assert_eq!(listed(operation, &answer), [format!("{}: is required", place.pointer)]);
            } else {
                assert_eq!(answer.status, 200, "{} is optional: {answer:?}", place.pointer);
            }
        }
    }
}

#[tokio::test]
async fn every_missing_field_is_named_at_once() {
    let stub = stub::start(Scripted::default()).await;
    for (operation, schema) in strict() {
        let answer = Request::good(operation.id).text("{}").send(&stub).await;
        let required = document::texts(&document::schema(schema)["required"]);
        let expected: Vec<String> = required.iter().map(|name| format!("/{name}: is required")).collect();
        assert_eq!(listed(operation, &answer), expected);
    }
}

#[tokio::test]
async fn null_is_no_value_of_an_optional_field() {
    let stub = stub::start(Scripted::default()).await;
    for (operation, schema) in strict() {
        for (place, property) in properties(schema) {
            let answer = send(&stub, operation, schema, &with(&full(schema), &place.pointer, Value::Null)).await;
            if property.is_nullable {
                assert_eq!(answer.status, 200, "{}: {answer:?}", place.pointer);
            } else {
                assert_eq!(listed(operation, &answer), [format!("{}: must not be null", place.pointer)]);
            }
        }
    }
}

#[tokio::test]
async fn a_misspelled_field_is_recognised() {
    let stub = stub::start(Scripted::default()).await;
    for (operation, schema) in strict() {
        for (place, property) in properties(schema) {
            let (around, name) = parent(&place.pointer);
            // The wrong name instead of the right one: with another case, and with a letter too many.
            for wrong in [property.name.to_uppercase(), format!("{name}s")] {
                let body = edited(&full(schema), around, |object| {
                    let value = object.remove(property.name).unwrap();
                    object.insert(wrong.clone(), value);
                });
                let lines = listed(operation, &send(&stub, operation, schema, &body).await);
                let unknown = format!("{around}/{wrong}: unknown field, did you mean `");
                let line = lines.iter().find(|line| line.starts_with(&unknown));
                let line = line.unwrap_or_else(|| panic!("{wrong} is not recognised: {lines:?}"));
                let meant = line[unknown.len()..].trim_end_matches("`?");
                let spellings = [&[property.name], property.aliases.as_slice()].concat();
                assert!(spellings.contains(&meant), "{wrong} is taken for {meant}");
                assert_eq!(lines.len(), 1 + usize::from(property.is_required), "{lines:?}");
            }
        }
    }
}

#[tokio::test]
async fn an_unknown_field_is_refused_in_every_object() {
    let stub = stub::start(Scripted::default()).await;
    for (operation, schema) in strict() {
        for place in places(schema).into_iter().filter(|place| place.schema.get("properties").is_some()) {
            let body = edited(&full(schema), &place.pointer, |object| {
                object.insert("zzz".to_owned(), json!("s3cret value"));
            });
            let answer = send(&stub, operation, schema, &body).await;
            let lines = listed(operation, &answer);
            let known = document::keys(&place.schema["properties"]).join(", ");
            assert_eq!(lines, [format!("{}/zzz: unknown field, known are {known}", place.pointer)]);
            assert!(!answer.text.contains("s3cret"), "{answer:?}");
        }
    }
}

#[tokio::test]
async fn either_spelling_is_taken_and_both_at_once_are_not() {
    let stub = stub::start(Scripted::default()).await;
    let mut aliases = BTreeSet::new();
    for (operation, schema) in strict() {
        for (place, property) in properties(schema) {
            let around = parent(&place.pointer).0;
            for alias in &property.aliases {
                aliases.insert((*alias).to_owned());
                let alone = edited(&full(schema), around, |object| {
                    let value = object.remove(property.name).unwrap();
                    object.insert((*alias).to_owned(), value);
                });
                assert_eq!(send(&stub, operation, schema, &alone).await.status, 200, "{alias}");
                let both = edited(&full(schema), around, |object| {
                    let value = object[property.name].clone();
                    object.insert((*alias).to_owned(), value);
                });
                let lines = listed(operation, &send(&stub, operation, schema, &both).await);
                let name = property.name;
                let line = format!("{around}/{alias}: is given twice: `{name}` and `{alias}` are one field");
                assert_eq!(lines, [line], "even with the same value");
            }
        }
    }
    assert_eq!(aliases.len(), 2, "notifyUrl and machinedetection; more would be welcome here");
}

#[tokio::test]
async fn a_key_that_comes_twice_is_refused_at_every_place() {
    let stub = stub::start(Scripted::default()).await;
    for (operation, schema) in strict() {
        for (place, property) in properties(schema) {
            // Doubled in the text: a `Value` cannot have a key twice.
            let (around, name) = parent(&place.pointer);
            let marked = edited(&full(schema), around, |object| {
                let value = object[property.name].clone();
                object.insert("DOUBLE".to_owned(), value);
            });
            let text = marked.to_string().replace("\"DOUBLE\"", &format!("\"{name}\""));
            let answer = Request::good(operation.id).text(text).send(&stub).await;
            assert_eq!(listed(operation, &answer), [format!("{}: is given twice", place.pointer)]);
        }
    }
}

#[tokio::test]
async fn a_number_or_a_truth_written_as_a_text_is_refused() {
    let stub = stub::start(Scripted::default()).await;
    for (operation, schema) in strict() {
        for place in places(schema) {
            let kind = place.schema.get("type").and_then(Value::as_str);
            if !matches!(kind, Some("integer" | "boolean")) {
                continue;
            }
            let text = place.schema.get("example").map_or_else(|| "true".to_owned(), Value::to_string);
            let answer = send(&stub, operation, schema, &with(&full(schema), &place.pointer, json!(text))).await;
            let lines = listed(operation, &answer);
            assert_eq!(lines.len(), 1, "{lines:?}");
            // A branch of a union is refused by the other branch, which accepts texts.
            let expected = if place.is_branch { "must be one of " } else { "must be " };
            assert!(lines[0].starts_with(&format!("{}: {expected}", place.pointer)), "{lines:?}");
        }
    }
}

#[tokio::test]
async fn a_hundred_faults_are_counted_and_twenty_are_listed() {
    let stub = stub::start(Scripted::default()).await;
    let mut body = json!({"target": "tel:1", "caller": "1"});
    for n in 0..100 {
        body[format!("unknown {n}")] = json!("s3cret");
    }
    let answer = Request::good("dialout").json(&body).send(&stub).await;
    let lines = listed(document::operation("dialout"), &answer);
    assert_eq!(lines.len(), 21);
    assert_eq!(lines[20], "and 80 more");
    assert!(!answer.text.contains("s3cret"), "{answer:?}");
}
