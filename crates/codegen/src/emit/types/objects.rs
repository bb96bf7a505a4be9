//! Named objects.

use serde_json::Value;

use super::defaults::has_default;
use super::{TypePrinter, head, is_object, refer_to};
use crate::emit::code::{CodeWriter, json, literal};
use crate::markdown::code as quoted;
use crate::model::{Field, Model, Shape, TypeDef, TypeRef, UnknownFields, stem};
use crate::project::CratePaths;

pub fn emit(model: &Model, crate_paths: &CratePaths) -> CodeWriter {
    let mut code = CodeWriter::new();
    let mut scalars = false;
    for def in &model.types {
        if let Shape::Object { fields, unknown } = &def.shape {
            object(&mut code, model, def, fields, *unknown);
            code.blank();
            scalars |= refer_to(model, fields.iter().map(|field| &field.ty), |shape| !is_object(shape));
        }
    }
    head(model, crate_paths, "Named objects.", scalars, code)
}

fn object(code: &mut CodeWriter, model: &Model, def: &TypeDef, fields: &[Field], unknown: UnknownFields) {
    let name = &def.name;
    let respelled = unknown == UnknownFields::Keep && fields.iter().any(|field| !field.aliases.is_empty());
    code.description(&def.docs);
    if def.is_deprecated() {
        code.line("#[deprecated]");
    }
    code.line("#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]");
    code.line("#[cfg_attr(feature = \"schemars\", derive(schemars::JsonSchema))]");
    code.line("#[cfg_attr(feature = \"utoipa\", derive(utoipa::ToSchema))]");
    if let Some(example) = def.annotations.get("example") {
        code.line(format!("#[cfg_attr(feature = \"utoipa\", schema(example = json!({})))]", json(example)));
    }
    if unknown == UnknownFields::Refuse {
        code.line("#[serde(deny_unknown_fields)]");
    }
    // The derived impls become functions of the type, for the impls below to call.
    code.line("#[serde(remote = \"Self\")]");
    code.line("#[non_exhaustive]").line(format!("pub struct {name} {{"));
    for field in fields {
        declare(code, model, field, unknown);
    }
    if unknown == UnknownFields::Keep {
        code.line("/// Fields that the document does not list, as they were read.").line("#[serde(flatten)]");
        code.line(format!("pub unknown: {UNKNOWN},"));
    }
    code.line("}");
    defaults(code, model, name, fields);
    if let Some(item) = model.error_item(def).filter(|_| model.error_type() == Some(name)) {
        refusal(code, model, def, item);
    }
    if respelled {
        aliases(code, name, fields);
    }
    serde_impls(code, name, respelled);
}

/// The type of the map of fields that the document does not list.
pub const UNKNOWN: &str = "serde_json::Map<::std::string::String, serde_json::Value>";

/// The four ways in which a field can be absent or null.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum FieldPresence {
    /// Always there, never null: `T`.
    Always,
    /// Always there, perhaps null: `Option<T>`.
    MaybeNull,
    /// Perhaps absent, never null: `Option<T>`.
    MaybeAbsent,
    /// Perhaps absent, perhaps null: `Option<Option<T>>`.
    MaybeBoth,
}

impl FieldPresence {
    pub fn of(field: &Field) -> Self {
        match (field.required, field.nullable) {
            (true, false) => Self::Always,
            (true, true) => Self::MaybeNull,
            (false, false) => Self::MaybeAbsent,
            (false, true) => Self::MaybeBoth,
        }
    }

    pub fn wrap(self, ty: &str) -> String {
        match self {
            Self::Always => ty.to_owned(),
            Self::MaybeNull | Self::MaybeAbsent => format!("::core::option::Option<{ty}>"),
            Self::MaybeBoth => format!("::core::option::Option<::core::option::Option<{ty}>>"),
        }
    }
}

fn declare(code: &mut CodeWriter, model: &Model, field: &Field, unknown: UnknownFields) {
    let presence = FieldPresence::of(field);
    let printer = TypePrinter::inside(model);
    let ty = printer.print(&field.ty);
    code.description(&field_docs(model, field));
    if field.is_deprecated() {
        code.line("#[deprecated]");
    }
    serde_attribute(code, field, presence, unknown);
    schemas(code, field, presence, &ty, &printer.schema().print(&field.ty));
    code.line(format!("pub {}: {},", field.rust, presence.wrap(&ty)));
}

