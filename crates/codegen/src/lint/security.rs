//! Rules on security.

use super::{
    LintRule,
    context::Context,
    findings::Findings,
    grammar::ObjectKind,
    text::{enumerate, is_token},
};
use crate::{node::Node, runtime::SCOPES};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "security-scheme",
        reason: "progenitor ignores security and utoipa does not check it: client and server handle a token in a \
                 header, and nothing else",
        remedy: "write `type: apiKey`, `in: header` and the name of the header, without keys of other types",
        check: security_scheme,
    },
    LintRule {
        id: "security-requirement",
        reason: "nothing else notices a requirement without a scheme: the operation would be open to everybody",
        remedy: "name one scheme of `components/securitySchemes` with an empty list; `security: []` makes an \
                 operation public",
        check: security_requirement,
    },
    LintRule {
        id: "required-scope",
        reason: "the server authorises by scope before it reads the body: without one, every app would be let in",
        remedy: "write `x-required-scope: SmartAssist Dialout` or `x-required-scope: SmartAssist Analytics` on what \
                 needs a token, and only there",
        check: required_scope,
    },
];

fn security_scheme(context: &Context<'_>, findings: &mut Findings<'_>) {
    for scheme in context.of_kind(ObjectKind::SecurityScheme) {
        let text = |key: &str| scheme.node.get(key).and_then(Node::as_str);
        match text("type") {
            Some("apiKey") => {
                if text("in") != Some("header") {
                    findings.add(&scheme.pointer, "the key is not sent in a header");
                }
                if !text("name").is_some_and(is_token) {
                    findings.add(&scheme.pointer, "the key has no header name");
                }
                for key in ["scheme", "bearerFormat", "flows", "openIdConnectUrl"] {
                    if scheme.node.get(key).is_some() {
                        findings.add(&scheme.pointer.key(key), format!("`{key}` has no meaning with `apiKey`"));
                    }
                }
            }
            Some(other) => {
                findings.add(&scheme.pointer.key("type"), format!("the security scheme is of type `{other}`"))
            }
            None => {}
        }
    }
}

fn security_requirement(context: &Context<'_>, findings: &mut Findings<'_>) {
    let schemes: Vec<&str> = context.components("securitySchemes").iter().map(|entry| entry.key.as_str()).collect();
    for requirement in context.of_kind(ObjectKind::SecurityRequirement) {
        let entries = requirement.node.entries();
        if entries.len() != 1 {
            findings
                .add(&requirement.pointer, format!("the requirement names {} schemes instead of one", entries.len()));
        }
        for entry in entries {
            let at = requirement.pointer.key(&entry.key);
            if !schemes.contains(&entry.key.as_str()) {
                findings.add(&at, format!("there is no security scheme `{}`", entry.key));
            }
            if !entry.value.items().is_empty() {
                findings.add(&at, "scopes have no meaning with `apiKey`");
            }
        }
    }
}

fn required_scope(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in context.operations() {
        let at = operation.pointer.key("x-required-scope");
        match (operation.node.get("x-required-scope"), operation.is_secured(context)) {
            (None, true) => {
                findings.add(&operation.pointer, format!("{} needs a token but names no scope", operation.name()))
            }
            (Some(_), false) => findings.add(&at, format!("{} names a scope but needs no token", operation.name())),
            (Some(scope), true) if !scope.as_str().is_some_and(|scope| SCOPES.contains(&scope)) => {
                findings.add(&at, format!("the scope {} is not one of {}", scope.to_json(), enumerate(&SCOPES)));
            }
            _ => {}
        }
    }
}
