//! The document and what belongs to it, from which every form is made.

use std::path::Path;

use serde_json::Value;
use smartassist_codegen::load::Document;
use smartassist_codegen::model::Model;
use smartassist_codegen::plan::{self, Failure};
use smartassist_codegen::project::Project;

use crate::releases::{self, Release};
use crate::{PublishError, Version, document};

/// The version of this crate, which is that of the workspace.
pub const CRATE_VERSION: &str = env!("CARGO_PKG_VERSION");

/// The file with the decisions, relative to the root of the repository.
const DECISIONS: &str = "openapi/decisions.md";

/// A document that passed the lint, and what belongs to it.
#[derive(Debug)]
pub struct Published {
    /// The version of the publication: that of the crates, and after the `+` that of the API.
    pub version: Version,
    /// The curated document; `document.json` keeps the order of the text.
    pub document: Document,
    /// The same in plain OpenAPI 3.0.3, from which the forms for tools are made.
    pub plain: Value,
    /// Its operations, callbacks and types, with references resolved.
    pub model: Model,
    /// The text of `openapi/decisions.md`, which explains the ids of `x-decision`; empty without that file.
    pub decisions: String,
    /// The released documents, of earlier versions and of this one, the oldest first.
    pub releases: Vec<Release>,
}

impl Published {
    /// From a document that passed the lint.
    ///
    /// # Errors
    ///
    /// The version does not end in that of the document, or the model does not support a part of the document.
    pub fn new(version: &str, document: Document, releases: Vec<Release>) -> Result<Self, PublishError> {
        let api = document.json.pointer("/info/version").and_then(Value::as_str).unwrap_or_default();
        let version: Version = version.parse().map_err(|error| PublishError::new("Cargo.toml", format!("{error}")))?;
        if version.api != api {
            let message = format!(
                "the workspace's version is {version}, but `info.version` of the document is {api:?}; write it after \
                 the `+` and raise the numbers before it"
            );
            return Err(PublishError::new("Cargo.toml", message));
        }
        let model = Model::read(&document.json).map_err(|unsupported| {
            PublishError::new(&document.source.path, format!("{}: {}", unsupported.pointer, unsupported.message))
        })?;
        let plain = document::convert(&document.json, &version).document;
        Ok(Self { version, document, plain, model, decisions: String::new(), releases })
    }

    /// Reads the document of a repository, its decisions and its releases, for a publication as `version`.
    ///
    /// # Errors
    ///
    /// The lint finds an error, a file cannot be read, or [`Published::new`] fails.
    pub fn read(root: &Path, version: &str) -> Result<Self, Failure> {
        let project = Project::at(root).published();
        let target = project.documents.first().ok_or_else(|| PublishError::new("openapi", "there is no document"))?;
        let document = plan::document(&project, target)?;
        let decisions = plan::prose(root, DECISIONS)?.unwrap_or_default();
        Ok(Self { decisions, ..Self::new(version, document, releases::read(root)?)? })
    }
}
