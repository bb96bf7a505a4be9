//! Which documents there are, and what is generated from each.

use std::path::{Path, PathBuf};

use crate::emit::Places;

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
    pub folders: Vec<Folder>,
    /// What the generated code stands on.
    pub places: Places,
}

/// A folder called `generated` and what is written there.
#[derive(Debug, Clone)]
pub struct Folder {
    /// Path relative to the root, with forward slashes.
    pub path: String,
    /// What is written there.
    pub part: Part,
}

/// The parts that are generated from a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The vocabulary.
    Types,
    /// The client.
    Client,
    /// The server stub and the notification receiver.
    Server,
    /// What the client has to know of each operation beyond how it is sent.
    ClientTable,
    /// Operations and bodies as rows for macros, of which tests make their tables.
    Rows,
}

/// Where the fixtures are: one folder a feature, each with a `document.yaml`.
const FIXTURES: &str = "tests/fixtures/src";

impl Project {
    /// The repository at `root`: the SmartAssist document, and the fixtures of single features, if there are any.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        let mut documents = vec![smartassist()];
        documents.extend(fixtures(&root.join(FIXTURES)).iter().map(|feature| fixture(feature)));
        Self { root, documents }
    }

    /// The same project with the first document only.
    pub fn published(mut self) -> Self {
        self.documents.truncate(1);
        self
    }
}

fn smartassist() -> Target {
    let folder = |path: &str, part| Folder { path: path.to_owned(), part };
    Target {
        document: "openapi/smartassist.yaml".to_owned(),
        folders: vec![
            folder("crates/types/src/generated", Part::Types),
            folder("crates/client/src/generated", Part::Client),
            folder("crates/server/src/generated", Part::Server),
            folder("crates/client/src/operations/generated", Part::ClientTable),
            folder("tests/src/generated", Part::Rows),
        ],
        places: Places {
            support: "crate::support".to_owned(),
            types: "smartassist_types".to_owned(),
            client: "crate::runtime".to_owned(),
            server: "crate".to_owned(),
            api: "Smartassist".to_owned(),
        },
    }
}

fn fixture(feature: &str) -> Target {
    let base = format!("{FIXTURES}/{feature}/generated");
    let folder = |name: &str, part| Folder { path: format!("{base}/{name}"), part };
    Target {
        document: format!("{FIXTURES}/{feature}/document.yaml"),
        folders: vec![folder("types", Part::Types), folder("client", Part::Client), folder("server", Part::Server)],
        places: Places {
            support: "smartassist_types::support".to_owned(),
            types: format!("crate::{feature}::generated::types"),
            client: format!("crate::{feature}::runtime"),
            server: "smartassist_server".to_owned(),
            api: "Api".to_owned(),
        },
    }
}

/// The names of the folders that hold a document, in order.
fn fixtures(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().join("document.yaml").is_file())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}
