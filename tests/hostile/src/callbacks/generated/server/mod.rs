// Generated from tests/hostile/src/callbacks/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 9e3abf3aa720662e17b0c30667303f7985bef7593f4d31d255e406733a1756fd

//! The server stub: what to implement, what is checked, what is served.

pub mod api;
#[cfg(feature = "document")]
pub mod document;
#[cfg(feature = "document")]
mod head;
pub mod receiver;
pub mod routes;
pub mod schemas;
