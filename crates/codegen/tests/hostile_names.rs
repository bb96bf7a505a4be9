//! A document may use any name that generated code uses, too.
//!
//! The documents of `tests/hostile` are written from the code: every identifier of generated code, of the macros of the
//! types crate and of the roots of our crates, and every name of the prelude and keyword stands in them, wherever a
//! document can put it and the lint accepts it. So a name that code begins to use is missing in them, which fails here,
//! and once it is written there, the compiler says whether a document may have it.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

#[path = "consumer/crates.rs"]
#[allow(dead_code, reason = "the consumer of generated code belongs to another test")]
mod crates;
#[path = "hostile_names/document.rs"]
mod document;
#[path = "hostile_names/identifiers.rs"]
mod identifiers;
#[path = "hostile_names/language.rs"]
mod language;
#[path = "hostile_names/names.rs"]
mod names;
#[path = "hostile_names/refused.rs"]
mod refused;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use smartassist_codegen::diagnostic::Diagnostic;
use smartassist_codegen::project::Project;
use smartassist_codegen::source::Source;
use smartassist_codegen::status::{self, FileState};
use smartassist_codegen::{disk, lint, load, plan, runtime};

use crates::Crates;
use names::{Names, Role};
use refused::{Proof, ROWS};

/// The documents, and the roles whose names each has. Operations and callbacks cannot have the same names at once.
const DOCUMENTS: &[(&str, &str, &[Role])] = &[
    (
        "names",
        "Hostile names",
        &[Role::Schema, Role::Property, Role::Value, Role::Parameter, Role::AnswerHeader, Role::NotificationHeader],
    ),
    ("operations", "Hostile names of operations", &[Role::Operation]),
    ("callbacks", "Hostile names of callbacks", &[Role::Callback]),
];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Whether documents and code are to be written, as snapshots are.
fn is_writing() -> bool {
    std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always")
}

fn source(text: &str) -> Source {
    Source::new("document.yaml".to_owned(), text.to_owned())
}

/// Why the lint refuses a document.
fn errors(text: &str) -> Vec<Diagnostic> {
    lint::check(source(text)).1.into_iter().filter(Diagnostic::is_error).collect()
}

/// Whether a finding stands at a name, or quotes it where it stands at a number.
fn is_about(finding: &Diagnostic, name: &str) -> bool {
    let at = finding.pointer.to_string();
    let last = at.rsplit('/').next().unwrap_or_default();
    let is_place = last == "operationId" || last.parse::<usize>().is_ok();
    if is_place { finding.message.contains(&format!("`{name}`")) } else { last == name }
}

/// The names that the lint accepts, and those that it refuses.
fn judged() -> (Names, Names) {
    let mut accepted = Names::of(&identifiers::used(&repository()));
    let mut refused = Names::default();
    for role in Role::ALL {
        loop {
            let found = errors(&document::yaml("One role", &accepted.only(&[role])));
            if found.is_empty() {
                break;
            }
            let is_meant = |name: &&String| found.iter().any(|one| is_about(one, name));
            let meant: Vec<String> = accepted.in_role(role).iter().filter(is_meant).cloned().collect();
            assert!(!meant.is_empty(), "{role:?}: the document itself is refused: {found:#?}");
            // A finding about two names blames one of them; the other may be fine without it.
            let alone = |name: &String| errors(&document::yaml("One", &Names::some(role, &[name]))).is_empty();
            let bad: Vec<String> = meant.into_iter().filter(|name| !alone(name)).collect();
            assert!(!bad.is_empty(), "{role:?}: names that are accepted each are refused together: {found:#?}");
            accepted.remove(role, &bad);
            refused.add(role, bad);
        }
    }
    (accepted, refused)
}

