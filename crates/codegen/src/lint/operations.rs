//! Rules on paths, operations and their request bodies.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::{
    LintRule,
    context::{Context, Usage},
    findings::Findings,
    grammar::ObjectKind,
    text::{braces, enumerate, is_camel_case, is_identifier},
};
use crate::{node::Node, pointer::Pointer, runtime};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "path-form",
        reason: "axum and progenitor take a path as it is: without a leading slash axum panics, and a trailing or \
                 double slash, a query or a dot segment is another path on the wire than in the document",
        remedy: "write /segment/segment with letters, digits, `.`, `_`, `~` and `-`, without a slash at the end",
        check: path_form,
    },
    LintRule {
        id: "path-segment",
        reason: "axum panics when the router is built if a parameter is only a part of its segment, and progenitor if \
                 its name is no identifier",
        remedy: "give the parameter a whole segment of its own, `/{name}/`",
        check: path_segment,
    },
    LintRule {
        id: "path-unique",
        reason: "two templates that differ only in the names of their parameters match the same requests: axum panics \
                 on the second",
        remedy: "merge the two paths",
        check: path_unique,
    },
    LintRule {
        id: "method",
        reason: "reqwest has no request builder for OPTIONS and TRACE: what progenitor generates for them does not \
                 compile",
        remedy: "remove the operation",
        check: method,
    },
    LintRule {
        id: "path-level-parameters",
        reason: "an operation is read where it stands: what hangs on the path is easily forgotten, and utoipa writes \
                 it on each operation anyway",
        remedy: "list the parameters in each operation of the path",
        check: path_level_parameters,
    },
    LintRule {
        id: "operation-id",
        reason: "client methods, server methods and types are named after it; progenitor refuses an operation without \
                 one",
        remedy: "add an `operationId` in camelCase, such as `getUserStatus`, other than `operations` and the \
                 methods that every client has",
        check: operation_id,
    },
    LintRule {
        id: "operation-id-unique",
        reason: "ids that are equal in snake_case become two Rust methods of one name, which does not compile",
        remedy: "rename one of the two",
        check: operation_id_unique,
    },
    LintRule {
        id: "operation-tag",
        reason: "the reference is arranged by tags, and an operation with two becomes ambiguous in progenitor's \
                 extension traits",
        remedy: "give the operation exactly one of the tags declared at the top",
        check: operation_tag,
    },
    LintRule {
        id: "request-body-required",
        reason: "progenitor treats every request body as required, so an optional one would be described wrongly",
        remedy: "write `required: true`",
        check: request_body_required,
    },
    LintRule {
        id: "request-body-media-type",
        reason: "progenitor panics on two media types and refuses most others",
        remedy: "describe the body as `application/json` and nothing else",
        check: request_body_media_type,
    },
    LintRule {
        id: "request-body-schema",
        reason: "the body becomes a Rust type, whose name is chosen and not derived",
        remedy: "move the schema to `components/schemas` and refer to it",
        check: request_body_schema,
    },
    LintRule {
        id: "request-body-method",
        reason: "a body of GET, HEAD or DELETE has no meaning in HTTP: proxies drop it and servers refuse it",
        remedy: "use POST, or move the contents to query parameters",
        check: request_body_method,
    },
];

/// What the constant with all operations is called.
const OPERATIONS_CONSTANT: &str = "operations";

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether a Rust identifier in snake case would need escaping, if that is possible at all.
pub(super) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

fn paths<'a>(context: &Context<'a>) -> impl Iterator<Item = (Pointer, &'a str)> {
    let paths = context.root().get("paths").map(Node::entries).unwrap_or_default();
    paths.iter().map(|entry| (Pointer::root().key("paths").key(&entry.key), entry.key.as_str()))
}

fn path_form(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (pointer, path) in paths(context) {
        let Some(rest) = path.strip_prefix('/') else {
            findings.add(&pointer, format!("the path `{path}` does not start with a slash"));
            continue;
        };
        let plain = |c: char| c.is_ascii_alphanumeric() || "._~-{}".contains(c);
        if rest.split('/').any(|segment| segment.is_empty() || segment == "." || segment == "..") {
            findings
                .add(&pointer, format!("the path `{path}` has an empty segment, a dot segment or a slash at its end"));
        } else if let Some(odd) = rest.chars().find(|c| *c != '/' && !plain(*c)) {
            findings.add(&pointer, format!("the path `{path}` contains `{odd}`"));
        }
    }
}

fn path_segment(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (pointer, path) in paths(context) {
        let mut seen = Vec::new();
        for segment in path.split('/').filter(|segment| segment.contains(['{', '}'])) {
            let (names, paired) = braces(segment);
            match names.as_slice() {
                [name] if paired && segment.len() == name.len() + 2 && is_identifier(name) => {
                    if seen.contains(name) {
                        findings.add(&pointer, format!("the parameter `{name}` occurs twice in `{path}`"));
                    }
                    seen.push(name);
                }
                _ => findings.add(&pointer, format!("the segment `{segment}` of `{path}` is not one whole parameter")),
            }
        }
    }
}

