//! The document as it was: at a revision of git, in a file, or in the newest release.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::load::{self, Document, LoadOutcome};
use crate::plan::{self, Failure};
use crate::project::{Project, Target};
use crate::source::Source;
use crate::version::Version;
use crate::{disk, release};

/// What the working document is compared with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Baseline {
    /// The same document at a revision that git knows.
    Revision(String),
    /// Any document in YAML or JSON.
    File(PathBuf),
    /// The newest of the released documents.
    Release,
}

impl Baseline {
    /// What a person typed: the path of a file that is there, or else a revision.
    pub fn typed(text: &str) -> Self {
        if Path::new(text).is_file() { Self::File(PathBuf::from(text)) } else { Self::Revision(text.to_owned()) }
    }
}

/// A document as it was.
#[derive(Clone, Debug)]
pub struct PastDocument {
    /// The document.
    pub document: Document,
    /// Where it comes from, for people.
    pub name: String,
    /// The version of the crates that it belongs to, as far as that is known.
    pub version: Option<Version>,
}

/// Finds and reads the document to compare with.
pub fn past(project: &Project, target: &Target, against: &Baseline) -> Result<PastDocument, Failure> {
    match against {
        Baseline::Revision(revision) => {
            let text = shown(&project.root, revision, &target.document)?;
            let name = format!("{revision}:{}", target.document);
            // A revision without a manifest, or with another form of version, can be compared all the same.
            let manifest = shown(&project.root, revision, "Cargo.toml").ok();
            let version = manifest.and_then(|text| release::in_manifest(&text));
            Ok(PastDocument { document: read(&name, text)?, name: revision.clone(), version })
        }
        Baseline::File(path) => {
            let name = path.display().to_string();
            // A path is taken from where the command was typed, whatever the root is.
            let text = plan::source(Path::new(""), &name)?.text;
            let version = path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.parse().ok());
            Ok(PastDocument { document: read(&name, text)?, name, version })
        }
        Baseline::Release => release::newest(&project.root)?.ok_or_else(|| {
            let message = "nothing is released yet; compare with a revision of git instead: cargo xtask diff HEAD";
            Failure::other(release::FOLDER, message)
        }),
    }
}

/// The document as it is now. It need not pass the lint to be compared, but nothing may be wrong with its text: of two
/// equal keys, for example, only one would be compared.
pub fn working(project: &Project, target: &Target) -> Result<Document, Failure> {
    let source = plan::source(&project.root, &target.document)?;
    load::load(source.clone()).map_err(|diagnostics| Failure::Findings { source, diagnostics })
}

/// Reads a document as far as its tree is whole, whatever else is wrong with the text: documents of others, and our own
/// of old, need not keep to our rules.
pub fn read(name: &str, text: String) -> Result<Document, Failure> {
    let source = Source::new(name, text);
    let LoadOutcome { document, problems } = load::read(source.clone());
    let document = document.filter(|document| document.root.as_map().is_some());
    if let Some(document) = document {
        return Ok(document);
    }
    // Some escapes of JSON are none in YAML.
    if let Ok(json @ serde_json::Value::Object(_)) = serde_json::from_str(&source.text) {
        return Ok(Document::from_json(name, &json));
    }
    if problems.is_empty() {
        return Err(Failure::other(name, "is no document: it is not an object"));
    }
    Err(Failure::Findings { source, diagnostics: problems })
}

/// A file at a revision of git.
fn shown(root: &Path, revision: &str, path: &str) -> Result<String, Failure> {
    let file = format!("{revision}:{path}");
    if revision.starts_with('-') || revision.is_empty() {
        return Err(Failure::other(&file, "is no revision; name a commit, a branch or a tag"));
    }
    // Paths count from the folder that git is started in, which need not be the top of its repository.
    let object = format!("{revision}:./{path}");
    let output = Command::new("git").arg("-C").arg(root).args(["cat-file", "blob", &object]).output();
    let output = output.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => {
            Failure::other(&file, "git is not installed; compare with a file instead: cargo xtask diff FILE")
        }
        _ => Failure::other(&file, format!("git cannot be started: {error}")),
    })?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.lines().next().unwrap_or_default().trim_start_matches("fatal: ").trim_end_matches('.');
        let message = format!("git finds no such file or revision ({said}); name a commit, a branch, a tag or a file");
        return Err(Failure::other(&file, message));
    }
    disk::decode(output.stdout).map_err(|error| Failure::not_utf8(&file, &error))
}
