//! Objects and their fields: as a tree where they are sent, and one by one, with addresses, where they are described.

use maud::{Markup, html};
use serde_json::Value;

use super::shape::{self, SchemaUse, is_required, properties};
use super::{Page, anchors, markdown, widgets};
use crate::view::items;

/// Every named schema.
pub fn section(page: &Page<'_>) -> Markup {
    html! {
        section #schemas {
            (widgets::heading(2, "schemas", &html! { "Schemas" }))
            p {
                "Everything with a name that is sent, in the order of the document. What is not marked "
                (widgets::badge("required", "required")) " may be missing."
            }
            @for (name, schema) in page.view.schemas() { (named(page, name, schema)) }
        }
    }
}

fn named<'a>(page: &Page<'a>, name: &'a str, schema: &'a Value) -> Markup {
    let used = SchemaUse::of(page.view, schema);
    let id = anchors::schema(name);
    html! {
        article.schema id=(id) data-kind="schema" data-name=(name) {
            (widgets::heading(3, &id, &html! { (name) }))
            p.type { (shape::kind(page.view, schema)) " " (widgets::remarks(page, schema)) }
            (markdown::prose(used.description()))
            (shape::facts(&used))
            @if schema.get("properties").is_some() { (fields(page, name, schema)) }
            @if !used.values().is_empty() { (shape::values(&used, Some(name))) }
        }
    }
}

/// The fields of a named schema, each with an address.
fn fields<'a>(page: &Page<'a>, owner: &'a str, schema: &'a Value) -> Markup {
    html! {
        ul.fields {
            @for (name, site) in properties(schema) {
                li id=(anchors::field(owner, name)) data-kind="field" data-name=(name) {
                    (head(page, &html! { code.name { (name) } }, site, is_required(schema, name)))
                    (description(page, site))
                }
            }
        }
    }
}

/// A body as a tree: objects open in place.
pub fn tree<'a>(page: &Page<'a>, site: &'a Value) -> Markup {
    let used = SchemaUse::of(page.view, site);
    html! {
        p.type { (shape::kind(page.view, site)) " " (widgets::decisions(page, used.target)) }
        (shape::facts(&used))
        (inside(page, site, &mut Vec::new(), true))
    }
}

/// The contents of a value: the fields of an object, the items of a list, the branches of a choice, the listed values.
fn inside<'a>(page: &Page<'a>, site: &'a Value, above: &mut Vec<&'a str>, open: bool) -> Markup {
    let used = SchemaUse::of(page.view, site);
    if let Some(name) = used.name {
        if above.contains(&name) {
            return html! { p.again { "The same again: " a href={ "#" (anchors::schema(name)) } { (name) } } };
        }
        above.push(name);
    }
    let count = properties(used.target).count();
    let content = html! {
        @if count > 0 {
            details open[open] {
                summary { (number(count, "field")) @if let Some(name) = used.name { " of " (name) } }
                ul.fields { @for (name, site) in properties(used.target) { (branch(page, &used, name, site, above)) } }
            }
        }
        @if !used.values().is_empty() {
            details { summary { (number(used.values().len(), "value")) } (shape::values(&used, None)) }
        }
        @for part in items(used.target, "oneOf") { (inside(page, part, above, false)) }
        @if let Some(item) = used.target.get("items") { (inside(page, item, above, open)) }
        @if let Some(value) = used.target.get("additionalProperties").filter(|value| value.is_object()) {
            (inside(page, value, above, open))
        }
    };
    if used.name.is_some() {
        above.pop();
    }
    content
}

fn branch<'a>(page: &Page<'a>, owner: &SchemaUse<'a>, name: &str, site: &'a Value, above: &mut Vec<&'a str>) -> Markup {
    let label = html! {
        @if let Some(schema) = owner.name {
            a.name href={ "#" (anchors::field(schema, name)) } { code { (name) } }
        } @else {
            code.name { (name) }
        }
    };
    html! {
        li {
            (head(page, &label, site, is_required(owner.target, name)))
            (description(page, site))
            (inside(page, site, above, false))
        }
    }
}

/// Name, type and remarks of a field or a parameter.
pub fn head(page: &Page<'_>, label: &Markup, site: &Value, required: bool) -> Markup {
    html! {
        p.head {
            (label) " " span.type { (shape::kind(page.view, site)) }
            @if required { " " (widgets::badge("required", "required")) }
            " " (remarks(page, site))
        }
    }
}

/// Remarks of the place, and the edition of the named schema if the place has none.
fn remarks(page: &Page<'_>, site: &Value) -> Markup {
    let used = SchemaUse::of(page.view, site);
    html! {
        @if let Some(since) = used.get("x-since").and_then(Value::as_str) { (widgets::since_badge(since)) }
        @if used.get("deprecated") == Some(&Value::Bool(true)) { (widgets::badge("deprecated", "deprecated")) }
        @if let Some(node) = [site, used.target].into_iter().find(|node| node.get("x-decision").is_some()) {
            (widgets::decisions(page, node))
        }
    }
}

fn description(page: &Page<'_>, site: &Value) -> Markup {
    let used = SchemaUse::of(page.view, site);
    html! {
        div.says { (markdown::prose(used.description())) }
        (shape::facts(&used))
    }
}

/// A number with its noun.
pub fn number(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
