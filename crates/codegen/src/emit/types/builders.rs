//! A builder for each object.

use super::objects::{FieldPresence, UNKNOWN};
use super::{TypePrinter, field_link, link};
use crate::emit::code::{CodeWriter, literal};
use crate::markdown::code as quoted;
use crate::model::{Field, Model, Shape, UnknownFields, is_trait_method, stem};
use crate::project::CratePaths;

pub fn emit(model: &Model, crate_paths: &CratePaths) -> CodeWriter {
    let mut code = CodeWriter::new();
    code.module_docs("A builder for each object: setters convert and check, `build` reports the first thing wrong.")
        .allow_deprecated(model)
        .blank();
    code.line(format!("use {};", crate_paths.support)).blank();
    code.line("use super::*;").blank();
    for def in &model.types {
        if let Shape::Object { fields, unknown } = &def.shape {
            builder(&mut code, model, &def.name, fields, *unknown);
            code.blank();
        }
    }
    code
}

/// The field of a builder for the first error of a setter. No field's name ends with an underscore, except a few that
/// cannot be this one.
const REFUSED: &str = "error_";

fn builder(code: &mut CodeWriter, model: &Model, name: &str, fields: &[Field], unknown: UnknownFields) {
    let printer = TypePrinter::inside(model);
    code.line(format!("impl {name} {{")).docs(&format!("Starts a {} with nothing set.", link(name)));
    code.line(format!("pub fn builder() -> {name}Builder {{"))
        .line("::core::default::Default::default()")
        .line("}")
        .line("}");
    code.blank().docs(&format!("Builds a {}.", link(name)));
    code.line("#[derive(Clone, Debug, Default)]").line("#[must_use]").line(format!("pub struct {name}Builder {{"));
    code.line(format!("{REFUSED}: ::core::option::Option<support::BuildError>,"));
    for field in fields {
        code.line(format!("{}: {},", field.rust, slot(field, &printer.print(&field.ty))));
    }
    if unknown == UnknownFields::Keep {
        code.line(format!("unknown: {UNKNOWN},"));
    }
    code.line("}").blank().line(format!("impl {name}Builder {{"));
    for field in fields {
        setter(code, name, field, &printer.print(&field.ty));
    }
    if unknown == UnknownFields::Keep {
        code.docs("Adds a field that the document does not list.");
        code.line("pub fn unknown(mut self, name: impl ::core::convert::Into<::std::string::String>,");
        code.line("value: impl ::core::convert::Into<serde_json::Value>) -> Self {");
        code.line("self.unknown.insert(name.into(), value.into());").line("self").line("}").blank();
    }
    build(code, name, fields, unknown);
    code.line("}").blank();
    code.line(format!("impl ::core::convert::TryFrom<{name}Builder> for {name} {{"))
        .line("type Error = support::BuildError;")
        .blank();
    code.line(format!("fn try_from(builder: {name}Builder) -> ::core::result::Result<Self, support::BuildError> {{"))
        .line("builder.build()");
    code.line("}").line("}");
}

/// The type of a builder's field: that of the field, with one more `Option` where it has none for absence.
fn slot(field: &Field, ty: &str) -> String {
    match FieldPresence::of(field) {
        FieldPresence::Always | FieldPresence::MaybeAbsent => format!("::core::option::Option<{ty}>"),
        FieldPresence::MaybeNull | FieldPresence::MaybeBoth => {
            format!("::core::option::Option<::core::option::Option<{ty}>>")
        }
    }
}

fn setter(code: &mut CodeWriter, name: &str, field: &Field, ty: &str) {
    let Field { rust, wire, nullable, .. } = field;
    let set = if *nullable { "set_null" } else { "set" };
    let deprecated = if field.is_deprecated() { "#[deprecated]\n" } else { "" };
    code.docs(&format!("Sets {}; see {}.", quoted(wire), field_link(name, rust)));
    if is_trait_method(rust) {
        code.line("#[allow(clippy::should_implement_trait, reason = \"the name is that of the document\")]");
    }
    code.line(format!("{deprecated}pub fn {rust}(mut self,"));
    code.line(format!("value: impl ::core::convert::TryInto<{ty}, Error: ::core::fmt::Display>) -> Self {{"));
    code.line(format!(
        "support::{set}(&mut self.{rust}, &mut self.{REFUSED}, {}, {}, value);",
        literal(name),
        literal(wire)
    ));
    code.line("self").line("}").blank();
    if *nullable {
        code.docs(&format!("Sets {} to null.", quoted(wire)));
        code.line(format!("{deprecated}pub fn {}_null(mut self) -> Self {{", stem(rust)));
        code.line(format!("self.{rust} = ::core::option::Option::Some(::core::option::Option::None);"))
            .line("self")
            .line("}")
            .blank();
    }
}

fn build(code: &mut CodeWriter, name: &str, fields: &[Field], unknown: UnknownFields) {
    code.docs(&format!(
        "The finished {}, or what is wrong with it: a value that a setter refused, or a required field that was not set.",
        link(name)
    ));
    if fields.iter().any(Field::is_deprecated) {
        code.line("#[allow(deprecated, reason = \"a deprecated field is a field all the same\")]");
    }
    code.line(format!("pub fn build(self) -> ::core::result::Result<{name}, support::BuildError> {{"));
    code.line(format!("if let ::core::option::Option::Some(error) = self.{REFUSED} {{"));
    code.line("return ::core::result::Result::Err(error);").line("}");
    code.line(format!("::core::result::Result::Ok({name} {{"));
    for field in fields {
        let Field { rust, wire, .. } = field;
        if field.required {
            code.line(format!("{rust}: support::require(self.{rust}, {}, {})?,", literal(name), literal(wire)));
        } else {
            code.line(format!("{rust}: self.{rust},"));
        }
    }
    if unknown == UnknownFields::Keep {
        code.line("unknown: self.unknown,");
    }
    code.line("})").line("}");
}
