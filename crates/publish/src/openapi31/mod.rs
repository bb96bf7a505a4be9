//! The document in OpenAPI 3.1, where schemas are JSON Schema 2020-12 and notifications stand under `webhooks` too.

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
    /// How often each of [`RULES`] matched.
    pub matches: Vec<usize>,
}

/// Says in 3.1 what a document in [plain](crate::document::convert) 3.0 says.
///
/// # Errors
///
/// If something is left that 3.1 has given another meaning, for which a rule is needed. The lint refuses most of it.
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
            let message =
                format!("the 3.1 edition has no rule for this `{key}` of a schema; add one to the twin's rules");
            Err(PublishError::new(file, message))
        }
    }
}

/// What 3.1 does not know in a schema, or takes for something else.
fn is_left(key: &str, value: &Value) -> bool {
    match key {
        "nullable" | "example" => true,
        "exclusiveMinimum" | "exclusiveMaximum" => value.is_boolean(),
        "format" => matches!(value.as_str(), Some("byte" | "binary")),
        _ => false,
    }
}

/// Makes both files of the twin.
pub fn make(published: &Published) -> Result<Vec<File>, PublishError> {
    let OpenApi31 { document, .. } = convert(&published.plain, &published.document.source.path)?;
    Ok(vec![
        File::new("smartassist-3.1.yaml", "The document in OpenAPI 3.1, prose and order kept.", yaml::write(&document)),
        File::json("smartassist-3.1.json", "The same as JSON.", &document),
    ])
}
