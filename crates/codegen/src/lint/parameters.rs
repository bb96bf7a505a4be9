//! Rules on parameters.

use heck::ToSnakeCase;

use super::{
    LintRule,
    context::Context,
    findings::Findings,
    grammar::ObjectKind,
    text::{braces, is_identifier, is_token},
};
use crate::node::Node;

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "parameter-unique",
        reason: "progenitor identifies parameters by name, not by location, and panics on the second",
        remedy: "rename or remove one of the two",
        check: parameter_unique,
    },
    LintRule {
        id: "parameter-name",
        reason: "each parameter becomes a setter and a field: a name that is taken there, or is no identifier, does \
                 not compile",
        remedy: "use letters, digits, `_` and `-`, and another name than `new`, `send` and, beside a request body, \
                 `body`",
        check: parameter_name,
    },
    LintRule {
        id: "parameter-location",
        reason: "progenitor refuses cookie parameters",
        remedy: "write `in: path`, `in: query` or `in: header`",
        check: parameter_location,
    },
    LintRule {
        id: "parameter-header",
        reason: "OpenAPI ignores parameters named Accept, Content-Type and Authorization, HTTP libraries set the others \
                 themselves, the server runtime refuses a body with Content-Encoding, and cookies are not accepted",
        remedy: "remove the parameter: media types are described by `content`, tokens by the security scheme",
        check: parameter_header,
    },
    LintRule {
        id: "path-parameter-required",
        reason: "progenitor panics on a path parameter that is not required",
        remedy: "write `required: true`",
        check: path_parameter_required,
    },
    LintRule {
        id: "path-parameter-template",
        reason: "progenitor panics on a path parameter that is missing in the template or in the operation",
        remedy: "list exactly the parameters of the template, spelled the same",
        check: path_parameter_template,
    },
    LintRule {
        id: "parameter-style",
        reason: "progenitor ignores `explode: false` and panics on deepObject and pipeDelimited: client and server \
                 would disagree on the wire format",
        remedy: "leave out `style` and `explode`; the default is the only supported form",
        check: parameter_style,
    },
    LintRule {
        id: "parameter-schema",
        reason: "progenitor does not know parameters with `content`, and fails on those without a schema",
        remedy: "describe the parameter by `schema`",
        check: parameter_schema,
    },
    LintRule {
        id: "parameter-scalar",
        reason: "a header or path parameter that is a list or an object does not compile, an object in the query \
                 makes progenitor panic",
        remedy: "use a string, a number or a boolean; move anything else to the request body",
        check: parameter_scalar,
    },
];

/// What the builder of a call has beside its setters.
const RESERVED: &[&str] = &["new", "send"];

