//! What the end-to-end tests share: the curated document and its examples, servers on this machine, and requests to
//! them that are put together from the document.
//!
//! | module | what it is for |
//! | --- | --- |
//! | [`document`] | looking things up in the curated document |
//! | [`examples`] | the examples of the document, by operation and direction |
//! | [`test_server`] | a server on a port of its own, which stops when its guard is dropped |
//! | [`stub`] | the stub with answers by closures |
//! | [`recording_receiver`] | a notification receiver that stores what it receives |
//! | [`request`] | a valid request for each operation, to be changed in one place, sent byte by byte |
//! | [`json`] | reading into the types and writing back |
//! | [`memory_service`] | a service in memory |
//! | [`client_calls`] | calls through the client, by the name of the operation |
//! | [`request_log`] | a log of the requests to a server |
//! | [`faulty_proxy`] | a proxy that causes faults |
//! | [`wire`] | bytes on a connection, for requests that no HTTP client would send |
//! | [`log`] | reading what was logged |
//! | [`json_schema`] | validation of a value by JSON Schema |
//! | [`refusal`] | what every refusal has in common |
//! | [`canonical`] | JSON with canonical spellings, to be compared |
//! | [`body_nodes`] | every place of a request body that the document describes |
//! | [`operations!`], [`bodies!`] | rows of the document for macros, generated |
//! | [`bounds`] | values just inside and just outside every constraint |
//! | [`unlisted_values`] | values that the document does not list |
//! | [`random`] | random bodies, as the document allows them and spoilt |
//!
//! Helpers panic with the reason where a test cannot continue.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "everything here is test code: a helper that cannot do its part ends the test that called it"
)]

use std::path::{Path, PathBuf};

use serde_json::Value;
use smartassist_codegen::load;
use smartassist_codegen::source::Source;

pub mod body_nodes;
pub mod bounds;
pub mod canonical;
pub mod client_calls;
pub mod document;
pub mod examples;
pub mod faulty_proxy;
mod generated;
pub mod json;
pub mod json_schema;
pub mod log;
pub mod memory_service;
pub mod random;
pub mod recorder;
pub mod recording_receiver;
pub mod refusal;
pub mod request;
pub mod request_log;
pub mod stub;
pub mod test_server;
pub mod unlisted_values;
pub mod wire;

pub use log::Log;
pub use memory_service::MemoryService;
pub use recorder::Recorder;
pub use recording_receiver::RecordingReceiver;
pub use request::{Answer, Request};
pub use stub::Scripted;
pub use test_server::TestServer;

/// The root of the repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Path of the curated document, relative to the root.
pub const DOCUMENT: &str = "openapi/smartassist.yaml";

/// The curated document, read anew; [`document::document`] stores one for the whole test binary.
///
/// # Panics
///
/// If it cannot be read or loaded, which ends the test that asked for it.
pub fn curated() -> Value {
    let path = repository().join(DOCUMENT);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    match load::load(Source::new(DOCUMENT, text)) {
        Ok(document) => document.json,
        Err(findings) => panic!("{DOCUMENT} cannot be loaded: {findings:?}"),
    }
}

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
