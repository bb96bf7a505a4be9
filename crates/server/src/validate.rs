//! Validates a body against a schema table: every violation with its JSON Pointer, none with the value.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::Deserialize;
use serde_json::Value;
use smartassist_types::support::IntegerConstraints;
use smartassist_types::support::whole::from_double;

use crate::node::Node;
use crate::pattern;
use crate::schema::{Additional, ArrayRules, ObjectRules, Property, Schema, StringRules};
use crate::suggest::suggestion;

/// The most violations that a report lists; the others are counted.
pub const MAX_VIOLATIONS: usize = 20;

/// The longest part of a key that a pointer or a message repeats, in characters. Keys are text of the caller, too.
const MAX_KEY_CHARS: usize = 64;

/// One broken constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// JSON Pointer (RFC 6901) to the value, or to where the missing value belongs; empty for the whole body. A key of
    /// more than 64 characters is cut short in it.
    pub pointer: String,
    /// What is required, as a lowercase fragment. Never the value.
    pub reason: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the body" } else { &self.pointer };
        write!(f, "{place}: {}", self.reason)
    }
}

/// What is wrong with a value: at most [`MAX_VIOLATIONS`] violations in the order of the text, and the number of
/// further ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidationReport {
    /// The first violations.
    pub violations: Vec<Violation>,
    /// How many more there are.
    pub more: usize,
}

impl ValidationReport {
    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.violations.is_empty()
    }

    /// One line for each violation, and a last one that counts the rest.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        let rest = (self.more > 0).then(|| format!("and {} more", self.more));
        self.violations.iter().map(Violation::to_string).chain(rest)
    }
}

/// Every violation of `schema` in `value`.
///
/// A `Value` cannot contain a key twice. The bodies of requests are therefore validated from their text, see
/// [`json_body`](crate::json_body).
pub fn validate(schema: &Schema, value: &Value) -> ValidationReport {
    // Reading from a `Value` does not fail.
    Node::deserialize(value).map_or_else(|_| ValidationReport::default(), |node| validate_node(schema, &node))
}

pub(crate) fn validate_node(schema: &Schema, node: &Node<'_>) -> ValidationReport {
    let mut validator = Validator { pointer: String::new(), report: ValidationReport::default() };
    validator.value(schema, node);
    validator.report
}

struct Validator {
    /// JSON Pointer to the current value.
    pointer: String,
    report: ValidationReport,
}

impl Validator {
    fn add_violation(&mut self, reason: impl Into<String>) {
        if self.report.violations.len() < MAX_VIOLATIONS {
            self.report.violations.push(Violation { pointer: self.pointer.clone(), reason: reason.into() });
        } else {
            self.report.more += 1;
        }
    }

    /// Whether a further violation would be listed. Where not, its message is not computed.
    fn lists_more(&self) -> bool {
        self.report.violations.len() < MAX_VIOLATIONS
    }

    fn at(&mut self, step: &str, visit: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        self.pointer.push('/');
        for character in truncated_key(step) {
            match character {
                '~' => self.pointer.push_str("~0"),
                '/' => self.pointer.push_str("~1"),
                character => self.pointer.push(character),
            }
        }
        visit(self);
        self.pointer.truncate(length);
    }

    fn value(&mut self, schema: &Schema, node: &Node<'_>) {
        match (schema, node) {
            (Schema::Any, _)
            | (Schema::Nullable(_), Node::Null)
            | (Schema::Boolean, Node::Bool(_))
            | (Schema::Number, Node::Whole(_) | Node::Float(_))
            | (Schema::OpenEnum { .. }, Node::String(_)) => {}
            (Schema::Nullable(inner), node) => self.value(inner, node),
            (Schema::Integer { min, max, unit }, node @ (Node::Whole(_) | Node::Float(_))) => {
                self.integer(IntegerConstraints { minimum: *min, maximum: *max, unit }, node);
            }
            (Schema::String(rules), Node::String(text)) => self.string(rules, text),
            (Schema::Array(rules), Node::Array(items)) => self.array(rules, items),
            (Schema::Object(rules), Node::Object(entries)) => self.object(rules, entries),
            (Schema::Map(rules), Node::Object(entries)) => {
                self.size(entries.len(), rules.min, rules.max, "entry", "entries");
                for (key, node) in entries {
                    self.at(key, |validator| validator.value(rules.values, node));
                }
            }
            (Schema::Union(branches), node) => match branches.iter().find(|branch| branch.accepts(node)) {
                Some(branch) => self.value(branch, node),
                None => self.wrong_type(schema, node),
            },
            (schema, node) => self.wrong_type(schema, node),
        }
    }

