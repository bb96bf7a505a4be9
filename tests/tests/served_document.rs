//! The document that the stub serves says what the curated one says.

use serde_json::Value;
use smartassist_codegen::compare::compare;
use smartassist_tests::curated;
use smartassist_tests::json::written;

fn served() -> Value {
    written(&smartassist_server::served_document())
}

#[test]
fn the_served_document_equals_the_curated_one() {
    let comparison = compare(&curated(), &served());
    let differences: Vec<String> = comparison.differences.iter().map(ToString::to_string).collect();
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
    assert!(comparison.unused.is_empty(), "rules that are no longer needed: {:?}", comparison.unused);
}
