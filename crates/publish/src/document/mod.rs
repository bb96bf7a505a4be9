//! The document as it is written: OpenAPI 3.0.3 as YAML and as JSON.

use crate::{File, Problem, Published};

/// The file that other forms refer to.
pub const BUNDLED: &str = "smartassist.json";

/// Makes the bundled document.
pub fn make(published: &Published) -> Result<Vec<File>, Problem> {
    let document = &published.document;
    Ok(vec![
        File::new(
            "smartassist.yaml",
            "The document byte for byte as it is curated, with its comments.",
            &*document.source.text,
        ),
        File::json(BUNDLED, "The same as JSON, in the same order.", &document.json),
    ])
}
