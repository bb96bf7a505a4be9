//! The extensions of the document, explained for readers who have only the published folder.

use std::collections::BTreeSet;

use crate::tree::{Kind, each_object};
use crate::{PublishError, Published};

/// A key that begins with `x-`.
#[derive(Debug)]
pub struct Extension {
    /// The key.
    pub key: &'static str,
    /// Its meaning, in Markdown.
    pub meaning: &'static str,
}

const fn extension(key: &'static str, meaning: &'static str) -> Extension {
    Extension { key, meaning }
}

/// Every extension that may be published. The README lists those that the document uses.
pub const EXTENSIONS: &[Extension] = &[
    extension(
        "x-extensible-enum",
        "Known values of a string; others may come. Values that differ only in upper and lower case are equal.",
    ),
    extension("x-rust-names", "The Rust names of values, published as `x-enum-varnames`, in the order of the values."),
    extension(
        "x-enum-descriptions",
        "What each value of `enum` or `x-extensible-enum` means, in the order of the values.",
    ),
    extension("x-enum-since", "The first edition of the vendor's pages with a value."),
    extension(
        "x-aliases",
        "Other documented spellings of a property, which are optional properties beside it. A sender uses one of them.",
    ),
    extension("x-since", "The first edition of the vendor's pages with a property, parameter or schema."),
    extension("x-unit", "The unit of a number: `ms`, `s`, `min`, `words` or `agents`."),
    extension("x-pattern-description", "What a value must be to match the pattern, in words."),
    extension("x-required-scope", "The scope that a token needs for an operation."),
    extension("x-repeatable", "An operation has the same effect if it is done twice, although its method is not GET."),
    extension("x-same-as", "The id of an operation that is the same as this one, on another path."),
    extension("x-path-aliases", "Other spellings of the path that servers accept. They are not separate operations."),
    extension("x-client-supplied", "A parameter that a client sets from its settings and not in each call."),
    extension(
        "x-owned",
        "The id must be a `bot` or an `account` of the caller. The response for another's is the same as for one that does not exist.",
    ),
    extension(
        "x-set-by",
        "A header that the server's framework sets (`kit`), and not the implementation of an operation.",
    ),
    extension("x-rust-name", "The name of a property in Rust, if the derived one would be poor."),
    extension(
        "x-decision",
        "Ids of contradictions in the vendor's pages that were settled here. The project's list of decisions explains each.",
    ),
];

/// The extensions that the document uses.
///
/// # Errors
///
/// The document uses an extension that is not explained here.
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
        found
            .ok_or_else(|| PublishError::new("crates/publish/src/extensions.rs", format!("explain what `{key}` means")))
    };
    keys.iter().map(explained).collect()
}
