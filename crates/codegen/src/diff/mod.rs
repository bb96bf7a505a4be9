//! What an edit of the document breaks, and for whom.
//!
//! [`diff`] compares two documents by meaning: it follows `$ref`s, and ignores the order of keys, quotes and layout.
//! Each [`DocumentChange`] has what changed, where, for whom it matters, and the [`VersionStep`] that it requires.
//! Without changes, the two documents are equal except for the order of keys.
//!
//! ```text
//! operations ─┬─ parameters ─┬─ schema ─┬─ objects              walk: pairs of places, each compared once,
//!             ├─ traffic ────┘          ├─ values ─ bounds            with the operations that lead there
//!             └─ security               └─ choices            rules: what each kind of change means
//! document: info, servers, tags, components                   audience: to whom, by direction
//! wording: prose, examples, and whatever no other module looks at
//! ```
//!
//! A rule states whether a change allows more or fewer values. The direction decides whom that breaks: fewer values
//! break the writer, more values break the reader, and in a callback the described server is the writer. A change of a
//! shared schema is one change with all operations that reach it; where directions differ, the worse one is reported.

mod annotations;
mod bounds;
pub mod compatibility;
mod document;
mod enums_and_unions;
mod messages;
mod nodes;
mod objects;
mod operation;
mod operations;
mod parameters;
mod rules;
mod rust;
mod schema;
mod security;
mod servers;
mod values;
mod walk;

use std::collections::BTreeSet;

pub use self::compatibility::{Audience, Compatibility, Effect, Flow, VersionStep};
pub use self::rules::{ChangeRule, rules};
use self::walk::{DiffWalk, DocumentSide, UnratedChange};
use crate::load::Document;
use crate::pointer::Pointer;
use crate::source::Position;

/// One change.
#[derive(Clone, Debug)]
pub struct DocumentChange {
    /// What kind of change it is, and why it matters.
    pub rule: &'static ChangeRule,
    /// What changed, in a few words: old → new.
    pub message: String,
    /// The file, as it is printed: the new document, or the old one for what was removed.
    pub file: String,
    /// Whether it is in the old document.
    pub is_removed: bool,
    /// Where in the file.
    pub position: Position,
    /// Where in the tree.
    pub pointer: Pointer,
    /// For whom it matters, and how much. Empty where it matters to no audience.
    pub effects: Vec<Effect>,
    /// The operations and callbacks that reach it, by name; empty where it concerns the whole document, or an unused
    /// component.
    pub operations: Vec<String>,
    /// The step of the version that it requires: the worst of the effects.
    pub step: VersionStep,
}

impl DocumentChange {
    /// The change as one JSON object. Names and order of the members are a contract with scripts.
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::json!({
            "step": self.step,
            "rule": self.rule.id,
            "message": self.message,
            "reason": self.rule.reason,
            "file": self.file,
            "line": self.position.line,
            "column": self.position.column,
            "pointer": self.pointer.as_str(),
            "removed": self.is_removed,
            "effects": self.effects,
            "operations": self.operations,
        })
    }

    /// The first audience with the worst effect.
    pub fn audience(&self) -> Option<Audience> {
        self.effects.iter().find(|effect| effect.step == self.step).map(|effect| effect.audience)
    }
}

/// Everything that changed between two documents.
#[derive(Clone, Debug, Default)]
pub struct Diff {
    /// The worst first; within a step by audience and then in the order of the document.
    pub changes: Vec<DocumentChange>,
}

impl Diff {
    /// The step of the version that all changes together require.
    pub fn step(&self) -> VersionStep {
        self.changes.iter().map(|change| change.step).max().unwrap_or(VersionStep::None)
    }

    /// How many changes require a step.
    pub fn count(&self, step: VersionStep) -> usize {
        self.changes.iter().filter(|change| change.step == step).count()
    }

    /// The audiences for which something breaks.
    pub fn broken(&self) -> BTreeSet<Audience> {
        let effects = self.changes.iter().flat_map(|change| &change.effects);
        effects.filter(|effect| effect.step == VersionStep::Major).map(|effect| effect.audience).collect()
    }
}

/// Compares two documents. Never fails, whatever they contain: a change that no rule knows is breaking.
pub fn diff(old: &Document, new: &Document) -> Diff {
    if nodes::same(&old.root, &new.root) {
        return Diff::default();
    }
    let mut walk = DiffWalk::new(old, new, annotations::compare_siblings_of_ref);
    operations::paths(&mut walk);
    document::document(&mut walk);
    let found = walk.finish().into_iter().chain(rust::compare(old, new));
    let mut changes: Vec<DocumentChange> = found.map(|found| rate(found, old, new)).collect();
    if changes.is_empty() {
        changes.push(rate(unclassified(), old, new));
    }
    changes.sort_by(|one, other| order(one).cmp(&order(other)));
    Diff { changes }
}

/// The documents differ, and no module has found the difference.
fn unclassified() -> UnratedChange {
    let message = "the documents differ in a way that no rule knows".to_owned();
    let flows = [Flow::Request, Flow::Answer, Flow::Notification, Flow::Reply];
    let reach = flows.map(|flow| (String::new(), flow)).into();
    let mut found = UnratedChange::of(&rules::UNCLASSIFIED, DocumentSide::New, Pointer::root(), message);
    found.reach = reach;
    found
}

fn rate(found: UnratedChange, old: &Document, new: &Document) -> DocumentChange {
    let UnratedChange { rule, side, pointer, message, reach, .. } = found;
    let document = if side == DocumentSide::Old { old } else { new };
    let flows = reach.iter().map(|(_, flow)| *flow).collect();
    let operations: BTreeSet<String> =
        reach.into_iter().map(|(name, _)| name).filter(|name| !name.is_empty()).collect();
    let effects = rule.compatibility.effects(&flows);
    DocumentChange {
        rule,
        message,
        file: document.source.path.clone(),
        is_removed: side == DocumentSide::Old,
        position: document.root.key_at(&pointer).unwrap_or(Position::START),
        step: effects.iter().map(|effect| effect.step).max().unwrap_or(VersionStep::None),
        pointer,
        effects,
        operations: operations.into_iter().collect(),
    }
}

/// Sorts by step, the worst first, then by audience, then by position.
fn order(
    change: &DocumentChange,
) -> (std::cmp::Reverse<VersionStep>, Option<Audience>, bool, Position, &'static str, &str) {
    let DocumentChange { step, is_removed, position, rule, message, .. } = change;
    (std::cmp::Reverse(*step), change.audience(), *is_removed, *position, rule.id, message)
}
