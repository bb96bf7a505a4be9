//! The changes since the last published version, and whom they break.

mod compare;
mod page;

use std::fmt;

use serde_json::{Value, json};

use crate::releases::Release;
use crate::{File, PublishError, Published};

/// The severity of a change, as the step of the version that it requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum VersionStep {
    /// It only affects what people read: prose, examples, notes.
    Patch,
    /// It adds something, and what worked still works.
    Minor,
    /// Something that worked may no longer work.
    Major,
}

impl fmt::Display for VersionStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// The effect of a change on one group of users.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// The group: `callers`, `receivers` or `implementers`.
    pub audience: String,
    /// Its severity.
    pub step: VersionStep,
}

/// One change of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The id of the rule that found it.
    pub rule: String,
    /// What changed, in one line of plain text.
    pub message: String,
    /// JSON Pointer to it, in the new document, or in the old one where it is gone.
    pub pointer: String,
    /// The operations that it affects; empty if it affects all of them, or none.
    pub operations: Vec<String>,
    /// Its effects; empty if it only affects what people read.
    pub effects: Vec<Effect>,
}

impl Change {
    /// Its greatest severity for any group.
    pub fn step(&self) -> VersionStep {
        self.effects.iter().map(|effect| effect.step).max().unwrap_or(VersionStep::Patch)
    }

    /// Whether it changes an item of the generated Rust code, which belongs to no operation.
    pub fn is_rust_item(&self) -> bool {
        self.rule.starts_with("rust-")
    }

    /// The groups for which it has this severity.
    pub fn for_whom(&self) -> Vec<&str> {
        let step = self.step();
        self.effects.iter().filter(|effect| effect.step == step).map(|effect| effect.audience.as_str()).collect()
    }
}

/// The changes between two documents: breaking ones first, then in the order of the document.
pub fn between(old: &Release, published: &Published) -> Vec<Change> {
    let mut changes = compare::compare(&old.document, &published.document);
    changes.sort_by_key(|change| std::cmp::Reverse(change.step()));
    changes
}

/// The version to compare with: the newest released one that is older than this one.
pub fn base(published: &Published) -> Option<&Release> {
    published.releases.iter().rev().find(|release| release.version < published.version)
}

/// Makes the list of changes, for people and for programs.
pub fn make(published: &Published) -> Result<Vec<File>, PublishError> {
    let base = base(published);
    let changes = base.map(|base| between(base, published)).unwrap_or_default();
    let list: Vec<Value> = changes.iter().map(entry).collect();
    let from = base.map(|base| base.version.to_string());
    let step = changes.iter().map(Change::step).max().map(|step| step.to_string());
    let value = json!({ "from": from, "to": published.version.to_string(), "step": step, "changes": list });
    Ok(vec![
        File::new(
            "CHANGES.md",
            "What changed since the last published version: breaking ones first, each with those whom it affects.",
            page::page(from.as_deref(), published, &changes),
        ),
        File::json(
            "changes.json",
            "The same for programs: `from`, `to`, the `step` of the version that the changes require (`patch`, `minor` \
             or `major`), and each change with its effects.",
            &value,
        ),
    ])
}

fn entry(change: &Change) -> Value {
    let effect = |effect: &Effect| json!({ "audience": effect.audience, "step": effect.step.to_string() });
    json!({
        "step": change.step().to_string(),
        "rule": change.rule,
        "message": change.message,
        "pointer": change.pointer,
        "operations": change.operations,
        "effects": change.effects.iter().map(effect).collect::<Vec<_>>(),
    })
}
