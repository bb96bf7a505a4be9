//! What a single value may be: its type and format, null, its default, its bounds and its pattern.

use std::cmp::Ordering;

use super::choices;
use super::objects;
use super::rules;
use super::schema::{Facets, schema};
use super::spot::{Sides, Spot, same, short};
use super::walk::At;
use super::wording::{change, flag, values};
use crate::node::{Node, Value};

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

/// A bound: its key, the key that takes the bound itself out, which way it faces, and what stands for its absence.
const BOUNDS: &[(&str, Option<&str>, Facing, bool)] = &[
    ("minimum", Some("exclusiveMinimum"), Facing::Up, false),
    ("maximum", Some("exclusiveMaximum"), Facing::Down, false),
    ("minLength", None, Facing::Up, true),
    ("maxLength", None, Facing::Down, false),
    ("minItems", None, Facing::Up, true),
    ("maxItems", None, Facing::Down, false),
    ("minProperties", None, Facing::Up, true),
    ("maxProperties", None, Facing::Down, false),
];

/// Where the allowed values lie, seen from the bound.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Facing {
    Up,
    Down,
}

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
    for (key, exclusive, facing, counts) in BOUNDS {
        bound(at, facets, key, *exclusive, *facing, *counts);
    }
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
    if let Sides::Kept(both) = sides
        && !same(both.old.node, both.new.node)
    {
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
        Sides::Neither => return false,
        Sides::Kept(both) if same(both.old.node, both.new.node) => return false,
        Sides::Kept(both) => match (both.old.node.as_str(), both.new.node.as_str()) {
            (Some("integer"), Some("number")) => &rules::TYPE_WIDENED,
            (Some("number"), Some("integer")) => &rules::TYPE_NARROWED,
            _ => &rules::TYPE_CHANGED,
        },
        Sides::Added(_) | Sides::Removed(_) => &rules::TYPE_CHANGED,
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
        (Some(before), Some(after)) if number && before < after => &rules::NUMBER_WIDENED,
        (Some(before), Some(after)) if number && before > after => &rules::NUMBER_NARROWED,
        _ if before.is_none() => &rules::FORMAT_ADDED,
        _ if after.is_none() => &rules::FORMAT_REMOVED,
        _ => &rules::FORMAT_CHANGED,
    };
    values(at, rule, "format", &sides);
}

/// A number, and whether it is out of bounds itself.
type Limit<'a> = (&'a serde_json::Number, bool);

fn limit<'a>(value: Option<&Spot<'a>>, exclusive: Option<&Spot<'a>>) -> Option<Limit<'a>> {
    match &value?.node.value {
        Value::Number(number) => Some((number, exclusive.is_some_and(|flag| flag.node.as_bool() == Some(true)))),
        _ => None,
    }
}

fn bound<'a>(
    at: &mut At<'_, 'a>,
    facets: &Facets<'a>,
    key: &str,
    exclusive: Option<&str>,
    facing: Facing,
    counts: bool,
) {
    let sides = facets.key(key);
    let flags = exclusive.map_or(Sides::Neither, |key| facets.key(key));
    let zero = serde_json::Number::from(0);
    let absent = counts.then_some((&zero, false));
    let before = limit(sides.parts().0, flags.parts().0).or(absent);
    let after = limit(sides.parts().1, flags.parts().1).or(absent);
    let ordering = match (before, after) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Greater,
        (Some(_), None) => Ordering::Less,
        (Some(before), Some(after)) => tightness(after, facing, before),
    };
    let moved = match (&sides, &flags) {
        // Only the flag differs.
        (Sides::Kept(both), Sides::Added(_) | Sides::Removed(_) | Sides::Kept(_))
            if same(both.old.node, both.new.node) =>
        {
            exclusive.unwrap_or(key)
        }
        _ => key,
    };
    let shown = if moved == key { &sides } else { &flags };
    match ordering {
        Ordering::Greater => values(at, &rules::BOUND_TIGHTENED, moved, shown),
        Ordering::Less => values(at, &rules::BOUND_LOOSENED, moved, shown),
        Ordering::Equal => {
            for (key, sides) in [(Some(key), &sides), (exclusive, &flags)] {
                let Some(key) = key else { continue };
                let (old, new) = sides.parts();
                let numeric =
                    |spot: Option<&Spot<'a>>| spot.is_some_and(|spot| matches!(spot.node.value, Value::Number(_)));
                if key.starts_with("exclusive") && (numeric(old) || numeric(new)) {
                    // OpenAPI 3.1 writes the bound itself here.
                    let (old, new) = (limit(old, None), limit(new, None));
                    let rule = match (old, new) {
                        (None, Some(_)) => &rules::BOUND_TIGHTENED,
                        (Some(_), None) => &rules::BOUND_LOOSENED,
                        (Some(old), Some(new)) => match tightness(new, facing, old) {
                            Ordering::Greater => &rules::BOUND_TIGHTENED,
                            Ordering::Less => &rules::BOUND_LOOSENED,
                            Ordering::Equal => continue,
                        },
                        (None, None) => continue,
                    };
                    values(at, rule, key, sides);
                } else if old.is_some() != new.is_some() {
                    at.either(&rules::LAYOUT_CHANGED, old, new, change(key, sides));
                }
            }
        }
    }
}

/// How tight one bound is, compared with another that faces the same way.
fn tightness((one, excludes_one): Limit<'_>, facing: Facing, (other, excludes_other): Limit<'_>) -> Ordering {
    let exact = |number: &serde_json::Number| number.as_i64().map(i128::from).or(number.as_u64().map(i128::from));
    let numbers = match (exact(one), exact(other)) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => one.as_f64().partial_cmp(&other.as_f64()).unwrap_or(Ordering::Equal),
    };
    let numbers = if facing == Facing::Up { numbers } else { numbers.reverse() };
    numbers.then(excludes_one.cmp(&excludes_other))
}
