//! The names of this workspace are the field's.
//!
//! Names that were given up for a word that readers of axum, SIP or Stripe's webhooks know must not come back, a public
//! type name means one thing in the whole workspace, and help and configuration are free of pictures and idioms.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

mod declared;
mod idioms;
mod retired;
mod shared;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use declared::{Declared, Kind};
use idioms::IDIOMS;
use retired::{RETIRED, RETIRED_PREFIXES, Retired};
use shared::SHARED;
use smartassist_tests::repository;

/// What is wrong with a declared name, as `file: name …, use …`.
fn finding(declared: &Declared) -> Option<String> {
    let Declared { file, name, kind, .. } = declared;
    let row = RETIRED.iter().find(|row| row.matches(file, name, *kind));
    if let Some(Retired { instead, .. }) = row {
        return Some(format!("{file}: {name} is a retired name, use {instead}"));
    }
    let prefix = RETIRED_PREFIXES.iter().find(|(prefix, _)| *kind == Kind::Constant && name.starts_with(prefix));
    prefix.map(|(prefix, instead)| format!("{file}: {name} begins with {prefix}, use {instead}"))
}

/// Each name that more than one concept has, with the files that declare it. A name in [`SHARED`] is no such name.
fn with_two_meanings(declared: &[Declared]) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let is_of_library = |file: &str| file.contains("/src/") && !file.starts_with("tests/");
    let types = declared.iter().filter(|declared| declared.kind == Kind::Type && declared.is_public);
    for declared in types.filter(|declared| is_of_library(&declared.file)) {
        files.entry(&declared.name).or_default().push(&declared.file);
    }
    files.retain(|_, files| files.len() > 1);
    files.into_iter().map(|(name, files)| (name, files.into_iter().collect())).collect()
}

#[test]
fn no_retired_name_comes_back() {
    let findings: Vec<_> = declared::of_workspace(&repository()).iter().filter_map(finding).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn a_retired_name_is_found_wherever_it_stands() {
    let row = RETIRED.iter().find(|row| row.area.starts_with("crates/gateway")).unwrap();
    let (file, elsewhere) = (format!("{}/some.rs", row.area), "crates/other/src/some.rs");
    let name = row.name;
    for source in [
        format!("struct {name};"),
        format!("pub enum {name} {{}}"),
        format!("trait {name} {{}}"),
        format!("type {name} = ();"),
        format!("mod inner {{ pub(crate) struct {name}; }}"),
        format!("fn work() {{ struct {name}; }}"),
        format!("impl Other {{ fn work() {{ enum {name} {{}} }} }}"),
    ] {
        let found = |file: &str| declared::of_source(file, &source).iter().filter_map(finding).count();
        assert_eq!((found(&file), found(elsewhere)), (1, 0), "{source}");
    }
    let constants = declared::of_source("crates/other/src/some.rs", "impl T { const MOST_CALLS: u32 = 1; }");
    assert_eq!(constants.iter().filter_map(finding).count(), 1);
}

/// A lower-case word is retired as the name of a module, and a module has the name of its file.
#[test]
fn a_retired_word_is_found_as_a_module_only() {
    let row = RETIRED.iter().find(|row| row.name.starts_with(char::is_lowercase)).unwrap();
    let count = |file: &str, source: &str| declared::of_source(file, source).iter().filter_map(finding).count();
    let (area, word) = (row.area, row.name);
    assert_eq!(count(&format!("{area}/a.rs"), &format!("mod {word} {{}}")), 1);
    assert_eq!(count(&format!("{area}/{word}.rs"), ""), 1);
    assert_eq!(count(&format!("{area}/{word}/mod.rs"), ""), 1);
    assert_eq!(count(&format!("{area}/a.rs"), &format!("fn {word}() {{ let {word} = 1; }}")), 0);
}

#[test]
fn a_public_type_name_means_one_thing() {
    let declared = declared::of_workspace(&repository());
    let twice = with_two_meanings(&declared);
    let unknown: Vec<_> = twice.iter().filter(|(name, _)| !SHARED.iter().any(|(shared, _)| shared == *name)).collect();
    assert!(unknown.is_empty(), "declared more than once; rename all but one, or say why in shared.rs: {unknown:#?}");
    let stale: Vec<_> = SHARED.iter().filter(|(shared, _)| !twice.contains_key(shared)).collect();
    assert!(stale.is_empty(), "these rows of shared.rs are no longer needed: {stale:?}");
}

/// Each idiom of a text, as `name:line: idiom, use …`.
fn idioms_of(name: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let words = idioms::words(line);
        for (idiom, instead) in IDIOMS.iter().filter(|(idiom, _)| words.contains(&format!(" {idiom} "))) {
            found.push(format!("{name}:{number}: “{idiom}”, write {instead}"));
        }
    }
    found
}

#[test]
fn help_and_configuration_are_plain() {
    let root = repository();
    let mut texts = vec![root.join("crates/gateway/src/ops/settings/default.toml")];
    let snapshots = root.join("crates/cli/tests/cli/snapshots");
    let is_help = |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("cli__help__"));
    texts.extend(std::fs::read_dir(snapshots).unwrap().map(|entry| entry.unwrap().path()).filter(|path| is_help(path)));
    assert!(texts.len() > 30, "the texts of --help are not where they were");
    let read = |path: &Path| std::fs::read_to_string(path).unwrap();
    let name = |path: &Path| path.strip_prefix(&root).unwrap().display().to_string();
    let found: Vec<_> = texts.iter().flat_map(|path| idioms_of(&name(path), &read(path))).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    for (idiom, _) in IDIOMS {
        let sentence = format!("Text with {idiom}, in a sentence.");
        assert_eq!(idioms_of("a", &sentence).len(), 1, "{sentence} is found once");
    }
}
