//! The client view: the document as progenitor has to see it.
//!
//! The curated document stays as it is; named rules rewrite a copy. A rule that matches nothing in any document is an
//! error, so that none outlives its reason.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use crate::markdown::for_rustdoc;

/// A named rewriting of the document.
pub struct LoweringRule {
    /// Its name, as reports spell it.
    pub id: &'static str,
    /// Why progenitor needs it.
    pub reason: &'static str,
    apply: fn(&mut Value) -> usize,
}

/// Every rule, in the order in which they are applied.
pub const RULES: &[LoweringRule] = &[
    LoweringRule {
        id: "named-schemas-are-ours",
        reason: "the types are generated from the document directly; typify would close open enums, drop bounds and \
                 panic on some schemas, so it only gets to see the names",
        apply: named_schemas_are_ours,
    },
    LoweringRule {
        id: "client-supplied-parameters-are-optional",
        reason: "what the client adds to a request by itself is not asked from the caller of each operation",
        apply: client_supplied_parameters_are_optional,
    },
    LoweringRule {
        id: "no-callbacks",
        reason: "progenitor ignores callbacks; the receiver is generated from the model instead",
        apply: no_callbacks,
    },
];

/// How often each rule matched, in the order of [`RULES`].
pub type MatchCounts = Vec<usize>;

/// The client view of a document.
pub fn client_view(document: &Value) -> (Value, MatchCounts) {
    let mut view = document.clone();
    let matches = RULES.iter().map(|rule| (rule.apply)(&mut view)).collect();
    prose_for_rustdoc(&mut view);
    (view, matches)
}

fn named_schemas_are_ours(document: &mut Value) -> usize {
    let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else { return 0 };
    for schema in schemas.values_mut() {
        *schema = json!({ "type": "string" });
    }
    schemas.len()
}

fn client_supplied_parameters_are_optional(document: &mut Value) -> usize {
    let mut matched = 0;
    for_each_object(document, &mut |object| {
        if object.get("x-client-supplied") == Some(&Value::Bool(true)) {
            object.insert("required".to_owned(), Value::Bool(false));
            matched += 1;
        }
    });
    matched
}

/// progenitor copies descriptions into doc comments, where code without a language is a test and `[x]` a link.
fn prose_for_rustdoc(document: &mut Value) {
    for_each_object(document, &mut |object| {
        for key in ["summary", "description"] {
            if let Some(Value::String(text)) = object.get_mut(key)
                && let Cow::Owned(changed) = for_rustdoc(text)
            {
                *text = changed;
            }
        }
    });
}

fn no_callbacks(document: &mut Value) -> usize {
    let mut matched = 0;
    for_each_object(document, &mut |object| {
        matched += usize::from(object.contains_key("responses") && object.shift_remove("callbacks").is_some());
    });
    matched
}

fn for_each_object(value: &mut Value, visit: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            visit(object);
            object.values_mut().for_each(|value| for_each_object(value, visit));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| for_each_object(item, visit)),
        _ => {}
    }
}
