//! What changed since the last published version, and for whom it breaks.

mod compare;
mod page;

use std::fmt;

use serde_json::{Value, json};

use crate::releases::Release;
use crate::{File, PublishError, Published};

/// How much a change matters, as the step of the version that it asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum VersionStep {
    /// Only people read it: prose, examples, notes.
    Patch,
    /// There is more than before, and what worked goes on working.
    Minor,
    /// Something that worked may stop working.
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

/// What a change means to some of the readers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// To whom, in the plural: `callers`, `receivers`, `implementers`.
    pub audience: String,
    /// How much.
    pub step: VersionStep,
}

/// One change of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The id of the rule that found it.
    pub rule: String,
    /// What changed, in one line of plain text.
    pub says: String,
    /// JSON Pointer to it, in the new document, or in the old one where it is gone.
    pub pointer: String,
    /// The operations that it reaches; none where it reaches all, or none at all.
    pub operations: Vec<String>,
    /// What it means to whom; nobody where only people read it.
    pub effects: Vec<Effect>,
}

impl Change {
    /// How much it matters to those to whom it matters most.
    pub fn step(&self) -> VersionStep {
        self.effects.iter().map(|effect| effect.step).max().unwrap_or(VersionStep::Patch)
    }

    /// Whether it is one of an item of the generated Rust code, which has a name and stands in no operation.
    pub fn is_rust_item(&self) -> bool {
        self.rule.starts_with("rust-")
    }

    /// To whom it matters as much as that.
    pub fn for_whom(&self) -> Vec<&str> {
        let step = self.step();
        self.effects.iter().filter(|effect| effect.step == step).map(|effect| effect.audience.as_str()).collect()
    }
}

/// The changes between two documents: what breaks first, then in the order of the document.
pub fn between(old: &Release, published: &Published) -> Vec<Change> {
    let mut changes = compare::compare(&old.document, &published.document);
    changes.sort_by_key(|change| std::cmp::Reverse(change.step()));
    changes
}

/// The version to compare with: the newest one that is released and older than this one.
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
            "What changed since the last published version: what breaks first, each with for whom.",
            page::page(from.as_deref(), published, &changes),
        ),
        File::json(
            "changes.json",
            "The same for programs: `from`, `to`, the `step` of the version that the changes ask for (`patch`, `minor` \
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
        "says": change.says,
        "pointer": change.pointer,
        "operations": change.operations,
        "effects": change.effects.iter().map(effect).collect::<Vec<_>>(),
    })
}
