//! Objects: their properties, which of them are required, which other fields are allowed, and the aliases of
//! properties.

use std::collections::BTreeSet;

use super::annotations;
use super::nodes::{NodeDiff, NodePair, NodeRef, reordered, same};
use super::rules;
use super::schema::{SchemaPair, schema};
use super::walk::Cursor;
use crate::node::{Node, Value};

/// The keys with the names of a property.
pub(super) const NAMES: &[&str] = &["x-aliases", "x-rust-name"];

/// Compares the names of a property. A new canonical name has been compared with the object.
pub(super) fn names<'a>(at: &mut Cursor<'_, 'a>, property: &NodePair<'a>, schemas: &SchemaPair<'a>) {
    let aliases = schemas.key("x-aliases");
    let (old, new) = aliases.old_and_new();
    let (before, after) = (texts(old), texts(new));
    let was_taken = |alias: &str| lists(&before, alias) || is_canonical(&property.old, alias);
    let is_taken = |alias: &str| lists(&after, alias) || is_canonical(&property.new, alias);
    for (alias, spot) in after.iter().filter(|(alias, _)| !was_taken(alias)) {
        at.report(&rules::ALIAS_ADDED, spot, format!("alias `{alias}`"));
    }
    for (alias, spot) in before.iter().filter(|(alias, _)| !is_taken(alias)) {
        at.report_removed(&rules::ALIAS_REMOVED, spot, format!("alias `{alias}`"));
    }
    order(at, &aliases, &before, &after);
    let name = schemas.key("x-rust-name");
    if name.old_and_new().0.map(|spot| spot.node.as_str()) != name.old_and_new().1.map(|spot| spot.node.as_str()) {
        annotations::report_values(at, &rules::RUST_NAME_CHANGED, "x-rust-name", &name);
    }
}

fn lists(texts: &[(&str, NodeRef<'_>)], text: &str) -> bool {
    texts.iter().any(|(known, _)| *known == text)
}

/// Whether this is the property of that name.
fn is_canonical(property: &NodeRef<'_>, name: &str) -> bool {
    property.pointer.last().is_some_and(|last| last == name)
}

/// The rule for a new canonical name, by whether readers of the old document accept the new name, and readers of the
/// new document the old one.
fn respelled(taken_before: bool, taken_after: bool) -> &'static rules::ChangeRule {
    match (taken_before, taken_after) {
        (true, true) => &rules::SPELLINGS_EXCHANGED,
        (false, true) => &rules::PROPERTY_RESPELLED,
        (true, false) => &rules::SPELLING_DROPPED,
        (false, false) => &rules::PROPERTY_RENAMED,
    }
}

/// Compares the properties of an object.
pub(super) fn compare<'a>(at: &mut Cursor<'_, 'a>, schemas: &SchemaPair<'a>) {
    let properties = schemas.key("properties");
    let members = properties.members();
    let required = schemas.key("required");
    let (needed_before, needed_after) = (texts(required.old_and_new().0), texts(required.old_and_new().1));
    let needs = |list: &[(&'a str, NodeRef<'a>)], name: &str| list.iter().any(|(needed, _)| *needed == name);

    let mut removed: Vec<(&str, NodeRef<'a>)> = Vec::new();
    let mut added: Vec<(&str, NodeRef<'a>)> = Vec::new();
    for (name, sides) in members {
        match sides {
            NodeDiff::Both(both) => {
                presence(at, name, &both, needs(&needed_before, name), needs(&needed_after, name));
                at.visit(schema, both);
            }
            NodeDiff::Removed(old) => removed.push((name, old)),
            NodeDiff::Added(new) => added.push((name, new)),
            NodeDiff::Absent => {}
        }
    }
    let was_closed = matches!(openness(schemas.key("additionalProperties").old_and_new().0), Openness::Closed);
    for (name, new) in &added {
        let aliases = |spot: &NodeRef<'a>| texts(spot.get("x-aliases").as_ref());
        let taken = |(before, old): &(&str, NodeRef<'a>)| (lists(&aliases(old), name), lists(&aliases(new), before));
        let fits = |wanted: (bool, bool)| removed.iter().position(|pair| taken(pair) == wanted);
        let alike = || removed.iter().position(|(_, old)| same(old.node, new.node));
        let index = fits((true, true)).or_else(|| fits((false, true))).or_else(|| fits((true, false))).or_else(alike);
        if let Some(index) = index {
            let (taken_before, taken_after) = removed.get(index).map(taken).unwrap_or_default();
            let (before, old) = removed.remove(index);
            at.report(respelled(taken_before, taken_after), new, format!("property `{before}` → `{name}`"));
            let both = NodePair { old, new: new.clone() };
            presence(at, name, &both, needs(&needed_before, before), needs(&needed_after, name));
            at.visit(schema, both);
        } else if needs(&needed_after, name) {
            at.report(&rules::REQUIRED_PROPERTY_ADDED, new, format!("required property `{name}`"));
        } else if was_closed {
            at.report(&rules::PROPERTY_ADDED_TO_CLOSED, new, format!("optional property `{name}`"));
        } else {
            at.report(&rules::PROPERTY_ADDED, new, format!("optional property `{name}`"));
        }
    }
    for (name, old) in &removed {
        at.report_removed(&rules::PROPERTY_REMOVED, old, format!("property `{name}`"));
    }
    unnamed(at, &properties, &needed_before, &needed_after);
    order(at, &required, &needed_before, &needed_after);
    more(at, schemas);
}

/// Compares whether a property is required.
fn presence<'a>(at: &mut Cursor<'_, 'a>, name: &str, both: &NodePair<'a>, before: bool, after: bool) {
    match (before, after) {
        (false, true) => at.report(&rules::PROPERTY_REQUIRED, &both.new, format!("property `{name}` is required")),
        (true, false) => at.report(&rules::PROPERTY_OPTIONAL, &both.new, format!("property `{name}` is optional")),
        _ => {}
    }
}

/// Required names without a property in this schema.
fn unnamed<'a>(
    at: &mut Cursor<'_, 'a>,
    properties: &NodeDiff<'a>,
    before: &[(&'a str, NodeRef<'a>)],
    after: &[(&'a str, NodeRef<'a>)],
) {
    let known: BTreeSet<&str> = properties.members().iter().map(|(name, _)| *name).collect();
    let only = |list: &[(&'a str, NodeRef<'a>)], other: &[(&'a str, NodeRef<'a>)]| -> Vec<(&'a str, NodeRef<'a>)> {
        let unknown = list.iter().filter(|(name, _)| !known.contains(name));
        unknown.filter(|(name, _)| !other.iter().any(|(there, _)| there == name)).cloned().collect()
    };
    for (name, spot) in only(after, before) {
        at.report(&rules::PROPERTY_REQUIRED, &spot, format!("property `{name}` is required"));
    }
    for (name, spot) in only(before, after) {
        at.report_removed(&rules::PROPERTY_OPTIONAL, &spot, format!("property `{name}` is optional"));
    }
}

/// The order of a list of names that is a set.
fn order<'a>(
    at: &mut Cursor<'_, 'a>,
    lists: &NodeDiff<'a>,
    before: &[(&'a str, NodeRef<'a>)],
    after: &[(&'a str, NodeRef<'a>)],
) {
    let names = |list: &[(&'a str, NodeRef<'a>)]| list.iter().map(|(name, _)| *name).collect::<Vec<_>>();
    let (before, after) = (names(before), names(after));
    match lists {
        NodeDiff::Both(both) if reordered(&before, &after) => {
            at.report(&rules::LIST_REORDERED, &both.new, "the same in another order");
        }
        NodeDiff::Added(spot) | NodeDiff::Removed(spot) if spot.node.items().is_empty() => {
            let (old, new) = lists.old_and_new();
            at.report_either(&rules::LAYOUT_CHANGED, old, new, "an empty list says nothing");
        }
        _ => {}
    }
}

