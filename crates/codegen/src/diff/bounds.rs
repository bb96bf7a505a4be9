//! Bounds of numbers and of lengths: whether they got tighter or looser.

use std::cmp::Ordering;

use serde_json::Number;

use super::rules;
use super::schema::Facets;
use super::spot::{Spot, by_value};
use super::walk::At;
use super::wording::values;
use crate::node::Value;

/// A bound and what belongs to it.
struct Bound {
    key: &'static str,
    /// Takes the bound itself out: a flag in OpenAPI 3.0, a bound of its own in 3.1.
    exclusive: &'static str,
    facing: Facing,
    /// Whether it bounds a count, which is never below zero.
    counts: bool,
}

/// Where the allowed values lie, seen from the bound.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Facing {
    Up,
    Down,
}

const fn numbers(key: &'static str, exclusive: &'static str, facing: Facing) -> Bound {
    Bound { key, exclusive, facing, counts: false }
}

const fn count(key: &'static str, facing: Facing) -> Bound {
    Bound { key, exclusive: "", facing, counts: true }
}

const BOUNDS: &[Bound] = &[
    numbers("minimum", "exclusiveMinimum", Facing::Up),
    numbers("maximum", "exclusiveMaximum", Facing::Down),
    count("minLength", Facing::Up),
    count("maxLength", Facing::Down),
    count("minItems", Facing::Up),
    count("maxItems", Facing::Down),
    count("minProperties", Facing::Up),
    count("maxProperties", Facing::Down),
];

/// How far values may go; whether they may get there is the second part.
type Limit = (Number, bool);

/// Compares all bounds of two schemas.
pub(super) fn compare<'a>(at: &mut At<'_, 'a>, facets: &Facets<'a>) {
    for bound in BOUNDS {
        let (sides, exclusive) = (facets.key(bound.key), facets.key(bound.exclusive));
        let (key, shown) = match (sides.is_changed(), exclusive.is_changed()) {
            (true, _) => (bound.key, &sides),
            (false, true) => (bound.exclusive, &exclusive),
            (false, false) => continue,
        };
        let (before, after) = bound.limits(facets);
        let rule = match bound.tightness(after.as_ref(), before.as_ref()) {
            Ordering::Greater => &rules::BOUND_TIGHTENED,
            Ordering::Less => &rules::BOUND_LOOSENED,
            Ordering::Equal => &rules::LAYOUT_CHANGED,
        };
        values(at, rule, key, shown);
    }
}

/// Whether the same numbers are within the bounds on both sides, where a format bounds them as well.
pub(super) fn is_same_range(facets: &Facets<'_>) -> bool {
    BOUNDS.iter().filter(|bound| !bound.counts).all(|bound| {
        let (before, after) = bound.limits(facets);
        bound.tightness(after.as_ref(), before.as_ref()).is_eq()
    })
}

impl Bound {
    /// What holds on each side.
    fn limits(&self, facets: &Facets<'_>) -> (Option<Limit>, Option<Limit>) {
        let (value, exclusive, format) = (facets.key(self.key), facets.key(self.exclusive), facets.key("format"));
        let ((old, new), (old_exclusive, new_exclusive)) = (value.parts(), exclusive.parts());
        let implied = |spot: Option<&Spot<'_>>| self.of_format(spot?.node.as_str()?);
        (
            self.limit(old, old_exclusive, implied(format.parts().0)),
            self.limit(new, new_exclusive, implied(format.parts().1)),
        )
    }

    /// The bound that a format of integers has by itself.
    fn of_format(&self, format: &str) -> Option<Limit> {
        let number: Number = match (self.counts, self.facing, format) {
            (false, Facing::Up, "int32") => i32::MIN.into(),
            (false, Facing::Up, "int64") => i64::MIN.into(),
            (false, Facing::Down, "int32") => i32::MAX.into(),
            (false, Facing::Down, "int64") => i64::MAX.into(),
            _ => return None,
        };
        Some((number, false))
    }

