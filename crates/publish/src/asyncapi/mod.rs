//! What the API sends, in AsyncAPI 3.0, seen from the one who receives it.
//!
//! Schemas are those of the [`twin`]: JSON Schema 2020-12, of which they use nothing that draft 7 does not have, so
//! that they are what AsyncAPI takes a schema for without being told a format.

mod message;

use serde_json::{Map, Value, json};

use crate::view::{Operation, View, text};
use crate::{File, Problem, Published, twin, yaml};

/// Makes both files; none for a document that announces nothing.
///
/// # Errors
///
/// If the document cannot be said in OpenAPI 3.1.
pub fn make(published: &Published) -> Result<Vec<File>, Problem> {
    let twin = twin::convert(&published.plain, &published.document.source.path)?;
    let view = View::of(&twin.document);
    let mut notifications = view.operations();
    notifications.retain(|operation| operation.announced_by.is_some());
    if notifications.is_empty() {
        return Ok(Vec::new());
    }
    let described = described(view, &notifications);
    Ok(vec![
        File::new("asyncapi.yaml", "The notifications, in AsyncAPI 3.0.", yaml::write(&described)),
        File::json("asyncapi.json", "The same as JSON.", &described),
    ])
}

fn described(view: View<'_>, notifications: &[Operation<'_>]) -> Value {
    let info = view.at("/info");
    let map = |of: &dyn Fn(&Operation<'_>) -> Value| -> Map<String, Value> {
        notifications.iter().map(|notification| (notification.id.to_owned(), of(notification))).collect()
    };
    json!({
        "asyncapi": "3.0.0",
        "info": {
            "title": format!("{}: notifications", text(info, "title")),
            "version": text(info, "version"),
            "description": "What is sent to your server, and what it answers. You are the one who receives. The \
                            operations that you call are described in OpenAPI.",
            "license": { "name": text(view.at("/info/license"), "name") },
        },
        "defaultContentType": "application/json",
        "channels": map(&|notification| channel(notification)),
        "operations": map(&|notification| operation(notification)),
        "components": {
            "messages": map(&|notification| message::of(notification)),
            "schemas": message::schemas(view, notifications),
        },
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
        "bindings": { "http": { "method": notification.method, "bindingVersion": "0.3.0" } },
        "messages": [{ "$ref": format!("#/channels/{id}/messages/{id}") }],
    })
}

/// How a receiver knows who sent it. Signatures are optional, so that they cannot be a requirement of the operation.
fn security(notification: &Operation<'_>) -> String {
    let names = notification.parameters.iter().map(|parameter| text(parameter, "name"));
    let signatures: Vec<String> =
        names.filter(|name| name.to_lowercase().contains("signature")).map(|name| format!("`{name}`")).collect();
    let checks = if signatures.is_empty() {
        String::new()
    } else {
        format!(" Where the sender signs, check {} over the bytes of the body as they came.", signatures.join(" or "))
    };
    format!("**Security.** No credentials are required of the sender: serve it over https.{checks}")
}
