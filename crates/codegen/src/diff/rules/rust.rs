//! Rules on what users of the generated Rust code can name, computed from the models of both documents.

use super::{ChangeRule, kinds};
use crate::diff::compatibility::Compatibility;

kinds! {
    RUST_REMOVED = "rust-removed" <-> "rust-added", Compatibility::BREAKS_RUST,
        "code that names it no longer compiles";
    RUST_CHANGED = "rust-changed" <-> "rust-changed", Compatibility::BREAKS_RUST,
        "code that relies on its type no longer compiles";
    RUST_RENAMED = "rust-renamed" <-> "rust-renamed", Compatibility::BREAKS_RUST,
        "code that uses the old name no longer compiles";
    RUST_VARIANT_ADDED = "rust-variant-added" <-> "rust-removed", Compatibility::BREAKS_RUST,
        "the enum is exhaustive: a `match` that does not name the variant no longer compiles";
    RUST_ADDED = "rust-added" <-> "rust-removed", Compatibility::EXTENDS_RUST,
        "code that was written before it compiles as it did";
    RUST_DEPRECATED = "rust-deprecated" <-> "rust-undeprecated", Compatibility::EXTENDS_RUST,
        "code that uses it compiles, with a warning";
    RUST_UNDEPRECATED = "rust-undeprecated" <-> "rust-deprecated", Compatibility::NO_EFFECT,
        "the warning is gone";
    RUST_UNKNOWN = "rust-unknown" <-> "rust-unknown", Compatibility::BREAKS_RUST,
        "no Rust code can be generated from the new document, so whether code compiles against it cannot be known";
}
