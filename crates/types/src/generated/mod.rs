// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 fa98e25e347d23580874a453489e7ab78b4067d8361fbd270e9c9cd4e098a1a4

//! The vocabulary of the document: one type for each named schema.

mod builders;
mod objects;
mod scalars;

pub use crate::support::Spelled;
pub use builders::*;
pub use objects::*;
pub use scalars::*;
