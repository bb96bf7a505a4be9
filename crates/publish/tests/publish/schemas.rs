//! The JSON Schemas stand by themselves. That they judge as the document does is a property test of its own.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::checkout::{json, made, published};
use crate::leaves::leaves;

fn schemas() -> Vec<(String, Value)> {
    let names = made().files.iter().filter_map(|file| file.path.strip_prefix("schemas/"));
    names.map(|name| (name.to_owned(), json(&format!("schemas/{name}")))).collect()
}

#[test]
fn there_is_one_for_every_body_that_travels() {
    let bodies: BTreeSet<String> = json("samples/index.json")
        .as_array()
        .unwrap()
        .iter()
        .map(|sample| format!("{}.json", sample["schema"].as_str().unwrap()))
        .collect();
    assert_eq!(bodies, schemas().into_iter().map(|(name, _)| name).collect());
    assert!(bodies.len() >= 8, "{bodies:?}");
}

#[test]
fn each_has_a_name_of_its_own_and_says_what_it_is() {
    let mut ids = BTreeSet::new();
    for (name, schema) in schemas() {
        let title = name.trim_end_matches(".json");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["$id"], format!("urn:smartassist:{}:{title}", published().version));
        assert_eq!(schema["title"], title);
        // The prose is that of the document, however Rust breaks its lines.
        let said = &published().document.json["components"]["schemas"][title]["description"];
        assert_eq!(schema["description"], said.as_str().unwrap().trim_end(), "{name}");
        assert!(ids.insert(schema["$id"].to_string()));
    }
}

#[test]
fn each_is_whole_and_holds_to_its_dialect() {
    for (name, schema) in schemas() {
        jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{name}: {error}"));
        for (at, leaf) in leaves(&schema).iter().filter(|(at, _)| at.ends_with("/$ref")) {
            let target = leaf.as_str().unwrap().strip_prefix('#').unwrap_or_else(|| panic!("{name}{at}: {leaf}"));
            assert!(schema.pointer(target).is_some(), "{name}{at}: {leaf}");
        }
        // Nothing is carried along that nothing refers to.
        for definition in schema.get("$defs").and_then(Value::as_object).into_iter().flatten() {
            assert!(schema.to_string().contains(&format!("\"#/$defs/{}\"", definition.0)), "{name}: {}", definition.0);
        }
        jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

/// Keywords of 2020-12 that we use; a validator in strict mode refuses what it does not know.
const KNOWN: [&str; 30] = [
    "$schema",
    "$id",
    "$ref",
    "$defs",
    "title",
    "description",
    "type",
    "enum",
    "default",
    "examples",
    "properties",
    "required",
    "additionalProperties",
    "dependentSchemas",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "minimum",
    "maximum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "deprecated",
];

/// Visits every schema of a file.
fn each_schema(schema: &Value, visit: &mut dyn FnMut(&serde_json::Map<String, Value>)) {
    let Some(object) = schema.as_object() else { return };
    visit(object);
    for (key, inner) in object {
        match (key.as_str(), inner) {
            ("properties" | "$defs" | "dependentSchemas", Value::Object(map)) => {
                map.values().for_each(|inner| each_schema(inner, visit));
            }
            ("items" | "additionalProperties", inner) => each_schema(inner, visit),
            ("allOf" | "anyOf" | "oneOf", Value::Array(list)) => {
                list.iter().for_each(|inner| each_schema(inner, visit))
            }
            _ => {}
        }
    }
}

#[test]
fn a_validator_has_to_be_told_nothing() {
    let (mut seen, mut integers) = (0, 0);
    for (name, schema) in schemas() {
        each_schema(&schema, &mut |object| {
            seen += 1;
            for key in object.keys() {
                assert!(KNOWN.contains(&key.as_str()), "{name}: {key}");
            }
            let kind = object.get("type").map(ToString::to_string).unwrap_or_default();
            if kind.contains("integer") {
                let most = object.get("maximum").or_else(|| object.get("exclusiveMaximum"));
                for bound in [object.get("minimum"), most] {
                    let bound =
                        bound.and_then(Value::as_i64).map(i128::from).or_else(|| bound?.as_u64().map(i128::from));
                    let bound = bound.unwrap_or_else(|| panic!("{name}: {object:?}"));
                    // What reads numbers as doubles reads the same bound.
                    assert_eq!(bound, bound as f64 as i128, "{name}: {bound}");
                }
                integers += 1;
            }
        });
    }
    assert!(seen > 300 && integers > 20, "{seen} schemas, {integers} integers");
}

#[test]
fn one_spelling_alone_is_valid() {
    let errors = jsonschema::draft202012::new(&json("schemas/Errors.json")).unwrap();
    let is_valid = |item: Value| errors.is_valid(&serde_json::json!({ "errors": [item] }));
    assert!(is_valid(serde_json::json!({ "msg": "a", "code": 1 })));
    assert!(is_valid(serde_json::json!({ "message": "a", "code": 1 })));
    assert!(!is_valid(serde_json::json!({ "code": 1 })));
    assert!(!is_valid(serde_json::json!({ "msg": "a", "message": "a", "code": 1 })));
    assert!(!is_valid(serde_json::json!({ "message": 1, "code": 1 })));
    let dialout = jsonschema::draft202012::new(&json("schemas/DialoutRequest.json")).unwrap();
    for (spelling, valid) in [("notifyurl", true), ("notifyUrl", true), ("notifyURL", false)] {
        let request = serde_json::json!({ "target": "tel:1", "caller": "1", spelling: "http://x" });
        assert_eq!(dialout.is_valid(&request), valid, "{spelling}");
    }
}
