//! JSON Schemas (2020-12) of all bodies, each in a self-contained file.
//!
//! They are the schemas of the document in 3.1. They are exact where the document is simplified for code generators:
//! unions have their types, and only one of several spellings of a property is valid at a time.

mod rules;

use serde_json::{Map, Value, json};
use smartassist_codegen::portable::{self, ToolKind};

pub use self::rules::RULES;
use crate::traffic::{self, Direction, Message};
use crate::{File, PublishError, Published, document, openapi31, rewrite};

/// The dialect.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Makes one self-contained file for each schema of a body.
///
/// # Errors
///
/// The document cannot be converted to OpenAPI 3.1.
pub fn make(published: &Published) -> Result<Vec<File>, PublishError> {
    let JsonSchemas { schemas, .. } = convert(&published.document.json, &published.document.source.path)?;
    let messages = traffic::messages(published);
    let mut files: Vec<File> = Vec::new();
    for name in messages.iter().filter_map(|message| message.schema) {
        let path = format!("schemas/{name}.json");
        if !files.iter().any(|file| file.path == path) {
            let schema = alone(&schemas, name, &format!("urn:smartassist:{}:{name}", published.version));
            files.push(File::json(path, describe(name, &messages), &schema));
        }
    }
    Ok(files)
}

/// Named schemas in plain JSON Schema, with references such as `#/$defs/Name`.
#[derive(Debug)]
pub struct JsonSchemas {
    /// The schemas by name, in the order of the document.
    pub schemas: Map<String, Value>,
    /// The number of matches of each of [`RULES`].
    pub matches: Vec<usize>,
}

/// Makes JSON Schemas of all named schemas of a curated document.
///
/// # Errors
///
/// The document cannot be converted to OpenAPI 3.1.
pub fn convert(curated: &Value, file: &str) -> Result<JsonSchemas, PublishError> {
    let mut exact = curated.clone();
    portable::aliases(&mut exact, ToolKind::Validator);
    rewrite::apply(document::RULES, &mut exact);
    let mut modern = openapi31::convert(&exact, file)?.document;
    let mut matches = vec![0; RULES.len()];
    let mut schemas = Map::new();
    if let Some(Value::Object(named)) = modern.pointer_mut("/components/schemas").map(Value::take) {
        schemas = named;
    }
    for schema in schemas.values_mut() {
        matches.iter_mut().zip(rewrite::apply(RULES, schema)).for_each(|(sum, matched)| *sum += matched);
    }
    Ok(JsonSchemas { schemas, matches })
}

/// What a file is, for the README.
fn describe(name: &str, messages: &[Message<'_>]) -> String {
    let uses = || messages.iter().filter(|message| message.schema == Some(name));
    let mut places: Vec<String> = uses().map(|message| place(&message.operation.id, message.direction)).collect();
    places.dedup();
    let everywhere = uses().all(|message| message.direction.status().is_some_and(|status| status >= 400));
    let place = if everywhere { "every error".to_owned() } else { places.join(" and ") };
    format!("`{name}`, the body of {place}.")
}

fn place(operation: &str, direction: Direction) -> String {
    match direction {
        Direction::Request => format!("a request of `{operation}`"),
        Direction::Notification => format!("the notification `{operation}`"),
        Direction::Answer(_) => format!("an answer of `{operation}`"),
    }
}

/// One schema with everything to which it refers.
fn alone(schemas: &Map<String, Value>, name: &str, id: &str) -> Value {
    let own = schemas.get(name).cloned().unwrap_or_default();
    let mut needed = Vec::new();
    collect(schemas, &own, &mut needed);
    let mut file = Map::new();
    file.insert("$schema".to_owned(), DIALECT.into());
    // A name and not an address: nothing has to be fetched. One validator can have two versions at the same time.
    file.insert("$id".to_owned(), id.into());
    file.insert("title".to_owned(), name.into());
    match own {
        Value::Object(own) => file.extend(own),
        other => drop(file.insert("allOf".to_owned(), json!([other]))),
    }
    let defs = schemas.iter().filter(|(name, _)| needed.contains(name));
    let defs: Map<String, Value> = defs.map(|(name, schema)| (name.clone(), schema.clone())).collect();
    if !defs.is_empty() {
        file.insert("$defs".to_owned(), defs.into());
    }
    file.into()
}

/// The names of all schemas to which a schema refers, directly or indirectly.
fn collect<'a>(schemas: &'a Map<String, Value>, value: &Value, needed: &mut Vec<&'a String>) {
    match value {
        Value::Object(object) => {
            let name = object.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix("#/$defs/"));
            if let Some((name, schema)) = name.and_then(|name| schemas.get_key_value(name))
                && !needed.contains(&name)
            {
                needed.push(name);
                collect(schemas, schema, needed);
            }
            object.values().for_each(|inner| collect(schemas, inner, needed));
        }
        Value::Array(items) => items.iter().for_each(|inner| collect(schemas, inner, needed)),
        _ => {}
    }
}
