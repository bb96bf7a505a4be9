//! Mutants of generated files: each is found where it is, and mended to the byte.

use std::fs;
use std::path::Path;

use smartassist_codegen::command::Outcome;
use smartassist_codegen::status::{self, FileState, FileStatus};

use crate::checkout::{self, CHECK, GENERATE, TestCheckout};

/// A change of a text, or nothing where there is nothing of the kind to change.
type Change = fn(&str) -> Option<String>;

/// What somebody, or something, may do to a file.
const CHANGES: &[(&str, Change)] = &[
    ("number changed", |text| line(text, is_code, digit)),
    ("truth value flipped", |text| swapped(text, "false", "true").or_else(|| swapped(text, "true", "false"))),
    ("identifier changed", |text| line(text, is_code, |line| swapped(line, "e", "a"))),
    ("string changed", |text| line(text, is_code, |line| swapped(line, "\"", "\"x"))),
    ("documentation changed", |text| line(text, is_docs, |line| Some(format!("{line} Or not.")))),
    ("documentation removed", |text| line(text, is_docs, |_| Some(String::new()))),
    ("line deleted", |text| without(text, |line| is_code(line) && line.trim().len() > 1)),
    ("blank line deleted", |text| without(text, str::is_empty)),
    ("lines joined", |text| Some(text.replacen("\n\n", "\n", 1))),
    ("lines swapped", |text| {
        let mut lines: Vec<&str> = text.split('\n').collect();
        let middle = (3..lines.len().saturating_sub(1)).find(|index| lines[*index] != lines[index + 1])?;
        lines.swap(middle, middle + 1);
        Some(lines.join("\n"))
    }),
    ("line twice", |text| line(text, is_code, |line| Some(format!("{line}\n{line}")))),
    ("indentation changed", |text| line(text, is_code, |line| Some(format!("  {line}")))),
    ("blank at the end of a line", |text| Some(text.replacen('\n', " \n", 1))),
    ("tab", |text| line(text, is_code, |line| Some(format!("\t{line}")))),
    ("lone carriage return", |text| Some(text.replacen('\n', "\r", 1))),
    ("byte order mark", |text| Some(format!("\u{feff}{text}"))),
    ("truncated", |text| text.get(..text.len() / 2).map(str::to_owned)),
    ("emptied", |_| Some(String::new())),
    ("last line end removed", |text| text.strip_suffix('\n').map(str::to_owned)),
    ("line added", |text| Some(format!("{text}// Mine.\n"))),
    ("blank line added", |text| Some(format!("{text}\n"))),
    ("twice", |text| Some(text.repeat(2))),
    ("header removed", |text| text.split_once("\n\n").map(|(_, rest)| rest.to_owned())),
    ("in capitals", |text| Some(text.to_uppercase())),
];

fn is_code(line: &str) -> bool {
    !line.trim().is_empty() && !line.trim_start().starts_with("//")
}

fn is_docs(line: &str) -> bool {
    ["///", "//!"].iter().any(|mark| line.trim_start().starts_with(mark))
}

/// Changes the first line that is of this kind and can be changed.
fn line(text: &str, is_kind: fn(&str) -> bool, change: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut changed = false;
    let lines = text.split('\n').map(|line| {
        let new = if changed || !is_kind(line) { None } else { change(line) };
        changed |= new.is_some();
        new.unwrap_or_else(|| line.to_owned())
    });
    let lines: Vec<String> = lines.collect();
    changed.then(|| lines.join("\n"))
}

fn without(text: &str, is_kind: impl Fn(&str) -> bool) -> Option<String> {
    let mut lines: Vec<&str> = text.split('\n').collect();
    // The last piece is what stands after the last line end, which is nothing.
    let last = lines.len() - 1;
    let found = lines[..last].iter().position(|line| is_kind(line))?;
    lines.remove(found);
    Some(lines.join("\n"))
}

fn swapped(text: &str, find: &str, with: &str) -> Option<String> {
    text.contains(find).then(|| text.replacen(find, with, 1))
}

fn digit(line: &str) -> Option<String> {
    let at = line.find(|c: char| c.is_ascii_digit())?;
    let digit = line[at..].chars().next()?.to_digit(10)?;
    Some(format!("{}{}{}", &line[..at], (digit + 1) % 10, &line[at + 1..]))
}

