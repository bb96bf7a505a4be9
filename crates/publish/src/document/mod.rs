//! The document as it is written: OpenAPI 3.0.3 as YAML and as JSON.

mod dereferenced;

pub use dereferenced::dereference;

use crate::{File, Problem, Published};

/// The bundled document, which other forms refer to.
pub const BUNDLED: &str = "smartassist.json";

/// Makes the bundled and the dereferenced document.
pub fn make(published: &Published) -> Result<Vec<File>, Problem> {
    let document = &published.document;
    let whole = dereference(&document.json, &document.source.path)?;
    Ok(vec![
        File::new(
            "smartassist.yaml",
            "The document, byte for byte as it is curated, with its comments.",
            &*document.source.text,
        ),
        File::json(BUNDLED, "The same as JSON, in the same order.", &document.json),
        File::json(
            "smartassist.dereferenced.json",
            "The same without `$ref`: everything stands where it is used. A schema that contains itself, should there \
             ever be one, keeps the innermost `$ref` and its place under `components/schemas`.",
            &whole,
        ),
    ])
}
