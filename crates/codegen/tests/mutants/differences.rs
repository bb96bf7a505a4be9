//! Mutants of the document as `diff` sees them: whatever is changed, whether the lint takes it or not, is found.

use serde_json::Value;
use smartassist_codegen::diff::diff;
use smartassist_codegen::load::Document;

use crate::edit::{self, Edit};
use crate::harness::{Change, curated};
use crate::{checkout, documents};

/// The document after edits; `None` where it has moved on and one finds nothing to change, which the other test says.
fn edited(edits: &[&[Edit]]) -> Option<Value> {
    let mut document = curated();
    edits.iter().all(|edits| edit::apply(&mut document, edits).is_ok()).then_some(document)
}

#[test]
fn every_mutant_is_a_difference() {
    let mut wrong = Vec::new();
    let mut counted = 0;
    for mutant in documents() {
        let (old, new) = match &mutant.change {
            Change::Tree(edits) => (Some(curated()), edited(&[edits])),
            Change::Given(given, edits) => (edited(&[given]), edited(&[given, edits])),
            // What cannot be read cannot be compared.
            Change::Text(..) => continue,
        };
        let (Some(old), Some(new)) = (old, new) else { continue };
        counted += 1;
        let document = |json: &Value| Document::from_json(checkout::DOCUMENT, json);
        let found = diff(&document(&old), &document(&new)).findings;
        // The order of members does not count, neither here nor there.
        let expected = old != new;
        let is_known = found.iter().all(|finding| finding.rule.id != "unclassified");
        if found.is_empty() == expected || !is_known {
            let rules: Vec<_> = found.iter().map(|finding| finding.rule.id).collect();
            wrong.push(format!("{}: {}: differs: {expected}, found {rules:?}", mutant.kind, mutant.name));
        }
    }
    assert!(counted >= 100, "{counted}");
    assert!(wrong.is_empty(), "{} of {counted}:\n{}", wrong.len(), wrong.join("\n"));
}
