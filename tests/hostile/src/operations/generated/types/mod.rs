// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 0e4ce4eb66dd02370f83caaa7fb218ed8d0617900533499a1b8b4ca94cd9ff9d

//! The types of the document: one for each named schema.

mod builders;
mod objects;
mod scalars;

pub use builders::*;
pub use objects::*;
pub use scalars::*;
pub use smartassist_types::support::WithOriginal;
