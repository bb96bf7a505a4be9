//! Compares documents with `smartassist-codegen`, and converts its findings into changes of the published list.

use smartassist_codegen::diff::{self, DocumentChange};
use smartassist_codegen::load::Document;

use super::{Change, Effect, VersionStep};

/// Every change that affects a user.
pub(super) fn compare(old: &Document, new: &Document) -> Vec<Change> {
    diff::diff(old, new).changes.iter().filter_map(change).collect()
}

/// `None` if the document states the same in another way.
fn change(finding: &DocumentChange) -> Option<Change> {
    step(finding.step)?;
    let effect =
        |effect: &diff::Effect| Some(Effect { audience: effect.audience.noun().to_owned(), step: step(effect.step)? });
    Some(Change {
        rule: finding.rule.id.to_owned(),
        message: finding.message.clone(),
        pointer: finding.pointer.to_string(),
        operations: finding.operations.clone(),
        effects: finding.effects.iter().filter_map(effect).collect(),
    })
}

fn step(step: diff::VersionStep) -> Option<VersionStep> {
    match step {
        diff::VersionStep::None => None,
        diff::VersionStep::Patch => Some(VersionStep::Patch),
        diff::VersionStep::Minor => Some(VersionStep::Minor),
        diff::VersionStep::Major => Some(VersionStep::Major),
    }
}
