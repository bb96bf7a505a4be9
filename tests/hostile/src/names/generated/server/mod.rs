// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 756fd6c9dcd234067e4b0a18241c5ec5a225d0b3d7514cc6c7fc71bdac3a5427

//! The server stub: what to implement, what is checked, what is served.

pub mod api;
#[cfg(feature = "document")]
pub mod document;
#[cfg(feature = "document")]
mod head;
pub mod receiver;
pub mod routes;
pub mod schemas;
