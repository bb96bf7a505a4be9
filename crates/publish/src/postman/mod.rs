//! The Postman collection (format 2.1): every operation with its samples, and a script that makes the token.
//!
//! ```text
//! view ─ request: URL, headers, body ─ item: an operation, its saved answers ─ make: folders, variables, script
//! ```
//!
//! Secrets are in variables of the user; those of the collection are empty. The script writes the token into the
//! request and nowhere else, so that an exported collection does not contain it.

mod id;
mod item;
mod request;

use serde_json::{Map, Value, json};

use crate::view::{Operation, View, items, members, text, texts};
use crate::{File, PublishError, Published};

/// The file.
pub const COLLECTION: &str = "smartassist.postman_collection.json";

/// The format of the collection.
const FORMAT: &str = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
/// Makes the token before each request that needs one.
const SCRIPT: &str = include_str!("token.js");
/// Where notifications are sent: a receiver on this machine.
const NOTIFY_URL: &str = "http://127.0.0.1:8081/";

/// Makes the collection.
pub fn make(published: &Published) -> Result<Vec<File>, PublishError> {
    let view = View::of(&published.document.json);
    let operations = view.operations();
    let info = view.at("/info");
    let collection = json!({
        "info": {
            "_postman_id": id::of(&["collection"]),
            "name": text(info, "title"),
            "description": { "content": text(info, "description"), "type": "text/markdown" },
            "version": published.version.to_string(),
            "schema": FORMAT,
        },
        "item": folders(view, &operations),
        "event": [{
            "listen": "prerequest",
            "script": { "id": id::of(&["token"]), "type": "text/javascript", "exec": script(view) },
        }],
        "variable": variables(view, &operations),
    });
    Ok(vec![File::json(
        COLLECTION,
        "Every operation with its samples. Set `clientId` and `clientSecret`; a script makes the token.",
        &collection,
    )])
}

/// One folder for each tag, with a folder for each kind of notification.
fn folders(view: View<'_>, operations: &[Operation<'_>]) -> Vec<Value> {
    let of_tag = |tag: &str| {
        let inside: Vec<Value> = operations
            .iter()
            .filter(|operation| texts(operation.node, "tags").any(|one| one == tag))
            .map(|operation| item::of(view, operation))
            .collect();
        inside
    };
    let tags = view.tags().map(|(tag, about)| (tag, about, of_tag(tag))).filter(|(.., inside)| !inside.is_empty());
    tags.map(|(tag, about, inside)| {
        json!({ "name": tag, "id": id::of(&["tag", tag]), "description": about, "item": inside })
    })
    .collect()
}

/// The lines of the script, for the header of the token.
fn script(view: View<'_>) -> Vec<String> {
    let header = request::token_header(view).unwrap_or("auth");
    SCRIPT.lines().map(|line| line.replace("TOKEN_HEADER", &Value::from(header).to_string())).collect()
}

/// Variables in the order in which users set them.
fn variables(view: View<'_>, operations: &[Operation<'_>]) -> Vec<Value> {
    let mut found: Map<String, Value> = Map::new();
    let mut add = |key: &str, value: &str, about: &str| {
        let variable = json!({ "key": key, "value": value, "type": "string", "description": about });
        found.entry(key).or_insert(variable);
    };
    let server = items(view.at(""), "servers").first().unwrap_or(&Value::Null);
    let scheme = text(server, "url").split_once("://").map_or("https", |(scheme, _)| scheme);
    add("scheme", scheme, "`http` only for a server on this machine.");
    for (name, variable) in members(server, "variables") {
        let about = [text(variable, "description"), text(server, "description")];
        add(name, text(variable, "default"), about.into_iter().find(|about| !about.is_empty()).unwrap_or_default());
    }
    add("clientId", "", "Client id of your app, found under API Setup.");
    add("clientSecret", "", "Client secret of your app. Better stored in an environment or in the vault than here.");
    let parameters = operations.iter().filter(|one| one.announced_by.is_none()).flat_map(|one| &one.parameters);
    for parameter in parameters {
        if let Some(name) = request::variable(parameter) {
            let example = view.example_of(parameter).map(crate::view::plain).unwrap_or_default();
            add(&name, &example, text(parameter, "description"));
        }
    }
    if operations.iter().any(|operation| operation.announced_by.is_some()) {
        add(
            "notifyUrl",
            NOTIFY_URL,
            "Where your receiver listens: dialout asks for notifications there, and the samples of them are sent there.",
        );
    }
    found.into_iter().map(|(_, variable)| variable).collect()
}
