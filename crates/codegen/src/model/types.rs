//! Named schemas.

use serde_json::{Map, Value};

use super::{ModelError, field, flag, items, members, ref_name, resolve, text, token, variant};

/// A named schema and the Rust type it becomes.
#[derive(Debug, Clone)]
pub struct TypeDef {
    /// The name, the same in the document and in Rust.
    pub name: String,
    /// The description.
    pub docs: String,
    /// JSON Pointer to it.
    pub pointer: String,
    /// `default`, `example`, `deprecated` and the `format` of a string, for the schema that is served.
    pub annotations: Map<String, Value>,
    /// What kind of type it is.
    pub shape: Shape,
}

/// The kinds of named types.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A struct.
    Object {
        /// Its fields, in the order of the document.
        fields: Vec<Field>,
        /// What happens to keys that are not listed.
        unknown: UnknownFields,
    },
    /// A named string.
    Text {
        /// `minLength`.
        min: Option<u64>,
        /// `maxLength`.
        max: Option<u64>,
        /// `pattern`.
        pattern: Option<String>,
    },
    /// A named integer.
    Integer {
        /// Its Rust type.
        repr: &'static str,
        /// `minimum`.
        min: i64,
        /// `maximum`.
        max: i64,
    },
    /// A string with a closed list of values.
    Closed(Vec<EnumValue>),
    /// A string with an open list of values.
    Open(Vec<EnumValue>),
    /// One of several JSON types.
    Union(Vec<UnionBranch>),
    /// A named array.
    List {
        /// The type of its values.
        item: TypeRef,
        /// `minItems`.
        min: Option<u64>,
        /// `maxItems`.
        max: Option<u64>,
        /// `uniqueItems`.
        unique: bool,
    },
    /// A named map with free keys.
    Map {
        /// The type of its values.
        value: TypeRef,
        /// `minProperties`.
        min: Option<u64>,
        /// `maxProperties`.
        max: Option<u64>,
    },
}

/// What a struct does with keys that the document does not list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnknownFields {
    /// They are refused: `additionalProperties: false`.
    Refuse,
    /// They are stored and written back.
    Keep,
}

/// A documented value of an enum.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// The value.
    pub value: String,
    /// The variant.
    pub variant: String,
    /// What it means.
    pub docs: String,
}

/// A branch of a union.
#[derive(Debug, Clone)]
pub struct UnionBranch {
    /// The variant.
    pub variant: String,
    /// The type of its values.
    pub ty: TypeRef,
}

/// A property of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// The canonical spelling.
    pub wire: String,
    /// The field of the struct.
    pub rust: String,
    /// Other documented spellings.
    pub aliases: Vec<String>,
    /// Its type, without the `Option`s.
    pub ty: TypeRef,
    /// Whether it has to be there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Its description; empty where a `$ref` stands alone.
    pub docs: String,
    /// The value an absent field stands for, stated here or on the named schema.
    pub default: Option<Value>,
    /// `default`, `example`, `deprecated` and the `format` of a string, stated on the property itself.
    pub annotations: Map<String, Value>,
}

/// The type of a value where it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeRef {
    /// A named schema.
    Named(String),
    /// `type: string`.
    Text,
    /// `type: boolean`.
    Bool,
    /// `type: integer`, `format: int32`.
    Int32,
    /// `type: integer`, `format: int64` or none.
    Int64,
    /// `type: number`.
    Double,
    /// Anything.
    Any,
    /// An array.
    List(Box<TypeRef>),
    /// A map.
    Map(Box<TypeRef>),
}

impl TypeRef {
    /// The named schema that this is, or that this is a list or map of.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }
}

impl TypeDef {
    /// Whether it is deprecated.
    pub fn is_deprecated(&self) -> bool {
        self.annotations.get("deprecated") == Some(&Value::Bool(true))
    }
}

impl Field {
    /// Whether the document gives it this spelling, be it the canonical one or another.
    pub fn is_spelled(&self, name: &str) -> bool {
        self.wire == name || self.aliases.iter().any(|alias| alias == name)
    }

    /// Whether it is deprecated.
    pub fn is_deprecated(&self) -> bool {
        self.annotations.get("deprecated") == Some(&Value::Bool(true))
    }
}

impl Shape {
    /// The fields of a struct; none for anything else.
    pub fn fields(&self) -> &[Field] {
        match self {
            Self::Object { fields, .. } => fields,
            _ => &[],
        }
    }