    fn integer(&mut self, rules: IntegerConstraints, node: &Node<'_>) {
        let too_small = || format!("must be at least {}", rules.with_unit(rules.minimum));
        match node {
            Node::Whole(number) if *number < i128::from(rules.minimum) => self.add_violation(too_small()),
            Node::Whole(number) if *number > i128::from(rules.maximum) => {
                self.add_violation(rules.too_large().to_string())
            }
            Node::Float(number) => match from_double(*number) {
                Some(whole) => self.integer(rules, &Node::Whole(whole.into())),
                None if *number < approximate(rules.minimum) => self.add_violation(too_small()),
                None if *number > approximate(rules.maximum) => self.add_violation(rules.too_large().to_string()),
                None if number.fract() == 0.0 => {
                    self.add_violation("must be written without fraction and exponent, as it is not exact otherwise");
                }
                None => self.add_violation("must be a whole number"),
            },
            _ => {}
        }
    }

    fn wrong_type(&mut self, schema: &Schema, node: &Node<'_>) {
        match node {
            Node::Null => self.add_violation("must not be null"),
            node => self.add_violation(format!("must be {}, not {}", schema.kind(), node.kind())),
        }
    }

    fn size(&mut self, size: usize, min: usize, max: Option<usize>, one: &str, many: &str) {
        if size < min {
            self.add_violation(format!("must have at least {}", count(min, one, many)));
        } else if let Some(max) = max.filter(|max| size > *max) {
            self.add_violation(format!("must have at most {}", count(max, one, many)));
        }
    }

    /// Reports the first broken constraint only: a pattern adds nothing for a string of the wrong length, and must not
    /// be matched against a string of unbounded length.
    fn string(&mut self, rules: &StringRules, text: &str) {
        let length = text.chars().count();
        if length < rules.min {
            self.add_violation(format!("must be at least {} long", count(rules.min, "character", "characters")));
        } else if let Some(max) = rules.max.filter(|max| length > *max) {
            self.add_violation(format!("must be at most {} long", count(max, "character", "characters")));
        } else if !rules.values.is_empty() && !rules.values.contains(&text) {
            self.add_violation(format!("must be one of {}", rules.values.join(", ")));
        } else if rules.pattern.is_some_and(|source| !pattern::matches(source, text)) {
            self.add_violation(rules.pattern_words);
        }
    }

    fn array(&mut self, rules: &ArrayRules, items: &[Node<'_>]) {
        self.size(items.len(), rules.min, rules.max, "item", "items");
        let mut seen = HashSet::new();
        for (index, item) in items.iter().enumerate() {
            self.at(&index.to_string(), |validator| {
                validator.value(rules.items, item);
                if rules.unique && !seen.insert(fingerprint(rules.items, item)) {
                    validator.add_violation("must not repeat an item");
                }
            });
        }
    }

    fn object(&mut self, rules: &ObjectRules, entries: &[(Cow<'_, str>, Node<'_>)]) {
        self.size(entries.len(), rules.min, rules.max, "field", "fields");
        // Each property with the index of its first entry. This needs a separate pass: the suggestion for an unknown
        // key depends on later keys, and a body may consist of thousands of unknown keys.
        let mut properties: Vec<(&Property, Option<usize>)> = rules.properties.iter().map(|one| (one, None)).collect();
        for (index, (key, _)) in entries.iter().enumerate() {
            if let Some((_, first)) = properties.iter_mut().find(|(property, _)| property.is_spelled(key)) {
                first.get_or_insert(index);
            }
        }
        for (index, (key, node)) in entries.iter().enumerate() {
            let known = properties.iter().find(|(property, _)| property.is_spelled(key));
            match (known, rules.additional) {
                (Some((property, first)), _) => {
                    let earlier = first.filter(|first| *first < index).and_then(|first| entries.get(first));
                    self.at(key, |validator| {
                        if let Some((earlier, _)) = earlier {
                            validator.repeated(earlier, key);
                        }
                        validator.property(property, node);
                    });
                }
                (None, Additional::Keep) => {}
                (None, Additional::Of(schema)) => self.at(key, |validator| validator.value(schema, node)),
                (None, Additional::Deny) => {
                    let reason = if self.lists_more() { unknown(&properties, key) } else { String::new() };
                    self.at(key, |validator| validator.add_violation(reason));
                }
            }
        }
        for (property, _) in properties.iter().filter(|(property, first)| property.required && first.is_none()) {
            self.at(property.name, |validator| validator.add_violation("is required"));
        }
    }

    fn repeated(&mut self, earlier: &str, key: &str) {
        if earlier == key {
            self.add_violation("is given twice");
        } else {
            self.add_violation(format!("is given twice: `{earlier}` and `{key}` are one field"));
        }
    }

    fn property(&mut self, property: &Property, node: &Node<'_>) {
        if !(property.nullable && matches!(node, Node::Null)) {
            self.value(property.schema, node);
        }
    }
}

/// A bound as a double, to compare it with a number that has a fraction or is too large to be exact.
#[allow(clippy::cast_precision_loss, reason = "the nearest double is meant")]
fn approximate(bound: i64) -> f64 {
    bound as f64
}

impl Schema {
    /// Its JSON type, as messages name it.
    fn kind(&self) -> String {
        match self {
            Self::Any => "any value".to_owned(),
            Self::Nullable(inner) => format!("{} or null", inner.kind()),
            Self::Boolean => "true or false".to_owned(),
            Self::Integer { .. } => "an integer".to_owned(),
            Self::Number => "a number".to_owned(),
            Self::String(_) | Self::OpenEnum { .. } => "a string".to_owned(),
            Self::Array(_) => "an array".to_owned(),
            Self::Object(_) | Self::Map(_) => "an object".to_owned(),
            Self::Union(branches) => branches.iter().map(Self::kind).collect::<Vec<_>>().join(" or "),
        }
    }

