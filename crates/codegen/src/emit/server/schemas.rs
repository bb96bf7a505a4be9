//! Tables that explain what is wrong with a body, one for each named schema that a body can reach.

use std::collections::BTreeSet;
use std::fmt::Display;

use crate::emit::code::{CodeWriter, literal, option, raw};
use crate::emit::types::{pattern_words, unit};
use crate::model::{Field, Model, Shape, TypeDef, TypeRef, UnknownFields, constant};
use crate::project::CratePaths;

pub fn emit(model: &Model, crate_paths: &CratePaths) -> CodeWriter {
    let mut tables = CodeWriter::new();
    let reached = reached(model);
    for def in model.types.iter().filter(|def| reached.contains(def.name.as_str())) {
        tables.blank().docs(&format!("[`{0}`]({1}::{0}).", def.name, crate_paths.types));
        tables.line(format!("pub static {}: Schema = {};", constant(&def.name), shape(model, def)));
    }
    let mut code = CodeWriter::new();
    code.module_docs("Tables that explain what is wrong with a body. The types enforce the same constraints.").blank();
    let names = ["Additional", "ArrayRules", "MapRules", "ObjectRules", "Property", "Schema", "StringRules"];
    let used = |name: &&str| tables.mentions(&format!("{name}::")) || tables.mentions(&format!("{name} {{"));
    let used: Vec<&str> = names.into_iter().filter(used).collect();
    if !used.is_empty() {
        code.line(format!("use {}::schema::{{{}}};", crate_paths.server, used.join(", ")));
    }
    code.append(tables)
}

/// Names of all schemas that a request body or a notification refers to, however deeply.
pub fn reached(model: &Model) -> BTreeSet<&str> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&TypeRef> = super::all(model).filter_map(|operation| operation.body.as_ref()).collect();
    while let Some(ty) = waiting.pop() {
        match ty {
            TypeRef::List(inner) | TypeRef::Map(inner) => waiting.push(inner),
            TypeRef::Named(name) => {
                let Some(def) = model.type_def(name) else { continue };
                if reached.insert(def.name.as_str()) {
                    waiting.extend(def.shape.parts());
                }
            }
            _ => {}
        }
    }
    reached
}

fn shape(model: &Model, def: &TypeDef) -> String {
    match &def.shape {
        Shape::Text { min, max, pattern } => format!(
            "Schema::String(StringRules {{ min: {}, max: {}, pattern: {}, {} ..StringRules::ANY }})",
            min.unwrap_or_default(),
            option(*max),
            option(pattern.as_deref().map(raw)),
            pattern
                .as_ref()
                .map(|_| format!("pattern_words: {},", literal(&pattern_words(model, &def.name))))
                .unwrap_or_default()
        ),
        Shape::Integer { min, max, .. } => integer(min, max, unit(model, &def.name)),
        Shape::Closed(words) => {
            let values: Vec<String> = words.iter().map(|word| literal(&word.value)).collect();
            format!("Schema::String(StringRules {{ values: &[{}], ..StringRules::ANY }})", values.join(", "))
        }
        Shape::Open(words) => {
            let values: Vec<String> = words.iter().map(|word| literal(&word.value)).collect();
            format!("Schema::OpenEnum {{ values: &[{}] }}", values.join(", "))
        }
        Shape::Union(branches) => {
            let branches: Vec<String> = branches.iter().map(|branch| in_place(&branch.ty)).collect();
            format!("Schema::Union(&[{}])", branches.join(", "))
        }
        Shape::List { item, min, max, unique } => format!(
            "Schema::Array(ArrayRules {{ items: {}, min: {}, max: {}, unique: {unique} }})",
            reference(item),
            min.unwrap_or_default(),
            option(*max)
        ),
        Shape::Map { value, min, max } => format!(
            "Schema::Map(MapRules {{ values: {}, min: {}, max: {} }})",
            reference(value),
            min.unwrap_or_default(),
            option(*max)
        ),
        Shape::Object { fields, unknown } => {
            let properties: String = fields.iter().map(property).collect();
            let additional = match unknown {
                UnknownFields::Refuse => "Additional::Deny",
                UnknownFields::Keep => "Additional::Keep",
            };
            format!(
                "Schema::Object(ObjectRules {{ properties: &[{properties}], additional: {additional}, ..ObjectRules::ANY }})"
            )
        }
    }
}

fn integer(min: impl Display, max: impl Display, unit: &str) -> String {
    format!("Schema::Integer {{ min: {min}, max: {max}, unit: {} }}", literal(unit))
}

fn property(field: &Field) -> String {
    let aliases: Vec<String> = field.aliases.iter().map(|alias| literal(alias)).collect();
    format!(
        "Property {{ name: {}, aliases: &[{}], required: {}, nullable: {}, schema: {} }},\n",
        literal(&field.wire),
        aliases.join(", "),
        field.required,
        field.nullable,
        reference(&field.ty)
    )
}

/// As a `&'static Schema`.
fn reference(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(name) => format!("&{}", constant(name)),
        other => format!("&{}", in_place(other)),
    }
}

/// As a `Schema`; constants cannot read statics, so a named one is copied through a reference by the union itself.
fn in_place(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(name) => constant(name),
        TypeRef::Text => "Schema::String(StringRules::ANY)".to_owned(),
        TypeRef::Bool => "Schema::Boolean".to_owned(),
        TypeRef::Int32 => integer(i32::MIN, i32::MAX, ""),
        TypeRef::Int64 => integer("i64::MIN", "i64::MAX", ""),
        TypeRef::Double => "Schema::Number".to_owned(),
        TypeRef::Any => "Schema::Any".to_owned(),
        TypeRef::List(item) => format!("Schema::Array(ArrayRules {{ items: {}, ..ArrayRules::ANY }})", reference(item)),
        TypeRef::Map(value) => format!("Schema::Map(MapRules {{ values: {}, ..MapRules::ANY }})", reference(value)),
    }
}
