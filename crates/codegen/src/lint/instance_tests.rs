//! The verdicts against those of a validator of JSON Schema: every named schema of two documents, with every value that
//! occurs in their examples, and with values just beside those.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use super::{Context, InstanceCheck};
use crate::lint::grammar::ObjectKind;
use crate::load::load;
use crate::node::{self as tree, Node};
use crate::source::Source;

const DOCUMENTS: [(&str, &str); 2] = [
    ("base.yaml", include_str!("../../tests/lint/base.yaml")),
    ("smartassist.yaml", include_str!("../../../../openapi/smartassist.yaml")),
];

#[test]
fn verdicts_are_those_of_json_schema() {
    for (name, text) in DOCUMENTS {
        let document = load(Source::new(name, text)).unwrap();
        let context = Context::new(&document);
        let values = values(&context);
        let schemas = context.components("schemas");
        let definitions: Map<String, Json> =
            schemas.iter().map(|entry| (entry.key.clone(), json_schema(&entry.value))).collect();
        let (mut taken, mut refused) = (0, 0);
        for entry in schemas {
            let root = json!({ "$ref": format!("#/$defs/{}", entry.key), "$defs": definitions });
            let validator = jsonschema::draft202012::new(&root).unwrap();
            for (text, value) in &values {
                let check = InstanceCheck { context: &context, errors: Vec::new() };
                let ours = check.fits(&entry.value, value, 0);
                let theirs = validator.is_valid(&canonical(&context, &entry.value, value));
                assert_eq!(ours, theirs, "{name}: {} with {text}", entry.key);
                *(if ours { &mut taken } else { &mut refused }) += 1;
            }
        }
        assert!(taken > 100 && refused > 1000, "{name}: {taken} taken, {refused} refused");
    }
}

/// Every value inside of the examples and defaults, and others that differ a little from it.
fn values(context: &Context<'_>) -> BTreeMap<String, Node> {
    let mut found = BTreeMap::new();
    let special =
        json!([null, true, 0, -1, 5.0, 0.5, 3_000_000_000_u64, u64::MAX, 1e300, "", " ", "é", [], {}, [1, 1.0]]);
    collect(&special, &mut found);
    for object in &context.objects {
        let key = if object.kind == ObjectKind::Example { "value" } else { "example" };
        for key in [key, "default", "enum"] {
            if let Some(value) = object.node.get(key) {
                collect(&value.to_json(), &mut found);
            }
        }
    }
    found
}

fn collect(value: &Json, found: &mut BTreeMap<String, Node>) {
    found.insert(value.to_string(), Node::from_json(value));
    for other in beside(value) {
        found.insert(other.to_string(), Node::from_json(&other));
    }
    match value {
        Json::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Json::Object(entries) => entries.values().for_each(|value| collect(value, found)),
        _ => {}
    }
}

fn beside(value: &Json) -> Vec<Json> {
    match value {
        Json::String(text) => vec![json!(format!("{text} ")), json!(text.to_uppercase()), json!(text.repeat(40))],
        Json::Number(number) => {
            let number = number.as_f64().unwrap_or_default();
            vec![json!(number + 1.0), json!(-number), json!(number * 1000.0), json!(number + 0.5)]
        }
        Json::Array(items) => vec![items.iter().chain(items).cloned().collect()],
        Json::Object(entries) => {
            let without = |left: &String| {
                let others = entries.iter().filter(|(key, _)| *key != left);
                Json::Object(others.map(|(key, value)| (key.clone(), value.clone())).collect())
            };
            let nulled = |key: &String| {
                let mut entries = entries.clone();
                entries.insert(key.clone(), Json::Null);
                Json::Object(entries)
            };
            let more =
                entries.iter().map(|(key, value)| (key.clone(), value.clone())).chain([("more".into(), json!(1))]);
            let each = entries.keys().flat_map(|key| [without(key), nulled(key)]);
            each.chain([Json::Object(more.collect())]).collect()
        }
        _ => Vec::new(),
    }
}

