//! Operations with their parameters, bodies and responses.

use super::{
    context::{Context, Object, Usage},
    grammar::ObjectKind,
};
use crate::{
    node::{Entry, Node},
    pointer::Pointer,
};

/// An operation of a path or of a callback.
pub(super) struct Operation<'a> {
    pub(super) pointer: Pointer,
    pub(super) node: &'a Node,
    /// In lowercase, as in the document.
    pub(super) method: &'a str,
    /// The path template, or the expression of a callback.
    pub(super) path: String,
    /// Of a callback, the operation that declares it.
    pub(super) host: Option<Pointer>,
}

/// A parameter as an operation has it.
pub(super) struct Parameter<'a> {
    /// Where the operation lists it.
    pub(super) listed: Pointer,
    /// What it is, after following a `$ref`.
    pub(super) node: &'a Node,
}

impl Parameter<'_> {
    pub(super) fn name(&self) -> &str {
        self.node.get("name").and_then(Node::as_str).unwrap_or_default()
    }

    pub(super) fn location(&self) -> &str {
        self.node.get("in").and_then(Node::as_str).unwrap_or_default()
    }
}

/// A response as an operation has it.
pub(super) struct Response<'a> {
    pub(super) code: &'a str,
    /// Where the operation lists it.
    pub(super) listed: Pointer,
    pub(super) is_ref: bool,
    /// Where it is written out, and what is there; nothing if its `$ref` leads nowhere.
    pub(super) resolved: Option<(Pointer, &'a Node)>,
}

impl<'a> Context<'a> {
    /// All operations, those of callbacks as well, in the order of the document.
    pub(super) fn operations(&self) -> impl Iterator<Item = Operation<'a>> {
        self.of_kind(ObjectKind::Operation).filter_map(operation)
    }
}

fn operation<'a>(object: &Object<'a>) -> Option<Operation<'a>> {
    let Usage::Key(method) = object.usage else { return None };
    let path_item = object.pointer.parent()?;
    let path = path_item.last()?.into_owned();
    // `<operation>/callbacks/<name>/<expression>/<method>`
    let callbacks = path_item.parent()?.parent();
    let host =
        callbacks.filter(|pointer| pointer.last().as_deref() == Some("callbacks")).and_then(|pointer| pointer.parent());
    Some(Operation { pointer: object.pointer.clone(), node: object.node, method, path, host })
}

impl<'a> Operation<'a> {
    /// The name for messages: the id if there is one.
    pub(super) fn name(&self) -> String {
        match self.id() {
            Some(id) => format!("`{id}`"),
            None => format!("`{} {}`", self.method.to_uppercase(), self.path),
        }
    }

    pub(super) fn id(&self) -> Option<&'a str> {
        self.node.get("operationId").and_then(Node::as_str)
    }

    /// Its parameters; those whose `$ref` leads nowhere are left out.
    pub(super) fn parameters(&self, context: &Context<'a>) -> Vec<Parameter<'a>> {
        let list = self.pointer.key("parameters");
        let items = self.node.get("parameters").map(Node::items).unwrap_or_default();
        let resolve = |(index, item): (usize, &'a Node)| {
            let listed = list.index(index);
            let (_, node) = context.resolve(&listed, item)?;
            Some(Parameter { listed, node })
        };
        items.iter().enumerate().filter_map(resolve).collect()
    }

    /// Its request body, where it is written out.
    pub(super) fn request_body(&self, context: &Context<'a>) -> Option<(Pointer, &'a Node)> {
        context.resolve(&self.pointer.key("requestBody"), self.node.get("requestBody")?)
    }

    /// The schema of its JSON request body, resolved.
    pub(super) fn request_schema(&self, context: &Context<'a>) -> Option<&'a Node> {
        let (_, body) = self.request_body(context)?;
        context.resolve_schema(body.get("content")?.get("application/json")?.get("schema")?)
    }

    /// Its responses.
    pub(super) fn responses(&self, context: &Context<'a>) -> Vec<Response<'a>> {
        let list = self.pointer.key("responses");
        let entries = self.node.get("responses").map(Node::entries).unwrap_or_default();
        let response = |entry: &'a Entry| {
            let listed = list.key(&entry.key);
            let resolved = context.resolve(&listed, &entry.value);
            Response { code: &entry.key, is_ref: entry.value.get("$ref").is_some(), listed, resolved }
        };
        entries.iter().filter(|entry| !entry.key.starts_with("x-")).map(response).collect()
    }

    /// Whether a caller must prove who it is: there are requirements, and none of them is empty.
    pub(super) fn is_secured(&self, context: &Context<'a>) -> bool {
        let requirements = self.node.get("security").or_else(|| context.root().get("security"));
        let alternatives = requirements.map(Node::items).unwrap_or_default();
        !alternatives.is_empty() && alternatives.iter().all(|alternative| !alternative.entries().is_empty())
    }
}
