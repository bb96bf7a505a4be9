//! The forms in which the document is published.

use serde_json::Value;

use crate::{PublishError, Published, asyncapi, changes, document, openapi31, page, postman, samples, schemas};

/// A file of the published folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path inside `openapi/dist`, with forward slashes.
    pub path: String,
    /// What it is, in one line of Markdown for the table of the README.
    pub summary: String,
    /// Its complete text. Every line ends in LF.
    pub text: String,
}

impl File {
    /// A file with a text.
    pub fn new(path: impl Into<String>, summary: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), summary: summary.into(), text: text.into() }
    }

    /// A JSON file in the order of the value, indented by two spaces.
    pub fn json(path: impl Into<String>, summary: impl Into<String>, value: &Value) -> Self {
        Self::new(path, summary, format!("{value:#}\n"))
    }
}

/// One form of the document, or several for the same readers.
#[derive(Debug)]
pub struct Artefact {
    /// Its heading in the README.
    pub name: &'static str,
    /// Its readers and what they use it for, in one or two sentences of Markdown.
    pub audience: &'static str,
    /// Makes its files, in the order of the README.
    pub make: fn(&Published) -> Result<Vec<File>, PublishError>,
}

/// Every form, in the order of the README.
pub const ARTEFACTS: &[Artefact] = &[
    Artefact {
        name: "Reference page",
        audience: "For people, in any programming language: the requests and responses of each operation, and why.",
        make: page::make,
    },
    Artefact {
        name: "OpenAPI 3.0.3",
        audience: "For generators, gateways and mock servers, whatever their language: nearly all read 3.0. Use the \
                   bundled document, or the dereferenced one for a tool that cannot follow `$ref`.",
        make: document::make,
    },
    Artefact {
        name: "OpenAPI 3.1",
        audience: "For tools that prefer 3.1 or look for `webhooks`. It describes the same as the document in 3.0.3: schemas \
                   are JSON Schema 2020-12, and the notification is under `webhooks` as well as under `callbacks`.",
        make: openapi31::make,
    },
    Artefact {
        name: "JSON Schemas",
        audience: "For validators, editors and message queues: one schema (2020-12) for each body, in its own file, without \
                   keywords or formats that a validator would have to register. They accept what the servers accept, \
                   in every documented spelling. One difference: in this dialect `1.0` is an integer.",
        make: schemas::make,
    },
    Artefact {
        name: "Changes",
        audience: "For users of an earlier version, who want to know what an update breaks.",
        make: changes::make,
    },
    Artefact {
        name: "Samples",
        audience: "For tests and mock servers: every sample of the document in its own file, by operation, direction and \
                   case.",
        make: samples::make,
    },
    Artefact {
        name: "Postman collection",
        audience: "For requests by hand, in Postman or a tool that reads its collections (format 2.1).",
        make: postman::make,
    },
    Artefact {
        name: "AsyncAPI",
        audience: "For teams that describe what they receive in AsyncAPI (3.0): the notification, its headers and samples.",
        make: asyncapi::make,
    },
];
