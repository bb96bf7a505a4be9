//! The AsyncAPI description of the notification.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};
use smartassist_codegen::load;
use smartassist_codegen::source::Source;
use smartassist_publish::{File, Published, asyncapi, published};

static PUBLISHED: LazyLock<Published> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    Published::read(&root, published::CRATE_VERSION).expect("the document can be published")
});

static DESCRIBED: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&files()[1].text).expect("it is JSON"));

fn files() -> Vec<File> {
    asyncapi::make(&PUBLISHED).expect("it can be described")
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().map(|object| object.keys().map(String::as_str).collect()).unwrap_or_default()
}

/// The notification in the curated document.
fn notification() -> &'static Value {
    let callbacks = "/paths/~1api~11.1~1public~1bot~1{botId}~1smartassist~1dialout/post/callbacks";
    &PUBLISHED.document.json.pointer(callbacks).unwrap()["callStatus"]["{$request.body#/notifyurl}"]["post"]
}

#[test]
fn both_files_say_the_same_every_time() {
    let (one, other) = (files(), files());
    assert_eq!(one, other);
    let names: Vec<&str> = one.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(names, ["asyncapi.yaml", "asyncapi.json"]);
    let read = load::read(Source::new("asyncapi.yaml".to_owned(), one[0].text.clone()));
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    assert_eq!(read.document.unwrap().json, *DESCRIBED);
}

#[test]
fn what_asyncapi_3_asks_for_is_there() {
    assert_eq!(DESCRIBED["asyncapi"], "3.0.0");
    assert_eq!(
        keys(&DESCRIBED),
        ["asyncapi", "info", "defaultContentType", "servers", "channels", "operations", "components"]
    );
    assert_eq!(keys(&DESCRIBED["info"]), ["title", "version", "description", "license", "tags"]);
    assert_eq!(DESCRIBED["info"]["version"], PUBLISHED.version.to_string());
    assert_eq!(DESCRIBED["info"]["license"], PUBLISHED.document.json["info"]["license"]);
    assert_eq!(DESCRIBED["info"]["tags"][0]["name"], "notifications");
    assert_eq!(DESCRIBED["servers"]["receiver"]["protocol"], "https");
    let channel = &DESCRIBED["channels"]["callStatus"];
    // The one who asks for notifications chooses the address.
    assert!(channel.get("address").is_none());
    assert_eq!(keys(&channel["messages"]), ["callStatus"]);
    let operation = &DESCRIBED["operations"]["callStatus"];
    assert_eq!(operation["action"], "receive", "it is described for the one who receives");
    assert_eq!(operation["channel"]["$ref"], "#/channels/callStatus");
    assert_eq!(operation["messages"], json!([{ "$ref": "#/channels/callStatus/messages/callStatus" }]));
    // Redocly asks for security; the signatures are what there is.
    let schemes = &DESCRIBED["components"]["securitySchemes"];
    assert_eq!(keys(schemes), ["SAVG-Signature", "webhook-signature"]);
    assert_eq!(operation["security"][1]["$ref"], "#/components/securitySchemes/webhook-signature");
    assert_eq!(schemes["SAVG-Signature"]["type"], "httpApiKey");
    assert_eq!(operation["bindings"]["http"]["method"], "POST");
}

