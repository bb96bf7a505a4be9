//! JSON in its canonical form, so that what was read and written back can be compared with what was sent.
//!
//! Two things may change on the way: another documented spelling of a key becomes the canonical one, and `2` becomes
//! `2.0` where the document has a number.

use serde_json::{Map, Value};

use crate::document;

/// The same value with canonical spellings, read as the named schema.
#[track_caller]
pub fn canonical(schema: &str, value: &Value) -> Value {
    walk(document::schema(schema), value)
}

fn walk(schema: &'static Value, value: &Value) -> Value {
    let schema = target(schema);
    match value {
        Value::Object(entries) => {
            let none = Map::new();
            let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
            let entry = |(key, value): (&String, &Value)| {
                // What is not described is left as it is.
                match document_spelling(schema, properties, key) {
                    Some((name, property)) => (name.to_owned(), walk(property, value)),
                    None => (key.clone(), value.clone()),
                }
            };
            Value::Object(entries.iter().map(entry).collect())
        }
        Value::Array(items) => match schema.get("items") {
            Some(item) => Value::Array(items.iter().map(|value| walk(item, value)).collect()),
            None => value.clone(),
        },
        Value::Number(number) if schema.get("type").is_some_and(|kind| kind == "number") => {
            number.as_f64().map_or_else(|| value.clone(), Value::from)
        }
        _ => value.clone(),
    }
}

/// Name and schema of the property that a key spells.
fn document_spelling<'a>(
    schema: &'static Value,
    properties: &'a Map<String, Value>,
    key: &str,
) -> Option<(&'a str, &'static Value)> {
    let is_alias = |property: &Value| {
        property.get("x-aliases").and_then(Value::as_array).is_some_and(|list| list.iter().any(|alias| alias == key))
    };
    let (name, _) = properties.iter().find(|(name, property)| *name == key || is_alias(property))?;
    Some((name.as_str(), &schema["properties"][name.as_str()]))
}

/// What a schema refers to, if it refers to anything.
fn target(schema: &'static Value) -> &'static Value {
    document::reference(schema).map_or(schema, document::schema)
}
