//! Validates the values in the document, examples and defaults, against its schemas.
//!
//! The accepted subset is small, so its keywords are checked here, on the tree of the document. `nullable` allows null,
//! open enums accept any string, integers have the range of their format, and an alias is valid as the canonical key. A
//! test compares the results with those of a validator of JSON Schema.

use serde_json::Number;

use super::context::Context;
use crate::{
    node::{Entry, Node, Value},
    pointer::Pointer,
};

/// The maximum number of errors for one value; further ones mostly follow from the first.
const MAX_ERRORS: usize = 5;

/// The maximum depth of schemas; `allOf` descends into schemas without descending into the value.
const MAX_DEPTH: usize = 2 * crate::load::MAX_DEPTH;

/// What is wrong with a value, and where.
#[derive(Debug)]
pub(super) struct InstanceError {
    pub(super) pointer: Pointer,
    pub(super) message: String,
}

/// What is wrong with the value at `at`. An invalid schema has its own finding and is skipped here.
pub(super) fn check<'a>(context: &Context<'a>, schema: &'a Node, at: &Pointer, value: &Node) -> Vec<InstanceError> {
    let mut check = InstanceCheck { context, errors: Vec::new() };
    check.value(schema, at, value, 0);
    check.errors
}

struct InstanceCheck<'c, 'a> {
    context: &'c Context<'a>,
    errors: Vec<InstanceError>,
}

impl<'a> InstanceCheck<'_, 'a> {
    fn add_error(&mut self, at: &Pointer, message: String) {
        if self.errors.len() < MAX_ERRORS {
            self.errors.push(InstanceError { pointer: at.clone(), message });
        }
    }

    /// Whether a value fits a schema.
    fn fits(&self, schema: &'a Node, value: &Node, depth: usize) -> bool {
        let mut check = InstanceCheck { context: self.context, errors: Vec::new() };
        check.value(schema, &Pointer::root(), value, depth);
        check.errors.is_empty()
    }

    fn value(&mut self, schema: &'a Node, at: &Pointer, value: &Node, depth: usize) {
        let Some((_, schema)) = self.context.resolve(&Pointer::root(), schema) else { return };
        if depth > MAX_DEPTH {
            return;
        }
        if let Some(branches) = schema.get("oneOf").map(Node::items) {
            // The branches have different types, so any that fits is the one.
            if !branches.iter().any(|branch| self.fits(branch, value, depth + 1)) {
                self.add_error(at, format!("{} fits no alternative", shown(value)));
            }
            return;
        }
        if matches!(value.value, Value::Null) && schema.get("nullable").and_then(Node::as_bool) == Some(true) {
            return;
        }
        for branch in schema.get("allOf").map(Node::items).unwrap_or_default() {
            self.value(branch, at, value, depth + 1);
        }
        if let Some(name) = schema.get("type").and_then(Node::as_str)
            && !is_of_type(name, value)
        {
            self.add_error(at, format!("{} is not of type \"{name}\"", shown(value)));
            return;
        }
        let is_open = schema.get("x-extensible-enum").is_some();
        if let Some(values) = schema.get("enum").map(Node::items).filter(|_| !is_open)
            && !values.iter().any(|other| same(other, value))
        {
            let known: Vec<String> = values.iter().map(|value| value.to_json().to_string()).collect();
            self.add_error(at, format!("{} is not one of {}", shown(value), known.join(", ")));
        }
        match &value.value {
            Value::Null | Value::Bool(_) => {}
            Value::Number(number) => self.number(schema, at, number),
            Value::String(text) => self.text(schema, at, text),
            Value::List(items) => self.list(schema, at, items, depth),
            Value::Map(entries) => self.map(schema, at, entries, depth),
        }
    }

    fn number(&mut self, schema: &Node, at: &Pointer, number: &Number) {
        let format = schema.get("format").and_then(Node::as_str);
        let (low, high) = match format {
            Some("int32") => (Some(i32::MIN.into()), Some(i32::MAX.into())),
            Some("int64") => (Some(i64::MIN.into()), Some(i64::MAX.into())),
            _ => (None, None),
        };
        let low = bound(schema, "minimum").or(low);
        let high = bound(schema, "maximum").or(high);
        if let Some(low) = low.filter(|low| is_less(number, low)) {
            self.add_error(at, format!("{number} is less than the minimum of {low}"));
        }
        if let Some(high) = high.filter(|high| is_less(high, number)) {
            self.add_error(at, format!("{number} is greater than the maximum of {high}"));
        }
    }

    fn text(&mut self, schema: &Node, at: &Pointer, text: &str) {
        self.size(schema, at, text.chars().count(), ["minLength", "maxLength"], "character");
        if let Some(pattern) = schema.get("pattern").and_then(Node::as_str)
            && regex_lite::Regex::new(pattern).is_ok_and(|regex| !regex.is_match(text))
        {
            self.add_error(at, format!("{} does not match \"{pattern}\"", brief(&format!("{text:?}"))));
        }
    }

    fn list(&mut self, schema: &'a Node, at: &Pointer, items: &[Node], depth: usize) {
        self.size(schema, at, items.len(), ["minItems", "maxItems"], "item");
        let is_set = schema.get("uniqueItems").and_then(Node::as_bool) == Some(true);
        let repeated = |(index, item): (usize, &Node)| items.iter().take(index).any(|other| same(other, item));
        if is_set && items.iter().enumerate().any(repeated) {
            self.add_error(at, "an item occurs twice".to_owned());
        }
        let Some(inner) = schema.get("items") else { return };
        for (index, item) in items.iter().enumerate() {
            self.value(inner, &at.index(index), item, depth + 1);
        }
    }

    fn map(&mut self, schema: &'a Node, at: &Pointer, entries: &[Entry], depth: usize) {
        self.size(schema, at, entries.len(), ["minProperties", "maxProperties"], "property");
        let properties = schema.get("properties").map(Node::entries).unwrap_or_default();
        let rest = schema.get("additionalProperties");
        let mut present = Vec::new();
        for entry in entries {
            let inner = at.key(&entry.key);
            if let Some(property) = property(properties, entries, &entry.key) {
                present.push(property.key.as_str());
                self.value(&property.value, &inner, &entry.value, depth + 1);
            } else if let Some(rest) = rest.filter(|rest| rest.as_map().is_some()) {
                self.value(rest, &inner, &entry.value, depth + 1);
            } else if rest.and_then(Node::as_bool) == Some(false) {
                self.add_error(at, format!("there is no property \"{}\"", entry.key));
            }
        }
        for name in schema.get("required").map(Node::items).unwrap_or_default().iter().filter_map(Node::as_str) {
            // One that is not described has its own finding.
            let described = properties.is_empty() || properties.iter().any(|property| property.key == name);
            let is_there = present.contains(&name) || entries.iter().any(|entry| entry.key == name);
            if described && !is_there {
                self.add_error(at, format!("\"{name}\" is a required property"));
            }
        }
    }

    fn size(&mut self, schema: &Node, at: &Pointer, size: usize, keys: [&str; 2], noun: &str) {
        let [least, most] = keys.map(|key| schema.get(key).and_then(Node::as_i64).filter(|bound| *bound >= 0));
        let size = i64::try_from(size).unwrap_or(i64::MAX);
        if let Some(least) = least.filter(|least| size < *least) {
            self.add_error(at, format!("the {noun} count is {size}, less than {least}"));
        }
        if let Some(most) = most.filter(|most| size > *most) {
            self.add_error(at, format!("the {noun} count is {size}, more than {most}"));
        }
    }
}

