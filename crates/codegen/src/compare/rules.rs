//! The named rules of normalisation.

use serde_json::{Map, Value, json};

use super::dereference::dereference;
use crate::markdown;
use crate::portable::{self, ToolKind};

/// Which document a rule rewrites.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleTarget {
    /// The curated one.
    Curated,
    /// The served one.
    Served,
    /// Both.
    Both,
}

/// A named rewriting that removes a difference without meaning.
pub struct NormalisationRule {
    /// Its name.
    pub id: &'static str,
    /// Why the difference has no meaning.
    pub reason: &'static str,
    /// Which document it rewrites.
    pub side: RuleTarget,
    /// Rewrites the document, and returns how often.
    pub apply: fn(&mut Value) -> usize,
}

/// Every rule, in the order in which they are applied.
pub const RULES: &[NormalisationRule] = &[
    NormalisationRule {
        id: "version",
        reason: "utoipa writes 3.1 only, progenitor reads 3.0 only",
        side: RuleTarget::Served,
        apply: |document| {
            let served = document.get("openapi") == Some(&json!("3.1.0"));
            if served && let Some(object) = document.as_object_mut() {
                object.insert("openapi".to_owned(), json!("3.0.3"));
            }
            usize::from(served)
        },
    },
    NormalisationRule {
        id: "version-of-the-crate",
        reason: "the served version is that of the crate with the document's behind the `+`: generators want a semantic \
                 version",
        side: RuleTarget::Served,
        apply: version_of_the_crate,
    },
    NormalisationRule {
        id: "own-server",
        reason: "a running server lists itself before the vendor's",
        side: RuleTarget::Served,
        apply: |document| {
            let servers = document.get_mut("servers").and_then(Value::as_array_mut);
            let Some(servers) = servers.filter(|servers| servers.first() == Some(&portable::own_server())) else {
                return 0;
            };
            servers.remove(0);
            1
        },
    },
    NormalisationRule {
        id: "licence-identifier",
        reason: "3.1 has a member of its own for an SPDX expression, beside which no URL may stand",
        side: RuleTarget::Curated,
        apply: portable::licence,
    },
    NormalisationRule {
        id: "unions-without-a-type",
        reason: "generators do not read the unions of answers and notifications, so they are served without a type",
        side: RuleTarget::Curated,
        apply: portable::unions,
    },
    NormalisationRule {
        id: "aliases-as-properties",
        reason: "other documented spellings are served as properties, for tools that do not know `x-aliases`",
        side: RuleTarget::Curated,
        apply: |document| portable::aliases(document, ToolKind::Generator),
    },
    NormalisationRule {
        id: "webhooks",
        reason: "what is called back is served as a webhook too, which 3.0 does not have",
        side: RuleTarget::Curated,
        apply: portable::webhooks,
    },
    NormalisationRule {
        id: "dereference",
        reason: "a part may stand where it is used or be referred to; schemas and examples keep their names",
        side: RuleTarget::Both,
        apply: |document| {
            let kinds = ["parameters", "requestBodies", "headers", "responses"];
            kinds.iter().map(|kind| dereference(document, kind)).sum()
        },
    },
    NormalisationRule {
        id: "editorial-extensions",
        reason: "these instruct our generators or explain; only `x-required-scope` and `x-extensible-enum` are contract",
        side: RuleTarget::Curated,
        apply: editorial_extensions,
    },
    NormalisationRule {
        id: "soft-line-breaks",
        reason: "a single line break in prose is a blank to Markdown; doc comments are broken where Rust wants it",
        side: RuleTarget::Both,
        apply: |document| for_objects(document, &mut soft_line_breaks),
    },
    NormalisationRule {
        id: "optional-by-default",
        reason: "`required: false` is what a parameter or header is anyway",
        side: RuleTarget::Both,
        apply: |document| {
            for_objects(document, &mut |object| take_if(object, "required", |required| *required == Value::Bool(false)))
        },
    },
    NormalisationRule {
        id: "examples-become-example",
        reason: "3.1 has a list of examples in a schema, 3.0 has one example",
        side: RuleTarget::Served,
        apply: |document| for_objects(document, &mut examples_become_example),
    },
    NormalisationRule {
        id: "null-type-becomes-nullable",
        reason: "3.1 says null by a type, 3.0 by a keyword",
        side: RuleTarget::Served,
        apply: |document| for_objects(document, &mut null_type_becomes_nullable),
    },
    NormalisationRule {
        id: "notes-beside-references",
        reason: "utoipa keeps neither an example nor a deprecation beside a reference; the example of the named schema \
                 remains, and the field in Rust is deprecated",
        side: RuleTarget::Both,
        apply: |document| {
            for_objects(document, &mut |object| {
                let refers = object.contains_key("allOf") || object.contains_key("$ref");
                let notes: &[&str] = if refers { &["example", "deprecated"] } else { &[] };
                notes.iter().map(|key| take_if(object, key, |_| true)).sum()
            })
        },
    },
    NormalisationRule {
        id: "siblings-become-all-of",
        reason: "3.1 allows keywords beside `$ref`, 3.0 wants it wrapped",
        side: RuleTarget::Served,
        apply: |document| for_objects(document, &mut siblings_become_all_of),
    },
    NormalisationRule {
        id: "repeated-descriptions",
        reason: "a field without a description of its own is documented in Rust by that of its type",
        side: RuleTarget::Served,
        apply: repeated_descriptions,
    },
    NormalisationRule {
        id: "unknown-fields-are-kept",
        reason: "Rust keeps unknown fields in a map, which utoipa writes as additional properties; that is the default",
        side: RuleTarget::Served,
        apply: |document| {
            for_objects(document, &mut |object| {
                let named = object.contains_key("properties");
                let any = |value: &Value| {
                    value.as_object().is_some_and(|schema| schema.keys().all(|key| key == "description"))
                };
                if named { take_if(object, "additionalProperties", any) } else { 0 }
            })
        },
    },
    NormalisationRule {
        id: "free-maps",
        reason: "a map to anything is `{}` to utoipa, `true` to the document, or nothing at all",
        side: RuleTarget::Both,
        apply: |document| {
            for_objects(document, &mut |object| {
                let any = |value: &Value| *value == Value::Bool(true) || *value == json!({});
                let free = object.get("type") == Some(&json!("object"));
                if free { take_if(object, "additionalProperties", any) } else { 0 }
            })
        },
    },
    NormalisationRule {
        id: "names-of-map-keys",
        reason: "the keys of a JSON object are strings",
        side: RuleTarget::Served,
        apply: |document| {
            for_objects(document, &mut |object| {
                take_if(object, "propertyNames", |names| *names == json!({ "type": "string" }))
            })
        },
    },
    NormalisationRule {
        id: "order-of-required",
        reason: "the list of required fields is a set",
        side: RuleTarget::Both,
        apply: |document| {
            for_objects(document, &mut |object| {
                let Some(Value::Array(names)) = object.get_mut("required") else { return 0 };
                names.sort_by_key(Value::to_string);
                1
            })
        },
    },
];

