// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 dc691a5252d39d326ef152a3d249627681c69f9b56d3bbffcf7d297df9459c16

//! The vocabulary of the document: one type for each named schema.

mod builders;
mod objects;
mod scalars;

pub use builders::*;
pub use objects::*;
pub use scalars::*;
pub use smartassist_types::support::Spelled;
