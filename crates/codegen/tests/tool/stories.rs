//! The daily round: a change of the document, generating, and what happens to files that somebody else touched.

use std::fs;

use serde_json::{Value, json};
use smartassist_codegen::command::{self, Outcome};
use smartassist_codegen::report::Format;
use smartassist_codegen::{emit, lint, lower};

use crate::checkout::{DOCUMENT, Style, TestCheckout};
use crate::transcript::Transcript;

const OBJECTS: &str = "crates/types/src/generated/objects.rs";
const ROUTES: &str = "crates/server/src/generated/routes.rs";
/// What the stub knows of the first of two operations with this scope.
const SCOPED: &str = "    ],\n    scope: Some(\"SmartAssist Dialout\"),";

/// A description in the document, and a better one.
const DESCRIPTION: (&str, &str) =
    ("How many agents to skip. The upper bound is ours.", "How many agents to leave out.");

/// A bound in the document, and another one.
const BOUND: (&str, &str) = ("maxProperties: 100\n", "maxProperties: 64\n");

#[test]
fn what_is_committed_is_fresh() {
    let checkout = TestCheckout::committed();
    let mut transcript = Transcript::of(&checkout);
    assert_eq!(transcript.check(), Outcome::Fresh);
    let verbose = Style { verbose: true, ..Style::default() };
    assert_eq!(transcript.run("check --verbose", command::check, &verbose), Outcome::Fresh);
    assert_eq!(transcript.generate(), Outcome::Fresh);
    transcript.snapshot("fresh");
}

#[test]
fn nothing_is_generated_yet() {
    let checkout = TestCheckout::with_document();
    let mut transcript = Transcript::of(&checkout);
    assert_eq!(transcript.check(), Outcome::Stale);
    assert_eq!(transcript.generate(), Outcome::Fresh);
    assert_eq!(transcript.check(), Outcome::Fresh);
    transcript.snapshot("nothing_yet");
}

#[test]
fn a_description_is_changed_and_taken_back() {
    let checkout = TestCheckout::generated();
    let mut transcript = Transcript::of(&checkout);
    transcript.note("the description of `PageOffset` is changed");
    checkout.edit(DOCUMENT, DESCRIPTION.0, DESCRIPTION.1);
    assert_eq!(transcript.check(), Outcome::Stale);
    transcript.note("and taken back");
    checkout.edit(DOCUMENT, DESCRIPTION.1, DESCRIPTION.0);
    assert_eq!(transcript.check(), Outcome::Fresh);
    transcript.snapshot("description");
}

#[test]
fn a_description_is_changed_in_colour() {
    let checkout = TestCheckout::generated();
    checkout.edit(DOCUMENT, DESCRIPTION.0, DESCRIPTION.1);
    let mut transcript = Transcript::of(&checkout);
    assert_eq!(transcript.check_in_colour(), Outcome::Stale);
    assert!(transcript.last().contains('\u{1b}'));
    transcript.snapshot("description_in_colour");
}

#[test]
fn a_constraint_is_changed_and_generated() {
    let checkout = TestCheckout::generated();
    let mut transcript = Transcript::of(&checkout);
    transcript.note("`Metadata` takes fewer names");
    checkout.edit(DOCUMENT, BOUND.0, BOUND.1);
    assert_eq!(transcript.check(), Outcome::Stale);
    assert_eq!(transcript.generate(), Outcome::Fresh);
    assert_eq!(transcript.check(), Outcome::Fresh);
    assert_eq!(transcript.generate(), Outcome::Fresh);
    transcript.snapshot("constraint");
}

#[test]
fn comments_and_layout_of_the_document_change_nothing() {
    let checkout = TestCheckout::generated();
    checkout.edit(DOCUMENT, "\ntags:\n", "\n\n# What there is.\ntags:\n");
    checkout.edit(DOCUMENT, "tags: [conversations]", "tags:\n        - \"conversations\"");
    assert_eq!(Transcript::of(&checkout).check(), Outcome::Fresh);
}

#[test]
fn a_generated_file_is_edited_by_hand() {
    let checkout = TestCheckout::generated();
    let mut transcript = Transcript::of(&checkout);
    transcript.note("somebody makes an operation public in routes.rs");
    checkout.edit(ROUTES, SCOPED, &SCOPED.replace("Some(\"SmartAssist Dialout\")", "None"));
    assert_eq!(transcript.check(), Outcome::Stale);
    assert_eq!(transcript.check_in_colour(), Outcome::Stale);
    assert_eq!(transcript.generate(), Outcome::Fresh);
    assert_eq!(transcript.check(), Outcome::Fresh);
    transcript.snapshot("edited_by_hand");
}

#[test]
fn a_long_diff_is_shortened() {
    let checkout = TestCheckout::generated();
    let mut transcript = Transcript::of(&checkout);
    transcript.note("somebody adds forty lines to routes.rs");
    let more: String = (1..=40).map(|number| format!("// Note {number}.\n")).collect();
    checkout.write(ROUTES, checkout.read(ROUTES) + &more);
    assert_eq!(transcript.check(), Outcome::Stale);
    transcript.snapshot("long_diff");
}

#[test]
fn a_generated_file_is_deleted() {
    let checkout = TestCheckout::generated();
    let mut transcript = Transcript::of(&checkout);
    transcript.note("objects.rs is deleted");
    fs::remove_file(checkout.path(OBJECTS)).unwrap();
    assert_eq!(transcript.check(), Outcome::Stale);
    assert_eq!(transcript.generate(), Outcome::Fresh);
    assert_eq!(transcript.check(), Outcome::Fresh);
    transcript.snapshot("deleted");
}

