//! The register itself: its rows, the document's references to them, and the tests they name hold together.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::Value;
use smartassist_tests::document::{document, operations};
use smartassist_tests::repository;

/// How many entries each section has had so far. None may disappear; who adds one raises the number.
const ENTRIES: [(char, usize); 6] = [('A', 20), ('B', 20), ('C', 16), ('D', 10), ('E', 13), ('F', 9)];

/// A row of a table in `decisions.md`.
struct Row {
    id: String,
    place: String,
    test: String,
}

impl Row {
    fn is_prose_only(&self) -> bool {
        self.test == "Prose only"
    }

    /// The function it names.
    fn function(&self) -> Option<&str> {
        self.test.strip_prefix('`')?.split_once("`: ").map(|(name, _)| name)
    }
}

fn rows() -> Vec<Row> {
    let text = std::fs::read_to_string(repository().join("openapi/decisions.md")).unwrap();
    let rows = text.lines().filter_map(|line| {
        let cells: Vec<_> = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect();
        let (letter, number) = (cells[0].chars().next()?, cells[0].get(1..)?);
        if !letter.is_ascii_uppercase() || number.parse::<usize>().is_err() {
            return None;
        }
        assert_eq!(cells.len(), 5, "{line}");
        Some(Row { id: cells[0].to_owned(), place: cells[3].to_owned(), test: cells[4].to_owned() })
    });
    rows.collect()
}

/// The tests of a section: functions right below a test attribute.
fn tests(section: char) -> BTreeSet<String> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/decisions")
        .join(format!("{}.rs", section.to_ascii_lowercase()));
    let text = std::fs::read_to_string(&file).unwrap();
    let lines: Vec<_> = text.lines().collect();
    let tests = lines.windows(2).filter(|pair| matches!(pair[0], "#[test]" | "#[tokio::test]"));
    let name =
        |line: &str| line.trim_start_matches("async ").strip_prefix("fn ")?.strip_suffix("() {").map(str::to_owned);
    tests.map(|pair| name(pair[1]).unwrap_or_else(|| panic!("{}: {}", file.display(), pair[1]))).collect()
}

/// How often each entry is cited in the document.
fn cited() -> BTreeMap<String, usize> {
    fn walk(node: &Value, found: &mut BTreeMap<String, usize>) {
        match node {
            Value::Object(entries) => entries.iter().for_each(|(key, value)| match key.as_str() {
                "x-decision" => {
                    let ids = value.as_array().unwrap_or_else(|| panic!("not a list: {value}"));
                    ids.iter().for_each(|id| *found.entry(id.as_str().unwrap().to_owned()).or_default() += 1);
                }
                _ => walk(value, found),
            }),
            Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
            _ => {}
        }
    }
    let mut found = BTreeMap::new();
    walk(document(), &mut found);
    found
}

#[test]
fn every_entry_is_there_once() {
    let ids: Vec<_> = rows().into_iter().map(|row| row.id).collect();
    let expected: Vec<_> = ENTRIES
        .iter()
        .flat_map(|(section, count)| (1..=*count).map(move |number| format!("{section}{number}")))
        .collect();
    assert_eq!(ids, expected);
}

#[test]
fn every_entry_names_its_test_or_is_prose_only() {
    let existing: BTreeMap<char, _> = ENTRIES.iter().map(|(section, _)| (*section, tests(*section))).collect();
    let mut named = BTreeSet::new();
    for row in rows().iter().filter(|row| !row.is_prose_only()) {
        let function = row.function().unwrap_or_else(|| panic!("{} neither names a test nor is prose only", row.id));
        let begin = format!("{}_", row.id.to_lowercase());
        assert!(function.starts_with(&begin), "{}: {function} does not begin with {begin}", row.id);
        let section = row.id.chars().next().unwrap();
        assert!(existing[&section].contains(function), "{}: there is no test {function}", row.id);
        named.insert(function.to_owned());
    }
    let all: BTreeSet<_> = existing.into_values().flatten().collect();
    let unnamed: Vec<_> = all.difference(&named).collect();
    assert!(unnamed.is_empty(), "no entry names the tests {unnamed:?}");
}

#[test]
fn the_document_cites_what_the_register_has() {
    let rows = rows();
    let known: BTreeSet<_> = rows.iter().map(|row| row.id.as_str()).collect();
    let cited = cited();
    let unknown: Vec<_> = cited.keys().filter(|id| !known.contains(id.as_str())).collect();
    assert!(unknown.is_empty(), "the document cites {unknown:?}, which the register does not have");
    let uncited: Vec<_> = rows
        .iter()
        .filter(|row| !row.is_prose_only() && !cited.contains_key(&row.id))
        .map(|row| row.id.as_str())
        .collect();
    assert!(uncited.is_empty(), "nothing in the document cites {uncited:?}");
}

#[test]
fn the_register_points_into_the_document() {
    let ids: BTreeSet<_> = operations().iter().map(|operation| operation.id).collect();
    for row in rows() {
        // What stands in backticks: an operation, a path below the root, an extension, or a named component.
        for place in row.place.split('`').skip(1).step_by(2) {
            let exists = match place {
                _ if ids.contains(place) => true,
                _ if place.starts_with("x-") => document().to_string().contains(&format!("\"{place}\":")),
                _ if place.starts_with('/') => document().pointer(place).is_some(),
                _ => document().pointer(&format!("/components/{place}")).is_some(),
            };
            assert!(exists, "{}: the document has no {place}", row.id);
        }
    }
}
