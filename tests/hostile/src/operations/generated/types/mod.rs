// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 099bb8942517b3de44b486394f219438e9ac3d9f9ed23e281afaa332dd82706b

//! The vocabulary of the document: one type for each named schema.

mod builders;
mod objects;
mod scalars;

pub use builders::*;
pub use objects::*;
pub use scalars::*;
pub use smartassist_types::support::WithOriginal;
