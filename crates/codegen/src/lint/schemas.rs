//! Rules on the form of schemas.

use std::collections::BTreeSet;

use super::{
    LintRule,
    context::{Context, Object, Usage},
    findings::Findings,
    text::enumerate,
};
use crate::{
    node::{Entry, Node},
    pointer::Pointer,
};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "schema-type",
        reason: "without `type`, typify takes a schema for anything, and turns nullable ones with bounds into \
                 optional arrays",
        remedy: "write `type: string`, integer, number, boolean, array or object",
        check: schema_type,
    },
    LintRule {
        id: "schema-keyword",
        reason: "keywords of another type are ignored by validators, and exclusive bounds, `multipleOf` and bounds on \
                 numbers by the generated types",
        remedy: "remove the keyword, or correct the type",
        check: schema_keyword,
    },
    LintRule {
        id: "schema-composition",
        reason: "typify turns `anyOf` into structs of optional parts, mostly panics on `not`, and ignores \
                 `discriminator`",
        remedy: "use `oneOf` with branches of different JSON types, or one object with optional properties",
        check: schema_composition,
    },
    LintRule {
        id: "schema-all-of",
        reason: "`allOf` is accepted only to hang annotations on a `$ref`: merged types have no name in the document",
        remedy: "write `allOf` with a single `$ref` under a property, and nothing beside it but description, \
                 nullable, deprecated, default, example and x-",
        check: schema_all_of,
    },
    LintRule {
        id: "schema-one-of",
        reason: "the JSON type of the value selects the branch of a union: with two branches of one type the first always \
                 wins, and errors name the wrong one",
        remedy: "use at least two branches of different JSON types, each a `$ref` or a bare `type`, and merge integer \
                 and number; write `deprecated` on the properties that use the union",
        check: schema_one_of,
    },
    LintRule {
        id: "schema-inline",
        reason: "a constrained scalar, an enum, a union or an object becomes a Rust type; its name would be derived \
                 from where it stands and change with it",
        remedy: "move the schema to `components/schemas` and refer to it",
        check: schema_inline,
    },
    LintRule {
        id: "schema-nullable",
        reason: "null is an `Option` around a field; elsewhere, as on named schemas, items and parameters, it would \
                 be lost in the types",
        remedy: "write `nullable` on the property, which for a `$ref` means beside its `allOf` wrapper",
        check: schema_nullable,
    },
    LintRule {
        id: "array-items",
        reason: "openapiv3 and typify take an array without `items` for an array of anything",
        remedy: "add `items`",
        check: array_items,
    },
    LintRule {
        id: "additional-properties",
        reason: "a struct with a typed rest and an object without any keys have no place in the generated types",
        remedy: "describe either `properties` (with `additionalProperties: false` in requests, without it elsewhere) \
                 or a map by `additionalProperties` alone",
        check: additional_properties,
    },
    LintRule {
        id: "object-strictness",
        reason: "requests must refuse unknown fields and answers must keep them: one object cannot do both",
        remedy: "write `additionalProperties: false` on objects of requests and leave it out on objects of responses \
                 and callbacks; an object of both needs two schemas",
        check: object_strictness,
    },
    LintRule {
        id: "required-property",
        reason: "a required property that is not described can never be sent by the generated client",
        remedy: "correct the name, or describe the property",
        check: required_property,
    },
];

const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];

fn type_of(schema: &Node) -> Option<&str> {
    schema.get("type").and_then(Node::as_str)
}

fn has_any(schema: &Node, keys: &[&str]) -> bool {
    keys.iter().any(|key| schema.get(key).is_some())
}

fn schema_type(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        match schema.node.get("type") {
            Some(name) if name.as_str().is_some_and(|name| !TYPES.contains(&name)) => {
                findings.add(&schema.pointer.key("type"), format!("there is no type {}", name.to_json()));
            }
            None if !has_any(schema.node, &["allOf", "oneOf", "anyOf", "not"]) => {
                findings.add(&schema.pointer, "the schema has no type");
            }
            _ => {}
        }
    }
}

