//! The document that a diff compares with: at a revision of git, in a file, or in the newest release.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::load::{self, Document};
use crate::past_document::{self, PastDocument};
use crate::plan::{self, Failure};
use crate::project::{Project, Target};
use crate::{disk, release};

/// The document that the working document is compared with.
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
    /// Parses an argument of the command line: the path of a file that exists, or else a revision.
    pub fn parse(text: &str) -> Self {
        if Path::new(text).is_file() { Self::File(PathBuf::from(text)) } else { Self::Revision(text.to_owned()) }
    }
}

/// Finds and reads the document to compare with.
pub fn read_baseline(project: &Project, target: &Target, against: &Baseline) -> Result<PastDocument, Failure> {
    match against {
        Baseline::Revision(revision) => {
            let text = read_revision(&project.root, revision, &target.document)?;
            let name = format!("{revision}:{}", target.document);
            // A revision without a manifest, or with another form of version, can be compared all the same.
            let manifest = read_revision(&project.root, revision, "Cargo.toml").ok();
            let version = manifest.and_then(|text| release::in_manifest(&text));
            Ok(PastDocument { document: past_document::read(&name, text)?, name: revision.clone(), version })
        }
        Baseline::File(path) => {
            let name = path.display().to_string();
            // A path is relative to the current folder, whatever the root is.
            let text = plan::source(Path::new(""), &name)?.text;
            let version = path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.parse().ok());
            Ok(PastDocument { document: past_document::read(&name, text)?, name, version })
        }
        Baseline::Release => release::newest(&project.root)?.ok_or_else(|| {
            let message = "nothing is released yet; compare with a revision of git instead: cargo xtask diff HEAD";
            Failure::other(release::FOLDER, message)
        }),
    }
}

/// The document as it is now. It need not pass the lint to be compared, but nothing may be wrong with its text: of two
/// equal keys, for example, only one would be compared.
pub fn read_working(project: &Project, target: &Target) -> Result<Document, Failure> {
    let source = plan::source(&project.root, &target.document)?;
    load::load(source.clone()).map_err(|diagnostics| Failure::Findings { source, diagnostics })
}

/// A file at a revision of git.
fn read_revision(root: &Path, revision: &str, path: &str) -> Result<String, Failure> {
    let file = format!("{revision}:{path}");
    if revision.starts_with('-') || revision.is_empty() {
        return Err(Failure::other(&file, "is no revision; name a commit, a branch or a tag"));
    }
    // Paths are relative to the folder in which git starts, which need not be the root of its repository.
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
