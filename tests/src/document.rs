//! Looking things up in the curated document.

use std::sync::OnceLock;

use serde_json::Value;

/// The curated document, loaded once.
pub fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(crate::curated)
}

/// What a JSON Pointer leads to.
#[track_caller]
pub fn at(pointer: &str) -> &'static Value {
    document().pointer(pointer).unwrap_or_else(|| panic!("the document has nothing at {pointer}"))
}

/// A named schema.
#[track_caller]
pub fn schema(name: &str) -> &'static Value {
    at(&format!("/components/schemas/{name}"))
}

/// A property of a named schema, as it stands there: a reference, a reference with remarks, or a schema.
#[track_caller]
pub fn property(schema: &str, name: &str) -> &'static Value {
    at(&format!("/components/schemas/{schema}/properties/{name}"))
}

/// Names of the properties of a named schema, in order.
#[track_caller]
pub fn properties(schema: &str) -> Vec<&'static str> {
    keys(at(&format!("/components/schemas/{schema}/properties")))
}

/// Values that a named schema lists, closed or open.
#[track_caller]
pub fn listed(name: &str) -> Vec<&'static str> {
    let schema = schema(name);
    let list = schema.get("enum").or_else(|| schema.get("x-extensible-enum"));
    texts(list.unwrap_or_else(|| panic!("{name} lists no values")))
}

/// Whether a node is text of any kind: a string without format, bounds, pattern or list of values.
pub fn is_free_text(node: &Value) -> bool {
    let bounds = ["format", "minLength", "maxLength", "pattern", "enum", "x-extensible-enum"];
    node.get("type").is_some_and(|kind| kind == "string") && bounds.iter().all(|bound| node.get(bound).is_none())
}

/// The last part of what a node refers to, as `$ref` or as `allOf` with one `$ref`: the name of a schema, parameter,
/// response or example. `None` where it has no reference.
pub fn reference(node: &Value) -> Option<&str> {
    let target = node.get("$ref").or_else(|| node.pointer("/allOf/0/$ref"))?.as_str()?;
    target.rsplit('/').next()
}

/// The node itself, or what its `$ref` leads to.
#[track_caller]
pub fn resolve(node: &'static Value) -> &'static Value {
    match node.get("$ref").and_then(Value::as_str) {
        Some(target) => at(target.strip_prefix('#').unwrap_or_else(|| panic!("{target} leads out of the document"))),
        None => node,
    }
}

/// Keys of an object, in order.
#[track_caller]
pub fn keys(object: &'static Value) -> Vec<&'static str> {
    object.as_object().unwrap_or_else(|| panic!("not an object: {object}")).keys().map(String::as_str).collect()
}

/// Items of a list of strings, in order.
#[track_caller]
pub fn texts(list: &'static Value) -> Vec<&'static str> {
    let text = |item: &'static Value| item.as_str().unwrap_or_else(|| panic!("not a string: {item}"));
    list.as_array().unwrap_or_else(|| panic!("not a list: {list}")).iter().map(text).collect()
}

/// One method on one path, or one notification.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// The `operationId`.
    pub id: &'static str,
    /// The method, in lower case as in the document.
    pub method: &'static str,
    /// The path, or the expression that stands in its place.
    pub path: &'static str,
    /// Whether it is a notification, sent to the caller.
    pub is_callback: bool,
    /// Everything else.
    pub node: &'static Value,
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Every operation of the document in its order, each followed by its notifications.
pub fn operations() -> Vec<Operation> {
    let mut found = Vec::new();
    for path in keys(at("/paths")) {
        collect(path, &at("/paths")[path], false, &mut found);
    }
    found
}

fn collect(path: &'static str, item: &'static Value, is_callback: bool, found: &mut Vec<Operation>) {
    for method in keys(item).into_iter().filter(|key| METHODS.contains(key)) {
        let node = &item[method];
        let id = node["operationId"].as_str().unwrap_or_else(|| panic!("{method} {path} has no operationId"));
        found.push(Operation { id, method, path, is_callback, node });
        for callback in node.get("callbacks").map(keys).unwrap_or_default() {
            let expressions = &node["callbacks"][callback];
            keys(expressions).into_iter().for_each(|path| collect(path, &expressions[path], true, found));
        }
    }
}

/// The operation of this id.
#[track_caller]
pub fn operation(id: &str) -> Operation {
    operations().into_iter().find(|operation| operation.id == id).unwrap_or_else(|| panic!("no operation {id}"))
}

/// The example of a parameter: its own, or that of its schema. Null where there is none.
pub fn parameter_example(parameter: &'static Value) -> &'static Value {
    parameter.get("example").unwrap_or_else(|| &resolve(&parameter["schema"])["example"])
}

impl Operation {
    /// Whether the client may send it again by itself.
    pub fn is_repeatable(&self) -> bool {
        matches!(self.method, "get" | "head") || self.node.get("x-repeatable") == Some(&Value::Bool(true))
    }

    /// Its parameters, references resolved.
    pub fn parameters(&self) -> Vec<&'static Value> {
        let list = self.node.get("parameters").and_then(Value::as_array);
        list.into_iter().flatten().map(resolve).collect()
    }

    /// Names of its parameters in `path`, `query` or `header`.
    pub fn parameters_in(&self, place: &str) -> Vec<&'static str> {
        let parameters = self.parameters().into_iter().filter(|parameter| parameter["in"] == place);
        parameters.map(|parameter| parameter["name"].as_str().expect("parameters have names")).collect()
    }

    /// Statuses it lists, in order.
    pub fn statuses(&self) -> Vec<&'static str> {
        keys(&self.node["responses"])
    }

    /// The response it lists for a status, resolved.
    #[track_caller]
    pub fn response(&self, status: &str) -> &'static Value {
        resolve(self.node["responses"].get(status).unwrap_or_else(|| panic!("{} lists no {status}", self.id)))
    }
}
