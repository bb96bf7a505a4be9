//! The differences between a self-contained JSON Schema and a schema of an OpenAPI document, rule by rule.

use serde_json::{Map, Value, json};

use crate::rewrite::RewriteRule;
use crate::tree::{Kind, each_object};

/// Prefix of references to the schemas of a document.
const COMPONENTS: &str = "#/components/schemas/";

/// All rules, in the order in which they are applied.
pub const RULES: &[RewriteRule] = &[
    RewriteRule {
        id: "references",
        reason: "the schemas to which a schema refers are in its own file, under `$defs`",
        apply: |schema| {
            each_schema(schema, |object| {
                let Some(Value::String(reference)) = object.get_mut("$ref") else { return 0 };
                let Some(name) = reference.strip_prefix(COMPONENTS) else { return 0 };
                *reference = format!("#/$defs/{name}");
                1
            })
        },
    },
    RewriteRule {
        id: "extensions",
        reason: "a validator in strict mode refuses keywords that it does not know",
        apply: |schema| {
            each_schema(schema, |object| {
                let before = object.len();
                object.retain(|key, _| !key.starts_with("x-"));
                before - object.len()
            })
        },
    },
    RewriteRule {
        id: "widths",
        reason: "`int32` and `int64` of the document are widths; validators do not know these formats. Bounds must be \
                 exact as doubles: 2^63 - 1 is not, so the upper bound of `int64` is exclusive",
        apply: |schema| {
            each_schema(schema, |object| {
                let (least, (key, most)) = match object.get("format").and_then(Value::as_str) {
                    Some("int32") => (i64::from(i32::MIN), ("maximum", json!(i32::MAX))),
                    Some("int64") => (i64::MIN, ("exclusiveMaximum", json!(1_u64 << 63))),
                    _ => return 0,
                };
                object.entry("minimum").or_insert_with(|| least.into());
                if !object.contains_key("maximum") {
                    object.insert(key.to_owned(), most);
                }
                1
            })
        },
    },
    RewriteRule {
        id: "formats",
        reason: "a validator in strict mode refuses formats that it does not know, and by default it knows none",
        apply: |schema| each_schema(schema, |object| usize::from(object.shift_remove("format").is_some())),
    },
];

/// Visits the schema and every schema in it.
fn each_schema(schema: &mut Value, mut visit: impl FnMut(&mut Map<String, Value>) -> usize) -> usize {
    each_object(schema, Kind::Schema, &mut |kind, object| if kind == Kind::Schema { visit(object) } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_matches_where_it_should_and_nowhere_else() {
        let mut schema = json!({
            "properties": {
                "format": { "type": "integer", "format": "int32", "minimum": 0 },
                "x-odd": { "type": "integer", "format": "int64", "x-unit": "s", "examples": [{ "x-odd": 1 }] },
                "page": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 50 },
            },
            "items": { "type": "number", "format": "double" },
            "additionalProperties": { "$ref": "#/components/schemas/Other" },
        });
        assert_eq!(crate::rewrite::apply(RULES, &mut schema), [1, 1, 3, 4]);
        let expected = json!({
            "properties": {
                "format": { "type": "integer", "minimum": 0, "maximum": i32::MAX },
                "x-odd": { "type": "integer", "examples": [{ "x-odd": 1 }], "minimum": i64::MIN,
                    "exclusiveMaximum": 9_223_372_036_854_775_808_u64 },
                "page": { "type": "integer", "minimum": 1, "maximum": 50 },
            },
            "items": { "type": "number" },
            "additionalProperties": { "$ref": "#/$defs/Other" },
        });
        assert_eq!(schema, expected);
    }
}
