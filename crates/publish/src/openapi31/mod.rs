//! The document in OpenAPI 3.1, where schemas are JSON Schema 2020-12 and notifications are also under `webhooks`.

mod rules;

use serde_json::Value;

pub use rules::RULES;

use crate::rewrite;
use crate::tree::{self, Kind};
use crate::{File, PublishError, Published, yaml};

/// A document in OpenAPI 3.1.
#[derive(Debug)]
pub struct OpenApi31 {
    /// The document.
    pub document: Value,
    /// The number of matches of each of [`RULES`].
    pub matches: Vec<usize>,
}

/// Converts a document in [plain](crate::document::convert) 3.0 to 3.1.
///
/// # Errors
///
/// A keyword is left that has another meaning in 3.1, and for which a rule is missing. The lint refuses most of them.
pub fn convert(document: &Value, file: &str) -> Result<OpenApi31, PublishError> {
    let mut document = document.clone();
    let matches = rewrite::apply(RULES, &mut document);
    let mut left = Vec::new();
    tree::each_object(&mut document, Kind::Document, &mut |kind, object| {
        if kind == Kind::Schema {
            left.extend(object.iter().filter(|(key, value)| is_left(key, value)).map(|(key, _)| key.clone()));
        }
        0
    });
    match left.first() {
        None => Ok(OpenApi31 { document, matches }),
        Some(key) => {
            let message = format!("there is no rule for `{key}` of a schema in 3.1; add one to `openapi31/rules.rs`");
            Err(PublishError::new(file, message))
        }
    }
}

/// Whether 3.1 does not know this keyword of a schema, or has another meaning for it.
fn is_left(key: &str, value: &Value) -> bool {
    match key {
        "nullable" | "example" => true,
        "exclusiveMinimum" | "exclusiveMaximum" => value.is_boolean(),
        "format" => matches!(value.as_str(), Some("byte" | "binary")),
        _ => false,
    }
}

/// Makes both files.
pub fn make(published: &Published) -> Result<Vec<File>, PublishError> {
    let OpenApi31 { document, .. } = convert(&published.plain, &published.document.source.path)?;
    Ok(vec![
        File::new("smartassist-3.1.yaml", "The document in OpenAPI 3.1, prose and order kept.", yaml::write(&document)),
        File::json("smartassist-3.1.json", "The same as JSON.", &document),
    ])
}
