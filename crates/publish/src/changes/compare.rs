//! Asks `smartassist-codegen` what changed, and says it in the words of the published list.

use smartassist_codegen::diff::{self, Finding};
use smartassist_codegen::load::Document;

use super::{Change, Effect, Step};

/// Every change that matters to somebody.
pub(super) fn compare(old: &Document, new: &Document) -> Vec<Change> {
    diff::diff(old, new).findings.iter().filter_map(change).collect()
}

/// `None` where the document says the same in another way.
fn change(finding: &Finding) -> Option<Change> {
    step(finding.step)?;
    let effect =
        |effect: &diff::Effect| Some(Effect { audience: effect.audience.noun().to_owned(), step: step(effect.step)? });
    Some(Change {
        rule: finding.rule.id.to_owned(),
        says: finding.message.clone(),
        pointer: finding.pointer.to_string(),
        operations: finding.operations.clone(),
        effects: finding.effects.iter().filter_map(effect).collect(),
    })
}

fn step(step: diff::Step) -> Option<Step> {
    match step {
        diff::Step::None => None,
        diff::Step::Patch => Some(Step::Patch),
        diff::Step::Minor => Some(Step::Minor),
        diff::Step::Major => Some(Step::Major),
    }
}
