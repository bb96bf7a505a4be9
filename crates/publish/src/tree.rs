//! Walking an OpenAPI document with a sense of what is what: a property may be called `example` or `schema`, and what
//! stands in an example is data, whatever it looks like.

use serde_json::{Map, Value};

use Kind::*;

/// The kinds of objects that the forms treat differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The whole document.
    Document,
    /// `components`.
    Components,
    /// What stands under a path, or under the expression of a callback.
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

/// What stands under a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inner {
    /// Values to be left alone.
    Data,
    /// One object.
    One(Kind),
    /// A list or a map of objects.
    Each(Kind),
}

/// What stands under a key of a kind of object.
pub fn inner(kind: Kind, key: &str) -> Inner {
    match (kind, key) {
        (Callback, _) => Inner::One(PathItem),
        (_, key) if key.starts_with("x-") => Inner::Data,
        (Document, "paths" | "webhooks") | (Components, "pathItems") => Inner::Each(PathItem),
        (Document, "components") => Inner::One(Components),
        (Components, "schemas") | (Schema, "properties" | "allOf" | "oneOf" | "anyOf") => Inner::Each(Schema),
        (Components | PathItem | Operation, "parameters") => Inner::Each(Parameter),
        (Components, "requestBodies") => Inner::Each(RequestBody),
        (Components | Operation, "responses") => Inner::Each(Response),
        (Components | Response, "headers") => Inner::Each(Header),
        (Components | Parameter | Header | MediaType, "examples") => Inner::Each(Example),
        (Components | Operation, "callbacks") => Inner::Each(Callback),
        (PathItem, "get" | "put" | "post" | "delete" | "head" | "patch" | "options" | "trace") => Inner::One(Operation),
        (Operation, "requestBody") => Inner::One(RequestBody),
        (Parameter | Header | RequestBody | Response, "content") => Inner::Each(MediaType),
        (Parameter | Header | MediaType, "schema") | (Schema, "items" | "additionalProperties" | "not") => {
            Inner::One(Schema)
        }
        (Schema | Example, _) | (_, "example" | "default") => Inner::Data,
        _ => Inner::One(Other),
    }
}

/// Visits every object of a value of the given kind, inner ones first. Sums up what the visits return.
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
                sum += match inner(kind, key) {
                    Inner::Data => 0,
                    Inner::One(kind) => each_object(value, kind, visit),
                    Inner::Each(kind) => children(value).map(|child| each_object(child, kind, visit)).sum(),
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

/// What a `$ref` of this document leads to.
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
