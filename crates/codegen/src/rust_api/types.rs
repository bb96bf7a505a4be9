//! The named types.

use super::Item;
use crate::emit::server::schemas::reached;
use crate::emit::types::{
    Conversion, FieldPresence, TypePrinter, converts_from_text, has_or_default, implements_default,
};
use crate::model::{EnumValue, Field, Model, Shape, TypeDef, UnknownFields, constant};

/// One item for each named schema.
pub(super) fn items(model: &Model) -> impl Iterator<Item = Item> {
    let tables = reached(model);
    model.types.iter().map(move |def| item(model, def, tables.contains(def.name.as_str())))
}

fn item(model: &Model, def: &TypeDef, has_table: bool) -> Item {
    let TypeDef { name, pointer, shape, .. } = def;
    let printer = TypePrinter::outside(model).schema();
    let (kind, signature, mut children) = match shape {
        Shape::Object { fields, unknown } => ("struct", String::new(), object(model, def, fields, *unknown)),
        Shape::Text { min: None, max: None, pattern: None } => {
            ("text", String::new(), vec![conversions(def, "`From<&str>` and `From<String>`")])
        }
        Shape::Text { .. } => {
            let conversion = conversions(def, "`TryFrom<&str>`, `TryFrom<String>` and `TryFrom<&String>`");
            ("text", String::new(), vec![conversion])
        }
        Shape::Integer { repr, .. } => ("integer", format!("`{repr}`"), Vec::new()),
        Shape::Closed(words) => ("closed enum", String::new(), variants(def, words, true)),
        Shape::Open(words) => ("open enum", String::new(), variants(def, words, false)),
        Shape::List { item, .. } => ("list", format!("`{}`", printer.print(item)), Vec::new()),
        Shape::Map { value, .. } => ("map", format!("`{}`", printer.print(value)), Vec::new()),
        Shape::Union(branches) => {
            let variant = |branch: &crate::model::UnionBranch| {
                let held = format!("`{}`", printer.print(&branch.ty));
                Item::new(&branch.variant, format!("types::{name}::{}", branch.variant), "variant", pointer)
                    .with_signature(held)
            };
            let mut children: Vec<Item> = branches.iter().map(variant).collect();
            match converts_from_text(model, branches) {
                Some((.., Conversion::Always)) => children.push(conversions(def, "`From<&str>`")),
                Some((.., Conversion::Checked)) => children.push(conversions(def, "`TryFrom<&str>`")),
                None => {}
            }
            if model.is_written_as_text(name) {
                children.push(implementation(def, "Display"));
                children.push(implementation(def, "FromStr"));
            }
            ("union", String::new(), children)
        }
    };
    if implements_default(model, def) {
        children.push(implementation(def, "Default"));
    }
    if has_table {
        let table = constant(name);
        // Called after the type, so a type that is called otherwise is one change.
        children.push(Item::new("table of constraints", format!("server::schemas::{table}"), "static", pointer));
    }
    Item::new(format!("types::{name}"), format!("types::{name}"), kind, pointer)
        .with_signature(signature)
        .with_children(children)
        .deprecated(def.is_deprecated())
}

/// How text becomes a value.
fn conversions(def: &TypeDef, impls: &str) -> Item {
    Item::new("conversions", format!("types::{}", def.name), "conversions of text", &def.pointer).with_signature(impls)
}

fn implementation(def: &TypeDef, of: &str) -> Item {
    Item::new(format!("impl {of}"), format!("{of} for types::{}", def.name), "impl", &def.pointer)
}

fn variants(def: &TypeDef, words: &[EnumValue], must_match: bool) -> Vec<Item> {
    let variant = |EnumValue { variant, .. }: &EnumValue| {
        let path = format!("types::{}::{variant}", def.name);
        Item { must_match, ..Item::new(variant, path, "variant", &def.pointer) }
    };
    words.iter().map(variant).collect()
}

/// Fields. Each has a setter of the builder, which comes, goes and changes with it.
fn object(model: &Model, def: &TypeDef, fields: &[Field], unknown: UnknownFields) -> Vec<Item> {
    let TypeDef { name, pointer, .. } = def;
    let printer = TypePrinter::outside(model).schema();
    let path = |member: &str| format!("types::{name}::{member}");
    let mut children = Vec::new();
    for field in fields {
        let at = format!("{pointer}/properties/{}", field.wire.replace('~', "~0").replace('/', "~1"));
        let ty = printer.print(&field.ty);
        let member = Item::new(&field.rust, path(&field.rust), "field", &at);
        let signature = match FieldPresence::of(field) {
            FieldPresence::Always => format!("`{ty}`"),
            FieldPresence::MaybeNull | FieldPresence::MaybeAbsent => format!("`Option<{ty}>`"),
            FieldPresence::MaybeBoth => format!("`Option<Option<{ty}>>`"),
        };
        children.push(member.with_signature(signature).deprecated(field.is_deprecated()));
        if has_or_default(model, field) {
            let accessor = format!("{}_or_default", field.rust.trim_start_matches("r#"));
            let method = Item::new(&accessor, path(&accessor), "method", &at).with_signature(format!("`{ty}`"));
            children.push(method.deprecated(field.is_deprecated()));
        }
    }
    if unknown == UnknownFields::Keep {
        // The setter of the same name adds one entry.
        children.push(Item::new("unknown", path("unknown"), "field", pointer));
        if fields.iter().any(|field| !field.aliases.is_empty()) {
            children.push(Item::new("ALIASES", path("ALIASES"), "constant", pointer));
        }
    }
    if model.error_item(def).is_some_and(|_| model.error_type() == Some(name)) {
        children.push(Item::new("of", path("of"), "function", pointer));
    }
    children
}
