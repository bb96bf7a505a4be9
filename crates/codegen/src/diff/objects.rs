//! Objects: their properties, which of them are needed, what else may be there, and how properties are spelled.

use std::collections::BTreeSet;

use super::rules;
use super::schema::{Facets, schema};
use super::spot::{Both, Sides, Spot, reordered, same};
use super::walk::At;
use super::wording;
use crate::node::{Node, Value};

/// The keys that say how a property is spelled.
pub(super) const NAMES: &[&str] = &["x-aliases", "x-rust-name"];

/// Compares how a property is spelled. That the canonical spelling is another one has been compared with the object.
pub(super) fn names<'a>(at: &mut At<'_, 'a>, property: &Both<'a>, facets: &Facets<'a>) {
    let aliases = facets.key("x-aliases");
    let (old, new) = aliases.parts();
    let (before, after) = (texts(old), texts(new));
    let was_taken = |alias: &str| lists(&before, alias) || is_canonical(&property.old, alias);
    let is_taken = |alias: &str| lists(&after, alias) || is_canonical(&property.new, alias);
    for (alias, spot) in after.iter().filter(|(alias, _)| !was_taken(alias)) {
        at.found(&rules::ALIAS_ADDED, spot, format!("alias `{alias}`"));
    }
    for (alias, spot) in before.iter().filter(|(alias, _)| !is_taken(alias)) {
        at.gone(&rules::ALIAS_REMOVED, spot, format!("alias `{alias}`"));
    }
    order(at, &aliases, &before, &after);
    let name = facets.key("x-rust-name");
    if name.parts().0.map(|spot| spot.node.as_str()) != name.parts().1.map(|spot| spot.node.as_str()) {
        wording::values(at, &rules::RUST_NAME_CHANGED, "x-rust-name", &name);
    }
}

fn lists(texts: &[(&str, Spot<'_>)], text: &str) -> bool {
    texts.iter().any(|(known, _)| *known == text)
}

/// Whether this is the property of that name.
fn is_canonical(property: &Spot<'_>, name: &str) -> bool {
    property.pointer.last().is_some_and(|last| last == name)
}

/// What became of the spelling that is written, given whether readers of the old document take the new one, and
/// readers of the new document the old one.
fn respelled(taken_before: bool, taken_after: bool) -> &'static rules::Rule {
    match (taken_before, taken_after) {
        (true, true) => &rules::SPELLINGS_EXCHANGED,
        (false, true) => &rules::PROPERTY_RESPELLED,
        (true, false) => &rules::SPELLING_DROPPED,
        (false, false) => &rules::PROPERTY_RENAMED,
    }
}

/// Compares what is in an object.
pub(super) fn compare<'a>(at: &mut At<'_, 'a>, facets: &Facets<'a>) {
    let properties = facets.key("properties");
    let members = properties.members();
    let required = facets.key("required");
    let (needed_before, needed_after) = (texts(required.parts().0), texts(required.parts().1));
    let needs = |list: &[(&'a str, Spot<'a>)], name: &str| list.iter().any(|(needed, _)| *needed == name);

    let mut removed: Vec<(&str, Spot<'a>)> = Vec::new();
    let mut added: Vec<(&str, Spot<'a>)> = Vec::new();
    for (name, sides) in members {
        match sides {
            Sides::Kept(both) => {
                presence(at, name, &both, needs(&needed_before, name), needs(&needed_after, name));
                at.visit(schema, both);
            }
            Sides::Removed(old) => removed.push((name, old)),
            Sides::Added(new) => added.push((name, new)),
            Sides::Neither => {}
        }
    }
    let was_closed = matches!(openness(facets.key("additionalProperties").parts().0), Openness::Closed);
    for (name, new) in &added {
        let aliases = |spot: &Spot<'a>| texts(spot.get("x-aliases").as_ref());
        let taken = |(before, old): &(&str, Spot<'a>)| (lists(&aliases(old), name), lists(&aliases(new), before));
        let fits = |wanted: (bool, bool)| removed.iter().position(|pair| taken(pair) == wanted);
        let alike = || removed.iter().position(|(_, old)| same(old.node, new.node));
        let index = fits((true, true)).or_else(|| fits((false, true))).or_else(|| fits((true, false))).or_else(alike);
        if let Some(index) = index {
            let (taken_before, taken_after) = removed.get(index).map(taken).unwrap_or_default();
            let (before, old) = removed.remove(index);
            at.found(respelled(taken_before, taken_after), new, format!("property `{before}` → `{name}`"));
            let both = Both { old, new: new.clone() };
            presence(at, name, &both, needs(&needed_before, before), needs(&needed_after, name));
            at.visit(schema, both);
        } else if needs(&needed_after, name) {
            at.found(&rules::REQUIRED_PROPERTY_ADDED, new, format!("required property `{name}`"));
        } else if was_closed {
            at.found(&rules::PROPERTY_ADDED_TO_CLOSED, new, format!("optional property `{name}`"));
        } else {
            at.found(&rules::PROPERTY_ADDED, new, format!("optional property `{name}`"));
        }
    }
    for (name, old) in &removed {
        at.gone(&rules::PROPERTY_REMOVED, old, format!("property `{name}`"));
    }
    unnamed(at, &properties, &needed_before, &needed_after);
    order(at, &required, &needed_before, &needed_after);
    more(at, facets);
}

/// Whether a property has to be there.
fn presence<'a>(at: &mut At<'_, 'a>, name: &str, both: &Both<'a>, before: bool, after: bool) {
    match (before, after) {
        (false, true) => at.found(&rules::PROPERTY_REQUIRED, &both.new, format!("property `{name}` is required")),
        (true, false) => at.found(&rules::PROPERTY_OPTIONAL, &both.new, format!("property `{name}` is optional")),
        _ => {}
    }
}

/// Names that are required and described elsewhere, or nowhere.
fn unnamed<'a>(
    at: &mut At<'_, 'a>,
    properties: &Sides<'a>,
    before: &[(&'a str, Spot<'a>)],
    after: &[(&'a str, Spot<'a>)],
) {
    let known: BTreeSet<&str> = properties.members().iter().map(|(name, _)| *name).collect();
    let only = |list: &[(&'a str, Spot<'a>)], other: &[(&'a str, Spot<'a>)]| -> Vec<(&'a str, Spot<'a>)> {
        let unknown = list.iter().filter(|(name, _)| !known.contains(name));
        unknown.filter(|(name, _)| !other.iter().any(|(there, _)| there == name)).cloned().collect()
    };
    for (name, spot) in only(after, before) {
        at.found(&rules::PROPERTY_REQUIRED, &spot, format!("property `{name}` is required"));
    }
    for (name, spot) in only(before, after) {
        at.gone(&rules::PROPERTY_OPTIONAL, &spot, format!("property `{name}` is optional"));
    }
}

/// The order of a list of names that is a set.
fn order<'a>(at: &mut At<'_, 'a>, lists: &Sides<'a>, before: &[(&'a str, Spot<'a>)], after: &[(&'a str, Spot<'a>)]) {
    let names = |list: &[(&'a str, Spot<'a>)]| list.iter().map(|(name, _)| *name).collect::<Vec<_>>();
    let (before, after) = (names(before), names(after));
    match lists {
        Sides::Kept(both) if reordered(&before, &after) => {
            at.found(&rules::LIST_REORDERED, &both.new, "the same in another order");
        }
        Sides::Added(spot) | Sides::Removed(spot) if spot.node.items().is_empty() => {
            let (old, new) = lists.parts();
            at.either(&rules::LAYOUT_CHANGED, old, new, "an empty list says nothing");
        }
        _ => {}
    }
}

