//! Checks values that the document gives - examples and defaults - against its schemas.
//!
//! The accepted subset is turned into JSON Schema: `nullable` becomes a type, open enums take any string, integers are
//! held to their format. Aliases of keys are renamed in the value before it is checked.

use jsonschema::{Validator, error::ValidationErrorKind};
use serde_json::{Map, Value as Json, json};

use super::context::Context;
use crate::{
    node::{Node, Value},
    pointer::Pointer,
};

/// The most complaints about one value: the first ones explain the rest.
const MOST: usize = 5;

const DEFINITIONS: &str = "#/$defs/";

/// What is wrong with a value, and where inside of it.
pub(super) struct Complaint {
    pub(super) pointer: Pointer,
    pub(super) message: String,
}

/// All named schemas in the form of JSON Schema.
pub(super) struct Schemas<'c, 'a> {
    context: &'c Context<'a>,
    definitions: Map<String, Json>,
}

impl<'c, 'a> Schemas<'c, 'a> {
    pub(super) fn new(context: &'c Context<'a>) -> Self {
        let named = context.components("schemas").iter().map(|entry| (entry.key.clone(), json_schema(&entry.value)));
        Self { context, definitions: named.collect() }
    }

    /// Checks a value against a schema. Fails if the schema cannot be used at all.
    pub(super) fn check(&self, schema: &'a Node, value: &Node) -> Result<Vec<Complaint>, String> {
        let converted = json_schema(schema);
        let definitions = self.needed(&converted);
        let root = json!({ "allOf": [converted], "$defs": definitions });
        let validator: Validator =
            jsonschema::draft202012::options().build(&root).map_err(|error| error.to_string())?;
        let instance = self.canonical(schema, value, 0);
        let complaints = validator.iter_errors(&instance).take(MOST).map(|error| Complaint {
            pointer: error.instance_path().as_str().parse().unwrap_or_default(),
            message: match error.kind() {
                // The keyword is ours, not the document's.
                ValidationErrorKind::AnyOf { .. } => shorten(&format!("{} fits no alternative", error.instance())),
                _ => shorten(&error.to_string()),
            },
        });
        Ok(complaints.collect())
    }

    /// The definitions that a schema leads to. Preparing all of them for each value would take most of the lint's time.
    fn needed(&self, schema: &Json) -> Map<String, Json> {
        let mut needed = Map::new();
        let mut open = Vec::new();
        collect_refs(schema, &mut open);
        while let Some(name) = open.pop() {
            if !needed.contains_key(&name)
                && let Some(definition) = self.definitions.get(&name)
            {
                collect_refs(definition, &mut open);
                needed.insert(name, definition.clone());
            }
        }
        needed
    }

    /// The value with the canonical spelling of every key.
    fn canonical(&self, schema: &'a Node, value: &Node, depth: usize) -> Json {
        let schema = if depth < crate::load::MAX_DEPTH { self.context.resolve_schema(schema) } else { None };
        let Some(mut schema) = schema else { return value.to_json() };
        if let Some(branches) = schema.get("oneOf") {
            let mut resolved = branches.items().iter().filter_map(|branch| self.context.resolve_schema(branch));
            let Some(branch) = resolved.find(|branch| fits(branch, value)) else { return value.to_json() };
            schema = branch;
        }
        match &value.value {
            Value::List(items) => match schema.get("items") {
                Some(schema) => items.iter().map(|item| self.canonical(schema, item, depth + 1)).collect(),
                None => value.to_json(),
            },
            Value::Map(entries) => {
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
                        Some(schema) => self.canonical(schema, &entry.value, depth + 1),
                        None => entry.value.to_json(),
                    };
                    map.insert(name.clone(), inner);
                }
                Json::Object(map)
            }
            _ => value.to_json(),
        }
    }
}

fn collect_refs(schema: &Json, names: &mut Vec<String>) {
    match schema {
        Json::Object(map) => {
            let target = map.get("$ref").and_then(Json::as_str).and_then(|target| target.strip_prefix(DEFINITIONS));
            names.extend(target.map(str::to_owned));
            map.values().for_each(|value| collect_refs(value, names));
        }
        Json::Array(items) => items.iter().for_each(|item| collect_refs(item, names)),
        _ => {}
    }
}

fn fits(schema: &Node, value: &Node) -> bool {
    let expected: &[&str] = match value.value {
        Value::Null => &[],
        Value::Bool(_) => &["boolean"],
        Value::Number(_) => &["integer", "number"],
        Value::String(_) => &["string"],
        Value::List(_) => &["array"],
        Value::Map(_) => &["object"],
    };
    schema.get("type").and_then(Node::as_str).is_some_and(|name| expected.contains(&name))
}

/// A schema of the accepted subset as JSON Schema. What is not accepted is left out: it has its own finding.
fn json_schema(schema: &Node) -> Json {
    if let Some(target) = schema.get("$ref").and_then(Node::as_str) {
        let name = target.rsplit('/').next().unwrap_or_default();
        return json!({ "$ref": format!("{DEFINITIONS}{name}") });
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

/// Messages quote the value, which can be the whole example.
fn shorten(message: &str) -> String {
    let line = message.replace('\n', " ");
    if line.chars().count() <= 160 {
        return line;
    }
    let (start, end): (String, String) = (line.chars().take(60).collect(), {
        let mut tail: Vec<char> = line.chars().rev().take(90).collect();
        tail.reverse();
        tail.into_iter().collect()
    });
    format!("{start} … {end}")
}
