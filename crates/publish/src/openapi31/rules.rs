//! The differences between 3.0 and 3.1, rule by rule.

use serde_json::{Map, Value, json};
use smartassist_codegen::portable;

use crate::rewrite::RewriteRule;
use crate::tree::{Kind, each_object};

/// All rules, in the order in which they are applied. A test fails if a rule matches nothing in our document and in the
/// fixtures.
pub const RULES: &[RewriteRule] = &[
    RewriteRule {
        id: "version",
        reason: "the version is 3.1.0, which all tools with support for 3.1 read",
        apply: |document| set(document, "openapi", json!("3.1.0")),
    },
    RewriteRule {
        id: "summary",
        reason: "3.1 has a summary of the whole API: the first paragraph of the description",
        apply: |document| {
            info(document, |info| {
                let first = info.get("description").and_then(Value::as_str).and_then(|text| text.split("\n\n").next());
                let Some(first) = first else { return 0 };
                let summary = first.replace('\n', " ").trim_end_matches([':', '.', ' ']).to_owned();
                insert_after(info, "title", "summary", summary.into())
            })
        },
    },
    RewriteRule {
        id: "licence-identifier",
        reason: "3.1 has a separate member for an SPDX expression, which excludes a URL",
        apply: portable::licence,
    },
    RewriteRule {
        id: "null-by-type",
        reason: "3.1 states by the type that null is allowed, and lists it among the values if there is a list",
        apply: |document| {
            each_schema(document, |schema| {
                if schema.get("nullable") != Some(&Value::Bool(true)) || !schema.contains_key("type") {
                    return 0;
                }
                schema.shift_remove("nullable");
                if let Some(kind) = schema.get_mut("type") {
                    *kind = json!([kind.take(), "null"]);
                }
                if let Some(Value::Array(values)) = schema.get_mut("enum")
                    && !values.contains(&Value::Null)
                {
                    values.push(Value::Null);
                }
                1
            })
        },
    },
    RewriteRule {
        id: "examples-in-a-list",
        reason: "schemas have a list of examples in 3.1, and `example` is deprecated there",
        apply: |document| {
            each_schema(document, |schema| {
                let Some(example) = schema.get("example").cloned() else { return 0 };
                rename(schema, "example", "examples", json!([example]))
            })
        },
    },
    RewriteRule {
        id: "webhooks",
        reason: "in 3.1 a notification can be a webhook. It is also in the callback of its operation: openapi-generator \
                 refuses a callback that refers to a webhook, and openapi-typescript ignores a webhook that is a \
                 reference",
        apply: portable::webhooks,
    },
];

fn each_schema(document: &mut Value, mut visit: impl FnMut(&mut Map<String, Value>) -> usize) -> usize {
    each_object(document, Kind::Document, &mut |kind, object| if kind == Kind::Schema { visit(object) } else { 0 })
}

fn info(document: &mut Value, visit: impl FnOnce(&mut Map<String, Value>) -> usize) -> usize {
    document.get_mut("info").and_then(Value::as_object_mut).map_or(0, visit)
}

fn set(document: &mut Value, key: &str, value: Value) -> usize {
    match document.get_mut(key) {
        Some(old) => {
            *old = value;
            1
        }
        None => 0,
    }
}

fn insert_after(object: &mut Map<String, Value>, key: &str, new: &str, value: Value) -> usize {
    let at = object.keys().position(|other| other == key).map_or(object.len(), |at| at + 1);
    object.shift_insert(at, new.to_owned(), value);
    1
}

/// Replaces an entry by one with another name at the same position.
fn rename(object: &mut Map<String, Value>, key: &str, new: &str, value: Value) -> usize {
    insert_after(object, key, new, value);
    object.shift_remove(key);
    1
}
