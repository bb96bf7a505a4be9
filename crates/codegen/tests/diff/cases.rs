//! What the catalogue is made of.

use std::sync::OnceLock;

use smartassist_codegen::diff::{Audience, DocumentChange, VersionStep};
use smartassist_codegen::load::{self, Document};
use smartassist_codegen::source::Source;

/// A document with one of everything that the project accepts; the cases of the lint edit the same one.
pub const OURS: &str = include_str!("../lint/base.yaml");

/// A document as others write them.
pub const THEIRS: &str = include_str!("theirs.yaml");

/// A kind of change, and what has to be said about it.
pub struct Case {
    pub name: &'static str,
    pub base: &'static str,
    /// Replacements, one after the other; each text to find occurs exactly once, or is preceded by `every ` and then is
    /// replaced wherever it occurs.
    pub edits: Vec<(&'static str, &'static str)>,
    /// One line a finding: the rule, whom it concerns and how much, and which operations reach it.
    pub expected: &'static [&'static str],
}

/// An edit of our document.
pub fn ours(name: &'static str, edits: &[(&'static str, &'static str)], expected: &'static [&'static str]) -> Case {
    Case { name, base: OURS, edits: edits.to_vec(), expected }
}

/// An edit of the document of others.
pub fn theirs(name: &'static str, edits: &[(&'static str, &'static str)], expected: &'static [&'static str]) -> Case {
    Case { name, base: THEIRS, edits: edits.to_vec(), expected }
}

impl Case {
    /// The edited text.
    pub fn text(&self) -> String {
        self.edits.iter().fold(self.base.to_owned(), |text, (find, replace)| {
            let (find, once) = find.strip_prefix("every ").map_or((*find, true), |find| (find, false));
            let times = text.matches(find).count();
            assert!(times == 1 || (!once && times > 0), "{}: {find:?} occurs {times} times", self.name);
            text.replace(find, replace)
        })
    }

    /// Both documents: the base and what became of it.
    pub fn documents(&self) -> (Document, Document) {
        static BASES: OnceLock<[Document; 2]> = OnceLock::new();
        let [ours, theirs] = BASES.get_or_init(|| [document(OURS), document(THEIRS)]);
        let base = if self.base == OURS { ours } else { theirs };
        (base.clone(), document(&self.text()))
    }
}

pub fn document(text: &str) -> Document {
    load::load(Source::new("api.yaml", text)).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"))
}

/// `rule | callers! implementers+ | operation, other`: `!` asks for a major step, `+` for a minor one, `~` for a patch.
pub fn line(change: &DocumentChange) -> String {
    let effects: Vec<String> = change
        .effects
        .iter()
        .map(|effect| {
            let who = match effect.audience {
                Audience::Callers => "callers",
                Audience::Receivers => "receivers",
                Audience::Implementers => "implementers",
                Audience::RustUsers => "rust",
            };
            let sign = match effect.step {
                VersionStep::None => "",
                VersionStep::Patch => "~",
                VersionStep::Minor => "+",
                VersionStep::Major => "!",
            };
            format!("{who}{sign}")
        })
        .collect();
    let effects = if effects.is_empty() { "nobody".to_owned() } else { effects.join(" ") };
    let operations = if change.operations.is_empty() { "-".to_owned() } else { change.operations.join(", ") };
    format!("{} | {effects} | {operations}", change.rule.id)
}
