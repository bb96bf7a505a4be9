//! Nothing gets past the tool: whatever the document says, whatever a generated file holds and whatever a server
//! serves, a change of it is noticed.
//!
//! Each mutant makes one change. Of the document, it must show in the generated code, or be refused with a place, a
//! rule and a remedy; where only the hash tells, the table says why. Nothing may panic.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

#[path = "checkout/mod.rs"]
mod checkout;
#[path = "mutants/contract.rs"]
mod contract;
#[path = "mutants/differences.rs"]
mod differences;
#[path = "mutants/edit.rs"]
mod edit;
#[path = "mutants/files.rs"]
mod files;
#[path = "mutants/harness.rs"]
mod harness;
#[path = "mutants/objects.rs"]
mod objects;
#[path = "mutants/schemas.rs"]
mod schemas;
#[path = "mutants/served.rs"]
mod served;
#[path = "mutants/texts.rs"]
mod texts;
#[path = "mutants/traffic.rs"]
mod traffic;
#[path = "mutants/yaml.rs"]
mod yaml;

use std::collections::BTreeSet;
use std::sync::Mutex;

use harness::{Mutant, Seen};

/// What a panic would have said.
static PANICS: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn documents() -> Vec<Mutant> {
    let tables = [contract::mutants(), traffic::mutants(), schemas::mutants(), objects::mutants(), texts::mutants()];
    tables.into_iter().flatten().collect()
}

#[test]
fn the_document_rewritten_is_the_document() {
    let seen = harness::run(&[harness::shown("nothing", Vec::new(), "")]);
    assert_eq!(seen, [Seen::Fresh], "otherwise every mutant would show for another reason than its own");
}

#[test]
fn every_mutant_of_the_document_is_noticed() {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        // Other tests run at the same time, and may panic as they like.
        if std::thread::current().name() == Some(harness::WORKER) {
            PANICS.lock().unwrap().push(panic.to_string());
        } else {
            hook(panic);
        }
    }));
    let mutants = documents();
    let seen = harness::run(&mutants);
    let wrong = harness::disappointments(&mutants, &seen);
    println!("{}", harness::tally(&mutants, &seen));
    let panics = PANICS.lock().unwrap();
    // Together: a panic of one mutant must not hide what became of the others.
    assert!(
        panics.is_empty() && wrong.is_empty(),
        "{} of {} came out otherwise:\n{}\npanics:\n{}",
        wrong.len(),
        mutants.len(),
        wrong.join("\n"),
        panics.join("\n"),
    );
}

#[test]
fn every_mutant_has_a_name_of_its_own() {
    let mutants = documents();
    assert!(mutants.len() >= 100, "{}", mutants.len());
    let names: BTreeSet<_> = mutants.iter().map(|mutant| (mutant.kind, mutant.name)).collect();
    assert_eq!(names.len(), mutants.len());
}
