// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cc9c362640b5bcdac117cca1daaeb61f1b07bdf8b0b48a03ee462315b3bd9c09

//! The server stub: what to implement, what is checked, what is served.

pub mod api;
#[cfg(feature = "document")]
pub mod document;
#[cfg(feature = "document")]
mod head;
pub mod receiver;
pub mod routes;
pub mod schemas;
