//! Running mutants of the document.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};

use serde_json::Value;
use smartassist_codegen::load;
use smartassist_codegen::plan::{self, Failure};
use smartassist_codegen::source::Source;
use smartassist_codegen::status::{self, FileState};

use crate::checkout::{self, DOCUMENT, TestCheckout};
use crate::edit::{self, Edit};
use crate::yaml;

/// A change of the document, and what has to come of it.
pub struct Mutant {
    /// What kind of thing is changed.
    pub kind: &'static str,
    /// Which one, and how.
    pub name: &'static str,
    pub change: Change,
    pub expected: Expected,
}

pub enum Change {
    /// Of what the document says.
    Tree(Vec<Edit>),
    /// Of what it says, where both before and after need something that the document does not have.
    Given(Vec<Edit>, Vec<Edit>),
    /// Of its text: something that occurs exactly once becomes something else.
    Text(&'static str, &'static str),
}

#[derive(Debug, Clone, Copy)]
pub enum Expected {
    /// It shows at least in these files, beyond the line with the hash.
    Shown(&'static str),
    /// Only the hash changes, and for this reason that is right.
    HashOnly(&'static str),
    /// Only the hash changes, and that is wrong: this is what nobody ever sees. Whoever mends it gets to know here.
    Gap(&'static str),
    /// This rule of the lint refuses it.
    Refused(&'static str),
    /// The lint takes it and the generator stops with a message that contains this.
    Stopped(&'static str),
}

/// What the tool made of a mutant.
#[derive(Debug, PartialEq)]
pub enum Seen {
    /// Everything is as before.
    Fresh,
    /// Files that changed beyond the line with the hash, in short.
    Stale(Vec<String>),
    /// Rules with findings that say everything: a position, what is wrong and a remedy.
    Refused(Vec<&'static str>),
    /// Messages of what is no finding.
    Stopped(Vec<String>),
    /// It panicked.
    Panicked(String),
}

impl Expected {
    fn is_met_by(self, seen: &Seen) -> bool {
        match (self, seen) {
            (Self::Shown(files), Seen::Stale(found)) => {
                !found.is_empty() && files.split(' ').all(|file| found.iter().any(|found| found == file))
            }
            (Self::HashOnly(_) | Self::Gap(_), Seen::Stale(found)) => found.is_empty(),
            (Self::Refused(rule), Seen::Refused(rules)) => rules.contains(&rule),
            (Self::Stopped(part), Seen::Stopped(messages)) => messages.iter().any(|message| message.contains(part)),
            _ => false,
        }
    }
}

/// The curated document as a tree.
pub fn curated() -> Value {
    static TREE: OnceLock<Value> = OnceLock::new();
    TREE.get_or_init(|| load::load(Source::new(DOCUMENT, checkout::document())).unwrap().json).clone()
}

/// The name of the threads in which mutants run.
pub const WORKER: &str = "mutants";

/// Runs every mutant, on all cores; returns what was seen in the order of the mutants.
pub fn run(mutants: &[Mutant]) -> Vec<Seen> {
    let next = AtomicUsize::new(0);
    let seen = Mutex::new(BTreeMap::new());
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            let worker = std::thread::Builder::new().name(WORKER.to_owned());
            let spawned = worker.spawn_scoped(scope, || {
                let checkout = TestCheckout::generated();
                for index in std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed)) {
                    let Some(mutant) = mutants.get(index) else { break };
                    let result = catch_unwind(AssertUnwindSafe(|| look(&checkout, &mutant.change)));
                    let result = result.unwrap_or_else(|panic| Seen::Panicked(text_of(panic.as_ref())));
                    seen.lock().unwrap().insert(index, result);
                }
            });
            spawned.unwrap();
        }
    });
    seen.into_inner().unwrap().into_values().collect()
}

fn text_of(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

fn look(checkout: &TestCheckout, change: &Change) -> Seen {
    let edited = |edits: &[&[Edit]]| {
        let mut document = curated();
        edits.iter().for_each(|edits| edit::apply(&mut document, edits).unwrap());
        yaml::write(&document)
    };
    match change {
        Change::Tree(edits) => {
            checkout.write(DOCUMENT, edited(&[edits]));
            states(checkout)
        }
        Change::Text(find, replace) => {
            checkout.write(DOCUMENT, checkout::document());
            checkout.edit(DOCUMENT, find, replace);
            states(checkout)
        }
        Change::Given(given, edits) => {
            let checkout = TestCheckout::with_document();
            checkout.write(DOCUMENT, edited(&[given]));
            let (outcome, report) = checkout.run(checkout::GENERATE);
            assert_eq!(outcome.code(), 0, "{report}");
            checkout.write(DOCUMENT, edited(&[given, edits]));
            states(&checkout)
        }
    }
}

/// What the tool makes of the document that is there, compared with the files that are there.
fn states(checkout: &TestCheckout) -> Seen {
    let plan = match plan::plan(&checkout.project()) {
        Ok(plan) => plan,
        Err(failures) => return failed(&failures),
    };
    let statuses = status::compare(checkout.root(), &plan).unwrap();
    if statuses.iter().all(|status| status.state == FileState::Fresh) {
        return Seen::Fresh;
    }
    let beyond = |status: &&status::FileStatus| status.state != FileState::Fresh && !status.only_hash_differs();
    Seen::Stale(statuses.iter().filter(beyond).map(|status| short(&status.path())).collect())
}

/// `crates/types/src/generated/objects.rs` becomes `objects`, `crates/types/src/generated/mod.rs` becomes `types`.
pub fn short(path: &str) -> String {
    let parts: Vec<&str> = path.trim_end_matches(".rs").split('/').collect();
    match parts.as_slice() {
        ["crates", name, .., "mod"] => (*name).to_owned(),
        parts => parts.last().copied().unwrap_or_default().to_owned(),
    }
}

fn failed(failures: &[Failure]) -> Seen {
    let mut rules = Vec::new();
    let mut messages = Vec::new();
    for failure in failures {
        match failure {
            Failure::Findings { diagnostics, .. } => {
                for found in diagnostics.iter().filter(|found| found.is_error()) {
                    let placed = found.position.line > 0 && found.position.column > 0 && found.file == DOCUMENT;
                    assert!(placed && !found.remedy.is_empty() && !found.message.is_empty(), "{found:?}");
                    rules.push(found.rule);
                }
            }
            Failure::Other { file, message } => messages.push(format!("{file}: {message}")),
        }
    }
    rules.dedup();
    if rules.is_empty() { Seen::Stopped(messages) } else { Seen::Refused(rules) }
}

/// Every mutant that came out differently, in words.
pub fn disappointments(mutants: &[Mutant], seen: &[Seen]) -> Vec<String> {
    let pairs = mutants.iter().zip(seen).filter(|(mutant, seen)| !mutant.expected.is_met_by(seen));
    pairs
        .map(|(Mutant { kind, name, expected, .. }, seen)| {
            format!("{kind}: {name}\n  expected {expected:?}\n  but was  {seen:?}")
        })
        .collect()
}

/// How many of each kind came out how, as an aligned table.
pub fn tally(mutants: &[Mutant], seen: &[Seen]) -> String {
    let mut rows: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
    for (mutant, seen) in mutants.iter().zip(seen) {
        let column = match (seen, mutant.expected) {
            (Seen::Refused(_), _) => 1,
            (Seen::Stopped(_), _) => 2,
            (Seen::Stale(files), Expected::Gap(_)) if files.is_empty() => 4,
            (Seen::Stale(files), _) if files.is_empty() => 3,
            _ => 0,
        };
        rows.entry(mutant.kind).or_default()[column] += 1;
    }
    let mut table = format!("{:<22}{:>8}{:>8}{:>8}{:>8}{:>8}\n", "kind", "code", "lint", "stop", "hash", "gap");
    let mut sum = [0; 5];
    for (kind, row) in rows {
        table += &line(kind, row);
        sum.iter_mut().zip(row).for_each(|(sum, count)| *sum += count);
    }
    table += &line("all", sum);
    for mutant in mutants {
        let (word, why) = match mutant.expected {
            Expected::HashOnly(why) => ("hash", why),
            Expected::Gap(lost) => ("gap", lost),
            _ => continue,
        };
        table += &format!("{word:>4}: {} {}: {why}\n", mutant.kind, mutant.name);
    }
    table
}

fn line(head: &str, [code, lint, stop, hash, gap]: [usize; 5]) -> String {
    format!("{head:<22}{code:>8}{lint:>8}{stop:>8}{hash:>8}{gap:>8}\n")
}

/// The mutants of one kind of thing.
pub fn kind<const N: usize>(kind: &'static str, rows: [Mutant; N]) -> Vec<Mutant> {
    rows.into_iter().map(|row| Mutant { kind, ..row }).collect()
}

fn row(name: &'static str, edits: Vec<Edit>, expected: Expected) -> Mutant {
    Mutant { kind: "", name, change: Change::Tree(edits), expected }
}

/// A mutant that shows in these files.
pub fn shown(name: &'static str, edits: Vec<Edit>, files: &'static str) -> Mutant {
    row(name, edits, Expected::Shown(files))
}

/// A mutant that this rule of the lint refuses.
pub fn refused(name: &'static str, edits: Vec<Edit>, rule: &'static str) -> Mutant {
    row(name, edits, Expected::Refused(rule))
}

/// A mutant that only the hash tells, which is right for this reason.
pub fn hash(name: &'static str, edits: Vec<Edit>, reason: &'static str) -> Mutant {
    row(name, edits, Expected::HashOnly(reason))
}

/// A mutant that only the hash tells, though this is lost by it.
pub fn gap(name: &'static str, edits: Vec<Edit>, lost: &'static str) -> Mutant {
    row(name, edits, Expected::Gap(lost))
}

/// A mutant that the lint takes and the generator does not.
pub fn stopped(name: &'static str, edits: Vec<Edit>, message: &'static str) -> Mutant {
    row(name, edits, Expected::Stopped(message))
}

impl Mutant {
    /// The same for a document that says something more, before and after.
    pub fn given(self, given: Vec<Edit>) -> Self {
        match self.change {
            Change::Tree(edits) => Self { change: Change::Given(given, edits), ..self },
            Change::Given(..) | Change::Text(..) => self,
        }
    }
}

/// A mutant of the text, which a rule refuses.
pub fn text(name: &'static str, find: &'static str, replace: &'static str, rule: &'static str) -> Mutant {
    Mutant { kind: "", name, change: Change::Text(find, replace), expected: Expected::Refused(rule) }
}
