//! The document in OpenAPI 3.0.3, in keywords that every tool knows: as YAML, as JSON, and without references.

mod dereferenced;
mod rules;

use serde_json::Value;

pub use dereferenced::dereference;
pub use rules::{FOR_GENERATORS, RULES};

use crate::rewrite;
use crate::{File, PublishError, Published, Version, yaml};

/// The bundled document, to which other forms refer.
pub const BUNDLED: &str = "smartassist.json";

/// A document in plain OpenAPI 3.0.3.
#[derive(Debug)]
pub struct PlainDocument {
    /// The document.
    pub document: Value,
    /// The number of matches of each of [`FOR_GENERATORS`], then of each of [`RULES`].
    pub matches: Vec<usize>,
}

/// Converts the extensions of a curated document to plain OpenAPI. Its version becomes that of the publication, because
/// generators write it into manifests, and some of these accept only semantic versions.
pub fn convert(curated: &Value, version: &Version) -> PlainDocument {
    let mut document = curated.clone();
    let mut matches = rewrite::apply(FOR_GENERATORS, &mut document);
    matches.extend(rewrite::apply(RULES, &mut document));
    if let Some(info) = document.get_mut("info").and_then(Value::as_object_mut) {
        info.insert("version".to_owned(), version.to_string().into());
    }
    PlainDocument { document, matches }
}

/// Makes the bundled and the dereferenced document.
pub fn make(published: &Published) -> Result<Vec<File>, PublishError> {
    let document = &published.plain;
    let whole = dereference(document, &published.document.source.path)?;
    Ok(vec![
        File::new("smartassist.yaml", "The document, in the order in which it is curated.", yaml::write(document)),
        File::json(BUNDLED, "The same as JSON, in the same order.", document),
        File::json(
            "smartassist.dereferenced.json",
            "The same without `$ref`: each part is where it is used. A schema that contains itself, if there is one, \
             has the innermost `$ref` and stays under `components/schemas`.",
            &whole,
        ),
    ])
}