#[test]
fn what_nothing_generates_is_found_and_removed() {
    let checkout = TestCheckout::generated();
    let mut transcript = Transcript::of(&checkout);
    transcript.note("files appear in folders that belong to the tool, one of them in a folder of its own");
    checkout.write("crates/types/src/generated/mine.rs", "pub struct Mine;\n");
    checkout.write("crates/server/src/generated/old/api.rs", "");
    assert_eq!(transcript.check(), Outcome::Stale);
    assert_eq!(transcript.generate(), Outcome::Fresh);
    assert_eq!(transcript.check(), Outcome::Fresh);
    transcript.snapshot("orphan");
    assert!(!checkout.path("crates/server/src/generated/old").exists(), "a folder that becomes empty goes too");
    assert!(checkout.path("crates/server/src/generated").exists());
}

#[test]
fn files_that_are_as_they_should_be_are_not_touched() {
    let checkout = TestCheckout::generated();
    checkout.age();
    let before = checkout.files();
    checkout.edit(ROUTES, SCOPED, &SCOPED.replace("Some(\"SmartAssist Dialout\")", "None"));
    let outcome = Transcript::of(&checkout).generate();
    assert_eq!(outcome, Outcome::Fresh);
    for (name, (bytes, time)) in checkout.files() {
        let (old_bytes, old_time) = &before[&name];
        assert_eq!(bytes, *old_bytes, "{name}");
        assert_eq!(time == *old_time, name != ROUTES, "{name} was changed at {time:?}, before at {old_time:?}");
    }
}

#[test]
fn checking_writes_nothing() {
    let checkout = TestCheckout::generated();
    checkout.edit(DOCUMENT, DESCRIPTION.0, DESCRIPTION.1);
    fs::remove_file(checkout.path(OBJECTS)).unwrap();
    checkout.write("crates/types/src/generated/mine.rs", "");
    checkout.age();
    let before = checkout.files();
    assert_eq!(Transcript::of(&checkout).check(), Outcome::Stale);
    assert_eq!(checkout.files(), before);
}

#[test]
fn a_checkout_with_other_line_ends_is_fresh() {
    let checkout = TestCheckout::generated();
    for (name, (bytes, _)) in checkout.files() {
        let text = String::from_utf8(bytes).unwrap();
        checkout.write(&name, text.replace('\n', "\r\n"));
    }
    assert_eq!(Transcript::of(&checkout).check(), Outcome::Fresh);
}

#[test]
fn programs_read_json() {
    let checkout = TestCheckout::generated();
    let mut transcript = Transcript::of(&checkout);
    assert_eq!(transcript.check_as_json(), Outcome::Fresh);
    transcript.note("one file is edited, one deleted, one is new");
    checkout.edit(ROUTES, SCOPED, &SCOPED.replace("Some(\"SmartAssist Dialout\")", "None"));
    fs::remove_file(checkout.path(OBJECTS)).unwrap();
    checkout.write("crates/types/src/generated/mine.rs", "");
    assert_eq!(transcript.check_as_json(), Outcome::Stale);
    let json = Style { format: Format::Json, ..Style::default() };
    assert_eq!(transcript.run("generate --format json", command::generate, &json), Outcome::Fresh);
    transcript.snapshot("json");
}

/// Of a document of its own, so that the transcript stays as it is when the curated one grows.
#[test]
fn what_there_is_can_be_listed() {
    let checkout = TestCheckout::with_document();
    let security = include_str!("../../../../tests/fixtures/src/security/document.yaml");
    let end_calls = "operationId: endCalls\n";
    assert_eq!(security.matches(end_calls).count(), 1);
    checkout.write(DOCUMENT, security.replace(end_calls, &format!("{end_calls}      deprecated: true\n")));
    let mut transcript = Transcript::of(&checkout);
    transcript.run("list", command::list, &Style::default());
    let json = Style { format: Format::Json, ..Style::default() };
    transcript.run("list --format json", command::list, &json);
    assert_eq!(transcript.run("lint", command::lint, &Style::default()), Outcome::Fresh);
    transcript.snapshot("list");
}

/// The list grows with every rule, so it is compared with the rules themselves.
#[test]
fn every_rule_can_be_listed() {
    let lint = lint::rules().map(|rule| ("lint", rule.id, rule.reason));
    let lower = lower::RULES.iter().map(|rule| ("lower", rule.id, rule.reason));
    let patches = emit::PATCHES.iter().map(|patch| ("patch", patch.id, patch.reason));
    let rules: Vec<_> = lint.chain(lower).chain(patches).collect();
    let checkout = TestCheckout::with_document();
    let (outcome, text) = checkout.run(|_, report| command::rules(report));
    assert_eq!(outcome, Outcome::Fresh);
    let expected: String = rules.iter().map(|(step, id, why)| format!("{step:<5} {id}\n      {why}\n")).collect();
    assert_eq!(text, expected);
    let json = Style { format: Format::Json, ..Style::default() };
    let (_, text) = checkout.run_as(|_, report| command::rules(report), &json);
    let expected = rules.iter().map(|(step, id, why)| json!({ "step": step, "rule": id, "reason": why }));
    assert_eq!(text.lines().map(|line| line.parse().unwrap()).collect::<Vec<Value>>(), expected.collect::<Vec<_>>());
}
