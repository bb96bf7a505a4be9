//! Rules on what users of the generated Rust code can name, computed from the models of both documents.

use super::{Rule, kinds};
use crate::diff::audience::Law;

kinds! {
    RUST_REMOVED = "rust-removed" <-> "rust-added", Law::BREAKS_RUST,
        "code that names it no longer compiles";
    RUST_CHANGED = "rust-changed" <-> "rust-changed", Law::BREAKS_RUST,
        "code that relies on its type no longer compiles";
    RUST_RENAMED = "rust-renamed" <-> "rust-renamed", Law::BREAKS_RUST,
        "code that uses the old name no longer compiles";
    RUST_VARIANT_ADDED = "rust-variant-added" <-> "rust-removed", Law::BREAKS_RUST,
        "the enum is exhaustive: a `match` that does not name the variant no longer compiles";
    RUST_ADDED = "rust-added" <-> "rust-removed", Law::EXTENDS_RUST,
        "code that was written before it compiles as it did";
    RUST_DEPRECATED = "rust-deprecated" <-> "rust-undeprecated", Law::EXTENDS_RUST,
        "code that uses it compiles, with a warning";
    RUST_UNDEPRECATED = "rust-undeprecated" <-> "rust-deprecated", Law::NOTHING,
        "the warning is gone";
    RUST_UNKNOWN = "rust-unknown" <-> "rust-unknown", Law::BREAKS_RUST,
        "no Rust code can be generated from the new document, so whether code compiles against it cannot be known";
}
