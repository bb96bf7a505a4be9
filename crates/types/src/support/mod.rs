//! What the generated types are built from: constraints, builders, open enums, spellings.
//!
//! Generated code uses these items. Users rarely need them, apart from the two error types, which the crate root
//! re-exports.

mod aliases;
mod builder;
mod constraint;
mod enums;
mod integer;
mod nullable;
mod object;
mod parse;
#[cfg(any(feature = "schemars", feature = "utoipa"))]
pub mod schema;
mod schema_macros;
mod sequence;
mod text;
mod union;
pub mod whole;
mod with_original;

pub use aliases::{Aliases, canonical_spellings};
pub use builder::{BuildError, require, set, set_null};
pub use constraint::{
    CompiledPattern, ConstraintError, IntegerConstraints, Pattern, SizeConstraints, Step, TextConstraints,
};
pub use enums::{KnownValues, OpenEnum};
pub use nullable::{nullable, present};
pub use object::object;
pub use parse::{looks_like, looks_like_a_number, note_reason, parsed, reason_or_type};
pub use with_original::WithOriginal;

#[doc(hidden)]
pub use crate::{
    __closed_enum as closed_enum, __integer as integer, __list as list, __map as map, __open_enum as open_enum,
    __text as text, __union as union,
};

/// Crates that the macros name, so that generated code compiles in any crate.
#[doc(hidden)]
pub mod reexport {
    #[cfg(feature = "schemars")]
    pub use schemars;
    #[cfg(feature = "utoipa")]
    pub use utoipa;
    pub use {regex_lite, serde, serde_json};
}
