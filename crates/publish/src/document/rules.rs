//! How the published documents say what the curated one says in extensions, rule by rule. Those that the served document
//! shares are in [`smartassist_codegen::portable`].

use serde_json::{Map, Value, json};
use smartassist_codegen::portable::{self, ToolKind};
use smartassist_codegen::{markdown, model};

use crate::rewrite::Rule;
use crate::tree::{Kind, each_object};

/// Rules for generators of code, which read less than a schema can say. They are applied before [`RULES`]. A rule that
/// matches nothing in our document and in none of the fixtures fails a test.
pub const FOR_GENERATORS: &[Rule] = &[
    Rule {
        id: "unions-without-a-type",
        reason: "openapi-generator for Java reads no value of a union of number and text, and does not compile a union \
                 with a free object; requests keep their unions, and so do the JSON Schemas",
        apply: portable::unions,
    },
    Rule {
        id: "aliases-as-properties",
        reason: "a tool that does not know `x-aliases` loses what is spelled otherwise in answers, and refuses it in \
                 requests",
        apply: |document| portable::aliases(document, ToolKind::Generator),
    },
    Rule {
        id: "one-spelling",
        reason: "the server refuses a field that is sent in two spellings; a tool that makes requests from the properties \
                 alone sends both",
        apply: one_spelling,
    },
];

/// Rules for everybody, in the order in which they are applied.
pub const RULES: &[Rule] = &[
    Rule {
        id: "null-beside-a-type",
        reason: "3.0 knows `nullable` only beside `type`; Ajv, and what stands on it, refuses it beside `allOf`",
        apply: null_beside_a_type,
    },
    Rule {
        id: "known-values",
        reason: "few tools know `x-extensible-enum`; the description names the values for all others",
        apply: |document| each_schema(document, known_values),
    },
    Rule {
        id: "enum-descriptions-in-a-list",
        reason: "openapi-generator and datamodel-code-generator know `x-enum-descriptions` as a list in the order of the \
                 values, and refuse a map",
        apply: |document| each_schema(document, enum_descriptions),
    },
    Rule {
        id: "names-of-values-in-a-list",
        reason: "openapi-generator names the values of an enum as `x-enum-varnames` has it, a list in their order, and \
                 gives `>` and `<` poor names without",
        apply: |document| each_schema(document, value_names),
    },
];

fn each_schema(document: &mut Value, mut visit: impl FnMut(&mut Map<String, Value>) -> usize) -> usize {
    each_object(document, Kind::Document, &mut |kind, object| if kind == Kind::Schema { visit(object) } else { 0 })
}

/// Excludes two spellings of one field from what is sent. What is only read stays as it is.
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

/// Each two spellings of one field, as a schema of the objects that have both.
fn spelling_pairs(schema: &Map<String, Value>) -> Vec<Value> {
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let spelled = properties.filter_map(|(name, property)| {
        let aliases = property.get("x-aliases")?.as_array()?.iter().filter_map(Value::as_str);
        Some(std::iter::once(name.as_str()).chain(aliases).collect::<Vec<_>>())
    });
    let pairs = spelled.flat_map(|names| {
        let pair = |(index, one): (usize, &&str)| {
            let both = |other: &&str| {
                // Redocly asks that what is required is among the properties beside it.
                let properties = Map::from_iter([one, other].map(|name| ((*name).to_owned(), json!({}))));
                json!({ "required": [one, other], "properties": properties })
            };
            names.iter().skip(index + 1).map(both).collect::<Vec<_>>()
        };
        names.iter().enumerate().flat_map(pair).collect::<Vec<_>>()
    });
    pairs.collect()
}

/// Lets a reference that may be null refer to a copy of the schema that may be null.
fn null_beside_a_type(document: &mut Value) -> usize {
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    // The name of each schema that is copied, with the copy.
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

/// The name of the copy that may be null, which no schema of the document has.
fn name_of_copy(schemas: &Value, name: &str) -> String {
    let mut copied = format!("Nullable{name}");
    while schemas.get(&copied).is_some() {
        copied.insert_str(0, "Nullable");
    }
    copied
}

/// The same schema, or null.
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

/// Removes those of the copied schemas to which only references that may be null referred.
fn remove_unused<'a>(document: &mut Value, copied: impl Iterator<Item = &'a String>) {
    let text = document.to_string();
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for name in copied.filter(|name| !text.contains(&format!("\"#/components/schemas/{name}\""))) {
            schemas.shift_remove(name);
        }
    }
}

/// Each value of a schema with what it means.
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

/// A value and what it means, as an item of a list: each further line belongs to the item.
fn item(value: &str, meaning: &str) -> String {
    let lines: Vec<String> = meaning.trim_end().lines().map(|line| format!("  {line}").trim_end().to_owned()).collect();
    format!("* {}: {}", markdown::code(value), lines.join("\n").trim_start())
}

/// The name of each value, be it chosen or derived.
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
