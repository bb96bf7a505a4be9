//! Validates JSON by the schemas of the document with a JSON Schema validator that shares no code with ours.
//!
//! OpenAPI 3.0 stands on an early draft of JSON Schema. Draft 6 is the nearest one where `1.0` is an integer, as in all
//! since. What OpenAPI adds is translated: `nullable`, the widths of integers, and our `x-aliases`.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex};

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::document;

/// Keywords that mean the same in both.
const SHARED_KEYWORDS: [&str; 17] = [
    "$ref",
    "allOf",
    "enum",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "oneOf",
    "pattern",
    "required",
    "type",
    "uniqueItems",
];

/// What is wrong with a value, in the validator's words; empty where nothing is.
#[track_caller]
pub fn complaints(schema: &str, value: &Value) -> Vec<String> {
    validator(schema).iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// Whether a value is valid by the named schema.
#[track_caller]
pub fn accepts(schema: &str, value: &Value) -> bool {
    validator(schema).is_valid(value)
}

/// A validator for a schema of the document, wherever it stands.
#[track_caller]
pub fn of(schema: &Value) -> Validator {
    static SCHEMAS: LazyLock<Map<String, Value>> = LazyLock::new(named);
    // The schema is inside of `allOf`, because draft 6 ignores keywords beside a `$ref`.
    let root = json!({"allOf": [translated(schema)], "components": {"schemas": &*SCHEMAS}});
    jsonschema::draft6::new(&root).unwrap_or_else(|error| panic!("{error} in {schema}"))
}

/// Validators cost much more than validating, so each is made once.
#[track_caller]
fn validator(schema: &str) -> Arc<Validator> {
    static VALIDATORS: Mutex<BTreeMap<String, Arc<Validator>>> = Mutex::new(BTreeMap::new());
    let mut made = VALIDATORS.lock().expect("no test panics while it looks up a validator");
    if let Some(validator) = made.get(schema) {
        return Arc::clone(validator);
    }
    document::schema(schema);
    let validator = Arc::new(of(&json!({"$ref": format!("#/components/schemas/{schema}")})));
    made.insert(schema.to_owned(), Arc::clone(&validator));
    validator
}

/// Every named schema of the document.
fn named() -> Map<String, Value> {
    let named = document::at("/components/schemas").as_object().into_iter().flatten();
    named.map(|(name, schema)| (name.clone(), translated(schema))).collect()
}

/// The same schema in JSON Schema's words.
fn translated(schema: &Value) -> Value {
    let Some(object) = schema.as_object() else { return schema.clone() };
    let mut out: Map<String, Value> = object
        .iter()
        .filter(|(key, _)| SHARED_KEYWORDS.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    for key in ["allOf", "oneOf"] {
        if let Some(Value::Array(branches)) = out.get_mut(key) {
            branches.iter_mut().for_each(|branch| *branch = translated(branch));
        }
    }
    if let Some(items) = out.get_mut("items") {
        *items = translated(items);
    }
    width(object, &mut out);
    if let Some(properties) = object.get("properties").and_then(Value::as_object) {
        spell(properties, &mut out);
    }
    if let Some(additional) = object.get("additionalProperties") {
        out.insert("additionalProperties".to_owned(), translated(additional));
    }
    let schema = Value::Object(out);
    if object.get("nullable") == Some(&Value::Bool(true)) {
        json!({"anyOf": [schema, {"type": "null"}]})
    } else {
        schema
    }
}

/// An integer without bounds has those of its width.
fn width(object: &Map<String, Value>, out: &mut Map<String, Value>) {
    let (min, max) = match object.get("format").and_then(Value::as_str) {
        Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
        Some("int64") => (i64::MIN, i64::MAX),
        _ => return,
    };
    out.entry("minimum").or_insert(min.into());
    out.entry("maximum").or_insert(max.into());
}

/// Adds the aliases of properties. A strict object accepts only one of the names of a field.
fn spell(properties: &Map<String, Value>, out: &mut Map<String, Value>) {
    let mut all = Map::new();
    let mut rules = Vec::new();
    let required: Vec<Value> = out.remove("required").and_then(|list| list.as_array().cloned()).unwrap_or_default();
    for (name, property) in properties {
        let schema = translated(property);
        let aliases = property.get("x-aliases").and_then(Value::as_array).into_iter().flatten();
        let names: Vec<&str> = std::iter::once(name.as_str()).chain(aliases.filter_map(Value::as_str)).collect();
        for name in &names {
            all.insert((*name).to_owned(), schema.clone());
        }
        if required.iter().any(|required| required == name) {
            rules.push(json!({"anyOf": names.iter().map(|name| json!({"required": [name]})).collect::<Vec<_>>()}));
        }
        for (index, one) in names.iter().enumerate() {
            for other in names.iter().skip(index + 1) {
                rules.push(json!({"not": {"required": [one, other]}}));
            }
        }
    }
    out.insert("properties".to_owned(), Value::Object(all));
    if !rules.is_empty() {
        out.insert("allOf".to_owned(), Value::Array(rules));
    }
}