    /// What the keys say together; nothing where they bound nothing.
    fn limit(&self, value: Option<&Spot<'_>>, exclusive: Option<&Spot<'_>>, implied: Option<Limit>) -> Option<Limit> {
        let number = |spot: Option<&Spot<'_>>| match &spot?.node.value {
            Value::Number(number) => Some(number.clone()),
            _ => None,
        };
        let excludes = exclusive.is_some_and(|flag| flag.node.as_bool() == Some(true));
        let own = number(value).map(|number| (number, excludes));
        let other = number(exclusive).map(|number| (number, true));
        let none = (self.counts && self.facing == Facing::Up).then(|| (Number::from(0), false));
        [own, other, none, implied].into_iter().flatten().max_by(|one, other| self.order(one, other))
    }

    /// How tight one limit is, compared with another.
    fn tightness(&self, one: Option<&Limit>, other: Option<&Limit>) -> Ordering {
        match (one, other) {
            (Some(one), Some(other)) => self.order(one, other),
            (one, other) => one.is_some().cmp(&other.is_some()),
        }
    }

    fn order(&self, (one, excludes): &Limit, (other, excludes_other): &Limit) -> Ordering {
        let numbers = by_value(one, other);
        let numbers = if self.facing == Facing::Up { numbers } else { numbers.reverse() };
        numbers.then(excludes.cmp(excludes_other))
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::{Step, diff};
    use crate::load::Document;

    /// The rules that find a change of the schema of a parameter, and the step that all of them ask for.
    fn found(old: &str, new: &str) -> (Vec<&'static str>, Step) {
        let document = |schema: &str| {
            let mut schema: serde_json::Value = serde_json::from_str(schema).unwrap();
            schema["type"] = "integer".into();
            let parameter = serde_json::json!({ "name": "n", "in": "query", "schema": schema });
            let paths = serde_json::json!({ "/n": { "get": { "parameters": [parameter], "responses": {} } } });
            Document::from_json("n.json", &serde_json::json!({ "openapi": "3.0.3", "paths": paths }))
        };
        let found = diff(&document(old), &document(new));
        (found.findings.iter().map(|finding| finding.rule.id).collect(), found.step())
    }

    #[test]
    fn a_bound_is_tighter_when_fewer_values_are_within() {
        let (tighter, looser, same) = ("bound-tightened", "bound-loosened", "layout-changed");
        let cases = [
            (r#"{"minimum":1}"#, r#"{"minimum":2}"#, tighter),
            (r#"{"minimum":-1}"#, r#"{"minimum":-2}"#, looser),
            (r#"{"maximum":9223372036854775807}"#, r#"{"maximum":9223372036854775806}"#, tighter),
            (r#"{"maximum":18446744073709551615}"#, r#"{"maximum":18446744073709551614}"#, tighter),
            (r#"{"maximum":1.5}"#, r#"{"maximum":2}"#, looser),
            (r#"{"minimum":1}"#, r#"{"minimum":1,"exclusiveMinimum":true}"#, tighter),
            (r#"{"maximum":1,"exclusiveMaximum":true}"#, r#"{"maximum":1,"exclusiveMaximum":false}"#, looser),
            (r#"{"maximum":1}"#, r#"{"maximum":1,"exclusiveMaximum":false}"#, same),
            (r#"{"exclusiveMaximum":true}"#, r#"{}"#, same),
            (r#"{"maximum":1}"#, r#"{"exclusiveMaximum":1}"#, tighter),
            (r#"{"exclusiveMaximum":5}"#, r#"{"exclusiveMaximum":6}"#, looser),
            (r#"{"exclusiveMaximum":5}"#, r#"{"exclusiveMaximum":5,"maximum":7}"#, same),
            (r#"{"minLength":0}"#, r#"{}"#, same),
            (r#"{}"#, r#"{"minLength":1}"#, tighter),
            (r#"{}"#, r#"{"maxLength":0}"#, tighter),
            (r#"{"maxItems":3}"#, r#"{}"#, looser),
        ];
        for (old, new, expected) in cases {
            assert_eq!(found(old, new).0, [expected], "{old} {new}");
            let (back, _) = found(new, old);
            let mirrored = if expected == tighter {
                looser
            } else if expected == looser {
                tighter
            } else {
                same
            };
            assert_eq!(back, [mirrored], "{new} {old}");
        }
        assert_eq!(found(r#"{"minimum":1}"#, r#"{"minimum":2}"#).1, Step::Major);
    }
}
