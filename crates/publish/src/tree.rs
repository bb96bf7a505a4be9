//! Walks an OpenAPI document by the kinds of its objects: a property may be called `example` or `schema`, and the value
//! of an example is data, whatever it looks like.

use serde_json::{Map, Value};

use Kind::*;

/// The kinds of objects that the forms treat differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The whole document.
    Document,
    /// `components`.
    Components,
    /// The value of a path, or of the expression of a callback.
    PathItem,
    /// One method.
    Operation,
    /// A parameter.
    Parameter,
    /// A request body.
    RequestBody,
    /// A response.
    Response,
    /// A header of a response.
    Header,
    /// A body in one media type.
    MediaType,
    /// A named example, with a summary.
    Example,
    /// A callback: path items by expression.
    Callback,
    /// A schema.
    Schema,
    /// Anything else of the document, such as `info`.
    Other,
}

/// What the value of a key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Child {
    /// Data, which is not part of the structure.
    Data,
    /// One object.
    One(Kind),
    /// A list or a map of objects.
    Each(Kind),
}

/// What the value of a key is, in an object of this kind.
pub fn child(kind: Kind, key: &str) -> Child {
    match (kind, key) {
        (Callback, _) => Child::One(PathItem),
        (_, key) if key.starts_with("x-") => Child::Data,
        (Document, "paths" | "webhooks") | (Components, "pathItems") => Child::Each(PathItem),
        (Document, "components") => Child::One(Components),
        (Components, "schemas") | (Schema, "properties" | "allOf" | "oneOf" | "anyOf") => Child::Each(Schema),
        (Components | PathItem | Operation, "parameters") => Child::Each(Parameter),
        (Components, "requestBodies") => Child::Each(RequestBody),
        (Components | Operation, "responses") => Child::Each(Response),
        (Components | Response, "headers") => Child::Each(Header),
        (Components | Parameter | Header | MediaType, "examples") => Child::Each(Example),
        (Components | Operation, "callbacks") => Child::Each(Callback),
        (PathItem, "get" | "put" | "post" | "delete" | "head" | "patch" | "options" | "trace") => Child::One(Operation),
        (Operation, "requestBody") => Child::One(RequestBody),
        (Parameter | Header | RequestBody | Response, "content") => Child::Each(MediaType),
        (Parameter | Header | MediaType, "schema") | (Schema, "items" | "additionalProperties" | "not") => {
            Child::One(Schema)
        }
        (Schema | Example, _) | (_, "example" | "default") => Child::Data,
        _ => Child::One(Other),
    }
}

/// Visits every object of a value of this kind, inner ones first. Returns the sum of the results.
pub fn each_object(
    value: &mut Value,
    kind: Kind,
    visit: &mut dyn FnMut(Kind, &mut Map<String, Value>) -> usize,
) -> usize {
    match value {
        Value::Array(items) => items.iter_mut().map(|item| each_object(item, kind, visit)).sum(),
        Value::Object(object) => {
            let mut sum = 0;
            for (key, value) in object.iter_mut() {
                sum += match child(kind, key) {
                    Child::Data => 0,
                    Child::One(kind) => each_object(value, kind, visit),
                    Child::Each(kind) => children(value).map(|child| each_object(child, kind, visit)).sum(),
                };
            }
            sum + visit(kind, object)
        }
        _ => 0,
    }
}

/// The members of a map or list.
fn children(value: &mut Value) -> Box<dyn Iterator<Item = &mut Value> + '_> {
    match value {
        Value::Array(items) => Box::new(items.iter_mut()),
        Value::Object(object) => Box::new(object.values_mut()),
        _ => Box::new(std::iter::empty()),
    }
}

/// The target of a `$ref` of this document.
pub fn target<'a>(document: &'a Value, reference: &str) -> Option<&'a Value> {
    document.pointer(reference.strip_prefix('#')?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_are_not_keywords_and_data_is_left_alone() {
        let schema = json!({
            "properties": {
                "example": { "type": "string", "example": { "type": "data" } },
                "items": { "type": "array", "items": { "enum": [{ "type": "data" }], "default": { "type": "data" } } },
                "x-odd": { "type": "boolean" },
            },
            "x-note": { "type": "data" },
        });
        let mut document = json!({
            "info": { "title": "t" },
            "components": {
                "schemas": { "A": schema },
                "examples": { "E": { "value": { "type": "data" } } },
                "headers": { "schema": { "schema": { "type": "integer" } } },
            },
        });
        let mut types = Vec::new();
        each_object(&mut document, Document, &mut |kind, object| {
            if kind == Schema {
                types.extend(object.get("type").map(ToString::to_string));
            }
            assert_ne!(object.get("type"), Some(&json!("data")));
            1
        });
        types.sort();
        assert_eq!(types, [r#""array""#, r#""boolean""#, r#""integer""#, r#""string""#]);
    }
}
