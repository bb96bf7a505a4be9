//! What the end-to-end tests share: the repository, the curated document and its examples.

use std::path::{Path, PathBuf};

use serde_json::Value;
use smartassist_codegen::load;
use smartassist_codegen::source::Source;

/// The root of the repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Path of the curated document, relative to the root.
pub const DOCUMENT: &str = "openapi/smartassist.yaml";

/// The curated document.
///
/// # Panics
///
/// If it cannot be read or loaded, which ends the test that asked for it.
#[allow(clippy::panic, reason = "a test without its document has nothing to say")]
pub fn curated() -> Value {
    let path = repository().join(DOCUMENT);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    match load::load(Source::new(DOCUMENT, text)) {
        Ok(document) => document.json,
        Err(findings) => panic!("{DOCUMENT} cannot be loaded: {findings:?}"),
    }
}