/// What may be in an object that no property describes.
enum Openness<'a> {
    Open,
    Closed,
    Typed(Spot<'a>),
}

fn openness<'a>(spot: Option<&Spot<'a>>) -> Openness<'a> {
    match spot {
        Some(spot) if spot.node.as_bool() == Some(false) => Openness::Closed,
        Some(spot) if spot.node.as_map().is_some_and(|map| !map.is_empty()) => Openness::Typed(spot.clone()),
        _ => Openness::Open,
    }
}

fn more<'a>(at: &mut At<'_, 'a>, facets: &Facets<'a>) {
    let sides = facets.key("additionalProperties");
    let (old, new) = sides.parts();
    let place = facets.place();
    let (from, to) = (old.unwrap_or(&place.old), new.unwrap_or(&place.new));
    match (openness(old), openness(new)) {
        (Openness::Closed, Openness::Open | Openness::Typed(_)) => {
            at.found(&rules::OBJECT_OPENED, to, "takes fields that it does not name");
        }
        (Openness::Open | Openness::Typed(_), Openness::Closed) => {
            at.found(&rules::OBJECT_CLOSED, to, "takes no fields that it does not name");
        }
        (Openness::Open, Openness::Typed(_)) => at.found(&rules::MAP_VALUES_TYPED, to, "values were of any type"),
        (Openness::Typed(_), Openness::Open) => at.found(&rules::MAP_VALUES_UNTYPED, to, "values are of any type"),
        (Openness::Typed(old), Openness::Typed(new)) => at.visit(schema, Both { old, new }),
        (Openness::Open, Openness::Open) | (Openness::Closed, Openness::Closed) => {
            let spelled = |spot: &Spot<'a>| !matches!(spot.node.value, Value::Bool(_));
            if old.is_some() != new.is_some() || spelled(from) != spelled(to) {
                at.found(&rules::LAYOUT_CHANGED, to, "fields that it does not name are taken, as before");
            }
        }
    }
}

/// The texts of a list with their places.
fn texts<'a>(list: Option<&Spot<'a>>) -> Vec<(&'a str, Spot<'a>)> {
    let items = list.into_iter().flat_map(Spot::items);
    items.filter_map(|item| Node::as_str(item.node).map(|text| (text, item))).collect()
}
