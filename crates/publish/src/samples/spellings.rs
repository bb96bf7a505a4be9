//! The keys of a sample that are not in the canonical spelling of the document.

use std::collections::BTreeSet;

use serde_json::Value;
use smartassist_codegen::model::{Model, Shape, TypeRef};

/// The keys of a value of the named type that are other documented spellings of a field, sorted and without repetition.
pub(super) fn others(model: &Model, schema: &str, value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    named(model, schema, value, &mut found);
    found
}

fn named(model: &Model, name: &str, value: &Value, found: &mut BTreeSet<String>) {
    match model.type_def(name).map(|def| &def.shape) {
        Some(Shape::Object { fields, .. }) => {
            for (key, value) in value.as_object().into_iter().flatten() {
                let alias = fields.iter().find(|field| field.aliases.contains(key));
                if alias.is_some() {
                    found.insert(key.clone());
                }
                if let Some(field) = alias.or_else(|| fields.iter().find(|field| field.wire == *key)) {
                    within(model, &field.ty, value, found);
                }
            }
        }
        Some(Shape::List { item, .. }) => items(model, item, value, found),
        Some(Shape::Map { value: inner, .. }) => entries(model, inner, value, found),
        // Branches have different JSON types, so at most one of them has keys.
        Some(Shape::Union(branches)) => branches.iter().for_each(|branch| within(model, &branch.ty, value, found)),
        Some(Shape::Text { .. } | Shape::Integer { .. } | Shape::Closed(_) | Shape::Open(_)) | None => {}
    }
}

fn within(model: &Model, ty: &TypeRef, value: &Value, found: &mut BTreeSet<String>) {
    match ty {
        TypeRef::Named(name) => named(model, name, value, found),
        TypeRef::List(item) => items(model, item, value, found),
        TypeRef::Map(inner) => entries(model, inner, value, found),
        _ => {}
    }
}

fn items(model: &Model, item: &TypeRef, value: &Value, found: &mut BTreeSet<String>) {
    value.as_array().into_iter().flatten().for_each(|value| within(model, item, value, found));
}

fn entries(model: &Model, inner: &TypeRef, value: &Value, found: &mut BTreeSet<String>) {
    value.as_object().into_iter().flatten().for_each(|(_, value)| within(model, inner, value, found));
}
