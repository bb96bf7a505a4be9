//! Rules on the `x-` extensions.

use std::collections::BTreeSet;

use super::{
    LintRule,
    context::{Context, GrammarErrorKind, Usage},
    findings::Findings,
    grammar::ObjectKind,
    operations::is_keyword,
    structure::grammar_errors,
    text::{enumerate, says_something},
};
use crate::{model, node::Node};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "unknown-extension",
        reason: "an extension that nothing reads is a typing error or a note that belongs into a comment",
        remedy: "correct the spelling; openapi/README.md lists the extensions",
        check: |context, findings| grammar_errors(context, findings, GrammarErrorKind::UnknownExtension),
    },
    LintRule {
        id: "misplaced-extension",
        reason: "an extension is only read where it has a meaning; elsewhere it is silently ignored",
        remedy: "move it to where openapi/README.md says, or remove it",
        check: |context, findings| grammar_errors(context, findings, GrammarErrorKind::MisplacedExtension),
    },
    LintRule {
        id: "extensible-enum",
        reason: "an open enum takes any string, written in any case: bounds would contradict that, and two spellings \
                 of one value could not be told apart",
        remedy: "write `type: string` and `x-extensible-enum` with each value once, without `enum`, `format`, lengths \
                 and pattern",
        check: extensible_enum,
    },
    LintRule {
        id: "enum-descriptions",
        reason: "a description under a wrong value is lost, and a value without one is undocumented in the types and \
                 the reference",
        remedy: "describe exactly the listed values",
        check: enum_descriptions,
    },
    LintRule {
        id: "aliases",
        reason: "a reader that knows one spelling for two properties would silently fill the wrong one",
        remedy: "list only spellings that no property of the object and no other alias has",
        check: aliases,
    },
    LintRule {
        id: "since",
        reason: "the change list and the reference sort by edition: an edition that does not exist would be left out",
        remedy: "write one of the editions in quotes, \"2023\" or \"2025\"",
        check: since,
    },
    LintRule {
        id: "rust-name",
        reason: "it becomes a field as it stands, so it must be one",
        remedy: "write a snake_case identifier that is no keyword, on a property",
        check: rust_name,
    },
    LintRule {
        id: "rust-names",
        reason: "each becomes a variant as it stands, so it must be one, and of a value that there is",
        remedy: "write an UpperCamelCase identifier that is not `Other` for a listed value, such as `{\">\": Greater}`",
        check: rust_names,
    },
    LintRule {
        id: "unit",
        reason: "units are read by programs, which know those that openapi/README.md lists",
        remedy: "write `ms`, `s`, `min`, `words` or `agents`, on a number; a new unit is added to the lint and to \
                 openapi/README.md",
        check: unit,
    },
    LintRule {
        id: "client-supplied",
        reason: "the client sends such a parameter by itself, and only headers are sent by themselves",
        remedy: "write `x-client-supplied: true` on a header parameter, or leave it out",
        check: client_supplied,
    },
    LintRule {
        id: "repeatable",
        reason: "the client sends such an operation again by itself: GET and HEAD always, and what takes an idempotency \
                 key is exactly what must not be done twice without one",
        remedy: "write `x-repeatable: true` on an operation that only reads although its method is not GET, or leave \
                 it out",
        check: repeatable,
    },
    LintRule {
        id: "decision",
        reason: "each id leads to an entry of openapi/decisions.md: one that cannot exist leads nowhere",
        remedy: "list ids such as A3, each once",
        check: decision,
    },
];

/// The units that descriptions use.
const UNITS: [&str; 5] = ["ms", "s", "min", "words", "agents"];

/// The vendor's editions that the document knows.
pub(super) const EDITIONS: [&str; 2] = ["2023", "2025"];

