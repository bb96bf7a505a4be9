//! What the API sends, in AsyncAPI 3.0, seen from the one who receives it.
//!
//! Schemas are those of the [`openapi31`]: JSON Schema 2020-12, of which they use nothing that draft 7 does not have, so
//! that they are what AsyncAPI takes a schema for without being told a format.

mod message;

use serde_json::{Map, Value, json};

use crate::view::{Operation, View, text, texts};
use crate::{File, PublishError, Published, openapi31, yaml};

/// Makes both files; none for a document that announces nothing.
///
/// # Errors
///
/// If the document cannot be said in OpenAPI 3.1.
pub fn make(published: &Published) -> Result<Vec<File>, PublishError> {
    let openapi31 = openapi31::convert(&published.plain, &published.document.source.path)?;
    let view = View::of(&openapi31.document);
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
            "description": "What is sent to your server, and what it answers. You are the one who receives. The \
                            operations that you call are described in OpenAPI.",
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

/// The headers by which a receiver knows who sent a notification.
fn signatures<'a>(notification: &Operation<'a>) -> impl Iterator<Item = &'a Value> {
    let parameters = notification.parameters.clone().into_iter();
    parameters.filter(|parameter| text(parameter, "name").to_lowercase().contains("signature"))
}

/// A signature as AsyncAPI has it.
fn scheme(header: &Value) -> Value {
    json!({
        "type": "httpApiKey",
        "in": "header",
        "name": text(header, "name"),
        "description": text(header, "description"),
    })
}

/// Where a notification arrives. It has no address, since none is known before somebody asks for notifications; an
/// address of null says the same, but Redocly refuses it.
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

/// What the receiver does.
fn operation(notification: &Operation<'_>) -> Value {
    let id = notification.id;
    let answers = notification
        .answers
        .iter()
        .map(|answer| format!("* {}: {}", answer.status, text(answer.node, "description").replace('\n', "\n  ")));
    let answers: Vec<String> = answers.collect();
    let description = format!(
        "{}\n\n{}\n\nAnswer with one of:\n\n{}",
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

/// How a receiver knows who sent it. AsyncAPI cannot say that a signature may be missing.
fn security(notification: &Operation<'_>) -> String {
    let names: Vec<String> = signatures(notification).map(|header| format!("`{}`", text(header, "name"))).collect();
    let checks = if names.is_empty() {
        String::new()
    } else {
        format!(" Where the sender signs, check {} over the bytes of the body as they came.", names.join(" or "))
    };
    format!("**Security.** No credentials are required of the sender: serve it over https.{checks}")
}
