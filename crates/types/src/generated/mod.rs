// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

//! The types of the document: one for each named schema.

mod builders;
mod objects;
mod scalars;

pub use crate::support::WithOriginal;
pub use builders::*;
pub use objects::*;
pub use scalars::*;