fn extensible_enum(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let Some(values) = schema.node.get("x-extensible-enum") else { continue };
        let at = schema.pointer.key("x-extensible-enum");
        if schema.node.get("type").and_then(Node::as_str) != Some("string") {
            findings.add(&at, "the open enum is not of type string");
        }
        for key in ["enum", "format", "minLength", "maxLength", "pattern"] {
            if schema.node.get(key).is_some() {
                findings.add(&schema.pointer.key(key), format!("`{key}` contradicts `x-extensible-enum`"));
            }
        }
        let Some(values) = values.as_list() else { continue };
        if values.is_empty() {
            findings.add(&at, "the open enum has no values");
        }
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for (index, value) in values.iter().enumerate() {
            let Some(text) = value.as_str() else { continue };
            if text.is_empty() {
                findings.add(&at.index(index), "the value is empty");
            } else if !seen.insert(text.to_ascii_lowercase()) {
                findings.add(&at.index(index), format!("the value `{text}` is listed twice, written in whatever case"));
            }
        }
    }
}

fn values(schema: &Node) -> Option<Vec<&str>> {
    let list = schema.get("x-extensible-enum").or_else(|| schema.get("enum"))?;
    Some(list.items().iter().filter_map(Node::as_str).collect())
}

fn enum_descriptions(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let Some(described) = schema.node.get("x-enum-descriptions").and_then(Node::as_map) else { continue };
        let at = schema.pointer.key("x-enum-descriptions");
        let Some(values) = values(schema.node) else {
            findings.add(&at, "there are no values to describe");
            continue;
        };
        for entry in described {
            if !values.contains(&entry.key.as_str()) {
                findings.add(&at.key(&entry.key), format!("`{}` is not one of the values", entry.key));
            } else if !says_something(entry.value.as_str()) {
                findings.add(&at.key(&entry.key), format!("the description of `{}` is empty", entry.key));
            }
        }
        for value in values.iter().filter(|value| !described.iter().any(|entry| entry.key == **value)) {
            findings.add(&at, format!("the value `{value}` is not described"));
        }
    }
}

fn aliases(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas().filter(|schema| schema.node.get("x-aliases").is_some()) {
        let at = schema.pointer.key("x-aliases");
        if !matches!(schema.usage, Usage::Property(_)) {
            findings.add(&at, "`x-aliases` stands elsewhere than on a property");
        }
        if schema.node.get("x-aliases").and_then(Node::as_list).is_some_and(<[Node]>::is_empty) {
            findings.add(&at, "the list of aliases is empty");
        }
    }
    for schema in context.schemas() {
        let properties = schema.node.get("properties").map(Node::entries).unwrap_or_default();
        let mut seen: BTreeSet<&str> = properties.iter().map(|entry| entry.key.as_str()).collect();
        for entry in properties {
            let at = schema.pointer.key("properties").key(&entry.key).key("x-aliases");
            for (index, alias) in entry.value.get("x-aliases").map(Node::items).unwrap_or_default().iter().enumerate() {
                let Some(alias) = alias.as_str() else { continue };
                if !seen.insert(alias) {
                    findings
                        .add(&at.index(index), format!("`{alias}` is already a property or an alias of this object"));
                }
            }
        }
    }
}

fn since(context: &Context<'_>, findings: &mut Findings<'_>) {
    let is_edition = |node: &Node| node.as_str().is_some_and(|text| EDITIONS.contains(&text));
    for object in &context.objects {
        if let Some(edition) = object.node.get("x-since").filter(|edition| !is_edition(edition)) {
            let message = format!("{} is not one of the editions {}", edition.to_json(), enumerate(&EDITIONS));
            findings.add(&object.pointer.key("x-since"), message);
        }
        let Some(since) = object.node.get("x-enum-since") else { continue };
        let at = object.pointer.key("x-enum-since");
        let Some(entries) = since.as_map() else {
            findings.add(&at, "`x-enum-since` must be an object of editions");
            continue;
        };
        let values = values(object.node).unwrap_or_default();
        for entry in entries {
            if !values.contains(&entry.key.as_str()) {
                findings.add_with(
                    &at.key(&entry.key),
                    format!("`{}` is not one of the values", entry.key),
                    "correct the spelling",
                );
            }
            if !is_edition(&entry.value) {
                let message = format!("{} is not one of the editions {}", entry.value.to_json(), enumerate(&EDITIONS));
                findings.add(&at.key(&entry.key), message);
            }
        }
    }
}

