//! The allowed single values: its type and format, null, its default and its pattern.

use super::annotations::{compare_flag, report_values};
use super::bounds;
use super::enums_and_unions;
use super::nodes::{NodeDiff, NodeRef, short};
use super::objects;
use super::rules;
use super::schema::{SchemaPair, schema};
use super::walk::Cursor;
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
pub(super) fn absence<'a>(at: &mut Cursor<'_, 'a>, schemas: &SchemaPair<'a>) {
    compare_flag(at, "nullable", &schemas.key("nullable"), &rules::NULL_ADDED, &rules::NULL_REMOVED);
    default(at, schemas);
}

/// Compares two schemas that are no unions.
pub(super) fn compare<'a>(at: &mut Cursor<'_, 'a>, schemas: &SchemaPair<'a>) {
    // The other keywords restrict values of the old type, not of the new one.
    if is_retyped(at, schemas) {
        return;
    }
    format(at, schemas);
    bounds::compare(at, schemas);
    match schemas.key("pattern") {
        NodeDiff::Added(new) => at.report(&rules::PATTERN_ADDED, &new, format!("pattern {}", short(new.node))),
        NodeDiff::Removed(old) => {
            at.report_removed(&rules::PATTERN_REMOVED, &old, format!("pattern {}", short(old.node)))
        }
        sides @ NodeDiff::Both(_) => changed(at, &rules::PATTERN_CHANGED, "pattern", &sides),
        NodeDiff::Absent => {}
    }
    compare_flag(at, "uniqueItems", &schemas.key("uniqueItems"), &rules::UNIQUE_ADDED, &rules::UNIQUE_REMOVED);
    enums_and_unions::enums(at, schemas);
    objects::compare(at, schemas);
    match schemas.key("items") {
        NodeDiff::Both(both) => at.visit(schema, both),
        NodeDiff::Added(new) => at.report(&rules::KEYWORD_ADDED, &new, "`items` restricts what is in the list"),
        NodeDiff::Removed(old) => {
            at.report_removed(&rules::KEYWORD_REMOVED, &old, "`items` restricted what is in the list")
        }
        NodeDiff::Absent => {}
    }
}

fn changed<'a>(at: &mut Cursor<'_, 'a>, rule: &'static rules::ChangeRule, key: &str, sides: &NodeDiff<'a>) {
    if sides.is_changed() {
        report_values(at, rule, key, sides);
    }
}

fn default<'a>(at: &mut Cursor<'_, 'a>, schemas: &SchemaPair<'a>) {
    let sides = schemas.key("default");
    match &sides {
        NodeDiff::Added(new) => at.report(&rules::DEFAULT_ADDED, new, format!("default {}", short(new.node))),
        NodeDiff::Removed(old) => {
            at.report_removed(&rules::DEFAULT_REMOVED, old, format!("default {}", short(old.node)))
        }
        NodeDiff::Both(_) => changed(at, &rules::DEFAULT_CHANGED, "default", &sides),
        NodeDiff::Absent => {}
    }
}

/// Reports a change of the type. Returns whether there is one.
fn is_retyped<'a>(at: &mut Cursor<'_, 'a>, schemas: &SchemaPair<'a>) -> bool {
    let sides = schemas.key("type");
    let rule = match &sides {
        unchanged if !unchanged.is_changed() => return false,
        NodeDiff::Both(both) => match (both.old.node.as_str(), both.new.node.as_str()) {
            (Some("integer"), Some("number")) => &rules::TYPE_WIDENED,
            (Some("number"), Some("integer")) => &rules::TYPE_NARROWED,
            _ => &rules::TYPE_CHANGED,
        },
        _ => &rules::TYPE_CHANGED,
    };
    report_values(at, rule, "type", &sides);
    true
}

/// The width of a format of numbers; none for other formats.
fn width(format: Option<&str>) -> Option<u8> {
    match format {
        Some("int32" | "float") => Some(1),
        Some("int64" | "double") => Some(2),
        None => Some(3),
        Some(_) => None,
    }
}

fn format<'a>(at: &mut Cursor<'_, 'a>, schemas: &SchemaPair<'a>) {
    let sides = schemas.key("format");
    let (old, new) = sides.old_and_new();
    let text = |spot: Option<&NodeRef<'a>>| spot.and_then(|spot| Node::as_str(spot.node));
    let (before, after) = (text(old), text(new));
    if before == after {
        return;
    }
    let number = schemas
        .key("type")
        .old_and_new()
        .1
        .is_some_and(|kind| matches!(kind.node.as_str(), Some("integer" | "number")));
    let rule = match (width(before), width(after)) {
        // Bounds that stand beside the formats are tighter than both.
        (Some(_), Some(_)) if number && bounds::is_same_range(schemas) => &rules::LAYOUT_CHANGED,
        (Some(before), Some(after)) if number && before < after => &rules::NUMBER_WIDENED,
        (Some(before), Some(after)) if number && before > after => &rules::NUMBER_NARROWED,
        _ if before.is_none() => &rules::FORMAT_ADDED,
        _ if after.is_none() => &rules::FORMAT_REMOVED,
        _ => &rules::FORMAT_CHANGED,
    };
    report_values(at, rule, "format", &sides);
}
