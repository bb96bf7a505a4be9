//! Every rule has an edit of one good document that it takes, and one that it, and only it, refuses at the right place.

#![allow(clippy::unwrap_used, reason = "the exceptions for tests do not reach the helpers of tests")]

#[path = "lint/cases.rs"]
mod cases;
#[path = "lint/document.rs"]
mod document;
#[path = "lint/names.rs"]
mod names;
#[path = "lint/operations.rs"]
mod operations;
#[path = "lint/reading.rs"]
mod reading;
#[path = "lint/runtime.rs"]
mod runtime;
#[path = "lint/schemas.rs"]
mod schemas;
#[path = "lint/traffic.rs"]
mod traffic;

use std::collections::BTreeSet;

use cases::{Case, edited};
use smartassist_codegen::{lint, model::Model, source::Source};

fn all() -> Vec<Case> {
    let topics = [
        reading::cases(),
        document::cases(),
        operations::cases(),
        traffic::cases(),
        runtime::cases(),
        schemas::cases(),
        names::cases(),
    ];
    topics.into_iter().flatten().collect()
}

/// `rule pointer` for every finding.
fn found(text: &str) -> Vec<(&'static str, String)> {
    let (_, found) = lint::check(Source::new("base.yaml", text));
    found.into_iter().map(|finding| (finding.rule, finding.pointer.to_string())).collect()
}

#[test]
fn the_base_document_passes() {
    assert_eq!(found(cases::BASE), []);
}

#[test]
fn each_rule_takes_what_is_right_and_refuses_what_is_wrong() {
    let mut wrong = Vec::new();
    for case in all() {
        for edits in &case.passes {
            let text = match edited(edits) {
                Ok(text) => text,
                Err(error) => {
                    wrong.push(format!("{}: {error}", case.rule));
                    continue;
                }
            };
            let found = found(&text);
            if !found.is_empty() {
                wrong.push(format!("{} should pass\n  {edits:?}\n  found {found:?}", case.rule));
            }
        }
        for (edits, pointer) in &case.fails {
            let text = match edited(edits) {
                Ok(text) => text,
                Err(error) => {
                    wrong.push(format!("{}: {error}", case.rule));
                    continue;
                }
            };
            let found = found(&text);
            let rules: BTreeSet<_> = found.iter().map(|(rule, _)| *rule).collect();
            let at = found.iter().any(|(_, at)| at == pointer);
            if rules != BTreeSet::from([case.rule]) || !at {
                wrong.push(format!("{} should fail at {pointer}\n  {edits:?}\n  found {found:?}", case.rule));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_model_reads_what_passes() {
    for edits in all().iter().flat_map(|case| &case.passes) {
        let (document, _) = lint::check(Source::new("base.yaml", edited(edits).unwrap()));
        let read = Model::read(&document.unwrap().json);
        assert!(read.is_ok(), "{edits:?}: {:?}", read.err());
    }
}

#[test]
fn every_rule_has_both() {
    let rules: Vec<&str> = lint::rules().map(|rule| rule.id).collect();
    let cases = all();
    for case in &cases {
        assert!(rules.contains(&case.rule), "`{}` is no rule", case.rule);
    }
    for rule in rules {
        let of_rule = || cases.iter().filter(|case| case.rule == rule);
        assert!(of_rule().any(|case| !case.passes.is_empty()), "`{rule}` has no edit that passes");
        assert!(of_rule().any(|case| !case.fails.is_empty()), "`{rule}` has no edit that fails");
    }
}

#[test]
fn rules_say_what_they_are_for() {
    let mut ids = BTreeSet::new();
    for rule in lint::rules() {
        assert!(ids.insert(rule.id), "`{}` is there twice", rule.id);
        assert!(rule.id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{}", rule.id);
        for text in [rule.reason, rule.remedy] {
            assert!(text.len() > 10 && !text.ends_with('.') && !text.contains('\n'), "`{}`: {text}", rule.id);
        }
    }
}