/// Visits every object, inner ones first, but does not look into examples and defaults: what is in them is data,
/// whatever it looks like. Sums up what the visits return.
fn for_objects(value: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>) -> usize) -> usize {
    let mut matched = 0;
    match value {
        Value::Object(object) => {
            for (key, inner) in object.iter_mut() {
                match (key.as_str(), inner) {
                    // Properties and headers may well be called `default`: these keys are names.
                    ("properties" | "headers", Value::Object(named)) => {
                        matched += named.values_mut().map(|inner| for_objects(inner, visit)).sum::<usize>();
                    }
                    ("example" | "examples" | "default" | "enum" | "value", _) => {}
                    (_, inner) => matched += for_objects(inner, visit),
                }
            }
            matched += visit(object);
        }
        Value::Array(items) => {
            for item in items {
                matched += for_objects(item, visit);
            }
        }
        _ => {}
    }
    matched
}

fn version_of_the_crate(document: &mut Value) -> usize {
    let Some(Value::String(version)) = document.pointer_mut("/info/version") else { return 0 };
    let Some((crate_version, api)) = version.split_once('+') else { return 0 };
    let numbers: Vec<&str> = crate_version.split('.').collect();
    if numbers.len() != 3 || numbers.iter().any(|number| number.parse::<u64>().is_err()) {
        return 0;
    }
    *version = api.to_owned();
    1
}

