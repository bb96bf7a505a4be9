//! Released documents stay as they are, and a version is released once.

use std::fs;

use smartassist_publish::releases;

use crate::checkout::{CHECK, Checkout, DOCUMENT, PUBLISH, RELEASE, published, repository};

const FOLDER: &str = "openapi/releases";

fn versions(checkout: &Checkout) -> Vec<String> {
    let releases = releases::read(checkout.root()).unwrap();
    releases.iter().map(|release| release.version.to_string()).collect()
}

#[test]
fn the_first_version_is_kept() {
    let first = releases::read(&repository()).unwrap().into_iter().next().unwrap();
    assert_eq!(first.version.to_string(), "0.1.0+2025-06");
    assert_eq!(first.document.json["info"]["version"], "2025-06");
    // It had no idempotency key yet.
    assert!(!first.document.source.text.contains("Idempotency-Key"));
}

#[test]
fn a_release_is_the_curated_document_of_its_day() {
    let checkout = Checkout::new();
    let (outcome, report) = checkout.run_as(RELEASE, "0.7.0+2025-06");
    assert_eq!(outcome.code(), 0, "{report}");
    assert!(report.contains("Created openapi/releases/0.7.0+2025-06.json"), "{report}");
    let kept = fs::read_to_string(checkout.path(&format!("{FOLDER}/0.7.0+2025-06.json"))).unwrap();
    assert_eq!(kept, format!("{:#}\n", published().document.json));
    assert_eq!(versions(&checkout), ["0.7.0+2025-06"]);
    // It is published as well, and fresh.
    assert_eq!(checkout.run_as(CHECK, "0.7.0+2025-06").0.code(), 0);
}

#[test]
fn a_version_is_released_once_and_only_upwards() {
    let checkout = Checkout::new();
    assert_eq!(checkout.run_as(RELEASE, "0.7.0+2025-06").0.code(), 0);
    for version in ["0.7.0+2025-06", "0.6.9+2025-06"] {
        let (outcome, report) = checkout.run_as(RELEASE, version);
        assert_eq!(outcome.code(), 100, "{version}");
        assert!(report.contains("Cargo.toml: 0.7.0+2025-06 is released already; raise"), "{report}");
    }
    assert_eq!(checkout.run_as(RELEASE, "0.10.0+2025-06").0.code(), 0);
    assert_eq!(versions(&checkout), ["0.7.0+2025-06", "0.10.0+2025-06"]);
}

/// What breaks somebody asks for more than the next number.
#[test]
fn a_version_is_raised_as_far_as_the_changes_ask() {
    let checkout = Checkout::new();
    assert_eq!(checkout.run_as(RELEASE, "0.7.0+2025-06").0.code(), 0);
    checkout.edit(DOCUMENT, "      operationId: getConversation\n", "      operationId: readConversation\n");
    let (outcome, report) = checkout.run_as(RELEASE, "0.7.1+2025-06");
    assert_eq!(outcome.code(), 100, "{report}");
    assert!(report.contains("version 0.7.1+2025-06 is not enough"), "{report}");
    assert!(report.contains("raise it to 0.8.0+2025-06"), "{report}");
    assert_eq!(versions(&checkout), ["0.7.0+2025-06"]);
}

#[test]
fn a_released_version_stands_for_one_document() {
    let checkout = Checkout::new();
    assert_eq!(checkout.run_as(RELEASE, "0.7.0+2025-06").0.code(), 0);
    checkout.edit(DOCUMENT, "summary: Start an outbound call\n", "summary: Place an outbound call\n");
    for command in [PUBLISH, CHECK] {
        let (outcome, report) = checkout.run_as(command, "0.7.0+2025-06");
        assert_eq!(outcome.code(), 100);
        assert!(report.contains("0.7.0+2025-06 is released, and the document has changed since"), "{report}");
    }
    assert_eq!(checkout.run_as(PUBLISH, "0.7.1+2025-06").0.code(), 0);
}

/// Spoils a released file, or the folder around it.
type Spoil = fn(&Checkout, &str);

#[test]
fn what_was_released_does_not_change() {
    let file = format!("{FOLDER}/0.7.0+2025-06.json");
    let cases: [(&str, Spoil); 5] = [
        ("released documents never change", |checkout, file| {
            let text = fs::read_to_string(checkout.path(file)).unwrap();
            checkout.write(file, text.replacen("Start an", "Place an", 1));
        }),
        ("was released and is missing", |checkout, file| fs::remove_file(checkout.path(file)).unwrap()),
        ("is not named `<version>.json`", |checkout, _| checkout.write(&format!("{FOLDER}/notes.txt"), "a\n")),
        ("is not named `<version>.json`", |checkout, _| checkout.write(&format!("{FOLDER}/latest.json"), "{}\n")),
        ("released documents never change", |checkout, _| {
            checkout.write(&format!("{FOLDER}/0.6.0+2025-06.json"), "{}\n");
        }),
    ];
    for (says, spoil) in cases {
        let checkout = Checkout::new();
        assert_eq!(checkout.run_as(RELEASE, "0.7.0+2025-06").0.code(), 0);
        spoil(&checkout, &file);
        let (outcome, report) = checkout.run_as(CHECK, "0.8.0+2025-06");
        assert_eq!(outcome.code(), 100, "{says}");
        assert!(report.contains(says) && report.contains(FOLDER), "{says}: {report}");
    }
}

#[test]
fn a_repository_without_releases_has_none() {
    let checkout = Checkout::new();
    assert!(releases::read(checkout.root()).unwrap().is_empty());
    assert!(!published().releases.is_empty());
}
