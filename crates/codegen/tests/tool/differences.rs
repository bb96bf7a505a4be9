//! What an edit breaks: compared with a revision, a file or a release, and the version that it asks for.

use std::fs;
use std::io;
use std::process::Command;

use serde_json::Value;
use smartassist_codegen::baseline::Baseline;
use smartassist_codegen::command::{self, Outcome};
use smartassist_codegen::project::Project;
use smartassist_codegen::release;
use smartassist_codegen::report::{Format, Report};

use crate::checkout::{DOCUMENT, Style, TestCheckout};
use crate::transcript::Transcript;

/// A bound in the document, and a tighter one.
const BOUND: (&str, &str) = ("maxProperties: 100\n", "maxProperties: 64\n");

/// A description in the document, and a better one.
const DESCRIPTION: (&str, &str) =
    ("How many agents to skip. The upper bound is ours.", "How many agents to leave out.");

/// What a dialer reads and what it sends: a value less, a field more and a field that has to be there.
const PATCHES: &[(&str, &str)] = &[
    BOUND,
    DESCRIPTION,
    ("      required: [target, caller]\n", "      required: [target, caller, trunk]\n"),
    ("operationId: callStatus\n", "operationId: callStatus\n              deprecated: true\n"),
];

fn against_head(project: &Project, report: &mut Report<'_>) -> io::Result<Outcome> {
    command::diff(project, &Baseline::parse("HEAD"), report)
}

fn against_release(project: &Project, report: &mut Report<'_>) -> io::Result<Outcome> {
    command::diff(project, &Baseline::Release, report)
}

/// A checkout whose document is committed as version 0.1.0+2025-06; none where there is no git.
fn committed() -> Option<TestCheckout> {
    let checkout = TestCheckout::with_document();
    manifest(&checkout, "0.1.0+2025-06");
    let git = |arguments: &[&str]| {
        let who = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        let mut command = Command::new("git");
        command.arg("-C").arg(checkout.root()).args(who).args(arguments);
        // Whoever runs the tests may do so from a hook of git.
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            command.env_remove(name);
        }
        command.output()
    };
    git(&["--version"]).ok()?;
    for arguments in [&["init", "-q"][..], &["add", "."], &["commit", "-q", "-m", "first"]] {
        let output = git(arguments).unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    Some(checkout)
}

fn manifest(checkout: &TestCheckout, version: &str) {
    checkout.write("Cargo.toml", format!("[workspace.package]\nversion = \"{version}\"\n"));
}

/// Releases the document as it is.
fn released(checkout: &TestCheckout, version: &str) {
    let json = smartassist_codegen::past_document::read(DOCUMENT, checkout.read(DOCUMENT)).unwrap().json;
    checkout.write(&format!("{}/{version}.json", release::FOLDER), serde_json::to_string_pretty(&json).unwrap());
}

#[test]
fn an_edit_is_compared_with_what_is_committed() {
    let Some(checkout) = committed() else { return };
    let mut transcript = Transcript::of(&checkout);
    assert_eq!(transcript.run("diff", against_head, &Style::default()), Outcome::Fresh);
    transcript.note("a description is changed");
    checkout.edit(DOCUMENT, DESCRIPTION.0, DESCRIPTION.1);
    assert_eq!(transcript.run("diff", against_head, &Style::default()), Outcome::Compatible);
    checkout.edit(DOCUMENT, DESCRIPTION.1, DESCRIPTION.0);
    transcript.note("and taken back; but bounds, needs and notes are changed");
    for (find, replace) in PATCHES {
        checkout.edit(DOCUMENT, find, replace);
    }
    assert_eq!(transcript.run("diff", against_head, &Style::default()), Outcome::Breaking);
    let verbose = Style { verbose: true, ..Style::default() };
    assert_eq!(transcript.run("diff --verbose", against_head, &verbose), Outcome::Breaking);
    let json = Style { format: Format::Json, ..Style::default() };
    assert_eq!(transcript.run("diff --format json", against_head, &json), Outcome::Breaking);
    for line in transcript.last().lines().filter(|line| line.starts_with('{')) {
        assert!(line.parse::<Value>().unwrap().is_object());
    }
    transcript.note("the version is raised");
    manifest(&checkout, "0.2.0+2025-06");
    let coloured = Style { color: true, ..Style::default() };
    assert_eq!(transcript.run("diff --color always", against_head, &coloured), Outcome::Breaking);
    transcript.snapshot("diff");
}

#[test]
fn an_edit_is_compared_with_a_file() {
    let checkout = TestCheckout::with_document();
    checkout.write("other.yaml", checkout.read(DOCUMENT));
    released(&checkout, "0.1.0+2025-06");
    // No escape of YAML: a pair of surrogates.
    let json = checkout.read(&format!("{}/0.1.0+2025-06.json", release::FOLDER));
    assert!(json.contains("Kore.ai SmartAssist APIs\""));
    let cat = json.replace("Kore.ai SmartAssist APIs\"", "Kore.ai SmartAssist APIs \\ud83d\\ude3a\"");
    checkout.write("cat.json", cat);
    let with = |name: &str| {
        let mut out = Vec::new();
        let mut report = Report { out: &mut out, color: false, verbose: false, format: Format::Human };
        let against = Baseline::parse(&checkout.path(name).display().to_string());
        command::diff(&checkout.project(), &against, &mut report).unwrap()
    };
    assert_eq!(with("other.yaml"), Outcome::Fresh);
    assert_eq!(with(&format!("{}/0.1.0+2025-06.json", release::FOLDER)), Outcome::Fresh);
    assert_eq!(with("cat.json"), Outcome::Compatible, "the title differs");
    checkout.edit(DOCUMENT, BOUND.0, BOUND.1);
    assert_eq!(with("other.yaml"), Outcome::Breaking);
}

