//! The extensions of the document, explained to people who have only the published folder.

use std::collections::BTreeSet;

use crate::tree::{Kind, each_object};
use crate::{PublishError, Published};

/// A key that begins with `x-`.
#[derive(Debug)]
pub struct Extension {
    /// The key.
    pub key: &'static str,
    /// What it says, in Markdown.
    pub says: &'static str,
}

const fn extension(key: &'static str, says: &'static str) -> Extension {
    Extension { key, says }
}

/// Every extension that may be published; only those that the document uses are listed.
pub const EXTENSIONS: &[Extension] = &[
    extension(
        "x-extensible-enum",
        "Known values of a string; others may come. Values that differ only in upper and lower case are one.",
    ),
    extension("x-rust-names", "The Rust names of values, published as `x-enum-varnames`, in the order of the values."),
    extension(
        "x-enum-descriptions",
        "What each value of `enum` or `x-extensible-enum` means, in the order of the values.",
    ),
    extension("x-enum-since", "The first edition of the vendor's pages that has a value."),
    extension(
        "x-aliases",
        "Other documented spellings of a property, which are optional properties beside it. A sender uses one of them.",
    ),
    extension("x-since", "The first edition of the vendor's pages that has a property, parameter or schema."),
    extension("x-unit", "The unit of a number: `ms`, `s`, `min`, `words` or `agents`."),
    extension("x-pattern-description", "What a value must be to match the pattern, in words."),
    extension("x-required-scope", "The scope that a token needs for an operation."),
    extension("x-repeatable", "Doing an operation twice is the same as doing it once, although its method is not GET."),
    extension("x-same-as", "The id of an operation that this one is the same as, on another path."),
    extension("x-path-aliases", "Other spellings of the path that servers take. They are no operations of their own."),
    extension("x-client-supplied", "A parameter that a client takes from its settings rather than from each call."),
    extension(
        "x-owned",
        "The id has to be a `bot` or an `account` of the caller's. Another's is answered like one that does not exist.",
    ),
    extension(
        "x-set-by",
        "A header that the server's framework sets (`kit`), not the one who implements an operation.",
    ),
    extension("x-rust-name", "The name of a property in Rust, where the derived one would be poor."),
    extension(
        "x-decision",
        "Ids of contradictions in the vendor's pages that were settled here; the project's list of decisions has each.",
    ),
];

/// The extensions that the document uses.
///
/// # Errors
///
/// If it uses one that is not explained here.
pub fn found(published: &Published) -> Result<BTreeSet<&'static str>, PublishError> {
    let mut keys = BTreeSet::new();
    each_object(&mut published.document.json.clone(), Kind::Document, &mut |kind, object| {
        // The keys of a callback are expressions.
        if kind != Kind::Callback {
            keys.extend(object.keys().filter(|key| key.starts_with("x-")).cloned());
        }
        0
    });
    let explained = |key: &String| {
        let found = EXTENSIONS.iter().find(|extension| extension.key == key).map(|extension| extension.key);
        found.ok_or_else(|| PublishError::new("crates/publish/src/extensions.rs", format!("say what `{key}` means")))
    };
    keys.iter().map(explained).collect()
}
