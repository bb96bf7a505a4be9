//! Rewrites extensions and unions of a document to plain OpenAPI that every tool reads.
//!
//! The published documents, the served one and the comparison of both share these rewritings. Each changes the document
//! as JSON and returns how often it matched.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use serde_json::{Map, Value, json};

/// The tools that a schema is rewritten for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToolKind {
    /// Code generators and validators: nothing that breaks one of them.
    Generator,
    /// Validators of JSON Schema 2020-12 alone: everything that the document requires.
    Validator,
}

/// Methods that a path can have.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "head", "patch", "options", "trace"];

/// The description of a property for an alias.
pub fn another_spelling(canonical: &str) -> String {
    format!("Another documented spelling of `{canonical}`.")
}

/// Whether an alias becomes a property for generators.
///
/// Two names that are equal in snake case give a struct with one field twice, which does not compile. An open object
/// accepts such an alias as an unknown property; a strict one would refuse it, so there it becomes a property
/// nevertheless.
pub fn is_stated(canonical: &str, alias: &str, strict: bool) -> bool {
    strict || canonical.to_snake_case() != alias.to_snake_case()
}

/// Adds each of `x-aliases` as an optional property after the canonical one.
///
/// A required property with aliases is not required for generators. For validators, exactly one of its names is
/// required.
pub fn aliases(document: &mut Value, tool: ToolKind) -> usize {
    let objects = component_schemas(document).filter_map(Value::as_object_mut);
    objects.map(|object| aliases_of(object, tool)).sum()
}

fn aliases_of(object: &mut Map<String, Value>, tool: ToolKind) -> usize {
    let strict = object.get("additionalProperties") == Some(&Value::Bool(false));
    let Some(properties) = object.get("properties").and_then(Value::as_object) else { return 0 };
    let (mut all, mut spelled) = (Map::new(), Vec::new());
    for (name, property) in properties {
        all.insert(name.clone(), property.clone());
        let names = property.get("x-aliases").and_then(Value::as_array).into_iter().flatten();
        let names: Vec<&str> = names.filter_map(Value::as_str).collect();
        let stated = names.iter().filter(|alias| tool == ToolKind::Validator || is_stated(name, alias, strict));
        all.extend(stated.map(|alias| ((*alias).to_owned(), spelled_otherwise(name, property))));
        if !names.is_empty() {
            spelled.push((name.clone(), names.into_iter().map(str::to_owned).collect::<Vec<_>>()));
        }
    }
    let matched = spelled.iter().map(|(_, aliases)| aliases.len()).sum();
    object.insert("properties".to_owned(), all.into());
    for (name, aliases) in spelled {
        let is_required = loosen(object, &name);
        if tool == ToolKind::Validator {
            constrain(object, std::iter::once(name).chain(aliases).collect(), is_required);
        }
    }
    matched
}

/// The property for an alias.
fn spelled_otherwise(canonical: &str, property: &Value) -> Value {
    let mut alias = match property.as_object() {
        Some(property) if property.contains_key("$ref") => {
            Map::from_iter([("allOf".to_owned(), json!([{ "$ref": property.get("$ref") }]))])
        }
        Some(property) => property.clone(),
        None => Map::new(),
    };
    alias.retain(|key, _| !matches!(key.as_str(), "x-aliases" | "x-decision" | "x-rust-name"));
    alias.insert("description".to_owned(), another_spelling(canonical).into());
    alias.into()
}

/// Removes a name from the list of required ones. Returns whether it was listed.
fn loosen(object: &mut Map<String, Value>, name: &str) -> bool {
    let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) else { return false };
    let before = required.len();
    required.retain(|required| required != name);
    let (left, found) = (required.len(), required.len() < before);
    if left == 0 {
        object.shift_remove("required");
    }
    found
}

/// Allows one of the names only; requires one where the property is required.
fn constrain(object: &mut Map<String, Value>, names: Vec<String>, is_required: bool) {
    for (index, name) in names.iter().enumerate().take(names.len() - 1) {
        let others: Map<String, Value> =
            names.iter().skip(index + 1).map(|name| (name.clone(), json!(false))).collect();
        let excluded = object.entry("dependentSchemas").or_insert_with(|| json!({}));
        if let Some(excluded) = excluded.as_object_mut() {
            excluded.insert(name.clone(), json!({ "properties": others }));
        }
    }
    if is_required {
        // Ajv in strict mode asks that what is required is among the properties beside it.
        let branch = |name: &String| json!({ "required": [name], "properties": { name: true } });
        let rule = json!({ "anyOf": names.iter().map(branch).collect::<Vec<_>>() });
        match object.entry("allOf").or_insert_with(|| json!([])) {
            Value::Array(rules) => rules.push(rule),
            other => *other = json!([rule]),
        }
    }
}

/// Named unions that no request contains: only a client or a receiver reads them.
///
/// Java cannot tell a number from a text there, and does not compile a union with a free object; with `anyOf` in place
/// of `oneOf` the types of Rust and TypeScript are empty.
pub fn read_unions(document: &Value) -> BTreeSet<String> {
    let sent = reached_by_requests(document);
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let unions = schemas.filter(|(name, schema)| schema.get("oneOf").is_some() && !sent.contains(*name));
    unions.map(|(name, _)| name.clone()).collect()
}

