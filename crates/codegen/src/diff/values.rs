//! What a single value may be: its type and format, null, its default and its pattern.

use super::bounds;
use super::choices;
use super::objects;
use super::rules;
use super::schema::{Facets, schema};
use super::spot::{Sides, Spot, short};
use super::walk::At;
use super::wording::{flag, values};
use crate::node::Node;

/// Everything that restricts values of one type.
pub(super) const OF_A_TYPE: &[&str] = &[
    "type",
    "format",
    "enum",
    "x-extensible-enum",
    "pattern",
    "items",
    "uniqueItems",
    "properties",
    "required",
    "additionalProperties",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];

/// The keys about a value that is null or not there.
pub(super) const ABSENCE: &[&str] = &["nullable", "default"];

/// Compares what null and absence mean.
pub(super) fn absence<'a>(at: &mut At<'_, 'a>, facets: &Facets<'a>) {
    flag(at, "nullable", &facets.key("nullable"), &rules::NULL_ADDED, &rules::NULL_REMOVED);
    default(at, facets);
}

/// Compares two schemas that are no unions.
pub(super) fn compare<'a>(at: &mut At<'_, 'a>, facets: &Facets<'a>) {
    // What else restricts the values of another type says nothing about those of this one.
    if is_retyped(at, facets) {
        return;
    }
    format(at, facets);
    bounds::compare(at, facets);
    match facets.key("pattern") {
        Sides::Added(new) => at.found(&rules::PATTERN_ADDED, &new, format!("pattern {}", short(new.node))),
        Sides::Removed(old) => at.gone(&rules::PATTERN_REMOVED, &old, format!("pattern {}", short(old.node))),
        sides @ Sides::Kept(_) => changed(at, &rules::PATTERN_CHANGED, "pattern", &sides),
        Sides::Neither => {}
    }
    flag(at, "uniqueItems", &facets.key("uniqueItems"), &rules::UNIQUE_ADDED, &rules::UNIQUE_REMOVED);
    choices::enums(at, facets);
    objects::compare(at, facets);
    match facets.key("items") {
        Sides::Kept(both) => at.visit(schema, both),
        Sides::Added(new) => at.found(&rules::KEYWORD_ADDED, &new, "`items` restricts what is in the list"),
        Sides::Removed(old) => at.gone(&rules::KEYWORD_REMOVED, &old, "`items` restricted what is in the list"),
        Sides::Neither => {}
    }
}

fn changed<'a>(at: &mut At<'_, 'a>, rule: &'static rules::Rule, key: &str, sides: &Sides<'a>) {
    if sides.is_changed() {
        values(at, rule, key, sides);
    }
}

fn default<'a>(at: &mut At<'_, 'a>, facets: &Facets<'a>) {
    let sides = facets.key("default");
    match &sides {
        Sides::Added(new) => at.found(&rules::DEFAULT_ADDED, new, format!("default {}", short(new.node))),
        Sides::Removed(old) => at.gone(&rules::DEFAULT_REMOVED, old, format!("default {}", short(old.node))),
        Sides::Kept(_) => changed(at, &rules::DEFAULT_CHANGED, "default", &sides),
        Sides::Neither => {}
    }
}

/// Reports another type, and says whether there is one.
fn is_retyped<'a>(at: &mut At<'_, 'a>, facets: &Facets<'a>) -> bool {
    let sides = facets.key("type");
    let rule = match &sides {
        unchanged if !unchanged.is_changed() => return false,
        Sides::Kept(both) => match (both.old.node.as_str(), both.new.node.as_str()) {
            (Some("integer"), Some("number")) => &rules::TYPE_WIDENED,
            (Some("number"), Some("integer")) => &rules::TYPE_NARROWED,
            _ => &rules::TYPE_CHANGED,
        },
        _ => &rules::TYPE_CHANGED,
    };
    values(at, rule, "type", &sides);
    true
}

/// How much a format of numbers holds; nothing for other formats.
fn width(format: Option<&str>) -> Option<u8> {
    match format {
        Some("int32" | "float") => Some(1),
        Some("int64" | "double") => Some(2),
        None => Some(3),
        Some(_) => None,
    }
}

fn format<'a>(at: &mut At<'_, 'a>, facets: &Facets<'a>) {
    let sides = facets.key("format");
    let (old, new) = sides.parts();
    let text = |spot: Option<&Spot<'a>>| spot.and_then(|spot| Node::as_str(spot.node));
    let (before, after) = (text(old), text(new));
    if before == after {
        return;
    }
    let number =
        facets.key("type").parts().1.is_some_and(|kind| matches!(kind.node.as_str(), Some("integer" | "number")));
    let rule = match (width(before), width(after)) {
        // Bounds that stand beside the formats are tighter than both.
        (Some(_), Some(_)) if number && bounds::is_same_range(facets) => &rules::LAYOUT_CHANGED,
        (Some(before), Some(after)) if number && before < after => &rules::NUMBER_WIDENED,
        (Some(before), Some(after)) if number && before > after => &rules::NUMBER_NARROWED,
        _ if before.is_none() => &rules::FORMAT_ADDED,
        _ if after.is_none() => &rules::FORMAT_REMOVED,
        _ => &rules::FORMAT_CHANGED,
    };
    values(at, rule, "format", &sides);
}
