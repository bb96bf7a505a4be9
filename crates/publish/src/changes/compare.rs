//! Compares two documents place by place.
//!
//! What is only added goes on working, unless it is something that has to be sent; of everything else that changed it
//! is said that it may break.

use serde_json::Value;
use smartassist_codegen::load::Document;
use smartassist_codegen::pointer::Pointer;

use super::{Change, Effect, Step};
use crate::tree::{self, Inner, Kind};

/// Keys that only people read.
const NOTES: [&str; 14] = [
    "description",
    "summary",
    "example",
    "examples",
    "title",
    "info",
    "tags",
    "servers",
    "deprecated",
    "x-decision",
    "x-enum-descriptions",
    "x-enum-since",
    "x-since",
    "x-unit",
];

/// Every change, in the order of the old document, additions after what was there.
pub(super) fn compare(old: &Document, new: &Document) -> Vec<Change> {
    let mut found = Found { new: &new.json, changes: Vec::new() };
    found.object(&Pointer::root(), Kind::Document, &old.json, &new.json);
    found.changes
}

struct Found<'a> {
    new: &'a Value,
    changes: Vec<Change>,
}

impl Found<'_> {
    fn object(&mut self, at: &Pointer, kind: Kind, old: &Value, new: &Value) {
        let (Value::Object(one), Value::Object(other)) = (old, new) else {
            if old != new {
                self.add(
                    "changed",
                    at,
                    Step::Major,
                    format!("`{}` is {}, it was {}", name(at), shown(new), shown(old)),
                );
            }
            return;
        };
        for (key, value) in one {
            let at = at.key(key);
            match (other.get(key), tree::inner(kind, key)) {
                (Some(now), _) if now == value => {}
                (_, _) if NOTES.contains(&key.as_str()) && kind != Kind::Callback => {
                    self.add("notes-changed", &at, Step::Patch, format!("`{key}` has changed"));
                }
                (None, _) => self.add("removed", &at, Step::Major, format!("`{key}` is gone")),
                (Some(now), Inner::Data) => self.data(&at, key, value, now),
                (Some(now), Inner::One(kind)) => self.object(&at, kind, value, now),
                (Some(now), Inner::Each(kind)) => self.each(&at, kind, value, now),
            }
        }
        for (key, value) in other.iter().filter(|(key, _)| !one.contains_key(*key)) {
            let step = match (tree::inner(kind, key), kind) {
                _ if NOTES.contains(&key.as_str()) && kind != Kind::Callback => Step::Patch,
                (Inner::Each(_), _) if !has_required(self.new, value) => Step::Minor,
                (_, Kind::PathItem | Kind::Components) | (Inner::Data, Kind::Document) => Step::Minor,
                _ => Step::Major,
            };
            self.add("added", &at.key(key), step, format!("`{key}` is new"));
        }
    }

    /// Members of a map by their names, items of a list by what they are.
    fn each(&mut self, at: &Pointer, kind: Kind, old: &Value, new: &Value) {
        match (old, new) {
            (Value::Object(one), Value::Object(other)) => {
                for (key, value) in one {
                    match other.get(key) {
                        Some(now) => self.object(&at.key(key), kind, value, now),
                        None => self.add("removed", &at.key(key), Step::Major, format!("`{key}` is gone")),
                    }
                }
                for (key, value) in other.iter().filter(|(key, _)| !one.contains_key(*key)) {
                    let step = if is_required(self.new, value) { Step::Major } else { Step::Minor };
                    let step = if kind == Kind::Example { Step::Patch } else { step };
                    self.add("added", &at.key(key), step, format!("`{key}` is new"));
                }
            }
            (Value::Array(one), Value::Array(other)) => {
                for (index, item) in one.iter().enumerate().filter(|(_, item)| !other.contains(item)) {
                    self.add("removed", &at.index(index), Step::Major, format!("{} is gone", shown(item)));
                }
                for (index, item) in other.iter().enumerate().filter(|(_, item)| !one.contains(item)) {
                    let step = if is_required(self.new, item) { Step::Major } else { Step::Minor };
                    self.add("added", &at.index(index), step, format!("{} is new", shown(item)));
                }
            }
            _ => self.object(at, Kind::Other, old, new),
        }
    }

    /// A keyword of a schema. Lists of known values may grow, and readers may take more spellings.
    fn data(&mut self, at: &Pointer, key: &str, old: &Value, new: &Value) {
        let grows = matches!(key, "x-extensible-enum" | "x-aliases");
        let is_in = |list: &Value, item: &Value| list.as_array().is_some_and(|list| list.contains(item));
        let all = old.as_array().is_some_and(|old| old.iter().all(|item| is_in(new, item)));
        let step = if grows && all { Step::Minor } else { Step::Major };
        self.add("changed", at, step, format!("`{key}` is {}, it was {}", shown(new), shown(old)));
    }

    fn add(&mut self, rule: &str, at: &Pointer, step: Step, says: String) {
        let all = ["callers", "receivers", "implementers"];
        let whom = if at.tokens().any(|token| token == "callbacks") { &all[1..] } else { &all[..] };
        let effect = |audience: &&str| Effect { audience: (*audience).to_owned(), step };
        let effects = if step == Step::Patch { Vec::new() } else { whom.iter().map(effect).collect() };
        let (rule, pointer) = (rule.to_owned(), at.to_string());
        self.changes.push(Change { rule, says, pointer, operations: Vec::new(), effects });
    }
}

/// Whether a parameter has to be sent.
fn is_required(document: &Value, value: &Value) -> bool {
    crate::traffic::resolve(document, value).get("required") == Some(&Value::Bool(true))
}

fn has_required(document: &Value, value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.iter().any(|item| is_required(document, item)))
}

fn name(at: &Pointer) -> String {
    at.last().map(|token| token.into_owned()).unwrap_or_default()
}

/// A value in a few characters.
fn shown(value: &Value) -> String {
    let text = value.get("$ref").unwrap_or(value).to_string();
    match text.char_indices().nth(80) {
        Some((end, _)) => format!("`{}…`", text.get(..end).unwrap_or_default()),
        None => format!("`{text}`"),
    }
}
