//! Rules on what the server runtime does by itself: it checks the owner of an id, and sets some headers.

use super::{
    LintRule,
    context::{Context, Usage},
    findings::Findings,
    grammar::ObjectKind,
    text::enumerate,
};
use crate::{node::Node, runtime::LIMIT_HEADERS};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "owned",
        reason: "the server runtime asks the verifier who owns the id: without a token there is no caller, and an id that \
                 is checked in one place and not in another gives away what belongs to others",
        remedy: "write `x-owned: bot` or `x-owned: account` on every parameter of that schema, a plain string, in \
                 operations that need a token",
        check: owned,
    },
    LintRule {
        id: "set-by",
        reason: "an answer has no field for a header that the server runtime sets: an unknown one would never be \
                 sent, and one that it does know would be overwritten",
        remedy: "write `x-set-by: kit` on optional text headers `RateLimit-Policy` and `RateLimit`, and on no others",
        check: set_by,
    },
];

/// What can belong to a caller.
pub(super) const OWNED: [&str; 2] = ["bot", "account"];

fn owned(context: &Context<'_>, findings: &mut Findings<'_>) {
    for parameter in context.of_kind(ObjectKind::Parameter) {
        let Some(kind) = parameter.node.get("x-owned").and_then(Node::as_str) else { continue };
        if !OWNED.contains(&kind) {
            let message = format!("`{kind}` is not one of {}", enumerate(&OWNED));
            findings.add(&parameter.pointer.key("x-owned"), message);
        }
        if parameter.node.get("schema").is_some_and(|schema| !is_plain_text(context, schema)) {
            findings.add(&parameter.pointer.key("schema"), "an owned id is not a plain string");
        }
    }
    let is_owned = |node: &Node| node.get("x-owned").is_some();
    let schemas: Vec<&str> = context
        .of_kind(ObjectKind::Parameter)
        .filter(|parameter| is_owned(parameter.node))
        .filter_map(|parameter| reference(parameter.node))
        .collect();
    for operation in context.operations() {
        let secured = operation.is_secured(context);
        for parameter in operation.parameters(context) {
            let owned = is_owned(parameter.node);
            if owned && !secured {
                let message = format!("{} needs no token, so `{}` has no owner", operation.name(), parameter.name());
                findings.add(&parameter.listed, message);
            }
            if !owned && secured && reference(parameter.node).is_some_and(|schema| schemas.contains(&schema)) {
                let message = format!("`{}` is not owned, other parameters of its schema are", parameter.name());
                findings.add(&parameter.listed, message);
            }
        }
    }
}

fn reference(parameter: &Node) -> Option<&str> {
    parameter.get("schema")?.get("$ref")?.as_str()
}

fn is_plain_text<'a>(context: &Context<'a>, schema: &'a Node) -> bool {
    context.resolve_schema(schema).is_none_or(|schema| {
        schema.get("type").and_then(Node::as_str) == Some("string")
            && schema.get("enum").is_none()
            && schema.get("x-extensible-enum").is_none()
    })
}

fn set_by(context: &Context<'_>, findings: &mut Findings<'_>) {
    for header in context.of_kind(ObjectKind::Header) {
        let Some(by) = header.node.get("x-set-by").and_then(Node::as_str) else { continue };
        if by != "kit" {
            findings.add(&header.pointer.key("x-set-by"), format!("`{by}` is not `kit`"));
        }
        if header.node.get("required").and_then(Node::as_bool) == Some(true) {
            findings
                .add(&header.pointer.key("required"), "the server runtime sets the header for limited callers only");
        }
        if header.node.get("schema").is_some_and(|schema| !is_plain_text(context, schema)) {
            findings.add(&header.pointer.key("schema"), "the server runtime sets the header to a text");
        }
        // A header in the components has the name of its component, which is not a header name.
        if let Usage::Key(name) = header.usage
            && !is_known(name)
        {
            findings.add(&header.pointer, format!("the server runtime does not set `{name}`"));
        }
    }
    for response in context.of_kind(ObjectKind::Response) {
        for entry in response.node.get("headers").map(Node::entries).unwrap_or_default() {
            let at = response.pointer.key("headers").key(&entry.key);
            let Some((_, header)) = context.resolve(&at, &entry.value) else { continue };
            match (header.get("x-set-by").is_some(), is_known(&entry.key)) {
                (false, true) => findings.add(&at, format!("the server runtime sets `{}`", entry.key)),
                (true, false) if entry.value.get("$ref").is_some() => {
                    findings.add(&at, format!("the server runtime does not set `{}`", entry.key));
                }
                _ => {}
            }
        }
    }
}

fn is_known(header: &str) -> bool {
    LIMIT_HEADERS.iter().any(|known| known.eq_ignore_ascii_case(header))
}
