//! Refuses what the generators cannot process, before they run.
//!
//! progenitor and typify panic without a position, openapiv3 and utoipa silently drop parts of a document. Each rule
//! finds one such thing, with line, column and JSON Pointer, and has a remedy. All rules run every time.

mod callbacks;
mod constraints;
mod context;
mod examples;
mod extensions;
mod findings;
mod fixed_names;
mod grammar;
mod instance;
mod names;
mod operation;
mod operations;
mod parameters;
mod pattern;
mod prose;
mod refs;
mod responses;
mod round_trip;
mod same_as;
mod schemas;
mod security;
mod server_runtime;
mod structure;
mod text;

pub use self::{context::Context, findings::Findings};
use crate::{
    diagnostic::{self, Diagnostic},
    load::{self, Document, LoadOutcome},
    rule::Rule,
    source::Source,
};

/// The keys of the extensions that a document may have.
pub fn extensions() -> impl Iterator<Item = &'static str> {
    grammar::EXTENSIONS.iter().map(|extension| extension.key)
}

/// A rule and the function that looks for violations of it.
pub struct LintRule {
    /// Its name, as printed: lowercase words with hyphens.
    pub id: &'static str,
    /// Why it exists: which generator panics, or what gets lost.
    pub reason: &'static str,
    /// What to do about a finding, unless the finding has a more precise remedy.
    pub remedy: &'static str,
    /// Looks for violations in a document.
    pub check: fn(&Context<'_>, &mut Findings<'_>),
}

/// The rules by topic, in the order in which they run. The round trip comes last: it reports nothing at places where
/// another rule has found something.
pub static RULES: &[&[LintRule]] = &[
    structure::RULES,
    refs::RULES,
    operations::RULES,
    same_as::RULES,
    callbacks::RULES,
    security::RULES,
    parameters::RULES,
    responses::RULES,
    server_runtime::RULES,
    fixed_names::RULES,
    schemas::RULES,
    constraints::RULES,
    names::RULES,
    extensions::RULES,
    prose::RULES,
    examples::RULES,
    round_trip::RULES,
];

/// Every rule, those that are checked while the text is read included.
pub fn rules() -> impl Iterator<Item = Rule> {
    let checked = RULES.iter().copied().flatten();
    load::rules::RULES.iter().copied().chain(checked.map(|rule| Rule::new(rule.id, rule.reason, rule.remedy)))
}

/// Checks a document against every rule and returns all findings, sorted by position. Never panics, whatever the tree.
pub fn lint(document: &Document) -> Vec<Diagnostic> {
    let context = Context::new(document);
    let mut rules = RULES.iter().copied().flatten();
    let Some(first) = rules.next() else { return Vec::new() };
    let mut findings = Findings::new(document, first);
    (first.check)(&context, &mut findings);
    for rule in rules {
        findings.set_rule(rule);
        (rule.check)(&context, &mut findings);
    }
    let mut found = findings.into_found();
    diagnostic::sort(&mut found);
    // One place can be reached on several ways, such as a response that many operations share.
    found.dedup();
    found
}

/// Reads a document and checks it: what is wrong with the text and what is wrong with its meaning, in one run.
///
/// The document is there if its tree could be read; only without any error may something be generated from it.
pub fn check(source: Source) -> (Option<Document>, Vec<Diagnostic>) {
    let LoadOutcome { document, mut problems } = load::read(source);
    if let Some(document) = &document {
        problems.extend(lint(document));
        diagnostic::sort(&mut problems);
    }
    (document, problems)
}
