//! Whether the Rust types, from which the JSON Schemas are made, come from the document.

use std::path::Path;

use smartassist_codegen::plan::HASH_LINE;

use crate::{Problem, Published};

/// The file that says from which document the types were generated, relative to the root of the repository.
const TYPES: &str = "crates/types/src/generated/mod.rs";

/// Refuses types that were generated from another document. Where the repository has none, there is nothing to refuse.
pub fn hold(root: &Path, published: &Published) -> Result<(), Problem> {
    let Ok(text) = std::fs::read_to_string(root.join(TYPES)) else { return Ok(()) };
    let hash = text.lines().find_map(|line| line.strip_prefix(HASH_LINE));
    if hash == Some(&*published.document.hash) {
        return Ok(());
    }
    let message =
        "comes from another document, and the JSON Schemas are made from it; run `cargo xtask generate` first";
    Err(Problem::new(TYPES, message))
}
