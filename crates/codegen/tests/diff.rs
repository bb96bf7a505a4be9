//! Every kind of change that `cargo xtask diff` tells apart, as an edit of one of two documents with everything that
//! has to be said about it.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

#[path = "diff/cases.rs"]
mod cases;
#[path = "checkout/mod.rs"]
mod checkout;
#[path = "diff/choices.rs"]
mod choices;
#[path = "diff/objects.rs"]
mod objects;
#[path = "diff/operations.rs"]
mod operations;
#[path = "diff/parameters.rs"]
mod parameters;
#[path = "diff/properties.rs"]
mod properties;
#[path = "diff/rewrites.rs"]
mod rewrites;
#[path = "diff/traffic.rs"]
mod traffic;
#[path = "diff/values.rs"]
mod values;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use cases::{Case, line};
use smartassist_codegen::diff::{self, diff};
use smartassist_codegen::load::Document;

/// Every case with its documents, the old one and the new one.
fn catalogue() -> &'static [(Case, Document, Document)] {
    static CATALOGUE: OnceLock<Vec<(Case, Document, Document)>> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        let topics = [
            operations::cases(),
            parameters::cases(),
            traffic::cases(),
            values::cases(),
            objects::cases(),
            choices::cases(),
        ];
        let read = |case: Case| {
            let (old, new) = case.documents();
            (case, old, new)
        };
        topics.into_iter().flatten().map(read).collect()
    })
}

#[test]
fn every_kind_of_change_has_its_verdict() {
    let mut wrong = Vec::new();
    for (case, old, new) in catalogue() {
        let found: Vec<String> = diff(old, new).changes.iter().map(line).collect();
        if found != case.expected {
            wrong.push(format!("{}\n  expected {:#?}\n  found    {found:#?}", case.name, case.expected));
        }
    }
    assert!(wrong.is_empty(), "{} are judged otherwise:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_rule_is_in_the_catalogue() {
    let catalogue = catalogue();
    assert!(catalogue.len() >= 110, "{}", catalogue.len());
    let names: BTreeSet<_> = catalogue.iter().map(|(case, ..)| case.name).collect();
    assert_eq!(names.len(), catalogue.len(), "each has a name of its own");
    let expected: BTreeSet<&str> =
        catalogue.iter().flat_map(|(case, ..)| case.expected).filter_map(|line| line.split(" | ").next()).collect();
    for rule in diff::rules() {
        // It stands for what no rule knows, so no edit is known that it finds.
        let is_net = rule.id == "unclassified";
        assert_eq!(expected.contains(rule.id), !is_net, "`{}`", rule.id);
    }
}
