//! Reads the document: from text to a tree with positions. Refuses every feature of YAML on which readers disagree.

use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::{
    diagnostic::{self, Diagnostic, Severity},
    disk::NotUtf8,
    node::Node,
    pointer::Pointer,
    rule::Rule,
    source::{Position, Source},
};

mod characters;
pub(crate) mod rules;
mod scalar;
mod tree;

/// The deepest nesting that is read. Real documents stay under 30; serde_json stops at 128.
pub const MAX_DEPTH: usize = 100;

/// A document that could be read.
#[derive(Clone, PartialEq, Debug)]
pub struct Document {
    /// Its text.
    pub source: Source,
    /// Its tree, with positions.
    pub root: Node,
    /// The same tree as JSON, in the same order.
    pub json: Json,
    /// SHA-256 of `json` in compact form, in lowercase hexadecimal: comments, quotes and layout do not change it,
    /// the order of keys does.
    pub hash: String,
}

impl Document {
    fn new(source: Source, root: Node) -> Self {
        let json = root.to_json();
        let digest = Sha256::digest(json.to_string());
        let hash = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Self { source, root, json, hash }
    }

    /// A document that is there as JSON and not as text: nothing in it has a position. `path` is its name for people.
    pub fn from_json(path: impl Into<String>, json: &Json) -> Self {
        Self::new(Source::new(path, ""), Node::from_json(json))
    }
}

/// The result of reading a text.
#[derive(Clone, PartialEq, Debug)]
pub struct LoadOutcome {
    /// The document, if its tree is whole. It can be present despite problems, so that the lint can report more in one
    /// run.
    pub document: Option<Document>,
    /// What was wrong with the text, sorted by position. Only without any of it may something be generated.
    pub problems: Vec<Diagnostic>,
}

/// Reads a document, or returns everything that is wrong with its text.
///
/// Errors are sorted by position. After a syntax error nothing more is known; of all other problems every one is found.
pub fn load(source: Source) -> Result<Document, Vec<Diagnostic>> {
    match read(source) {
        LoadOutcome { document: Some(document), problems } if problems.is_empty() => Ok(document),
        LoadOutcome { problems, .. } => Err(problems),
    }
}

/// Reads a document as far as possible: the tree and the problems of the text side by side.
pub fn read(source: Source) -> LoadOutcome {
    let mut problems = ProblemList { file: &source.path, found: Vec::new() };
    characters::check(&source, true, &mut problems);
    // For the parser a NUL ends the text; it would silently drop the rest.
    let root = if source.text.contains('\0') { None } else { tree::read(&source.text, &mut problems) };
    let mut problems = problems.found;
    diagnostic::sort(&mut problems);
    LoadOutcome { document: root.map(|root| Document::new(source, root)), problems }
}

/// What is wrong with the characters of a text that is no document, such as Markdown. Sorted by position.
pub fn check_characters(source: &Source) -> Vec<Diagnostic> {
    let mut problems = ProblemList { file: &source.path, found: Vec::new() };
    characters::check(source, false, &mut problems);
    problems.found
}

/// What is wrong with a file whose bytes are no text.
pub fn not_utf8(file: &str, error: &NotUtf8) -> Vec<Diagnostic> {
    let mut problems = ProblemList { file, found: Vec::new() };
    let message = format!("the byte 0x{:02X} is not UTF-8", error.byte);
    problems.report(&rules::NOT_UTF8, error.at, Pointer::root(), message, None);
    problems.found
}

/// The problems found so far in one file.
struct ProblemList<'a> {
    file: &'a str,
    found: Vec<Diagnostic>,
}

impl ProblemList<'_> {
    /// Adds a problem; without a remedy of its own it has that of the rule.
    fn report(&mut self, rule: &Rule, at: Position, pointer: Pointer, message: String, remedy: Option<String>) {
        self.found.push(Diagnostic {
            severity: Severity::Error,
            rule: rule.id,
            message,
            file: self.file.to_owned(),
            position: at,
            pointer,
            remedy: remedy.unwrap_or_else(|| rule.remedy.to_owned()),
        });
    }
}