fn rust_name(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let Some(name) = schema.node.get("x-rust-name").and_then(Node::as_str) else { continue };
        let at = schema.pointer.key("x-rust-name");
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        // The first letter is a matter of `property-name`.
        if name.is_empty() || !name.chars().all(plain) || name.ends_with('_') || is_keyword(name) {
            findings.add(&at, format!("`{name}` is not a snake_case identifier"));
        }
        if !matches!(schema.usage, Usage::Property(_)) {
            findings.add(&at, "`x-rust-name` stands elsewhere than on a property");
        }
    }
}

fn rust_names(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let Some(names) = schema.node.get("x-rust-names").and_then(Node::as_map) else { continue };
        let at = schema.pointer.key("x-rust-names");
        let Some(values) = values(schema.node) else {
            findings.add(&at, "there are no values to name");
            continue;
        };
        for entry in names {
            let name = entry.value.as_str().unwrap_or_default();
            if !values.contains(&entry.key.as_str()) {
                findings.add(&at.key(&entry.key), format!("`{}` is not one of the values", entry.key));
            } else if name.is_empty()
                || model::variant(name) != name
                || !name.chars().all(|c| c.is_ascii_alphanumeric())
            {
                findings.add(&at.key(&entry.key), format!("`{name}` is not an UpperCamelCase identifier"));
            }
        }
    }
}

fn unit(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let Some(unit) = schema.node.get("x-unit").and_then(Node::as_str) else { continue };
        let at = schema.pointer.key("x-unit");
        if !UNITS.contains(&unit) {
            findings.add(&at, format!("`{unit}` is not one of {}", enumerate(&UNITS)));
        }
        let resolved = context.resolve_schema(schema.node);
        let kind = resolved.and_then(|schema| schema.get("type")).and_then(Node::as_str);
        if matches!(kind, Some("boolean" | "object")) {
            findings.add(&at, format!("a value of type {} has no unit", kind.unwrap_or_default()));
        }
    }
}

fn client_supplied(context: &Context<'_>, findings: &mut Findings<'_>) {
    for parameter in context.of_kind(ObjectKind::Parameter) {
        let at = parameter.pointer.key("x-client-supplied");
        let Some(supplied) = parameter.node.get("x-client-supplied").and_then(Node::as_bool) else { continue };
        if !supplied {
            findings.add(&at, "`x-client-supplied` is false, which is what its absence says");
        } else if parameter.node.get("in").and_then(Node::as_str) != Some("header") {
            findings.add(&at, "the parameter is not a header");
        }
    }
}

fn repeatable(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in context.operations() {
        let Some(repeatable) = operation.node.get("x-repeatable").and_then(Node::as_bool) else { continue };
        let at = operation.pointer.key("x-repeatable");
        let takes_key = || operation.parameters(context).iter().any(|parameter| parameter.name() == "Idempotency-Key");
        if !repeatable {
            findings.add(&at, "`x-repeatable` is false, which is what its absence says");
        } else if matches!(operation.method, "get" | "head") {
            findings.add(&at, "GET and HEAD are always repeatable");
        } else if operation.host.is_some() {
            findings.add(&at, "the client sends no callbacks");
        } else if takes_key() {
            findings.add(&at, "the operation takes `Idempotency-Key`, so repeating it without one does harm");
        }
    }
}

fn decision(context: &Context<'_>, findings: &mut Findings<'_>) {
    for object in &context.objects {
        let Some(ids) = object.node.get("x-decision").and_then(Node::as_list) else { continue };
        let at = object.pointer.key("x-decision");
        if ids.is_empty() {
            findings.add(&at, "the list of decisions is empty");
        }
        let mut seen = BTreeSet::new();
        for (index, id) in ids.iter().enumerate() {
            let Some(text) = id.as_str() else { continue };
            if !is_decision(text) {
                findings.add(&at.index(index), format!("`{text}` is not an id such as A3"));
            } else if !seen.insert(text) {
                findings.add(&at.index(index), format!("`{text}` is listed twice"));
            }
        }
    }
}

fn is_decision(text: &str) -> bool {
    let number = text.strip_prefix(|letter: char| letter.is_ascii_uppercase());
    number.is_some_and(|number| {
        !number.is_empty() && !number.starts_with('0') && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}