    /// The types that a type of this shape is made of.
    pub fn parts(&self) -> Vec<&TypeRef> {
        match self {
            Self::Object { fields, .. } => fields.iter().map(|field| &field.ty).collect(),
            Self::Union(branches) => branches.iter().map(|branch| &branch.ty).collect(),
            Self::List { item: inner, .. } | Self::Map { value: inner, .. } => vec![inner],
            Self::Text { .. } | Self::Integer { .. } | Self::Closed(_) | Self::Open(_) => Vec::new(),
        }
    }
}

/// Reads `components/schemas`.
pub fn read(document: &Value) -> Result<Vec<TypeDef>, ModelError> {
    let Some(components) = document.get("components") else { return Ok(Vec::new()) };
    members(components, "schemas").map(|(name, schema)| type_def(document, name, schema)).collect()
}

fn type_def(document: &Value, name: &str, schema: &Value) -> Result<TypeDef, ModelError> {
    let pointer = format!("/components/schemas/{}", token(name));
    let shape = shape(document, name, schema, &pointer)?;
    Ok(TypeDef {
        name: name.to_owned(),
        docs: text(schema, "description"),
        annotations: annotations(schema),
        shape,
        pointer,
    })
}

fn shape(document: &Value, name: &str, schema: &Value, pointer: &str) -> Result<Shape, ModelError> {
    if schema.get("oneOf").is_some() {
        return union(name, schema, pointer).map(Shape::Union);
    }
    let bound = |key: &str| schema.get(key).and_then(Value::as_u64);
    match schema.get("type").and_then(Value::as_str) {
        Some("string") if schema.get("enum").is_some() => Ok(Shape::Closed(words(schema, "enum"))),
        Some("string") if schema.get("x-extensible-enum").is_some() => {
            Ok(Shape::Open(words(schema, "x-extensible-enum")))
        }
        Some("string") => Ok(Shape::Text {
            min: bound("minLength"),
            max: bound("maxLength"),
            pattern: schema.get("pattern").and_then(Value::as_str).map(str::to_owned),
        }),
        Some("integer") => Ok(integer(schema)),
        Some("array") => Ok(Shape::List {
            item: item(schema, pointer)?,
            min: bound("minItems"),
            max: bound("maxItems"),
            unique: flag(schema, "uniqueItems"),
        }),
        Some("object") if schema.get("properties").is_some() => {
            let unknown = match schema.get("additionalProperties") {
                Some(Value::Bool(false)) => UnknownFields::Refuse,
                _ => UnknownFields::Keep,
            };
            let fields = members(schema, "properties")
                .map(|(wire, property)| property_field(document, schema, wire, property, pointer))
                .collect::<Result<_, _>>()?;
            Ok(Shape::Object { fields, unknown })
        }
        Some("object") => Ok(Shape::Map {
            value: map_value(schema, pointer)?,
            min: bound("minProperties"),
            max: bound("maxProperties"),
        }),
        other => Err(ModelError::at(pointer, format!("a named schema of type {}", other.unwrap_or("none")))),
    }
}

fn integer(schema: &Value) -> Shape {
    let bound = |key: &str, otherwise| schema.get(key).and_then(Value::as_i64).unwrap_or(otherwise);
    let narrow = schema.get("format").and_then(Value::as_str) == Some("int32");
    let (low, high) = if narrow { (i32::MIN.into(), i32::MAX.into()) } else { (i64::MIN, i64::MAX) };
    let (min, max) = (bound("minimum", low), bound("maximum", high));
    let repr = match (narrow, min >= 0) {
        (true, true) => "u32",
        (true, false) => "i32",
        (false, true) => "u64",
        (false, false) => "i64",
    };
    Shape::Integer { repr, min, max }
}

fn words(schema: &Value, key: &str) -> Vec<EnumValue> {
    let docs = |value: &str| schema.get("x-enum-descriptions").map(|all| text(all, value)).unwrap_or_default();
    let chosen = |value: &str| schema.get("x-rust-names")?.get(value)?.as_str().map(str::to_owned);
    let name = |value: &str| chosen(value).unwrap_or_else(|| variant(value));
    let word = |value: &str| EnumValue { value: value.to_owned(), variant: name(value), docs: docs(value) };
    items(schema, key).iter().filter_map(Value::as_str).map(word).collect()
}

fn union(name: &str, schema: &Value, pointer: &str) -> Result<Vec<UnionBranch>, ModelError> {
    let branch = |(index, branch): (usize, &Value)| {
        type_ref(branch, &format!("{pointer}/oneOf/{index}"))
            .map(|ty| UnionBranch { variant: branch_name(name, &ty), ty })
    };
    items(schema, "oneOf").iter().enumerate().map(branch).collect()
}

