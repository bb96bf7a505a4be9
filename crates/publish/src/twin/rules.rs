//! What differs between the two versions, rule by rule.

use serde_json::{Map, Value, json};

use crate::tree::{Kind, each_object};

/// A named rewriting from 3.0 to 3.1.
pub struct Rule {
    /// Its name.
    pub id: &'static str,
    /// What differs between the versions.
    pub reason: &'static str,
    /// Rewrites, and says how often.
    pub apply: fn(&mut Value) -> usize,
}

/// Every rule, in the order in which they are applied. One that matches nothing in our document and in none of the
/// fixtures fails a test.
pub const RULES: &[Rule] = &[
    Rule {
        id: "version",
        reason: "the twin is OpenAPI 3.1.0, the version that tools with support for 3.1 read without exception",
        apply: |document| set(document, "openapi", json!("3.1.0")),
    },
    Rule {
        id: "dialect",
        reason: "3.1 says which dialect its schemas are in; this is the default, JSON Schema 2020-12 with OpenAPI's notes",
        apply: |document| {
            let dialect = json!("https://spec.openapis.org/oas/3.1/dialect/base");
            document.as_object_mut().map_or(0, |object| insert_after(object, "info", "jsonSchemaDialect", dialect))
        },
    },
    Rule {
        id: "summary",
        reason: "3.1 has room for a summary of the whole API: the first paragraph of the description",
        apply: |document| {
            info(document, |info| {
                let first = info.get("description").and_then(Value::as_str).and_then(|text| text.split("\n\n").next());
                let Some(first) = first else { return 0 };
                let summary = first.replace('\n', " ").trim_end_matches([':', '.', ' ']).to_owned();
                insert_after(info, "title", "summary", summary.into())
            })
        },
    },
    Rule {
        id: "licence-identifier",
        reason: "3.1 has a member of its own for an SPDX expression",
        apply: |document| {
            info(document, |info| {
                let Some(license) = info.get_mut("license").and_then(Value::as_object_mut) else { return 0 };
                let name = license.get("name").and_then(Value::as_str).unwrap_or_default();
                let is_spdx = name.split(' ').all(|word| ["AND", "OR", "WITH"].contains(&word) || is_licence_id(word));
                if !is_spdx || license.contains_key("url") {
                    return 0;
                }
                let name = name.into();
                insert_after(license, "name", "identifier", name)
            })
        },
    },
    Rule {
        id: "null-by-type",
        reason: "3.1 says by the type that null is allowed, and lists it among the values if there is a list",
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
    Rule {
        id: "null-beside-a-reference",
        reason: "the same where a schema refers to another: either that one, or null",
        apply: |document| {
            each_schema(document, |schema| {
                if schema.get("nullable") != Some(&Value::Bool(true)) {
                    return 0;
                }
                let Some([only]) = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) else { return 0 };
                let either = json!([only, { "type": "null" }]);
                schema.shift_remove("nullable");
                rename(schema, "allOf", "anyOf", either)
            })
        },
    },
    Rule {
        id: "examples-in-a-list",
        reason: "schemas have a list of examples in 3.1, and `example` is deprecated there",
        apply: |document| {
            each_schema(document, |schema| {
                let Some(example) = schema.get("example").cloned() else { return 0 };
                rename(schema, "example", "examples", json!([example]))
            })
        },
    },
    Rule {
        id: "webhooks",
        reason: "in 3.1 a notification can stand by itself; it is described once under `components/pathItems`, and both \
                 `webhooks` and the callback of its operation refer to it",
        apply: webhooks,
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

/// Replaces an entry by one of another name in the same place.
fn rename(object: &mut Map<String, Value>, key: &str, new: &str, value: Value) -> usize {
    insert_after(object, key, new, value);
    object.shift_remove(key);
    1
}

/// A licence's short name, as SPDX forms them: `MIT`, `Apache-2.0`, `GPL-2.0+`.
fn is_licence_id(word: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'+');
    word.starts_with(|first: char| first.is_ascii_alphanumeric()) && word.bytes().all(allowed)
}

/// Moves the path item of each callback to the components. A callback is known by its name, so two operations with
/// callbacks of one name would need names of their own first: the second stays where it is.
fn webhooks(document: &mut Value) -> usize {
    let mut items = Map::new();
    each_object(document, Kind::Document, &mut |kind, operation| {
        let callbacks = operation.get_mut("callbacks").filter(|_| kind == Kind::Operation);
        for (name, callback) in callbacks.and_then(Value::as_object_mut).into_iter().flatten() {
            let Some(item) = callback.as_object_mut().and_then(|callback| callback.values_mut().next()) else {
                continue;
            };
            if !items.contains_key(name) {
                items.insert(name.clone(), std::mem::replace(item, json!({ "$ref": path_item(name) })));
            }
        }
        0
    });
    let Some(object) = document.as_object_mut().filter(|_| !items.is_empty()) else { return 0 };
    let count = items.len();
    let hooks: Map<_, _> = items.keys().map(|name| (name.clone(), json!({ "$ref": path_item(name) }))).collect();
    insert_after(object, "paths", "webhooks", hooks.into());
    let components = object.entry("components").or_insert_with(|| json!({}));
    if let Some(components) = components.as_object_mut() {
        components.insert("pathItems".to_owned(), items.into());
    }
    count
}

fn path_item(name: &str) -> String {
    format!("#/components/pathItems/{}", name.replace('~', "~0").replace('/', "~1"))
}
