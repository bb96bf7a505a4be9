//! The document in OpenAPI 3.0.3, in words that every tool reads: as YAML, as JSON, and without references.

mod dereferenced;
mod rules;

use serde_json::Value;

pub use dereferenced::dereference;
pub use rules::{FOR_GENERATORS, RULES};

use crate::rewrite;
use crate::{File, PublishError, Published, Version, yaml};

/// The bundled document, which other forms refer to.
pub const BUNDLED: &str = "smartassist.json";

/// A document in plain OpenAPI 3.0.3.
#[derive(Debug)]
pub struct PlainDocument {
    /// The document.
    pub document: Value,
    /// How often each of [`FOR_GENERATORS`], then each of [`RULES`] matched.
    pub matches: Vec<usize>,
}

/// Says in plain OpenAPI what a curated document says in extensions. Its version is the one it is published as, since
/// generators write it into manifests, of which some take semantic versions alone.
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
            "The same without `$ref`: everything stands where it is used. A schema that contains itself, should there \
             ever be one, keeps the innermost `$ref` and its place under `components/schemas`.",
            &whole,
        ),
    ])
}
