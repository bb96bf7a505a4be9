//! How the published documents state what the curated one states in extensions, rule by rule. Those that the served
//! document shares are in [`smartassist_codegen::portable`].

use serde_json::{Map, Value, json};
use smartassist_codegen::portable::{self, ToolKind};
use smartassist_codegen::{markdown, model};

use crate::rewrite::RewriteRule;
use crate::tree::{Kind, each_object};

/// Rules for code generators, which read less than a schema can express. They are applied before [`RULES`]. A test
/// fails if a rule matches nothing in our document and in the fixtures.
pub const FOR_GENERATORS: &[RewriteRule] = &[
    RewriteRule {
        id: "unions-without-a-type",
        reason: "openapi-generator for Java reads no value of a union of number and text, and does not compile a union \
                 with a free object; requests keep their unions, and so do the JSON Schemas",
        apply: portable::unions,
    },
    RewriteRule {
        id: "aliases-as-properties",
        reason: "a tool that does not know `x-aliases` loses what is spelled otherwise in answers, and refuses it in \
                 requests",
        apply: |document| portable::aliases(document, ToolKind::Generator),
    },
    RewriteRule {
        id: "one-spelling",
        reason: "the server refuses a field that is sent in two spellings; a tool that makes requests from the properties \
                 alone sends both",
        apply: one_spelling,
    },
];

/// Rules for all tools, in the order in which they are applied.
pub const RULES: &[RewriteRule] = &[
    RewriteRule {
        id: "null-beside-a-type",
        reason: "3.0 knows `nullable` only beside `type`; Ajv, and what stands on it, refuses it beside `allOf`",
        apply: null_beside_a_type,
    },
    RewriteRule {
        id: "known-values",
        reason: "few tools know `x-extensible-enum`; the description names the values for all others",
        apply: |document| each_schema(document, known_values),
    },
    RewriteRule {
        id: "enum-descriptions-in-a-list",
        reason: "openapi-generator and datamodel-code-generator know `x-enum-descriptions` as a list in the order of the \
                 values, and refuse a map",
        apply: |document| each_schema(document, enum_descriptions),
    },
    RewriteRule {
        id: "names-of-values-in-a-list",
        reason: "openapi-generator names the values of an enum as `x-enum-varnames` has it, a list in their order, and \
                 gives `>` and `<` poor names without",
        apply: |document| each_schema(document, value_names),
    },
];

fn each_schema(document: &mut Value, mut visit: impl FnMut(&mut Map<String, Value>) -> usize) -> usize {
    each_object(document, Kind::Document, &mut |kind, object| if kind == Kind::Schema { visit(object) } else { 0 })
}

/// Excludes two spellings of one field from requests. What is only read is not changed.
fn one_spelling(document: &mut Value) -> usize {
    let sent = portable::reached_by_requests(document);
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut).into_iter().flatten();
    let sent = schemas.filter(|(name, _)| sent.contains(*name)).filter_map(|(_, schema)| schema.as_object_mut());
    sent.map(|schema| {
        let pairs = spelling_pairs(schema);
        let matched = pairs.len();
        if let [first] = pairs.as_slice() {
            schema.insert("not".to_owned(), first.clone());
        } else if matched > 0 {
            schema.insert("not".to_owned(), json!({ "anyOf": pairs }));
        }
        matched
    })
    .sum()
}

/// Each pair of spellings of one field, as a schema of the objects with both.
fn spelling_pairs(schema: &Map<String, Value>) -> Vec<Value> {
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let spelled = properties.filter_map(|(name, property)| {
        let aliases = property.get("x-aliases")?.as_array()?.iter().filter_map(Value::as_str);
        Some(std::iter::once(name.as_str()).chain(aliases).collect::<Vec<_>>())
    });
    let pairs = spelled.flat_map(|names| {
        let pair = |(index, one): (usize, &&str)| {
            let both = |other: &&str| {
                // Redocly requires that a required property is also under `properties`.
                let properties = Map::from_iter([one, other].map(|name| ((*name).to_owned(), json!({}))));
                json!({ "required": [one, other], "properties": properties })
            };
            names.iter().skip(index + 1).map(both).collect::<Vec<_>>()
        };
        names.iter().enumerate().flat_map(pair).collect::<Vec<_>>()
    });
    pairs.collect()
}

/// Changes a reference that may be null to a copy of the schema that may be null.
fn null_beside_a_type(document: &mut Value) -> usize {
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    // Each schema that is copied, by name.
    let mut copies: Map<String, Value> = Map::new();
    let matched = each_schema(document, |schema| {
        let target = schema.get("allOf").and_then(|all| all.pointer("/0/$ref")).and_then(Value::as_str);
        let name = target.and_then(|target| target.rsplit('/').next()).map(str::to_owned);
        let Some(name) = name.filter(|_| schema.get("nullable") == Some(&Value::Bool(true))) else { return 0 };
        let Some(copy) = schemas.get(&name).map(|target| nullable(&schemas, target)) else { return 0 };
        schema.shift_remove("nullable");
        let copied = name_of_copy(&schemas, &name);
        schema.insert("allOf".to_owned(), json!([{ "$ref": format!("#/components/schemas/{copied}") }]));
        copies.insert(name, copy);
        1
    });
    if let Some(named) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for (name, copy) in &copies {
            let at = named.keys().position(|key| key == name).map_or(named.len(), |at| at + 1);
            named.shift_insert(at, name_of_copy(&schemas, name), copy.clone());
        }
    }
    remove_unused(document, copies.keys());
    matched
}

