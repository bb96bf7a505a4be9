// Generated from tests/hostile/src/callbacks/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 9e3abf3aa720662e17b0c30667303f7985bef7593f4d31d255e406733a1756fd

//! The vocabulary of the document: one type for each named schema.

mod builders;
mod objects;
mod scalars;

pub use builders::*;
pub use objects::*;
pub use scalars::*;
pub use smartassist_types::support::Spelled;
