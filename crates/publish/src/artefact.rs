//! The forms in which the document is published.

use serde_json::Value;

use crate::{PublishError, Published, asyncapi, changes, document, openapi31, page, postman, samples, schemas};

/// A file of the published folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path inside `openapi/dist`, with forward slashes.
    pub path: String,
    /// What it is, in one line of Markdown for the table of the README.
    pub says: String,
    /// Its complete text: lines end in LF, the last one too.
    pub text: String,
}

impl File {
    /// A file with a text.
    pub fn new(path: impl Into<String>, says: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), says: says.into(), text: text.into() }
    }

    /// A JSON file in the order of its value, indented by two blanks.
    pub fn json(path: impl Into<String>, says: impl Into<String>, value: &Value) -> Self {
        Self::new(path, says, format!("{value:#}\n"))
    }
}

/// One form of the document, or some that the same people read.
#[derive(Debug)]
pub struct Artefact {
    /// Its heading in the README.
    pub name: &'static str,
    /// For whom it is and what they do with it: a sentence or two of Markdown.
    pub audience: &'static str,
    /// Makes its files, in the order of the README.
    pub make: fn(&Published) -> Result<Vec<File>, PublishError>,
}

/// Every form, in the order of the README.
pub const ARTEFACTS: &[Artefact] = &[
    Artefact {
        name: "Reference page",
        audience: "For people, in whatever language they write: what each operation takes and gives, and why.",
        make: page::make,
    },
    Artefact {
        name: "OpenAPI 3.0.3",
        audience: "For generators, gateways and mock servers, whatever their language: nearly all read 3.0. Take the \
                   bundled document; take the dereferenced one where a tool stumbles over `$ref`.",
        make: document::make,
    },
    Artefact {
        name: "OpenAPI 3.1",
        audience: "For tools that prefer 3.1 or look for `webhooks`. It says the same as the document in 3.0.3: schemas are \
                   JSON Schema 2020-12, and the notification stands under `webhooks` as well as under `callbacks`.",
        make: openapi31::make,
    },
    Artefact {
        name: "JSON Schemas",
        audience: "For validators, editors and message queues: one schema (2020-12) in a file of its own for each body that \
                   travels, without keywords or formats that a validator would have to be told. They take what the \
                   servers take, in every documented spelling. One thing is said otherwise: in this dialect `1.0` is an \
                   integer.",
        make: schemas::make,
    },
    Artefact {
        name: "Changes",
        audience: "For whoever has an earlier version and wants to know what an update breaks.",
        make: changes::make,
    },
    Artefact {
        name: "Samples",
        audience: "For tests and mock servers: every sample of the document as a file of its own, by operation, direction \
                   and case.",
        make: samples::make,
    },
    Artefact {
        name: "Postman collection",
        audience: "For trying things out by hand, in Postman or a tool that reads its collections (format 2.1).",
        make: postman::make,
    },
    Artefact {
        name: "AsyncAPI",
        audience: "For teams that describe what they receive in AsyncAPI (3.0): the notification, its headers and samples.",
        make: asyncapi::make,
    },
];
