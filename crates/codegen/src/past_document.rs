//! An earlier document: the one of a revision or of a release.

use crate::load::{self, Document, LoadOutcome};
use crate::plan::Failure;
use crate::source::Source;
use crate::version::Version;

/// A document that the working document is compared with.
#[derive(Clone, Debug)]
pub struct PastDocument {
    /// The document.
    pub document: Document,
    /// Where it comes from, for people.
    pub name: String,
    /// The version of the crates that it belongs to, as far as that is known.
    pub version: Option<Version>,
}

/// Reads a document whose text may violate the rules of the reader: documents of other projects, and our own old ones,
/// need not follow them.
///
/// # Errors
///
/// If the text has no complete tree, or is not an object.
pub fn read(name: &str, text: String) -> Result<Document, Failure> {
    let source = Source::new(name, text);
    let LoadOutcome { document, problems } = load::read(source.clone());
    let document = document.filter(|document| document.root.as_map().is_some());
    if let Some(document) = document {
        return Ok(document);
    }
    // Some escapes of JSON are not valid in YAML.
    if let Ok(json @ serde_json::Value::Object(_)) = serde_json::from_str(&source.text) {
        return Ok(Document::from_json(name, &json));
    }
    if problems.is_empty() {
        return Err(Failure::other(name, "is no document: it is not an object"));
    }
    Err(Failure::Findings { source, diagnostics: problems })
}
