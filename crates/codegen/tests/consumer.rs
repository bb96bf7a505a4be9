//! Code that uses everything that is generated, before and after a table of edits of the document: whether it still
//! compiles is what `diff` says to users of the Rust types.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

#[path = "consumer/crates.rs"]
mod crates;
#[path = "consumer/edits/mod.rs"]
mod edits;

use std::collections::BTreeSet;
use std::time::Instant;

use crates::{Crates, USER};
use edits::{BASE, edits, read};
use smartassist_codegen::diff::{Audience, Diff, diff};
use smartassist_codegen::model::Model;
use smartassist_codegen::rust_api::{self, Item};

/// What is said to users of the Rust types.
fn told(found: &Diff) -> String {
    let concerns = |one: &&smartassist_codegen::diff::DocumentChange| {
        one.effects.iter().any(|effect| effect.audience == Audience::RustUsers)
    };
    let lines = found.changes.iter().filter(concerns);
    lines.map(|one| format!("  {} {}: {}\n", one.step, one.rule.id, one.message)).collect()
}

#[test]
fn diff_says_what_the_compiler_said() {
    let base = read(BASE).unwrap();
    let mut wrong = Vec::new();
    for edit in edits() {
        let document = match edit.document() {
            Ok(document) => document,
            Err(problems) => {
                wrong.push(format!("{}: refused by the lint: {problems}", edit.name));
                continue;
            }
        };
        let found = diff(&base, &document);
        if found.broken().contains(&Audience::RustUsers) == edit.compiles {
            let compiles = if edit.compiles { "compiles" } else { "does not compile" };
            wrong.push(format!("{}: the consumer {compiles}, but\n{}", edit.name, told(&found)));
        }
    }
    assert!(wrong.is_empty(), "{} verdicts are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// The slow half: the compiler itself. What it says is what stands in the table.
#[test]
#[ignore = "compiles more than two hundred small crates, which takes minutes; CONTRIBUTING.md has the command"]
fn the_compiler_says_what_stands_in_the_table() {
    let begun = Instant::now();
    let edits = edits();
    let crates = Crates::new("consumer");
    crates.add("base", &read(BASE).unwrap());
    for (number, edit) in edits.iter().enumerate() {
        crates.add(&number.to_string(), &edit.document().unwrap());
    }
    let errors = crates.errors();
    let mut wrong = Vec::new();
    let names = edits.iter().enumerate().map(|(number, edit)| (number.to_string(), edit.name, edit.compiles));
    for (number, name, compiles) in names.chain([("base".to_owned(), "no edit", true)]) {
        if let Some(error) = errors.get(&format!("api-{number}")) {
            wrong.push(format!("{name}: what is generated does not compile: {error}"));
        }
        let error = errors.get(&format!("user-{number}"));
        if error.is_none() != compiles {
            wrong.push(format!("{name} ({number}): {}", error.map_or("the consumer compiles", String::as_str)));
        }
    }
    let broken = edits.iter().filter(|edit| !edit.compiles).count();
    println!("{} edits, {broken} break the consumer, {} s", edits.len(), begun.elapsed().as_secs());
    assert!(wrong.is_empty(), "{} lines of the table are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_table_has_edits_of_each_kind() {
    let edits = edits();
    let names: BTreeSet<&str> = edits.iter().map(|edit| edit.name).collect();
    assert_eq!(names.len(), edits.len(), "each has a name of its own");
    assert!(edits.len() >= 100, "{}", edits.len());
    assert!(edits.iter().filter(|edit| edit.compiles).count() >= 40);
    assert!(edits.iter().filter(|edit| !edit.compiles).count() >= 40);
}

/// An item that the consumer does not use could go without an error.
#[test]
fn the_consumer_uses_every_item() {
    fn paths<'a>(items: &'a [Item], found: &mut Vec<&'a Item>) {
        for item in items {
            found.push(item);
            paths(&item.children, found);
        }
    }
    let model = Model::read(&read(BASE).unwrap().json).unwrap();
    let items = rust_api::items(&model).unwrap();
    let mut all = Vec::new();
    paths(&items, &mut all);
    assert!(all.len() > 190, "{}", all.len());
    let words: BTreeSet<&str> = USER.split(|one: char| !one.is_alphanumeric() && one != '_').collect();
    let is_used = |item: &Item| item.path.split("::").last().is_none_or(|name| words.contains(name));
    let unused: Vec<_> = all.iter().filter(|item| !is_used(item)).map(|item| &item.path).collect();
    assert!(unused.is_empty(), "{unused:#?}");
}