/// Every keyword that constrains, and the type it belongs to; none for those that no type has here.
const KEYWORDS: &[(&str, &[&str])] = &[
    ("format", &["string", "integer", "number"]),
    ("enum", &["string"]),
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("pattern", &["string"]),
    ("minimum", &["integer"]),
    ("maximum", &["integer"]),
    ("items", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("properties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
    ("exclusiveMinimum", &[]),
    ("exclusiveMaximum", &[]),
    ("multipleOf", &[]),
];

fn schema_keyword(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let Some(name) = type_of(schema.node).filter(|name| TYPES.contains(name)) else { continue };
        for entry in schema.node.entries() {
            let Some((key, types)) = KEYWORDS.iter().find(|(key, _)| *key == entry.key) else { continue };
            let at = schema.pointer.key(key);
            if !types.contains(&name) {
                findings.add(&at, format!("`{key}` is not accepted on the type {name}"));
            } else if ["minProperties", "maxProperties", "required"].contains(key)
                && schema.node.get("properties").is_some() == (*key != "required")
            {
                let message =
                    if *key == "required" { "only an object with `properties` has" } else { "only a map has" };
                findings.add(&at, format!("{message} `{key}`"));
            }
        }
    }
}

fn schema_composition(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        for key in ["anyOf", "not", "discriminator"].into_iter().filter(|key| schema.node.get(key).is_some()) {
            findings.add(&schema.pointer.key(key), format!("`{key}` is not accepted"));
        }
    }
}

const ANNOTATIONS: &[&str] = &["description", "nullable", "deprecated", "default", "example"];

/// Entries that restrict the values, beside a keyword that does so already.
fn beside<'a>(schema: &Object<'a>, keyword: &'a str) -> impl Iterator<Item = &'a Entry> {
    let refused = ["anyOf", "not", "discriminator"];
    schema.node.entries().iter().filter(move |entry| {
        let key = entry.key.as_str();
        key != keyword && !ANNOTATIONS.contains(&key) && !key.starts_with("x-") && !refused.contains(&key)
    })
}

fn schema_all_of(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let Some(items) = schema.node.get("allOf").and_then(Node::as_list) else { continue };
        let at = schema.pointer.key("allOf");
        match items {
            [only] if only.get("$ref").is_some() => {}
            [only] => findings.add(&at.index(0), format!("`allOf` holds {} instead of a `$ref`", only.value.kind())),
            many => findings.add(&at, format!("`allOf` has {} parts instead of one", many.len())),
        }
        if !matches!(schema.usage, Usage::Property(_)) {
            findings.add(&at, "`allOf` stands elsewhere than under a property");
        }
        for entry in beside(schema, "allOf") {
            findings.add(&schema.pointer.key(&entry.key), format!("`{}` stands beside `allOf`", entry.key));
        }
    }
}

fn schema_one_of(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let Some(branches) = schema.node.get("oneOf").and_then(Node::as_list) else { continue };
        let at = schema.pointer.key("oneOf");
        if branches.len() < 2 {
            findings.add(&at, format!("`oneOf` has {} branches", branches.len()));
        }
        let mut seen = BTreeSet::new();
        for (index, branch) in branches.iter().enumerate() {
            let at = at.index(index);
            let bare = branch.entries().iter().all(|entry| ["$ref", "type", "format"].contains(&entry.key.as_str()));
            // `schema-inline` reports an object that needs a name.
            if !bare && branch.get("properties").is_none() {
                findings.add(&at, "the branch is neither a `$ref` nor a bare `type`");
            }
            let Some(resolved) = context.resolve_schema(branch) else { continue };
            if resolved.get("oneOf").is_some() {
                findings.add(&at, "the branch is a union itself");
            }
            let Some(name) = type_of(resolved) else { continue };
            let json_type = if name == "number" { "integer" } else { name };
            if !seen.insert(json_type) {
                findings.add(&at, format!("another branch is of the same JSON type, {name}"));
            }
        }
        for entry in beside(schema, "oneOf") {
            findings.add(&schema.pointer.key(&entry.key), format!("`{}` stands beside `oneOf`", entry.key));
        }
        if schema.node.get("deprecated").is_some() {
            findings
                .add(&schema.pointer.key("deprecated"), "the served document cannot say that a union is deprecated");
        }
    }
}