fn editorial_extensions(document: &mut Value) -> usize {
    let contract = ["x-required-scope", "x-extensible-enum"];
    let mut strip = |object: &mut Map<String, Value>| {
        let before = object.len();
        object.retain(|key, _| !key.starts_with("x-") || contract.contains(&key.as_str()));
        before - object.len()
    };
    let mut stripped = for_objects(document, &mut strip);
    // The named examples are ours, only their values are data.
    let examples = document.pointer_mut("/components/examples").and_then(Value::as_object_mut);
    for example in examples.into_iter().flat_map(Map::values_mut) {
        stripped += example.as_object_mut().map_or(0, &mut strip);
    }
    stripped
}

fn soft_line_breaks(object: &mut Map<String, Value>) -> usize {
    let Some(Value::String(text)) = object.get_mut("description") else { return 0 };
    let joined = markdown::unwrapped(&markdown::for_rustdoc(text));
    let changed = joined != *text;
    *text = joined;
    usize::from(changed)
}

fn take_if(object: &mut Map<String, Value>, key: &str, condition: impl Fn(&Value) -> bool) -> usize {
    let matches = object.get(key).is_some_and(condition);
    if matches {
        object.shift_remove(key);
    }
    usize::from(matches)
}

fn examples_become_example(object: &mut Map<String, Value>) -> usize {
    let Some([example]) = object.get("examples").and_then(Value::as_array).map(Vec::as_slice) else { return 0 };
    let example = example.clone();
    object.shift_remove("examples");
    object.insert("example".to_owned(), example);
    1
}

fn null_type_becomes_nullable(object: &mut Map<String, Value>) -> usize {
    if let Some(Value::Array(types)) = object.get("type")
        && let [kind, Value::String(null)] = types.as_slice()
        && null == "null"
    {
        let kind = kind.clone();
        object.insert("type".to_owned(), kind);
        object.insert("nullable".to_owned(), Value::Bool(true));
        return 1;
    }
    if let Some(Value::Array(branches)) = object.get("oneOf")
        && let [kept, null] = branches.as_slice()
        && *null == json!({ "type": "null" })
    {
        let mut kept = kept.clone();
        object.shift_remove("oneOf");
        // In 3.1 the keys beside the reference belong to the field, not to the branch.
        if let Some(branch) = kept.as_object_mut()
            && let Some(reference) = branch.shift_remove("$ref")
        {
            object.append(branch);
            branch.insert("$ref".to_owned(), reference);
        }
        object.insert("allOf".to_owned(), json!([kept]));
        object.insert("nullable".to_owned(), Value::Bool(true));
        return 1;
    }
    0
}

fn siblings_become_all_of(object: &mut Map<String, Value>) -> usize {
    if object.len() < 2 {
        return 0;
    }
    let is_schema =
        |reference: &Value| reference.as_str().is_some_and(|path| path.starts_with("#/components/schemas/"));
    let Some(reference) = object.get("$ref").filter(|reference| is_schema(reference)).cloned() else { return 0 };
    object.shift_remove("$ref");
    object.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
    1
}

/// `allOf: [$ref]` with nothing but the description of what it refers to becomes the bare reference.
fn repeated_descriptions(document: &mut Value) -> usize {
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    for_objects(document, &mut |object| {
        let Some([Value::Object(only)]) = object.get("allOf").and_then(Value::as_array).map(Vec::as_slice) else {
            return 0;
        };
        let only = only.clone();
        let target = only.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
        let own = target.and_then(|name| schemas.get(name)).and_then(|schema| schema.get("description"));
        if object.get("description").is_none() || object.get("description") != own {
            return 0;
        }
        object.shift_remove("description");
        if object.len() == 1 {
            *object = only;
        }
        1
    })
}
