//! The document without references: each `$ref` is replaced by its target.

use serde_json::{Map, Value};

use crate::PublishError;
use crate::tree::{self, Child, Kind};

/// The document with every reference replaced by its target.
///
/// Named parts are removed, because nothing refers to them any more; security schemes stay. A schema that contains
/// itself would be infinite: its innermost `$ref` stays, and so does the schema under `components/schemas`.
pub fn dereference(document: &Value, file: &str) -> Result<Value, PublishError> {
    let mut walk = Dereferencer { document, file, open: Vec::new(), kept: Vec::new() };
    let mut whole = document.clone();
    let components = take(&mut whole, "components");
    walk.value(&mut whole, Kind::Document)?;
    let mut left = Map::new();
    // A schema that stays may refer to more schemas that have to stay.
    let mut schemas = Map::new();
    while let Some(reference) = walk.kept.iter().find(|reference| !schemas.contains_key(last(reference))).cloned() {
        let mut schema = walk.target(&reference)?.clone();
        walk.open.push(reference.clone());
        walk.value(&mut schema, Kind::Schema)?;
        walk.open.pop();
        schemas.insert(last(&reference).to_owned(), schema);
    }
    if !schemas.is_empty() {
        left.insert("schemas".to_owned(), schemas.into());
    }
    if let Some(schemes) = components.get("securitySchemes") {
        left.insert("securitySchemes".to_owned(), schemes.clone());
    }
    if let Some(object) = whole.as_object_mut().filter(|_| !left.is_empty()) {
        object.insert("components".to_owned(), left.into());
    }
    Ok(whole)
}

fn take(value: &mut Value, key: &str) -> Value {
    value.as_object_mut().and_then(|object| object.shift_remove(key)).unwrap_or_default()
}

fn last(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

struct Dereferencer<'a> {
    document: &'a Value,
    file: &'a str,
    /// References that are being replaced, the outermost first.
    open: Vec<String>,
    /// References that stay.
    kept: Vec<String>,
}

impl<'a> Dereferencer<'a> {
    fn target(&self, reference: &str) -> Result<&'a Value, PublishError> {
        let nothing = || PublishError::new(self.file, format!("`$ref: {reference}` has no target"));
        tree::target(self.document, reference).ok_or_else(nothing)
    }

    fn value(&mut self, value: &mut Value, kind: Kind) -> Result<(), PublishError> {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str).map(str::to_owned) {
            if self.open.contains(&reference) {
                self.kept.push(reference);
                return Ok(());
            }
            *value = self.target(&reference)?.clone();
            self.open.push(reference);
            let done = self.value(value, kind);
            self.open.pop();
            return done;
        }
        match value {
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.value(item, kind)),
            Value::Object(object) => object.iter_mut().try_for_each(|(key, value)| match tree::child(kind, key) {
                Child::Data => Ok(()),
                Child::One(kind) => self.value(value, kind),
                Child::Each(kind) => self.each(value, kind),
            }),
            _ => Ok(()),
        }
    }

    fn each(&mut self, value: &mut Value, kind: Kind) -> Result<(), PublishError> {
        match value {
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.value(item, kind)),
            // The map itself is not an object of this kind: a property may be called `$ref`.
            Value::Object(object) => object.values_mut().try_for_each(|value| self.value(value, kind)),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_schema_that_contains_itself_keeps_its_innermost_reference() {
        let tree = json!({ "properties": { "left": { "$ref": "#/components/schemas/Tree" }, "word": {
            "$ref": "#/components/schemas/Word" } } });
        let document = json!({
            "paths": { "/a": { "get": { "responses": { "200": { "$ref": "#/components/responses/Ok" } } } } },
            "components": {
                "responses": { "Ok": { "content": { "application/json": { "schema": {
                    "$ref": "#/components/schemas/Tree" } } } } },
                "schemas": { "Tree": tree, "Word": { "type": "string", "example": { "$ref": "data" } } },
                "securitySchemes": { "auth": { "type": "apiKey" } },
            },
        });
        let word = json!({ "type": "string", "example": { "$ref": "data" } });
        let inner = json!({ "properties": { "left": { "$ref": "#/components/schemas/Tree" }, "word": word } });
        let body = json!({ "application/json": { "schema": inner } });
        let expected = json!({
            "paths": { "/a": { "get": { "responses": { "200": { "content": body } } } } },
            "components": { "schemas": { "Tree": inner }, "securitySchemes": { "auth": { "type": "apiKey" } } },
        });
        assert_eq!(dereference(&document, "a.yaml").unwrap(), expected);
    }

    #[test]
    fn a_reference_to_nothing_is_named() {
        let document = json!({ "paths": { "/a": { "$ref": "#/components/pathItems/A" } } });
        let problem = dereference(&document, "a.yaml").unwrap_err();
        assert_eq!(problem.to_string(), "a.yaml: `$ref: #/components/pathItems/A` has no target");
    }
}