/// Headers that are never parameters: three of them OpenAPI ignores, the others belong to the HTTP libraries and to the
/// server runtime.
const HEADERS: &[&str] = &[
    "accept",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "host",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

fn parameter_unique(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in context.operations() {
        let mut seen: Vec<String> = Vec::new();
        for parameter in operation.parameters(context) {
            let snake = parameter.name().to_snake_case();
            if seen.contains(&snake) {
                let message =
                    format!("{} has a second parameter `{}` (`{snake}` in Rust)", operation.name(), parameter.name());
                findings.add(&parameter.listed, message);
            } else {
                seen.push(snake);
            }
        }
    }
}

fn parameter_name(context: &Context<'_>, findings: &mut Findings<'_>) {
    for parameter in context.of_kind(ObjectKind::Parameter) {
        let Some(name) = parameter.node.get("name").and_then(Node::as_str) else { continue };
        let at = parameter.pointer.key("name");
        if !is_identifier(&name.replace('-', "_")) {
            findings.add(&at, format!("the name `{name}` cannot become an identifier"));
        }
    }
    for operation in context.operations() {
        let has_body = operation.node.get("requestBody").is_some();
        for parameter in operation.parameters(context) {
            let snake = parameter.name().to_snake_case();
            // Callbacks have no builder.
            let is_taken = operation.host.is_none() && RESERVED.contains(&snake.as_str());
            if is_taken || (has_body && snake == "body") {
                let message = format!("the name `{}` is taken in {}", parameter.name(), operation.name());
                findings.add(&parameter.listed, message);
            }
        }
    }
}

fn parameter_location(context: &Context<'_>, findings: &mut Findings<'_>) {
    for parameter in context.of_kind(ObjectKind::Parameter) {
        let Some(location) = parameter.node.get("in").and_then(Node::as_str) else { continue };
        if !["path", "query", "header"].contains(&location) {
            findings.add(&parameter.pointer.key("in"), format!("the parameter is in `{location}`"));
        }
    }
}

fn parameter_header(context: &Context<'_>, findings: &mut Findings<'_>) {
    let keys: Vec<String> = context
        .of_kind(ObjectKind::SecurityScheme)
        .filter_map(|scheme| Some(scheme.node.get("name")?.as_str()?.to_ascii_lowercase()))
        .collect();
    for parameter in context.of_kind(ObjectKind::Parameter) {
        if parameter.node.get("in").and_then(Node::as_str) != Some("header") {
            continue;
        }
        let Some(name) = parameter.node.get("name").and_then(Node::as_str) else { continue };
        let at = parameter.pointer.key("name");
        let lower = name.to_ascii_lowercase();
        if HEADERS.contains(&lower.as_str()) {
            findings.add(&at, format!("the header `{name}` cannot be a parameter"));
        } else if keys.contains(&lower) {
            findings.add(&at, format!("the header `{name}` carries the token of a security scheme"));
        } else if !is_token(name) {
            findings.add(&at, format!("`{name}` is not a header name"));
        }
    }
}

fn path_parameter_required(context: &Context<'_>, findings: &mut Findings<'_>) {
    for parameter in context.of_kind(ObjectKind::Parameter) {
        let in_path = parameter.node.get("in").and_then(Node::as_str) == Some("path");
        if in_path && parameter.node.get("required").and_then(Node::as_bool) != Some(true) {
            findings.add(&parameter.pointer, "the path parameter is not required");
        }
    }
}

fn path_parameter_template(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in context.operations() {
        // The braces of a callback's key enclose an expression, not a parameter.
        let (expected, _) = if operation.host.is_some() { (Vec::new(), true) } else { braces(&operation.path) };
        let parameters = operation.parameters(context);
        let in_path = || parameters.iter().filter(|parameter| parameter.location() == "path");
        for parameter in in_path().filter(|parameter| !expected.contains(&parameter.name())) {
            let message = format!("the parameter `{}` is not in the path `{}`", parameter.name(), operation.path);
            findings.add(&parameter.listed, message);
        }
        for name in expected.iter().filter(|name| !in_path().any(|parameter| parameter.name() == **name)) {
            findings.add(&operation.pointer, format!("{} does not list the path parameter `{name}`", operation.name()));
        }
    }
}

fn parameter_style(context: &Context<'_>, findings: &mut Findings<'_>) {
    for parameter in context.of_kind(ObjectKind::Parameter) {
        let in_query = parameter.node.get("in").and_then(Node::as_str) == Some("query");
        let (style, explode) = if in_query { ("form", true) } else { ("simple", false) };
        if let Some(other) = parameter.node.get("style").and_then(Node::as_str).filter(|other| *other != style) {
            findings.add(&parameter.pointer.key("style"), format!("the style is `{other}`, not `{style}`"));
        }
        if let Some(other) = parameter.node.get("explode").and_then(Node::as_bool).filter(|other| *other != explode) {
            findings.add(&parameter.pointer.key("explode"), format!("`explode` is {other}, not {explode}"));
        }
    }
}

fn parameter_schema(context: &Context<'_>, findings: &mut Findings<'_>) {
    for parameter in context.of_kind(ObjectKind::Parameter) {
        if parameter.node.get("content").is_some() {
            findings.add(&parameter.pointer.key("content"), "the parameter is described by `content`");
        } else if parameter.node.get("schema").is_none() {
            findings.add(&parameter.pointer, "the parameter has no schema");
        }
    }
}

/// Whether a schema stands for a string, a number or a boolean, or a union of such; true if that is not known.
pub(super) fn is_scalar<'a>(context: &Context<'a>, schema: &'a Node) -> bool {
    let Some(schema) = context.resolve_schema(schema) else { return true };
    if let Some(branches) = schema.get("oneOf") {
        // Unions of unions are refused elsewhere, so one level is enough.
        return branches.items().iter().all(|branch| {
            context.resolve_schema(branch).is_none_or(|branch| has_scalar_type(branch) || branch.get("oneOf").is_some())
        });
    }
    has_scalar_type(schema)
}

fn has_scalar_type(schema: &Node) -> bool {
    !matches!(schema.get("type").and_then(Node::as_str), Some("array" | "object"))
}

fn parameter_scalar(context: &Context<'_>, findings: &mut Findings<'_>) {
    for parameter in context.of_kind(ObjectKind::Parameter) {
        if let Some(schema) = parameter.node.get("schema")
            && !is_scalar(context, schema)
        {
            findings.add(&parameter.pointer.key("schema"), "the parameter is a list or an object");
        }
    }
}
