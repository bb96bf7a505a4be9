//! Collects the findings of the rules.

use super::LintRule;
use crate::{
    diagnostic::{Diagnostic, Severity},
    load::Document,
    node::{Node, Value},
    pointer::Pointer,
    source::Position,
};

/// Collects the findings of the rules, and looks up their positions.
pub struct Findings<'a> {
    document: &'a Document,
    rule: &'static LintRule,
    found: Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    pub(super) const fn new(document: &'a Document, rule: &'static LintRule) -> Self {
        Self { document, rule, found: Vec::new() }
    }

    /// Sets the rule of the findings that follow.
    pub(super) const fn set_rule(&mut self, rule: &'static LintRule) {
        self.rule = rule;
    }

    pub(super) fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }

    /// Whether nothing has been found yet, by any rule.
    pub(super) const fn is_clean(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether something has been found at this place, above it or below it.
    pub(super) fn overlaps(&self, pointer: &Pointer) -> bool {
        self.found.iter().any(|found| found.pointer.is_within(pointer) || pointer.is_within(&found.pointer))
    }

    /// Adds a finding with the remedy of the rule.
    pub fn add(&mut self, pointer: &Pointer, message: impl Into<String>) {
        self.add_with(pointer, message, self.rule.remedy);
    }

    /// Adds a finding with a remedy of its own.
    pub fn add_with(&mut self, pointer: &Pointer, message: impl Into<String>, remedy: impl Into<String>) {
        self.add_at(self.position(pointer), pointer, message, remedy);
    }

    /// Adds a finding about a key, not its value.
    pub(super) fn add_key(&mut self, pointer: &Pointer, message: impl Into<String>, remedy: Option<String>) {
        let position = self.document.root.key_at(pointer).unwrap_or_else(|| self.position(pointer));
        self.add_at(position, pointer, message, remedy.unwrap_or_else(|| self.rule.remedy.to_owned()));
    }

    /// Adds a finding at another position than that of its address.
    pub(super) fn add_at(
        &mut self,
        position: Position,
        pointer: &Pointer,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.found.push(Diagnostic {
            severity: Severity::Error,
            rule: self.rule.id,
            message: message.into(),
            file: self.document.source.path.clone(),
            position,
            pointer: pointer.clone(),
            remedy: remedy.into(),
        });
    }

    /// A scalar is shown where it stands, an object or list at its key: that is where a reader looks for it.
    fn position(&self, pointer: &Pointer) -> Position {
        let root = &self.document.root;
        let mut pointer = pointer.clone();
        loop {
            match root.at_pointer(&pointer) {
                Some(Node { value: Value::Map(_) | Value::List(_) | Value::Null, .. }) => {
                    return root.key_at(&pointer).unwrap_or(root.at);
                }
                Some(scalar) => return scalar.at,
                // A missing value is shown at its parent.
                None => match pointer.parent() {
                    Some(parent) => pointer = parent,
                    None => return root.at,
                },
            }
        }
    }
}
