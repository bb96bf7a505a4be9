//! What schemars leaves to be said in another way, so that other people's validators say what ours say.

use serde_json::{Map, Value};

/// Polishes a schema and every schema in it.
pub(super) fn polish(schema: &mut Value) {
    let Some(object) = schema.as_object_mut() else { return };
    widths(object);
    prose(object);
    for key in ["properties", "$defs", "oneOf", "anyOf", "allOf"] {
        match object.get_mut(key) {
            Some(Value::Object(inner)) => inner.values_mut().for_each(polish),
            Some(Value::Array(inner)) => inner.iter_mut().for_each(polish),
            _ => {}
        }
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = object.get_mut(key) {
            polish(inner);
        }
    }
}

/// `int32` and `int64` are notes to a validator of 2020-12, which takes any number; the document means the width.
fn widths(object: &mut Map<String, Value>) {
    let (minimum, maximum) = match object.get("format").and_then(Value::as_str) {
        Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
        Some("int64") => (i64::MIN, i64::MAX),
        _ => return,
    };
    for (key, bound) in [("minimum", minimum), ("maximum", maximum)] {
        if !object.contains_key(key) {
            object.insert(key.to_owned(), bound.into());
        }
    }
}

/// Doc comments are broken into lines where Rust wants it.
fn prose(object: &mut Map<String, Value>) {
    let Some(Value::String(text)) = object.get_mut("description") else { return };
    let mut joined: Vec<String> = Vec::new();
    for line in text.lines() {
        let begins_block = ["* ", "- ", "|", "    ", "```"].iter().any(|start| line.starts_with(start));
        match joined.last_mut() {
            Some(previous) if !begins_block && !line.is_empty() && !previous.is_empty() => {
                previous.push(' ');
                previous.push_str(line.trim());
            }
            _ => joined.push(line.to_owned()),
        }
    }
    *text = joined.join("\n");
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn widths_become_bounds_and_prose_flows() {
        let mut schema = json!({
            "description": "One\ntwo.\n\n* a\n  b\n* c\n\nThree.",
            "properties": { "description": { "type": "integer", "format": "int32", "minimum": 0 } },
            "$defs": { "Wide": { "oneOf": [{ "type": "integer", "format": "int64" }, { "type": "string" }] } },
            "items": { "additionalProperties": { "type": "number", "format": "double", "description": "a\nb" } },
        });
        polish(&mut schema);
        let expected = json!({
            "description": "One two.\n\n* a b\n* c\n\nThree.",
            "properties": { "description": { "type": "integer", "format": "int32", "minimum": 0, "maximum": i32::MAX } },
            "$defs": { "Wide": { "oneOf": [
                { "type": "integer", "format": "int64", "minimum": i64::MIN, "maximum": i64::MAX },
                { "type": "string" },
            ] } },
            "items": { "additionalProperties": { "type": "number", "format": "double", "description": "a b" } },
        });
        assert_eq!(schema, expected);
    }
}
