//! What our pages refer to is there: links, and the files that `ARCHITECTURE.md` names.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

use std::path::{Path, PathBuf};

use smartassist_tests::repository;

/// The pages that are written by hand.
fn pages() -> Vec<PathBuf> {
    let root = repository();
    let mut pages = Vec::new();
    let folders = ["", "openapi", "tests", "tests/outside", "tests/fixtures"].map(|folder| root.join(folder));
    let crates = std::fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path());
    for folder in folders.into_iter().chain(crates) {
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        pages.extend(files.filter(|path| path.extension().is_some_and(|extension| extension == "md")));
    }
    assert!(pages.len() > 8, "{pages:?}");
    pages
}

/// The targets of all links of a page but those to other hosts and to headings of the page itself.
fn links(text: &str) -> Vec<String> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
    let files = targets.filter(|target| !target.contains("://") && !target.starts_with(['#', '<', '"']));
    files.map(|target| target.split('#').next().unwrap_or(target).to_owned()).filter(|file| !file.is_empty()).collect()
}

#[test]
fn every_relative_link_leads_to_a_file() {
    let mut lost = Vec::new();
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        let folder = page.parent().unwrap();
        lost.extend(
            links(&text).into_iter().filter(|link| !folder.join(link).exists()).map(|link| (page.clone(), link)),
        );
    }
    assert!(lost.is_empty(), "links without a file: {lost:#?}");
}

#[test]
fn links_are_found() {
    let text = "[a](b.md), [c](d/e.md#part), [f](#part), [g](https://h.example/i) and `j`";
    assert_eq!(links(text), ["b.md", "d/e.md"]);
}

/// The code of a page: texts between backticks, outside of blocks.
fn codes(text: &str) -> Vec<&str> {
    let outside = text.split("```").step_by(2);
    outside.flat_map(|part| part.split('`').skip(1).step_by(2)).collect()
}

/// `a/{b,c}.rs` as `a/b.rs` and `a/c.rs`.
fn alternatives(path: &str) -> Vec<String> {
    match path.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?))) {
        Some((before, (list, after))) => list.split(',').map(|one| format!("{before}{one}{after}")).collect(),
        None => vec![path.to_owned()],
    }
}

/// Whether a text is the path of a file or folder, and not code of another kind.
fn is_path(code: &str) -> bool {
    let is_plain = code.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-/{},".contains(letter));
    is_plain && !code.starts_with('/') && (code.contains('/') || code.ends_with(".rs") || code.ends_with(".md"))
}

/// Paths stand from the root of the repository, from a crate, or from its `src`.
#[test]
fn every_file_of_the_map_exists() {
    let root = repository();
    let text = std::fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    let crates = std::fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path());
    let places: Vec<PathBuf> =
        crates.flat_map(|folder| [folder.join("src"), folder]).chain([root.clone(), root.join("crates")]).collect();
    let exists = |path: &str| places.iter().any(|place: &PathBuf| Path::exists(&place.join(path)));
    let paths: Vec<String> = codes(&text).into_iter().filter(|code| is_path(code)).flat_map(alternatives).collect();
    assert!(paths.len() > 50, "{paths:?}");
    let lost: Vec<_> = paths.iter().filter(|path| !exists(path)).collect();
    assert!(lost.is_empty(), "these files of ARCHITECTURE.md do not exist: {lost:#?}");
}
