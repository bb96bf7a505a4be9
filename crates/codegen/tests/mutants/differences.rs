//! Mutants of the document as `diff` sees them: whatever is changed, whether the lint takes it or not, is found.

use serde_json::Value;
use smartassist_codegen::diff::diff;
use smartassist_codegen::load::Document;

use crate::edit::{self, Edit};
use crate::harness::{Change, curated};
use crate::{checkout, documents};

#[test]
fn every_mutant_is_a_difference() {
    let document = |json: &Value| Document::from_json(checkout::DOCUMENT, json);
    let (base, curated) = (document(&curated()), curated());
    let mut wrong = Vec::new();
    let mut counted = 0;
    for mutant in documents() {
        let (given, edits) = match &mutant.change {
            Change::Tree(edits) => (None, edits),
            Change::Given(given, edits) => (Some(given), edits),
            // What cannot be read cannot be compared.
            Change::Text(..) => continue,
        };
        let edited = |edits: &[Edit], of: &Value| {
            let mut json = of.clone();
            // The document may have moved on, so that there is nothing to change; the other test says so.
            edit::apply(&mut json, edits).ok().map(|()| json)
        };
        let Some(old) = given.map_or(Some(curated.clone()), |given| edited(given, &curated)) else { continue };
        let Some(new) = edited(edits, &old) else { continue };
        counted += 1;
        let found = match given {
            None => diff(&base, &document(&new)),
            Some(_) => diff(&document(&old), &document(&new)),
        };
        let found = found.changes;
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