/// The branch `GranularityPeriod` of `Granularity` is called `Period`. `Caller` is no branch `er` of `Call`, and a name
/// that a branch without one would have is left to that.
fn branch_name(union: &str, ty: &TypeRef) -> String {
    const UNNAMED: &[&str] = &["Text", "Bool", "Integer", "Number"];
    let name = match ty {
        TypeRef::Named(branch) => {
            let rest = branch.strip_prefix(union).filter(|rest| rest.starts_with(|first: char| first.is_uppercase()));
            rest.filter(|rest| !UNNAMED.contains(rest)).unwrap_or(branch)
        }
        TypeRef::Text => "Text",
        TypeRef::Bool => "Bool",
        TypeRef::Int32 | TypeRef::Int64 => "Integer",
        TypeRef::Double => "Number",
        TypeRef::Any => "Any",
        TypeRef::List(_) => "List",
        TypeRef::Map(_) => "Map",
    };
    name.to_owned()
}

fn property_field(
    document: &Value,
    object: &Value,
    wire: &str,
    property: &Value,
    pointer: &str,
) -> Result<Field, ModelError> {
    let ty = type_ref(property, &format!("{pointer}/properties/{}", token(wire)))?;
    let named = match &ty {
        TypeRef::Named(name) => document.pointer(&format!("/components/schemas/{}", token(name))),
        _ => None,
    };
    let rust = property.get("x-rust-name").and_then(Value::as_str).map_or_else(|| field(wire), str::to_owned);
    Ok(Field {
        wire: wire.to_owned(),
        rust,
        aliases: items(property, "x-aliases").iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        required: items(object, "required").iter().any(|name| name.as_str() == Some(wire)),
        nullable: flag(property, "nullable"),
        docs: text(property, "description"),
        default: property.get("default").or_else(|| named?.get("default")).cloned(),
        annotations: annotations(property),
        ty,
    })
}

/// The type of a schema where it is used.
pub fn type_ref(schema: &Value, pointer: &str) -> Result<TypeRef, ModelError> {
    if let Some(name) = ref_name(schema) {
        return Ok(TypeRef::Named(name));
    }
    if let [only] = items(schema, "allOf") {
        return type_ref(only, &format!("{pointer}/allOf/0"));
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => Ok(TypeRef::Text),
        Some("boolean") => Ok(TypeRef::Bool),
        Some("integer") if schema.get("format").and_then(Value::as_str) == Some("int32") => Ok(TypeRef::Int32),
        Some("integer") => Ok(TypeRef::Int64),
        Some("number") => Ok(TypeRef::Double),
        Some("array") => Ok(TypeRef::List(Box::new(item(schema, pointer)?))),
        Some("object") => Ok(TypeRef::Map(Box::new(map_value(schema, pointer)?))),
        Some(other) => Err(ModelError::at(pointer, format!("a schema of type {other} in this place"))),
        None if schema.as_object().is_some_and(|schema| schema.keys().all(|key| key == "description")) => {
            Ok(TypeRef::Any)
        }
        None => Err(ModelError::at(pointer, "a schema without a type in this place")),
    }
}

fn item(schema: &Value, pointer: &str) -> Result<TypeRef, ModelError> {
    match schema.get("items") {
        Some(item) => type_ref(item, &format!("{pointer}/items")),
        None => Err(ModelError::at(pointer, "an array without items")),
    }
}

fn map_value(schema: &Value, pointer: &str) -> Result<TypeRef, ModelError> {
    match schema.get("additionalProperties") {
        None | Some(Value::Bool(true)) => Ok(TypeRef::Any),
        Some(Value::Object(empty)) if empty.is_empty() => Ok(TypeRef::Any),
        Some(value) => type_ref(value, &format!("{pointer}/additionalProperties")),
    }
}

fn annotations(schema: &Value) -> Map<String, Value> {
    let kept = match schema.get("type").and_then(Value::as_str) {
        // That of a number follows from its Rust type.
        Some("string") => ["default", "example", "deprecated", "format"].as_slice(),
        _ => &["default", "example", "deprecated"],
    };
    kept.iter().filter_map(|key| Some(((*key).to_owned(), schema.get(*key)?.clone()))).collect()
}

/// The default that a parameter states, or the schema that it names.
pub fn named_default(document: &Value, schema: &Value) -> Option<Value> {
    let inner = || match items(schema, "allOf") {
        [only] => named_default(document, only),
        _ => resolve(document, schema).get("default").cloned(),
    };
    schema.get("default").cloned().or_else(inner)
}