fn statuses(checkout: &TestCheckout) -> Vec<FileStatus> {
    let all = status::compare(checkout.root(), checkout::plan()).unwrap();
    all.into_iter().filter(|status| status.state != FileState::Fresh).collect()
}

fn fix(root: &Path, found: &[FileStatus]) {
    found.iter().for_each(|status| status::fix(root, status).unwrap());
}

#[test]
fn every_mutant_of_a_generated_file_is_found_and_mended() {
    let checkout = TestCheckout::generated();
    let (mut mutants, mut kinds) = (0, vec![0; CHANGES.len()]);
    for folder in &checkout::plan().folders {
        for file in &folder.files {
            let path = format!("{}/{}", folder.path, file.path);
            for (index, (name, change)) in CHANGES.iter().enumerate() {
                let Some(text) = change(&file.text) else { continue };
                assert_ne!(text, file.text, "{path}: {name}");
                checkout.write(&path, &text);
                let found = statuses(&checkout);
                let [only] = found.as_slice() else { panic!("{path}: {name}: {found:?}") };
                assert_eq!((only.path(), only.only_hash_differs()), (path.clone(), false), "{name}");
                assert!(matches!(only.state, FileState::Stale { .. }), "{path}: {name}");
                fix(checkout.root(), &found);
                assert_eq!(checkout.read(&path), file.text, "{path}: {name}");
                mutants += 1;
                kinds[index] += 1;
            }
        }
    }
    for ((name, _), count) in CHANGES.iter().zip(&kinds) {
        println!("{name:<28}{count:>5}");
        assert!(*count > 0, "no file has anything for: {name}");
    }
    assert!(mutants >= 200, "{mutants}");
}

#[test]
fn the_line_with_the_hash_is_told_from_the_rest() {
    let checkout = TestCheckout::generated();
    for folder in &checkout::plan().folders {
        for file in &folder.files {
            let path = format!("{}/{}", folder.path, file.path);
            let other =
                line(&file.text, |line| line.starts_with("// Document: sha256 "), |line| Some(format!("{line}0")));
            checkout.write(&path, other.unwrap());
            let found = statuses(&checkout);
            assert!(found.len() == 1 && found[0].only_hash_differs(), "{path}: {found:?}");
            fix(checkout.root(), &found);
            let removed = without(&file.text, |line| line.starts_with("// Document: sha256 "));
            checkout.write(&path, removed.unwrap());
            assert_eq!(statuses(&checkout).len(), 1, "{path}");
            fix(checkout.root(), &statuses(&checkout));
        }
    }
    assert_eq!(statuses(&checkout), []);
}

#[test]
fn every_file_is_missed_and_every_other_file_is_found() {
    let checkout = TestCheckout::generated();
    for folder in &checkout::plan().folders {
        for file in &folder.files {
            let (from, to) = (format!("{}/{}", folder.path, file.path), format!("{}/a/b/{}", folder.path, file.path));
            checkout.write(&to, &file.text);
            fs::remove_file(checkout.path(&from)).unwrap();
            let found = statuses(&checkout);
            let states: Vec<_> =
                found.iter().map(|status| (status.path(), status.state == FileState::Orphan)).collect();
            assert_eq!(states, [(from.clone(), false), (to.clone(), true)]);
            fix(checkout.root(), &found);
            assert_eq!(checkout.read(&from), file.text);
            assert!(!checkout.path(&format!("{}/a", folder.path)).exists());
        }
    }
    assert_eq!(statuses(&checkout), []);
}

#[test]
fn bytes_that_are_no_text_are_stale_and_not_fatal() {
    let checkout = TestCheckout::generated();
    let path = "crates/server/src/generated/head.rs";
    let mut bytes = checkout.read(path).into_bytes();
    bytes[400] = 0xff;
    checkout.write(path, bytes);
    assert_eq!(checkout.run(CHECK).0, Outcome::Stale);
    assert_eq!(checkout.run(GENERATE).0, Outcome::Fresh);
    assert_eq!(checkout.run(CHECK).0, Outcome::Fresh);
}