fn path_unique(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (pointer, path) in paths(context) {
        let anonymous = |segment: &str| if segment.starts_with('{') { "{}".to_owned() } else { segment.to_owned() };
        let shape = path.split('/').map(anonymous).collect::<Vec<_>>().join("/");
        match seen.get(&shape) {
            Some(first) => findings.add(&pointer, format!("`{path}` matches the same requests as `{first}`")),
            None => {
                seen.insert(shape, path);
            }
        }
    }
}

fn method(context: &Context<'_>, findings: &mut Findings<'_>) {
    for item in context.of_kind(ObjectKind::PathItem) {
        for method in ["options", "trace"].into_iter().filter(|method| item.node.get(method).is_some()) {
            let message = format!("the method {} cannot be generated", method.to_uppercase());
            findings.add(&item.pointer.key(method), message);
        }
    }
}

fn path_level_parameters(context: &Context<'_>, findings: &mut Findings<'_>) {
    for item in context.of_kind(ObjectKind::PathItem).filter(|item| item.node.get("parameters").is_some()) {
        findings.add(&item.pointer.key("parameters"), "parameters hang on the path instead of its operations");
    }
}

fn operation_id(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in context.operations() {
        let at = operation.pointer.key("operationId");
        let Some(id) = operation.id() else {
            // Something else than a string is a matter of `wrong-type`.
            if operation.node.get("operationId").is_none() {
                findings.add(&operation.pointer, format!("{} has no `operationId`", operation.name()));
            }
            continue;
        };
        let snake = id.to_snake_case();
        if !is_camel_case(id) {
            findings.add(&at, format!("the id `{id}` is not camelCase"));
        } else if snake == OPERATIONS_CONSTANT
            || (operation.host.is_none() && runtime::CLIENT_METHODS.contains(&snake.as_str()))
        {
            let message = format!("the id `{id}` is taken: `{snake}` means something else in Rust or in the client");
            findings.add(&at, message);
        }
    }
}

fn operation_id_unique(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for operation in context.operations() {
        let Some(id) = operation.id() else { continue };
        let snake = id.to_snake_case();
        match seen.get(&snake) {
            Some(first) => {
                let message = format!("the ids `{first}` and `{id}` are both `{snake}` in Rust");
                findings.add(&operation.pointer.key("operationId"), message);
            }
            None => {
                seen.insert(snake, id);
            }
        }
    }
}

fn operation_tag(context: &Context<'_>, findings: &mut Findings<'_>) {
    let declared: Vec<&str> =
        context.of_kind(ObjectKind::Tag).filter_map(|tag| tag.node.get("name")?.as_str()).collect();
    for operation in context.operations() {
        let tags: Vec<&str> =
            operation.node.get("tags").map(Node::items).unwrap_or_default().iter().filter_map(Node::as_str).collect();
        let at = operation.pointer.key("tags");
        match tags.as_slice() {
            [tag] if declared.contains(tag) => {}
            [tag] => findings.add(&at.index(0), format!("the tag `{tag}` is not declared")),
            [] => findings.add(&operation.pointer, format!("{} has no tag", operation.name())),
            many => findings.add(&at, format!("{} has the tags {}", operation.name(), enumerate(many))),
        }
    }
}

fn request_body_required(context: &Context<'_>, findings: &mut Findings<'_>) {
    for body in context.of_kind(ObjectKind::RequestBody) {
        match body.node.get("required").map(Node::as_bool) {
            Some(Some(true)) => {}
            Some(_) => findings.add(&body.pointer.key("required"), "the request body is not required"),
            None => findings.add(&body.pointer, "the request body is not required"),
        }
    }
}

fn request_body_media_type(context: &Context<'_>, findings: &mut Findings<'_>) {
    for body in context.of_kind(ObjectKind::RequestBody) {
        let Some(content) = body.node.get("content").and_then(Node::as_map) else { continue };
        let at = body.pointer.key("content");
        if content.is_empty() {
            findings.add(&at, "the request body has no media type");
        }
        for entry in content.iter().filter(|entry| entry.key != runtime::MEDIA_TYPE) {
            findings.add(&at.key(&entry.key), format!("the request body has the media type `{}`", entry.key));
        }
    }
}

fn request_body_schema(context: &Context<'_>, findings: &mut Findings<'_>) {
    for body in context.of_kind(ObjectKind::RequestBody) {
        let content = body.pointer.key("content");
        for schema in
            context.schemas().filter(|schema| schema.usage == Usage::Body && schema.pointer.is_within(&content))
        {
            findings.add(&schema.pointer, "the schema of the request body has no name");
        }
    }
}

fn request_body_method(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in context.operations() {
        if matches!(operation.method, "get" | "head" | "delete") && operation.node.get("requestBody").is_some() {
            let message = format!("{} is a {} with a request body", operation.name(), operation.method.to_uppercase());
            findings.add(&operation.pointer.key("requestBody"), message);
        }
    }
}
