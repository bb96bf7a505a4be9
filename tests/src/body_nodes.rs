//! Every place of a request body that the document describes, and a body that has something in each of them.

use serde_json::{Map, Value};

use crate::document;

/// The key that free maps get in a [`full`] body.
const KEY: &str = "x-key";

/// A node of a body. A node of several JSON types is listed once for each of them as well.
#[derive(Clone, Debug)]
pub struct BodyNode {
    /// JSON Pointer to it, in canonical spellings.
    pub pointer: String,
    /// Its schema, after following references.
    pub schema: &'static Value,
    /// The property that it is of the object around it.
    pub property: Option<Property>,
    /// Whether this is one of the types of the node, and not the node as a whole.
    pub is_branch: bool,
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Property {
    /// The canonical spelling.
    pub name: &'static str,
    /// The other spellings.
    pub aliases: Vec<&'static str>,
    /// Whether it has to be there.
    pub is_required: bool,
    /// Whether it may be null.
    pub is_nullable: bool,
}

/// Name of the schema of an operation's body.
pub fn body_schema(operation: document::Operation) -> Option<&'static str> {
    document::reference(operation.node.pointer("/requestBody/content/application~1json/schema")?)
}

/// Every place of the named schema, the whole body first.
#[track_caller]
pub fn places(schema: &str) -> Vec<BodyNode> {
    let mut found = Vec::new();
    walk(document::schema(schema), String::new(), None, &mut found);
    found
}

fn walk(schema: &'static Value, pointer: String, property: Option<Property>, found: &mut Vec<BodyNode>) {
    let schema = follow(schema);
    found.push(BodyNode { pointer: pointer.clone(), schema, property, is_branch: false });
    for branch in schema.get("oneOf").and_then(Value::as_array).into_iter().flatten() {
        found.push(BodyNode { pointer: pointer.clone(), schema: follow(branch), property: None, is_branch: true });
    }
    for name in schema.get("properties").map(document::keys).unwrap_or_default() {
        let node = &schema["properties"][name];
        let property = Property {
            name,
            aliases: node.get("x-aliases").map(document::texts).unwrap_or_default(),
            is_required: required(schema).contains(&name),
            is_nullable: node.get("nullable").is_some_and(|nullable| nullable == true),
        };
        walk(node, format!("{pointer}/{name}"), Some(property), found);
    }
    if let Some(items) = schema.get("items") {
        walk(items, format!("{pointer}/0"), None, found);
    }
    if let Some(values @ Value::Object(_)) = schema.get("additionalProperties") {
        walk(values, format!("{pointer}/{KEY}"), None, found);
    }
}

/// What an object requires.
pub fn required(schema: &'static Value) -> Vec<&'static str> {
    schema.get("required").map(document::texts).unwrap_or_default()
}

/// The schema that a reference leads to, or the schema itself.
pub fn follow(schema: &'static Value) -> &'static Value {
    document::reference(schema).map_or(schema, document::schema)
}

/// A body with something in every place: every property, one item in every list, one entry in every map.
#[track_caller]
pub fn full(schema: &str) -> Value {
    fill(document::schema(schema))
}

/// Something that the schema allows.
pub fn fill(schema: &'static Value) -> Value {
    let example = schema.get("example").cloned();
    let schema = follow(schema);
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        return Value::Object(properties.iter().map(|(name, property)| (name.clone(), fill(property))).collect());
    }
    if let Some(items) = schema.get("items") {
        return Value::Array(vec![fill(items)]);
    }
    if let Some(values) = schema.get("additionalProperties") {
        let value = if values.is_object() { fill(values) } else { Value::from("value") };
        return Value::Object(Map::from_iter([(KEY.to_owned(), value)]));
    }
    let example = example.or_else(|| schema.get("example").cloned());
    match schema.get("type").and_then(Value::as_str) {
        _ if example.is_some() => example.unwrap_or_default(),
        Some("string") => Value::from("text"),
        Some("boolean") => Value::from(true),
        Some("integer") => Value::from(1),
        None if schema.get("oneOf").is_some() => fill(&schema["oneOf"][0]),
        _ => panic!("no example in {schema}"),
    }
}

/// The same body with another value in one place, which is there.
#[track_caller]
pub fn with(body: &Value, pointer: &str, value: Value) -> Value {
    let mut body = body.clone();
    *body.pointer_mut(pointer).unwrap_or_else(|| panic!("nothing at {pointer:?}")) = value;
    body
}

/// The same body with changed entries of the object in one place.
#[track_caller]
pub fn edited(body: &Value, pointer: &str, edit: impl FnOnce(&mut Map<String, Value>)) -> Value {
    let mut body = body.clone();
    let object = body.pointer_mut(pointer).and_then(Value::as_object_mut);
    edit(object.unwrap_or_else(|| panic!("no object at {pointer:?}")));
    body
}

/// The place around a place, and the last step to it.
pub fn parent(pointer: &str) -> (&str, &str) {
    pointer.rsplit_once('/').unwrap_or_else(|| panic!("nothing is around {pointer:?}"))
}