    /// Whether the schema has the JSON type of the value. Constraints are not checked.
    fn accepts(&self, node: &Node<'_>) -> bool {
        match self {
            Self::Any => true,
            Self::Nullable(inner) => matches!(node, Node::Null) || inner.accepts(node),
            Self::Boolean => matches!(node, Node::Bool(_)),
            Self::Integer { .. } | Self::Number => matches!(node, Node::Whole(_) | Node::Float(_)),
            Self::String(_) | Self::OpenEnum { .. } => matches!(node, Node::String(_)),
            Self::Array(_) => matches!(node, Node::Array(_)),
            Self::Object(_) | Self::Map(_) => matches!(node, Node::Object(_)),
            Self::Union(branches) => branches.iter().any(|branch| branch.accepts(node)),
        }
    }
}

/// The message for an unknown key. It suggests the most similar property that is absent from the object.
fn unknown(properties: &[(&Property, Option<usize>)], key: &str) -> String {
    let absent = properties.iter().filter(|(_, first)| first.is_none());
    let spellings = absent.flat_map(|(property, _)| property.aliases.iter().chain([&property.name])).copied();
    if let Some(meant) = suggestion(key, spellings) {
        return format!("unknown field, did you mean `{meant}`?");
    }
    let names: Vec<&str> = properties.iter().map(|(property, _)| property.name).collect();
    match names.as_slice() {
        [] => "unknown field, none is expected here".to_owned(),
        names => format!("unknown field, known are {}", names.join(", ")),
    }
}

/// A text that is equal for equal items and different for different items.
fn fingerprint(schema: &Schema, node: &Node<'_>) -> String {
    match (schema, node) {
        (Schema::OpenEnum { values }, Node::String(text)) => {
            let documented = values.iter().find(|value| value.eq_ignore_ascii_case(text));
            format!("{:?}", documented.map_or(&**text, |value| *value))
        }
        (_, Node::Object(entries)) => {
            let mut fields: Vec<String> =
                entries.iter().map(|(key, node)| format!("{key:?}:{}", fingerprint(&Schema::Any, node))).collect();
            fields.sort_unstable();
            format!("{{{}}}", fields.join(","))
        }
        (_, Node::Array(items)) => {
            let items: Vec<String> = items.iter().map(|item| fingerprint(&Schema::Any, item)).collect();
            format!("[{}]", items.join(","))
        }
        (_, node) => format!("{node:?}"),
    }
}

fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

/// The key, or its beginning and `…` if it is long.
pub(crate) fn truncated_key(key: &str) -> impl Iterator<Item = char> {
    let ellipsis = key.chars().nth(MAX_KEY_CHARS).map(|_| '…');
    key.chars().take(MAX_KEY_CHARS).chain(ellipsis)
}
