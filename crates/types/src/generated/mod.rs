// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 169c95abd73f430502664c589bbdd1b899e300c8b62c823794f2a8618d92f685

//! The vocabulary of the document: one type for each named schema.

mod builders;
mod objects;
mod scalars;

pub use crate::support::Spelled;
pub use builders::*;
pub use objects::*;
pub use scalars::*;