#[test]
fn there_is_nothing_to_compare_with() {
    let Some(checkout) = committed() else { return };
    let said = |against: &str, reason: &str| {
        let mut out = Vec::new();
        let mut report = Report { out: &mut out, color: false, verbose: false, format: Format::Human };
        let outcome = command::diff(&checkout.project(), &Baseline::parse(against), &mut report).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(outcome, Outcome::Failed, "{text}");
        assert!(text.contains(reason) && text.contains("next:"), "{text}");
    };
    said("no-such-branch", "git finds no such file or revision");
    said("--output=x", "is no revision");
    let mut transcript = Transcript::of(&checkout);
    transcript.note("nothing is released");
    assert_eq!(transcript.run("diff --released", against_release, &Style::default()), Outcome::Failed);
    checkout.write("openapi/releases/first.json", "{}");
    transcript.note("something is there that is no release");
    assert_eq!(transcript.run("diff --released", against_release, &Style::default()), Outcome::Failed);
    transcript.note("a key is there twice");
    checkout.edit(DOCUMENT, "  title: Kore.ai", "  title: x\n  title: Kore.ai");
    assert_eq!(transcript.run("diff", against_head, &Style::default()), Outcome::Failed);
    transcript.note("the document is gone");
    fs::remove_file(checkout.path(DOCUMENT)).unwrap();
    assert_eq!(transcript.run("diff", against_head, &Style::default()), Outcome::Failed);
    transcript.snapshot("nothing_to_compare");
}

#[test]
fn the_version_has_to_be_raised_as_changes_ask() {
    let checkout = TestCheckout::generated();
    let mut transcript = Transcript::of(&checkout);
    manifest(&checkout, "0.1.0+2025-06");
    transcript.note("nothing is released, so every version is good");
    checkout.edit(DOCUMENT, DESCRIPTION.0, DESCRIPTION.1);
    transcript.generate();
    assert_eq!(transcript.check(), Outcome::Fresh);
    transcript.note("the document is released as 0.1.0+2025-06");
    released(&checkout, "0.1.0+2025-06");
    assert_eq!(transcript.check(), Outcome::Fresh);
    transcript.note("`Metadata` takes fewer names");
    checkout.edit(DOCUMENT, BOUND.0, BOUND.1);
    transcript.generate();
    assert_eq!(transcript.check(), Outcome::Failed);
    transcript.note("the version is raised, but not enough");
    manifest(&checkout, "0.1.1+2025-06");
    assert_eq!(transcript.check(), Outcome::Failed);
    assert_eq!(transcript.run("diff --released", against_release, &Style::default()), Outcome::Breaking);
    transcript.note("the version is raised as it should be");
    manifest(&checkout, "0.2.0+2025-06");
    assert_eq!(transcript.check(), Outcome::Fresh);
    transcript.note("it is released; the API of the version is not that of the document");
    released(&checkout, "0.2.0+2025-06");
    manifest(&checkout, "0.2.0+2025-07");
    assert_eq!(transcript.check(), Outcome::Failed);
    transcript.note("there is no manifest");
    fs::remove_file(checkout.path("Cargo.toml")).unwrap();
    assert_eq!(transcript.check(), Outcome::Failed);
    transcript.snapshot("versions");
}

/// Under a version that breaks callers already and is not released, one more break needs no further number.
#[test]
fn changes_count_from_the_newest_release() {
    let Some(checkout) = committed() else { return };
    manifest(&checkout, "0.1.1+2025-06");
    checkout.edit(DOCUMENT, BOUND.0, BOUND.1);
    let mut transcript = Transcript::of(&checkout);
    for (released_version, asked) in [(None, "0.2.0+2025-06"), (Some("0.0.9+2025-06"), "0.1.0+2025-06")] {
        if let Some(version) = released_version {
            checkout.edit(DOCUMENT, BOUND.1, BOUND.0);
            released(&checkout, version);
            checkout.edit(DOCUMENT, BOUND.0, BOUND.1);
        }
        assert_eq!(transcript.run("diff", against_head, &Style::default()), Outcome::Breaking);
        let said = transcript.last();
        assert!(said.contains(&format!("asks for version {asked}")), "{said}");
    }
}

/// The list grows with every rule, so it is compared with the rules themselves.
#[test]
fn every_kind_of_change_can_be_listed() {
    let checkout = TestCheckout::with_document();
    let (outcome, text) = checkout.run(|_, report| command::diff_rules(report));
    assert_eq!(outcome, Outcome::Fresh);
    let rules = || smartassist_codegen::diff::rules();
    let expected: String =
        rules().map(|rule| format!("{:<5} {}\n      {}\n", rule.compatibility.worst(), rule.id, rule.reason)).collect();
    assert_eq!(text, expected);
    let json = Style { format: Format::Json, ..Style::default() };
    let (_, text) = checkout.run_as(|_, report| command::diff_rules(report), &json);
    let ids: Vec<String> =
        text.lines().map(|line| line.parse::<Value>().unwrap()["rule"].as_str().unwrap().to_owned()).collect();
    assert!(ids.iter().map(String::as_str).eq(rules().map(|rule| rule.id)));
}
