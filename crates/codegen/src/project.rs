//! The documents of the repository, and what is generated from each.

use std::path::{Path, PathBuf};

/// A repository: its root and its documents.
#[derive(Debug, Clone)]
pub struct Project {
    /// The folder that paths are relative to.
    pub root: PathBuf,
    /// Every document, the published one first.
    pub documents: Vec<Target>,
}

/// A document and where its code goes.
#[derive(Debug, Clone)]
pub struct Target {
    /// Path of the document, relative to the root, with forward slashes.
    pub document: String,
    /// The folders that belong to the tool.
    pub folders: Vec<OutputFolder>,
    /// What the generated code stands on.
    pub crate_paths: CratePaths,
    /// The command that writes it.
    pub command: &'static str,
}

/// The Rust paths under which generated code finds the crates and modules that it uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CratePaths {
    /// The support module of the types: `crate::support` inside the types crate.
    pub support: String,
    /// The types, as client and server import them.
    pub types: String,
    /// The runtime of the client.
    pub client: String,
    /// The runtime of the server.
    pub server: String,
    /// The name of the trait that a service implements.
    pub api: String,
}

/// A folder called `generated` and what is written there.
#[derive(Debug, Clone)]
pub struct OutputFolder {
    /// Path relative to the root, with forward slashes.
    pub path: String,
    /// What is written there.
    pub kind: OutputKind,
}

/// The parts that are generated from a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutputKind {
    /// The types.
    Types,
    /// The client.
    Client,
    /// The server stub and the notification receiver.
    Server,
    /// The client's table of operations.
    ClientTable,
    /// Operations and bodies as rows for macros, from which tests generate their tables.
    Rows,
}

/// The document that is published.
const PUBLISHED: &str = "openapi/smartassist.yaml";

/// Where the fixtures are: one folder a feature, each with a `document.yaml`.
const FIXTURES: &str = "tests/fixtures/src";

/// Where the documents of hostile names are, in the same form.
const HOSTILE: &str = "tests/hostile/src";

impl Project {
    /// The repository at `root`: the SmartAssist document, and the fixtures of single features, if there are any.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        let mut documents = vec![smartassist()];
        documents.extend(fixtures(&root, FIXTURES, "cargo xtask generate"));
        Self { root, documents }
    }

    /// The documents of hostile names alone. A test writes them together with their code: they are larger than all
    /// others, and the command should not have to wait for them.
    pub fn of_hostile_names(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        let command = "INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names";
        let documents = fixtures(&root, HOSTILE, command);
        Self { root, documents }
    }

    /// Whether the published document is among them.
    pub fn has_published(&self) -> bool {
        self.documents.iter().any(|target| target.document == PUBLISHED)
    }

    /// The same project with the first document only.
    pub fn published(mut self) -> Self {
        self.documents.truncate(1);
        self
    }
}

fn smartassist() -> Target {
    let folder = |path: &str, kind| OutputFolder { path: path.to_owned(), kind };
    Target {
        document: PUBLISHED.to_owned(),
        folders: vec![
            folder("crates/types/src/generated", OutputKind::Types),
            folder("crates/client/src/generated", OutputKind::Client),
            folder("crates/server/src/generated", OutputKind::Server),
            folder("crates/client/src/operations/generated", OutputKind::ClientTable),
            folder("tests/src/generated", OutputKind::Rows),
        ],
        crate_paths: CratePaths {
            support: "crate::support".to_owned(),
            types: "smartassist_types".to_owned(),
            client: "crate::runtime".to_owned(),
            server: "crate".to_owned(),
            api: "Smartassist".to_owned(),
        },
        command: "cargo xtask generate",
    }
}

fn fixture(folder: &str, feature: &str, command: &'static str) -> Target {
    let base = format!("{folder}/{feature}/generated");
    let kind = |name: &str, kind| OutputFolder { path: format!("{base}/{name}"), kind };
    Target {
        document: format!("{folder}/{feature}/document.yaml"),
        folders: vec![
            kind("types", OutputKind::Types),
            kind("client", OutputKind::Client),
            kind("server", OutputKind::Server),
        ],
        crate_paths: CratePaths {
            support: "smartassist_types::support".to_owned(),
            types: format!("crate::{feature}::generated::types"),
            client: format!("crate::{feature}::runtime"),
            server: "smartassist_server".to_owned(),
            api: "Api".to_owned(),
        },
        command,
    }
}

/// One target for each folder with a document, in order.
fn fixtures(root: &Path, folder: &str, command: &'static str) -> Vec<Target> {
    let Ok(entries) = std::fs::read_dir(root.join(folder)) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().join("document.yaml").is_file())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names.iter().map(|feature| fixture(folder, feature, command)).collect()
}
