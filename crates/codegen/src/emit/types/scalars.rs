//! Named strings, integers, enums, arrays, maps and unions.

use serde_json::Value;

use super::Speller;
use crate::emit::Places;
use crate::emit::code::{Code, literal, option, raw};
use crate::model::{Branch, Model, Shape, TypeDef, TypeRef, Word};

pub fn emit(model: &Model, places: &Places) -> Code {
    let mut code = Code::new();
    code.module_docs("Named strings, numbers, enums, arrays, maps and unions.").blank();
    code.line(format!("use {}::{{self, Spelled}};", places.support)).blank();
    code.line("use super::*;").blank();
    for def in &model.types {
        if !matches!(def.shape, Shape::Object { .. }) {
            scalar(&mut code, model, def);
            code.blank();
        }
    }
    code
}

fn scalar(code: &mut Code, model: &Model, def: &TypeDef) {
    let name = &def.name;
    let speller = Speller::inside(model);
    match &def.shape {
        Shape::Object { .. } => {}
        Shape::Text { min: None, max: None, pattern: None } => {
            code.open("support::text! {").docs(&def.docs);
            code.line(format!("{name} {{ {} }}", annotations(def))).close("}");
        }
        Shape::Text { min, max, pattern } => {
            let fields = [
                format!("min_length: {}", option(*min)),
                format!("max_length: {}", option(*max)),
                format!("pattern: {}", option(pattern.as_deref().map(raw))),
            ];
            constrained(code, "text", def, name, ("TextConstraints", &fields));
        }
        Shape::Integer { repr, min, max } => {
            code.open("support::integer! {").docs(&def.docs).open(format!("{name}: {repr} {{"));
            code.line(format!("minimum: {min},")).line(format!("maximum: {max},")).line(annotations(def));
            code.close("}").close("}");
            if let Some(default) = def.annotations.get("default") {
                default_impl(code, name, &format!("Self({default})"));
            }
        }
        Shape::Closed(words) => {
            enumeration(code, "closed_enum", def, words);
            let default = def.annotations.get("default").and_then(Value::as_str);
            if let Some(word) = words.iter().find(|word| Some(word.value.as_str()) == default) {
                default_impl(code, name, &format!("Self::{}", word.variant));
            }
        }
        Shape::Open(words) => enumeration(code, "open_enum", def, words),
        Shape::List { item, min, max, unique } => {
            let head = format!("{name}<{}>", speller.spell(item));
            constrained(code, "list", def, &head, ("SizeConstraints", &size(*min, *max, *unique)));
        }
        Shape::Map { value, min, max } => {
            let head = format!("{name}<{}>", speller.spell(value));
            constrained(code, "map", def, &head, ("SizeConstraints", &size(*min, *max, false)));
        }
        Shape::Union(branches) => union(code, model, def, branches),
    }
}

/// A type with a table of constraints.
fn constrained(code: &mut Code, kind: &str, def: &TypeDef, head: &str, (table, fields): (&str, &[String])) {
    code.open(format!("support::{kind}! {{")).docs(&def.docs).open(format!("{head} {{"));
    code.open(format!("constraints: support::{table} {{"));
    for field in fields {
        code.line(format!("{field},"));
    }
    code.close("},").line(annotations(def)).close("}").close("}");
}

fn size(min: Option<u64>, max: Option<u64>, unique: bool) -> [String; 3] {
    [format!("min: {}", option(min)), format!("max: {}", option(max)), format!("unique: {unique}")]
}

fn annotations(def: &TypeDef) -> String {
    format!("annotations: {}", raw(&Value::Object(def.annotations.clone()).to_string()))
}

fn enumeration(code: &mut Code, kind: &str, def: &TypeDef, words: &[Word]) {
    code.open(format!("support::{kind}! {{")).docs(&def.docs).open(format!("{} {{", def.name));
    for word in words {
        let docs = if word.docs.is_empty() { format!("`{}`.", word.value) } else { word.docs.clone() };
        code.docs(&docs).line(format!("{} = {},", word.variant, literal(&word.value)));
    }
    code.close("}").line(annotations(def)).close("}");
}

fn default_impl(code: &mut Code, name: &str, value: &str) {
    code.blank().docs("The value that an absent field stands for.");
    code.line(format!("impl Default for {name} {{")).line("fn default() -> Self {").line(value).line("}").line("}");
}

fn union(code: &mut Code, model: &Model, def: &TypeDef, branches: &[Branch]) {
    let name = &def.name;
    let speller = Speller::inside(model);
    code.open("support::union! {").docs(&def.docs).open(format!("{name} {{"));
    for Branch { variant, ty } in branches {
        code.docs(&format!("As {}.", described(ty))).line(format!("{variant}({}),", speller.spell(ty)));
    }
    code.close("}").line(annotations(def)).close("}");
    let convenient = branches.iter().find(|branch| is_named_text(model, &branch.ty));
    if let Some((Branch { variant, ty: TypeRef::Named(text) }, ty)) = convenient.map(|branch| (branch, &branch.ty)) {
        code.blank().docs(&format!("Reads the text as [`{text}`]."));
        if takes_any(model, ty) {
            code.line(format!("impl From<&str> for {name} {{")).line("fn from(text: &str) -> Self {");
            code.line(format!("Self::{variant}(text.into())")).line("}").line("}");
        } else {
            code.line(format!("impl TryFrom<&str> for {name} {{"))
                .line("type Error = support::ConstraintError;")
                .blank();
            code.line("fn try_from(text: &str) -> Result<Self, Self::Error> {");
            code.line(format!("text.parse().map(Self::{variant})")).line("}").line("}");
        }
    }
}

fn described(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(name) => format!("[`{name}`]"),
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
