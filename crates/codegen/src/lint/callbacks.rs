//! Rules on callbacks.

use heck::ToSnakeCase as _;

use super::{LintRule, context::Context, findings::Findings, grammar::ObjectKind, operation::Operation};
use crate::{node::Node, pointer::Pointer};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "callback-expression",
        reason: "the receiver and the sender are generated from one address in the request body: \
                 other expressions have no place in the types",
        remedy: "write one key of the form '{$request.body#/field}', in quotes",
        check: callback_expression,
    },
    LintRule {
        id: "callback-field",
        reason: "a callback to a field that the request does not have is never sent, and nothing notices",
        remedy: "name a string property of the request body in the expression",
        check: callback_field,
    },
    LintRule {
        id: "callback-operation",
        reason: "receiver and sender are generated for one POST with a body to the caller's own address, whose path and \
                 query are the caller's; anything else would be left out silently",
        remedy: "describe exactly one `post` with a `requestBody`, parameters in headers alone, and no callback inside a \
                 callback",
        check: callback_operation,
    },
    LintRule {
        id: "callback-id-clash",
        reason: "the receiver of `foo` has the functions `foo_router` and `handle_foo`: those of `handleFoo` and \
                 `fooRouter` have one name, `handle_foo_router`, which does not compile",
        remedy: "rename one of the two",
        check: callback_id_clash,
    },
];

/// The address inside the request body, if the expression is one of the accepted form.
fn body_pointer(expression: &str) -> Option<Pointer> {
    let pointer: Pointer = expression.strip_prefix("{$request.body#")?.strip_suffix('}')?.parse().ok()?;
    (!pointer.is_root()).then_some(pointer)
}

fn callback_expression(context: &Context<'_>, findings: &mut Findings<'_>) {
    for callback in context.of_kind(ObjectKind::Callback) {
        let keys: Vec<&str> = callback
            .node
            .entries()
            .iter()
            .map(|entry| entry.key.as_str())
            .filter(|key| !key.starts_with("x-"))
            .collect();
        match keys.as_slice() {
            [only] if body_pointer(only).is_some() => {}
            [only] => findings
                .add(&callback.pointer.key(only), format!("`{only}` is not of the form {{$request.body#/field}}")),
            other => {
                let message = format!("the callback has {} expressions instead of one", other.len());
                findings.add(&callback.pointer, message);
            }
        }
    }
}

fn callback_field(context: &Context<'_>, findings: &mut Findings<'_>) {
    let operations: Vec<Operation<'_>> = context.operations().collect();
    for callback in &operations {
        let Some(host) = callback.host.as_ref().and_then(|host| operations.iter().find(|other| other.pointer == *host))
        else {
            continue;
        };
        let Some(field) = body_pointer(&callback.path) else { continue };
        let Some(path_item) = callback.pointer.parent() else { continue };
        let mut schema = host.request_schema(context);
        for token in field.tokens() {
            schema = schema
                .and_then(|schema| schema.get("properties")?.get(&token))
                .and_then(|property| context.resolve_schema(property));
        }
        match schema {
            None => findings.add(&path_item, format!("the request of {} has no field `{field}`", host.name())),
            Some(schema) if schema.get("type").and_then(Node::as_str) != Some("string") => {
                findings
                    .add(&path_item, format!("the field `{field}` in the request of {} is not a string", host.name()));
            }
            Some(_) => {}
        }
    }
}

fn callback_operation(context: &Context<'_>, findings: &mut Findings<'_>) {
    for callback in context.of_kind(ObjectKind::Callback) {
        for entry in callback.node.entries().iter().filter(|entry| !entry.key.starts_with("x-")) {
            let at = callback.pointer.key(&entry.key);
            if entry.value.get("post").is_none() {
                findings.add(&at, "the callback has no `post`");
            }
            for method in ["get", "put", "delete", "head", "patch"] {
                if entry.value.get(method).is_some() {
                    findings.add(&at.key(method), format!("the callback has a `{method}`"));
                }
            }
        }
    }
    for operation in context.operations().filter(|operation| operation.host.is_some()) {
        if operation.node.get("requestBody").is_none() {
            findings.add(&operation.pointer, format!("the callback {} has no request body", operation.name()));
        }
        for parameter in operation.parameters(context).iter().filter(|parameter| parameter.location() != "header") {
            let message = format!("the parameter `{}` of a callback is not in a header", parameter.name());
            findings.add(&parameter.listed, message);
        }
        if operation.node.get("callbacks").is_some() {
            findings
                .add(&operation.pointer.key("callbacks"), format!("the callback {} has callbacks", operation.name()));
        }
    }
}

fn callback_id_clash(context: &Context<'_>, findings: &mut Findings<'_>) {
    let callbacks: Vec<(Operation<'_>, &str)> = context
        .operations()
        .filter(|operation| operation.host.is_some())
        .filter_map(|operation| operation.id().map(|id| (operation, id)))
        .collect();
    for (operation, id) in &callbacks {
        let handler = format!("handle_{}", id.to_snake_case());
        let router = |other: &str| format!("{}_router", other.to_snake_case());
        if let Some((_, other)) = callbacks.iter().find(|(_, other)| router(other) == handler) {
            let message = format!("the callbacks `{other}` and `{id}` both have the function `{handler}`");
            findings.add(&operation.pointer.key("operationId"), message);
        }
    }
}
