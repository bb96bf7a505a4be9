//! The document for its readers: operations, bodies, responses and examples, with references resolved.
//!
//! [`smartassist_codegen::model`] is the document as Rust code. This view is for people, so nothing is dropped:
//! examples, extensions and descriptions are accessible in the JSON.

use serde_json::{Map, Value};

/// Methods that a path can have, in the spelling of the document.
const METHODS: &[&str] = &["get", "put", "post", "delete", "patch", "head"];

/// Access to the document.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    document: &'a Value,
}

/// One method on one path, or one notification.
#[derive(Debug, Clone)]
pub struct Operation<'a> {
    /// The `operationId`.
    pub id: &'a str,
    /// In upper case.
    pub method: String,
    /// The path template; for a notification, the runtime expression of its URL.
    pub path: &'a str,
    /// The operation as JSON.
    pub node: &'a Value,
    /// For a notification, the operation that announces it.
    pub announced_by: Option<&'a str>,
    /// Parameters, references resolved, in the order of the document.
    pub parameters: Vec<&'a Value>,
    /// The JSON body of the request.
    pub body: Option<Body<'a>>,
    /// Responses, in the order of the document.
    pub answers: Vec<Answer<'a>>,
}

/// A JSON body.
#[derive(Debug, Clone)]
pub struct Body<'a> {
    /// Its description; empty for the body of a response.
    pub description: &'a str,
    /// Its schema, normally a `$ref`.
    pub schema: &'a Value,
    /// Its examples, in the order of the document.
    pub examples: Vec<Example<'a>>,
}

/// An example of a body.
#[derive(Debug, Clone, Copy)]
pub struct Example<'a> {
    /// Its key in the list of examples: the case that it shows.
    pub case: &'a str,
    /// One line of description.
    pub summary: &'a str,
    /// The body.
    pub value: &'a Value,
    /// The whole example, with its decisions and extensions.
    pub node: &'a Value,
}

/// A response of an operation.
#[derive(Debug, Clone)]
pub struct Answer<'a> {
    /// The status.
    pub status: &'a str,
    /// Its name under `components/responses`, if it is there.
    pub component: Option<&'a str>,
    /// The response as JSON, reference resolved.
    pub node: &'a Value,
    /// Documented headers, references resolved.
    pub headers: Vec<(&'a str, &'a Value)>,
    /// Its JSON body.
    pub body: Option<Body<'a>>,
}

impl Answer<'_> {
    /// Whether the status is a success.
    pub fn is_success(&self) -> bool {
        self.status.starts_with('2')
    }
}

impl Operation<'_> {
    /// The text of a key; empty if there is none.
    pub fn text(&self, key: &str) -> &str {
        text(self.node, key)
    }

    /// The scope that a token needs.
    pub fn scope(&self) -> Option<&str> {
        self.node.get("x-required-scope").and_then(Value::as_str)
    }
}

impl<'a> View<'a> {
    /// The view of a document that passed the lint.
    pub fn of(document: &'a Value) -> Self {
        Self { document }
    }

    /// The target of a JSON Pointer; null if there is none.
    pub fn at(self, pointer: &str) -> &'a Value {
        self.document.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// The node itself, or the target of its `$ref`.
    pub fn resolve(self, node: &'a Value) -> &'a Value {
        let target = node.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        target.and_then(|pointer| self.document.pointer(pointer)).unwrap_or(node)
    }

    /// Named schemas, in the order of the document.
    pub fn schemas(self) -> impl Iterator<Item = (&'a str, &'a Value)> {
        members(self.at("/components"), "schemas")
    }

    /// A named schema.
    pub fn schema(self, name: &str) -> Option<&'a Value> {
        self.at("/components/schemas").get(name)
    }

    /// Names and descriptions of tags, in the order of the document.
    pub fn tags(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        items(self.document, "tags").iter().map(|tag| (text(tag, "name"), text(tag, "description")))
    }

