//! Rules on names: what they become in Rust must be an identifier, and one of its own.

use std::collections::BTreeMap;

use super::{
    LintRule,
    context::{Context, Object, Usage},
    findings::Findings,
    grammar::ObjectKind,
};
use crate::{
    model,
    node::{Entry, Node},
    pointer::Pointer,
    runtime,
};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "component-name",
        reason: "the name of a schema is the name of its Rust type: progenitor rewrites any other spelling, the types \
                 crate has a few of its own, and utoipa takes three for something else",
        remedy: "use letters and digits, and for a schema UpperCamelCase with acronyms as words, such as `AmdEvent`; \
                 choose another name than `Self` and than those in crates/codegen/src/runtime.rs",
        check: component_name,
    },
    LintRule {
        id: "schema-name-clash",
        reason: "two types of one name, one of them perhaps a builder, do not compile; names that differ only in case \
                 share a file on some systems",
        remedy: "rename one of the two",
        check: schema_name_clash,
    },
    LintRule {
        id: "property-name",
        reason: "a property becomes a field: what is left of its name after the change to snake_case must start with \
                 a letter",
        remedy: "choose the name of the field with `x-rust-name`",
        check: property_name,
    },
    LintRule {
        id: "property-name-clash",
        reason: "`fooBar` and `foo_bar` are one field, and the setter `foo_null` of a nullable `foo` is also that of \
                 `foo_null`: neither compiles",
        remedy: "choose the name of one field with `x-rust-name`",
        check: property_name_clash,
    },
    LintRule {
        id: "property-name-reserved",
        reason: "every builder has `build()`, and tolerant objects keep what they do not know in `unknown`",
        remedy: "choose another name with `x-rust-name`",
        check: property_name_reserved,
    },
    LintRule {
        id: "enum-name-clash",
        reason: "two values that become one variant, such as `a b` and `a_b`, do not compile",
        remedy: "name one of the two with `x-rust-names` beside the list, such as `{\">\": Greater}`; of an open enum, \
                 values that differ only in case are one value",
        check: enum_name_clash,
    },
    LintRule {
        id: "header-name",
        reason: "a header of an answer becomes a field: what is left of its name after the change to snake_case must \
                 be an identifier, and one of its own in the answer",
        remedy: "rename the header, or remove it from the document",
        check: header_name,
    },
];

fn component_name(context: &Context<'_>, findings: &mut Findings<'_>) {
    let components = Pointer::root().key("components");
    let sections = context.root().get("components").map(Node::entries).unwrap_or_default();
    for section in sections.iter().filter(|section| !section.key.starts_with("x-")) {
        for entry in section.value.entries() {
            let name = entry.key.as_str();
            let pointer = components.key(&section.key).key(name);
            let plain = name.starts_with(|first: char| first.is_ascii_alphabetic())
                && name.chars().all(|c| c.is_ascii_alphanumeric());
            if !plain {
                findings.add(&pointer, format!("the name `{name}` is not made of letters and digits"));
            } else if section.key == "schemas" {
                let rust = model::type_name(name);
                if rust != name {
                    findings.add(&pointer, format!("the schema `{name}` would become `{rust}`"));
                } else if name == "Self" || runtime::TYPES.contains(&name) || runtime::UTOIPA_TYPES.contains(&name) {
                    findings.add(&pointer, format!("the name `{name}` means something else in Rust"));
                }
            }
        }
    }
}

fn schema_name_clash(context: &Context<'_>, findings: &mut Findings<'_>) {
    let schemas = context.components("schemas");
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    for Entry { key, value, .. } in schemas {
        if value.get("properties").is_some() {
            taken.insert(format!("{key}builder").to_lowercase(), format!("the builder of `{key}`"));
        }
    }
    let at = Pointer::root().key("components").key("schemas");
    for entry in schemas {
        let name = &entry.key;
        match taken.get(&name.to_lowercase()) {
            Some(other) => findings.add(&at.key(name), format!("the schema `{name}` has the name of {other}")),
            None => {
                taken.insert(name.to_lowercase(), format!("the schema `{name}`"));
            }
        }
    }
}

