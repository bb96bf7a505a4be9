//! What should be on disk: everything generated, in memory, before anything is written.

use std::io;
use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::disk::{self, NotUtf8};
use crate::emit::{self, GeneratedCode, OutputFile};
use crate::lint;
use crate::load::{self, Document};
use crate::lower;
use crate::model::Model;
use crate::parallel;
use crate::project::{Project, Target};
use crate::source::Source;

/// Everything that the documents of a project generate.
#[derive(Debug, Default)]
pub struct Plan {
    /// Every folder that belongs to the tool, with the files that should be in it.
    pub folders: Vec<PlannedFolder>,
    /// Documents that were read, with their hash.
    pub documents: Vec<(String, String)>,
    /// The first document, which is the one that is published.
    pub published: Option<Document>,
    /// The operations of that document that a service implements.
    pub operations: Vec<String>,
}

/// A folder that belongs to the tool.
#[derive(Debug)]
pub struct PlannedFolder {
    /// Relative to the root.
    pub path: String,
    /// The document it comes from.
    pub document: String,
    /// The complete text of every file.
    pub files: Vec<OutputFile>,
}

/// Why nothing can be generated.
#[derive(Debug)]
pub enum Failure {
    /// The lint found errors in a document.
    Findings {
        /// The document.
        source: Source,
        /// Everything that was found in it, warnings included.
        diagnostics: Vec<Diagnostic>,
    },
    /// Something else stands in the way.
    Other {
        /// The document or file it is about.
        file: String,
        /// What happened and what to do.
        message: String,
    },
}

impl Failure {
    pub(crate) fn other(file: &str, message: impl Into<String>) -> Self {
        Self::Other { file: file.to_owned(), message: message.into() }
    }

    /// A file whose bytes are no text.
    pub fn not_utf8(file: &str, error: &NotUtf8) -> Self {
        let diagnostics = load::not_utf8(file, error);
        Self::Findings { source: Source::new(file, error.shown.clone()), diagnostics }
    }
}

/// Generates everything in memory. Every failure of every document is reported, not the first alone.
pub fn plan(project: &Project) -> Result<Plan, Vec<Failure>> {
    let results = parallel::map(&project.documents, |target| emitted(project, target));
    let (mut done, mut failures) = (Vec::new(), Vec::new());
    for result in results {
        result.map_or_else(|failure| failures.push(failure), |emitted| done.push(emitted));
    }
    if failures.is_empty() && project.has_published() {
        for (index, rule) in lower::RULES.iter().enumerate() {
            let matches =
                |emitted: &EmittedDocument| emitted.generated.matches.get(index).is_some_and(|found| *found > 0);
            if !done.iter().any(matches) {
                let message = format!("the lowering rule `{}` matches nothing in any document; remove it", rule.id);
                failures.push(Failure::other("crates/codegen/src/lower/mod.rs", message));
            }
        }
    }
    if failures.is_empty() { formatted(project, done).map_err(|failure| vec![failure]) } else { Err(failures) }
}

/// A document and what is generated from it, before it is laid out.
struct EmittedDocument {
    document: Document,
    /// The ids of the operations that a service implements.
    operations: Vec<String>,
    generated: GeneratedCode,
}

fn emitted(project: &Project, target: &Target) -> Result<EmittedDocument, Failure> {
    let document = document(project, target)?;
    let model = Model::read(&document.json).map_err(|unsupported| {
        let message = format!(
            "{}: {} cannot be generated; the lint should have refused it, please report this with the document",
            unsupported.pointer, unsupported.message
        );
        Failure::other(&target.document, message)
    })?;
    let generated = emit::emit(&model, target).map_err(|message| Failure::other(&target.document, message))?;
    let operations = model.implemented().map(|operation| operation.id.clone()).collect();
    Ok(EmittedDocument { document, operations, generated })
}

/// Lays all of it out at once, and puts a header on each file.
fn formatted(project: &Project, emitted: Vec<EmittedDocument>) -> Result<Plan, Failure> {
    let mut plan = Plan::default();
    let mut folders = Vec::new();
    for (target, EmittedDocument { document, operations, generated }) in project.documents.iter().zip(emitted) {
        for (folder, outputs) in target.folders.iter().zip(generated.folders) {
            let (path, source) = (folder.path.clone(), target.document.clone());
            plan.folders.push(PlannedFolder { path, document: source, files: Vec::new() });
            folders.push((folder.path.clone(), outputs));
        }
        plan.documents.push((target.document.clone(), document.hash.clone()));
        if plan.published.is_none() {
            (plan.published, plan.operations) = (Some(document), operations);
        }
    }
    let folders = emit::format(folders).map_err(|message| Failure::other("rustfmt", message))?;
    for (planned, outputs) in plan.folders.iter_mut().zip(folders) {
        let hash = plan.documents.iter().find(|(document, _)| *document == planned.document);
        let target = project.documents.iter().find(|target| target.document == planned.document);
        let head = target.zip(hash).map(|(target, (_, hash))| header(target, hash)).unwrap_or_default();
        let files = outputs.into_iter().map(|output| OutputFile { text: format!("{head}{}", output.text), ..output });
        planned.files = files.collect();
    }
    Ok(plan)
}

/// The text of a file below the root, by the path that people know.
///
/// # Errors
///
/// If there is no such file, it cannot be read, or its bytes are not UTF-8; then line and column are known.
pub fn source(root: &Path, file: &str) -> Result<Source, Failure> {
    match disk::read(&root.join(file)) {
        Ok(Some(text)) => Ok(Source::new(file, text)),
        Ok(None) => Err(Failure::other(file, "there is no such file")),
        Err(error) => Err(unreadable(file, &error)),
    }
}

/// The text of a file that need not be there and is no document, such as Markdown.
///
/// # Errors
///
/// As of [`source`], and what is wrong with the characters of the text.
pub fn prose(root: &Path, file: &str) -> Result<Option<String>, Failure> {
    let text = match disk::read(&root.join(file)) {
        Ok(Some(text)) => text,
        Ok(None) => return Ok(None),
        Err(error) => return Err(unreadable(file, &error)),
    };
    let source = Source::new(file, text);
    match load::check_characters(&source) {
        found if found.is_empty() => Ok(Some(source.text)),
        diagnostics => Err(Failure::Findings { source, diagnostics }),
    }
}

/// Why a file cannot be read.
pub(crate) fn unreadable(file: &str, error: &io::Error) -> Failure {
    match error.get_ref().and_then(|cause| cause.downcast_ref::<NotUtf8>()) {
        Some(error) => Failure::not_utf8(file, error),
        None => Failure::other(file, format!("cannot be read: {error}")),
    }
}

/// Reads and checks one document.
pub fn document(project: &Project, target: &Target) -> Result<Document, Failure> {
    let source = source(&project.root, &target.document)?;
    let (document, diagnostics) = lint::check(source.clone());
    match document {
        Some(document) if !diagnostics.iter().any(Diagnostic::is_error) => Ok(document),
        _ => Err(Failure::Findings { source, diagnostics }),
    }
}

/// The first lines of every generated file.
fn header(Target { document, command, .. }: &Target, hash: &str) -> String {
    let origin = format!("// Generated from {document} by `{command}`;");
    // Long names push the advice to a line of its own.
    let gap = if origin.len() + ADVICE.len() < 120 { " " } else { "\n// " };
    format!("{origin}{gap}{ADVICE}\n{HASH_LINE}{hash}\n\n")
}

const ADVICE: &str = "change the document, not this file.";

/// How the line with the document's hash starts.
pub const HASH_LINE: &str = "// Document: sha256 ";
