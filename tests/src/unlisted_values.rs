//! Values that the document does not list, in every place where it leaves the list open.

use serde_json::{Map, Value};

use crate::document;

/// What stands in every such place. No list of the document has it.
pub const UNLISTED: &str = "not-in-the-document";

/// The same value with [`UNLISTED`] in place of every text that the document lists openly, read as the named schema.
#[track_caller]
pub fn unlisted(schema: &str, value: &Value) -> Value {
    walk(document::schema(schema), value)
}

/// How many places of a value are [`UNLISTED`].
pub fn count(value: &Value) -> usize {
    match value {
        Value::String(text) => usize::from(text == UNLISTED),
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(entries) => entries.values().map(count).sum(),
        _ => 0,
    }
}

fn walk(schema: &'static Value, value: &Value) -> Value {
    let schema = document::reference(schema).map_or(schema, document::schema);
    if let Some(branches) = schema.get("oneOf").and_then(Value::as_array) {
        // Branches are of different JSON types, so at most one of them is for a text.
        let changed = branches.iter().map(|branch| walk(branch, value)).find(|changed| changed != value);
        return changed.unwrap_or_else(|| value.clone());
    }
    match value {
        Value::String(_) if schema.get("x-extensible-enum").is_some() => UNLISTED.into(),
        Value::Array(items) => match schema.get("items") {
            Some(item) => Value::Array(items.iter().map(|value| walk(item, value)).collect()),
            None => value.clone(),
        },
        Value::Object(entries) => Value::Object(entries.iter().map(|(key, value)| entry(schema, key, value)).collect()),
        _ => value.clone(),
    }
}

fn entry(schema: &'static Value, key: &str, value: &Value) -> (String, Value) {
    let none = Map::new();
    let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
    let spells = |(name, property): &(&String, &Value)| {
        let aliases = property.get("x-aliases").and_then(Value::as_array);
        *name == key || aliases.is_some_and(|list| list.iter().any(|alias| alias == key))
    };
    match properties.iter().find(spells) {
        Some((name, _)) => (key.to_owned(), walk(&schema["properties"][name.as_str()], value)),
        None => (key.to_owned(), value.clone()),
    }
}
