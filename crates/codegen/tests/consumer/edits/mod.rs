//! The table of edits: each with what the compiler says of the consumer afterwards.

mod answers;
mod collections;
mod enums;
mod names;
mod objects;
mod operations;
mod scalars;

use smartassist_codegen::lint;
use smartassist_codegen::load::Document;
use smartassist_codegen::source::Source;

/// The document that the consumer is written against.
pub const BASE: &str = include_str!("../base.yaml");

/// An edit of the document.
pub struct Edit {
    pub name: &'static str,
    /// Replacements, one after the other; each text to find occurs exactly once, or is preceded by `every ` and then is
    /// replaced wherever it occurs.
    replacements: Vec<(&'static str, &'static str)>,
    /// Whether the consumer compiles afterwards.
    pub compiles: bool,
}

/// The consumer compiles after the edit.
fn compiles(name: &'static str, replacements: &[(&'static str, &'static str)]) -> Edit {
    Edit { name, replacements: replacements.to_vec(), compiles: true }
}

/// The consumer does not compile after the edit.
fn breaks(name: &'static str, replacements: &[(&'static str, &'static str)]) -> Edit {
    Edit { name, replacements: replacements.to_vec(), compiles: false }
}

/// Every edit.
pub fn edits() -> Vec<Edit> {
    let topics = [
        enums::edits(),
        scalars::edits(),
        collections::edits(),
        objects::edits(),
        names::edits(),
        operations::edits(),
        answers::edits(),
    ];
    topics.into_iter().flatten().collect()
}

impl Edit {
    /// The edited document, or why the lint refuses it.
    pub fn document(&self) -> Result<Document, String> {
        let text = self.replacements.iter().fold(BASE.to_owned(), |text, (find, replace)| {
            let (find, once) = find.strip_prefix("every ").map_or((*find, true), |find| (find, false));
            let times = text.matches(find).count();
            assert!(times == 1 || (!once && times > 0), "{}: {find:?} occurs {times} times", self.name);
            text.replace(find, replace)
        });
        read(&text)
    }
}

/// Rules that keep the document tidy and say nothing about what can be generated. Each edit changes one thing, so what
/// was used alone by what it removes stays.
const HOUSE_RULES: &[&str] = &["unused-component", "object-strictness"];

/// Reads a document that code can be generated from.
pub fn read(text: &str) -> Result<Document, String> {
    let (document, problems) = lint::check(Source::new("base.yaml", text));
    let problems = problems.iter().filter(|one| one.is_error() && !HOUSE_RULES.contains(&one.rule));
    let problems: Vec<String> = problems.map(|one| format!("{}: {}", one.pointer, one.message)).collect();
    document.filter(|_| problems.is_empty()).ok_or_else(|| problems.join("\n"))
}
