//! Schemas as constant tables: what the generator writes and [`validate`](crate::validate) walks.
//!
//! The types enforce every constraint when they are read; these tables exist to say *what* was wrong with a body that
//! the types refused. They are plain data, so that the whole document costs nothing until a body is refused:
//!
//! ```
//! use smartassist_server::schema::{Additional, ObjectRules, Property, Schema, StringRules};
//!
//! static TARGET: Schema = Schema::String(StringRules { min: 1, max: Some(256), ..StringRules::ANY });
//! static REQUEST: Schema = Schema::Object(ObjectRules {
//!     properties: &[Property { name: "target", aliases: &[], required: true, nullable: false, schema: &TARGET }],
//!     additional: Additional::Deny,
//!     ..ObjectRules::ANY
//! });
//! ```

/// The shape of a JSON value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Schema {
    /// Any value, null included.
    Any,
    /// The value of the inner schema, or null.
    Nullable(&'static Schema),
    /// `true` or `false`.
    Boolean,
    /// A whole number, however it is written (`5`, `5.0`, `5e0`), both bounds inclusive. Where the document gives no
    /// bounds they are those of the format: `int32` or `int64`.
    Integer {
        /// Smallest value allowed.
        min: i64,
        /// Largest value allowed.
        max: i64,
        /// Its unit, such as `ms`; empty where it has none.
        unit: &'static str,
    },
    /// Any number.
    Number,
    /// A string.
    String(StringRules),
    /// A string with documented values that may grow: any string is accepted, and two that differ only in case are one
    /// value if it is a documented one.
    OpenEnum {
        /// The documented values.
        values: &'static [&'static str],
    },
    /// An array.
    Array(ArrayRules),
    /// An object with named properties.
    Object(ObjectRules),
    /// An object with free keys and values of one schema.
    Map(MapRules),
    /// One of several schemas of *different JSON types*, so that the type of the value selects it.
    Union(&'static [Schema]),
}

/// What a string must fulfil.
#[derive(Clone, Copy, Debug)]
pub struct StringRules {
    /// Fewest characters, counted as Unicode scalar values.
    pub min: usize,
    /// Most characters, counted as Unicode scalar values.
    pub max: Option<usize>,
    /// Regular expression in the portable subset, anchored by itself where it is meant to be.
    pub pattern: Option<&'static str>,
    /// The same in words, what a value must be: `must have no spaces`.
    pub pattern_words: &'static str,
    /// The accepted values of a closed enum, compared exactly; empty for a free string.
    pub values: &'static [&'static str],
}

impl StringRules {
    /// Any string.
    pub const ANY: Self =
        Self { min: 0, max: None, pattern: None, pattern_words: "must have the documented form", values: &[] };
}

/// What an array must fulfil.
#[derive(Clone, Copy, Debug)]
pub struct ArrayRules {
    /// Schema of every item.
    pub items: &'static Schema,
    /// Fewest items.
    pub min: usize,
    /// Most items.
    pub max: Option<usize>,
    /// Whether equal items are refused.
    pub unique: bool,
}

impl ArrayRules {
    /// Any array.
    pub const ANY: Self = Self { items: &Schema::Any, min: 0, max: None, unique: false };
}

/// What an object with named properties must fulfil.
#[derive(Clone, Copy, Debug)]
pub struct ObjectRules {
    /// The properties the document names.
    pub properties: &'static [Property],
    /// What becomes of other keys.
    pub additional: Additional,
    /// Fewest keys.
    pub min: usize,
    /// Most keys.
    pub max: Option<usize>,
}

impl ObjectRules {
    /// Any object.
    pub const ANY: Self = Self { properties: &[], additional: Additional::Keep, min: 0, max: None };
}

/// What a map must fulfil.
#[derive(Clone, Copy, Debug)]
pub struct MapRules {
    /// Schema of every value.
    pub values: &'static Schema,
    /// Fewest entries.
    pub min: usize,
    /// Most entries.
    pub max: Option<usize>,
}

impl MapRules {
    /// Any map.
    pub const ANY: Self = Self { values: &Schema::Any, min: 0, max: None };
}

/// One property of an object.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// The spelling of the document.
    pub name: &'static str,
    /// Other documented spellings (`x-aliases`).
    pub aliases: &'static [&'static str],
    /// Whether it must be there, under any of its spellings.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Schema of its value.
    pub schema: &'static Schema,
}

impl Property {
    /// Whether `key` is one of its spellings.
    pub fn is_spelled(&self, key: &str) -> bool {
        self.name == key || self.aliases.contains(&key)
    }
}

/// Keys of an object that the document does not name.
#[derive(Clone, Copy, Debug)]
pub enum Additional {
    /// They are refused.
    Deny,
    /// They are kept, whatever they hold.
    Keep,
    /// They are kept if their values fulfil the schema.
    Of(&'static Schema),
}
