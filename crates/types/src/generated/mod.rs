// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 2fbc90aa170a19eacb91561682aeb4a4e35ccc7396868a9472404ca26a75b4d0

//! The vocabulary of the document: one type for each named schema.

mod builders;
mod objects;
mod scalars;

pub use crate::support::Spelled;
pub use builders::*;
pub use objects::*;
pub use scalars::*;
