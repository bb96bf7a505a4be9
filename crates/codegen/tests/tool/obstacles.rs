//! What a person has to settle: wrong documents, and disks that do not do as they are told.

use std::fs;

use smartassist_codegen::command::{self, Outcome};
use smartassist_codegen::project::Project;
use smartassist_codegen::report::Report;

use crate::checkout::{DOCUMENT, Style, TestCheckout};
use crate::transcript::Transcript;

const OBJECTS: &str = "crates/types/src/generated/objects.rs";

/// Five problems of five kinds: what to find, what to write, which rule says so, and where in what was written.
const PROBLEMS: &[(&str, &str, &str, &str)] = &[
    ("surveyRequired: \"NO\"", "surveyRequired: NO", "yaml11-trap", "NO"),
    ("minLength: 1\n      maxLength: 254", "minLenght: 1\n      maxLength: 254", "unknown-key", "minLenght"),
    ("minimum: -840\n      maximum: 840", "minimum: -840", "integer-bounds", "-840"),
    (
        "time as it may.\n      headers:\n        Retry-After:\n          $ref: \"#/components/headers/RetryAfter\"",
        "time as it may.\n      headers:\n        Retry-After:\n          $ref: \"#/components/headers/Later\"",
        "ref-target",
        "\"#/components/headers/Later",
    ),
    ("granularity: PT30M", "granularity: PT31M", "example-valid", "PT31M"),
];

#[test]
fn a_document_with_five_problems() {
    let checkout = TestCheckout::generated();
    for (find, replace, _, _) in PROBLEMS {
        checkout.edit(DOCUMENT, find, replace);
    }
    checkout.age();
    let before = checkout.files();
    let mut transcript = Transcript::of(&checkout);
    assert_eq!(transcript.generate(), Outcome::Failed);
    let text = checkout.read(DOCUMENT);
    for (_, replaced, rule, at) in PROBLEMS {
        let said = transcript.last();
        let (line, column) = place(&text, text.find(replaced).unwrap() + replaced.find(at).unwrap());
        assert!(said.contains(&format!("error[{rule}]")), "{rule}:\n{said}");
        assert!(said.contains(&format!("{DOCUMENT}:{line}:{column}\n")), "{rule} at {line}:{column}:\n{said}");
    }
    assert_eq!(transcript.check_in_colour(), Outcome::Failed);
    assert_eq!(transcript.check_as_json(), Outcome::Failed);
    transcript.snapshot("five_problems");
    assert_eq!(checkout.files(), before, "nothing on disk has changed");
}

/// Line and column of a byte, both from 1.
fn place(text: &str, byte: usize) -> (usize, usize) {
    let before = &text[..byte];
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

#[test]
fn a_document_that_is_not_there() {
    let checkout = TestCheckout::generated();
    fs::remove_file(checkout.path(DOCUMENT)).unwrap();
    let before = checkout.files();
    let mut transcript = Transcript::of(&checkout);
    assert_eq!(transcript.generate(), Outcome::Failed);
    assert_eq!(transcript.check_as_json(), Outcome::Failed);
    assert_eq!(transcript.run("list", command::list, &Style::default()), Outcome::Failed);
    assert_eq!(transcript.run("lint", command::lint, &Style::default()), Outcome::Failed);
    transcript.snapshot("no_document");
    assert_eq!(checkout.files(), before);
}

/// The lint has nothing to say about a project whose code stands on something that is no Rust path.
#[test]
fn a_generator_that_fails_after_the_lint() {
    let check = |project: &Project, report: &mut Report<'_>| {
        let mut project = project.clone();
        project.documents[0].crate_paths.types = "smartassist types".to_owned();
        command::check(&project, report)
    };
    let checkout = TestCheckout::generated();
    let mut transcript = Transcript::of(&checkout);
    assert_eq!(transcript.run("check", check, &Style::default()), Outcome::Failed);
    transcript.snapshot("generator_fails");
}

#[test]
fn a_file_that_cannot_be_read() {
    let checkout = TestCheckout::generated();
    let mut transcript = Transcript::of(&checkout);
    transcript.note("a folder stands in the place of objects.rs");
    fs::remove_file(checkout.path(OBJECTS)).unwrap();
    fs::create_dir(checkout.path(OBJECTS)).unwrap();
    let before = checkout.files();
    assert_eq!(transcript.check(), Outcome::Failed);
    assert_eq!(transcript.generate(), Outcome::Failed);
    assert_eq!(checkout.files(), before);
    if cfg!(target_os = "linux") {
        // The reason is in the words of the operating system.
        transcript.snapshot("unreadable");
    }
}

/// Nothing can be created below a link that leads nowhere, not even by root.
#[test]
#[cfg(unix)]
fn files_that_cannot_be_written() {
    let checkout = TestCheckout::generated();
    let mut transcript = Transcript::of(&checkout);
    transcript.note("the generated folder of the client is a link that leads nowhere, and objects.rs is deleted");
    let folder = checkout.path("crates/client/src/generated");
    fs::remove_dir_all(&folder).unwrap();
    std::os::unix::fs::symlink("nowhere/at/all", &folder).unwrap();
    fs::remove_file(checkout.path(OBJECTS)).unwrap();
    assert_eq!(transcript.generate(), Outcome::Failed);
    assert!(checkout.path(OBJECTS).exists(), "what can be written is written all the same");
    transcript.note("the link is removed");
    fs::remove_file(&folder).unwrap();
    assert_eq!(transcript.generate(), Outcome::Fresh);
    assert_eq!(transcript.check(), Outcome::Fresh);
    transcript.snapshot("unwritable");
}

#[test]
fn a_document_that_is_no_text() {
    let checkout = TestCheckout::generated();
    let mut transcript = Transcript::of(&checkout);
    let mut bytes = fs::read(checkout.path(DOCUMENT)).unwrap();
    let at = bytes.windows(6).position(|bytes| bytes == b"title:").unwrap() + 7;
    bytes[at] = 0xe9;
    fs::write(checkout.path(DOCUMENT), bytes).unwrap();
    let before = checkout.files();
    assert_eq!(transcript.check(), Outcome::Failed);
    assert_eq!(transcript.generate(), Outcome::Failed);
    assert_eq!(transcript.check_as_json(), Outcome::Failed);
    assert_eq!(checkout.files(), before);
    transcript.snapshot("no_text");
}
