// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 756fd6c9dcd234067e4b0a18241c5ec5a225d0b3d7514cc6c7fc71bdac3a5427

//! The vocabulary of the document: one type for each named schema.

mod builders;
mod objects;
mod scalars;

pub use builders::*;
pub use objects::*;
pub use scalars::*;
pub use smartassist_types::support::Spelled;
