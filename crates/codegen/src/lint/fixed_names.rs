//! Rules on the names that are fixed in client, server runtime and gateway: the document must not contradict them.

use super::{LintRule, context::Context, findings::Findings, grammar::ObjectKind, text::enumerate};
use crate::{node::Node, pointer::Pointer, runtime};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "token-header",
        reason: "the client sends the token in the header `auth`, and the server runtime reads it there: another name \
                 would be published and nobody would keep to it",
        remedy: "write `name: auth`, or change the header in client and server and in crates/codegen/src/runtime.rs",
        check: token_header,
    },
    LintRule {
        id: "account-header",
        reason: "of all headers that a document can ask for the client supplies the account id alone, under the name \
                 `accountId`",
        remedy: "write `name: accountId` and `x-client-supplied: true`",
        check: account_header,
    },
    LintRule {
        id: "idempotency-header",
        reason: "the client repeats a dialout only where it sees the header `Idempotency-Key`, and the gateway \
                 remembers that one: under another name a repeated request rings twice",
        remedy: "write `name: Idempotency-Key`, `in: header` and `required: false`",
        check: idempotency_header,
    },
    LintRule {
        id: "format-header",
        reason: "the server runtime reads a body as JSON where the header `Format` says so, and no other header",
        remedy: "write `name: Format` and `required: false`",
        check: format_header,
    },
    LintRule {
        id: "signature-header",
        reason: "sender and guards of the receiver know the headers of Standard Webhooks and `SAVG-Signature` by name: \
                 under another name nothing is sent, and nothing is verified",
        remedy: "write `SAVG-Signature`, `webhook-id`, `webhook-timestamp` or `webhook-signature`, optional, on a \
                 callback",
        check: signature_header,
    },
    LintRule {
        id: "retry-header",
        reason: "the server runtime says in `Retry-After` when to try again, and the client waits for that header",
        remedy: "write `Retry-After` on a 429 and a 503, optional, with whole seconds as its schema",
        check: retry_header,
    },
    LintRule {
        id: "runtime-path",
        reason: "stub and gateway serve this path themselves: a router with two routes of one path panics",
        remedy: "choose another path",
        check: runtime_path,
    },
    LintRule {
        id: "error-body",
        reason: "the server runtime answers errors by itself in one form, and the client reads that form: \
                 `{\"errors\": [{\"msg\": \"…\", \"code\": 412}]}`",
        remedy: "refer to the schema `Errors`, an object whose list `errors` has items of the schema `ErrorItem` with a \
                 text `msg` and an integer `code`; nothing else may be required",
        check: error_body,
    },
];