#[test]
fn the_documents_have_every_name_that_generated_code_uses() {
    let (accepted, refused) = judged();
    // What a document once could not have.
    for (role, name) in [(Role::Value, "Error"), (Role::Property, "default"), (Role::Schema, "Option")] {
        assert!(accepted.in_role(role).iter().any(|accepted| accepted == name), "{role:?} {name}");
    }
    let root = repository();
    let mut stale = Vec::new();
    for (folder, title, roles) in DOCUMENTS {
        let expected = document::yaml(title, &accepted.only(roles));
        let path = format!("tests/hostile/src/{folder}/document.yaml");
        let found = disk::read(&root.join(&path)).unwrap().unwrap_or_default();
        if found != expected && is_writing() {
            disk::write(&root.join(&path), &expected).unwrap();
        } else if found != expected {
            let lines: BTreeSet<&str> = found.lines().collect();
            let lacking: Vec<&str> = expected.lines().filter(|line| !lines.contains(line)).map(str::trim).collect();
            stale.push(format!("{path} lacks {lacking:#?}"));
        }
    }
    assert!(
        stale.is_empty(),
        "not every name that generated code uses is tried; run `INSTA_UPDATE=always cargo test -p smartassist-codegen \
         --test hostile_names`:\n{}",
        stale.join("\n")
    );
    let project = Project::of_hostile_names(&root);
    let plan = plan::plan(&project).unwrap_or_else(|failures| panic!("{failures:#?}"));
    for status in &status::compare(&root, &plan).unwrap() {
        if is_writing() {
            status::fix(&root, status).unwrap();
        } else if status.state != FileState::Fresh {
            stale.push(status.path());
        }
    }
    assert!(
        stale.is_empty(),
        "not what the documents say; run `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`:\n{}",
        stale.join("\n")
    );
    for role in Role::ALL {
        let rows: Vec<&str> = ROWS.iter().filter(|row| row.role == role).map(|row| row.refused()).collect();
        let other: Vec<&String> = refused.in_role(role).iter().filter(|name| !rows.contains(&name.as_str())).collect();
        assert!(other.is_empty(), "{role:?}: refused without a row that proves why: {other:?}");
    }
}

#[test]
fn each_row_is_refused_for_its_last_name() {
    for row in ROWS {
        let others = errors(&document::yaml("Others", &row.others()));
        assert!(others.is_empty(), "{:?} {:?}: {others:#?}", row.role, row.names);
        let found = errors(&document::yaml("All", &row.all()));
        assert!(!found.is_empty(), "{:?} {:?} is accepted", row.role, row.names);
        let other = found.iter().find(|one| one.remedy.is_empty());
        assert!(other.is_none(), "{:?} {:?}: {other:#?}", row.role, row.names);
    }
}

/// What the lint takes for the names of our crates are those names, no more and no fewer.
#[test]
fn the_names_of_our_crates_are_known() {
    let listed = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<String>>();
    assert_eq!(identifiers::exported_types(&repository()), listed(&runtime::TYPES));
    let mut methods = identifiers::client_methods(&repository());
    methods.insert("new".to_owned());
    assert_eq!(methods, listed(&runtime::CLIENT_METHODS));
    let rows = |proof: Proof| {
        let rows = ROWS.iter().filter(|row| row.proof == proof);
        rows.map(|row| row.refused().to_owned()).collect::<BTreeSet<String>>()
    };
    assert_eq!(rows(Proof::TypesRoot), listed(&runtime::TYPES));
    assert_eq!(rows(Proof::Utoipa), listed(&runtime::UTOIPA_TYPES));
    let ids = |name: &String| heck::ToLowerCamelCase::to_lower_camel_case(name.as_str());
    methods.remove("new");
    assert_eq!(rows(Proof::ClientMethod), methods.iter().map(ids).collect());
}

/// The slow half: what is refused since it does not compile, does not, or cannot even be generated.
#[test]
#[ignore = "compiles some twenty small crates, which takes minutes; CONTRIBUTING.md has the command"]
fn the_compiler_refuses_what_the_lint_does() {
    let crates = Crates::new("refused");
    let generate = |name: &str, names: &Names| {
        let text = document::yaml("Refused", names);
        crates.add_generated(name, &load::load(source(&text)).unwrap())
    };
    generate("accepted", &Names::default()).unwrap();
    let mut rows: Vec<_> = ROWS.iter().enumerate().filter(|(_, row)| row.proof == Proof::Compiler).collect();
    rows.retain(|(number, row)| generate(&number.to_string(), &row.all()).is_ok());
    let errors = crates.errors();
    assert_eq!(errors.get("api-accepted"), None);
    let compiles: Vec<_> = rows
        .iter()
        .filter(|(number, _)| !errors.contains_key(&format!("api-{number}")))
        .map(|(_, row)| (row.role, row.names))
        .collect();
    assert!(compiles.is_empty(), "refused without need: {compiles:?}");
}