/// The property that a key stands for: its own, or the one that it is an alias of. Of two spellings side by side only
/// the canonical one is used.
fn property<'a>(properties: &'a [Entry], entries: &[Entry], key: &str) -> Option<&'a Entry> {
    let is_alias = |property: &&Entry| {
        let aliases = property.value.get("x-aliases").map(Node::items).unwrap_or_default();
        aliases.iter().any(|alias| alias.as_str() == Some(key))
            && !entries.iter().any(|entry| entry.key == property.key)
    };
    properties.iter().find(|property| property.key == key).or_else(|| properties.iter().find(is_alias))
}

fn is_of_type(name: &str, value: &Node) -> bool {
    match (&value.value, name) {
        (Value::Null, "null")
        | (Value::Bool(_), "boolean")
        | (Value::Number(_), "number")
        | (Value::String(_), "string")
        | (Value::List(_), "array")
        | (Value::Map(_), "object") => true,
        // In JSON Schema `5000.0` is an integer.
        (Value::Number(number), "integer") => {
            !number.is_f64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        _ => false,
    }
}

fn bound(schema: &Node, key: &str) -> Option<Number> {
    match &schema.get(key)?.value {
        Value::Number(number) => Some(number.clone()),
        _ => None,
    }
}

fn whole(number: &Number) -> Option<i128> {
    number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
}

fn is_less(number: &Number, other: &Number) -> bool {
    match (whole(number), whole(other)) {
        (Some(number), Some(other)) => number < other,
        _ => number.as_f64() < other.as_f64(),
    }
}

/// Whether two values are equal as JSON, whatever the order of keys and the form of numbers.
fn same(value: &Node, other: &Node) -> bool {
    match (&value.value, &other.value) {
        (Value::Number(number), Value::Number(other)) => !is_less(number, other) && !is_less(other, number),
        (Value::List(items), Value::List(others)) => {
            items.len() == others.len() && items.iter().zip(others).all(|(item, other)| same(item, other))
        }
        (Value::Map(entries), Value::Map(others)) => {
            let is_there = |entry: &Entry| other.get(&entry.key).is_some_and(|value| same(&entry.value, value));
            entries.len() == others.len() && entries.iter().all(is_there)
        }
        (value, other) => value == other,
    }
}

fn shown(value: &Node) -> String {
    brief(&value.to_json().to_string())
}

/// Messages quote the value, which can be the whole example.
fn brief(text: &str) -> String {
    const MAX_SHOWN_CHARS: usize = 60;
    let line: String = text.chars().take(MAX_SHOWN_CHARS).collect();
    if text.chars().nth(MAX_SHOWN_CHARS).is_none() { line } else { format!("{line}…") }
}

#[cfg(test)]
#[path = "instance_tests.rs"]
mod tests;