    /// Every operation, each followed by its notifications, in the order of the document.
    pub fn operations(self) -> Vec<Operation<'a>> {
        let mut found = Vec::new();
        for (path, item) in members(self.document, "paths") {
            for (method, node) in methods(self.resolve(item)) {
                let operation = self.operation(path, method, node, None);
                let announced_by = Some(operation.id);
                found.push(operation);
                let callbacks = members(node, "callbacks");
                let targets = callbacks.flat_map(|(name, callback)| {
                    entries(self.resolve(callback)).map(move |(expression, item)| (name, expression, item))
                });
                for (name, expression, item) in targets {
                    found.extend(methods(self.resolve(item)).map(|(method, node)| {
                        let called_back = self.operation(expression, method, node, announced_by);
                        Operation { id: self.called_back_id(name, method, called_back.id), ..called_back }
                    }));
                }
            }
        }
        found
    }

    /// The id of a notification; in a document with webhooks, the webhook of the same name has it.
    fn called_back_id(self, name: &str, method: &str, own: &'a str) -> &'a str {
        let webhook = self.at("/webhooks").get(name).and_then(|item| item.get(method));
        webhook.filter(|_| own.is_empty()).map_or(own, |webhook| text(webhook, "operationId"))
    }

    fn operation(
        self,
        path: &'a str,
        method: &'a str,
        node: &'a Value,
        announced_by: Option<&'a str>,
    ) -> Operation<'a> {
        let body = node.get("requestBody").map(|body| self.resolve(body));
        Operation {
            id: text(node, "operationId"),
            method: method.to_uppercase(),
            path,
            node,
            announced_by,
            parameters: items(node, "parameters").iter().map(|parameter| self.resolve(parameter)).collect(),
            body: body.and_then(|body| self.body(body, text(body, "description"))),
            answers: members(node, "responses").map(|(status, answer)| self.answer(status, answer)).collect(),
        }
    }

    fn answer(self, status: &'a str, answer: &'a Value) -> Answer<'a> {
        let node = self.resolve(answer);
        Answer {
            status,
            component: reference(answer),
            node,
            headers: members(node, "headers").map(|(name, header)| (name, self.resolve(header))).collect(),
            body: self.body(node, ""),
        }
    }

    fn body(self, holder: &'a Value, description: &'a str) -> Option<Body<'a>> {
        let content = holder.pointer("/content/application~1json")?;
        let examples = members(content, "examples").map(|(case, example)| {
            let node = self.resolve(example);
            Example { case, summary: text(node, "summary"), value: node.get("value").unwrap_or(&Value::Null), node }
        });
        Some(Body { description, schema: content.get("schema")?, examples: examples.collect() })
    }

    /// An example of a parameter: its own, or that of its schema.
    pub fn example_of(self, parameter: &'a Value) -> Option<&'a Value> {
        let own = parameter.get("example");
        own.or_else(|| self.resolve(parameter.get("schema")?).get("example"))
    }
}

fn methods(item: &Value) -> impl Iterator<Item = (&str, &Value)> {
    entries(item).filter(|(method, _)| METHODS.contains(method))
}

/// Keys and values of an object; empty for other values.
pub fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter).map(|(key, value)| (key.as_str(), value))
}

/// Keys and values of an object below a key.
pub fn members<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    value.get(key).into_iter().flat_map(entries)
}

/// The items of a list below a key; empty for other values.
pub fn items<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The texts of a list below a key.
pub fn texts<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a str> {
    items(value, key).iter().filter_map(Value::as_str)
}

/// A text below a key; empty if there is none.
pub fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default().trim_end()
}

/// Whether the value of a key is true.
pub fn flag(value: &Value, key: &str) -> bool {
    value.get(key) == Some(&Value::Bool(true))
}

/// The last part of a `$ref`, also of one alone in `allOf`.
pub fn reference(node: &Value) -> Option<&str> {
    let target = node.get("$ref").or_else(|| node.pointer("/allOf/0/$ref"))?.as_str()?;
    target.rsplit('/').next()
}

/// A value as it is sent in a path, a query or a header.
pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
