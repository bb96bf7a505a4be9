// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 63ab8da9d4e47d700fe52592b93bcbe82cc929888fae529f138ed1fceab36427

//! The vocabulary of the document: one type for each named schema.

mod builders;
mod objects;
mod scalars;

pub use crate::support::Spelled;
pub use builders::*;
pub use objects::*;
pub use scalars::*;
