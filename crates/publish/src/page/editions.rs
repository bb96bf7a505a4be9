//! The additions of later editions, in one list.

use std::collections::BTreeMap;

use maud::{Markup, html};
use serde_json::Value;

use super::shape::properties;
use super::{Page, anchors, widgets};
use crate::view::{entries, text};

/// An addition of an edition: its address and its name.
type Addition = (String, String);

/// The section; empty if nothing is marked.
pub fn section(page: &Page<'_>) -> Markup {
    let editions = additions(page);
    html! {
        @if !editions.is_empty() {
            section #editions {
                (widgets::heading(2, "editions", &html! { "Editions" }))
                p { "Everything without a mark is in all editions. No later edition removes anything." }
                @for (edition, additions) in &editions {
                    h3 { "Added by " (edition) }
                    ul.additions {
                        @for (id, name) in additions { li { a href={ "#" (id) } { code { (name) } } } }
                    }
                }
            }
        }
    }
}

fn additions<'a>(page: &Page<'a>) -> BTreeMap<&'a str, Vec<Addition>> {
    let mut found: BTreeMap<&str, Vec<Addition>> = BTreeMap::new();
    let mut add = |node: &'a Value, id: String, name: String| {
        if let Some(edition) = node.get("x-since").and_then(Value::as_str) {
            found.entry(edition).or_default().push((id, name));
        }
    };
    for operation in &page.operations {
        add(operation.node, anchors::operation(operation.id), operation.id.to_owned());
        for parameter in &operation.parameters {
            let (location, name) = (text(parameter, "in"), text(parameter, "name"));
            add(parameter, anchors::parameter(operation.id, location, name), format!("{}: {name}", operation.id));
        }
    }
    for (owner, schema) in page.view.schemas() {
        add(schema, anchors::schema(owner), owner.to_owned());
        for (name, site) in properties(schema) {
            add(site, anchors::field(owner, name), format!("{owner}.{name}"));
        }
    }
    // Values are last: their editions are in a separate list.
    for (owner, schema) in page.view.schemas() {
        for (value, edition) in schema.get("x-enum-since").into_iter().flat_map(entries) {
            let name = format!("{owner}: {value}");
            found.entry(edition.as_str().unwrap_or_default()).or_default().push((anchors::value(owner, value), name));
        }
    }
    found
}