/// States [`read_unions`] without a type, and removes the schemas of branches that nothing else refers to. What may be
/// one of the unions may be null without saying so.
pub fn unions(document: &mut Value) -> usize {
    let names = read_unions(document);
    for schema in component_schemas(document) {
        for property in
            schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut)
        {
            let target = property.pointer("/allOf/0/$ref").and_then(schema_name);
            if target.is_some_and(|name| names.contains(name))
                && let Some(property) = property.as_object_mut()
            {
                property.shift_remove("nullable");
            }
        }
    }
    let before = references(document);
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (_, schema) in schemas.into_iter().flatten().filter(|(name, _)| names.contains(*name)) {
        schema.as_object_mut().and_then(|schema| schema.shift_remove("oneOf"));
    }
    remove_orphans(document, &before);
    names.len()
}

/// Removes the schemas that were referred to before, and now are not.
fn remove_orphans(document: &mut Value, before: &BTreeSet<String>) {
    loop {
        let after = references(document);
        let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else { return };
        let count = schemas.len();
        schemas.retain(|name, _| after.contains(name) || !before.contains(name));
        if schemas.len() == count {
            return;
        }
    }
}

/// The names of all schemas that the document refers to.
fn references(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    reach(document, document, &mut found);
    found.iter().filter_map(|reference| reference.strip_prefix(SCHEMAS)).map(str::to_owned).collect()
}

/// Names of the schemas that the bodies and parameters of operations lead to.
pub fn reached_by_requests(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let items = document.get("paths").and_then(Value::as_object).into_iter().flat_map(Map::values);
    for item in items {
        item.get("parameters").into_iter().for_each(|part| reach(document, part, &mut found));
        for operation in METHODS.iter().filter_map(|method| item.get(*method)) {
            let parts = ["requestBody", "parameters"].into_iter().filter_map(|key| operation.get(key));
            parts.for_each(|part| reach(document, part, &mut found));
        }
    }
    found.iter().filter_map(|reference| reference.strip_prefix(SCHEMAS)).map(str::to_owned).collect()
}

const SCHEMAS: &str = "#/components/schemas/";

fn reach(document: &Value, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            if let Some(reference) = object.get("$ref").and_then(Value::as_str)
                && found.insert(reference.to_owned())
                && let Some(target) = reference.strip_prefix('#').and_then(|pointer| document.pointer(pointer))
            {
                reach(document, target, found);
            }
            object.values().for_each(|inner| reach(document, inner, found));
        }
        Value::Array(items) => items.iter().for_each(|inner| reach(document, inner, found)),
        _ => {}
    }
}

fn schema_name(reference: &Value) -> Option<&str> {
    reference.as_str()?.strip_prefix(SCHEMAS)
}

fn component_schemas(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    schemas.into_iter().flat_map(Map::values_mut)
}

/// Adds the callbacks under `webhooks` too, which 3.1 has. The id of the operation goes with it: an id may stand in one
/// place only, and what is generated from both would be one method twice. A callback is known by its name: of two
/// operations with callbacks of one name, the first gives the webhook.
pub fn webhooks(document: &mut Value) -> usize {
    let mut items = Map::new();
    let paths = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut);
    let operations = paths.filter_map(Value::as_object_mut).flat_map(|item| {
        item.iter_mut().filter(|(method, _)| METHODS.contains(&method.as_str())).map(|(_, operation)| operation)
    });
    let callbacks = operations.filter_map(|operation| operation.get_mut("callbacks")?.as_object_mut()).flatten();
    for (name, callback) in callbacks {
        let Some(item) = callback.as_object_mut().and_then(|callback| callback.values_mut().next()) else { continue };
        if items.contains_key(name) {
            continue;
        }
        items.insert(name.clone(), item.clone());
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            operation.as_object_mut().and_then(|operation| operation.shift_remove("operationId"));
        }
    }
    let Some(object) = document.as_object_mut().filter(|_| !items.is_empty()) else { return 0 };
    let count = items.len();
    let at = object.keys().position(|key| key == "paths").map_or(object.len(), |at| at + 1);
    object.shift_insert(at, "webhooks".to_owned(), items.into());
    count
}

/// The server that a served document lists first: the one that serves the document.
pub fn own_server() -> Value {
    json!({ "url": "/", "description": "The server that this document comes from." })
}

/// Writes a licence whose name is an SPDX expression in the form of 3.1: by `identifier`, beside which no URL may
/// stand.
pub fn licence(document: &mut Value) -> usize {
    let Some(license) = document.pointer_mut("/info/license").and_then(Value::as_object_mut) else { return 0 };
    let name = license.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    if name.is_empty() || !name.split(' ').all(|word| ["AND", "OR", "WITH"].contains(&word) || is_licence_id(word)) {
        return 0;
    }
    license.shift_remove("url");
    license.insert("identifier".to_owned(), name.into());
    1
}

/// A licence's short name, as SPDX forms them: `MIT`, `Apache-2.0`, `GPL-2.0+`.
fn is_licence_id(word: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'+');
    word.starts_with(|first: char| first.is_ascii_alphanumeric()) && word.bytes().all(allowed)
}
