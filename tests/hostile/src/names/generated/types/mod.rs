// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cc9c362640b5bcdac117cca1daaeb61f1b07bdf8b0b48a03ee462315b3bd9c09

//! The vocabulary of the document: one type for each named schema.

mod builders;
mod objects;
mod scalars;

pub use builders::*;
pub use objects::*;
pub use scalars::*;
pub use smartassist_types::support::WithOriginal;
