//! A schema where it is used, as the page describes it: its type, its constraints, its listed values.

use maud::{Markup, html};
use serde_json::Value;

use super::{anchors, markdown};
use crate::view::{View, flag, items, members, plain, reference, text, texts};

/// A schema where it is used. Remarks of this place have precedence over those of the named schema.
#[derive(Clone, Copy)]
pub struct SchemaUse<'a> {
    site: &'a Value,
    /// The schema of the value.
    pub target: &'a Value,
    /// Its name, if it has one.
    pub name: Option<&'a str>,
}

/// The keyword that lists the values of an open enum.
pub const OPEN: &str = "x-extensible-enum";

impl<'a> SchemaUse<'a> {
    /// The schema at a place of the document.
    pub fn of(view: View<'a>, site: &'a Value) -> Self {
        let named = reference(site).and_then(|name| Some((name, view.schema(name)?)));
        Self { site, target: named.map_or(site, |(_, schema)| schema), name: named.map(|(name, _)| name) }
    }

    /// The value of a key, of this place or of the named schema.
    pub fn get(&self, key: &str) -> Option<&'a Value> {
        self.site.get(key).or_else(|| self.target.get(key))
    }

    /// The description of the place, or that of the named schema.
    pub fn description(&self) -> &'a str {
        let own = text(self.site, "description");
        if own.is_empty() { text(self.target, "description") } else { own }
    }

    /// The listed values: those of a closed list, or the known ones of an open list.
    pub fn values(&self) -> Vec<&'a Value> {
        let list = if self.target.get("enum").is_some() { "enum" } else { OPEN };
        items(self.target, list).iter().collect()
    }

    /// Whether other values than the listed ones are possible.
    pub fn is_open(&self) -> bool {
        self.target.get(OPEN).is_some()
    }
}

/// The type of a value, with links to named schemas.
pub fn kind<'a>(view: View<'a>, site: &'a Value) -> Markup {
    let used = SchemaUse::of(view, site);
    html! {
        @if let Some(name) = used.name {
            a href={ "#" (anchors::schema(name)) } { (name) }
            @if let Some(basic) = basic(used.target) { span.basic { (basic) } }
        } @else {
            (own_kind(view, used.target))
        }
        @if used.get("nullable") == Some(&Value::Bool(true)) { " or null" }
    }
}

/// The type of a schema without a name.
fn own_kind<'a>(view: View<'a>, schema: &'a Value) -> Markup {
    let branches = items(schema, "oneOf");
    html! {
        @if !branches.is_empty() {
            @for (index, branch) in branches.iter().enumerate() { @if index > 0 { " or " } (kind(view, branch)) }
        } @else if let Some(item) = schema.get("items") {
            "list of " (kind(view, item))
        } @else if let Some(value) = schema.get("additionalProperties").filter(|value| value.is_object()) {
            "map of " (kind(view, value))
        } @else if schema.get("type").is_none() {
            "anything"
        } @else {
            (text(schema, "type"))
            @if let Some(format) = schema.get("format").and_then(Value::as_str) { " (" (format) ")" }
        }
    }
}

/// The JSON type of a named schema, if it is a simple one.
fn basic(schema: &Value) -> Option<&str> {
    schema.get("type").and_then(Value::as_str).filter(|kind| *kind != "object")
}

/// The constraints of a value, in short phrases.
pub fn constraints(used: &SchemaUse<'_>) -> Vec<Markup> {
    let mut found = Vec::new();
    let number = |key: &str| used.get(key).filter(|value| value.is_number()).map(Value::to_string);
    let mut range = |min: &str, max: &str, unit: &str| {
        let phrase = match (number(min), number(max)) {
            (Some(min), Some(max)) => format!("{min} to {max}{unit}"),
            (Some(min), None) => format!("at least {min}{unit}"),
            (None, Some(max)) => format!("at most {max}{unit}"),
            (None, None) => return,
        };
        found.push(html! { (phrase) });
    };
    let unit = used.get("x-unit").and_then(Value::as_str);
    range("minimum", "maximum", &unit.map(|unit| format!(" {unit}")).unwrap_or_default());
    range("minLength", "maxLength", " characters");
    range("minItems", "maxItems", " items");
    range("minProperties", "maxProperties", " names");
    if flag(used.target, "uniqueItems") {
        found.push(html! { "no item twice" });
    }
    if let Some(pattern) = used.get("pattern").and_then(Value::as_str) {
        found.push(html! { "matches " code { (pattern) } });
    }
    if let Some(default) = used.get("default") {
        found.push(html! { "default " code { (default.to_string()) } });
    }
    if let Some(unit) = unit {
        found.push(html! { "unit: " (unit_name(unit)) });
    }
    if used.target.get("additionalProperties") == Some(&Value::Bool(false)) {
        found.push(html! { "no other fields" });
    }
    found
}

/// The unit in full.
fn unit_name(unit: &str) -> &str {
    match unit {
        "ms" => "milliseconds",
        "s" => "seconds",
        "min" => "minutes",
        other => other,
    }
}

/// The constraints as one line under a name, with other spellings and an example.
pub fn facts(used: &SchemaUse<'_>) -> Markup {
    let mut phrases = constraints(used);
    let aliases: Vec<&str> = texts(used.site, "x-aliases").collect();
    if !aliases.is_empty() {
        phrases.push(html! {
            "also read as "
            @for (index, alias) in aliases.iter().enumerate() { @if index > 0 { ", " } code { (alias) } }
        });
    }
    if let Some(example) = used.get("example") {
        phrases.push(html! { "example " code { (example.to_string()) } });
    }
    html! { @if !phrases.is_empty() { ul.facts { @for phrase in &phrases { li { (phrase) } } } } }
}

/// Listed values with their meanings. With `owner` they have addresses.
pub fn values(used: &SchemaUse<'_>, owner: Option<&str>) -> Markup {
    html! {
        dl.values {
            @for value in used.values() {
                @let name = plain(value);
                @let since = used.target.get("x-enum-since").map_or("", |since| text(since, &name));
                @let says = used.target.get("x-enum-descriptions").map_or("", |says| text(says, &name));
                @let id = owner.map(|owner| anchors::value(owner, &name));
                @let kind = owner.map(|_| "value");
                dt id=[&id] data-kind=[kind] data-name=[kind.map(|_| &name)] {
                    code { (name) }
                    @if !since.is_empty() { " " (super::widgets::since_badge(since)) }
                }
                dd { (markdown::line(says)) }
            }
        }
        @if used.is_open() {
            p.open { "Other values may come. Compare without regard to upper and lower case." }
        }
    }
}

/// The fields of an object, in order.
pub fn properties(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    members(schema, "properties")
}

/// Whether an object must have a field.
pub fn is_required(schema: &Value, name: &str) -> bool {
    texts(schema, "required").any(|required| required == name)
}
