//! Rules on responses.

use super::{
    LintRule,
    context::{Context, Usage},
    findings::Findings,
    grammar::ObjectKind,
    operation::Operation,
    parameters::is_scalar,
    text::{enumerate, is_token},
};
use crate::{node::Node, runtime};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "response-code",
        reason: "progenitor counts `default` as a success too and panics on it, sorts ranges before codes, and treats \
                 3xx as unexpected",
        remedy: "list each status by its code in quotes, 2xx, 4xx or 5xx",
        check: response_code,
    },
    LintRule {
        id: "response-success",
        reason: "progenitor panics on two successes of different types, and returns raw bytes if there is none",
        remedy: "describe exactly one 2xx response",
        check: response_success,
    },
    LintRule {
        id: "response-content",
        reason: "progenitor types only `application/json`, ignores every other media type beside it, and panics on \
                 JSON without a schema",
        remedy: "describe `application/json` with a schema and nothing else; a 204 has no content",
        check: response_content,
    },
    LintRule {
        id: "response-schema",
        reason: "the answer becomes a Rust type, whose name is chosen and not derived",
        remedy: "move the schema to `components/schemas` and refer to it",
        check: response_schema,
    },
    LintRule {
        id: "error-response",
        reason: "progenitor panics on two error types in one operation; callers handle errors alike only if all are \
                 alike",
        remedy: "write `$ref: '#/components/responses/<Name>'`, and give all of these the same schema",
        check: error_response,
    },
    LintRule {
        id: "response-required",
        reason: "the server stub rejects requests by itself: every rejection needs a documented status",
        remedy: "add the missing codes with a `$ref` to `components/responses`",
        check: response_required,
    },
    LintRule {
        id: "response-header",
        reason: "the stub writes a header from one value: lists, objects and the headers of the HTTP library cannot \
                 be set",
        remedy: "describe the header by a `schema` that is a string, a number or a boolean, and leave out \
                 `Content-Type`",
        check: response_header,
    },
];

fn response_code(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in context.operations() {
        for response in operation.responses(context).iter().filter(|response| !is_code(response.code)) {
            findings.add(&response.listed, format!("`{}` is not an exact 2xx, 4xx or 5xx status", response.code));
        }
    }
}

fn is_code(code: &str) -> bool {
    code.len() == 3 && code.starts_with(['2', '4', '5']) && code.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_success(code: &str) -> bool {
    is_code(code) && code.starts_with('2')
}

fn is_error(code: &str) -> bool {
    is_code(code) && !code.starts_with('2')
}

fn response_success(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in context.operations() {
        let responses = operation.responses(context);
        let codes: Vec<&str> = responses.iter().map(|response| response.code).filter(|code| is_success(code)).collect();
        let at = operation.pointer.key("responses");
        match codes.as_slice() {
            [_] => {}
            [] => findings.add(&at, format!("{} has no 2xx response", operation.name())),
            many => findings.add(&at, format!("{} has the successes {}", operation.name(), enumerate(many))),
        }
    }
}

fn response_content(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in context.operations() {
        for response in operation.responses(context) {
            let Some((pointer, node)) = &response.resolved else { continue };
            let at = pointer.key("content");
            let content = node.get("content").map(Node::entries).unwrap_or_default();
            if response.code == "204" {
                if node.get("content").is_some() {
                    findings.add(&at, "a 204 has no content");
                }
                continue;
            }
            if content.is_empty() {
                findings.add(pointer, format!("the response {} has no content", response.code));
            }
            for entry in content.iter().filter(|entry| entry.key != runtime::MEDIA_TYPE) {
                findings.add(&at.key(&entry.key), format!("the response has the media type `{}`", entry.key));
            }
        }
    }
}

fn response_schema(context: &Context<'_>, findings: &mut Findings<'_>) {
    for response in context.of_kind(ObjectKind::Response) {
        let content = response.pointer.key("content");
        for schema in
            context.schemas().filter(|schema| schema.usage == Usage::Body && schema.pointer.is_within(&content))
        {
            findings.add(&schema.pointer, "the schema of the response has no name");
        }
    }
}

fn error_response(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut common: Option<&str> = None;
    for operation in context.operations() {
        for response in operation.responses(context).iter().filter(|response| is_error(response.code)) {
            if !response.is_ref {
                findings.add(&response.listed, format!("the error {} is described in place", response.code));
            }
            let Some((pointer, node)) = &response.resolved else { continue };
            let schema = node
                .get("content")
                .and_then(|content| content.get("application/json")?.get("schema")?.get("$ref")?.as_str());
            match (schema, common) {
                (Some(schema), None) => common = Some(schema),
                (Some(schema), Some(first)) if schema != first => {
                    let message = format!("the error has the schema `{schema}`, others have `{first}`");
                    findings.add(&pointer.join(["content", "application/json", "schema"]), message);
                }
                _ => {}
            }
        }
    }
}

fn response_required(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in context.operations() {
        let responses = operation.responses(context);
        let mut missing = required_codes(context, &operation);
        missing.retain(|code| !responses.iter().any(|response| response.code == code));
        if !missing.is_empty() {
            let missing: Vec<&str> = missing.iter().map(String::as_str).collect();
            let message = format!("{} does not describe {}", operation.name(), enumerate(&missing));
            findings.add(&operation.pointer.key("responses"), message);
        }
    }
}

/// The statuses with which the server runtime rejects a request of this operation, in ascending order.
fn required_codes<'a>(context: &Context<'a>, operation: &Operation<'a>) -> Vec<String> {
    let has_body = operation.node.get("requestBody").is_some();
    let is_offered = operation.host.is_none();
    let table: [(&[u16], bool); 5] = [
        (&runtime::STATUSES, true),
        (&runtime::TOKEN_STATUSES, operation.is_secured(context)),
        (&runtime::BODY_STATUSES, has_body),
        (&runtime::OFFERED_STATUSES, is_offered),
        (&runtime::OFFERED_BODY_STATUSES, has_body && is_offered),
    ];
    let mut codes: Vec<u16> =
        table.into_iter().filter(|(_, applies)| *applies).flat_map(|(codes, _)| codes).copied().collect();
    codes.sort_unstable();
    codes.iter().map(u16::to_string).collect()
}

fn response_header(context: &Context<'_>, findings: &mut Findings<'_>) {
    for response in context.of_kind(ObjectKind::Response) {
        for entry in response.node.get("headers").map(Node::entries).unwrap_or_default() {
            let at = response.pointer.key("headers").key(&entry.key);
            if !is_token(&entry.key) {
                findings.add(&at, format!("`{}` is not a header name", entry.key));
            } else if ["content-type", "content-length", "transfer-encoding", "connection"]
                .contains(&entry.key.to_ascii_lowercase().as_str())
            {
                findings.add(&at, format!("the header `{}` is set by the HTTP library", entry.key));
            }
        }
    }
    for header in context.of_kind(ObjectKind::Header) {
        match header.node.get("schema") {
            None => findings.add(&header.pointer, "the header has no schema"),
            Some(schema) if !is_scalar(context, schema) => {
                findings.add(&header.pointer.key("schema"), "the header is a list or an object");
            }
            Some(_) => {}
        }
    }
}