/// The name of the copy that may be null. No schema of the document has it.
fn name_of_copy(schemas: &Value, name: &str) -> String {
    let mut copied = format!("Nullable{name}");
    while schemas.get(&copied).is_some() {
        copied.insert_str(0, "Nullable");
    }
    copied
}

/// A copy of the schema that also accepts null.
fn nullable(schemas: &Value, schema: &Value) -> Value {
    let mut copy = schema.clone();
    let Some(object) = copy.as_object_mut() else { return copy };
    if object.contains_key("type") {
        object.insert("nullable".to_owned(), true.into());
        if let Some(values) = object.get_mut("enum").and_then(Value::as_array_mut) {
            values.push(Value::Null);
        }
    } else if let Some(branch) = object.get_mut("oneOf").and_then(|branches| branches.get_mut(0)) {
        let named = branch.get("$ref").and_then(Value::as_str).and_then(|target| target.rsplit('/').next());
        *branch = nullable(schemas, named.and_then(|name| schemas.get(name)).unwrap_or(branch));
    }
    copy
}

/// Removes copied schemas to which only references that may be null referred.
fn remove_unused<'a>(document: &mut Value, copied: impl Iterator<Item = &'a String>) {
    let text = document.to_string();
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for name in copied.filter(|name| !text.contains(&format!("\"#/components/schemas/{name}\""))) {
            schemas.shift_remove(name);
        }
    }
}

/// Each value of a schema with its meaning.
fn meanings(schema: &Map<String, Value>) -> Option<Vec<(&str, &str)>> {
    let meanings = schema.get("x-enum-descriptions")?.as_object()?;
    let values = schema.get("enum").or_else(|| schema.get("x-extensible-enum"))?.as_array()?;
    let values = values.iter().filter_map(Value::as_str);
    Some(values.map(|value| (value, meanings.get(value).and_then(Value::as_str).unwrap_or_default())).collect())
}

fn known_values(schema: &mut Map<String, Value>) -> usize {
    let Some(values) = schema.get("x-extensible-enum").and_then(Value::as_array) else { return 0 };
    let lines = match meanings(schema) {
        Some(meanings) => meanings.iter().map(|(value, meaning)| item(value, meaning)).collect::<Vec<_>>(),
        None => values.iter().filter_map(Value::as_str).map(|value| format!("* {}", markdown::code(value))).collect(),
    };
    let lines = lines.join("\n");
    let description = markdown::closed(schema.get("description").and_then(Value::as_str).unwrap_or_default());
    let description = format!("{description}\n\nKnown values; others may come:\n\n{}", lines.trim_end());
    schema.insert("description".to_owned(), description.trim_start().into());
    1
}

/// A value and its meaning as an item of a list. Further lines belong to the item.
fn item(value: &str, meaning: &str) -> String {
    let lines: Vec<String> = meaning.trim_end().lines().map(|line| format!("  {line}").trim_end().to_owned()).collect();
    format!("* {}: {}", markdown::code(value), lines.join("\n").trim_start())
}

/// Writes the Rust name of each value, chosen or derived.
fn value_names(schema: &mut Map<String, Value>) -> usize {
    let Some(chosen) = schema.shift_remove("x-rust-names") else { return 0 };
    let values = schema.get("enum").or_else(|| schema.get("x-extensible-enum")).and_then(Value::as_array);
    let values = values.into_iter().flatten().filter_map(Value::as_str);
    let name = |value: &str| chosen.get(value).cloned().unwrap_or_else(|| model::variant(value).into());
    let names: Vec<Value> = values.map(name).collect();
    schema.insert("x-enum-varnames".to_owned(), names.into());
    1
}

fn enum_descriptions(schema: &mut Map<String, Value>) -> usize {
    let Some(list) =
        meanings(schema).map(|meanings| meanings.iter().map(|(_, meaning)| json!(meaning)).collect::<Vec<_>>())
    else {
        return 0;
    };
    schema.insert("x-enum-descriptions".to_owned(), list.into());
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_what_is_written_about_them() {
        let mut schema = json!({
            "description": "A state.\n\n```\nnot closed",
            "x-extensible-enum": ["a", "`b`"],
            "x-enum-descriptions": { "a": "One:\n\n* two\n", "`b`": "Three." },
            "x-rust-names": { "`b`": "Quoted" },
        });
        let object = schema.as_object_mut().unwrap();
        assert_eq!([known_values(object), enum_descriptions(object), value_names(object)], [1, 1, 1]);
        let description = "A state.\n\n```\nnot closed\n```\n\nKnown values; others may come:\n\n\
                           * `a`: One:\n\n  * two\n* `` `b` ``: Three.";
        assert_eq!(object.get("description"), Some(&json!(description)));
        assert_eq!(object.get("x-enum-varnames"), Some(&json!(["A", "Quoted"])));
        assert_eq!(object.get("x-rust-names"), None);
    }
}
