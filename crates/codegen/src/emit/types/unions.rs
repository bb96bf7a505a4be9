//! Values that may be of several JSON types.

use super::macro_input::{annotations, deprecate};
use super::{TypePrinter, link};
use crate::emit::code::{CodeWriter, literal};
use crate::model::{Model, Shape, TypeDef, TypeRef, UnionBranch};

/// The union, and the conversions that make it pleasant to use.
pub fn emit(code: &mut CodeWriter, model: &Model, def: &TypeDef, branches: &[UnionBranch]) {
    let name = &def.name;
    let printer = TypePrinter::inside(model);
    code.open("support::union! {").description(&def.docs);
    deprecate(code, def);
    code.open(format!("{name} {{"));
    for UnionBranch { variant, ty } in branches {
        code.docs(&format!("As {}.", described(ty))).line(format!("{variant}({}),", printer.print(ty)));
    }
    code.close("}").line(annotations(def)).close("}");
    if let Some((variant, text, conversion)) = converts_from_text(model, branches) {
        code.blank().docs(&format!("Reads the text as {}.", link(text)));
        if conversion == Conversion::Always {
            code.line(format!("impl ::core::convert::From<&str> for {name} {{")).line("fn from(text: &str) -> Self {");
            code.line(format!("Self::{variant}(text.into())")).line("}").line("}");
        } else {
            code.line(format!("impl ::core::convert::TryFrom<&str> for {name} {{"))
                .line("type Error = support::ConstraintError;")
                .blank();
            code.line("fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {");
            code.line(format!("text.parse().map(Self::{variant})")).line("}").line("}");
        }
    }
    if model.is_written_as_text(name) {
        as_text(code, model, name, branches);
    }
}

/// Whether every text converts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Conversion {
    /// `From<&str>`.
    Always,
    /// `TryFrom<&str>`.
    Checked,
}

/// The branch that a text becomes, with its type; none where no branch is a named text.
pub fn converts_from_text<'a>(model: &Model, branches: &'a [UnionBranch]) -> Option<(&'a str, &'a str, Conversion)> {
    let branch = branches.iter().find(|branch| is_named_text(model, &branch.ty))?;
    let conversion = if takes_any(model, &branch.ty) { Conversion::Always } else { Conversion::Checked };
    Some((&branch.variant, branch.ty.named()?, conversion))
}

/// Parameters and headers are text without a JSON type: text that looks exactly like an integer, a number or a boolean
/// is one, where there is such a branch, and all other text is left to that of strings.
fn as_text(code: &mut CodeWriter, model: &Model, name: &str, branches: &[UnionBranch]) {
    code.blank().line(format!("impl ::core::fmt::Display for {name} {{"));
    code.line("fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {").line("match self {");
    for UnionBranch { variant, .. } in branches {
        code.line(format!("Self::{variant}(value) => ::core::fmt::Display::fmt(value, f),"));
    }
    code.line("}").line("}").line("}").blank();
    code.line(format!("impl ::core::str::FromStr for {name} {{")).line("type Err = support::ConstraintError;").blank();
    code.docs("Text that looks exactly like a number or a boolean is one; all other text is a string.");
    code.line("fn from_str(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {");
    let mut strings = None;
    for UnionBranch { variant, ty } in branches {
        let Some(looks) = looks_like(model, ty) else {
            strings = Some(variant);
            continue;
        };
        code.line(format!("if support::{looks}(text) {{"));
        code.line(format!("return support::parsed(text).map(Self::{variant});")).line("}");
    }
    match strings {
        Some(variant) => code.line(format!("support::parsed(text).map(Self::{variant})")),
        None => {
            let kinds: Vec<String> = branches.iter().map(|branch| kind(model, &branch.ty).to_owned()).collect();
            let message = format!("must be {}", kinds.join(" or "));
            code.line(format!("::core::result::Result::Err(support::ConstraintError::new({}))", literal(&message)))
        }
    };
    code.line("}").line("}");
}

/// The function that recognises the text of a branch; none for a string.
fn looks_like(model: &Model, ty: &TypeRef) -> Option<&'static str> {
    match kind(model, ty) {
        "an integer" => Some("looks_like::<i64>"),
        "a number" => Some("looks_like_a_number"),
        "a boolean" => Some("looks_like::<bool>"),
        _ => None,
    }
}

fn kind(model: &Model, ty: &TypeRef) -> &'static str {
    match ty {
        TypeRef::Named(name) => match model.type_def(name).map(|def| &def.shape) {
            Some(Shape::Integer { .. }) => "an integer",
            _ => "text",
        },
        TypeRef::Bool => "a boolean",
        TypeRef::Int32 | TypeRef::Int64 => "an integer",
        TypeRef::Double => "a number",
        _ => "text",
    }
}

fn described(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(name) => link(name),
        TypeRef::Text => "text".to_owned(),
        TypeRef::Bool => "a boolean".to_owned(),
        TypeRef::Int32 | TypeRef::Int64 => "an integer".to_owned(),
        TypeRef::Double => "a number".to_owned(),
        TypeRef::Any => "anything".to_owned(),
        TypeRef::List(_) => "a list".to_owned(),
        TypeRef::Map(_) => "a map".to_owned(),
    }
}

fn is_named_text(model: &Model, ty: &TypeRef) -> bool {
    let TypeRef::Named(name) = ty else { return false };
    let shape = model.type_def(name).map(|def| &def.shape);
    matches!(shape, Some(Shape::Text { .. } | Shape::Closed(_) | Shape::Open(_)))
}

/// Whether any text is a value of the type.
fn takes_any(model: &Model, ty: &TypeRef) -> bool {
    let TypeRef::Named(name) = ty else { return false };
    let shape = model.type_def(name).map(|def| &def.shape);
    matches!(shape, Some(Shape::Open(_) | Shape::Text { min: None, max: None, pattern: None }))
}
