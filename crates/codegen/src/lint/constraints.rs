//! Rules on the constraints of values: lists of values, bounds, formats and patterns.

use std::collections::BTreeSet;

use super::{LintRule, context::Context, findings::Findings, pattern};
use crate::node::{Node, Value};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "enum-values",
        reason: "typify panics on an enum value that is not a string, and an enum without values can never be written",
        remedy: "list at least one string, each once",
        check: enum_values,
    },
    LintRule {
        id: "integer-bounds",
        reason: "the Rust type of an integer follows from its format and its bounds: with one of them missing, client \
                 and server would choose differently",
        remedy: "write `format: int32` or `int64`, and either both `minimum` and `maximum` within it or neither",
        check: integer_bounds,
    },
    LintRule {
        id: "bounds-order",
        reason: "no value can satisfy a lower bound above the upper one: the generated type could never be built",
        remedy: "exchange the two bounds, or correct one of them",
        check: bounds_order,
    },
    LintRule {
        id: "format",
        reason: "typify turns date-time, date, uuid and ip into foreign types that drop lengths and patterns, and \
                 ignores most other formats",
        remedy: "leave out `format` on a string, except `uri` and `email`, and write `double` on a number; say more \
                 by `pattern`",
        check: format,
    },
    LintRule {
        id: "pattern",
        reason: "one pattern is run by regex-lite, by ECMAScript validators and by others: what they read \
                 differently, or cannot read, must not be in it",
        remedy: "enclose the pattern in ^ and $, group alternatives as ^(?:a|b)$, and use only classes, groups, \
                 repetition and \\d or \\w",
        check: pattern,
    },
];

fn type_of(schema: &Node) -> Option<&str> {
    schema.get("type").and_then(Node::as_str)
}

fn enum_values(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas().filter(|schema| type_of(schema.node) == Some("string")) {
        let Some(values) = schema.node.get("enum").and_then(Node::as_list) else { continue };
        let at = schema.pointer.key("enum");
        if values.is_empty() {
            findings.add(&at, "the enum has no values");
        }
        let mut seen = BTreeSet::new();
        for (index, value) in values.iter().enumerate() {
            match value.as_str() {
                None => findings.add(&at.index(index), format!("the value is {}, not a string", value.value.kind())),
                Some(text) if !seen.insert(text) => {
                    findings.add(&at.index(index), format!("the value `{text}` is listed twice"))
                }
                Some(_) => {}
            }
        }
    }
}

fn integer_bounds(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas().filter(|schema| type_of(schema.node) == Some("integer")) {
        let format = schema.node.get("format").and_then(Node::as_str);
        let (low, high) = match format {
            Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
            Some("int64") => (i64::MIN, i64::MAX),
            Some(other) => {
                findings.add(&schema.pointer.key("format"), format!("the integer has the format `{other}`"));
                continue;
            }
            None => {
                // A format of the wrong type is a matter of `wrong-type`.
                if schema.node.get("format").is_none() {
                    findings.add(&schema.pointer, "the integer has no format");
                }
                continue;
            }
        };
        for (key, other) in [("minimum", "maximum"), ("maximum", "minimum")] {
            let Some(bound) = schema.node.get(key) else { continue };
            let at = schema.pointer.key(key);
            if schema.node.get(other).is_none() {
                findings.add(&at, format!("`{key}` stands without `{other}`"));
            }
            if !bound.as_i64().is_some_and(|bound| (low..=high).contains(&bound)) {
                let message =
                    format!("`{key}` {} is not an integer within {}", bound.to_json(), format.unwrap_or_default());
                findings.add(&at, message);
            }
        }
    }
}

fn bounds_order(context: &Context<'_>, findings: &mut Findings<'_>) {
    let pairs = [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minProperties", "maxProperties"),
    ];
    for schema in context.schemas() {
        for (lower, upper) in pairs {
            let (Some(low), Some(high)) = (schema.node.get(lower), schema.node.get(upper)) else { continue };
            let (Value::Number(lowest), Value::Number(highest)) = (&low.value, &high.value) else { continue };
            // `wrong-type` reports a length below zero.
            if lower != "minimum" && !(lowest.is_u64() && highest.is_u64()) {
                continue;
            }
            let above = match (lowest.as_i64(), highest.as_i64()) {
                (Some(lowest), Some(highest)) => lowest > highest,
                _ => lowest.as_f64() > highest.as_f64(),
            };
            if above {
                let message = format!("`{lower}` {} is above `{upper}` {}", low.to_json(), high.to_json());
                findings.add(&schema.pointer.key(lower), message);
            }
        }
    }
}

fn format(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let format = schema.node.get("format").and_then(Node::as_str);
        match (type_of(schema.node), format) {
            (Some("string"), Some(other)) if !["uri", "email"].contains(&other) => {
                findings.add(&schema.pointer.key("format"), format!("the string has the format `{other}`"));
            }
            (Some("number"), Some(other)) if other != "double" => {
                findings.add(&schema.pointer.key("format"), format!("the number has the format `{other}`"));
            }
            (Some("number"), None) if schema.node.get("format").is_none() => {
                findings.add(&schema.pointer, "the number has no format");
            }
            _ => {}
        }
    }
}

fn pattern(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas() {
        let Some(text) = schema.node.get("pattern").and_then(Node::as_str) else { continue };
        if let Err(reason) = pattern::check(text) {
            findings.add(&schema.pointer.key("pattern"), format!("the pattern {reason}"));
        }
    }
}
