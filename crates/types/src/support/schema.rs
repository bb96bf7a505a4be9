//! Schemas of the named scalars, built from the constants that the code checks against.

use serde_json::{Map, Value};

use super::IntegerConstraints;

/// The parts of a schema besides its type and constraints: the description and JSON annotations such as `example`.
struct Annotations {
    description: String,
    annotations: Map<String, Value>,
}

impl Annotations {
    /// `docs` are doc-comment lines, each with the blank that rustdoc puts in front; `annotations` is a JSON object.
    fn new(docs: &str, annotations: &str) -> Self {
        let lines: Vec<&str> = docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
        let annotations = serde_json::from_str(annotations).unwrap_or_default();
        Self { description: lines.join("\n").trim_end().to_owned(), annotations }
    }
}

/// Returns the bounds of an integer, or none if they are those of its format, since the document then has none.
fn explicit_bounds(repr: &str, constraints: IntegerConstraints) -> Option<IntegerConstraints> {
    let (minimum, maximum) =
        if repr.ends_with("32") { (i32::MIN.into(), i32::MAX.into()) } else { (i64::MIN, i64::MAX) };
    ((constraints.minimum, constraints.maximum) != (minimum, maximum)).then_some(constraints)
}

/// Represents a required field that may be null; schemars would treat an `Option` as a field that may be absent.
#[cfg(feature = "schemars")]
pub struct Nullable<T>(std::marker::PhantomData<T>);

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Nullable<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        <Option<T>>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Option<T>>::json_schema(generator)
    }
}

/// OpenAPI schemas, as utoipa holds them.
#[cfg(feature = "utoipa")]
pub mod open_api {
    use serde_json::Value;
    use utoipa::openapi::schema::{
        AdditionalProperties, ArrayBuilder, KnownFormat, ObjectBuilder, OneOfBuilder, Schema, SchemaFormat, Type,
    };
    use utoipa::openapi::{Deprecated, Ref, RefOr, extensions::Extensions};
    use utoipa::{PartialSchema, ToSchema};

    use super::{Annotations, explicit_bounds};
    use crate::support::{IntegerConstraints, SizeConstraints, TextConstraints};

    /// Builds the schema of one named type.
    pub struct Builder {
        notes: Annotations,
        branches: Vec<RefOr<Schema>>,
    }

    impl Builder {
        #[doc(hidden)]
        pub fn new(docs: &str, annotations: &str) -> Self {
            Self { notes: Annotations::new(docs, annotations), branches: Vec::new() }
        }

        fn object(self, kind: Type) -> ObjectBuilder {
            let Annotations { description, mut annotations } = self.notes;
            let default = annotations.shift_remove("default");
            let example = annotations.shift_remove("example");
            let deprecated = annotations.shift_remove("deprecated").map(|_| Deprecated::True);
            let format = annotations.shift_remove("format");
            let format = format.as_ref().and_then(Value::as_str).map(|format| SchemaFormat::Custom(format.to_owned()));
            let extensions = (!annotations.is_empty()).then(|| Extensions::from_iter(annotations));
            ObjectBuilder::new()
                .schema_type(kind)
                .format(format)
                .description(Some(description))
                .default(default)
                .examples(example)
                .deprecated(deprecated)
                .extensions(extensions)
        }

        /// A string.
        pub fn text(self, constraints: TextConstraints) -> RefOr<Schema> {
            self.object(Type::String)
                .min_length(constraints.min_length)
                .max_length(constraints.max_length)
                .pattern(constraints.pattern.map(|pattern| pattern.text))
                .into()
        }

        /// An integer of the Rust type `repr`.
        pub fn integer(self, repr: &str, constraints: IntegerConstraints) -> RefOr<Schema> {
            let format = if repr.ends_with("32") { KnownFormat::Int32 } else { KnownFormat::Int64 };
            let bounds = explicit_bounds(repr, constraints);
            self.object(Type::Integer)
                .format(Some(SchemaFormat::KnownFormat(format)))
                .minimum(bounds.map(|bounds| bounds.minimum))
                .maximum(bounds.map(|bounds| bounds.maximum))
                .into()
        }

        /// A string with a closed list of values.
        pub fn closed(self, words: &'static [&'static str]) -> RefOr<Schema> {
            self.object(Type::String).enum_values(Some(words.iter().copied())).into()
        }