#[test]
fn every_reference_leads_somewhere() {
    fn collect<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(object) => {
                found.extend(object.get("$ref").and_then(Value::as_str));
                object.values().for_each(|value| collect(value, found));
            }
            Value::Array(list) => list.iter().for_each(|value| collect(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(&DESCRIBED, &mut found);
    assert!(found.len() > 8);
    for reference in &found {
        assert!(DESCRIBED.pointer(reference.strip_prefix('#').unwrap()).is_some(), "{reference}");
    }
    let used: BTreeSet<&str> = found.iter().filter_map(|one| one.strip_prefix("#/components/schemas/")).collect();
    let listed: BTreeSet<&str> = keys(&DESCRIBED["components"]["schemas"]).into_iter().collect();
    assert_eq!(used, listed, "every schema is needed");
}

#[test]
fn the_message_says_what_the_document_says() {
    let message = &DESCRIBED["components"]["messages"]["callStatus"];
    assert_eq!(message["contentType"], "application/json");
    assert_eq!(message["payload"]["$ref"], "#/components/schemas/CallStatusNotification");
    let headers = keys(&message["headers"]["properties"]);
    assert_eq!(headers, ["SAVG-Signature", "webhook-id", "webhook-timestamp", "webhook-signature"]);
    let parameters = &PUBLISHED.document.json["components"]["parameters"];
    let header = &message["headers"]["properties"]["SAVG-Signature"];
    assert_eq!(header["description"], parameters["SavgSignature"]["description"]);
    assert_eq!(header["examples"], json!([parameters["SavgSignature"]["example"]]));
    assert_eq!(header["x-since"], "2025");
    assert!(message["headers"].get("required").is_none(), "no header is promised");
    let description = DESCRIBED["operations"]["callStatus"]["description"].as_str().unwrap();
    assert!(description.starts_with(notification()["description"].as_str().unwrap()));
    assert!(description.contains("**Security.**") && description.contains("`SAVG-Signature` or `webhook-signature`"));
    for status in keys(&notification()["responses"]) {
        assert!(description.contains(&format!("\n* {status}: ")), "{status}");
    }
}

/// A schema with everything it refers to.
fn validator(schema: &Value) -> jsonschema::Validator {
    let mut whole = Map::new();
    whole.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    whole.insert("components".to_owned(), DESCRIBED["components"].clone());
    whole.insert("allOf".to_owned(), json!([schema]));
    jsonschema::validator_for(&whole.into()).expect("a schema")
}

#[test]
fn every_sample_is_there_and_valid() {
    let message = &DESCRIBED["components"]["messages"]["callStatus"];
    let payload = validator(&message["payload"]);
    let examples = message["examples"].as_array().unwrap();
    let cases: Vec<&str> = examples.iter().map(|example| example["name"].as_str().unwrap()).collect();
    assert_eq!(cases, keys(&notification()["requestBody"]["content"]["application/json"]["examples"]));
    for example in examples {
        let wrong: Vec<String> = payload.iter_errors(&example["payload"]).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", example["name"]);
        assert!(!example["summary"].as_str().unwrap().is_empty());
    }
    for (body, why) in [
        (json!({ "status": "completed" }), "no id"),
        (json!({ "conversationId": "c", "status": 1 }), "a number as status"),
        (json!({ "conversationId": "c", "status": "completed", "callConnectTime": 1 }), "a time that is a number"),
        (json!([]), "a list"),
    ] {
        assert!(!payload.is_valid(&body), "{why}");
    }
    let headers = validator(&message["headers"]);
    assert!(headers.is_valid(&json!({ "SAVG-Signature": "t=1,v1=00", "x-other": "1" })));
    assert!(!headers.is_valid(&json!({ "SAVG-Signature": 1 })));
}

#[test]
fn schemas_mean_the_same_in_draft_7() {
    // What 2020-12 has and draft 7 has not would be lost on tools that read AsyncAPI's own schema format.
    fn check(value: &Value) {
        if let Value::Object(object) = value {
            let newer = [
                "prefixItems",
                "$defs",
                "dependentRequired",
                "dependentSchemas",
                "unevaluatedProperties",
                "unevaluatedItems",
                "$dynamicRef",
                "minContains",
                "maxContains",
                "nullable",
                "example",
            ];
            assert!(newer.iter().all(|key| !object.contains_key(*key)), "{object:?}");
            assert!(!object.contains_key("$ref") || object.len() == 1, "what stands beside $ref is lost: {object:?}");
            object.values().for_each(check);
        } else if let Value::Array(list) = value {
            list.iter().for_each(check);
        }
    }
    check(&DESCRIBED["components"]["schemas"]);
}
