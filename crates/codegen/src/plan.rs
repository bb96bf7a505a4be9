//! What should be on disk: everything generated, in memory, before anything is written.

use crate::diagnostic::Diagnostic;
use crate::emit::{self, Output};
use crate::load::Document;
use crate::lower;
use crate::model::Model;
use crate::project::{Project, Target};
use crate::source::Source;
use crate::{disk, lint};

/// Everything that the documents of a project generate.
#[derive(Debug, Default)]
pub struct Plan {
    /// Every folder that belongs to the tool, with the files that should be in it.
    pub folders: Vec<Planned>,
    /// Documents that were read, with their hash.
    pub documents: Vec<(String, String)>,
}

/// A folder that belongs to the tool.
#[derive(Debug)]
pub struct Planned {
    /// Relative to the root.
    pub path: String,
    /// The document it comes from.
    pub document: String,
    /// The complete text of every file.
    pub files: Vec<Output>,
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
}

/// Generates everything in memory. Every failure of every document is reported, not the first alone.
pub fn plan(project: &Project) -> Result<Plan, Vec<Failure>> {
    let mut plan = Plan::default();
    let mut failures = Vec::new();
    let mut matches = vec![0; lower::RULES.len()];
    for target in &project.documents {
        match plan_document(project, target, &mut plan) {
            Ok(found) => matches.iter_mut().zip(found).for_each(|(sum, found)| *sum += found),
            Err(failure) => failures.push(failure),
        }
    }
    if failures.is_empty() {
        for (rule, _) in lower::RULES.iter().zip(matches).filter(|(_, matches)| *matches == 0) {
            let message = format!("the lowering rule `{}` matches nothing in any document; remove it", rule.id);
            failures.push(Failure::other("crates/codegen/src/lower/mod.rs", message));
        }
    }
    if failures.is_empty() { Ok(plan) } else { Err(failures) }
}

/// Reads and checks one document.
pub fn document(project: &Project, target: &Target) -> Result<Document, Failure> {
    let path = project.root.join(&target.document);
    let text = match disk::read(&path) {
        Ok(Some(text)) => text,
        Ok(None) => return Err(Failure::other(&target.document, "there is no such file")),
        Err(error) => return Err(Failure::other(&target.document, format!("cannot be read: {error}"))),
    };
    let source = Source::new(target.document.clone(), text);
    let (document, diagnostics) = lint::check(source.clone());
    match document {
        Some(document) if !diagnostics.iter().any(Diagnostic::is_error) => Ok(document),
        _ => Err(Failure::Findings { source, diagnostics }),
    }
}

fn plan_document(project: &Project, target: &Target, plan: &mut Plan) -> Result<lower::Matches, Failure> {
    let document = document(project, target)?;
    let model = Model::read(&document.json).map_err(|unsupported| {
        let message = format!(
            "{}: {} cannot be generated; the lint should have refused it, please report this with the document",
            unsupported.pointer, unsupported.message
        );
        Failure::other(&target.document, message)
    })?;
    let generated = emit::emit(&model, target).map_err(|message| Failure::other(&target.document, message))?;
    for (folder, outputs) in target.folders.iter().zip(generated.folders) {
        let head = header(&target.document, &document.hash);
        let files = outputs.into_iter().map(|output| Output { text: format!("{head}{}", output.text), ..output });
        plan.folders.push(Planned {
            path: folder.path.clone(),
            document: target.document.clone(),
            files: files.collect(),
        });
    }
    plan.documents.push((target.document.clone(), document.hash));
    Ok(generated.matches)
}

/// The first lines of every generated file.
fn header(document: &str, hash: &str) -> String {
    let origin = format!("// Generated from {document} by `cargo xtask generate`;");
    // Long names of documents push the advice to a line of its own.
    let gap = if origin.len() + ADVICE.len() < 120 { " " } else { "\n// " };
    format!("{origin}{gap}{ADVICE}\n{HASH_LINE}{hash}\n\n")
}

const ADVICE: &str = "change the document, not this file.";

/// How the line with the document's hash starts.
pub const HASH_LINE: &str = "// Document: sha256 ";