/// The fields that an object allows beside its properties.
enum Openness<'a> {
    Open,
    Closed,
    Typed(NodeRef<'a>),
}

fn openness<'a>(spot: Option<&NodeRef<'a>>) -> Openness<'a> {
    match spot {
        Some(spot) if spot.node.as_bool() == Some(false) => Openness::Closed,
        Some(spot) if spot.node.as_map().is_some_and(|map| !map.is_empty()) => Openness::Typed(spot.clone()),
        _ => Openness::Open,
    }
}

fn more<'a>(at: &mut Cursor<'_, 'a>, schemas: &SchemaPair<'a>) {
    let sides = schemas.key("additionalProperties");
    let (old, new) = sides.old_and_new();
    let place = schemas.place();
    let (from, to) = (old.unwrap_or(&place.old), new.unwrap_or(&place.new));
    match (openness(old), openness(new)) {
        (Openness::Closed, Openness::Open | Openness::Typed(_)) => {
            at.report(&rules::OBJECT_OPENED, to, "takes fields that it does not name");
        }
        (Openness::Open | Openness::Typed(_), Openness::Closed) => {
            at.report(&rules::OBJECT_CLOSED, to, "takes no fields that it does not name");
        }
        (Openness::Open, Openness::Typed(_)) => at.report(&rules::MAP_VALUES_TYPED, to, "values were of any type"),
        (Openness::Typed(_), Openness::Open) => at.report(&rules::MAP_VALUES_UNTYPED, to, "values are of any type"),
        (Openness::Typed(old), Openness::Typed(new)) => at.visit(schema, NodePair { old, new }),
        (Openness::Open, Openness::Open) | (Openness::Closed, Openness::Closed) => {
            let spelled = |spot: &NodeRef<'a>| !matches!(spot.node.value, Value::Bool(_));
            if old.is_some() != new.is_some() || spelled(from) != spelled(to) {
                at.report(&rules::LAYOUT_CHANGED, to, "fields that it does not name are taken, as before");
            }
        }
    }
}

/// The texts of a list with their places.
fn texts<'a>(list: Option<&NodeRef<'a>>) -> Vec<(&'a str, NodeRef<'a>)> {
    let items = list.into_iter().flat_map(NodeRef::items);
    items.filter_map(|item| Node::as_str(item.node).map(|text| (text, item))).collect()
}