/// A name without what spellings differ in: case, hyphens and underscores.
fn letters(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

fn is_same(name: &str, header: &str) -> bool {
    name.eq_ignore_ascii_case(header)
}

fn token_header(context: &Context<'_>, findings: &mut Findings<'_>) {
    for scheme in context.of_kind(ObjectKind::SecurityScheme) {
        let name = scheme.node.get("name").and_then(Node::as_str);
        if let Some(name) = name.filter(|name| !is_same(name, runtime::TOKEN_HEADER)) {
            findings.add(&scheme.pointer.key("name"), format!("the token is in the header `{name}`"));
        }
    }
}

/// Every parameter, with its name.
fn named<'c, 'a>(context: &'c Context<'a>) -> impl Iterator<Item = (&'c Pointer, &'a Node, &'a str)> + use<'c, 'a> {
    context.of_kind(ObjectKind::Parameter).filter_map(|parameter| {
        let name = parameter.node.get("name").and_then(Node::as_str)?;
        Some((&parameter.pointer, parameter.node, name))
    })
}

fn is_header(parameter: &Node) -> bool {
    parameter.get("in").and_then(Node::as_str) == Some("header")
}

/// Every parameter in a header, with its name.
fn headers<'c, 'a>(context: &'c Context<'a>) -> impl Iterator<Item = (&'c Pointer, &'a Node, &'a str)> + use<'c, 'a> {
    named(context).filter(|(_, parameter, _)| is_header(parameter))
}

fn is_required(node: &Node) -> bool {
    node.get("required").and_then(Node::as_bool) == Some(true)
}

fn account_header(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (pointer, node, name) in headers(context) {
        let is_supplied = node.get("x-client-supplied").and_then(Node::as_bool) == Some(true);
        let is_account = node.get("x-owned").and_then(Node::as_str) == Some("account");
        match (is_supplied, is_same(name, runtime::ACCOUNT_HEADER)) {
            // An optional one that is not the account's is sent by those calls that have it.
            (true, false) if is_required(node) || is_account => {
                findings.add(&pointer.key("name"), format!("the client does not supply `{name}`"));
            }
            (false, true) if is_required(node) => {
                findings.add(pointer, format!("the client supplies `{name}`, and the document does not say so"));
            }
            (_, false) if letters(name).contains(&letters(runtime::ACCOUNT_HEADER)) => {
                findings.add(&pointer.key("name"), format!("`{name}` is not how the client spells the header"));
            }
            _ => {}
        }
    }
}

fn idempotency_header(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (pointer, node, name) in named(context).filter(|(_, _, name)| letters(name).contains("idempoten")) {
        if !is_header(node) {
            findings
                .add(&pointer.key("in"), format!("`{name}` is not in a header, where client and gateway look for it"));
        } else if !is_same(name, runtime::IDEMPOTENCY_HEADER) {
            findings.add(&pointer.key("name"), format!("`{name}` is not the header that client and gateway know"));
        } else if is_required(node) {
            findings.add(&pointer.key("required"), "the header is required, and the client does not send it by itself");
        }
    }
}

fn format_header(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (pointer, node, name) in headers(context) {
        let is_format = ["format", "xformat", "bodyformat"].contains(&letters(name).as_str());
        if is_format && !is_same(name, runtime::FORMAT_HEADER) {
            findings.add(&pointer.key("name"), format!("`{name}` is not the header that the server runtime reads"));
        } else if is_format && is_required(node) {
            findings.add(&pointer.key("required"), "the header is required, and `Content-Type` says as much");
        }
    }
}

fn signature_header(context: &Context<'_>, findings: &mut Findings<'_>) {
    // Headers of a callback can be in the components, so they are recognised by name.
    let known: Vec<String> = runtime::SIGNATURE_HEADERS.map(letters).to_vec();
    for (pointer, node, name) in headers(context) {
        let letters = letters(name);
        if !letters.starts_with("savg") && !letters.starts_with("webhook") && !known.contains(&letters) {
            continue;
        }
        if !runtime::SIGNATURE_HEADERS.iter().any(|header| is_same(name, header)) {
            let known = enumerate(&runtime::SIGNATURE_HEADERS);
            findings.add(&pointer.key("name"), format!("`{name}` is not one of {known}"));
        } else if is_required(node) {
            findings.add(&pointer.key("required"), format!("`{name}` is required, and not every sender signs"));
        }
    }
    for operation in context.operations().filter(|operation| operation.host.is_none()) {
        for parameter in operation.parameters(context) {
            if runtime::SIGNATURE_HEADERS.iter().any(|header| is_same(parameter.name(), header)) {
                let message = format!("{} is not a callback, so it is not signed", operation.name());
                findings.add(&parameter.listed, message);
            }
        }
    }
}

fn retry_header(context: &Context<'_>, findings: &mut Findings<'_>) {
    for response in context.of_kind(ObjectKind::Response) {
        for entry in response.node.get("headers").map(Node::entries).unwrap_or_default() {
            let at = response.pointer.key("headers").key(&entry.key);
            if letters(&entry.key).contains("retry") && !is_same(&entry.key, runtime::RETRY_HEADER) {
                findings.add(&at, format!("`{}` is not the header that says when to try again", entry.key));
            }
            if !is_same(&entry.key, runtime::RETRY_HEADER) {
                continue;
            }
            let Some((_, header)) = context.resolve(&at, &entry.value) else { continue };
            if is_required(header) {
                findings.add(&at, "the header is required, and not every answer says when to try again");
            }
            let schema = header.get("schema").and_then(|schema| context.resolve_schema(schema));
            if schema.is_some_and(|schema| schema.get("type").and_then(Node::as_str) != Some("integer")) {
                findings.add(&at, "the header is not a number of seconds");
            }
        }
    }
}

fn runtime_path(context: &Context<'_>, findings: &mut Findings<'_>) {
    for entry in context.root().get("paths").map(Node::entries).unwrap_or_default() {
        if runtime::PATHS.contains(&entry.key.as_str()) {
            let at = Pointer::root().key("paths").key(&entry.key);
            findings.add(&at, format!("the path `{}` is that of stub or gateway", entry.key));
        }
    }
    for operation in context.operations() {
        let aliases = operation.node.get("x-path-aliases").and_then(Node::as_list).unwrap_or_default();
        for (index, alias) in aliases.iter().enumerate() {
            if let Some(alias) = alias.as_str().filter(|alias| runtime::PATHS.contains(alias)) {
                let at = operation.pointer.key("x-path-aliases").index(index);
                findings.add(&at, format!("the path `{alias}` is that of stub or gateway"));
            }
        }
    }
}

fn error_body(context: &Context<'_>, findings: &mut Findings<'_>) {
    let [errors, item] = runtime::ERROR_SCHEMAS.map(|name| format!("#/components/schemas/{name}"));
    let schema_of = |node: &'_ Node| {
        let schema = node.get("content")?.get(runtime::MEDIA_TYPE)?.get("schema")?.get("$ref")?.as_str()?;
        Some(schema.to_owned())
    };
    // That all errors have the schema of the first is a rule of its own.
    let first = context.operations().find_map(|operation| {
        let mut responses = operation.responses(context).into_iter();
        let (pointer, node) = responses.find(|response| response.code.starts_with(['4', '5']))?.resolved?;
        Some((pointer.join(["content", runtime::MEDIA_TYPE, "schema"]), schema_of(node)?))
    });
    if let Some((at, other)) = first.filter(|(_, schema)| *schema != errors) {
        findings.add(&at, format!("the error has the schema `{other}`"));
    }
    let schemas = Pointer::root().join(["components", "schemas"]);
    let described = |name: &str| context.components("schemas").iter().find(|entry| entry.key == name);
    let [list_name, item_name] = runtime::ERROR_SCHEMAS;
    if let Some(list) = described(list_name) {
        let items =
            list.value.get("properties").and_then(|properties| properties.get(runtime::ERROR_LIST)?.get("items"));
        if items.and_then(|items| items.get("$ref")?.as_str()) != Some(&*item) {
            let message = format!("`{}` is no list of `{item_name}`", runtime::ERROR_LIST);
            findings.add(&schemas.key(list_name), message);
        }
        required(&list.value, &schemas.key(list_name), &[runtime::ERROR_LIST], findings);
    }
    if let Some(item) = described(item_name) {
        for (name, kind) in runtime::ERROR_ITEM {
            let property = item.value.get("properties").and_then(|properties| properties.get(name));
            let found = property.and_then(|property| context.resolve_schema(property));
            if found.is_none_or(|schema| schema.get("type").and_then(Node::as_str) != Some(kind)) {
                findings.add(&schemas.key(item_name), format!("`{name}` is not of type {kind}"));
            }
        }
        required(&item.value, &schemas.key(item_name), &runtime::ERROR_ITEM.map(|(name, _)| name), findings);
    }
}

/// Reports what the schema requires and the server runtime does not write.
fn required(schema: &Node, at: &Pointer, written: &[&str], findings: &mut Findings<'_>) {
    let names = schema.get("required").map(Node::items).unwrap_or_default().iter().filter_map(Node::as_str);
    for name in names.filter(|name| !written.contains(name)) {
        findings.add(&at.key("required"), format!("the server runtime does not write `{name}`"));
    }
}
