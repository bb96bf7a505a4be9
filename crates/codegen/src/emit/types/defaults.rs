//! What an absent value stands for.

use serde_json::Value;

use crate::emit::code::{CodeWriter, literal};
use crate::model::{EnumValue, Model, Shape, TypeDef, TypeRef, UnionBranch};

/// `Default` where the document states a default, and for maps that may be empty.
pub fn emit(code: &mut CodeWriter, model: &Model, def: &TypeDef) {
    if let Some((docs, value)) = default(model, def) {
        implement(code, &def.name, docs, &value);
    }
}

/// Whether the type has a `Default`.
pub fn implements_default(model: &Model, def: &TypeDef) -> bool {
    default(model, def).is_some()
}

/// What `Default` returns, with its comment.
fn default(model: &Model, def: &TypeDef) -> Option<(&'static str, String)> {
    match &def.shape {
        Shape::Map { min: None | Some(0), .. } => {
            Some(("No entries.", "Self(::core::default::Default::default())".to_owned()))
        }
        _ => {
            let default = def.annotations.get("default").filter(|_| has_default(def))?;
            Some(("The value that an absent field stands for.", named(model, def, "Self", default)?))
        }
    }
}

/// Whether the type has a default in the document.
pub fn has_default(def: &TypeDef) -> bool {
    let scalar = !matches!(def.shape, Shape::Object { .. } | Shape::List { .. } | Shape::Map { .. });
    scalar && def.annotations.contains_key("default")
}

fn implement(code: &mut CodeWriter, name: &str, docs: &str, value: &str) {
    code.blank().line(format!("impl ::core::default::Default for {name} {{")).docs(docs);
    code.line("fn default() -> Self {").line(value).line("}").line("}");
}

/// A value of a type that has no name.
pub fn unnamed(ty: &TypeRef, value: &Value) -> Option<String> {
    match (ty, value) {
        (TypeRef::Text, Value::String(text)) => Some(format!("{}.to_owned()", literal(text))),
        // A double has to look like one.
        (TypeRef::Double, Value::Number(number)) => Some(format!("{:?}", number.as_f64()?)),
        (TypeRef::Int32 | TypeRef::Int64, Value::Number(_)) | (TypeRef::Bool, Value::Bool(_)) => {
            Some(value.to_string())
        }
        _ => None,
    }
}

/// A value of a named type; `own` is what the type is called where the value stands.
fn named(model: &Model, def: &TypeDef, own: &str, value: &Value) -> Option<String> {
    match (&def.shape, value) {
        (Shape::Text { .. }, Value::String(text)) => Some(format!("{own}({}.to_owned())", literal(text))),
        (Shape::Integer { .. }, Value::Number(number)) => Some(format!("{own}({number})")),
        (Shape::Closed(words), Value::String(text)) => {
            words.iter().find(|word| word.value == *text).map(|EnumValue { variant, .. }| format!("{own}::{variant}"))
        }
        (Shape::Open(words), Value::String(text)) => {
            let known = words.iter().find(|word| word.value.eq_ignore_ascii_case(text));
            Some(match known {
                Some(EnumValue { variant, .. }) => format!("{own}::{variant}"),
                None => format!("{own}::Other({}.to_owned())", literal(text)),
            })
        }
        (Shape::Union(branches), value) => {
            // Branches have different JSON types, so one at most has such a value.
            let inner = |UnionBranch { variant, ty }: &UnionBranch| {
                Some(format!("{own}::{variant}({})", any(model, ty, value)?))
            };
            branches.iter().find_map(inner)
        }
        _ => None,
    }
}

fn any(model: &Model, ty: &TypeRef, value: &Value) -> Option<String> {
    let TypeRef::Named(name) = ty else { return unnamed(ty, value) };
    let def = model.type_def(name)?;
    let text = named(model, def, name, value)?;
    // Inside others, values of open enums remember their spelling.
    Some(if matches!(def.shape, Shape::Open(_)) { format!("{text}.into()") } else { text })
}
