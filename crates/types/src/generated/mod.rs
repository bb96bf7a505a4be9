// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 bf23e6bc165a2e08ef870707ffc870af9a23476eebfb8464ce7dd06fbfc62a38

//! The vocabulary of the document: one type for each named schema.

mod builders;
mod objects;
mod scalars;

pub use crate::support::Spelled;
pub use builders::*;
pub use objects::*;
pub use scalars::*;
