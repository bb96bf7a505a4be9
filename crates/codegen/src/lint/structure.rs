//! Rules on the document as a whole.

use std::collections::BTreeSet;

use super::{
    LintRule,
    context::{Context, GrammarErrorKind},
    findings::Findings,
    grammar::ObjectKind,
    text::{braces, is_identifier},
};
use crate::{node::Node, pointer::Pointer};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "openapi-version",
        reason: "progenitor reads only 3.0.x, utoipa writes only 3.1: the comparison of the two is written for 3.0.3",
        remedy: "write `openapi: \"3.0.3\"`",
        check: openapi_version,
    },
    LintRule {
        id: "unknown-key",
        reason: "openapiv3 silently drops keys it does not know, so neither client nor server would ever see it; \
                 keys that the generators ignore or fail on are no part of the accepted subset",
        remedy: "check the spelling and the indentation, or remove the key; openapi/README.md lists the accepted ones",
        check: |context, findings| grammar_errors(context, findings, GrammarErrorKind::UnknownKey),
    },
    LintRule {
        id: "wrong-type",
        reason: "openapiv3 fails on the whole document with a message that names no place",
        remedy: "write a value of the expected type; put text in quotes where it looks like a number",
        check: |context, findings| grammar_errors(context, findings, GrammarErrorKind::WrongType),
    },
    LintRule {
        id: "missing-key",
        reason: "openapiv3 fails on the whole document with a message that names no place",
        remedy: "add the key",
        check: |context, findings| grammar_errors(context, findings, GrammarErrorKind::MissingKey),
    },
    LintRule {
        id: "info-version",
        reason: "the version is the edition the crates and the published files carry in their names; unquoted, \
                 2025.10 becomes 2025.1",
        remedy: "write the year and month of the edition in quotes, such as \"2025-06\"",
        check: info_version,
    },
    LintRule {
        id: "server-url",
        reason: "progenitor ignores `servers`, so nothing else would notice a variable that is not declared or a base \
                 path that is never sent",
        remedy: "write https:// and a host without a path, and declare each {variable} with a default under \
                 `variables`",
        check: server_url,
    },
    LintRule {
        id: "tag-unique",
        reason: "two tags of one name become one section of the reference, with one of the two descriptions",
        remedy: "remove one of the two",
        check: tag_unique,
    },
    LintRule {
        id: "unused-component",
        reason: "it is generated, published and maintained, though no operation can ever carry it",
        remedy: "refer to it or remove it",
        check: unused_component,
    },
];

fn openapi_version(context: &Context<'_>, findings: &mut Findings<'_>) {
    let pointer = Pointer::root().key("openapi");
    if let Some(version) = context.root().get("openapi").filter(|version| version.as_str() != Some("3.0.3")) {
        findings.add(&pointer, format!("the version of OpenAPI is {}, not 3.0.3", version.to_json()));
    }
}

/// Also serves the rules on extensions.
pub(super) fn grammar_errors(context: &Context<'_>, findings: &mut Findings<'_>, problem: GrammarErrorKind) {
    for grammar_error in context.grammar_errors.iter().filter(|grammar_error| grammar_error.problem == problem) {
        let message = grammar_error.message.as_str();
        match problem {
            GrammarErrorKind::UnknownKey
            | GrammarErrorKind::UnknownExtension
            | GrammarErrorKind::MisplacedExtension => {
                let remedy = grammar_error.instead.map(|key| format!("write `{key}`"));
                findings.add_key(&grammar_error.pointer, message, remedy);
            }
            GrammarErrorKind::WrongType | GrammarErrorKind::MissingKey => findings.add(&grammar_error.pointer, message),
        }
    }
}

fn info_version(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(version) = context.root().get("info").and_then(|info| info.get("version")) else { return };
    let pointer = Pointer::root().key("info").key("version");
    match version.as_str() {
        None => findings.add(&pointer, format!("the version is {}, not a string", version.value.kind())),
        Some(text) if !is_edition(text) => {
            findings.add(&pointer, format!("the version `{text}` is not of the form YYYY-MM"));
        }
        Some(_) => {}
    }
}

fn is_edition(text: &str) -> bool {
    let Some((year, month)) = text.split_once('-') else { return false };
    let digits = |text: &str, length| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(year, 4) && digits(month, 2) && ("01"..="12").contains(&month)
}

fn server_url(context: &Context<'_>, findings: &mut Findings<'_>) {
    for server in context.of_kind(ObjectKind::Server) {
        let Some(url) = server.node.get("url").and_then(Node::as_str) else { continue };
        let at = server.pointer.key("url");
        let (names, paired) = braces(url);
        let host = url.strip_prefix("https://");
        if !host.is_some_and(|host| !host.is_empty() && !host.contains(['/', '?', '#', ' '])) {
            findings.add(&at, format!("the server `{url}` is not `https://` and a host"));
        }
        if !paired {
            findings.add(&at, format!("the braces of `{url}` do not enclose names"));
            continue;
        }
        let declared = server.node.get("variables").map(Node::entries).unwrap_or_default();
        for name in &names {
            if !declared.iter().any(|entry| entry.key == *name) || !is_identifier(name) {
                findings.add(&at, format!("the variable `{{{name}}}` is not declared"));
            }
        }
        for entry in declared {
            let at = server.pointer.key("variables").key(&entry.key);
            if !names.contains(&entry.key.as_str()) {
                findings.add(&at, format!("the variable `{}` does not occur in `{url}`", entry.key));
            }
            let Some(default) = entry.value.get("default").and_then(Node::as_str) else { continue };
            let Some(allowed) = entry.value.get("enum").and_then(Node::as_list) else { continue };
            if !allowed.iter().any(|item| item.as_str() == Some(default)) {
                findings.add(&at.key("default"), format!("the default of `{}` is not one of its values", entry.key));
            }
        }
    }
}

fn tag_unique(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    for tag in context.of_kind(ObjectKind::Tag) {
        if let Some(name) = tag.node.get("name").and_then(Node::as_str)
            && !seen.insert(name)
        {
            findings.add(&tag.pointer, format!("the tag `{name}` is declared twice"));
        }
    }
}

fn unused_component(context: &Context<'_>, findings: &mut Findings<'_>) {
    let used = context.reachable(&[Pointer::root().key("paths")]);
    let required: BTreeSet<&str> = context
        .of_kind(ObjectKind::SecurityRequirement)
        .flat_map(|requirement| requirement.node.entries())
        .map(|entry| entry.key.as_str())
        .collect();
    let components = Pointer::root().key("components");
    let sections = context.root().get("components").map(Node::entries).unwrap_or_default();
    for section in sections.iter().filter(|section| !section.key.starts_with("x-")) {
        for entry in section.value.entries() {
            let pointer = components.key(&section.key).key(&entry.key);
            let is_used = match section.key.as_str() {
                "securitySchemes" => required.contains(entry.key.as_str()),
                _ => used.contains(&pointer),
            };
            if !is_used {
                findings.add(&pointer, format!("`{}` is not used by any operation", entry.key));
            }
        }
    }
}
