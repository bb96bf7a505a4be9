// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 dc691a5252d39d326ef152a3d249627681c69f9b56d3bbffcf7d297df9459c16

//! The server stub: what to implement, what is checked, what is served.

pub mod api;
#[cfg(feature = "document")]
pub mod document;
#[cfg(feature = "document")]
mod head;
pub mod receiver;
pub mod routes;
pub mod schemas;
