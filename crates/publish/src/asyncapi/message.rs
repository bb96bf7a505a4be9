//! Messages: headers, payload, samples and their schemas.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::view::{Example, Operation, View, flag, reference, text};

/// The message of a notification.
pub fn of(notification: &Operation<'_>) -> Value {
    let body = notification.body.as_ref();
    json!({
        "name": notification.id,
        "title": notification.text("summary"),
        "summary": body.map_or("", |body| body.description),
        "contentType": "application/json",
        "headers": headers(notification),
        "payload": body.map_or(&Value::Null, |body| body.schema),
        "examples": body.map_or(&[][..], |body| &body.examples).iter().map(example).collect::<Vec<_>>(),
    })
}

fn example(example: &Example<'_>) -> Value {
    json!({ "name": example.case, "summary": example.summary, "payload": example.value })
}

/// The headers of a request as an object. Other headers are possible.
fn headers(notification: &Operation<'_>) -> Value {
    let properties: Map<String, Value> = notification
        .parameters
        .iter()
        .map(|parameter| (text(parameter, "name").to_owned(), header(parameter)))
        .collect();
    let required = notification.parameters.iter().filter(|parameter| flag(parameter, "required"));
    let required: Vec<&str> = required.map(|parameter| text(parameter, "name")).collect();
    let mut headers = json!({ "type": "object", "properties": properties });
    if let Some(headers) = headers.as_object_mut().filter(|_| !required.is_empty()) {
        headers.insert("required".to_owned(), required.into());
    }
    headers
}

/// A header: its schema, with description and example of the parameter.
fn header(parameter: &Value) -> Value {
    let schema = parameter.get("schema").cloned().unwrap_or_default();
    let mut header = match schema {
        Value::Object(schema) if !schema.contains_key("$ref") => schema,
        named => Map::from_iter([("allOf".to_owned(), json!([named]))]),
    };
    header.insert("description".to_owned(), text(parameter, "description").into());
    if let Some(example) = parameter.get("example") {
        header.insert("examples".to_owned(), json!([example]));
    }
    let marks = parameter.as_object().into_iter().flatten().filter(|(key, _)| key.starts_with("x-"));
    header.extend(marks.map(|(key, value)| (key.clone(), value.clone())));
    header.into()
}

/// The named schemas of the messages, in the order of the document.
pub fn schemas(view: View<'_>, notifications: &[Operation<'_>]) -> Map<String, Value> {
    let mut needed = BTreeSet::new();
    for notification in notifications {
        notification.body.iter().for_each(|body| collect(view, body.schema, &mut needed));
        let headers = notification.parameters.iter().filter_map(|parameter| parameter.get("schema"));
        headers.for_each(|schema| collect(view, schema, &mut needed));
    }
    let schemas = view.schemas().filter(|(name, _)| needed.contains(name));
    schemas.map(|(name, schema)| (name.to_owned(), schema.clone())).collect()
}

/// The names of all schemas to which a value refers, directly or indirectly.
fn collect<'a>(view: View<'a>, value: &'a Value, needed: &mut BTreeSet<&'a str>) {
    let named = value.get("$ref").and_then(|_| reference(value)).and_then(|name| Some((name, view.schema(name)?)));
    if let Some((name, schema)) = named
        && needed.insert(name)
    {
        collect(view, schema, needed);
    }
    match value {
        Value::Object(object) => object.values().for_each(|value| collect(view, value, needed)),
        Value::Array(list) => list.iter().for_each(|value| collect(view, value, needed)),
        _ => {}
    }
}
