//! The vocabulary: one Rust type for each named schema.

mod builders;
mod objects;
mod scalars;

use super::code::Code;
use super::{Output, Places};
use crate::model::{Model, Shape, TypeDef, TypeRef};

/// The files of the vocabulary.
pub fn emit(model: &Model, places: &Places) -> Vec<Output> {
    let mut root = Code::new();
    root.module_docs("The vocabulary of the document: one type for each named schema.").blank();
    root.line("mod builders;").line("mod objects;").line("mod scalars;").blank();
    root.line("pub use builders::*;").line("pub use objects::*;").line("pub use scalars::*;");
    vec![
        Output::rust("mod.rs", root),
        Output::rust("scalars.rs", scalars::emit(model, places)),
        Output::rust("objects.rs", objects::emit(model, places)),
        Output::rust("builders.rs", builders::emit(model, places)),
    ]
}

/// How Rust spells a type where it is used.
#[derive(Clone, Copy)]
pub struct Speller<'a> {
    /// Tells open enums from the rest.
    pub model: &'a Model,
    /// Stands before names of the vocabulary, such as `types::`.
    pub prefix: &'a str,
    /// Whether values of open enums remember how they were spelled.
    pub remember: bool,
}

impl<'a> Speller<'a> {
    /// For code inside the vocabulary.
    pub fn inside(model: &'a Model) -> Self {
        Self { model, prefix: "", remember: true }
    }

    /// For code that imports the vocabulary as `types`.
    pub fn outside(model: &'a Model) -> Self {
        Self { model, prefix: "types::", remember: true }
    }

    /// For schemas, which know nothing of spellings.
    pub fn schema(self) -> Self {
        Self { remember: false, ..self }
    }

    /// The type.
    pub fn spell(self, ty: &TypeRef) -> String {
        let Self { model, prefix, remember } = self;
        match ty {
            TypeRef::Named(name) if remember && is_open(model, name) => format!("{prefix}Spelled<{prefix}{name}>"),
            TypeRef::Named(name) => format!("{prefix}{name}"),
            TypeRef::Text => "String".to_owned(),
            TypeRef::Bool => "bool".to_owned(),
            TypeRef::Int32 => "i32".to_owned(),
            TypeRef::Int64 => "i64".to_owned(),
            TypeRef::Double => "f64".to_owned(),
            TypeRef::Any => "serde_json::Value".to_owned(),
            TypeRef::List(item) => format!("Vec<{}>", self.spell(item)),
            TypeRef::Map(value) => format!("std::collections::BTreeMap<String, {}>", self.spell(value)),
        }
    }
}

fn is_open(model: &Model, name: &str) -> bool {
    matches!(model.type_def(name), Some(TypeDef { shape: Shape::Open(_), .. }))
}
