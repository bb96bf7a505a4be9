//! Bounds of numbers and of lengths: whether they got tighter or looser.

use std::cmp::Ordering;

use serde_json::Number;

use super::annotations::report_values;
use super::nodes::{NodeRef, by_value};
use super::rules;
use super::schema::SchemaPair;
use super::walk::Cursor;
use crate::node::Value;

/// A bound and what belongs to it.
struct Bound {
    key: &'static str,
    /// The key that excludes the bound itself: a flag in OpenAPI 3.0, a separate bound in 3.1.
    exclusive: &'static str,
    kind: BoundKind,
    /// Whether it is a bound of a length, which is never below zero.
    is_count: bool,
}

/// Whether the allowed values are above or below the bound.
#[derive(Copy, Clone, PartialEq, Eq)]
enum BoundKind {
    Lower,
    Upper,
}

const fn numbers(key: &'static str, exclusive: &'static str, kind: BoundKind) -> Bound {
    Bound { key, exclusive, kind, is_count: false }
}

const fn count(key: &'static str, kind: BoundKind) -> Bound {
    Bound { key, exclusive: "", kind, is_count: true }
}

const BOUNDS: &[Bound] = &[
    numbers("minimum", "exclusiveMinimum", BoundKind::Lower),
    numbers("maximum", "exclusiveMaximum", BoundKind::Upper),
    count("minLength", BoundKind::Lower),
    count("maxLength", BoundKind::Upper),
    count("minItems", BoundKind::Lower),
    count("maxItems", BoundKind::Upper),
    count("minProperties", BoundKind::Lower),
    count("maxProperties", BoundKind::Upper),
];

/// A bound, and whether it is exclusive.
type BoundValue = (Number, bool);

/// Compares all bounds of two schemas.
pub(super) fn compare<'a>(at: &mut Cursor<'_, 'a>, schemas: &SchemaPair<'a>) {
    for bound in BOUNDS {
        let (sides, exclusive) = (schemas.key(bound.key), schemas.key(bound.exclusive));
        let (key, shown) = match (sides.is_changed(), exclusive.is_changed()) {
            (true, _) => (bound.key, &sides),
            (false, true) => (bound.exclusive, &exclusive),
            (false, false) => continue,
        };
        let (before, after) = bound.limits(schemas);
        let rule = match bound.compare_tightness(after.as_ref(), before.as_ref()) {
            Ordering::Greater => &rules::BOUND_TIGHTENED,
            Ordering::Less => &rules::BOUND_LOOSENED,
            Ordering::Equal => &rules::LAYOUT_CHANGED,
        };
        report_values(at, rule, key, shown);
    }
}

/// Whether the same numbers are within the bounds on both sides, where a format bounds them as well.
pub(super) fn is_same_range(schemas: &SchemaPair<'_>) -> bool {
    BOUNDS.iter().filter(|bound| !bound.is_count).all(|bound| {
        let (before, after) = bound.limits(schemas);
        bound.compare_tightness(after.as_ref(), before.as_ref()).is_eq()
    })
}

impl Bound {
    /// The effective bound on each side.
    fn limits(&self, schemas: &SchemaPair<'_>) -> (Option<BoundValue>, Option<BoundValue>) {
        let (value, exclusive, format) = (schemas.key(self.key), schemas.key(self.exclusive), schemas.key("format"));
        let ((old, new), (old_exclusive, new_exclusive)) = (value.old_and_new(), exclusive.old_and_new());
        let implied = |spot: Option<&NodeRef<'_>>| self.of_format(spot?.node.as_str()?);
        (
            self.limit(old, old_exclusive, implied(format.old_and_new().0)),
            self.limit(new, new_exclusive, implied(format.old_and_new().1)),
        )
    }

    /// The bound that a format of integers has by itself.
    fn of_format(&self, format: &str) -> Option<BoundValue> {
        let number: Number = match (self.is_count, self.kind, format) {
            (false, BoundKind::Lower, "int32") => i32::MIN.into(),
            (false, BoundKind::Lower, "int64") => i64::MIN.into(),
            (false, BoundKind::Upper, "int32") => i32::MAX.into(),
            (false, BoundKind::Upper, "int64") => i64::MAX.into(),
            _ => return None,
        };
        Some((number, false))
    }

    /// The bound of the keys together; none where they have no bound.
    fn limit(
        &self,
        value: Option<&NodeRef<'_>>,
        exclusive: Option<&NodeRef<'_>>,
        implied: Option<BoundValue>,
    ) -> Option<BoundValue> {
        let number = |spot: Option<&NodeRef<'_>>| match &spot?.node.value {
            Value::Number(number) => Some(number.clone()),
            _ => None,
        };
        let excludes = exclusive.is_some_and(|flag| flag.node.as_bool() == Some(true));
        let own = number(value).map(|number| (number, excludes));
        let other = number(exclusive).map(|number| (number, true));
        let none = (self.is_count && self.kind == BoundKind::Lower).then(|| (Number::from(0), false));
        [own, other, none, implied].into_iter().flatten().max_by(|one, other| self.order(one, other))
    }

    /// How tight one limit is, compared with another.
    fn compare_tightness(&self, one: Option<&BoundValue>, other: Option<&BoundValue>) -> Ordering {
        match (one, other) {
            (Some(one), Some(other)) => self.order(one, other),
            (one, other) => one.is_some().cmp(&other.is_some()),
        }
    }

    fn order(&self, (one, excludes): &BoundValue, (other, excludes_other): &BoundValue) -> Ordering {
        let numbers = by_value(one, other);
        let numbers = if self.kind == BoundKind::Lower { numbers } else { numbers.reverse() };
        numbers.then(excludes.cmp(excludes_other))
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::{VersionStep, diff};
    use crate::load::Document;

    /// The rules that find a change of the schema of a parameter, and the step that all of them ask for.
    fn found(old: &str, new: &str) -> (Vec<&'static str>, VersionStep) {
        let document = |schema: &str| {
            let mut schema: serde_json::Value = serde_json::from_str(schema).unwrap();
            schema["type"] = "integer".into();
            let parameter = serde_json::json!({ "name": "n", "in": "query", "schema": schema });
            let paths = serde_json::json!({ "/n": { "get": { "parameters": [parameter], "responses": {} } } });
            Document::from_json("n.json", &serde_json::json!({ "openapi": "3.0.3", "paths": paths }))
        };
        let found = diff(&document(old), &document(new));
        (found.changes.iter().map(|change| change.rule.id).collect(), found.step())
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
        assert_eq!(found(r#"{"minimum":1}"#, r#"{"minimum":2}"#).1, VersionStep::Major);
    }
}
