// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 63ab8da9d4e47d700fe52592b93bcbe82cc929888fae529f138ed1fceab36427

//! The server stub: what to implement, what is checked, what is served.

pub mod api;
#[cfg(feature = "document")]
pub mod document;
#[cfg(feature = "document")]
mod head;
pub mod receiver;
pub mod routes;
pub mod schemas;
