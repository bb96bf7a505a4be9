//! Bytes that are no text, and characters that show a reviewer something else, are refused in every file that is read.

use smartassist_codegen::command::Outcome;
use smartassist_publish::command;

use crate::checkout::{Checkout, DOCUMENT};

const DECISIONS: &str = "openapi/decisions.md";

/// Breaks a file in its third line, after two characters of it.
fn broken(text: &str, with: &[u8]) -> Vec<u8> {
    let at = text.match_indices('\n').nth(1).unwrap().0
        + 1
        + text.lines().nth(2).unwrap().chars().take(2).map(char::len_utf8).sum::<usize>();
    [&text.as_bytes()[..at], with, &text.as_bytes()[at..]].concat()
}

#[test]
fn in_document_and_decisions_with_line_and_column() {
    let characters: [(&[u8], &str); 7] = [
        (b"\xff", "not-utf-8"),
        (b"\xc3\x28", "not-utf-8"),
        ("\u{fffd}".as_bytes(), "not-utf-8"),
        ("\u{202e}".as_bytes(), "invisible-character"),
        ("\u{2069}".as_bytes(), "invisible-character"),
        (b"\r", "control-character"),
        ("\u{feff}".as_bytes(), "invisible-character"),
    ];
    for file in [DOCUMENT, DECISIONS] {
        for (bytes, rule) in characters {
            let checkout = Checkout::fresh();
            let text = std::fs::read_to_string(checkout.path(file)).unwrap();
            checkout.write(file, broken(&text, bytes));
            let before = checkout.dist();
            for command in [command::check, command::publish] {
                let (outcome, report) = checkout.run(command);
                assert_eq!(outcome, Outcome::Failed, "{file} {bytes:?}: {report}");
                let place = format!("{file}:3:3");
                assert!(report.contains(rule) && report.contains(&place), "{file} {bytes:?}: {report}");
            }
            assert_eq!(checkout.dist(), before);
        }
    }
}

#[test]
fn what_is_published_has_none_of_it() {
    for file in &crate::checkout::made().files {
        assert!(!file.text.contains('\u{fffd}') && !file.text.contains('\r'), "{}", file.path);
    }
}