/// A field without a description of its own is described by its type.
fn field_docs(model: &Model, field: &Field) -> String {
    match &field.ty {
        TypeRef::Named(name) if field.docs.is_empty() => {
            model.type_def(name).map(|def| def.docs.clone()).unwrap_or_default()
        }
        _ => field.docs.clone(),
    }
}

fn serde_attribute(code: &mut CodeWriter, field: &Field, presence: FieldPresence, unknown: UnknownFields) {
    let mut parts = Vec::new();
    if field.rust != field.wire {
        parts.push(format!("rename = {}", literal(&field.wire)));
    }
    if unknown == UnknownFields::Refuse {
        parts.extend(field.aliases.iter().map(|alias| format!("alias = {}", literal(alias))));
    }
    if matches!(presence, FieldPresence::MaybeAbsent | FieldPresence::MaybeBoth) {
        parts.push("default".to_owned());
    }
    if let Some(read) = read_with(field, presence, unknown) {
        parts.push(format!("deserialize_with = {}", literal(read)));
    }
    if matches!(presence, FieldPresence::MaybeAbsent | FieldPresence::MaybeBoth) {
        parts.push("skip_serializing_if = \"::core::option::Option::is_none\"".to_owned());
    }
    if !parts.is_empty() {
        code.line(format!("#[serde({})]", parts.join(", ")));
    }
}

/// The function that reads the field, where its type does not do so by itself: it distinguishes null from absent, and
/// accepts every form of an integer, which named integers do themselves.
fn read_with(field: &Field, presence: FieldPresence, unknown: UnknownFields) -> Option<&'static str> {
    let is_whole = matches!(field.ty, TypeRef::Int32 | TypeRef::Int64);
    // What a caller sends must match the document; a server may answer null instead.
    let strict = unknown == UnknownFields::Refuse;
    match (presence, is_whole) {
        (FieldPresence::Always, false) => None,
        (FieldPresence::Always, true) => Some("support::whole::whole"),
        (FieldPresence::MaybeNull, false) => Some("support::nullable"),
        (FieldPresence::MaybeNull, true) => Some("support::whole::whole_or_null"),
        (FieldPresence::MaybeAbsent, false) => strict.then_some("support::present"),
        (FieldPresence::MaybeAbsent, true) if strict => Some("support::whole::present_whole"),
        (FieldPresence::MaybeAbsent, true) => Some("support::whole::whole_or_null"),
        (FieldPresence::MaybeBoth, false) => Some("support::present"),
        (FieldPresence::MaybeBoth, true) => Some("support::whole::present_whole_or_null"),
    }
}

/// The schemas see the value that travels, not the `Option`s and the memory of spellings around it.
fn schemas(code: &mut CodeWriter, field: &Field, presence: FieldPresence, spelled: &str, seen: &str) {
    let with = match presence {
        FieldPresence::Always | FieldPresence::MaybeAbsent => seen.to_owned(),
        FieldPresence::MaybeNull | FieldPresence::MaybeBoth => format!("::core::option::Option<{seen}>"),
    };
    let mut parts = Vec::new();
    let plain = spelled == seen;
    if presence == FieldPresence::MaybeNull {
        // An `Option` would not be required.
        code.line(format!(
            "#[cfg_attr(feature = \"schemars\", schemars(with = \"support::schema::Nullable<{seen}>\"))]"
        ));
    } else if presence != FieldPresence::Always || !plain {
        code.line(format!("#[cfg_attr(feature = \"schemars\", schemars(with = \"{with}\"))]"));
    }
    match presence {
        FieldPresence::Always if plain => {}
        FieldPresence::MaybeAbsent if plain => parts.push("nullable = false".to_owned()),
        _ => parts.extend([format!("value_type = {with}"), format!("required = {}", field.required)]),
    }
    for (key, value) in &field.annotations {
        match (key.as_str(), value) {
            ("deprecated", _) => parts.push("deprecated".to_owned()),
            (key, Value::String(text)) => parts.push(format!("{key} = {}", literal(text))),
            (key, value) => parts.push(format!("{key} = json!({})", json(value))),
        }
    }
    // The rest of what is contract; examples are left to the served document.
    for (key, value) in field.annotations.iter().filter(|(key, _)| ["default", "format"].contains(&key.as_str())) {
        let (key, value) = (literal(key), json(value));
        code.line(format!("#[cfg_attr(feature = \"schemars\", schemars(extend({key} = {value})))]"));
    }
    if !parts.is_empty() {
        code.line(format!("#[cfg_attr(feature = \"utoipa\", schema({}))]", parts.join(", ")));
    }
}

