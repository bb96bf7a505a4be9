//! `publish` and `check` as a person meets them.

use std::fs;
use std::time::{Duration, SystemTime};

use smartassist_codegen::status::FileState;
use smartassist_publish::folder;

use crate::checkout::{CHECK, Checkout, DIST, DOCUMENT, PUBLISH, expected, made};

fn last_line(report: &str) -> &str {
    report.lines().last().unwrap_or_default().trim()
}

#[test]
fn what_is_fresh_is_not_touched() {
    let checkout = Checkout::fresh();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let readme = checkout.path(&format!("{DIST}/README.md"));
    fs::File::options().write(true).open(&readme).unwrap().set_modified(long_ago).unwrap();
    let (outcome, report) = checkout.run(PUBLISH);
    assert_eq!(outcome.code(), 0, "{report}");
    assert_eq!(last_line(&report), "next: cargo xtask test");
    assert!(report.contains(": 0 written, "), "{report}");
    assert_eq!(fs::metadata(&readme).unwrap().modified().unwrap(), long_ago);
    let (outcome, report) = checkout.run(CHECK);
    assert_eq!((outcome.code(), last_line(&report)), (0, "next: cargo xtask test"));
}

#[test]
fn publishing_once_is_enough() {
    let checkout = Checkout::fresh();
    fs::remove_dir_all(checkout.path(DIST)).unwrap();
    let (outcome, report) = checkout.run(PUBLISH);
    assert_eq!((outcome.code(), last_line(&report)), (0, "next: cargo xtask check"), "{report}");
    let first = checkout.dist();
    assert_eq!(first, expected(made()));
    assert_eq!(checkout.run(CHECK).0.code(), 0);
    checkout.run(PUBLISH);
    assert_eq!(checkout.dist(), first);
}

/// One byte of any file, a carriage return included, since the sums are of bytes.
#[test]
fn one_byte_makes_it_stale() {
    let checkout = Checkout::fresh();
    let stale = || -> Vec<String> {
        let statuses = folder::compare(checkout.root(), made()).unwrap();
        statuses.iter().filter(|status| status.state != FileState::Fresh).map(|status| status.path()).collect()
    };
    assert_eq!(stale(), [""; 0]);
    for file in &made().files {
        let path = format!("{DIST}/{}", file.path);
        let end = file.text.find('\n').unwrap();
        let inserted = [&file.text[..end], " ", &file.text[end..]].concat();
        for spoilt in [inserted, file.text.replacen('\n', "\r\n", 1), file.text.trim_end().to_owned(), String::new()] {
            checkout.write(&path, &spoilt);
            assert_eq!(stale(), [path.as_str()]);
        }
        checkout.write(&path, &file.text);
    }
    let path = format!("{DIST}/changes.json");
    checkout.write(&path, "{}\n");
    let (outcome, report) = checkout.run(CHECK);
    assert_eq!((outcome.code(), last_line(&report)), (4, "next: cargo xtask publish"), "{report}");
    assert!(report.contains(&format!("Stale {path}\n")), "{report}");
    assert_eq!(fs::read_to_string(checkout.path(&path)).unwrap(), "{}\n", "check writes nothing");
}

#[test]
fn what_nothing_publishes_is_named_and_removed() {
    let checkout = Checkout::fresh();
    checkout.write(&format!("{DIST}/old/form.json"), "{}\n");
    checkout.write(&format!("{DIST}/.hidden"), "\n");
    fs::remove_file(checkout.path(&format!("{DIST}/changes.json"))).unwrap();
    let (outcome, report) = checkout.run(CHECK);
    assert_eq!(outcome.code(), 4);
    for line in
        ["Orphan openapi/dist/old/form.json", "Orphan openapi/dist/.hidden", "Missing openapi/dist/changes.json"]
    {
        assert!(report.contains(line), "{report}");
    }
    let (outcome, report) = checkout.run(PUBLISH);
    assert_eq!(outcome.code(), 0);
    assert!(report.contains("Removed openapi/dist/old/form.json"), "{report}");
    assert!(report.contains(": 1 written, ") && report.contains(", 2 removed"), "{report}");
    assert_eq!(checkout.dist(), expected(made()));
    assert!(!checkout.path(&format!("{DIST}/old")).exists());
}

#[test]
fn an_edit_of_the_document_makes_its_forms_stale() {
    let checkout = Checkout::fresh();
    checkout.edit(DOCUMENT, "summary: Start an outbound call\n", "summary: Place an outbound call\n");
    let (outcome, report) = checkout.run(CHECK);
    assert_eq!(outcome.code(), 4, "{report}");
    for name in ["smartassist.yaml", "smartassist.json", "smartassist-3.1.yaml", "CHANGES.md", "SHA256SUMS"] {
        assert!(report.contains(&format!("Stale {DIST}/{name}\n")), "{name}: {report}");
    }
    assert!(!report.contains(&format!("Stale {DIST}/schemas/")), "{report}");
    assert_eq!(checkout.run(PUBLISH).0.code(), 0);
    assert_eq!(checkout.run(CHECK).0.code(), 0);
}

#[test]
fn a_document_that_is_wrong_is_not_published() {
    let checkout = Checkout::fresh();
    let before = checkout.dist();
    checkout.edit(DOCUMENT, "operationId: dialout\n", "operationId: dial-out\n");
    for command in [PUBLISH, CHECK] {
        let (outcome, report) = checkout.run(command);
        assert_eq!(outcome.code(), 100);
        assert!(report.contains("--> openapi/smartassist.yaml:"), "{report}");
        assert!(
            report.contains("nothing was published") && last_line(&report).contains("mend the document"),
            "{report}"
        );
    }
    assert_eq!(checkout.dist(), before);
}

#[test]
fn a_sample_of_nobody_is_not_published() {
    let checkout = Checkout::fresh();
    checkout.edit(DOCUMENT, "summary: The body is not JSON (our text)", "summary: The body is not JSON");
    let (outcome, report) = checkout.run(PUBLISH);
    assert_eq!(outcome.code(), 100);
    assert!(report.contains("the example `ErrorMalformed`") && report.contains("the vendor's or ours"), "{report}");
}
