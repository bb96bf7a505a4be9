//! The notifications in AsyncAPI 3.0, from the side of the receiver.
//!
//! The schemas are those of [`openapi31`]: JSON Schema 2020-12. They use only keywords that draft 7 has too, which is
//! the default format of AsyncAPI.

mod message;

use serde_json::{Map, Value, json};

use crate::view::{Operation, View, text, texts};
use crate::{File, PublishError, Published, openapi31, yaml};

/// Makes both files; none for a document without notifications.
///
/// # Errors
///
/// The document cannot be converted to OpenAPI 3.1.
pub fn make(published: &Published) -> Result<Vec<File>, PublishError> {
    let converted = openapi31::convert(&published.plain, &published.document.source.path)?;
    let view = View::of(&converted.document);
    let mut notifications = view.operations();
    notifications.retain(|operation| operation.announced_by.is_some());
    if notifications.is_empty() {
        return Ok(Vec::new());
    }
    let license = published.plain.pointer("/info/license").unwrap_or(&Value::Null);
    let described = described(view, &notifications, license);
    Ok(vec![
        File::new("asyncapi.yaml", "The notifications, in AsyncAPI 3.0.", yaml::write(&described)),
        File::json("asyncapi.json", "The same as JSON.", &described),
    ])
}

fn described(view: View<'_>, notifications: &[Operation<'_>], license: &Value) -> Value {
    let info = view.at("/info");
    let map = |of: &dyn Fn(&Operation<'_>) -> Value| -> Map<String, Value> {
        notifications.iter().map(|notification| (notification.id.to_owned(), of(notification))).collect()
    };
    let signatures = notifications.iter().flat_map(signatures);
    let schemes: Map<String, Value> =
        signatures.map(|header| (text(header, "name").to_owned(), scheme(header))).collect();
    json!({
        "asyncapi": "3.0.0",
        "info": {
            "title": format!("{}: notifications", text(info, "title")),
            "version": text(info, "version"),
            "description": "What is sent to your server, and how it responds. You are the receiver. The operations \
                            that you call are described in OpenAPI.",
            "license": license,
            "tags": tags(view, notifications),
        },
        "defaultContentType": "application/json",
        "servers": {
            "receiver": {
                "host": "{host}",
                "protocol": "https",
                "description": "Your own server, which the URL of each request names.",
                "variables": { "host": { "default": "dialer.example.com", "description": "Its host." } },
            },
        },
        "channels": map(&|notification| channel(notification)),
        "operations": map(&|notification| operation(notification)),
        "components": {
            "messages": map(&|notification| message::of(notification)),
            "schemas": message::schemas(view, notifications),
            "securitySchemes": schemes,
        },
    })
}

/// The tags of the notifications, as the document describes them.
fn tags(view: View<'_>, notifications: &[Operation<'_>]) -> Vec<Value> {
    let used = |tag: &str| notifications.iter().any(|one| texts(one.node, "tags").any(|used| used == tag));
    let tags = view.tags().filter(|(tag, _)| used(tag));
    tags.map(|(tag, about)| json!({ "name": tag, "description": about })).collect()
}

/// The headers by which a receiver verifies the sender of a notification.
fn signatures<'a>(notification: &Operation<'a>) -> impl Iterator<Item = &'a Value> {
    let parameters = notification.parameters.clone().into_iter();
    parameters.filter(|parameter| text(parameter, "name").to_lowercase().contains("signature"))
}

/// A signature as a security scheme of AsyncAPI.
fn scheme(header: &Value) -> Value {
    json!({
        "type": "httpApiKey",
        "in": "header",
        "name": text(header, "name"),
        "description": text(header, "description"),
    })
}

/// Where a notification arrives. It has no address, because the URL is in the request of each call. An address of null
/// would mean the same, but Redocly refuses it.
fn channel(notification: &Operation<'_>) -> Value {
    let announcer = notification.announced_by.unwrap_or_default();
    json!({
        "title": notification.text("summary"),
        "description": format!(
            "The URL that `{}` names in a request of `{announcer}`. Each request may name another one.",
            notification.path
        ),
        "messages": { notification.id: { "$ref": format!("#/components/messages/{}", notification.id) } },
    })
}

/// The operation of the receiver.
fn operation(notification: &Operation<'_>) -> Value {
    let id = notification.id;
    let answers = notification
        .answers
        .iter()
        .map(|answer| format!("* {}: {}", answer.status, text(answer.node, "description").replace('\n', "\n  ")));
    let answers: Vec<String> = answers.collect();
    let description = format!(
        "{}\n\n{}\n\nRespond with one of:\n\n{}",
        notification.text("description"),
        security(notification),
        answers.join("\n"),
    );
    json!({
        "action": "receive",
        "channel": { "$ref": format!("#/channels/{id}") },
        "title": notification.text("summary"),
        "summary": notification.text("summary"),
        "description": description,
        "security": signatures(notification)
            .map(|header| json!({ "$ref": format!("#/components/securitySchemes/{}", text(header, "name")) }))
            .collect::<Vec<_>>(),
        "bindings": { "http": { "method": notification.method, "bindingVersion": "0.3.0" } },
        "messages": [{ "$ref": format!("#/channels/{id}/messages/{id}") }],
    })
}

/// How a receiver verifies the sender. AsyncAPI cannot state that a signature is optional.
fn security(notification: &Operation<'_>) -> String {
    let names: Vec<String> = signatures(notification).map(|header| format!("`{}`", text(header, "name"))).collect();
    let checks = if names.is_empty() {
        String::new()
    } else {
        format!(" If the sender signs, verify {} over the bytes of the body as they were received.", names.join(" or "))
    };
    format!("**Security.** The sender needs no credentials: serve it over https.{checks}")
}