/// Whether the struct has an accessor that returns the default of the field's type where the field is absent.
pub fn has_or_default(model: &Model, field: &Field) -> bool {
    let TypeRef::Named(ty) = &field.ty else { return false };
    model.type_def(ty).is_some_and(has_default)
        && FieldPresence::of(field) == FieldPresence::MaybeAbsent
        && !field.annotations.contains_key("default")
}

/// An accessor for each field that has a default.
fn defaults(code: &mut CodeWriter, model: &Model, name: &str, fields: &[Field]) {
    let fields: Vec<_> = fields.iter().filter(|field| has_or_default(model, field)).collect();
    if fields.is_empty() {
        return;
    }
    code.blank().line(format!("impl {name} {{"));
    for field in fields {
        let ty = TypePrinter::inside(model).print(&field.ty);
        let copied = match field.ty.named().and_then(|name| model.type_def(name)).map(|def| &def.shape) {
            Some(Shape::Integer { .. } | Shape::Closed(_)) => "",
            _ => ".clone()",
        };
        code.docs(&format!("{}, or the documented default where it is absent.", quoted(&field.wire)));
        if field.is_deprecated() {
            code.line("#[deprecated]").line("#[allow(deprecated, reason = \"it is the deprecated field\")]");
        }
        code.line(format!("pub fn {}_or_default(&self) -> {ty} {{", stem(&field.rust)));
        code.line(format!("self.{}{copied}.unwrap_or_default()", field.rust)).line("}").blank();
    }
    code.line("}");
}

/// The short way to the one error body there is.
fn refusal(code: &mut CodeWriter, model: &Model, def: &TypeDef, item: &str) {
    let values = |def: &TypeDef, needed: &[(&str, &str)]| {
        let Shape::Object { fields, unknown } = &def.shape else { return String::new() };
        let mut values: Vec<String> = fields
            .iter()
            .map(|field| {
                let value = needed.iter().find(|(name, _)| field.required && field.is_spelled(name));
                let value = value.map_or("::core::option::Option::None", |(_, value)| value);
                if field.rust == value { field.rust.clone() } else { format!("{}: {value}", field.rust) }
            })
            .collect();
        values.extend((*unknown == UnknownFields::Keep).then(|| "unknown: serde_json::Map::new()".to_owned()));
        values.join(", ")
    };
    let Some(item_def) = model.type_def(item) else { return };
    let name = &def.name;
    code.blank().line(format!("impl {name} {{")).docs("One finding with this code and message.");
    if [def, item_def].into_iter().flat_map(|def| def.shape.fields()).any(Field::is_deprecated) {
        code.line("#[allow(deprecated, reason = \"a deprecated field is a field all the same\")]");
    }
    code.line("pub fn of(code: i32, message: impl ::core::convert::Into<::std::string::String>) -> Self {");
    let finding = values(item_def, &[("msg", "message.into()"), ("code", "code")]);
    code.line(format!("let finding = {item} {{ {finding} }};"));
    code.line(format!("Self {{ {} }}", values(def, &[("errors", "::std::vec![finding]")]))).line("}").line("}");
}

/// The other documented spellings, for reading.
fn aliases(code: &mut CodeWriter, name: &str, fields: &[Field]) {
    code.blank().line(format!("impl {name} {{"));
    code.docs("Other documented spellings of the fields, each with the canonical one.");
    code.line("pub const ALIASES: support::Aliases = &[");
    for field in fields {
        for alias in &field.aliases {
            code.line(format!("({}, {}),", literal(alias), literal(&field.wire)));
        }
    }
    code.line("];").line("}");
}

/// Reading from an object and nothing else, under any documented spelling; writing under the canonical one.
fn serde_impls(code: &mut CodeWriter, name: &str, respelled: bool) {
    let read = if respelled {
        "support::canonical_spellings(deserializer, Self::ALIASES)"
    } else {
        "support::object(deserializer)"
    };
    code.blank().line(format!("impl serde::Serialize for {name} {{"));
    code.line("fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {");
    code.line("Self::serialize(self, serializer)").line("}").line("}").blank();
    code.line(format!("impl<'de> serde::Deserialize<'de> for {name} {{"));
    code.line("fn deserialize<D: serde::Deserializer<'de>>(deserializer: D)");
    code.line("-> ::core::result::Result<Self, D::Error> {");
    code.line(format!("Self::deserialize({read})")).line("}").line("}");
}
