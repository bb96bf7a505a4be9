//! What a schema of a Rust type says otherwise in the served document, so that generators of code read it.

use utoipa::openapi::schema::{Object, ObjectBuilder, SchemaType};
use utoipa::openapi::{RefOr, Schema};

/// Replaces a union by its description.
pub(super) fn without_type(schema: &mut RefOr<Schema>) {
    let RefOr::T(Schema::OneOf(union)) = schema else { return };
    let mut object = ObjectBuilder::new().schema_type(SchemaType::AnyValue).build();
    object.title = union.title.take();
    object.description = union.description.take();
    object.default = union.default.take();
    object.example = union.example.take();
    object.examples = std::mem::take(&mut union.examples);
    object.extensions = union.extensions.take();
    *schema = RefOr::T(Schema::Object(object));
}

/// The properties of an object.
pub(super) fn properties(schema: &mut RefOr<Schema>) -> impl Iterator<Item = &mut RefOr<Schema>> {
    let object = match schema {
        RefOr::T(Schema::Object(object)) => Some(object),
        _ => None,
    };
    object.into_iter().flat_map(|object| object.properties.values_mut())
}

/// Replaces "this reference or null" by the reference alone.
pub(super) fn remove_null(property: &mut RefOr<Schema>, reference: &str) {
    let RefOr::T(Schema::OneOf(either)) = property else { return };
    let refers = |one: &RefOr<Schema>| matches!(one, RefOr::Ref(target) if target.ref_location == reference);
    let Some(at) = either.items.iter().position(refers) else { return };
    let mut target = either.items.swap_remove(at);
    if let RefOr::Ref(target) = &mut target
        && let Some(text) = either.description.take()
    {
        target.description = text;
    }
    *property = target;
}

/// Adds a property under other names behind it. None of them is required.
pub(super) fn aliases(object: &mut Object, canonical: &str, others: &[&str], text: &str) {
    object.required.retain(|name| name != canonical);
    let Some(mut property) = object.properties.get(canonical).cloned() else { return };
    let description = match &mut property {
        RefOr::Ref(reference) => {
            reference.description = text.to_owned();
            None
        }
        RefOr::T(Schema::Object(inner)) => Some(&mut inner.description),
        RefOr::T(Schema::Array(inner)) => Some(&mut inner.description),
        RefOr::T(Schema::OneOf(inner)) => Some(&mut inner.description),
        RefOr::T(Schema::AllOf(inner)) => Some(&mut inner.description),
        RefOr::T(Schema::AnyOf(inner)) => Some(&mut inner.description),
        RefOr::T(_) => None,
    };
    if let Some(description) = description {
        *description = Some(text.to_owned());
    }
    let at = object.properties.get_index_of(canonical).map_or(object.properties.len(), |at| at + 1);
    for (index, other) in others.iter().enumerate() {
        object.properties.shift_insert(at + index, (*other).to_owned(), property.clone());
    }
}