const CONSTRAINTS: &[&str] = &[
    "enum",
    "x-extensible-enum",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

fn schema_inline(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas().filter(|schema| !matches!(schema.usage, Usage::Component(_))) {
        let what = if schema.node.get("properties").is_some() {
            "an object"
        } else if schema.node.get("oneOf").is_some() {
            "a union"
        } else if has_any(schema.node, &["enum", "x-extensible-enum"]) {
            "an enum"
        } else if has_any(schema.node, CONSTRAINTS) {
            "a constrained value"
        } else {
            continue;
        };
        findings.add(&schema.pointer, format!("{what} is described in place and so has no name"));
    }
}

fn schema_nullable(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas().filter(|schema| schema.node.get("nullable").is_some()) {
        let typed = has_any(schema.node, &["type", "allOf"]);
        if !matches!(schema.usage, Usage::Property(_)) || !typed {
            findings.add(&schema.pointer.key("nullable"), "`nullable` stands elsewhere than on a property with a type");
        }
    }
}

fn array_items(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        if type_of(schema.node) == Some("array") && schema.node.get("items").is_none() {
            findings.add(&schema.pointer, "the array has no `items`");
        }
    }
}

fn additional_properties(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas().filter(|schema| type_of(schema.node) == Some("object")) {
        let rest = schema.node.get("additionalProperties");
        let properties = schema.node.get("properties").map(Node::entries);
        let at = schema.pointer.key("additionalProperties");
        match (properties, rest.map(Node::as_bool)) {
            (Some([]), _) => findings.add(&schema.pointer.key("properties"), "the object has no properties"),
            (Some(_), None | Some(Some(false))) | (None, Some(Some(true) | None)) => {}
            (Some(_), Some(_)) => findings.add(&at, "the object has both properties and a free rest"),
            (None, None) => findings.add(&schema.pointer, "the object has neither properties nor a free rest"),
            (None, Some(Some(false))) => findings.add(&at, "the object can never have any key"),
        }
    }
}

fn object_strictness(context: &Context<'_>, findings: &mut Findings<'_>) {
    let (mut requests, mut answers): (Vec<Pointer>, Vec<Pointer>) = (Vec::new(), Vec::new());
    for operation in context.operations() {
        // The body of a callback is read like an answer: its reader has to accept later fields.
        let body = operation.pointer.key("requestBody");
        if operation.host.is_some() {
            answers.push(body)
        } else {
            requests.push(body)
        }
        answers.push(operation.pointer.key("responses"));
    }
    let (in_requests, in_answers) = (context.reachable(&requests), context.reachable(&answers));
    for schema in context.schemas() {
        // An object that is described in place has no name and is refused for that.
        if !matches!(schema.usage, Usage::Component(_)) || schema.node.get("properties").is_none() {
            continue;
        }
        let rest = schema.node.get("additionalProperties");
        let strict = rest.and_then(Node::as_bool) == Some(false);
        let at = if strict { schema.pointer.key("additionalProperties") } else { schema.pointer.clone() };
        match (in_requests.contains(&schema.pointer), in_answers.contains(&schema.pointer)) {
            (true, true) => findings.add(&at, "the object is sent both in requests and in answers"),
            // Any other rest beside properties is a matter of `additional-properties`.
            (true, false) if rest.is_none() => {
                findings.add(&at, "the object of a request does not refuse unknown fields")
            }
            (false, true) if strict => findings.add(&at, "the object of an answer refuses unknown fields"),
            _ => {}
        }
    }
}

fn required_property(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let Some(required) = schema.node.get("required").and_then(Node::as_list) else { continue };
        let Some(properties) = schema.node.get("properties").and_then(Node::as_map) else { continue };
        let at = schema.pointer.key("required");
        if required.is_empty() {
            findings.add_with(&at, "the list of required properties is empty", "remove it");
        }
        let mut seen = BTreeSet::new();
        for (index, item) in required.iter().enumerate() {
            let Some(name) = item.as_str() else { continue };
            if !properties.iter().any(|entry| entry.key == name) {
                let known: Vec<&str> = properties.iter().map(|entry| entry.key.as_str()).collect();
                let remedy = format!("name one of {}, or describe the property", enumerate(&known));
                findings.add_with(&at.index(index), format!("the required property `{name}` is not described"), remedy);
            } else if !seen.insert(name) {
                findings.add(&at.index(index), format!("the property `{name}` is listed twice"));
            }
        }
    }
}