/// The value with the canonical spelling of every key.
fn canonical<'a>(context: &Context<'a>, schema: &'a Node, value: &Node) -> Json {
    let Some(mut schema) = context.resolve_schema(schema) else { return value.to_json() };
    if let Some(branches) = schema.get("oneOf") {
        let mut resolved = branches.items().iter().filter_map(|branch| context.resolve_schema(branch));
        let Some(branch) = resolved.find(|branch| fits(branch, value)) else { return value.to_json() };
        schema = branch;
    }
    match &value.value {
        tree::Value::List(items) => match schema.get("items") {
            Some(schema) => items.iter().map(|item| canonical(context, schema, item)).collect(),
            None => value.to_json(),
        },
        tree::Value::Map(entries) => {
            let properties = schema.get("properties").map(Node::entries).unwrap_or_default();
            let rest = schema.get("additionalProperties").filter(|rest| rest.as_map().is_some());
            let mut map = Map::new();
            for entry in entries {
                let exact = properties.iter().find(|property| property.key == entry.key);
                let aliased = || {
                    properties.iter().find(|property| {
                        let aliases = property.value.get("x-aliases").map(Node::items).unwrap_or_default();
                        // Both spellings side by side are not renamed: one of the two would be lost.
                        value.get(&property.key).is_none()
                            && aliases.iter().any(|alias| alias.as_str() == Some(&entry.key))
                    })
                };
                let property = exact.or_else(aliased);
                let name = property.map_or(&entry.key, |property| &property.key);
                let inner = match property.map(|property| &property.value).or(rest) {
                    Some(schema) => canonical(context, schema, &entry.value),
                    None => entry.value.to_json(),
                };
                map.insert(name.clone(), inner);
            }
            Json::Object(map)
        }
        _ => value.to_json(),
    }
}

fn fits(schema: &Node, value: &Node) -> bool {
    let expected: &[&str] = match value.value {
        tree::Value::Null => &[],
        tree::Value::Bool(_) => &["boolean"],
        tree::Value::Number(_) => &["integer", "number"],
        tree::Value::String(_) => &["string"],
        tree::Value::List(_) => &["array"],
        tree::Value::Map(_) => &["object"],
    };
    schema.get("type").and_then(Node::as_str).is_some_and(|name| expected.contains(&name))
}

/// A schema of the accepted subset as JSON Schema. What is not accepted is left out: it has its own finding.
fn json_schema(schema: &Node) -> Json {
    if let Some(target) = schema.get("$ref").and_then(Node::as_str) {
        let name = target.rsplit('/').next().unwrap_or_default();
        return json!({ "$ref": format!("#/$defs/{name}") });
    }
    if let Some(branches) = schema.get("oneOf") {
        // The branches have different types, so any that fits is the one.
        return json!({ "anyOf": branches.items().iter().map(json_schema).collect::<Json>() });
    }
    let nullable = schema.get("nullable").and_then(Node::as_bool) == Some(true);
    let is_open = schema.get("x-extensible-enum").is_some();
    let mut map = Map::new();
    for entry in schema.entries() {
        let converted = match entry.key.as_str() {
            "type" if nullable => json!([entry.value.to_json(), "null"]),
            "enum" if is_open => continue,
            "enum" if nullable => {
                let values = entry.value.items().iter().map(Node::to_json);
                Json::Array(values.chain([Json::Null]).collect())
            }
            "type" | "enum" | "minLength" | "maxLength" | "pattern" | "minimum" | "maximum" | "minItems"
            | "maxItems" | "uniqueItems" | "minProperties" | "maxProperties" => entry.value.to_json(),
            "items" => json_schema(&entry.value),
            "required" => {
                let described = |name: &&Node| {
                    let properties = schema.get("properties");
                    name.as_str().is_some_and(|name| properties.is_none_or(|properties| properties.get(name).is_some()))
                };
                entry.value.items().iter().filter(described).map(Node::to_json).collect()
            }
            "additionalProperties" if entry.value.as_map().is_some() => json_schema(&entry.value),
            "additionalProperties" => entry.value.to_json(),
            "properties" => {
                let properties = entry.value.entries().iter();
                Json::Object(properties.map(|property| (property.key.clone(), json_schema(&property.value))).collect())
            }
            "allOf" => entry.value.items().iter().map(json_schema).collect(),
            "format" => {
                if let Some((low, high)) = range(entry.value.as_str()) {
                    map.entry("minimum").or_insert_with(|| low.into());
                    map.entry("maximum").or_insert_with(|| high.into());
                }
                continue;
            }
            _ => continue,
        };
        map.insert(entry.key.clone(), converted);
    }
    if nullable && map.contains_key("allOf") {
        return json!({ "anyOf": [Json::Object(map), { "type": "null" }] });
    }
    Json::Object(map)
}

fn range(format: Option<&str>) -> Option<(i64, i64)> {
    match format {
        Some("int32") => Some((i32::MIN.into(), i32::MAX.into())),
        Some("int64") => Some((i64::MIN, i64::MAX)),
        _ => None,
    }
}