/// The properties of an object with their places, and what their fields are called.
fn fields<'a>(schema: &Object<'a>) -> impl Iterator<Item = (Pointer, &'a str, String)> {
    let at = schema.pointer.key("properties");
    let properties = schema.node.get("properties").map(Node::entries).unwrap_or_default();
    properties.iter().map(move |entry| {
        let chosen = entry.value.get("x-rust-name").and_then(Node::as_str);
        let name = chosen.map_or_else(|| model::field(&entry.key), str::to_owned);
        (at.key(&entry.key), entry.key.as_str(), name)
    })
}

fn property_name(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        for (pointer, key, name) in fields(schema) {
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let name = name.trim_start_matches("r#");
            if !name.starts_with(|first: char| first.is_ascii_lowercase()) || !name.chars().all(plain) {
                findings.add(&pointer, format!("the property `{key}` would become the field `{name}`"));
            }
        }
    }
}

fn property_name_clash(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (pointer, key, name) in fields(schema) {
            match seen.get(&name) {
                Some(first) => findings.add(&pointer, format!("`{first}` and `{key}` are both the field `{name}`")),
                None => {
                    seen.insert(name, key);
                }
            }
        }
        for (pointer, key, name) in fields(schema).filter(|(pointer, ..)| is_nullable(schema, pointer)) {
            let setter = format!("{}_null", model::stem(&name));
            if let Some(other) = seen.get(&setter) {
                findings.add(&pointer, format!("`{key}` can be null, and its setter `{setter}` is that of `{other}`"));
            }
        }
    }
}

/// Whether the property at this place may be null.
fn is_nullable(schema: &Object<'_>, property: &Pointer) -> bool {
    let name = property.last().unwrap_or_default();
    let property = schema.node.get("properties").and_then(|properties| properties.get(&name));
    property.and_then(|property| property.get("nullable")?.as_bool()) == Some(true)
}

fn property_name_reserved(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let is_closed = schema.node.get("additionalProperties").and_then(Node::as_bool) == Some(false);
        for (pointer, key, name) in fields(schema) {
            if name == "build" || (name == "unknown" && !is_closed) {
                findings.add(&pointer, format!("the property `{key}` would become the field `{name}`"));
            }
        }
    }
}

fn enum_name_clash(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas().filter(|schema| matches!(schema.usage, Usage::Component(_))) {
        for key in ["enum", "x-extensible-enum"] {
            let at = schema.pointer.key(key);
            let mut seen: BTreeMap<String, &str> = BTreeMap::new();
            for (index, value) in schema.node.get(key).map(Node::items).unwrap_or_default().iter().enumerate() {
                let Some(text) = value.as_str() else { continue };
                let chosen = schema.node.get("x-rust-names").and_then(|names| names.get(text)?.as_str());
                let variant = chosen.map_or_else(|| model::variant(text), str::to_owned);
                match seen.get(&variant) {
                    // Values that are the same, or the same but for case, are matters of the rules on values.
                    Some(first) if !first.eq_ignore_ascii_case(text) || (key == "enum" && *first != text) => {
                        findings
                            .add(&at.index(index), format!("`{first}` and `{text}` are both the variant `{variant}`"));
                    }
                    Some(_) => {}
                    None => {
                        seen.insert(variant, text);
                    }
                }
            }
        }
    }
}

fn header_name(context: &Context<'_>, findings: &mut Findings<'_>) {
    for response in context.of_kind(ObjectKind::Response) {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for entry in response.node.get("headers").map(Node::entries).unwrap_or_default() {
            let at = response.pointer.key("headers").key(&entry.key);
            let header = context.resolve(&at, &entry.value).map(|(_, header)| header);
            // What the server runtime sets is no field.
            if header.is_none_or(|header| header.get("x-set-by").is_some()) {
                continue;
            }
            let name = model::header_field(&entry.key);
            let plain = name.trim_start_matches("r#");
            if plain.is_empty() || !plain.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
                findings.add(&at, format!("the header `{}` would become the field `{name}`", entry.key));
                continue;
            }
            match seen.get(&name) {
                Some(first) => {
                    let message = format!("the headers `{first}` and `{}` are both the field `{name}`", entry.key);
                    findings.add(&at, message);
                }
                None => {
                    seen.insert(name, &entry.key);
                }
            }
        }
    }
}