        /// A string with an open list of values.
        pub fn open(mut self, words: &'static [&'static str]) -> RefOr<Schema> {
            self.notes.annotations.insert("x-extensible-enum".to_owned(), Value::from(words));
            self.object(Type::String).into()
        }

        /// An array of `T`.
        pub fn list<T: ToSchema>(self, constraints: SizeConstraints) -> RefOr<Schema> {
            let Annotations { description, mut annotations } = self.notes;
            let example = annotations.shift_remove("example");
            let deprecated = annotations.shift_remove("deprecated").map(|_| Deprecated::True);
            let extensions = (!annotations.is_empty()).then(|| Extensions::from_iter(annotations));
            ArrayBuilder::new()
                .deprecated(deprecated)
                .items(item::<T>())
                .description(Some(description))
                .examples(example)
                .min_items(constraints.min)
                .max_items(constraints.max)
                .unique_items(constraints.unique)
                .extensions(extensions)
                .into()
        }

        /// Adds a branch of a union.
        pub fn branch<T: ToSchema>(mut self) -> Self {
            self.branches.push(item::<T>());
            self
        }

        /// One of the branches.
        pub fn one_of(self) -> RefOr<Schema> {
            let Annotations { description, mut annotations } = self.notes;
            let default = annotations.shift_remove("default");
            let example = annotations.shift_remove("example");
            let extensions = (!annotations.is_empty()).then(|| Extensions::from_iter(annotations));
            let start = OneOfBuilder::new().description(Some(description)).default(default).examples(example);
            let start = start.extensions(extensions);
            self.branches.into_iter().fold(start, OneOfBuilder::item).into()
        }

        /// A map to `T`.
        pub fn map<T: ToSchema>(self, constraints: SizeConstraints) -> RefOr<Schema> {
            self.object(Type::Object)
                .additional_properties(Some(AdditionalProperties::RefOr(item::<T>())))
                .min_properties(constraints.min)
                .max_properties(constraints.max)
                .into()
        }
    }

    /// A named type is referenced, a primitive one is inlined.
    fn item<T: ToSchema>() -> RefOr<Schema> {
        let name = T::name();
        if name.chars().next().is_some_and(char::is_uppercase) && name != "String" && name != "Value" {
            RefOr::Ref(Ref::from_schema_name(name))
        } else {
            <T as PartialSchema>::schema()
        }
    }
}

/// JSON Schemas (2020-12), as schemars holds them.
#[cfg(feature = "schemars")]
pub mod json_schema {
    use schemars::{JsonSchema, Schema, SchemaGenerator};
    use serde_json::{Map, Value, json};

    use super::{Annotations, explicit_bounds};
    use crate::support::{IntegerConstraints, SizeConstraints, TextConstraints};

    /// Builds the schema of one named type.
    pub struct Builder<'a> {
        notes: Annotations,
        branches: Vec<Value>,
        generator: &'a mut SchemaGenerator,
    }

    impl<'a> Builder<'a> {
        #[doc(hidden)]
        pub fn new(generator: &'a mut SchemaGenerator, docs: &str, annotations: &str) -> Self {
            Self { notes: Annotations::new(docs, annotations), branches: Vec::new(), generator }
        }

        fn finish(self, kind: &str, mut keywords: Vec<(&str, Option<Value>)>) -> Schema {
            keywords.insert(0, ("type", Some(kind.into())));
            self.assemble(keywords)
        }

        fn assemble(self, keywords: Vec<(&str, Option<Value>)>) -> Schema {
            let Annotations { description, mut annotations } = self.notes;
            let mut schema = Map::new();
            schema.insert("description".to_owned(), description.into());
            schema.extend(keywords.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))));
            if let Some(example) = annotations.shift_remove("example") {
                schema.insert("examples".to_owned(), json!([example]));
            }
            schema.extend(annotations);
            schema.into()
        }

        /// A string.
        pub fn text(self, constraints: TextConstraints) -> Schema {
            self.finish(
                "string",
                vec![
                    ("minLength", constraints.min_length.map(Value::from)),
                    ("maxLength", constraints.max_length.map(Value::from)),
                    ("pattern", constraints.pattern.map(|pattern| Value::from(pattern.text))),
                ],
            )
        }

        /// An integer of the Rust type `repr`.
        pub fn integer(self, repr: &str, constraints: IntegerConstraints) -> Schema {
            let format = if repr.ends_with("32") { "int32" } else { "int64" };
            let bounds = explicit_bounds(repr, constraints);
            self.finish(
                "integer",
                vec![
                    ("format", Some(format.into())),
                    ("minimum", bounds.map(|bounds| bounds.minimum.into())),
                    ("maximum", bounds.map(|bounds| bounds.maximum.into())),
                ],
            )
        }

        /// A string with a closed list of values.
        pub fn closed(self, words: &'static [&'static str]) -> Schema {
            self.finish("string", vec![("enum", Some(words.into()))])
        }

        /// A string with an open list of values.
        pub fn open(self, words: &'static [&'static str]) -> Schema {
            self.finish("string", vec![("x-extensible-enum", Some(words.into()))])
        }

        /// An array of `T`.
        pub fn list<T: JsonSchema>(self, constraints: SizeConstraints) -> Schema {
            let items = self.generator.subschema_for::<T>().to_value();
            self.finish(
                "array",
                vec![
                    ("items", Some(items)),
                    ("minItems", constraints.min.map(Value::from)),
                    ("maxItems", constraints.max.map(Value::from)),
                    ("uniqueItems", constraints.unique.then(|| Value::from(true))),
                ],
            )
        }

        /// Adds a branch of a union.
        pub fn branch<T: JsonSchema>(mut self) -> Self {
            self.branches.push(self.generator.subschema_for::<T>().to_value());
            self
        }

        /// One of the branches.
        pub fn one_of(mut self) -> Schema {
            let branches = std::mem::take(&mut self.branches);
            self.assemble(vec![("oneOf", Some(branches.into()))])
        }

        /// A map to `T`.
        pub fn map<T: JsonSchema>(self, constraints: SizeConstraints) -> Schema {
            let values = self.generator.subschema_for::<T>().to_value();
            self.finish(
                "object",
                vec![
                    ("additionalProperties", Some(values)),
                    ("minProperties", constraints.min.map(Value::from)),
                    ("maxProperties", constraints.max.map(Value::from)),
                ],
            )
        }
    }
}
