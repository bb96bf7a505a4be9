// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 099bb8942517b3de44b486394f219438e9ac3d9f9ed23e281afaa332dd82706b

//! The server stub: what to implement, what is checked, what is served.

pub mod api;
#[cfg(feature = "document")]
pub mod document;
#[cfg(feature = "document")]
mod head;
pub mod receiver;
pub mod routes;
pub mod schemas;
