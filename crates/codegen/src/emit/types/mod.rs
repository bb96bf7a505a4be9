//! The types: one Rust type for each named schema.

mod builders;
mod defaults;
mod macro_input;
mod objects;
mod scalars;
mod unions;

pub use defaults::{implements_default, unnamed};
pub use objects::{FieldPresence, has_or_default};
pub use scalars::{pattern_words, unit};
pub use unions::{Conversion, converts_from_text};

use super::OutputFile;
use super::code::CodeWriter;
use crate::model::{Model, Shape, TypeDef, TypeRef};
use crate::project::CratePaths;

/// The files of the types.
pub fn emit(model: &Model, crate_paths: &CratePaths) -> Vec<OutputFile> {
    let has = |wanted: fn(&Shape) -> bool| model.types.iter().any(|def| wanted(&def.shape));
    let mut files = Vec::new();
    if has(|shape| !is_object(shape)) {
        files.push(("scalars", scalars::emit(model, crate_paths)));
    }
    if has(is_object) {
        files.push(("objects", objects::emit(model, crate_paths)));
        files.push(("builders", builders::emit(model, crate_paths)));
    }
    let mut root = CodeWriter::new();
    root.module_docs("The types of the document: one for each named schema.").blank();
    for (name, _) in &files {
        root.line(format!("mod {name};"));
    }
    root.blank();
    for (name, _) in &files {
        root.line(format!("pub use {name}::*;"));
    }
    if has(|shape| matches!(shape, Shape::Open(_))) {
        root.line(format!("pub use {}::WithOriginal;", crate_paths.support));
    }
    let files = files.into_iter().map(|(name, code)| OutputFile::rust(&format!("{name}.rs"), code));
    std::iter::once(OutputFile::rust("mod.rs", root)).chain(files).collect()
}

/// Types whose names are also those of a derive or of a variant, between which a link alone would not choose.
const AMBIGUOUS: &[&str] =
    &["Clone", "Copy", "Debug", "Default", "Eq", "Err", "Hash", "None", "Ok", "Ord", "PartialEq", "PartialOrd", "Some"];

/// A link to a type, in a comment.
fn link(name: &str) -> String {
    if AMBIGUOUS.contains(&name) { format!("[`{name}`](type@{name})") } else { format!("[`{name}`]") }
}

/// A link to a field of a type, in a comment. A method of a derived trait may have the same name.
fn field_link(ty: &str, field: &str) -> String {
    let name = field.trim_start_matches("r#");
    if METHODS.contains(&name) { format!("[`{ty}::{name}`](field@{ty}::{name})") } else { format!("[`{ty}::{name}`]") }
}

/// Functions of every generated object.
const METHODS: &[&str] = &["builder", "of", "serialize", "deserialize"];

fn is_object(shape: &Shape) -> bool {
    matches!(shape, Shape::Object { .. })
}

/// The head of a file of types: what it imports from the support and from its neighbours, as far as `body` needs it.
fn head(model: &Model, crate_paths: &CratePaths, docs: &str, neighbours: bool, body: CodeWriter) -> CodeWriter {
    let mut code = CodeWriter::new();
    code.module_docs(docs).allow_deprecated(model).blank();
    if body.mentions("support::") {
        code.line(format!("use {};", crate_paths.support));
    }
    if neighbours {
        code.blank().line("use super::*;");
    }
    code.blank().append(body)
}

/// Whether any of `types`, or anything in it, is a named type that `wanted` accepts.
fn refer_to<'a>(model: &Model, types: impl Iterator<Item = &'a TypeRef>, wanted: impl Fn(&Shape) -> bool) -> bool {
    let mut named = types.filter_map(TypeRef::named).filter_map(|name| model.type_def(name));
    named.any(|def| wanted(&def.shape))
}

/// Prints the Rust type of a reference.
#[derive(Clone, Copy)]
pub struct TypePrinter<'a> {
    /// The model, to find which types are open enums.
    pub model: &'a Model,
    /// The prefix of type names, such as `types::`.
    pub prefix: &'a str,
    /// Whether values of open enums keep the original text.
    pub keep_original: bool,
    /// Whether names of the prelude are written as full paths, where types of the document are beside them.
    pub full: bool,
}

impl<'a> TypePrinter<'a> {
    /// For code inside the types.
    pub fn inside(model: &'a Model) -> Self {
        Self { model, prefix: "", keep_original: true, full: true }
    }

    /// For code that imports them as `types`.
    pub fn outside(model: &'a Model) -> Self {
        Self { model, prefix: "types::", keep_original: true, full: false }
    }

    /// For schemas, in which values have no original text.
    pub fn schema(self) -> Self {
        Self { keep_original: false, ..self }
    }

    /// The type.
    pub fn print(self, ty: &TypeRef) -> String {
        let Self { model, prefix, keep_original, full } = self;
        let (string, vec) = if full { ("::std::string::", "::std::vec::") } else { ("", "") };
        match ty {
            TypeRef::Named(name) if keep_original && is_open(model, name) => {
                format!("{prefix}WithOriginal<{prefix}{name}>")
            }
            TypeRef::Named(name) => format!("{prefix}{name}"),
            TypeRef::Text => format!("{string}String"),
            TypeRef::Bool => "bool".to_owned(),
            TypeRef::Int32 => "i32".to_owned(),
            TypeRef::Int64 => "i64".to_owned(),
            TypeRef::Double => "f64".to_owned(),
            TypeRef::Any => "serde_json::Value".to_owned(),
            TypeRef::List(item) => format!("{vec}Vec<{}>", self.print(item)),
            TypeRef::Map(value) => {
                format!("std::collections::BTreeMap<{string}String, {}>", self.print(value))
            }
        }
    }
}

fn is_open(model: &Model, name: &str) -> bool {
    matches!(model.type_def(name), Some(TypeDef { shape: Shape::Open(_), .. }))
}
